### Begäran till en kunds administratör, som e-post och som ett papper, och partnerns sida dit svaret kommer.
### De som läser har aldrig hört talas om det här programmet. "Vi" är den som ber: partnern, eller en kollega när appen är
### organisationens egen.
###
### Papperet ska rymmas på en sida på varje språk. Där en kommentar säger "kort" hålls raden ungefär lika lång som den engelska.
### Text inom raka citattecken är en etikett på Microsofts sida eller i portalen: den står på engelska, med det svenska ordet bredvid.
###
### $company (String): den som ber, till exempel Contoso MDR
### $app (String): appens namn, till exempel Contoso Incident Connector
### $customer (String): kundens domän eller klientorganisations-ID, till exempel fabrikambikes.example
### $host (String): ett värdnamn, till exempel login.microsoftonline.com

## E-postens ämne, första och sista ord

request-subject = { $company } ber om ditt medgivande: { $app }
request-subject-unnamed = En begäran om ditt medgivande: { $app }
request-subject-own = En av våra egna appar behöver ditt medgivande: { $app }
request-greeting = Hej,
request-regards = Vänliga hälsningar

## Huvudet: kort

request-kind = Begäran om medgivande
request-for = för { $customer }
request-title = { $company } ber om ditt medgivande
request-title-unnamed = En begäran om ditt medgivande
request-title-own = En av våra egna appar behöver ditt medgivande

request-lead = Vi vill gärna att vår app { $app } ska arbeta för { $customer }. Där kan den inte göra något förrän en administratör i organisationen har godkänt den en gång, på en av Microsofts sidor. Du bestämmer, och du kan när som helst ta tillbaka ditt medgivande.
request-lead-own = { $app } ska arbeta för vår egen organisation, { $customer }. Appen kan inte göra något förrän en administratör har godkänt den en gång, på en av Microsofts sidor. Du bestämmer, och du kan när som helst ta tillbaka ditt medgivande.

## Vem som ber: etiketter, kort

request-asker = Vem som frågar
request-company = Företag
request-contact = Kontakt
request-email = E-post
request-phone = Telefon
request-app = App
request-application-id = Program-ID

## Vad appen får göra. Nedanför står fraserna ur permissions.ftl, som fortsätter "Appen får ..."

request-may = Appen får
# Bredvid behörigheterna som läser incidenter eller aviseringar
request-sees-incidents = Den ser rubriker och allvarlighetsgrad för incidenter och aviseringar, och vilka enheter, konton, filer och e-postmeddelanden de gäller.
# Bredvid behörigheterna som söker i alla data i Defender
request-sees-records = Den ser det som Defender har registrerat, ända ner till namn, adresser och ämnesrader.
# $api (String): API:et, till exempel Microsoft Defender XDR; $portal (String): dess namn i Microsofts portal, till exempel Microsoft Threat Protection
request-through = Allt detta sker genom { $api }, som i Microsofts portal heter { $portal }.
request-through-same = Allt detta sker genom { $api }.

## Vad den inte kan. Varje fras fortsätter "Appen kan inte ...": liten bokstav, ingen punkt, kort

request-cannot = Appen kan inte
request-cannot-change = ändra, ta bort eller blockera något
request-cannot-change-other = ändra något som inte står här
request-cannot-open = öppna postlådor, dokument eller chattar
request-cannot-impersonate = agera i någons namn eller ta reda på lösenord
request-cannot-grow = få fler behörigheter utan att du tillfrågas igen

## Så kontrolleras brevet

request-check = Kontrollera innan du godkänner
# Ovanför de första åtta tecknen i ett program-ID, till exempel 9d3f6c20: kort
request-fingerprint = Program-ID:t börjar med
# Vid två ord, till exempel Safari Tango, som man kallar begäran: kort
request-words = Begärans namn
request-check-call = Ring oss på ett nummer som du redan har, inte ett från det här brevet. Be oss läsa upp länkens värdnamn och de första åtta tecknen i vårt program-ID.
request-check-link = Jämför båda i webbläsarens adressfält så snart länken öppnas, innan du loggar in: adressen börjar med { $host } och tecknen står efter client_id=.
request-check-page = Microsofts sida har rubriken "Permissions requested" (begärda behörigheter) och nämner { $app }, med en verifierad utgivare eller "Unverified" (overifierad) under.
request-check-list = På sidan står med Microsofts egna ord vad appen får göra. Om det är mer än i det här brevet, fråga oss innan du godkänner.
# Fall för fall, en rad vardera: kort
request-doubt = Om du är osäker
request-doubt-unexpected = En oväntad begäran: godkänn den inte, och ring oss på ett nummer som du redan har. Så länge du inte godkänner kan appen inte göra något.
request-doubt-altered = Ett vidarebefordrat eller ändrat brev: länken kan ha bytts ut, och inget som står här kan utesluta det. Det kan bara samtalet.
request-doubt-second = Ett andra brev: godkänn inget av dem förrän du har frågat oss på telefon vilket som gäller.
request-doubt-publisher = "Unverified" (overifierad) på Microsofts sida: Microsoft har inte kontrollerat vilka vi är, och vilken app som helst kan använda vårt namn. Gå efter samtalet.
request-doubt-account = Ett konto på Microsofts sida som inte hör till { $customer }: välj "Cancel" (avbryt) och öppna länken i ett privat fönster.

