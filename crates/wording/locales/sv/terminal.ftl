### Det som kommandot consentry säger: hjälp, frågor och vad som är fel med hur det anropades.
###
### Flaggor (--json), platshållare (ID, URL) och kommandon står som de är, liksom ord som ska skrivas in (now, none).

## Hjälp: rubriker och det som står i rader om användning

terminal-help-about = Ansluter en kunds Microsoft Defender: medgivandelänk, test och resultat.
terminal-help-usage = Användning
terminal-help-command = KOMMANDO
terminal-help-options = flaggor
terminal-help-commands = Kommandon
terminal-help-own-options = Flaggor
terminal-help-global-options = Flaggor för alla kommandon
terminal-help-exit = Slutkoden visar vem som ska agera

## Hjälp: slutkoder

terminal-help-exit-done = ingen: bekräftat eller klart
terminal-help-exit-customer = kunden
terminal-help-exit-usage = du: kommandot användes inte på rätt sätt
terminal-help-exit-partner = partnern: värden, hemlighet eller certifikat, begäran
terminal-help-exit-surroundings = den här datorn: nätverk, proxyserver, TLS, klocka
terminal-help-exit-wait = ingen, vänta: Microsoft behandlar medgivandet, ber om en paus eller kan inte svara
terminal-help-exit-interrupted = avbrutet

## Hjälp: kommandon

terminal-help-link = Skapar medgivandelänken och visar dess QR-kod i en terminal
terminal-help-tenant = Visar vilken klientorganisation en domän, ett klientorganisations-ID, en e-postadress eller en Microsoft-URL hör till
terminal-help-permissions = Listar behörigheterna som en app kan begära
terminal-help-check = Testar om appen når kundens klientorganisation och visar annars vem som ska agera
terminal-help-explain = Förklarar en inklistrad text: ett fel, ett medgivandesvar, en länk, en token. Inget skickas någonstans; slutkoden är 0 om texten känns igen
terminal-help-practice = Kör ett simulerat Microsoft på den här datorn fram till Ctrl+C; första raden är ett enda JSON-dokument
terminal-help-onboard = Leder dig genom alla steg, en fråga i taget

## Hjälp: flaggor för alla kommandon

terminal-help-lang = Språk (förval: systemets)
terminal-help-json = Ett enda JSON-dokument på standard ut, allt annat på standard fel
terminal-help-cloud = Kundens Microsoft-moln (förval: public)
terminal-help-authority = En annan adress till inloggningstjänsten; vanlig http bara på den här datorn
terminal-help-api-base = En annan API-URL; vanlig http bara på den här datorn
terminal-help-ca-file = Certifikat att lita på utöver systemets
terminal-help-proxy = Proxyservern utan lösenord, eller none (förval: systemets eller HTTPS_PROXY, som får ha namn och lösenord)
terminal-help-timeout = Så många sekunder får ett test ta (förval: 20)
terminal-help-yes = Svara ja på alla frågor, till exempel om en fil ska ersättas
terminal-help-verbose = Visa mer: ID:n, tidpunkter och det som Microsofts support frågar efter
terminal-help-help = Visa den här hjälpen
terminal-help-version = Visa versionen

## Hjälp: flaggor

