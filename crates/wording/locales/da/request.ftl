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
request-subject-own = En af vores egne apps har brug for dit samtykke: { $app }
request-greeting = Hej
request-regards = Med venlig hilsen

## Hovedet: kort

request-kind = Anmodning om samtykke
request-for = til { $customer }
request-title = { $company } beder om dit samtykke
request-title-unnamed = Vi beder om dit samtykke
request-title-own = En af vores egne apps har brug for dit samtykke

request-lead = Vi vil gerne lade vores app { $app } arbejde for { $customer }. Den kan intet gøre dér, før en administrator i organisationen har accepteret den én gang på en side hos Microsoft. Det er dig, der bestemmer, og du kan når som helst trække samtykket tilbage.
request-lead-own = { $app } skal arbejde for vores egen organisation, { $customer }. Den kan intet gøre, før en administrator har accepteret den én gang på en side hos Microsoft. Det er dig, der bestemmer, og du kan når som helst trække samtykket tilbage.

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
request-sees-incidents = Ved hver hændelse eller advarsel ser den titel og alvorsgrad og de enheder, konti, filer og mails, det drejer sig om.
# Ved de tilladelser, der søger i alle Defender-data
request-sees-records = Ved avanceret jagt ser den det, Defender har registreret, helt ned til navne, adresser og emnelinjer.
request-through = Det sker alt sammen gennem { $api }, som hedder { $portal } i Microsofts portal.
request-through-same = Det sker alt sammen gennem { $api }.

## Hvad den ikke kan. Hver sætning fortsætter "Appen kan ikke ...": lille begyndelsesbogstav, intet punktum, kort

request-cannot = Appen kan ikke
request-cannot-change = ændre, slette eller blokere noget
request-cannot-change-other = ændre andet end det, der er nævnt her
request-cannot-open = åbne postkasser, dokumenter eller chats
request-cannot-impersonate = handle i en medarbejders navn eller få adgangskoder at se
request-cannot-grow = få flere tilladelser uden at spørge dig igen

## Hvordan brevet kontrolleres

request-check = Kontrollér, før du accepterer
# Over de første otte tegn i et program-id, for eksempel 9d3f6c20: kort
request-fingerprint = Program-id'et begynder med
# Ved to ord som Safari Tango, som man omtaler anmodningen med: kort
request-words = Anmodningens navn
request-check-call = Ring til os på et nummer, du har i forvejen, ikke på et, der står her. Bed os læse linkets værtsnavn og de første otte tegn i vores program-id op.
request-check-link = Sammenlign begge dele i browserens adresselinje, så snart linket åbner, og før du logger på: Adressen begynder med { $host }, og tegnene følger efter client_id=.
request-check-page = Microsofts side har titlen "Permissions requested" (anmodede tilladelser) og nævner { $app }, og nedenunder en bekræftet udgiver eller "Unverified" (ikke bekræftet).
request-check-list = Siden viser med Microsofts egne ord, hvad appen må. Står der mere, end der står her, så spørg os, før du accepterer.
# Tilfælde for tilfælde, én linje hver: kort
request-doubt = Hvis du er i tvivl
request-doubt-unexpected = En uventet anmodning: Lad være med at acceptere, og ring til os på et nummer, du har i forvejen. Indtil du accepterer, kan appen intet gøre.
request-doubt-altered = En videresendt eller ændret anmodning: Linket kan være skiftet ud, og intet af det, der står her, kan udelukke det. Det kan kun opkaldet.
request-doubt-second = Endnu en anmodning: Acceptér ingen af dem, før du i telefonen har spurgt os, hvilken der gælder.
request-doubt-publisher = "Unverified" (ikke bekræftet) på Microsofts side: Microsoft har ikke kontrolleret, hvem vi er, og enhver app kan bruge vores navn. Hold dig til opkaldet.
request-doubt-account = En konto på Microsofts side, der ikke hører til { $customer }: Vælg "Cancel" (annuller), og åbn linket i et privat vindue.

## Hvordan den accepteres, og hvad der så sker

