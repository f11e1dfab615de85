### Het verzoek om toestemming versturen: waar de beheerder van de klant zit, hoe het antwoord terugkomt, wat er wordt verstuurd.
### Daarna dezelfde stap, en de titel van de test, voor een app die alleen voor de eigen organisatie is: daar is geen klant.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## Waar de beheerder zit. De titels staan naast elkaar op drie knoppen: kort

send-where = Waar is de beheerder van de klant?
send-where-here =
    .title = Achter deze computer
    .meaning = Het antwoord verschijnt hier automatisch.
send-where-landing =
    .title = Elders, met je pagina
    .meaning = Je hebt een webpagina voor het antwoord. Die toont de beheerder een korte code, die je voorgelezen krijgt.
send-where-address =
    .title = Elders, zonder pagina
    .meaning = Na het accepteren ziet de beheerder een foutpagina. Dat hoort zo en kan geen kwaad. De beheerder stuurt je het volledige adres uit de adresbalk.
# Daarachter staat een adres in een ander lettertype
send-redirect = Omleidings-URI die je app-registratie hiervoor nodig heeft:

## De webpagina van de partner

send-page = Adres van je webpagina
send-page-hint = Een https://-adres op je eigen website. Registreer het ook als omleidings-URI van de app.
send-page-wanted = De link verschijnt hier als je het adres van je webpagina hebt ingevuld.
send-page-save = Pagina voor je webserver opslaan
send-page-save-meaning = Zet dit bestand ongewijzigd op dat adres. Het bewaart niets en verstuurt niets.

## Wat je voorleest, en de naam van het verzoek

send-read-out = Lees dit voor als de beheerder belt
send-read-out-why = De beheerder belt je op een nummer dat daar al bekend is, en vergelijkt beide met de adresbalk van de pagina van Microsoft, omdat een e-mail of een afdruk onderweg gewijzigd kan zijn. Lees het zelf voor. Bevestig niet alleen wat je hoort.
send-words-why = Alleen een naam. Die staat ook in de e-mail, op de afdruk en op je webpagina, zodat jullie het allebei over hetzelfde verzoek hebben.
# Knoppen onder de QR-code: kort
send-qr-svg = SVG opslaan
send-qr-png = PNG opslaan

## Wat er wordt verstuurd

send-it = Verzoek versturen
send-it-here = Liever versturen of afdrukken
send-language = Taal van de klant
# $who (String): een bedrijf, een persoon, of allebei
send-who = Verzoek van: { $who }
send-who-empty = Verzoek van: nog niet ingevuld
send-who-meaning = Dit staat in de e-mail, op de afdruk en op je webpagina. Het blijft bewaard voor de volgende klant.
send-letter = Tekst van de e-mail
send-save-mail = Opslaan als e-mail
send-save-sheet = Opslaan als pagina om af te drukken
send-no-letter = De beheerder zit achter deze computer, dus er valt niets te kopiëren. De e-mail en de pagina om af te drukken kun je wel opslaan.

## Het antwoord van een beheerder die ergens anders zit

send-answer = Code of adres van de beheerder
send-answer-landing-hint = De zes tekens die je pagina de beheerder toont, of het volledige adres uit de adresbalk daar.
send-answer-address-hint = Het volledige adres uit de adresbalk van de beheerder na het accepteren. Een foutpagina daar hoort zo.
send-watch-offer = Of laat Consentry het controleren

## Alleen voor de eigen organisatie

# $role (String): een beheerdersrol
step-consent-own =
    .title = Vraag je eigen organisatie om toestemming
    .lead = Een van je beheerders geeft één keer toestemming, in de portal of via de link. De rol { $role } is voldoende.
step-test-own =
    .title = Test de koppeling met je eigen organisatie
send-own-portal =
    .title = In de portal
    .meaning = Open "App registrations" (app-registraties) › je app › "API permissions" (API-machtigingen) en kies "Grant admin consent for …" (beheerderstoestemming verlenen voor …). Ga daarna door naar de test.
send-own-link =
    .title = Via de link, op deze computer
    .meaning = Meld je aan als beheerder van je organisatie en accepteer. Het antwoord verschijnt hier automatisch. Ga daarna door naar de test.
send-own-watch-offer = Toestemming gegeven in de portal?
send-own-watching = Er wordt gecontroleerd of je eigen organisatie toestemming heeft gegeven
send-own-seen = Je eigen organisatie heeft toestemming gegeven
