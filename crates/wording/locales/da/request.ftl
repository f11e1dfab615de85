### Anmodningen til kundens administrator, som mail og som ark, og partnerens side, hvor svaret kommer ind.
### Læserne har aldrig hørt om dette program. "Vi" er den, der beder: partneren, eller en kollega, når appen er
### organisationens egen.
###
### Arket skal kunne stå på én side. Hvor en kommentar siger kort, skal linjen være omtrent så lang som den engelske.
### Tekst i dobbelte anførselstegn er ord fra Microsofts side eller portal: den står på engelsk, med det danske ord ved siden af.
###
### { $customer } er et domæne eller et lejer-id: sæt aldrig endelse eller artikel på.

## Mailens emne og dens første og sidste ord

request-subject = { $company } beder om dit samtykke: { $app }
request-subject-unnamed = Vi beder om dit samtykke: { $app }
request-subject-own = En af vores egne apps kræver dit samtykke: { $app }
request-greeting = Hej
request-regards = Med venlig hilsen

## Hovedet: kort

request-kind = Anmodning om samtykke
request-for = til { $customer }
request-title = { $company } beder om dit samtykke
request-title-unnamed = Vi beder om dit samtykke
request-title-own = En af vores egne apps kræver dit samtykke

request-lead = Vi beder en administrator hos { $customer } om at give samtykke til vores app { $app } én gang via linket nedenfor. Du bestemmer: Uden samtykke har appen ingen adgang, og du kan når som helst trække dit samtykke tilbage. Kontrollér anmodningen, før du åbner linket.
request-lead-own = Vi beder en administrator i vores egen organisation, { $customer }, om at give samtykke til vores app { $app } én gang via linket nedenfor. Du bestemmer: Uden samtykke har appen ingen adgang, og du kan når som helst trække dit samtykke tilbage. Kontrollér anmodningen, før du åbner linket.
# $granted, $missing (String): values of permissions, with commas between them
request-again = Dette er en ny anmodning: Du har allerede givet samtykke til { $granted }. Nyt er { $missing }. Alt andet er uændret.

## Hvem der beder: betegnelser, kort

request-asker = Afsender
request-company = Virksomhed
request-contact = Kontakt
request-email = Mail
request-phone = Telefon
request-app = App
request-application-id = Program-id

## Hvad appen må. Nedenunder står sætningerne fra permissions.ftl, som fortsætter "Appen må ..."

request-may = Appen må
# Ved de tilladelser, der læser hændelser eller advarsler
request-sees-incidents = Den ser titlen og alvorsgraden på hændelser og beskeder (alerts), og hvilke enheder, konti, filer og mails de drejer sig om.
# Ved de tilladelser, der søger i alle Defender-data
request-sees-records = Den ser det, Defender har registreret, også navne, adresser og emnelinjer.
request-through = Til det bruger appen { $api }, som hedder { $portal } i Microsofts portal.
request-through-same = Til det bruger appen { $api }.

## Hvad den ikke kan. Hver sætning fortsætter "Appen kan ikke ...": lille begyndelsesbogstav, intet punktum, kort

request-cannot = Appen kan ikke
request-cannot-change = ændre, slette eller blokere noget
request-cannot-change-other = ændre noget, der ikke er nævnt her
request-cannot-open = åbne postkasser, dokumenter eller chats
request-cannot-impersonate = handle som en af dine brugere eller se deres adgangskoder
request-cannot-grow = få flere tilladelser uden at spørge dig igen

## Hvordan brevet kontrolleres

request-check = Kontrollér, før du accepterer
# Over de første otte tegn i et program-id, for eksempel 9d3f6c20: kort
request-fingerprint = Program-id'et begynder med
# Ved to ord som Safari Tango, som man omtaler anmodningen med: kort
request-words = Anmodningens navn
request-check-call = Ring til os på et nummer, du har i forvejen, ikke et fra denne anmodning. Bed os læse linkets værtsnavn og de første otte tegn i vores program-id op.
request-check-link = Sammenlign begge dele med browserens adresselinje, når linket åbner, før du logger på: Adressen begynder med { $host }, og tegnene står efter client_id=.
request-check-page = Microsofts side har titlen "Permissions requested" (Anmodede tilladelser) og viser { $app } med en bekræftet udgiver eller "Unverified" (ikke bekræftet) nedenunder.
request-check-list = Siden viser, hvad appen må, med Microsofts egne ord. Står der mere end i denne anmodning, så spørg os, før du accepterer.
# Tilfælde for tilfælde, én linje hver: kort
request-doubt = Hvis du er i tvivl
request-doubt-unexpected = Du ventede ikke denne anmodning: Acceptér den ikke. Ring til os på et nummer, du har i forvejen.
request-doubt-altered = Anmodningen er videresendt eller ændret: Linket kan være skiftet ud, og intet, der står her, kan udelukke det. Det kan kun opkaldet.
request-doubt-second = Du har fået endnu en anmodning: Acceptér ingen af dem, før du har ringet og spurgt os, hvilken der gælder.
request-doubt-publisher = Microsofts side viser "Unverified" (ikke bekræftet): Microsoft har ikke kontrolleret, hvem vi er, og enhver app kan bruge vores navn. Stol på opkaldet.
request-doubt-account = Microsofts side viser en konto, der ikke hører til { $customer }: Vælg "Cancel" (Annuller), og åbn linket i et privat vindue.

