### Det, kommandoen consentry siger: hjælp, spørgsmål, og hvad der er galt med måden, den blev kaldt på.
###
### Tilvalg (--json), pladsholdere (ID, URL) og kommandoer bliver, som de er; det samme gør ord, der skal tastes (now, none).

## Hjælp: overskrifter, og hvad der står i linjer om brug

terminal-help-about = Tilslutter en kundes Microsoft Defender: samtykkelink, test og resultat.
terminal-help-usage = Brug
terminal-help-command = KOMMANDO
terminal-help-options = tilvalg
terminal-help-commands = Kommandoer
terminal-help-own-options = Tilvalg
terminal-help-global-options = Tilvalg til alle kommandoer
terminal-help-exit = Afslutningskoden viser, hvem der skal handle

## Hjælp: afslutningskoder

terminal-help-exit-done = ingen: bekræftet eller udført
terminal-help-exit-customer = kunden
terminal-help-exit-usage = dig: Kommandoen blev ikke brugt rigtigt
terminal-help-exit-partner = partneren: værdier, hemmelighed eller certifikat, anmodning
terminal-help-exit-surroundings = denne computer: netværk, proxy, TLS, ur
terminal-help-exit-wait = ingen, vent: Microsoft behandler samtykket, beder om en pause eller kan ikke svare
terminal-help-exit-interrupted = afbrudt

## Hjælp: kommandoer

terminal-help-link = Opretter samtykkelinket og viser dets QR-kode i en terminal
terminal-help-tenant = Viser, hvilken lejer et domæne, et lejer-id, en mailadresse eller en Microsoft-URL hører til
terminal-help-permissions = Viser de tilladelser, en app kan bede om
terminal-help-check = Tester, om appen kan nå kundens lejer, og viser ellers, hvem der skal handle
terminal-help-explain = Forklarer en indsat tekst: en fejl, et samtykkesvar, et link, et token. Intet sendes nogen steder hen; afslutningskoden er 0, hvis teksten genkendes
terminal-help-practice = Kører et simuleret Microsoft på denne computer indtil Ctrl+C; den første linje er ét JSON-dokument
terminal-help-onboard = Fører dig gennem alle trin, ét spørgsmål ad gangen

## Hjælp: tilvalg til alle kommandoer

terminal-help-lang = Sprog (standard: systemets)
terminal-help-json = Ét JSON-dokument på standardoutput, alt andet på standardfejl
terminal-help-cloud = Kundens Microsoft-cloud (standard: public)
terminal-help-authority = En anden adresse på logontjenesten; almindelig http kun på denne computer
terminal-help-api-base = En anden API-URL; almindelig http kun på denne computer
terminal-help-ca-file = Certifikater at have tillid til ud over systemets
terminal-help-proxy = Proxyen uden dens adgangskode, eller none (standard: systemets eller HTTPS_PROXY, som må have navn og adgangskode)
terminal-help-timeout = Så mange sekunder må én test tage (standard: 20)
terminal-help-yes = Svar ja til alle spørgsmål, for eksempel om en fil skal erstattes
terminal-help-verbose = Vis mere: id'er, tidspunkter og det, Microsoft Support beder om
terminal-help-help = Vis denne hjælp
terminal-help-version = Vis versionen

## Hjælp: tilvalg

