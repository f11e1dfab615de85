### Het verzoek om toestemming versturen: waar de beheerder van de klant zit, hoe het antwoord terugkomt, wat er wordt verstuurd.
### Daarna dezelfde stap, en de titel van de test, voor een app die alleen voor de eigen organisatie is: daar is geen klant.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## Waar de beheerder zit. De titels staan naast elkaar op drie knoppen: kort

send-where = Waar zit de beheerder van de klant?
send-where-here =
    .title = Achter deze computer
    .meaning = Het antwoord verschijnt hier vanzelf.
send-where-landing =
    .title = Elders, met eigen pagina
    .meaning = Je hebt een webpagina voor het antwoord. De beheerder ziet daar een korte code en leest die aan je voor.
send-where-address =
    .title = Elders, zonder pagina
    .meaning = Na het akkoord toont de browser van de beheerder een foutpagina. Dat hoort zo en kan geen kwaad: de beheerder stuurt je de volledige regel uit de adresbalk.
# Daarachter staat een adres in een ander lettertype
send-redirect = Omleidings-URI die hiervoor geregistreerd moet zijn:

## De webpagina van de partner

send-page = Adres van je webpagina
send-page-hint = Een adres op je eigen website dat met https:// begint. Registreer het ook als omleidings-URI van de app.
send-page-wanted = De link verschijnt hier zodra het adres van je webpagina is ingevuld.
send-page-save = Pagina voor je webserver opslaan
send-page-save-meaning = Zet dit bestand ongewijzigd op dat adres. De pagina bewaart niets en geeft niets door.

## Wat je voorleest, en de naam van het verzoek

send-read-out = Lees dit voor als de beheerder belt
send-read-out-why = De beheerder belt je op een nummer dat daar al bekend is, en vergelijkt beide met de adresbalk op de pagina van Microsoft: een e-mail of een vel papier kan onderweg gewijzigd zijn. Lees het zelf voor, in plaats van te bevestigen wat je hoort.
send-words-why = Alleen een naam, dezelfde in de e-mail, op papier en op de pagina: zo hebben jullie het over hetzelfde verzoek.
# Knoppen onder de QR-code: kort
send-qr-svg = SVG opslaan
send-qr-png = PNG opslaan

## Wat er wordt verstuurd

send-it = Verzoek versturen
send-it-here = Liever versturen of afdrukken
send-language = Taal van de klant
# $who (String): een bedrijf, een persoon, of allebei
send-who = Wie het vraagt: { $who }
send-who-empty = Wie het vraagt: nog niet ingevuld
send-who-meaning = Dit staat in de e-mail, op papier en op de pagina. Het blijft staan voor de volgende klant.
send-letter = Tekst van de e-mail
send-save-mail = Opslaan als e-mail
send-save-sheet = Opslaan om af te drukken
send-no-letter = Zit de beheerder achter deze computer, dan valt er niets te kopiëren. De e-mail en de papieren versie kun je wel opslaan.

## Het antwoord van een beheerder die ergens anders zit

send-answer = Code of adresregel van de beheerder
send-answer-landing-hint = De zes tekens die de beheerder op je pagina ziet, of de volledige regel uit de adresbalk daar.
send-answer-address-hint = De volledige regel uit de adresbalk na het akkoord. Dat daar een foutpagina verschijnt, hoort zo.
send-watch-offer = Of laat Consentry kijken

## Alleen voor de eigen organisatie

# $role (String): een beheerdersrol
step-consent-own =
    .title = Vraag je eigen organisatie om toestemming
    .lead = Een beheerder van je organisatie gaat één keer akkoord, in de portal of via de link. De rol { $role } is daarvoor voldoende.
step-test-own =
    .title = Test de koppeling met je eigen organisatie
send-own-portal =
    .title = In de portal
    .meaning = Open "App registrations" (app-registraties) › je app › "API permissions" (API-machtigingen) en kies "Grant admin consent for …" (beheerderstoestemming verlenen voor …). Ga daarna door naar de test.
send-own-link =
    .title = Via de link, op deze computer
    .meaning = Meld je aan als beheerder van je organisatie en ga akkoord. Het antwoord verschijnt hier vanzelf. Ga daarna door naar dezelfde test.
send-own-watch-offer = In de portal akkoord gegaan?
send-own-watching = Er wordt gekeken of je eigen organisatie toestemming heeft gegeven
send-own-seen = Je eigen organisatie heeft toestemming gegeven
