### Anmodningen om samtykke sendes: hvor kundens administrator sidder, hvordan svaret kommer tilbage, og hvad der sendes.
### Derefter det samme trin, og titlen på testen, for en app, der kun er til ens egen organisation: dér er der ingen kunde.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Hvor administratoren sidder. Titlerne står ved siden af hinanden på tre knapper: kort

send-where = Hvor sidder kundens administrator?
send-where-here =
    .title = Ved denne computer
    .meaning = Svaret kommer hertil af sig selv.
send-where-landing =
    .title = Et andet sted, med din side
    .meaning = Du har en webside til svaret. Den viser administratoren en kort kode, som bliver læst op for dig.
send-where-address =
    .title = Et andet sted, uden side
    .meaning = Når der er accepteret, viser administratorens browser en fejlside. Det er helt normalt og gør ikke noget: Administratoren sender dig hele adresselinjen.
# Efter den står en adresse med en anden skrift
send-redirect = Omdirigerings-URI, der skal være registreret til det:

## Partnerens webside

send-page = Adressen på din webside
send-page-hint = En https://-adresse på dit eget websted. Registrér den også som omdirigerings-URI for appen.
send-page-wanted = Linket vises her, når adressen på din webside er angivet.
send-page-save = Gem siden til din webserver
send-page-save-meaning = Læg filen på den adresse, præcis som den er. Den gemmer intet og giver intet videre.

## Det, der læses op, og anmodningens navn

send-read-out = Læs det her op, når administratoren ringer
send-read-out-why = Administratoren ringer til dig på et nummer, der er kendt i forvejen, og sammenligner begge dele med adresselinjen på Microsofts side: En mail eller et ark kan være ændret undervejs. Læs selv op i stedet for at bekræfte det, du hører.
send-words-why = Kun et navn, det samme i mailen, på arket og på siden: Så taler I om den samme anmodning.
# Knapper under QR-koden: kort
send-qr-svg = Gem SVG
send-qr-png = Gem PNG

## Hvad der sendes

send-it = Send anmodningen
send-it-here = Send eller udskriv den i stedet
send-language = Kundens sprog
send-who = Afsender: { $who }
send-who-empty = Afsender: ikke angivet endnu
send-who-meaning = Det står i mailen, på arket og på siden. Det bliver stående til den næste kunde.
send-letter = Mailens tekst
send-save-mail = Gem som mail
send-save-sheet = Gem som ark til udskrift
send-no-letter = Sidder administratoren ved denne computer, er der ikke noget at kopiere: Mail og ark kan stadig gemmes.

## Svaret fra en administrator, der sidder et andet sted

send-answer = Kode eller adresse fra administratoren
send-answer-landing-hint = De seks tegn, som din side viser administratoren, eller hele indholdet af browserens adresselinje.
send-answer-address-hint = Hele indholdet af browserens adresselinje, efter at der er accepteret. Fejlsiden dér er helt normal.
send-watch-offer = Eller lad Consentry holde øje

## Kun til ens egen organisation

step-consent-own =
    .title = Få samtykke i din egen organisation
    .lead = En af jeres administratorer accepterer én gang, i portalen eller via linket. Rollen { $role } er nok.
step-test-own =
    .title = Test forbindelsen til din egen organisation
send-own-portal =
    .title = I portalen
    .meaning = Åbn "App registrations" (appregistreringer) › din app › "API permissions" (API-tilladelser), og vælg "Grant admin consent for …" (giv administratorsamtykke for …). Gå derefter videre til testen.
send-own-link =
    .title = Via linket, på denne computer
    .meaning = Log på som administrator i din organisation, og acceptér. Svaret kommer hertil af sig selv. Gå derefter videre til den samme test.
send-own-watch-offer = Er der accepteret i portalen?
send-own-watching = Holder øje med samtykke i din egen organisation
send-own-seen = Samtykket er givet i din egen organisation
