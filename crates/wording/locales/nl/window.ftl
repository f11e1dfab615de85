### Wat er in het venster staat naast de titels van de stappen: knoppen, labels, aanwijzingen, en waarop wordt gewacht.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

window-name = Consentry
window-home = Startscherm
window-refusal = Dat is niet gelukt. Probeer het nog een keer. Gebeurt het weer, dan helpt dit woord bij het zoeken naar de oorzaak: { $code }.
    .browser-not-opened = De browser ging niet open. Kopieer de link en open die zelf in een browser.
    .practice-not-started = De oefenmodus is niet gestart: op deze computer mag geen enkel programma verzoeken aannemen op het eigen adres. Probeer het nog een keer.
    .connection-not-set-up = De verbinding kon niet worden voorbereid. Controleer de proxy-instellingen en de certificaten van deze computer.
    .link-may-not-leave = Deze link is niet veilig om te versturen, daarom is er niets geopend of opgeslagen. De reden staat erbij.
    .file-not-written = Het bestand kon niet worden opgeslagen. Kijk of er in de map voor downloads geschreven mag worden en of er ruimte is.
    .program-stopped = Er gebeurde iets onverwachts in Consentry zelf. Je waarden zijn er nog. Probeer het nog een keer.
    .program-stopped-file = Er gebeurde iets onverwachts in Consentry zelf. Je waarden zijn er nog. Probeer het nog een keer. Gebeurt het weer, meld het dan met dit bestand, waarin geen van die waarden staat: { $path }

## Taal

language-label = Taal

## Startscherm

home-title = Wat wil je doen?
home-lead = Koppel Microsoft Defender van een klant en weet zeker dat alles werkt.
home-onboard = Een klant koppelen
home-onboard-meaning = Zeven stappen voor de eerste klant, vier voor elke volgende. Duurt ongeveer tien minuten.
home-onboard-practice = Alle zeven stappen met een oefenklant. Duurt ongeveer drie minuten.
home-continue = Verdergaan met de koppeling
home-practise = Eerst oefenen
home-practise-meaning = Met een nagebootste Microsoft-omgeving op deze computer: zonder account, zonder netwerk, en er kan niets stukgaan.

## Oefenmodus

practice-title = Oefenmodus
practice-meaning = Een nagebootste Microsoft-omgeving op deze computer. Er gaat niets naar buiten.
practice-leave = Stoppen met oefenen

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
waiting-since = sinds { $time }

## Velden

field-reading = Gelezen als
field-optional = optioneel
secret-held = In het geheugen tot je Consentry sluit
secret-replace = Vervangen
secret-forget = Wissen

## Machtigingen kiezen

choose-api = API en hoe die in de portal heet
choose-permissions = De app mag
choose-acts = wijzigt iets
choose-retires = stopt op { $date }
choose-more = { $chosen ->
    [0] Meer machtigingen ({ $count })
   *[other] Meer machtigingen ({ $count }), { $chosen } gekozen
}
choose-more-legend = De app mag ook
choose-filter = Machtiging zoeken
choose-filter-nothing = Zo heet geen enkele machtiging. Probeer een korter woord.
choose-role = Om akkoord te gaan heeft de beheerder van de klant de rol { $role } nodig, of een hogere.
choose-cloud = Andere Microsoft-cloud of API-URL
choose-cloud-legend = Je app en je klanten zitten in
choose-api-base = API-URL
choose-api-base-known = Blijft dit leeg, dan geldt { $address }
choose-api-base-none = Microsoft heeft voor deze API in deze cloud geen URL gepubliceerd. Weet je die, vul hem dan hier in.
choose-api-base-foreign = { $host } is geen adres van Microsoft. De tokens van je app worden daarheen gestuurd, en wie die server beheert, kan ze gebruiken tot ze verlopen.
choose-api-base-confirm = Stuur tokens naar { $host }

## App registreren

register-practice = Bij het oefenen valt er niets te registreren: de app is er al. Bekijk de waarden en klik daarna op Volgende.
register-app-name = Naam van de app
register-app-name-hint = Deze naam ziet de beheerder van de klant bij het verzoek om toestemming.
register-open-portal = { $portal } openen
register-listed-as = In de portal heet { $product } nog { $listed }. Het verschijnt daar pas als je die naam typt.
register-name =
    .label = Name
    .hint = zoals hierboven
register-account-types =
    .label = Supported account types
    .hint = ondersteunde accounttypen: kies de variant die je in de portal ziet
register-redirect-uri =
    .label = Redirect URI
    .hint = omleidings-URI, met als platform "Web"
register-api =
    .label = APIs my organization uses
    .hint = onder "API permissions" (API-machtigingen), "Add a permission" (een machtiging toevoegen)
register-permissions =
    .label = Application permissions
    .hint = toepassingsmachtigingen: vink ze allemaal aan
register-secret =
    .label = New client secret
    .hint = onder "Certificates & secrets" (certificaten en geheimen), als "Description" (beschrijving); kopieer daarna meteen "Value" (waarde)

## App-waarden invoeren

