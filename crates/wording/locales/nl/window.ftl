### Wat er in het venster staat naast de titels van de stappen: knoppen, labels, aanwijzingen, en waarop wordt gewacht.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

window-name = Consentry
window-home = Startscherm
window-refusal = Er ging iets mis. Probeer het opnieuw. Gebeurt het weer, geef deze code dan aan degene die je ondersteunt: { $code }.
    .browser-not-opened = De browser ging niet open. Kopieer de link en open die zelf in een browser.
    .link-may-not-leave = Deze link is niet veilig om te versturen, daarom is er niets geopend of opgeslagen. De reden staat erbij.
    .practice-not-started = De oefenmodus is niet gestart: deze computer staat programma's niet toe om lokale verbindingen aan te nemen. Probeer het opnieuw.
    .connection-not-set-up = De verbinding kon niet worden opgezet. Controleer de proxy-instellingen en certificaten van deze computer.
    .file-not-written = Het bestand kon niet worden opgeslagen. Controleer of je in de map voor downloads mag schrijven en of er genoeg vrije ruimte is.
    .program-stopped = Er gebeurde iets onverwachts in Consentry zelf. Je waarden zijn er nog. Probeer het opnieuw.
    .program-stopped-file = Er gebeurde iets onverwachts in Consentry zelf. Je waarden zijn er nog. Probeer het opnieuw. Gebeurt het weer, meld het dan met dit bestand, waarin geen van je waarden staat: { $path }

## Taal

language-label = Taal

## Startscherm

home-title = Wat wil je doen?
home-lead = Koppel Microsoft Defender van een klant en wees er zeker van dat het werkt.
home-onboard = Een klant koppelen
home-onboard-meaning = Zeven stappen voor de eerste klant, vier voor elke volgende. Ongeveer tien minuten.
home-onboard-practice = Alle zeven stappen met een oefenklant. Ongeveer drie minuten.
home-continue = Verdergaan met de klant
home-practise = Eerst oefenen
home-practise-meaning = Met een gesimuleerde Microsoft-omgeving op deze computer: geen account, geen netwerk, en er kan niets misgaan.

## Oefenmodus

practice-title = Oefenmodus
practice-meaning = Een gesimuleerde Microsoft-omgeving op deze computer. Er wordt niets verzonden.
practice-leave = Oefenmodus verlaten

## De balk links, en het plaatje van de route

rail-label = Stappen
rail-open = Nog te doen
rail-current = Je bent hier
rail-done = Klaar
rail-needs-attention = Vraagt aandacht
flow-app = Je app
flow-customer = Klant
flow-consent = toestemming
flow-answers = antwoord
flow-open = nog niet
flow-now = bezig
flow-done = klaar
flow-attention = vraagt aandacht

## Knoppen

button-back = Vorige
button-next = Volgende
button-stop = Stoppen
button-next-customer = Volgende klant
copy = Kopiëren
copy-done = Gekopieerd
copy-failed = Niet gekopieerd
copy-what = Kopiëren: { $what }
waiting-since = (sinds { $time })

## Velden

field-reading = Herkend als
field-optional = optioneel
secret-held = In het geheugen tot je Consentry sluit
secret-replace = Vervangen
secret-forget = Wissen

## Machtigingen kiezen

choose-api = API, zoals die in de portal heet
choose-permissions = De app mag
choose-acts = kan wijzigingen aanbrengen
choose-retires = wordt stopgezet op { $date }
choose-more = { $chosen ->
    [0] Meer machtigingen ({ $count })
   *[other] Meer machtigingen ({ $count }), { $chosen } gekozen
}
choose-more-legend = De app mag ook
choose-filter = Machtiging zoeken
choose-filter-nothing = Geen machtiging past. Probeer een korter woord.
choose-role = Om toestemming te geven heeft de beheerder van de klant de rol { $role } of een hogere nodig.
choose-cloud = Andere Microsoft-cloud of API-URL
choose-cloud-legend = Je app en je klanten zitten in
choose-api-base = API-URL
choose-api-base-known = Indien leeg: { $address }
choose-api-base-none = Microsoft heeft voor deze API in deze cloud geen URL gepubliceerd. Ken je die, voer die dan hier in.
choose-api-base-foreign = { $host } is geen Microsoft-adres. De tokens van je app worden daarheen gestuurd, en de eigenaar kan ze gebruiken tot ze verlopen.
choose-api-base-confirm = Stuur tokens naar { $host }