## Så ges medgivandet, och vad som händer sedan

request-accept = Så godkänner du
# $role (String): en administratörsroll, översätts inte: Cloud Application Administrator
request-accept-sign-in = Öppna länken och logga in med ett konto hos { $customer } som minst har rollen { $role }; Global Administrator behövs inte.
request-accept-decide = Läs Microsofts sida och välj sedan "Accept" (acceptera) eller "Cancel" (avbryt).
request-after-here = Gör det på datorn där vi sitter tillsammans: en sida visar sedan hur det gick. På en telefon visas i stället en felsida. Den är ofarlig, och ditt svar gäller.
request-after-landing-page = Sedan visar vår sida på { $host } en kort kod. Läs upp den för oss på telefon, så att vi vet vad du svarade.
request-after-address = Sedan visar webbläsaren en felsida. Det är väntat och ofarligt: ditt svar gäller. Vi ber dig att skicka oss hela raden i adressfältet.
request-after-classic = Sedan visar webbläsaren kanske en felsida eller en tom sida. Det är väntat och ofarligt: ditt svar gäller. Hör av dig till oss när du är klar.

request-link = Länken
# Under QR-koden: kort
request-scan = Eller skanna här: samma länk, för telefonen

## Senare, och om något är oväntat

request-later = Ta tillbaka medgivandet
request-later-how = När som helst, utan att fråga oss: öppna "Enterprise apps" (företagsappar) på { $host } och sedan { $app }. Under "Permissions" (behörigheter) står vad appen får göra. Med "Properties" (egenskaper) och sedan "Delete" (ta bort) tar du tillbaka allt.

## Partnerns sida, som visas i administratörens webbläsare efter svaret. Rubriker: korta

landing-given =
    .title = Tack. Du har godkänt
    .text = Enligt svaret i sidans adress är ditt medgivande registrerat. En liten sak återstår.
landing-declined =
    .title = Du har inte godkänt
    .text = Ingenting har tillåtits. Om du ville godkänna öppnar du länken igen.
landing-refused =
    .title = Microsoft rapporterar ett problem
    .text = Ingenting har tillåtits. Berätta för den som bad dig om medgivande vad Microsoft skriver.
landing-older =
    .title = Microsoft har ditt svar
    .text = Du öppnade en äldre sorts länk, och svaret säger inte vad du valde. Berätta det för den som bad dig om medgivande.
landing-unmatched =
    .title = Svaret hör inte till någon begäran
    .text = Det framgår inte vilken begäran svaret gäller, så här räknas det inte. Hör av dig till den som bad dig om medgivande: där går det att se om medgivandet finns.
landing-unreadable =
    .title = Svaret går inte att läsa
    .text = Adressen är ofullständig eller ändrades på vägen. Hör av dig till den som bad dig om medgivande: där går det att se om medgivandet finns.
landing-empty =
    .title = Hit kommer svar på begäran om medgivande
    .text = Den här adressen innehåller inget svar. Om du just har godkänt och läst in sidan på nytt har inget gått förlorat: Microsoft har ditt svar.

# $name (String): en person eller ett företag
landing-read-out = Läs upp den här koden för { $name }
landing-read-out-unnamed = Läs upp den här koden för den som bad dig om medgivande
landing-id = Vårt program-ID börjar med
landing-id-meaning = Den här sidan kan inte se vilken app du har godkänt. "Enterprise apps" (företagsappar) i Microsoft Entra visar varje apps program-ID. Om det börjar annorlunda för appen som du godkände, ta bort appen och ring oss.
landing-words = Begärans namn
landing-words-meaning = Så talar båda sidor om samma begäran.
landing-microsoft = Det här skriver Microsoft
landing-reach = Så når du { $name }
landing-reach-unnamed = Så når du oss
landing-done = Den här sidan sparar inget och skickar inget vidare. Du kan stänga den.
landing-language = Språk
landing-without-script = Microsoft har ditt svar. Här skulle det stå en kod att läsa upp, men skript är avstängda i den här webbläsaren. Berätta för den som bad dig om medgivande att du har svarat.
