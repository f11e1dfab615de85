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

terminal-help-exit-done = ingen: anslutningen fungerar, eller allt är klart
terminal-help-exit-customer = kunden
terminal-help-exit-usage = den som skrev kommandot: felaktig användning
terminal-help-exit-partner = partnern: värden, hemlighet eller certifikat, begäran
terminal-help-exit-surroundings = datorns omgivning: nätverk, proxyserver, TLS, klocka
terminal-help-exit-wait = ingen, vänta: Microsoft förbereder anslutningen, ber om en paus eller kan inte svara
terminal-help-exit-interrupted = avbrutet

## Hjälp: kommandon

terminal-help-link = Skapar medgivandelänken, i en terminal även som QR-kod
terminal-help-tenant = Visar vilken klientorganisation en domän, ett klientorganisations-ID, en e-postadress eller en Microsoft-URL hör till
terminal-help-permissions = Visar vilka behörigheter som går att begära
terminal-help-check = Testar om appen når kundens klientorganisation och visar annars vem som ska agera
terminal-help-explain = Förklarar vad en inklistrad text är och betyder: ett fel, ett medgivandesvar, en länk, en token. Inget skickas någonstans, och slutkoden är 0 när texten känns igen
terminal-help-practice = Kör ett simulerat Microsoft på den här datorn fram till Ctrl-C; första raden är ett enda JSON-dokument
terminal-help-onboard = Leder genom alla steg, en fråga i taget

## Hjälp: flaggor för alla kommandon

terminal-help-lang = Språk (förval: systemets)
terminal-help-json = Ett enda JSON-dokument på standard ut, allt annat på standard fel
terminal-help-cloud = Kundens Microsoft-moln (förval: public)
terminal-help-authority = En annan adress till inloggningen; vanlig http bara på den här datorn
terminal-help-api-base = En annan API-URL; vanlig http bara på den här datorn
terminal-help-ca-file = Certifikat att lita på utöver systemets
terminal-help-proxy = Proxyservern utan lösenord, eller none för ingen (förval: systemets eller HTTPS_PROXY, där namn och lösenord får stå)
terminal-help-timeout = Så många sekunder får ett test ta (förval: 20)
terminal-help-yes = Svara ja på allt som annars skulle frågas, till exempel om en fil ska ersättas
terminal-help-verbose = Visa mer: ID:n, tidpunkter och det som Microsofts support frågar efter
terminal-help-help = Visa den här hjälpen
terminal-help-version = Visa versionen

## Hjälp: flaggor

