### Det, der står i vinduet ud over trinnenes egne titler: knapper, betegnelser, vink, og hvad der ventes på.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

window-name = Consentry
window-home = Forside
window-refusal = Det lykkedes ikke. Prøv én gang til. Sker det igen, kan dette ord hjælpe den, der skal finde årsagen: { $code }.
    .browser-not-opened = Browseren åbnede ikke. Kopiér linket, og åbn det selv i en browser.
    .practice-not-started = Øvetilstanden startede ikke: Denne computer lader ikke programmer lytte på computerens egen adresse. Prøv én gang til.
    .connection-not-set-up = Forbindelsen kunne ikke gøres klar. Kontrollér computerens proxyindstillinger og certifikater.
    .link-may-not-leave = Dette link er ikke sikkert at sende, så intet blev åbnet eller gemt. Årsagen står ved siden af det.
    .file-not-written = Filen kunne ikke gemmes. Se efter, om der må skrives i mappen til overførsler, og om der er plads.
    .program-stopped = Der skete noget uventet inde i Consentry. Dine værdier er her stadig. Prøv én gang til.
    .program-stopped-file = Der skete noget uventet inde i Consentry. Dine værdier er her stadig. Prøv én gang til. Sker det igen, så meld det med denne fil, som ikke indeholder nogen af dem: { $path }

## Sprog

language-label = Sprog

## Forsiden

home-title = Hvad vil du gerne gøre?
home-lead = Tilslut en kundes Microsoft Defender, og få sort på hvidt, at det virker.
home-onboard = Tilslut en kunde
home-onboard-meaning = Syv trin første gang, derefter fire for hver ny kunde. Tager cirka ti minutter.
home-onboard-practice = Alle syv trin med en øvekunde. Tager cirka tre minutter.
home-continue = Fortsæt med kunden
home-practise = Øv dig først
home-practise-meaning = Med et simuleret Microsoft på denne computer: ingen konto, intet netværk, intet, der kan gå galt.

## Øvetilstand

practice-title = Øvetilstand
practice-meaning = Et simuleret Microsoft på denne computer. Intet forlader den.
practice-leave = Afslut øvelsen

## Trinlisten og billedet af vejen

rail-label = Trin
rail-open = Ikke udført endnu
rail-current = Du er her
rail-done = Udført
rail-needs-attention = Kræver opmærksomhed
flow-app = Din app
flow-customer = Kunden
flow-consent = samtykke
flow-answers = svar
flow-open = ikke endnu
flow-now = undervejs
flow-done = på plads
flow-attention = kræver opmærksomhed

## Knapper

button-back = Tilbage
button-next = Næste
button-stop = Stop
button-next-customer = Næste kunde
copy = Kopiér
copy-done = Kopieret
copy-failed = Ikke kopieret
copy-what = Kopiér: { $what }
waiting-since = siden kl. { $time }

## Felter

field-reading = Læst som
field-optional = valgfrit
secret-held = Ligger i hukommelsen, indtil du lukker Consentry
secret-replace = Udskift
secret-forget = Glem

## Vælg tilladelser

choose-api = API og dens navn i portalen
choose-permissions = Appen må
choose-acts = laver ændringer
choose-retires = lukkes den { $date }
choose-more = { $chosen ->
    [0] Flere tilladelser ({ $count })
   *[other] Flere tilladelser ({ $count }), { $chosen } valgt
}
choose-more-legend = Appen må også
choose-filter = Find en tilladelse
choose-filter-nothing = Ingen tilladelse hedder sådan. Prøv et kortere ord.
choose-role = For at kunne acceptere skal kundens administrator have rollen { $role } eller en højere.
choose-cloud = En anden Microsoft-cloud eller API-URL
choose-cloud-legend = Din app og dine kunder ligger i
choose-api-base = API-URL
choose-api-base-known = Står feltet tomt, bruges { $address }
choose-api-base-none = Microsoft har ikke offentliggjort nogen URL til denne API i denne cloud. Kender du den, så angiv den her.
choose-api-base-foreign = { $host } er ikke en adresse hos Microsoft. Din apps tokens bliver sendt dertil, og den, der driver serveren, kan bruge dem, indtil de udløber.
choose-api-base-confirm = Send tokens til { $host }

## Registrér appen

register-practice = Når du øver dig, er der intet at registrere: Appen findes allerede. Se på værdierne, og tryk derefter på Næste.
register-app-name = Appens navn
register-app-name-hint = Kundens administrator ser navnet, når der skal gives samtykke.
register-open-portal = Åbn { $portal }
register-listed-as = I portalen hedder { $product } stadig { $listed }. Den dukker først op, når du skriver det navn.
register-name =
    .label = Name
    .hint = navnet ovenfor
register-account-types =
    .label = Supported account types
    .hint = vælg den af dem, du kan se
register-redirect-uri =
    .label = Redirect URI
    .hint = vælg platformen "Web"
register-api =
    .label = APIs my organization uses
    .hint = under "API permissions" (API-tilladelser), "Add a permission" (tilføj en tilladelse)
register-permissions =
    .label = Application permissions
    .hint = sæt hak ved hver af dem
register-secret =
    .label = New client secret
    .hint = under "Certificates & secrets" (certifikater og hemmeligheder), som "Description" (beskrivelse); kopiér derefter straks "Value" (værdi)

## Angiv appens værdier