app-values-practice = { $app } is al geregistreerd in de nagebootste Microsoft-omgeving.
app-values-use-practice = Waarden overnemen
app-values-client-id = Toepassings-id
app-values-client-id-hint = "Application (client) ID" op de overzichtspagina van de app
app-values-home-tenant = Id van je eigen tenant
app-values-home-tenant-hint = "Directory (tenant) ID" op dezelfde pagina
app-values-secret = Geheim
app-values-secret-hint = De kolom "Value" (waarde) onder "Certificates & secrets" (certificaten en geheimen). Het geheim blijft in het geheugen van deze computer en komt in geen enkel bestand.
app-values-secret-ends = Einddatum van het geheim
app-values-secret-ends-hint = De kolom "Expires", geschreven als 2027-05-04. Je wordt er op tijd aan herinnerd.
app-values-credential = Hoe de app bewijst wie die is
app-values-certificate = Certificaat
app-values-certificate-file = Certificaatbestand
app-values-certificate-file-hint = Een .pfx-bestand, of een .pem-bestand met de privésleutel erin. Het bestand blijft waar het is.
app-values-browse = Bladeren…
app-values-certificate-password = Wachtwoord van het bestand
app-values-certificate-password-hint = Laat dit leeg als het bestand er geen heeft. Het wordt één keer gebruikt en niet bewaard.
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
customer-looking = Microsoft zoekt op welke tenant bij { $asked } hoort
customer-found = Gevonden
customer-tenant-id = Tenant-id
customer-region = regio { $region }
customer-pretend = Oefenklanten, en wat hun beheerder doet

## Toestemming vragen

consent-link = Toestemmingslink
consent-no-link = De link verschijnt hier zodra de app en de klant bekend zijn.
consent-open = Openen in browser
consent-qr-label = QR-code van de toestemmingslink
consent-qr-caption = Scan met een telefoon
consent-reply = Antwoord
consent-waiting = Wachten op het antwoord
consent-waiting-meaning = Het verschijnt hier vanzelf zodra de beheerder op deze computer akkoord gaat. Je kunt deze stap verlaten en later terugkomen.
consent-foreign-answers = Er blijven op deze computer antwoorden op andere verzoeken binnenkomen. Ze worden genegeerd: alleen het antwoord op deze link telt. Opent niemand oudere links, dan is een ander programma op deze computer misschien aan het raden.
consent-watch-offer = Zit de beheerder ergens anders?
consent-watch-meaning = Consentry vraagt Microsoft telkens opnieuw, met steeds langere pauzes, of er toestemming is. Verlaat je deze stap, dan stopt dat.
consent-watch = Vanzelf kijken
consent-watching = Er wordt gekeken of { $customer } toestemming heeft gegeven
consent-watching-meaning = De vraag gaat met steeds langere pauzes naar Microsoft. Verlaat je deze stap, dan stopt dat.
consent-watch-ended = Tot { $time } geen toestemming gevonden
consent-watch-ended-meaning = De beheerder heeft misschien meer tijd nodig. Kijk nog een keer, of ga door naar de test: die zegt wat er ontbreekt.
consent-watch-again = Nog een keer kijken
consent-seen = { $customer } heeft toestemming gegeven
consent-seen-meaning = Je app is nu bij Microsoft bekend in deze tenant. Voer de test uit. Dan zie je of alles werkt.
consent-withheld = Verstuur deze link niet
consent-checks-passed = { $passed } van { $count } controles van de link geslaagd
finding-good = Goed:
finding-warn = Let op:
finding-stop = Niet doen:
consent-no-answer-here = Het antwoord verschijnt hier niet vanzelf
consent-no-answer-here-meaning = Zegt de beheerder dat het klaar is, ga dan door naar de test. Die laat zien of er toestemming is.
consent-have-address = Ik heb het adres van de antwoordpagina
consent-address = Adres van de antwoordpagina
consent-address-hint = Het volledige adres uit de adresbalk van de browser na het akkoord, ook als de pagina een fout toont.
consent-read = Uitlezen
consent-other-form = Andere vorm van de link
consent-form = Vorm van de link
consent-form-admin-consent =
    .title = Beheerderstoestemming
    .meaning = Vraagt de beheerder van deze klant om de gekozen machtigingen; uit het antwoord blijkt of die akkoord is gegaan.
consent-form-classic =
    .title = Klassiek
    .meaning = De oudere link uit veel handleidingen; uit het antwoord blijkt niet wie akkoord is gegaan, en ook niet of dat is gebeurd.

## Testen

test-run = Test uitvoeren
test-again = Opnieuw testen
test-before = Bij de klant verandert er niets. Deze { $count } controles duren een paar seconden:
test-running = De test loopt
test-total = { $time } in totaal
test-again-in = Test vanzelf opnieuw over { $time }
test-since-consent = Sinds de toestemming: { $time }
test-stop-waiting = Niet meer wachten
test-details = Details voor technici
test-trace-code = Foutcode
test-trace-correlation-id = Correlatie-id
test-trace-trace-id = Trace-id
test-trace-timestamp = Tijdstip bij Microsoft
test-claim-tenant = Tenant
test-claim-audience = Bedoeld voor
test-claim-app = Toepassing
test-claim-roles = Verleende machtigingen
test-claim-missing = Ontbrekende machtigingen
test-claim-extra = Niet gevraagde machtigingen
test-claim-version = Versie
test-claim-expires = Geldig tot

## Waarden doorgeven

hand-over-verified = { $customer } is gekoppeld: alle vier de bewijzen zijn geleverd.
hand-over-not-verified = Voor { $customer } is het bewijs nog niet geleverd
hand-over-not-verified-meaning = Voer eerst de test uit. Dan zie je of deze waarden werken.
hand-over-secret = Het geheim wordt hier niet getoond. Neem het over van de plek waar je je geheimen bewaart.
hand-over-tenant-id = Tenant-id van de klant
hand-over-client-id = Toepassings-id
hand-over-token-endpoint = Adres voor tokens
hand-over-scope = Bereik (scope)
hand-over-api-base = API-URL
hand-over-permissions = Machtigingen
