### Anmodningen om samtykke sendes: hvor kundens administrator sidder, hvordan svaret kommer tilbage, og hvad der sendes.
### Derefter det samme trin, og titlen på testen, for en app, der kun er til ens egen organisation: dér er der ingen kunde.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Hvor administratoren sidder. Titlerne står ved siden af hinanden på tre knapper: kort

send-where = Hvor sidder kundens administrator?
send-where-here =
    .title = Ved denne computer
    .meaning = Svaret modtages automatisk.
send-where-landing =
    .title = Et andet sted, med din side
    .meaning = Du har en webside til svaret. Den viser administratoren en kort kode, som administratoren læser op for dig.
send-where-address =
    .title = Et andet sted, uden side
    .meaning = Når administratoren har accepteret, vises der en fejlside. Det er forventet og harmløst. Administratoren sender dig hele adressen fra adresselinjen.
# Efter den står en adresse med en anden skrift
send-redirect = Omdirigerings-URI, som din appregistrering skal have til det:

## Partnerens webside

send-page = Adressen på din webside
send-page-hint = En https://-adresse på dit eget websted. Registrér den også som omdirigerings-URI for appen.
send-page-wanted = Linket vises her, når du har angivet adressen på din webside.
send-page-save = Gem siden til din webserver
send-page-save-meaning = Læg filen på den adresse, uændret. Den gemmer intet og sender intet.

## Det, der læses op, og anmodningens navn

send-read-out = Læs det her op, når administratoren ringer
send-read-out-why = Administratoren ringer til dig på et nummer, der er kendt i forvejen, og sammenligner begge dele med adresselinjen på Microsofts side, fordi en mail eller en udskrevet side kan være ændret undervejs. Læs det selv op. Nøjes ikke med at bekræfte det, du hører.
send-words-why = Kun et navn. Det står også i mailen, på den udskrevne side og på din webside, så I begge taler om den samme anmodning.
# Knapper under QR-koden: kort
send-qr-svg = Gem SVG
send-qr-png = Gem PNG

## Hvad der sendes

send-it = Send anmodningen
send-it-here = Send eller udskriv den i stedet
send-language = Kundens sprog
send-who = Afsender: { $who }
send-who-empty = Afsender: ikke udfyldt endnu
send-who-meaning = Det står i mailen, på den udskrevne side og på din webside. Det gemmes til den næste kunde.
send-letter = Mailtekst
send-save-mail = Gem som mail
send-save-sheet = Gem som side til udskrift
send-no-letter = Administratoren sidder ved denne computer, så der er ikke noget at kopiere. Du kan stadig gemme mailen og siden til udskrift.

## Svaret fra en administrator, der sidder et andet sted

send-answer = Kode eller adresse fra administratoren
send-answer-landing-hint = De seks tegn, som din side viser administratoren, eller hele adressen fra administratorens adresselinje.
send-answer-address-hint = Hele adressen fra administratorens adresselinje efter accepten. En fejlside dér er forventet.
send-watch-offer = Eller lad Consentry kontrollere

## Kun til ens egen organisation

step-consent-own =
    .title = Få samtykke i din egen organisation
    .lead = En administrator i din organisation giver samtykke én gang, i portalen eller via linket. Rollen { $role } er nok.
step-test-own =
    .title = Test forbindelsen til din egen organisation
send-own-portal =
    .title = I portalen
    .meaning = Åbn "App registrations" (appregistreringer) › din app › "API permissions" (API-tilladelser), og vælg "Grant admin consent for …" (giv administratorsamtykke for …). Gå derefter videre til testen.
send-own-link =
    .title = Via linket, på denne computer
    .meaning = Log på som administrator i din organisation, og acceptér. Svaret modtages automatisk. Gå derefter videre til testen.
send-own-watch-offer = Er der givet samtykke i portalen?
send-own-watching = Kontrollerer, om din egen organisation har givet samtykke
send-own-seen = Din egen organisation har givet samtykke