## App registreren

register-practice = In de oefenmodus valt er niets te registreren: de app bestaat al. Bekijk de waarden en kies daarna Volgende.
register-app-name = Naam van de app
register-app-name-hint = Deze naam ziet de beheerder van de klant bij het verzoek om toestemming.
register-open-portal = { $portal } openen
register-listed-as = In de portal heet { $product } nog { $listed }. Het verschijnt pas als je die naam typt.
register-name =
    .label = Name
    .hint = zoals hierboven
register-account-types =
    .label = Supported account types
    .hint = ondersteunde accounttypen: kies de optie die je portal toont
register-redirect-uri =
    .label = Redirect URI
    .hint = omleidings-URI, platform: "Web"
register-api =
    .label = APIs my organization uses
    .hint = API's die mijn organisatie gebruikt: onder "API permissions" (API-machtigingen), "Add a permission" (een machtiging toevoegen)
register-permissions =
    .label = Application permissions
    .hint = toepassingsmachtigingen: vink ze allemaal aan
register-secret =
    .label = New client secret
    .hint = nieuw clientgeheim: onder "Certificates & secrets" (certificaten en geheimen); gebruik dit als "Description" (beschrijving) en kopieer meteen "Value" (waarde)

## App-waarden invoeren

app-values-practice = { $app } is al geregistreerd in de gesimuleerde Microsoft-omgeving.
app-values-use-practice = Waarden overnemen
app-values-client-id = Toepassings-id
app-values-client-id-hint = "Application (client) ID" (toepassings-id (client)) op de overzichtspagina van de app
app-values-home-tenant = Je eigen tenant-id
app-values-home-tenant-hint = "Directory (tenant) ID" (map-id (tenant)) op dezelfde pagina
app-values-secret = Clientgeheim
app-values-secret-hint = De kolom "Value" (waarde) onder "Certificates & secrets" (certificaten en geheimen). Het geheim blijft in het geheugen van deze computer en wordt nooit in een bestand opgeslagen.
app-values-secret-ends = Clientgeheim verloopt op
app-values-secret-ends-hint = De kolom "Expires" (verloopt), geschreven als 2027-05-04. Je wordt er op tijd aan herinnerd.
app-values-credential = Hoe de app zich aanmeldt
app-values-certificate = Certificaat
app-values-certificate-file = Certificaatbestand
app-values-certificate-file-hint = Een .pfx-bestand, of een .pem-bestand met de privésleutel. Het bestand blijft waar het is.
app-values-browse = Bladeren…
app-values-certificate-password = Wachtwoord van het bestand
app-values-certificate-password-hint = Laat dit leeg als er geen is. Het wordt één keer gebruikt en niet bewaard.
app-values-reading = Het bestand wordt gelezen
app-values-read-file = Bestand lezen
app-values-thumbprint = "Thumbprint" (vingerafdruk) zoals de portal die toont
app-values-certificate-ends = verloopt op { $date }

## Klant opgeven

customer-unnamed = de klant
customer-field = Klant
customer-field-hint = Bijvoorbeeld contoso.com
customer-find = Zoeken
customer-nothing-yet = Hier verschijnt de tenant van de klant.
customer-looking = Microsoft wordt gevraagd bij welke tenant { $asked } hoort
customer-found = Gevonden
customer-tenant-id = Tenant-id
customer-region = regio { $region }
customer-pretend = Oefenklanten, en wat hun beheerder doet

## Toestemming vragen

