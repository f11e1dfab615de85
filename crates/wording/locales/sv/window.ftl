### Det som står i fönstret utöver stegens egna rubriker: knappar, etiketter, tips och vad som inväntas.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

window-name = Consentry
window-home = Startsida
window-refusal = Något gick fel. Försök igen. Om det händer igen ger du den här koden till personen som hjälper dig: { $code }.
    .browser-not-opened = Webbläsaren öppnades inte. Kopiera länken och öppna den själv i en webbläsare.
    .link-may-not-leave = Den här länken är inte säker att skicka, så inget öppnades eller sparades. Orsaken står bredvid den.
    .practice-not-started = Övningsläget startade inte: den här datorn låter inga program lyssna efter lokala anslutningar. Försök igen.
    .connection-not-set-up = Anslutningen kunde inte upprättas. Kontrollera datorns proxyinställningar och certifikat.
    .file-not-written = Filen kunde inte sparas. Kontrollera att du kan skriva i mappen för hämtade filer och att det finns tillräckligt med utrymme.
    .program-stopped = Något oväntat hände inne i Consentry. Dina värden finns kvar. Försök igen.
    .program-stopped-file = Något oväntat hände inne i Consentry. Dina värden finns kvar. Försök igen. Om det händer igen rapporterar du det med den här filen, som inte innehåller något av dina värden: { $path }

## Språk

language-label = Språk

## Startsidan

home-title = Vad vill du göra?
home-lead = Anslut en kunds Microsoft Defender och var säker på att det fungerar.
home-onboard = Anslut en kund
home-onboard-meaning = Sju steg för den första kunden, fyra för varje kund därefter. Ungefär tio minuter.
home-onboard-practice = Alla sju stegen med en övningskund. Ungefär tre minuter.
home-continue = Fortsätt med kunden
home-practise = Öva först
home-practise-meaning = Med ett simulerat Microsoft på den här datorn: inget konto, inget nätverk, inget kan gå fel.

## Övningsläge

practice-title = Övningsläge
practice-meaning = Ett simulerat Microsoft på den här datorn. Inget skickas någonstans.
practice-leave = Avsluta övningsläget

## Steglistan och bilden av vägen

rail-label = Steg
rail-open = Inte klart ännu
rail-current = Du är här
rail-done = Klart
rail-needs-attention = Behöver åtgärdas
flow-app = Din app
flow-customer = Kunden
flow-consent = medgivande
flow-answers = svar
flow-open = inte ännu
flow-now = pågår
flow-done = klart
flow-attention = behöver åtgärdas

## Knappar

button-back = Tillbaka
button-next = Nästa
button-stop = Stoppa
button-next-customer = Nästa kund
copy = Kopiera
copy-done = Kopierat
copy-failed = Inte kopierat
copy-what = Kopiera: { $what }
waiting-since = (sedan kl. { $time })

## Fält

field-reading = Lästes som
field-optional = valfritt
secret-held = Finns i minnet tills du stänger Consentry
secret-replace = Byt ut
secret-forget = Glöm

## Välj behörigheter

choose-api = API, med namnet i portalen
choose-permissions = Appen får
choose-acts = kan göra ändringar
choose-retires = avvecklas den { $date }
choose-more = { $chosen ->
    [0] Fler behörigheter ({ $count })
    [one] Fler behörigheter ({ $count }), { $chosen } vald
   *[other] Fler behörigheter ({ $count }), { $chosen } valda
}
choose-more-legend = Appen får också
choose-filter = Hitta en behörighet
choose-filter-nothing = Ingen behörighet matchar. Prova med ett kortare ord.
choose-role = För att ge medgivande behöver kundens administratör rollen { $role } eller en högre.
choose-cloud = Ett annat Microsoft-moln eller en annan API-URL
choose-cloud-legend = Din app och dina kunder finns i
choose-api-base = API-URL
choose-api-base-known = Om fältet är tomt används { $address }
choose-api-base-none = Microsoft har inte publicerat någon URL till det här API:et i det här molnet. Om du känner till den anger du den här.
choose-api-base-foreign = { $host } är ingen Microsoft-adress. Din apps token skickas dit, och ägaren kan använda dem tills de går ut.
choose-api-base-confirm = Skicka token till { $host }

