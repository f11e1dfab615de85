### Det, der står i vinduet ud over trinnenes egne titler: knapper, betegnelser, vink, og hvad der ventes på.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

window-name = Consentry
window-home = Forside
window-refusal = Noget gik galt. Prøv igen. Sker det igen, så giv denne kode til den, der hjælper dig: { $code }.
    .browser-not-opened = Browseren åbnede ikke. Kopiér linket, og åbn det selv i en browser.
    .link-may-not-leave = Dette link er ikke sikkert at sende, så intet blev åbnet eller gemt. Årsagen står ved siden af det.
    .practice-not-started = Øvelsestilstanden startede ikke: Denne computer lader ikke programmer lytte efter lokale forbindelser. Prøv igen.
    .connection-not-set-up = Forbindelsen kunne ikke oprettes. Kontrollér computerens proxyindstillinger og certifikater.
    .file-not-written = Filen kunne ikke gemmes. Kontrollér, at du kan skrive i mappen Overførsler, og at der er plads nok.
    .program-stopped = Der skete noget uventet inde i Consentry. Dine værdier er her stadig. Prøv igen.
    .program-stopped-file = Der skete noget uventet inde i Consentry. Dine værdier er her stadig. Prøv igen. Sker det igen, så meld det med denne fil, som ikke indeholder nogen af dine værdier: { $path }

## Sprog

language-label = Sprog

## Forsiden

home-title = Hvad vil du gerne gøre?
home-lead = Tilslut en kundes Microsoft Defender, og vær sikker på, at det virker.
home-onboard = Tilslut en kunde
home-onboard-meaning = Syv trin for den første kunde, fire for hver kunde derefter. Cirka ti minutter.
home-onboard-practice = Alle syv trin med en øvelseskunde. Cirka tre minutter.
home-continue = Fortsæt med kunden
home-practise = Øv dig først
home-practise-meaning = Med et simuleret Microsoft på denne computer: ingen konto, intet netværk, intet kan gå galt.

## Øvelsestilstand

practice-title = Øvelsestilstand
practice-meaning = Et simuleret Microsoft på denne computer. Intet sendes nogen steder hen.
practice-leave = Afslut øvelsestilstand

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
flow-now = i gang
flow-done = udført
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
waiting-since = (siden kl. { $time })

## Felter

field-reading = Læst som
field-optional = valgfrit
secret-held = Holdes i hukommelsen, indtil du lukker Consentry
secret-replace = Udskift
secret-forget = Glem

## Vælg tilladelser

choose-api = API, som den hedder i portalen
choose-permissions = Appen må
choose-acts = kan lave ændringer
choose-retires = udfases den { $date }
choose-more = { $chosen ->
    [0] Flere tilladelser ({ $count })
   *[other] Flere tilladelser ({ $count }), { $chosen } valgt
}
choose-more-legend = Appen må også
choose-filter = Find en tilladelse
choose-filter-nothing = Ingen tilladelse passer. Prøv et kortere ord.
choose-role = For at give samtykke skal kundens administrator have rollen { $role } eller en højere.
choose-cloud = En anden Microsoft-cloud eller API-URL
choose-cloud-legend = Din app og dine kunder ligger i
choose-api-base = API-URL
choose-api-base-known = Står feltet tomt, bruges { $address }
choose-api-base-none = Microsoft har ikke offentliggjort en URL til denne API i denne cloud. Kender du den, så angiv den her.
choose-api-base-foreign = { $host } er ikke en Microsoft-adresse. Din apps tokens bliver sendt dertil, og ejeren kan bruge dem, indtil de udløber.
choose-api-base-confirm = Send tokens til { $host }

## Registrér appen

register-practice = I øvelsestilstand er der intet at registrere: Appen findes allerede. Se på værdierne, og vælg derefter Næste.
register-app-name = Appens navn
register-app-name-hint = Kundens administrator ser navnet, når der bedes om samtykke.
register-open-portal = Åbn { $portal }
register-listed-as = Portalen viser stadig { $product } som { $listed }. Den vises først, når du skriver det navn.
register-name =
    .label = Name
    .hint = navnet ovenfor
register-account-types =
    .label = Supported account types
    .hint = understøttede kontotyper: vælg den, som din portal viser
register-redirect-uri =
    .label = Redirect URI
    .hint = omdirigerings-URI; platform: "Web"
register-api =
    .label = APIs my organization uses
    .hint = API'er, som min organisation bruger: under "API permissions" (API-tilladelser), "Add a permission" (tilføj en tilladelse)
register-permissions =
    .label = Application permissions
    .hint = programtilladelser: sæt hak ved hver af dem
register-secret =
    .label = New client secret
    .hint = ny klienthemmelighed: under "Certificates & secrets" (certifikater og hemmeligheder); brug dette som "Description" (beskrivelse), og kopiér derefter straks "Value" (værdi)

## Angiv appens værdier