app-values-practice = { $app } er allerede registreret hos det simulerede Microsoft.
app-values-use-practice = Brug appens værdier
app-values-client-id = Program-id
app-values-client-id-hint = "Application (client) ID" på appens oversigtsside
app-values-home-tenant = Dit eget lejer-id
app-values-home-tenant-hint = "Directory (tenant) ID" på samme side
app-values-secret = Hemmelighed
app-values-secret-hint = Kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder). Hemmeligheden bliver i computerens hukommelse og havner ikke i nogen fil.
app-values-secret-ends = Hemmeligheden udløber
app-values-secret-ends-hint = Kolonnen "Expires" (udløber), skrevet som 2027-05-04. Du får besked i god tid.
app-values-credential = Sådan beviser appen, hvem den er
app-values-certificate = Certifikat
app-values-certificate-file = Certifikatfil
app-values-certificate-file-hint = En .pfx-fil, eller en .pem-fil med den private nøgle i. Filen bliver liggende, hvor den er.
app-values-browse = Gennemse…
app-values-certificate-password = Filens adgangskode
app-values-certificate-password-hint = Lad feltet stå tomt, hvis filen ikke har nogen. Adgangskoden bruges én gang og gemmes ikke.
app-values-reading = Læser filen
app-values-read-file = Læs filen
app-values-thumbprint = "Thumbprint" (fingeraftryk), som portalen viser det
app-values-certificate-ends = udløber den { $date }

## Angiv kunden

customer-unnamed = kunden
customer-field = Kunde
customer-field-hint = For eksempel contoso.com
customer-find = Søg
customer-nothing-yet = Kundens lejer vises her.
customer-looking = Spørger Microsoft, hvilken lejer der hører til { $asked }
customer-found = Fundet
customer-tenant-id = Lejer-id
customer-region = region { $region }
customer-pretend = Øvekunder, og hvad deres administrator gør

## Få samtykke

consent-link = Samtykkelink
consent-no-link = Linket vises her, når appen og kunden er angivet.
consent-open = Åbn i browser
consent-qr-label = QR-kode med samtykkelinket
consent-qr-caption = Scan med en telefon
consent-reply = Svar
consent-waiting = Venter på svar
consent-waiting-meaning = Det kommer af sig selv, når administratoren accepterer på denne computer. Du kan roligt forlade trinnet og komme tilbage.
consent-foreign-answers = Der bliver ved med at komme svar på andre anmodninger til denne computer. De ignoreres: Kun svaret på dette link tæller. Hvis ingen åbner ældre links, kan et andet program på computeren være i gang med at gætte.
consent-watch-offer = Sidder administratoren et andet sted?
consent-watch-meaning = Consentry spørger Microsoft igen og igen, med længere og længere pauser, om samtykket er givet. Det stopper, når du forlader trinnet.
consent-watch = Hold øje
consent-watching = Holder øje med samtykke hos { $customer }
consent-watching-meaning = Microsoft bliver spurgt med længere og længere pauser. Det stopper, når du forlader trinnet.
consent-watch-ended = Intet samtykke fundet frem til kl. { $time }
consent-watch-ended-meaning = Administratoren har måske brug for mere tid. Hold øje én gang til, eller gå videre til testen: Den viser, hvad der mangler.
consent-watch-again = Hold øje igen
consent-seen = Samtykket er givet hos { $customer }
consent-seen-meaning = Microsoft kender nu din app i denne lejer. Kør testen. Den viser, om det hele virker.
consent-withheld = Dette link må ikke sendes
consent-checks-passed = Linket bestod { $passed } af { $count } kontroller
finding-good = I orden:
finding-warn = Værd at se på:
finding-stop = Stop op:
consent-no-answer-here = Svaret kommer ikke hertil af sig selv
consent-no-answer-here-meaning = Når administratoren siger, at det er gjort, kan du gå videre til testen. Den viser, om samtykket er givet.
consent-have-address = Jeg har den adresse, administratoren endte på
consent-address = Den adresse, administratoren endte på
consent-address-hint = Hele indholdet af browserens adresselinje, efter at der er accepteret, også selv om siden viser en fejl.
consent-read = Læs svaret
consent-other-form = Anden linktype
consent-form = Linktype
consent-form-admin-consent =
    .title = Administratorsamtykke
    .meaning = Beder kundens administrator om de valgte tilladelser. Svaret fortæller, om administratoren accepterede.
consent-form-classic =
    .title = Klassisk
    .meaning = Det ældre link fra mange vejledninger. Svaret siger hverken, hvem der accepterede, eller om nogen gjorde det.

## Test

test-run = Kør testen
test-again = Test igen
test-before = Intet bliver ændret hos kunden. Disse { $count } spørgsmål tager et par sekunder:
test-running = Tester
test-total = { $time } i alt
test-again-in = En ny test starter af sig selv om { $time }
test-since-consent = Siden samtykket: { $time }
test-stop-waiting = Vent ikke længere
test-details = Detaljer til teknikere
test-trace-code = Kode
test-trace-correlation-id = Korrelations-id
test-trace-trace-id = Sporings-id
test-trace-timestamp = Tidspunkt hos Microsoft
test-claim-tenant = Lejer
test-claim-audience = Gælder for
test-claim-app = App
test-claim-roles = Givne tilladelser
test-claim-missing = Manglende tilladelser
test-claim-extra = Tilladelser ud over de ønskede
test-claim-version = Version
test-claim-expires = Gyldigt til

## Giv værdierne videre

hand-over-verified = { $customer } er tilsluttet: Alle fire beviser er på plads.
hand-over-not-verified = Forbindelsen til { $customer } er ikke bekræftet endnu
hand-over-not-verified-meaning = Kør testen først. Den viser, om værdierne virker.
hand-over-secret = Hemmeligheden vises ikke her. Hent den dér, hvor du opbevarer dine hemmeligheder.
hand-over-tenant-id = Kundens lejer-id
hand-over-client-id = Program-id
hand-over-token-endpoint = Adresse til tokens
hand-over-scope = Omfang (scope)
hand-over-api-base = API-URL
hand-over-permissions = Tilladelser