## Registrera appen

register-practice = I övningsläget finns det inget att registrera: appen finns redan. Titta på värdena och välj sedan Nästa.
register-app-name = Appens namn
register-app-name-hint = Kundens administratör ser namnet när medgivandet begärs.
register-open-portal = Öppna { $portal }
register-listed-as = Portalen visar fortfarande { $product } som { $listed }. Det visas först när du skriver det namnet.
register-name =
    .label = Name
    .hint = namnet här ovanför
register-account-types =
    .label = Supported account types
    .hint = kontotyper som stöds: välj det alternativ som din portal visar
register-redirect-uri =
    .label = Redirect URI
    .hint = omdirigerings-URI; plattform: "Web" (webb)
register-api =
    .label = APIs my organization uses
    .hint = API:er som min organisation använder: under "API permissions" (API-behörigheter), "Add a permission" (lägg till en behörighet)
register-permissions =
    .label = Application permissions
    .hint = programbehörigheter: markera var och en
register-secret =
    .label = New client secret
    .hint = ny klienthemlighet: under "Certificates & secrets" (certifikat och hemligheter); använd det här som "Description" (beskrivning) och kopiera sedan genast "Value" (värde)

## Ange appens värden

app-values-practice = { $app } är redan registrerad hos det simulerade Microsoft.
app-values-use-practice = Använd appens värden
app-values-client-id = Program-ID
app-values-client-id-hint = "Application (client) ID" (program-ID (klient)) på appens översiktssida
app-values-home-tenant = ID för din egen klientorganisation
app-values-home-tenant-hint = "Directory (tenant) ID" (katalog-ID (klient)) på samma sida
app-values-secret = Klienthemlighet
app-values-secret-hint = Kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter). Den stannar i den här datorns minne och sparas aldrig i någon fil.
app-values-secret-ends = Klienthemligheten går ut den
app-values-secret-ends-hint = Kolumnen "Expires" (upphör att gälla), skriven som 2027-05-04. Du får en påminnelse i tid.
app-values-credential = Så loggar appen in
app-values-certificate = Certifikat
app-values-certificate-file = Certifikatfil
app-values-certificate-file-hint = En .pfx-fil, eller en .pem-fil med den privata nyckeln. Filen stannar där den är.
app-values-browse = Bläddra…
app-values-certificate-password = Filens lösenord
app-values-certificate-password-hint = Lämna fältet tomt om det inte finns något. Lösenordet används en gång och sparas inte.
app-values-reading = Filen läses
app-values-read-file = Läs filen
app-values-thumbprint = "Thumbprint" (tumavtryck) så som portalen visar det
app-values-certificate-ends = går ut den { $date }

## Ange kunden

customer-unnamed = kunden
customer-field = Kund
customer-field-hint = Till exempel contoso.com
customer-find = Sök
customer-nothing-yet = Kundens klientorganisation visas här.
customer-looking = Frågar Microsoft vilken klientorganisation { $asked } hör till
customer-found = Hittad
customer-tenant-id = Klientorganisations-ID
customer-region = region { $region }
customer-pretend = Övningskunder och vad deras administratör gör

## Inhämta medgivande