app-values-practice = { $app } er allerede registreret hos det simulerede Microsoft.
app-values-use-practice = Brug appens værdier
app-values-client-id = Program-id
app-values-client-id-hint = "Application (client) ID" (program-id (klient)) på appens oversigtsside
app-values-home-tenant = Dit eget lejer-id
app-values-home-tenant-hint = "Directory (tenant) ID" (mappe-id (lejer)) på samme side
app-values-secret = Klienthemmelighed
app-values-secret-hint = Kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder). Den bliver i denne computers hukommelse og gemmes aldrig i en fil.
app-values-secret-ends = Klienthemmeligheden udløber den
app-values-secret-ends-hint = Kolonnen "Expires" (udløber), skrevet som 2027-05-04. Du bliver mindet om det i god tid.
app-values-credential = Sådan logger appen på
app-values-certificate = Certifikat
app-values-certificate-file = Certifikatfil
app-values-certificate-file-hint = En .pfx-fil, eller en .pem-fil med den private nøgle. Filen bliver, hvor den er.
app-values-browse = Gennemse…
app-values-certificate-password = Filens adgangskode
app-values-certificate-password-hint = Lad feltet stå tomt, hvis der ikke er nogen. Adgangskoden bruges én gang og gemmes ikke.
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
customer-looking = Spørger Microsoft, hvilken lejer { $asked } hører til
customer-found = Fundet
customer-tenant-id = Lejer-id
customer-region = region { $region }
customer-pretend = Øvelseskunder, og hvad deres administrator gør

## Få samtykke

consent-link = Samtykkelink
consent-no-link = Linket vises her, når du har angivet appen og kunden.
consent-open = Åbn i browser
consent-qr-label = QR-kode med samtykkelinket
consent-qr-caption = Scan med en telefon
consent-reply = Svar
consent-waiting = Venter på svaret
consent-waiting-meaning = Det modtages automatisk her, når administratoren accepterer på denne computer. Du kan forlade trinnet og komme tilbage.
consent-foreign-answers = Der bliver ved med at komme svar på andre anmodninger til denne computer. De ignoreres: Kun svaret på dette link tæller. Hvis ingen åbner ældre links, kan et andet program på computeren være i gang med at gætte.
consent-watch-offer = Sidder administratoren et andet sted?
consent-watch-meaning = Consentry spørger Microsoft, med længere og længere mellemrum, om der er givet samtykke. Det stopper, når du forlader trinnet.
consent-watch = Kontrollér automatisk
consent-watching = Kontrollerer, om { $customer } har givet samtykke
consent-watching-meaning = Microsoft bliver spurgt med længere og længere mellemrum. Det stopper, når du forlader trinnet.
consent-watch-ended = Intet samtykke indtil kl. { $time }
consent-watch-ended-meaning = Administratoren har måske brug for mere tid. Kontrollér igen, eller gå videre til testen: Den viser, hvad der mangler.
consent-watch-again = Kontrollér igen
consent-seen = { $customer } har givet samtykke
consent-seen-meaning = Microsoft kender nu din app i denne lejer. Kør testen for at se, om alt virker.
consent-withheld = Send ikke dette link
consent-checks-passed = { $passed } af { $count } kontroller af linket er bestået
finding-good = I orden:
finding-warn = Bemærk:
finding-stop = Stop op:
consent-no-answer-here = Svaret modtages ikke automatisk her
consent-no-answer-here-meaning = Når administratoren siger, at der er accepteret, kan du gå videre til testen. Den viser, om der er givet samtykke.
consent-have-address = Jeg har adressen på den side, administratoren så
consent-address = Adressen på siden efter accepten
consent-address-hint = Hele adressen fra browserens adresselinje efter accepten, også selv om siden viser en fejl.
consent-read = Læs svaret
consent-other-form = Anden linktype
consent-form = Linktype
consent-form-admin-consent =
    .title = Administratorsamtykke
    .meaning = Beder denne kundes administrator om de valgte tilladelser. Svaret siger, om administratoren accepterede.
consent-form-classic =
    .title = Klassisk
    .meaning = Det ældre link, som mange vejledninger bruger. Svaret siger hverken, hvem der accepterede, eller om nogen gjorde det.

## Test

test-run = Kør testen
test-again = Test igen
test-before = Intet ændres i kundens lejer. Testen stiller { $count } spørgsmål og tager et par sekunder:
test-running = Tester
test-total = { $time } i alt
test-again-in = Næste test starter automatisk om { $time }
test-since-consent = Siden samtykket: { $time }
test-stop-waiting = Stop med at vente
test-details = Detaljer til teknikere
test-trace-code = Kode
test-trace-correlation-id = Korrelations-id
test-trace-trace-id = Sporings-id
test-trace-timestamp = Tidspunkt hos Microsoft
test-claim-tenant = Lejer
test-claim-audience = Modtager
test-claim-app = App
test-claim-roles = Givne tilladelser
test-claim-missing = Manglende tilladelser
test-claim-extra = Tilladelser, der ikke blev bedt om
test-claim-version = Version
test-claim-expires = Gyldigt til

## Giv værdierne videre

hand-over-verified = Forbindelsen til { $customer } er bekræftet: Alle fire kontroller er bestået.
hand-over-not-verified = Forbindelsen til { $customer } er ikke bekræftet endnu
hand-over-not-verified-meaning = Kør testen først. Den viser, om værdierne virker.
hand-over-secret = Klienthemmeligheden vises ikke her. Hent den dér, hvor du opbevarer dine hemmeligheder.
hand-over-tenant-id = Kundens lejer-id
hand-over-client-id = Program-id
hand-over-token-endpoint = Tokenslutpunkt
hand-over-scope = Scope (adgangsområde)
hand-over-api-base = API-URL
hand-over-permissions = Tilladelser