terminal-help-client-id = Appens ID, "Application (client) ID" i portalen
terminal-help-customer = Kunden: en domän, ett klientorganisations-ID, en e-postadress eller en av kundens Microsoft-URL:er
terminal-help-link-tenant = Kundens klientorganisations-ID eller domän, eller organizations för vilken som helst
terminal-help-api = API:et (förval: defender-xdr)
terminal-help-permissions-api = Visa bara det här API:et
terminal-help-redirect-uri = Vart svaret skickas, en av appens omdirigerings-URI:er (förval: http://localhost/consent)
terminal-help-state = Det som svaret för med sig tillbaka (förval: slumpmässigt)
terminal-help-style = Länktypen (förval: admin-consent)
terminal-help-svg = Skriv QR-koden till den här filen som SVG
terminal-help-png = Skriv QR-koden till den här filen som PNG
terminal-help-permission = En behörighet som appen ska ha; upprepa för varje (förval: API:ets vanliga)
terminal-help-home-tenant = ID för din egen klientorganisation: den tillfrågas bara när kundens klientorganisation inte känner till appen, så att en felaktig app kan skiljas från ett medgivande som saknas
terminal-help-endpoint = Tokenslutpunktens generation (förval: v2)
terminal-help-consented-at = När administratören godkände: now eller en tidpunkt som 2026-11-21T09:30:00Z. Under de första minuterna därefter räknas inget som fel
terminal-help-watch = Testa igen tills anslutningen fungerar, det inte hjälper att vänta, eller så många sekunder har gått
terminal-help-secret-stdin = Läs appens hemlighet från standard in (annars från CONSENTRY_SECRET, annars ställs en fråga utan att svaret visas)
terminal-help-certificate = Logga in med det här certifikatet och dess nyckel (PFX eller PEM) i stället för en hemlighet
terminal-help-certificate-password-stdin = Läs certifikatfilens lösenord från standard in
terminal-help-file = Filen som ska läsas (förval: standard in)
terminal-help-expected-client-id = Appen som texten bör handla om
terminal-help-expected-tenant = Klientorganisations-ID:t som texten bör handla om
terminal-help-expected-state = Värdet för state i länken som skickades
terminal-help-expected-permission = En behörighet som tokenen ska ha; upprepa för varje
terminal-help-port = Porten att lyssna på (förval: en ledig)
terminal-help-https = Tala https med en egen certifikatutfärdare (filen anges på första raden)
terminal-help-latency = Millisekunder att vänta före varje svar
terminal-help-consented = Övningskundernas administratörer har redan svarat, var och en enligt sin berättelse
terminal-help-practice-permission = En av den simulerade appens behörigheter; upprepa för varje (förval: de nio vanliga)
terminal-help-onboard-practice = Med ett simulerat Microsoft på den här datorn. Utan terminal används förvalen, och den simulerade administratören svarar av sig själv

## Resultat

terminal-next = Att göra
terminal-who = Vem som ska agera:
terminal-code = Kod:
terminal-trace-correlation = Korrelations-ID:
terminal-trace-trace = Spårnings-ID:
terminal-trace-time = Tidpunkt hos Microsoft:
terminal-microsoft-says = Microsoft skriver: { $message }

## Väntan

terminal-wait-propagating = { $seconds ->
    [one] Microsoft förbereder anslutningen. Testar igen om { $seconds } sekund, Ctrl-C avbryter
   *[other] Microsoft förbereder anslutningen. Testar igen om { $seconds } sekunder, Ctrl-C avbryter
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft ber om en paus. Testar igen om { $seconds } sekund, Ctrl-C avbryter
   *[other] Microsoft ber om en paus. Testar igen om { $seconds } sekunder, Ctrl-C avbryter
}
terminal-wait-consent = { $seconds ->
    [one] Inget medgivande ännu. Testar igen om { $seconds } sekund, Ctrl-C avbryter
   *[other] Inget medgivande ännu. Testar igen om { $seconds } sekunder, Ctrl-C avbryter
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kan inte svara just nu. Testar igen om { $seconds } sekund, Ctrl-C avbryter
   *[other] Microsoft kan inte svara just nu. Testar igen om { $seconds } sekunder, Ctrl-C avbryter
}

## link

terminal-qr-elsewhere = QR-koden får inte plats i den här terminalen. Skriv den till en fil med --svg eller --png.
terminal-file-written = Skrevs till { $path }
terminal-foreign-hosts = { $hosts } är inte Microsoft: en annan adress har angetts.
terminal-ask-foreign-host = Appens hemlighet eller dess token skulle skickas till { $hosts }, som inte är Microsoft. Ska den skickas dit?
terminal-ask-replace = { $path } finns redan. Ska filen ersättas?

## tenant

terminal-tenant-id = Klientorganisations-ID
terminal-tenant-cloud = Moln
terminal-tenant-region = Region
terminal-tenant-issuer = Utfärdare

## permissions

terminal-permissions-listed-as = I portalen: { $name } · här: --api { $key }
terminal-permissions-acts = gör ändringar
terminal-permissions-retires = stängs av den { $date }
terminal-permissions-default = den vanliga

## explain

terminal-explain-paste = Klistra in texten här och avsluta med Ctrl-D.
terminal-kind-token-error = Ett fel från Microsofts inloggning
terminal-kind-token-response = Ett svar med en åtkomsttoken
terminal-kind-access-token = En åtkomsttoken
terminal-kind-consent-reply = Svaret på en medgivandelänk
terminal-kind-consent-link = En medgivandelänk
terminal-kind-api-error = Ett fel från API:et
terminal-kind-api-response = Ett bra svar från API:et
terminal-kind-discovery = Det som Microsofts inloggning säger om en klientorganisation
terminal-kind-tenant-hint = Namnet på en klientorganisation
terminal-kind-unknown = Något som Consentry inte känner igen

## practice

terminal-practice-runs = Det simulerade Microsoft svarar på { $url } fram till Ctrl-C.

## onboard

terminal-onboard-api = API:ets nummer
terminal-onboard-permissions = Behörigheternas nummer eller namn
terminal-onboard-app-name = Appens namn, så som kundens administratör ser det
terminal-onboard-registered = { $app } är redan registrerad hos det simulerade Microsoft.
terminal-practice-stays = Övningen stannar på den här datorn: sidan på { $host } öppnas inte, och svaret till den läses här.
terminal-onboard-client-id = Program-ID
terminal-onboard-home-tenant = ID för din egen klientorganisation
terminal-onboard-secret = Hemlighet
terminal-onboard-held = finns i minnet, visas inte
terminal-onboard-customer = Kund
terminal-onboard-wait = Svaret kommer av sig självt när administratören godkänner på den här datorn. Du kan också klistra in adressen där administratören hamnade, eller trycka på Enter för att testa nu
terminal-onboard-wait-practice = Tryck på Enter så svarar den simulerade administratören. Du kan också öppna länken, eller klistra in adressen där du hamnade
terminal-onboard-not-listening = Svaret kan inte komma hit av sig självt: ingen port på datorn var ledig för det. Kopiera adressen från webbläsaren efter godkännandet och klistra in den här.
terminal-onboard-again = Så här kan du när som helst testa kunden igen:

## Frågor

terminal-ask-secret = Appens hemlighet (visas inte):
terminal-ask-certificate-password = Certifikatfilens lösenord (visas inte):

## Vad som är fel med hur det anropades

terminal-problem-see-help = Läs mer med --help.
terminal-problem-unknown-option = Flaggan { $option } finns inte här.
terminal-problem-unknown-command = Det kommandot finns inte.
terminal-problem-surplus-value = Det finns ett värde för mycket, och det hör inte till någon flagga. En hemlighet ska aldrig stå på kommandoraden, där andra kan läsa den: skicka in den med --secret-stdin eller ange den i CONSENTRY_SECRET.
terminal-problem-secret-as-argument = En hemlighet ska aldrig stå på kommandoraden, där andra kan läsa den. Skicka in den med --secret-stdin, ange den i CONSENTRY_SECRET, eller utelämna båda så får du en fråga om den.
terminal-problem-missing-option = Det här saknas ännu: { $options }
terminal-problem-missing-value = Det saknas ett värde efter { $option }.
terminal-problem-given-twice = { $option } har angetts två gånger.
terminal-problem-unreadable-arguments = Kommandoraden går inte att läsa.
terminal-problem-not-a-choice = Välj ett av de här alternativen: { $choices }.
terminal-problem-not-a-number = Ange ett heltal från { $from } till { $to }.
terminal-problem-not-a-time = Ange ordet now eller en tidpunkt som 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Använd högst 200 bokstäver, siffror och andra tecken, men inga blanksteg.
terminal-problem-file-not-found = { $path } finns inte.
terminal-problem-file-not-allowed = Du får inte läsa eller skriva { $path }.
terminal-problem-file-not-usable = { $path } går inte att använda.
terminal-problem-file-exists = { $path } finns redan och har lämnats som den är. Lägg till --force för att ersätta filen, eller välj ett annat namn.
terminal-problem-file-is-link = { $path } är en symbolisk länk, och ingen fil skrivs genom en sådan. Ange sökvägen till själva filen.
terminal-problem-file-is-folder = { $path } är en mapp. Ange namnet på en fil i den.
terminal-problem-file-is-device = { $path } är ingen vanlig fil. Ange namnet på en fil.
terminal-problem-foreign-host = { $hosts } är inte Microsoft och skulle få appens hemlighet eller dess token, så ingenting har skickats. Lägg till --yes om det är meningen.
terminal-problem-file-not-a-file = { $path } är ingen fil.
terminal-problem-file-too-large = { $path } är för stor: filer på högst { $limit } KiB läses.
terminal-problem-not-pem = Det finns inget certifikat i PEM-format i den här filen.
terminal-problem-classic-landing-page = En länk av den äldre typen leder inte tillbaka till någon sida: utelämna --style classic eller välj en annan --reply-way.
terminal-problem-not-offered = Microsoft har inte publicerat någon adress till { $api } i molnet { $cloud }. Välj ett annat API med --api eller ange adressen med --api-base.
terminal-problem-several-apis = Tills vidare gäller en körning ett API, och den här nämner flera: { $apis }. Kör kommandot en gång för varje.
terminal-problem-proxy-url = Det här är inte adressen till en proxyserver. Ange en som http://proxy.contoso.com:8080, eller none för ingen.
terminal-problem-proxy-credentials = Namn och lösenord till proxyservern ska aldrig stå på kommandoraden, där andra kan läsa dem. Utelämna --proxy och ange hela adressen i HTTPS_PROXY i stället.
terminal-problem-no-tls = Det går inte att skapa säkra anslutningar på den här datorn.
terminal-problem-secret-missing = Appens hemlighet saknas. Skicka in den med --secret-stdin eller ange den i CONSENTRY_SECRET.
terminal-problem-qr-too-long = Länken är för lång för en QR-kod.
terminal-problem-nothing-to-explain = Det finns ingen text att förklara.
terminal-problem-port-taken = Port { $port } är upptagen eller inte tillåten. Utelämna --port så hittas en ledig.
terminal-problem-no-practice = Det gick inte att använda det simulerade Microsoft.
terminal-problem-no-answer = Det kom inget svar, så det tar slut här.
terminal-problem-no-runtime = Programmet kunde inte startas på den här datorn.
terminal-problem-output-lost = Hela svaret kunde inte skrivas ut.
terminal-stopped-file = Diagnostik, utan något av dina värden: { $path }

## Senare kommandon: hjälp

terminal-help-doctor = Kontrollerar klocka, namnuppslag, proxyserver, TLS, Microsofts två servrar och webbläsaren och säger vad som kan göras åt vart och ett
terminal-help-siem = Visar vad som ska anges i ett SIEM-system, under de namn som används där; hemligheten utelämnas
terminal-help-completions = Skriver ut ett skript som lär skalet kommandona och flaggorna
terminal-help-man = Skriver ut manualen: consentry man | man -l -
terminal-help-mail = Skriver begäran till kundens administratör som e-post, på administratörens språk
terminal-help-sheet = Skriver begäran till kundens administratör som en sida att skriva ut, på administratörens språk
terminal-help-register = Skriver ut ett skript eller ett manifest som registrerar en enda app
terminal-help-landing-page = Skriver sidan som du publicerar på en omdirigerings-URI: den tackar administratören och visar en kod att läsa upp
terminal-help-snippet = Skriver ut ett kodexempel som hämtar en token och anropar API:et; hemligheten efterfrågas eller tas från CONSENTRY_SECRET

## Senare kommandon: deras flaggor

terminal-help-shell = Skalet
terminal-help-man-out = Skriv i stället en sida för varje kommando till den här mappen
terminal-help-app-name = Appens namn, så som Microsofts sida visar det för administratören
terminal-help-company = Vem som frågar: företaget
terminal-help-contact = Vem som frågar: en person eller ett team
terminal-help-email = Vem som frågar: e-postadress
terminal-help-phone = Vem som frågar: telefonnummer
terminal-help-customer-lang = Kundens språk (förval: ditt eget)
terminal-help-asked-permission = En behörighet som appen ber om; upprepa för varje (förval: API:ets vanliga)
terminal-help-reply-way = Var administratören sitter och vad som visas efter godkännandet (förval: landing_page om du anger en egen omdirigerings-URI, annars address)
terminal-help-own-organisation = Appen är bara för den egna organisationen
terminal-help-landing-client-id = Appens ID: sidan visar då hur det börjar (förval: visas inte)
terminal-help-out = Skriv till den här filen (förval: standard ut)
terminal-help-force = Ersätt filer som redan finns
terminal-help-onboard-own-organisation = För en app som bara är för den egna organisationen: ingen kund behöver anges
terminal-help-onboard-redirect-uri = En egen sida dit svaret kommer; administratören läser upp koden som visas där
terminal-help-snippet-language = Kodexemplets programspråk
terminal-help-snippet-tenant = Kunden: ett klientorganisations-ID, eller något annat som pekar ut kunden och då slås upp
terminal-help-snippet-permission = En behörighet som appen har; upprepa för varje (förval: API:ets vanliga)
terminal-help-register-name = Appens namn, så som kundernas administratörer kommer att se det
terminal-help-register-redirect-uri = Vart ett svar får skickas; upprepa för varje: https, eller http på localhost
terminal-help-register-as = Formen: ett skript för Azure CLI, ett skript för PowerShell eller ett manifest
terminal-help-siem-product = SIEM-systemet
terminal-help-report = Skriv rapporten från testet, utan token och hemlighet, till den här filen: .html, .txt eller .json
terminal-help-report-lang = Rapportens språk (förval: ditt eget)

## Senare kommandon: vad de säger

# $product (String): till exempel Microsoft Sentinel
terminal-siem-for = Det som { $product } frågar efter
terminal-report-not-written = Ingen rapport skrevs: kundens klientorganisation är inte känd.
terminal-mail-next = Filen öppnas som ett utkast i ditt e-postprogram: bara adressen till kundens administratör saknas.
terminal-nobody-asks = Det står inte vem som frågar. Lägg till --company och --phone så att administratören vet vems begäran det är.
terminal-sheet-next = Öppna filen i en webbläsare och skriv ut den, eller spara den som PDF.
terminal-landing-page-next = Lägg filen på din webbplats som den är, registrera dess adress som omdirigerings-URI för appen och ange adressen med --redirect-uri för link, mail och sheet.

terminal-read-out = Läs upp när administratören ringer:
terminal-trust-words = Begärans namn:

## onboard: mer om det

# $role (String): administratörsrollen som får ge medgivande
terminal-own-consent =
    .title = Inhämta medgivande i din egen organisation
    .lead = En av era administratörer öppnar länken och godkänner. Rollen { $role } räcker.
terminal-own-test =
    .title = Testa din egen organisation
terminal-own-hand-over =
    .title = Lämna över värdena
    .lead = Det här är värdena som nästa verktyg frågar efter.
terminal-onboard-send = Samma begäran som e-post till kundens administratör:
terminal-onboard-open = Ska länken öppnas i en webbläsare på den här datorn?
terminal-onboard-do-next = Vill du göra det nu och testa igen?
terminal-onboard-snippet = Numret på ett kodexempel att utgå från, eller tryck på Enter för att avsluta
terminal-onboard-wait-elsewhere = Skriv in koden som administratören läser upp för dig, klistra in adressen där administratören hamnade, eller tryck på Enter för att testa nu
terminal-problem-no-browser = Webbläsaren gick inte att öppna. Kopiera länken i stället.
# En bokstav var, för frågor
terminal-yes = j
terminal-no = n
