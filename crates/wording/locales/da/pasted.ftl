### Hvad et indsat link eller dokument betyder her, og hvad der så skal ske.

## Det ene svar om et link

link-advice-looks-right = Linket ser ud, som det skal: Det vigtige er sammenlignet med det, du venter, og det passer.
link-next-looks-right = Du kan åbne det. Microsoft viser igen, hvem der beder om hvad, før du accepterer.
link-advice-ask-first = Spørg afsenderen, før du åbner linket: Noget er usædvanligt eller kunne ikke sammenlignes med noget.
link-next-ask-first = Ring til afsenderen på et nummer, du allerede har. Sammenlign program-id'et og det domæne, der får svaret.
link-advice-do-not-open = Åbn ikke dette link.
link-next-do-not-open = Spørg afsenderen i telefonen eller ansigt til ansigt, ikke ved at svare på beskeden. Har du allerede åbnet det, så sig det til it-sikkerhed hos dig.

## Hvem der får hvad, og hvor svaret går hen

link-gets = Appen { $client } får adgang til { $api } i lejeren { $tenant }.
link-gets-anywhere = Appen { $client } får adgang til { $api } i den lejer, som den, der accepterer, hører til.
link-gets-unsaid = Appen { $client } får det, som dens registrering nævner. Linket siger ikke, hvad det er.
link-answer-goes = Svaret sendes til { $host }.
link-answer-goes-registered = Svaret sendes til en adresse i appens registrering. Linket nævner den ikke.

## Fund om links, der skjuler eller vildleder

link-finding-wrapped = { $product } har pakket linket ind, og det kan ikke ses, hvor det fører hen. Bed afsenderen om det oprindelige link.
link-finding-shortened = { $host } forkorter links og skjuler, hvor de fører hen. Bed afsenderen om det oprindelige link.
link-finding-device-code = På { $host } logger en kode en anden enhed på. Indtast aldrig en kode, som nogen har sendt dig: Den lukker afsenderen ind på din konto. Intet samtykke kræver det.
link-finding-host-microsoft = { $host } tilhører Microsoft, men er ikke logonsiden, og ingen kan give samtykke dér.
link-finding-shown-other = Teksten viser én adresse, men linket fører til en anden. Åbn det ikke.
link-finding-api-expected = Linket beder om det, appen har registreret for { $api }, som ventet.
link-finding-api-other = Linket beder om adgang til { $api }, men ventet er { $expected }.
link-finding-redirect-unnamed = Svaret går til { $host }, en adresse, der ikke kan kendes på sit navn. Spørg partneren, om den er deres.
link-finding-silent = Linket spørger ikke om noget (prompt=none): Det sender browseren direkte videre til { $host }. Intet samtykke fungerer sådan; åbn det ikke.

## Dokumenter, hvor intet er galt

said-api-response = API'en accepterede tokenet og svarede med data. Adgangen virker.
next-api-response = Her er der ikke mere at gøre. Kør testen for at se, om alt, du skal bruge, er tildelt.
said-discovery = Microsoft kender lejeren: { $tenant }. Om din app har samtykke dér, fremgår ikke her.
next-discovery = Brug den som kundens lejer, og send så linket til samtykke, eller kør testen.
said-discovery-anyone = Det beskriver logontjenesten for alle (common eller organizations). Den nævner ingen lejer.
next-discovery-anyone = Skriv kundens lejer-id eller domæne i stedet for common, og åbn adressen igen.
said-tenant = { $tenant } kan være navnet på en lejer. Om Microsoft kender den, viser sig ved opslag.
next-tenant = Angiv den som kunde. Så slår Consentry lejeren op.

## Hvilken API et token er til

said-token = Tokenet er til { $api } og virker kun på { $address }.
said-token-foreign = Tokenet er til { $audience }, som ikke er en af de API'er, Consentry sætter op.