terminal-help-client-id = Appens ID, "Application (client) ID" (program-ID (klient)) i portalen
terminal-help-customer = Kunden: en domän, ett klientorganisations-ID, en e-postadress eller en av kundens Microsoft-URL:er
terminal-help-link-tenant = Kundens klientorganisations-ID eller domän, eller organizations för vilken som helst
terminal-help-api = API:et (förval: defender-xdr)
terminal-help-permissions-api = Visa bara det här API:et
terminal-help-redirect-uri = Vart svaret går: en av appens omdirigerings-URI:er (förval: http://localhost/consent)
terminal-help-state = Värdet som svaret har med sig tillbaka (förval: slumpmässigt)
terminal-help-style = Länktypen (förval: admin-consent)
terminal-help-svg = Skriv QR-koden till den här filen som SVG
terminal-help-png = Skriv QR-koden till den här filen som PNG
terminal-help-permission = En behörighet som appen ska ha; upprepa för varje (förval: API:ets vanliga)
terminal-help-home-tenant = ID för din egen klientorganisation. Används bara om kundens klientorganisation inte känner till appen, för att skilja fel app från ett medgivande som saknas
terminal-help-endpoint = Tokenslutpunktens version (förval: v2)
terminal-help-consented-at = När administratören gav sitt medgivande: now eller en tidpunkt som 2026-11-21T09:30:00Z. Under de första minuterna därefter räknas inget som fel
terminal-help-watch = Testa igen tills anslutningen är bekräftad, det inte hjälper att vänta eller så många sekunder har gått
terminal-help-secret-stdin = Läs appens klienthemlighet från standard in (annars från CONSENTRY_SECRET, annars får du frågan och svaret visas inte)
terminal-help-certificate = Logga in med det här certifikatet och dess nyckel (PFX eller PEM) i stället för en klienthemlighet
terminal-help-certificate-password-stdin = Läs certifikatfilens lösenord från standard in
terminal-help-file = Filen som ska läsas (förval: standard in)
terminal-help-expected-client-id = Appen som texten bör handla om
terminal-help-expected-tenant = Klientorganisations-ID:t som texten bör handla om
terminal-help-expected-state = Värdet för state i länken som skickades
terminal-help-expected-permission = En behörighet som tokenen ska ha; upprepa för varje
terminal-help-port = Porten att lyssna på (förval: en ledig)
terminal-help-https = Använd https med en egen certifikatutfärdare (första raden anger dess fil)
terminal-help-latency = Millisekunder att vänta före varje svar
terminal-help-consented = Alla övningsadministratörer har redan svarat, som deras berättelse säger
terminal-help-practice-permission = En behörighet för övningsappen; upprepa för varje (förval: de nio vanliga)
terminal-help-onboard-practice = Övningsläge: använd ett simulerat Microsoft på den här datorn. Utan terminal används förvalen, och övningsadministratören svarar automatiskt

## Resultat

terminal-next = Att göra
terminal-who = Vem ska agera:
terminal-code = Kod:
terminal-trace-correlation = Korrelations-ID:
terminal-trace-trace = Spårnings-ID:
terminal-trace-time = Tidpunkt hos Microsoft:
terminal-microsoft-says = Microsofts meddelande: { $message }

## Väntan

terminal-wait-propagating = { $seconds ->
    [one] Microsoft behandlar medgivandet. Nästa test om { $seconds } sekund (Ctrl+C avbryter)
   *[other] Microsoft behandlar medgivandet. Nästa test om { $seconds } sekunder (Ctrl+C avbryter)
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft ber om en paus. Nästa test om { $seconds } sekund (Ctrl+C avbryter)
   *[other] Microsoft ber om en paus. Nästa test om { $seconds } sekunder (Ctrl+C avbryter)
}
terminal-wait-consent = { $seconds ->
    [one] Inget medgivande ännu. Nästa test om { $seconds } sekund (Ctrl+C avbryter)
   *[other] Inget medgivande ännu. Nästa test om { $seconds } sekunder (Ctrl+C avbryter)
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kan inte svara just nu. Nästa test om { $seconds } sekund (Ctrl+C avbryter)
   *[other] Microsoft kan inte svara just nu. Nästa test om { $seconds } sekunder (Ctrl+C avbryter)
}

## link

terminal-qr-elsewhere = QR-koden får inte plats i den här terminalen. Skriv den till en fil med --svg eller --png.
terminal-file-written = Skrevs till { $path }
terminal-foreign-hosts = { $hosts } är inte Microsoft: en annan adress har angetts.
terminal-ask-foreign-host = Appens klienthemlighet eller dess token skulle skickas till { $hosts }, som inte är Microsoft. Ska det skickas?
terminal-ask-replace = { $path } finns redan. Ska filen ersättas?

## tenant

terminal-tenant-id = Klientorganisations-ID
terminal-tenant-cloud = Moln
terminal-tenant-region = Region
terminal-tenant-issuer = Utfärdare

## permissions

terminal-permissions-listed-as = I portalen: { $name } · här: --api { $key }
terminal-permissions-acts = kan göra ändringar
terminal-permissions-retires = avvecklas den { $date }
terminal-permissions-default = den vanliga

## explain

terminal-explain-paste = Klistra in texten här och avsluta med Ctrl+D.
terminal-kind-token-error = Ett fel från Microsofts inloggningstjänst
terminal-kind-token-response = Ett svar med en åtkomsttoken
terminal-kind-access-token = En åtkomsttoken
terminal-kind-consent-reply = Svaret på en medgivandelänk
terminal-kind-consent-link = En medgivandelänk
terminal-kind-api-error = Ett fel från API:et
terminal-kind-api-response = Ett lyckat svar från API:et
terminal-kind-discovery = Det som Microsoft publicerar om en klientorganisation
terminal-kind-tenant-hint = Namnet på en klientorganisation
terminal-kind-unknown = Känns inte igen

## practice

terminal-practice-runs = Det simulerade Microsoft körs på { $url } fram till Ctrl+C.

## onboard

terminal-onboard-api = API:ets nummer
terminal-onboard-permissions = Behörigheternas nummer eller namn
terminal-onboard-app-name = Appens namn, så som kundens administratör ser det
terminal-onboard-registered = { $app } är redan registrerad hos det simulerade Microsoft.
terminal-practice-stays = Övningsläget stannar på den här datorn: sidan på { $host } öppnas inte, och svaret till den läses här.
terminal-onboard-client-id = Program-ID
terminal-onboard-home-tenant = ID för din egen klientorganisation
terminal-onboard-secret = Klienthemlighet
terminal-onboard-held = finns i minnet, visas inte
terminal-onboard-customer = Kund
terminal-onboard-wait = Svaret tas emot automatiskt här när administratören godkänner på den här datorn. Eller klistra in adressen till sidan som administratören ser, eller tryck på Enter för att testa nu
terminal-onboard-wait-practice = Tryck på Enter så svarar övningsadministratören. Eller öppna länken själv, eller klistra in adressen till sidan som du ser
terminal-onboard-not-listening = Svaret kan inte tas emot automatiskt här: ingen port på datorn var ledig för det. Kopiera adressen från webbläsaren efter godkännandet och klistra in den här.
terminal-onboard-again = Så här kan du när som helst testa kunden igen:

## Frågor

terminal-ask-secret = Appens klienthemlighet (visas inte):
terminal-ask-certificate-password = Certifikatfilens lösenord (visas inte):

## Vad som är fel med hur det anropades

terminal-problem-see-help = Se --help.
terminal-problem-unknown-option = Flaggan { $option } finns inte här.
terminal-problem-unknown-command = Det kommandot finns inte.
terminal-problem-surplus-value = Det finns ett värde för mycket, och det hör inte till någon flagga. Skriv aldrig en hemlighet på kommandoraden, där andra kan läsa den: skicka in den med --secret-stdin eller ange den i CONSENTRY_SECRET.
terminal-problem-secret-as-argument = Skriv aldrig en hemlighet på kommandoraden, där andra kan läsa den. Skicka in den med --secret-stdin, ange den i CONSENTRY_SECRET, eller utelämna båda så får du en fråga om den.
terminal-problem-missing-option = Saknas: { $options }
terminal-problem-missing-value = { $option } behöver ett värde.
terminal-problem-given-twice = { $option } har angetts två gånger.
terminal-problem-unreadable-arguments = Kommandoraden har text som inte går att läsa.
terminal-problem-not-a-choice = Välj ett av de här alternativen: { $choices }.
terminal-problem-not-a-number = Ange ett heltal från { $from } till { $to }.
terminal-problem-not-a-time = Ange ordet now eller en tidpunkt som 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Använd högst 200 bokstäver, siffror och symboler, utan blanksteg.
terminal-problem-file-not-found = { $path } finns inte.
terminal-problem-file-not-allowed = Du har inte behörighet att läsa eller skriva { $path }.
terminal-problem-file-not-usable = { $path } går inte att använda.
terminal-problem-file-exists = { $path } finns redan och har inte ändrats. Lägg till --force för att ersätta filen, eller välj ett annat namn.
terminal-problem-file-is-link = { $path } är en symbolisk länk, och filer skrivs inte genom länkar. Ange sökvägen till själva filen.
terminal-problem-file-is-folder = { $path } är en mapp. Ange namnet på en fil i den.
terminal-problem-file-is-device = { $path } är ingen vanlig fil. Ange namnet på en fil.
terminal-problem-foreign-host = { $hosts } är inte Microsoft och skulle få appens klienthemlighet eller dess token, så inget skickades. Lägg till --yes om det är det du vill.
terminal-problem-file-not-a-file = { $path } är ingen fil.
terminal-problem-file-too-large = { $path } är för stor: gränsen är { $limit } KiB.
terminal-problem-not-pem = Filen har inget certifikat i PEM-format.
terminal-problem-classic-landing-page = En länk av den klassiska typen kommer inte tillbaka till din sida: utelämna --style classic eller välj en annan --reply-way.
terminal-problem-not-offered = Microsoft har inte publicerat någon adress till { $api } i molnet { $cloud }. Välj ett annat API med --api eller ange dess adress med --api-base.
terminal-problem-proxy-url = Det här är inte adressen till en proxyserver. Ange en som http://proxy.contoso.com:8080, eller none.
terminal-problem-proxy-credentials = Skriv aldrig proxyserverns användarnamn och lösenord på kommandoraden, där andra kan läsa dem. Utelämna --proxy och ange hela adressen i HTTPS_PROXY i stället.
terminal-problem-no-tls = Det går inte att skapa säkra anslutningar på den här datorn.
terminal-problem-secret-missing = Appens klienthemlighet saknas. Skicka in den med --secret-stdin eller ange den i CONSENTRY_SECRET.
terminal-problem-qr-too-long = Länken är för lång för en QR-kod.
terminal-problem-nothing-to-explain = Det finns ingen text att förklara.
terminal-problem-port-taken = Port { $port } används redan eller är inte tillåten. Utelämna --port så väljs en ledig.
terminal-problem-no-practice = Det gick inte att använda det simulerade Microsoft.
terminal-problem-no-answer = Det kom inget svar, så programmet stannade här.
terminal-problem-no-runtime = Programmet kunde inte startas på den här datorn.
terminal-problem-output-lost = Utdata kunde inte skrivas fullständigt.
terminal-stopped-file = Diagnostik, utan något av dina värden: { $path }

## Senare kommandon: hjälp

terminal-help-doctor = Kontrollerar klockan, värdnamn, proxyserver, TLS, Microsofts två servrar och webbläsaren och säger vad som ska göras åt var och en
terminal-help-siem = Visar vad som ska anges i ett SIEM-system, med systemets egna ord; hemligheten utelämnas
terminal-help-completions = Skriver ut ett skript som låter ett skal komplettera kommandon och flaggor
terminal-help-man = Skriver ut manualen: consentry man | man -l -
terminal-help-mail = Skriver begäran till kundens administratör som e-post, på administratörens språk
terminal-help-sheet = Skriver begäran till kundens administratör som en sida att skriva ut, på administratörens språk
terminal-help-register = Skriver ut ett skript eller ett manifest som registrerar en enda app
terminal-help-landing-page = Skriver sidan som du publicerar på en omdirigerings-URI: den tackar administratören och visar en kod att läsa upp
terminal-help-snippet = Skriver ut exempelkod som hämtar en token och anropar API:et. Den frågar efter hemligheten eller tar den från CONSENTRY_SECRET

## Senare kommandon: deras flaggor

terminal-help-shell = Skalet
terminal-help-man-out = Skriv i stället en sida för varje kommando till den här mappen
terminal-help-app-name = Appens namn, så som Microsofts sida visar det för administratören
terminal-help-company = Ditt företag, så som administratören känner det
terminal-help-contact = En person eller ett team att kontakta
terminal-help-email = Din e-postadress för frågor
terminal-help-phone = Ditt telefonnummer för frågor
terminal-help-customer-lang = Kundens språk (förval: ditt eget)
terminal-help-asked-permission = En behörighet som appen ber om; upprepa för varje (förval: API:ets vanliga)
terminal-help-reply-way = Var administratören är och vad som visas efter godkännandet (förval: landing_page med din egen omdirigerings-URI, annars address)
terminal-help-own-organisation = Appen är bara för din egen organisation
terminal-help-landing-client-id = Appens ID: sidan visar då hur det börjar (förval: visas inte)
terminal-help-out = Skriv till den här filen (förval: standard ut)
terminal-help-force = Ersätt filer som redan finns
terminal-help-onboard-own-organisation = För en app som bara är för din egen organisation: det finns ingen kund att välja
terminal-help-onboard-redirect-uri = Din egen webbsida där svaret tas emot; administratören läser upp dess kod
terminal-help-snippet-language = Exempelkodens språk
terminal-help-snippet-tenant = Kunden: ett klientorganisations-ID, eller en domän eller adress som slås upp
terminal-help-snippet-permission = En behörighet som appen har; upprepa för varje (förval: API:ets vanliga)
terminal-help-register-name = Appens namn, så som kundernas administratörer ser det
terminal-help-register-redirect-uri = Vart ett svar får gå; upprepa för varje: https, eller http på localhost
terminal-help-register-as = Utdata: ett skript för Azure CLI, ett skript för PowerShell eller ett manifest
terminal-help-siem-product = SIEM-systemet
terminal-help-report = Skriv testrapporten, utan token och hemlighet, till den här filen: .html, .txt eller .json
terminal-help-report-lang = Rapportens språk (förval: ditt eget)

## Senare kommandon: vad de säger

# $product (String): till exempel Microsoft Sentinel
terminal-siem-for = Det som { $product } frågar efter
terminal-report-not-written = Ingen rapport skrevs: kundens klientorganisation är inte känd.
terminal-mail-next = Filen öppnas som ett utkast i ditt e-postprogram. Lägg till adressen till kundens administratör.
terminal-nobody-asks = Begäran säger inte vem den är från. Lägg till --company och --phone så att administratören vet det.
terminal-sheet-next = Öppna filen i en webbläsare och skriv ut den, eller spara den som PDF.
terminal-landing-page-next = Lägg filen oförändrad på din webbplats, registrera dess adress som omdirigerings-URI för appen och ge adressen till link, mail och sheet med --redirect-uri.

terminal-read-out = Läs upp det här när administratören ringer:
terminal-trust-words = Begärans namn:

## onboard: mer om det

# $role (String): administratörsrollen som får ge medgivande
terminal-own-consent =
    .title = Medgivande i din egen organisation
    .lead = En administratör i din organisation öppnar länken och godkänner. Rollen { $role } räcker.
terminal-own-test =
    .title = Testa anslutningen till din egen organisation
terminal-own-hand-over =
    .title = Kopiera värdena
    .lead = Det här är värdena som nästa verktyg frågar efter.
terminal-onboard-send = Samma begäran som e-post till kundens administratör:
terminal-onboard-open = Ska länken öppnas i en webbläsare på den här datorn?
terminal-onboard-do-next = Vill du göra det nu och testa igen?
terminal-onboard-snippet = Numret på en exempelkod, eller tryck på Enter för att avsluta
terminal-onboard-wait-elsewhere = Ange koden som administratören läser upp för dig, eller klistra in adressen till sidan som administratören ser, eller tryck på Enter för att testa nu
terminal-problem-no-browser = Webbläsaren gick inte att öppna. Kopiera länken i stället.
# En bokstav var, för frågor
terminal-yes = j
terminal-no = n
