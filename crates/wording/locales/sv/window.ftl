### Det som står i fönstret utöver stegens egna rubriker: knappar, etiketter, tips och vad som inväntas.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

window-name = Consentry
window-home = Startsida
window-refusal = Det gick inte. Försök en gång till. Om det händer igen kan det här ordet hjälpa den som letar efter orsaken: { $code }.
    .browser-not-opened = Webbläsaren öppnades inte. Kopiera länken och öppna den själv i en webbläsare.
    .practice-not-started = Övningsläget startade inte: den här datorn låter inga program lyssna på datorns egen adress. Försök en gång till.
    .connection-not-set-up = Det gick inte att förbereda någon anslutning. Kontrollera datorns proxyinställningar och certifikat.
    .link-may-not-leave = Den här länken är inte säker att skicka, så inget öppnades eller sparades. Orsaken står bredvid den.
    .file-not-written = Filen kunde inte sparas. Se efter om det går att skriva i mappen för hämtade filer och om det finns plats.
    .program-stopped = Något oväntat hände inne i Consentry. Dina värden finns kvar. Försök en gång till.
    .program-stopped-file = Något oväntat hände inne i Consentry. Dina värden finns kvar. Försök en gång till. Om det händer igen rapporterar du det med den här filen, som inte innehåller något av dem: { $path }

## Språk

language-label = Språk

## Startsidan

home-title = Vad vill du göra?
home-lead = Anslut en kunds Microsoft Defender och få svart på vitt att det fungerar.
home-onboard = Anslut en kund
home-onboard-meaning = Sju steg första gången, sedan fyra för varje ny kund. Tar ungefär tio minuter.
home-onboard-practice = Alla sju stegen med en övningskund. Tar ungefär tre minuter.
home-continue = Fortsätt med kunden
home-practise = Öva först
home-practise-meaning = Med ett simulerat Microsoft på den här datorn: inget konto, inget nätverk, inget som kan gå sönder.

## Övningsläge

practice-title = Övningsläge
practice-meaning = Ett simulerat Microsoft på den här datorn. Inget lämnar den.
practice-leave = Avsluta övningen

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
flow-now = på gång
flow-done = på plats
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
waiting-since = sedan kl. { $time }

## Fält

field-reading = Lästes som
field-optional = valfritt
secret-held = Finns i minnet tills du stänger Consentry
secret-replace = Byt ut
secret-forget = Glöm

## Välj behörigheter

choose-api = API och dess namn i portalen
choose-permissions = Appen får
choose-acts = gör ändringar
choose-retires = stängs av den { $date }
choose-more = { $chosen ->
    [0] Fler behörigheter ({ $count })
    [one] Fler behörigheter ({ $count }), { $chosen } vald
   *[other] Fler behörigheter ({ $count }), { $chosen } valda
}
choose-more-legend = Appen får också
choose-filter = Hitta en behörighet
choose-filter-nothing = Ingen behörighet heter så. Prova med ett kortare ord.
choose-role = För att kunna godkänna behöver kundens administratör rollen { $role } eller en högre.
choose-cloud = Ett annat Microsoft-moln eller en annan API-URL
choose-cloud-legend = Din app och dina kunder finns i
choose-api-base = API-URL
choose-api-base-known = Om fältet är tomt används { $address }
choose-api-base-none = Microsoft har inte publicerat någon URL till det här API:et i det här molnet. Om du känner till den anger du den här.
choose-api-base-foreign = { $host } är ingen adress hos Microsoft. Appens token skickas dit, och den som driver servern kan använda dem tills de upphör att gälla.
choose-api-base-confirm = Skicka token till { $host }

## Registrera appen

register-practice = När du övar finns det inget att registrera: appen finns redan. Titta på värdena och tryck sedan på Nästa.
register-app-name = Appens namn
register-app-name-hint = Kundens administratör ser namnet när det är dags att ge medgivande.
register-open-portal = Öppna { $portal }
register-listed-as = I portalen heter { $product } fortfarande { $listed }. API:et visas först när du skriver det namnet.
register-name =
    .label = Name
    .hint = namnet här ovanför
register-account-types =
    .label = Supported account types
    .hint = välj det alternativ som du ser
register-redirect-uri =
    .label = Redirect URI
    .hint = välj plattformen "Web"
register-api =
    .label = APIs my organization uses
    .hint = under "API permissions" (API-behörigheter), "Add a permission" (lägg till en behörighet)
register-permissions =
    .label = Application permissions
    .hint = markera var och en
register-secret =
    .label = New client secret
    .hint = under "Certificates & secrets" (certifikat och hemligheter), som "Description" (beskrivning); kopiera sedan genast "Value" (värde)

## Ange appens värden