request-accept = Sådan accepterer du
request-accept-sign-in = Åbn linket, og log på med en konto hos { $customer }, der mindst har rollen { $role }; en Global Administrator er ikke nødvendig.
request-accept-decide = Læs Microsofts side, og vælg så "Accept" (acceptér) eller "Cancel" (annuller).
request-after-here = Gør det på den computer, vi sidder ved sammen: Bagefter viser en side, hvad der skete. På en telefon kommer der en fejlside i stedet. Den betyder ikke noget: Dit svar gælder.
request-after-landing-page = Bagefter viser en af vores egne sider på { $host } en kort kode. Læs den op for os i telefonen, så vi kender dit svar.
request-after-address = Bagefter viser browseren en fejlside. Det er helt normalt: Dit svar gælder. Send os venligst alt, hvad der står i browserens adresselinje.
request-after-classic = Bagefter viser browseren måske en fejlside eller en tom side. Det er helt normalt: Dit svar gælder. Sig venligst til, når du er færdig.

request-link = Linket
# Under QR-koden: kort
request-scan = Eller scan her: det samme link, til en telefon

## Senere, og hvad nu hvis

request-later = Hvis du fortryder
request-later-how = Når som helst og uden at spørge os: Åbn "Enterprise apps" (virksomhedsapps) på { $host } og derefter { $app }. "Permissions" (tilladelser) viser, hvad appen må. Med "Properties" (egenskaber) og så "Delete" (slet) trækker du det hele tilbage.

## Partnerens side, som vises i administratorens browser efter svaret. Titler: korte

landing-given =
    .title = Tak. Du har accepteret
    .text = Ifølge svaret i sidens adresse er dit samtykke registreret. Der mangler kun en lille ting.
landing-declined =
    .title = Du har ikke accepteret
    .text = Intet er blevet tilladt. Hvis du ville acceptere, så åbn linket igen.
landing-refused =
    .title = Microsoft melder om et problem
    .text = Intet er blevet tilladt. Giv venligst det, Microsoft skriver, videre til den, der bad dig om samtykke.
landing-older =
    .title = Dit svar er hos Microsoft
    .text = Du åbnede en ældre type link, og svaret på det siger ikke, hvad du valgte. Giv venligst besked til den, der bad dig om samtykke.
landing-unmatched =
    .title = Svaret hører ikke til nogen anmodning
    .text = Det siger ikke, hvilken anmodning det er svar på, så her tæller det ikke. Giv venligst besked til den, der bad dig om samtykke; vedkommende kan selv se, om samtykket er givet.
landing-unreadable =
    .title = Svaret kan ikke læses
    .text = Adressen er ikke hel, eller også er den ændret undervejs. Giv venligst besked til den, der bad dig om samtykke; vedkommende kan selv se, om samtykket er givet.
landing-empty =
    .title = Her modtages svar på anmodninger om samtykke
    .text = Der er ikke noget svar i denne adresse. Har du lige accepteret og derefter genindlæst siden, er intet gået tabt: Dit svar er hos Microsoft.

landing-read-out = Læs denne kode op for { $name }
landing-read-out-unnamed = Læs denne kode op for den, der bad dig om samtykke
landing-id = Vores program-id begynder med
landing-id-meaning = Denne side kan ikke se, hvilken app du har accepteret. "Enterprise apps" (virksomhedsapps) i Microsoft Entra viser hver apps program-id. Begynder det anderledes for den app, du accepterede, så slet appen, og ring til os.
landing-words = Anmodningens navn
landing-words-meaning = Så begge parter taler om den samme anmodning.
landing-microsoft = Microsoft skriver
landing-reach = Sådan får du fat i { $name }
landing-reach-unnamed = Sådan får du fat i os
landing-done = Denne side gemmer intet og giver intet videre. Du kan lukke den.
landing-language = Sprog
landing-without-script = Dit svar er hos Microsoft. Denne side skulle vise en kode til at læse op, men scripts er slået fra i browseren. Fortæl venligst den, der bad dig om samtykke, at du har svaret.