## Hvordan den accepteres, og hvad der så sker

request-accept = Sådan accepterer du
request-accept-sign-in = Åbn linket, og log på med en konto hos { $customer }, der har rollen { $role } eller en højere. Du behøver ikke en Global Administrator (global administrator).
request-accept-decide = Læs Microsofts side, og vælg så "Accept" (Acceptér) eller "Cancel" (Annuller).
request-after-here = Gør det på den computer, vi sidder ved sammen: Så viser en side, hvad der skete. På en telefon vises der en fejlside i stedet. Den er harmløs, og dit svar gælder alligevel.
request-after-landing-page = Så viser vores side på { $host } en kort kode. Læs den op for os i telefonen, så vi kender dit svar.
request-after-address = Så viser browseren en fejlside. Det er forventet og harmløst: Dit svar gælder alligevel. Send os venligst hele adressen fra adresselinjen.
request-after-classic = Så viser browseren måske en fejlside eller en tom side. Det er forventet og harmløst: Dit svar gælder alligevel. Sig til, når du er færdig.

request-link = Linket
# Under QR-koden: kort
request-scan = Eller scan her: det samme link, til en telefon

## Senere, og hvad nu hvis

request-later = Sådan trækker du samtykket tilbage
request-later-how = Når som helst og uden at spørge os: Åbn "Enterprise apps" (virksomhedsapps) på { $host } og derefter { $app }. "Permissions" (tilladelser) viser, hvad appen må. Træk dit samtykke tilbage ved at vælge "Properties" (egenskaber) og derefter "Delete" (slet).

## Partnerens side, som vises i administratorens browser efter svaret. Titler: korte

landing-given =
    .title = Tak. Du har givet samtykke
    .text = Ifølge svaret i sidens adresse er dit samtykke registreret. Der mangler kun en lille ting.
landing-declined =
    .title = Du har ikke givet samtykke
    .text = Der er ikke givet nogen tilladelser. Hvis du ville acceptere, så åbn linket igen.
landing-refused =
    .title = Microsoft melder om et problem
    .text = Der er ikke givet nogen tilladelser. Send venligst Microsofts meddelelse til den, der bad dig om samtykke.
landing-older =
    .title = Microsoft har dit svar
    .text = Du åbnede en ældre type link, og dets svar siger ikke, hvad du valgte. Giv venligst besked til den, der bad dig om samtykke.
landing-unmatched =
    .title = Svaret hører ikke til nogen anmodning
    .text = Det siger ikke, hvilken anmodning det er svar på, så her tæller det ikke. Giv venligst besked til den, der bad dig om samtykke. Vedkommende kan kontrollere, om dit samtykke er registreret.
landing-unreadable =
    .title = Svaret kan ikke læses
    .text = Adressen er ufuldstændig eller blev ændret undervejs. Giv venligst besked til den, der bad dig om samtykke. Vedkommende kan kontrollere, om dit samtykke er registreret.
landing-empty =
    .title = Her modtages svar på anmodninger om samtykke
    .text = Der er intet svar i denne adresse. Har du lige givet samtykke og genindlæst siden, er intet gået tabt: Microsoft har dit svar.

landing-read-out = Læs denne kode op for { $name }
landing-read-out-unnamed = Læs denne kode op for den, der bad dig om samtykke
landing-id = Vores program-id begynder med
landing-id-meaning = Siden kan ikke se, hvilken app du har accepteret. "Enterprise apps" (virksomhedsapps) i Microsoft Entra viser hver apps program-id. Begynder id'et for den app, du accepterede, anderledes, så slet appen, og ring til os.
landing-words = Anmodningens navn
landing-words-meaning = Så vi begge taler om den samme anmodning.
landing-microsoft = Microsofts meddelelse
landing-reach = Sådan får du fat i { $name }
landing-reach-unnamed = Sådan får du fat i os
landing-done = Denne side gemmer intet og sender intet. Du kan lukke den.
landing-language = Sprog
landing-without-script = Microsoft har dit svar. Denne side ville vise en kode til at læse op, men scripts er slået fra i browseren. Fortæl venligst den, der bad dig om samtykke, at du har svaret.