terminal-help-client-id = Appens id, "Application (client) ID" (program-id (klient)) i portalen
terminal-help-customer = Kunden: et domæne, et lejer-id, en mailadresse eller en af kundens Microsoft-URL'er
terminal-help-link-tenant = Kundens lejer-id eller domæne, eller organizations for en hvilken som helst
terminal-help-api = API'en (standard: defender-xdr)
terminal-help-permissions-api = Vis kun denne API
terminal-help-redirect-uri = Hvor svaret går hen: en af appens omdirigerings-URI'er (standard: http://localhost/consent)
terminal-help-state = Den værdi, der følger med svaret tilbage (standard: tilfældig)
terminal-help-style = Linktypen (standard: admin-consent)
terminal-help-svg = Skriv QR-koden til denne fil som SVG
terminal-help-png = Skriv QR-koden til denne fil som PNG
terminal-help-permission = En tilladelse, appen skal have; gentag for hver (standard: API'ens sædvanlige)
terminal-help-home-tenant = Dit eget lejer-id. Bruges kun, hvis kundens lejer ikke kender appen, til at skelne en forkert app fra et manglende samtykke
terminal-help-endpoint = Tokenslutpunktets version (standard: v2)
terminal-help-consented-at = Hvornår administratoren gav samtykke: now eller et tidspunkt som 2026-11-21T09:30:00Z. I de første minutter derefter regnes intet for en fejl
terminal-help-watch = Test igen, indtil forbindelsen er bekræftet, det ikke nytter at vente, eller så mange sekunder er gået
terminal-help-secret-stdin = Læs appens klienthemmelighed fra standardinput (ellers fra CONSENTRY_SECRET, ellers bliver du spurgt om den, uden at den vises)
terminal-help-certificate = Log på med dette certifikat og dets nøgle (PFX eller PEM) i stedet for en klienthemmelighed
terminal-help-certificate-password-stdin = Læs certifikatfilens adgangskode fra standardinput
terminal-help-file = Filen, der skal læses (standard: standardinput)
terminal-help-expected-client-id = Den app, teksten bør handle om
terminal-help-expected-tenant = Det lejer-id, teksten bør handle om
terminal-help-expected-state = Værdien af state i det link, der blev sendt
terminal-help-expected-permission = En tilladelse, tokenet skal have; gentag for hver
terminal-help-port = Porten, der lyttes på (standard: en ledig)
terminal-help-https = Brug https med en egen certifikatmyndighed (den første linje nævner dens fil)
terminal-help-latency = Millisekunder at vente før hvert svar
terminal-help-consented = Alle øvelsesadministratorer har allerede svaret, som deres historie siger
terminal-help-practice-permission = En tilladelse for øvelsesappen; gentag for hver (standard: de ni sædvanlige)
terminal-help-onboard-practice = Øvelsestilstand: Brug et simuleret Microsoft på denne computer. Uden en terminal bruges standardværdierne, og øvelsesadministratoren svarer automatisk

## Resultater

terminal-next = Det skal du gøre
terminal-who = Hvem skal handle:
terminal-code = Kode:
terminal-trace-correlation = Korrelations-id:
terminal-trace-trace = Sporings-id:
terminal-trace-time = Tidspunkt hos Microsoft:
terminal-microsoft-says = Microsofts meddelelse: { $message }

## Ventetid

terminal-wait-propagating = { $seconds ->
    [one] Microsoft behandler samtykket. Næste test om { $seconds } sekund (Ctrl+C stopper)
   *[other] Microsoft behandler samtykket. Næste test om { $seconds } sekunder (Ctrl+C stopper)
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft beder om en pause. Næste test om { $seconds } sekund (Ctrl+C stopper)
   *[other] Microsoft beder om en pause. Næste test om { $seconds } sekunder (Ctrl+C stopper)
}
terminal-wait-consent = { $seconds ->
    [one] Intet samtykke endnu. Næste test om { $seconds } sekund (Ctrl+C stopper)
   *[other] Intet samtykke endnu. Næste test om { $seconds } sekunder (Ctrl+C stopper)
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kan ikke svare lige nu. Næste test om { $seconds } sekund (Ctrl+C stopper)
   *[other] Microsoft kan ikke svare lige nu. Næste test om { $seconds } sekunder (Ctrl+C stopper)
}

## link

terminal-qr-elsewhere = Der er ikke plads til QR-koden i denne terminal. Skriv den til en fil med --svg eller --png.
terminal-file-written = Skrevet til { $path }
terminal-foreign-hosts = { $hosts } er ikke Microsoft: Der er angivet en anden adresse.
terminal-ask-foreign-host = Appens klienthemmelighed eller dens token ville blive sendt til { $hosts }, som ikke er Microsoft. Skal det sendes?
terminal-ask-replace = { $path } findes allerede. Skal filen erstattes?

## tenant

terminal-tenant-id = Lejer-id
terminal-tenant-cloud = Cloud
terminal-tenant-region = Region
terminal-tenant-issuer = Udsteder

## permissions

terminal-permissions-listed-as = I portalen: { $name } · her: --api { $key }
terminal-permissions-acts = kan lave ændringer
terminal-permissions-retires = udfases den { $date }
terminal-permissions-default = den sædvanlige

## explain

terminal-explain-paste = Indsæt teksten her, og slut af med Ctrl+D.
terminal-kind-token-error = En fejl fra Microsofts logontjeneste
terminal-kind-token-response = Et svar med et adgangstoken
terminal-kind-access-token = Et adgangstoken
terminal-kind-consent-reply = Svaret på et samtykkelink
terminal-kind-consent-link = Et samtykkelink
terminal-kind-api-error = En fejl fra API'en
terminal-kind-api-response = Et vellykket svar fra API'en
terminal-kind-discovery = Det, Microsoft offentliggør om en lejer
terminal-kind-tenant-hint = Navnet på en lejer
terminal-kind-unknown = Ikke genkendt

## practice

terminal-practice-runs = Det simulerede Microsoft kører på { $url } indtil Ctrl+C.

## onboard

terminal-onboard-api = API'ens nummer
terminal-onboard-permissions = Tilladelsernes numre eller navne
terminal-onboard-app-name = Appens navn, som kundens administrator ser det
terminal-onboard-registered = { $app } er allerede registreret hos det simulerede Microsoft.
terminal-practice-stays = Øvelsestilstanden bliver på denne computer: Siden på { $host } åbnes ikke, og svaret til den læses her.
terminal-onboard-client-id = Program-id
terminal-onboard-home-tenant = Dit eget lejer-id
terminal-onboard-secret = Klienthemmelighed
terminal-onboard-held = holdes i hukommelsen, vises ikke
terminal-onboard-customer = Kunde
terminal-onboard-wait = Svaret modtages automatisk her, når administratoren accepterer på denne computer. Du kan også indsætte adressen på den side, administratoren ser, eller trykke på Enter for at teste nu
terminal-onboard-wait-practice = Tryk på Enter, så svarer øvelsesadministratoren. Du kan også åbne linket selv eller indsætte adressen på den side, du ser
terminal-onboard-not-listening = Svaret kan ikke modtages automatisk her: Ingen port på denne computer var ledig til det. Kopiér adressen fra browseren efter accepten, og indsæt den her.
terminal-onboard-again = Sådan kan du altid teste denne kunde igen:

## Spørgsmål

terminal-ask-secret = Appens klienthemmelighed (vises ikke):
terminal-ask-certificate-password = Certifikatfilens adgangskode (vises ikke):

## Hvad der er galt med måden, den blev kaldt på

terminal-problem-see-help = Se --help.
terminal-problem-unknown-option = Tilvalget { $option } findes ikke her.
terminal-problem-unknown-command = Den kommando findes ikke.
terminal-problem-surplus-value = Der er én værdi for meget, og den hører ikke til noget tilvalg. Skriv aldrig en hemmelighed på kommandolinjen, hvor andre kan læse den: Send den ind med --secret-stdin, eller angiv den i CONSENTRY_SECRET.
terminal-problem-secret-as-argument = Skriv aldrig en hemmelighed på kommandolinjen, hvor andre kan læse den. Send den ind med --secret-stdin, angiv den i CONSENTRY_SECRET, eller udelad begge dele, så bliver du spurgt om den.
terminal-problem-missing-option = Mangler: { $options }
terminal-problem-missing-value = { $option } skal have en værdi.
terminal-problem-given-twice = { $option } er angivet to gange.
terminal-problem-unreadable-arguments = Kommandolinjen har tekst, der ikke kan læses.
terminal-problem-not-a-choice = Vælg mellem disse: { $choices }.
terminal-problem-not-a-number = Angiv et helt tal fra { $from } til { $to }.
terminal-problem-not-a-time = Angiv ordet now eller et tidspunkt som 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Brug højst 200 bogstaver, cifre og symboler uden mellemrum.
terminal-problem-file-not-found = { $path } findes ikke.
terminal-problem-file-not-allowed = Du har ikke tilladelse til at læse eller skrive { $path }.
terminal-problem-file-not-usable = { $path } kan ikke bruges.
terminal-problem-file-exists = { $path } findes allerede og er ikke ændret. Tilføj --force for at erstatte filen, eller vælg et andet navn.
terminal-problem-file-is-link = { $path } er et symbolsk link, og filer skrives ikke gennem links. Angiv stien til selve filen.
terminal-problem-file-is-folder = { $path } er en mappe. Angiv navnet på en fil i den.
terminal-problem-file-is-device = { $path } er ikke en almindelig fil. Angiv navnet på en fil.
terminal-problem-foreign-host = { $hosts } er ikke Microsoft og ville få appens klienthemmelighed eller dens token, så intet blev sendt. Tilføj --yes, hvis det er det, du vil.
terminal-problem-file-not-a-file = { $path } er ikke en fil.
terminal-problem-file-too-large = { $path } er for stor: Grænsen er { $limit } KiB.
terminal-problem-not-pem = Filen har intet certifikat i PEM-format.
terminal-problem-classic-landing-page = Et link af den klassiske type vender ikke tilbage til din side: Udelad --style classic, eller vælg en anden --reply-way.
terminal-problem-not-offered = Microsoft har ikke offentliggjort en adresse på { $api } i clouden { $cloud }. Vælg en anden API med --api, eller angiv dens adresse med --api-base.
terminal-problem-proxy-url = Dette er ikke adressen på en proxy. Angiv en som http://proxy.contoso.com:8080, eller none.
terminal-problem-proxy-credentials = Skriv aldrig proxyens brugernavn og adgangskode på kommandolinjen, hvor andre kan læse dem. Udelad --proxy, og angiv hele adressen i HTTPS_PROXY i stedet.
terminal-problem-no-tls = Der kan ikke oprettes sikre forbindelser på denne computer.
terminal-problem-secret-missing = Appens klienthemmelighed mangler. Send den ind med --secret-stdin, eller angiv den i CONSENTRY_SECRET.
terminal-problem-qr-too-long = Linket er for langt til en QR-kode.
terminal-problem-nothing-to-explain = Der er ingen tekst at forklare.
terminal-problem-port-taken = Port { $port } er i brug eller ikke tilladt. Udelad --port, så vælges en ledig.
terminal-problem-no-practice = Det simulerede Microsoft kunne ikke bruges.
terminal-problem-no-answer = Der kom intet svar, så programmet stoppede her.
terminal-problem-no-runtime = Programmet kunne ikke startes på denne computer.
terminal-problem-output-lost = Outputtet kunne ikke skrives fuldstændigt.
terminal-stopped-file = Diagnosticering uden nogen af dine værdier: { $path }

## Senere kommandoer: hjælp

terminal-help-doctor = Kontrollerer uret, værtsnavne, proxy, TLS, Microsofts to servere og browseren og siger, hvad der skal gøres ved hver
terminal-help-siem = Viser, hvad der skal angives i en SIEM, med SIEM'ens egne ord; hemmeligheden er udeladt
terminal-help-completions = Udskriver et script, der lader en shell fuldføre kommandoer og tilvalg
terminal-help-man = Udskriver manualen: consentry man | man -l -
terminal-help-mail = Skriver anmodningen til kundens administrator som mail, på kundens sprog
terminal-help-sheet = Skriver anmodningen til kundens administrator som en side til udskrift, på kundens sprog
terminal-help-register = Udskriver et script eller et manifest, der registrerer præcis én app
terminal-help-landing-page = Skriver den side, du lægger på en omdirigerings-URI: Den takker administratoren og viser en kode at læse op
terminal-help-snippet = Udskriver eksempelkode, der henter et token og kalder API'en. Den beder om hemmeligheden eller tager den fra CONSENTRY_SECRET

## Senere kommandoer: deres tilvalg

terminal-help-shell = Den shell, der bruges
terminal-help-man-out = Skriv i stedet en side for hver kommando i denne mappe
terminal-help-app-name = Appens navn, som administratoren ser det på Microsofts side
terminal-help-company = Din virksomhed, som administratoren kender den
terminal-help-contact = En person eller et team at kontakte
terminal-help-email = Din mailadresse til spørgsmål
terminal-help-phone = Dit telefonnummer til spørgsmål
terminal-help-customer-lang = Kundens sprog (standard: dit eget)
terminal-help-asked-permission = En tilladelse, appen beder om; gentag for hver (standard: API'ens sædvanlige)
terminal-help-reply-way = Hvor administratoren er, og hvad der vises efter accepten (standard: landing_page med din egen omdirigerings-URI, ellers address)
terminal-help-own-organisation = Appen er kun til din egen organisation
terminal-help-landing-client-id = Appens id: Siden viser så, hvordan det begynder (standard: vises ikke)
terminal-help-out = Skriv til denne fil (standard: standardoutput)
terminal-help-force = Erstat filer, der allerede findes
terminal-help-onboard-own-organisation = Til en app, der kun er til din egen organisation: Der er ingen kunde at vælge
terminal-help-onboard-redirect-uri = Din egen webside, hvor svaret modtages; administratoren læser dens kode op
terminal-help-snippet-language = Eksempelkodens sprog
terminal-help-snippet-tenant = Kunden: et lejer-id, eller et domæne eller en adresse, der slås op
terminal-help-snippet-permission = En tilladelse, som appen har; gentag for hver (standard: API'ens sædvanlige)
terminal-help-register-name = Appens navn, som kundernes administratorer ser det
terminal-help-register-redirect-uri = Hvor et svar må gå hen; gentag for hver: https, eller http på localhost
terminal-help-register-as = Outputtet: et script til Azure CLI, et script til PowerShell eller et manifest
terminal-help-siem-product = Den SIEM, der bruges
terminal-help-report = Skriv testrapporten, uden token og hemmelighed, til denne fil: .html, .txt eller .json
terminal-help-report-lang = Rapportens sprog (standard: dit eget)

## Senere kommandoer: det, de siger

terminal-siem-for = Det beder { $product } om
terminal-report-not-written = Der blev ikke skrevet nogen rapport: Kundens lejer er ikke kendt.
terminal-mail-next = Filen åbner som en kladde i dit mailprogram. Tilføj adressen på kundens administrator.
terminal-nobody-asks = Anmodningen siger ikke, hvem den er fra. Tilføj --company og --phone, så administratoren ved det.
terminal-sheet-next = Åbn filen i en browser, og udskriv den, eller gem den som PDF.
terminal-landing-page-next = Læg filen uændret på dit websted, registrér dens adresse som omdirigerings-URI for appen, og giv adressen til link, mail og sheet med --redirect-uri.

terminal-read-out = Læs dette op, når administratoren ringer:
terminal-trust-words = Anmodningens navn:

## onboard: lidt mere

terminal-own-consent =
    .title = Samtykke i din egen organisation
    .lead = En administrator i din organisation åbner linket og accepterer. Rollen { $role } er nok.
terminal-own-test =
    .title = Test forbindelsen til din egen organisation
terminal-own-hand-over =
    .title = Kopiér værdierne
    .lead = Det er de værdier, det næste værktøj spørger efter.
terminal-onboard-send = Den samme anmodning som mail til kundens administrator:
terminal-onboard-open = Skal linket åbnes i en browser på denne computer?
terminal-onboard-do-next = Vil du gøre det nu og teste igen?
terminal-onboard-snippet = Nummeret på en eksempelkode, eller tryk på Enter for at slutte
terminal-onboard-wait-elsewhere = Angiv den kode, administratoren læser op for dig, eller indsæt adressen på den side, administratoren ser, eller tryk på Enter for at teste nu
terminal-problem-no-browser = Browseren kunne ikke åbnes. Kopiér linket i stedet.
# Ét bogstav hver, til spørgsmål
terminal-yes = j
terminal-no = n