consent-link = Medgivandelänk
consent-no-link = Länken visas här när du har angett appen och kunden.
consent-open = Öppna i webbläsaren
consent-qr-label = QR-kod för medgivandelänken
consent-qr-caption = Skanna med en telefon
consent-reply = Svar
consent-waiting = Väntar på svaret
consent-waiting-meaning = Det tas emot automatiskt här när administratören godkänner på den här datorn. Du kan lämna steget och komma tillbaka.
consent-foreign-answers = Det fortsätter att komma svar på andra begäranden till den här datorn. De ignoreras: bara svaret på den här länken räknas. Om ingen öppnar äldre länkar kan ett annat program på datorn hålla på att gissa.
consent-watch-offer = Sitter administratören någon annanstans?
consent-watch-meaning = Consentry frågar Microsoft, med allt längre mellanrum, om medgivande har getts. Det upphör när du lämnar steget.
consent-watch = Kontrollera automatiskt
consent-watching = Kontrollerar om { $customer } har gett sitt medgivande
consent-watching-meaning = Microsoft tillfrågas med allt längre mellanrum. Det upphör när du lämnar steget.
consent-watch-ended = Inget medgivande fram till kl. { $time }
consent-watch-ended-meaning = Administratören kanske behöver mer tid. Kontrollera igen, eller gå vidare till testet: det visar vad som saknas.
consent-watch-again = Kontrollera igen
consent-seen = { $customer } har gett sitt medgivande
consent-seen-meaning = Microsoft känner nu till din app i den här klientorganisationen. Kör testet för att se om allt fungerar.
consent-withheld = Skicka inte den här länken
consent-checks-passed = { $passed } av { $count } kontroller av länken är godkända
finding-good = Bra:
finding-warn = Tänk på:
finding-stop = Stopp:
consent-no-answer-here = Svaret tas inte emot automatiskt här
consent-no-answer-here-meaning = När administratören säger att det är godkänt går du vidare till testet. Det visar om medgivande har getts.
consent-have-address = Jag har adressen till sidan som administratören såg
consent-address = Adressen till sidan efter godkännandet
consent-address-hint = Hela adressen från webbläsarens adressfält efter godkännandet, även om sidan visar ett fel.
consent-read = Läs svaret
consent-other-form = Annan typ av länk
consent-form = Typ av länk
consent-form-admin-consent =
    .title = Administratörsmedgivande
    .meaning = Ber kundens administratör om de valda behörigheterna. Svaret säger om administratören godkände.
consent-form-classic =
    .title = Klassisk
    .meaning = Den äldre länken som många guider använder. Svaret säger varken vem som godkände eller om någon gjorde det.

## Testa

test-run = Kör testet
test-again = Testa igen
test-before = Inget ändras i kundens klientorganisation. Testet ställer { $count } frågor och tar några sekunder:
test-running = Testar
test-total = { $time } totalt
test-again-in = Nästa test startar automatiskt om { $time }
test-since-consent = Sedan medgivandet: { $time }
test-stop-waiting = Sluta vänta
test-details = Teknisk information
test-trace-code = Kod
test-trace-correlation-id = Korrelations-ID
test-trace-trace-id = Spårnings-ID
test-trace-timestamp = Tidpunkt hos Microsoft
test-claim-tenant = Klientorganisation
test-claim-audience = Mottagare
test-claim-app = App
test-claim-roles = Beviljade behörigheter
test-claim-missing = Behörigheter som saknas
test-claim-extra = Behörigheter som inte begärdes
test-claim-version = Version
test-claim-expires = Giltig till

## Lämna över värdena

hand-over-verified = Anslutningen till { $customer } är bekräftad: alla fyra kontroller är godkända.
hand-over-not-verified = Anslutningen till { $customer } är inte bekräftad ännu
hand-over-not-verified-meaning = Kör testet först. Det visar om värdena fungerar.
hand-over-secret = Klienthemligheten visas inte här. Hämta den där du förvarar dina hemligheter.
hand-over-tenant-id = Kundens klientorganisations-ID
hand-over-client-id = Program-ID
hand-over-token-endpoint = Tokenslutpunkt
hand-over-scope = Scope (omfattning)
hand-over-api-base = API-URL
hand-over-permissions = Behörigheter