consent-link = Toestemmingslink
consent-no-link = De link verschijnt hier als je de app en de klant hebt ingevoerd.
consent-open = Openen in browser
consent-qr-label = QR-code van de toestemmingslink
consent-qr-caption = Scan met een telefoon
consent-reply = Antwoord
consent-waiting = Wachten op het antwoord
consent-waiting-meaning = Het verschijnt hier automatisch als de beheerder op deze computer accepteert. Je kunt deze stap verlaten en terugkomen.
consent-foreign-answers = Er blijven op deze computer antwoorden op andere verzoeken binnenkomen. Ze worden genegeerd: alleen het antwoord op deze link telt. Opent niemand oudere links, dan is een ander programma op deze computer misschien aan het raden.
consent-watch-offer = Is de beheerder ergens anders?
consent-watch-meaning = Consentry controleert bij Microsoft, met steeds langere tussenpozen, of er toestemming is gegeven. Dat stopt als je deze stap verlaat.
consent-watch = Automatisch controleren
consent-watching = Er wordt gecontroleerd of { $customer } toestemming heeft gegeven
consent-watching-meaning = Microsoft wordt met steeds langere tussenpozen gevraagd. Dat stopt als je deze stap verlaat.
consent-watch-ended = Geen toestemming tot { $time }
consent-watch-ended-meaning = De beheerder heeft misschien meer tijd nodig. Controleer opnieuw, of ga door naar de test: die laat zien wat er ontbreekt.
consent-watch-again = Opnieuw controleren
consent-seen = { $customer } heeft toestemming gegeven
consent-seen-meaning = Microsoft kent je app nu in deze tenant. Voer de test uit om te zien of alles werkt.
consent-withheld = Verstuur deze link niet
consent-checks-passed = { $passed } van { $count } controles van de link geslaagd
finding-good = Goed:
finding-warn = Let op:
finding-stop = Niet doen:
consent-no-answer-here = Het antwoord komt hier niet automatisch terug
consent-no-answer-here-meaning = Ga door naar de test als de beheerder zegt dat het accepteren is gelukt. De test laat zien of er toestemming is gegeven.
consent-have-address = Ik heb het adres van de pagina die de beheerder zag
consent-address = Adres van de pagina na het accepteren
consent-address-hint = Het volledige adres uit de adresbalk van de browser na het accepteren, ook als de pagina een fout toont.
consent-read = Uitlezen
consent-other-form = Ander type link
consent-form = Type link
consent-form-admin-consent =
    .title = Beheerderstoestemming
    .meaning = Vraagt de beheerder van deze klant om de gekozen machtigingen. Uit het antwoord blijkt of die heeft geaccepteerd.
consent-form-classic =
    .title = Klassiek
    .meaning = De oudere link uit veel handleidingen. Uit het antwoord blijkt niet wie heeft geaccepteerd, of dat iemand dat heeft gedaan.

## Testen

test-run = Test uitvoeren
test-again = Opnieuw testen
test-before = In de tenant van de klant wordt niets gewijzigd. De test bestaat uit { $count } controles en duurt een paar seconden:
test-running = De test loopt
test-total = { $time } in totaal
test-again-in = Volgende test start automatisch over { $time }
test-since-consent = Sinds de toestemming: { $time }
test-stop-waiting = Niet meer wachten
test-details = Technische details
test-trace-code = Foutcode
test-trace-correlation-id = Correlatie-id
test-trace-trace-id = Trace-id
test-trace-timestamp = Tijdstip bij Microsoft
test-claim-tenant = Tenant
test-claim-audience = Doelgroep
test-claim-app = App
test-claim-roles = Verleende machtigingen
test-claim-missing = Ontbrekende machtigingen
test-claim-extra = Niet aangevraagde machtigingen
test-claim-version = Versie
test-claim-expires = Geldig tot

## Waarden doorgeven

hand-over-verified = De koppeling met { $customer } is bevestigd: alle vier de controles zijn geslaagd.
hand-over-not-verified = De koppeling met { $customer } is nog niet bevestigd
hand-over-not-verified-meaning = Voer eerst de test uit. Dan zie je of deze waarden werken.
hand-over-secret = Het clientgeheim wordt hier niet getoond. Haal het op van de plek waar je je geheimen bewaart.
hand-over-tenant-id = Tenant-id van de klant
hand-over-client-id = Toepassings-id
hand-over-token-endpoint = Tokeneindpunt
hand-over-scope = Scope (bereik)
hand-over-api-base = API-URL
hand-over-permissions = Machtigingen