app-values-practice = { $app } är redan registrerad hos det simulerade Microsoft.
app-values-use-practice = Använd appens värden
app-values-client-id = Program-ID
app-values-client-id-hint = "Application (client) ID" på appens översiktssida
app-values-home-tenant = ID för din egen klientorganisation
app-values-home-tenant-hint = "Directory (tenant) ID" på samma sida
app-values-secret = Hemlighet
app-values-secret-hint = Kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter). Hemligheten stannar i datorns minne och hamnar inte i någon fil.
app-values-secret-ends = Hemligheten går ut
app-values-secret-ends-hint = Kolumnen "Expires" (upphör att gälla), skrivet som 2027-05-04. Du får en påminnelse i god tid.
app-values-credential = Så visar appen vem den är
app-values-certificate = Certifikat
app-values-certificate-file = Certifikatfil
app-values-certificate-file-hint = En .pfx-fil, eller en .pem-fil som innehåller den privata nyckeln. Filen stannar där den är.
app-values-browse = Bläddra…
app-values-certificate-password = Filens lösenord
app-values-certificate-password-hint = Lämna fältet tomt om filen inte har något. Lösenordet används en gång och sparas inte.
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
customer-looking = Frågar Microsoft vilken klientorganisation som hör till { $asked }
customer-found = Hittad
customer-tenant-id = Klientorganisations-ID
customer-region = region { $region }
customer-pretend = Övningskunder och vad deras administratör gör

## Inhämta medgivande

consent-link = Medgivandelänk
consent-no-link = Länken visas här när appen och kunden har angetts.
consent-open = Öppna i webbläsaren
consent-qr-label = QR-kod för medgivandelänken
consent-qr-caption = Skanna med en telefon
consent-reply = Svar
consent-waiting = Väntar på svar
consent-waiting-meaning = Det kommer av sig självt när administratören godkänner på den här datorn. Du kan lugnt lämna steget och komma tillbaka.
consent-foreign-answers = Det fortsätter att komma svar på andra begäranden till den här datorn. De ignoreras: bara svaret på den här länken räknas. Om ingen öppnar äldre länkar kan ett annat program på datorn hålla på att gissa.
consent-watch-offer = Sitter administratören någon annanstans?
consent-watch-meaning = Consentry frågar Microsoft om och om igen, med allt längre pauser, om medgivandet finns. Det upphör när du lämnar steget.
consent-watch = Sök automatiskt
consent-watching = Söker efter medgivande hos { $customer }
consent-watching-meaning = Microsoft tillfrågas med allt längre pauser. Det upphör när du lämnar steget.
consent-watch-ended = Inget medgivande fram till kl. { $time }
consent-watch-ended-meaning = Administratören kanske behöver mer tid. Sök en gång till, eller gå vidare till testet: det visar vad som saknas.
consent-watch-again = Sök igen
consent-seen = Medgivande finns hos { $customer }
consent-seen-meaning = Microsoft känner nu till din app i den här klientorganisationen. Kör testet. Det visar om allt fungerar.
consent-withheld = Den här länken får inte skickas
consent-checks-passed = { $passed } av { $count } kontroller av länken lyckades
finding-good = Bra:
finding-warn = Värt en titt:
finding-stop = Stopp:
consent-no-answer-here = Svaret kommer inte hit av sig självt
consent-no-answer-here-meaning = När administratören säger att det är klart kan du gå vidare till testet. Det visar om medgivandet finns.
consent-have-address = Jag har adressen där administratören hamnade
consent-address = Adressen där administratören hamnade
consent-address-hint = Hela adressen från webbläsarens adressfält efter godkännandet, även om sidan visar ett fel.
consent-read = Läs svaret
consent-other-form = Annan länktyp
consent-form = Länktyp
consent-form-admin-consent =
    .title = Administratörsmedgivande
    .meaning = Ber kundens administratör om de valda behörigheterna. Svaret visar om administratören godkände.
consent-form-classic =
    .title = Klassisk
    .meaning = Den äldre länken från många anvisningar. Svaret säger varken vem som godkände eller om någon gjorde det.

## Testa

test-run = Kör testet
test-again = Testa igen
test-before = Inget ändras hos kunden. De här { $count } frågorna tar några sekunder:
test-running = Testar
test-total = { $time } sammanlagt
test-again-in = Ett nytt test startar av sig självt om { $time }
test-since-consent = Sedan medgivandet: { $time }
test-stop-waiting = Sluta vänta
test-details = Detaljer för tekniker
test-trace-code = Kod
test-trace-correlation-id = Korrelations-ID
test-trace-trace-id = Spårnings-ID
test-trace-timestamp = Tidpunkt hos Microsoft
test-claim-tenant = Klientorganisation
test-claim-audience = Gäller för
test-claim-app = App
test-claim-roles = Beviljade behörigheter
test-claim-missing = Behörigheter som saknas
test-claim-extra = Behörigheter utöver de begärda
test-claim-version = Version
test-claim-expires = Giltig till

## Lämna över värdena

hand-over-verified = Anslutningen till { $customer } fungerar: alla fyra bevis är på plats.
hand-over-not-verified = Anslutningen till { $customer } är inte bekräftad ännu
hand-over-not-verified-meaning = Kör testet först. Det visar om värdena fungerar.
hand-over-secret = Hemligheten visas inte här. Hämta den där du förvarar dina hemligheter.
hand-over-tenant-id = Kundens klientorganisations-ID
hand-over-client-id = Program-ID
hand-over-token-endpoint = Adress för tokens
hand-over-scope = Omfång (scope)
hand-over-api-base = API-URL
hand-over-permissions = Behörigheter
