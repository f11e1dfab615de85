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

terminal-help-exit-done = ingen: tilsluttet eller udført
terminal-help-exit-customer = kunden
terminal-help-exit-usage = den, der skrev kommandoen: forkert brug
terminal-help-exit-partner = partneren: værdier, hemmelighed eller certifikat, anmodning
terminal-help-exit-surroundings = computerens omgivelser: netværk, proxy, TLS, ur
terminal-help-exit-wait = ingen, vent: Microsoft er ved at gøre klar, beder om en pause eller kan ikke svare
terminal-help-exit-interrupted = afbrudt

## Hjælp: kommandoer

terminal-help-link = Opretter samtykkelinket, i en terminal også som QR-kode
terminal-help-tenant = Viser, hvilken lejer et domæne, et lejer-id, en mailadresse eller en Microsoft-URL hører til
terminal-help-permissions = Viser de tilladelser, man kan bede om
terminal-help-check = Tester, om appen kan nå kundens lejer, og viser ellers, hvem der skal handle
terminal-help-explain = Forklarer, hvad en indsat tekst er og betyder: en fejl, et samtykkesvar, et link, et token. Intet sendes nogen steder hen, og afslutningskoden er 0, når teksten genkendes
terminal-help-practice = Kører et simuleret Microsoft på denne computer indtil Ctrl-C; den første linje er ét JSON-dokument
terminal-help-onboard = Fører gennem alle trin med ét spørgsmål ad gangen

## Hjælp: tilvalg til alle kommandoer

terminal-help-lang = Sprog (standard: systemets)
terminal-help-json = Ét JSON-dokument på standardoutput, alt andet på standardfejl
terminal-help-cloud = Kundens Microsoft-cloud (standard: public)
terminal-help-authority = En anden adresse på logontjenesten; almindelig http kun på denne computer
terminal-help-api-base = En anden API-URL; almindelig http kun på denne computer
terminal-help-ca-file = Certifikater at have tillid til ud over systemets
terminal-help-proxy = Proxyen uden adgangskode, eller none for ingen (standard: systemets eller HTTPS_PROXY, hvor navn og adgangskode kan stå)
terminal-help-timeout = Så mange sekunder må én test tage (standard: 20)
terminal-help-yes = Svar ja til alt, der ellers ville blive spurgt om, f.eks. at erstatte en fil
terminal-help-verbose = Vis mere: id'er, tidspunkter og det, Microsofts support beder om
terminal-help-help = Vis denne hjælp
terminal-help-version = Vis versionen

## Hjælp: tilvalg

terminal-help-client-id = Appens id, "Application (client) ID" i portalen
terminal-help-customer = Kunden: et domæne, et lejer-id, en mailadresse eller en af kundens Microsoft-URL'er
terminal-help-link-tenant = Kundens lejer-id eller domæne, eller organizations for en hvilken som helst
terminal-help-api = API'en (standard: defender-xdr)
terminal-help-permissions-api = Vis kun denne API
terminal-help-redirect-uri = Hvor svaret sendes hen, en af appens omdirigerings-URI'er (standard: http://localhost/consent)
terminal-help-state = Det, svaret bringer med tilbage (standard: tilfældigt)
terminal-help-style = Linktypen (standard: admin-consent)
terminal-help-svg = Skriv QR-koden til denne fil som SVG
terminal-help-png = Skriv QR-koden til denne fil som PNG
terminal-help-permission = En tilladelse, appen skal have; gentag for hver (standard: API'ens sædvanlige)
terminal-help-home-tenant = Dit eget lejer-id: Din egen lejer bliver kun spurgt, når kundens lejer ikke kender appen, så en forkert app kan skelnes fra et manglende samtykke
terminal-help-endpoint = Tokenslutpunktets generation (standard: v2)
terminal-help-consented-at = Hvornår administratoren accepterede: now eller et tidspunkt som 2026-11-21T09:30:00Z. I de første minutter derefter regnes intet for en fejl
terminal-help-watch = Test igen, indtil kunden er tilsluttet, det ikke nytter at vente, eller så mange sekunder er gået
terminal-help-secret-stdin = Læs appens hemmelighed fra standardinput (ellers fra CONSENTRY_SECRET, ellers bliver du bedt om den, uden at den vises)
terminal-help-certificate = Log på med dette certifikat og dets nøgle (PFX eller PEM) i stedet for en hemmelighed
terminal-help-certificate-password-stdin = Læs certifikatfilens adgangskode fra standardinput
terminal-help-file = Filen, der skal læses (standard: standardinput)
terminal-help-expected-client-id = Den app, teksten bør handle om
terminal-help-expected-tenant = Det lejer-id, teksten bør handle om
terminal-help-expected-state = Værdien af state i det link, der blev sendt
terminal-help-expected-permission = En tilladelse, tokenet skal have; gentag for hver
terminal-help-port = Porten, der lyttes på (standard: en ledig)
terminal-help-https = Tal https med en egen certifikatmyndighed (filen står i første linje)
terminal-help-latency = Millisekunder at vente før hvert svar
terminal-help-consented = Alle øvekunders administratorer har allerede svaret, sådan som deres historie siger
terminal-help-practice-permission = En af den simulerede apps tilladelser; gentag for hver (standard: de ni sædvanlige)
terminal-help-onboard-practice = Med et simuleret Microsoft på denne computer. Uden terminal bruges standardværdierne, og den simulerede administrator svarer af sig selv

## Resultater

terminal-next = Næste skridt
terminal-who = Hvem skal handle:
terminal-code = Kode:
terminal-trace-correlation = Korrelations-id:
terminal-trace-trace = Sporings-id:
terminal-trace-time = Tidspunkt hos Microsoft:
terminal-microsoft-says = Microsoft skriver: { $message }

## Ventetid

terminal-wait-propagating = { $seconds ->
    [one] Microsoft er ved at gøre klar. Tester igen om { $seconds } sekund, Ctrl-C stopper
   *[other] Microsoft er ved at gøre klar. Tester igen om { $seconds } sekunder, Ctrl-C stopper
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft beder om en pause. Tester igen om { $seconds } sekund, Ctrl-C stopper
   *[other] Microsoft beder om en pause. Tester igen om { $seconds } sekunder, Ctrl-C stopper
}
terminal-wait-consent = { $seconds ->
    [one] Intet samtykke endnu. Tester igen om { $seconds } sekund, Ctrl-C stopper
   *[other] Intet samtykke endnu. Tester igen om { $seconds } sekunder, Ctrl-C stopper
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kan ikke svare lige nu. Tester igen om { $seconds } sekund, Ctrl-C stopper
   *[other] Microsoft kan ikke svare lige nu. Tester igen om { $seconds } sekunder, Ctrl-C stopper
}

## link

terminal-qr-elsewhere = Der er ikke plads til QR-koden i denne terminal. Skriv den til en fil med --svg eller --png.
terminal-file-written = Skrevet til { $path }
terminal-foreign-hosts = { $hosts } er ikke Microsoft: Der er angivet en anden adresse.
terminal-ask-foreign-host = Appens hemmelighed eller dens token ville blive sendt til { $hosts }, som ikke er Microsoft. Skal det sendes dertil?
terminal-ask-replace = { $path } findes allerede. Skal filen erstattes?

## tenant

terminal-tenant-id = Lejer-id
terminal-tenant-cloud = Cloud
terminal-tenant-region = Region
terminal-tenant-issuer = Udsteder

## permissions

terminal-permissions-listed-as = I portalen: { $name } · her: --api { $key }
terminal-permissions-acts = laver ændringer
terminal-permissions-retires = lukkes den { $date }
terminal-permissions-default = den sædvanlige

## explain

terminal-explain-paste = Indsæt teksten her, og slut af med Ctrl-D.
terminal-kind-token-error = En fejl fra Microsofts logontjeneste
terminal-kind-token-response = Et svar med et adgangstoken
terminal-kind-access-token = Et adgangstoken
terminal-kind-consent-reply = Svaret på et samtykkelink
terminal-kind-consent-link = Et samtykkelink
terminal-kind-api-error = En fejl fra API'en
terminal-kind-api-response = Et godt svar fra API'en
terminal-kind-discovery = Det, Microsofts logontjeneste siger om en lejer
terminal-kind-tenant-hint = Navnet på en lejer
terminal-kind-unknown = Noget, programmet ikke kender

## practice

terminal-practice-runs = Det simulerede Microsoft svarer på { $url } indtil Ctrl-C.

## onboard

terminal-onboard-api = API'ens nummer
terminal-onboard-permissions = Tilladelsernes numre eller navne
terminal-onboard-app-name = Appens navn, som kundens administrator ser det
terminal-onboard-registered = { $app } er allerede registreret hos det simulerede Microsoft.
terminal-practice-stays = Øvelsen bliver på denne computer: Siden på { $host } åbnes ikke, og svaret til den læses her.
terminal-onboard-client-id = Program-id
terminal-onboard-home-tenant = Dit eget lejer-id
terminal-onboard-secret = Hemmelighed
terminal-onboard-held = ligger i hukommelsen, vises ikke
terminal-onboard-customer = Kunde
terminal-onboard-wait = Svaret kommer af sig selv, når administratoren accepterer på denne computer. Du kan også indsætte den adresse, administratoren endte på, eller trykke på Enter for at teste nu
terminal-onboard-wait-practice = Tryk på Enter, så svarer den simulerede administrator. Du kan også åbne linket eller indsætte den adresse, du endte på
terminal-onboard-not-listening = Svaret kan ikke komme hertil af sig selv: Der var ingen ledig port på denne computer. Kopiér adressen fra browseren efter accepten, og indsæt den her.
terminal-onboard-again = Sådan kan du altid teste denne kunde igen:

## Spørgsmål

terminal-ask-secret = Appens hemmelighed (vises ikke):
terminal-ask-certificate-password = Certifikatfilens adgangskode (vises ikke):

## Hvad der er galt med måden, den blev kaldt på

terminal-problem-see-help = Se mere med --help.
terminal-problem-unknown-option = Tilvalget { $option } findes ikke her.
terminal-problem-unknown-command = Den kommando findes ikke.
terminal-problem-surplus-value = Der er en værdi for meget, og den hører ikke til noget tilvalg. En hemmelighed må aldrig stå på kommandolinjen, hvor andre kan læse den: Send den ind med --secret-stdin, eller angiv den i CONSENTRY_SECRET.
terminal-problem-secret-as-argument = En hemmelighed må aldrig stå på kommandolinjen, hvor andre kan læse den. Send den ind med --secret-stdin, angiv den i CONSENTRY_SECRET, eller udelad begge dele, så bliver du spurgt om den.
terminal-problem-missing-option = Der mangler stadig: { $options }
terminal-problem-missing-value = Der mangler en værdi efter { $option }.
terminal-problem-given-twice = { $option } er angivet to gange.
terminal-problem-unreadable-arguments = Kommandolinjen kan ikke læses.
terminal-problem-not-a-choice = Vælg mellem disse: { $choices }.
terminal-problem-not-a-number = Angiv et helt tal fra { $from } til { $to }.
terminal-problem-not-a-time = Angiv ordet now eller et tidspunkt som 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Brug højst 200 bogstaver, cifre og andre tegn, men ingen mellemrum.
terminal-problem-file-not-found = { $path } findes ikke.
terminal-problem-file-not-allowed = Du har ikke lov til at læse eller skrive { $path }.
terminal-problem-file-not-usable = { $path } kan ikke bruges.
terminal-problem-file-exists = { $path } findes allerede og er ikke ændret. Tilføj --force for at erstatte filen, eller vælg et andet navn.
terminal-problem-file-is-link = { $path } er et symbolsk link, og der skrives ikke gennem links. Angiv stien til selve filen.
terminal-problem-file-is-folder = { $path } er en mappe. Angiv navnet på en fil i den.
terminal-problem-file-is-device = { $path } er ikke en almindelig fil. Angiv navnet på en fil.
terminal-problem-foreign-host = { $hosts } er ikke Microsoft og ville få appens hemmelighed eller dens token, så intet er sendt. Tilføj --yes, hvis det er meningen.
terminal-problem-file-not-a-file = { $path } er ikke en fil.
terminal-problem-file-too-large = { $path } er for stor: Der læses filer på højst { $limit } KiB.
terminal-problem-not-pem = Der er intet certifikat i PEM-format i denne fil.
terminal-problem-classic-landing-page = Et link af den ældre type fører ikke tilbage til nogen side: Udelad --style classic, eller vælg en anden --reply-way.
terminal-problem-not-offered = Microsoft har ikke offentliggjort nogen adresse på { $api } i cloud'en { $cloud }. Vælg en anden API med --api, eller angiv adressen med --api-base.
terminal-problem-several-apis = Indtil videre gælder en kørsel én API, og denne nævner flere: { $apis }. Kør kommandoen én gang for hver.
terminal-problem-proxy-url = Dette er ikke adressen på en proxy. Angiv en som http://proxy.contoso.com:8080, eller none for ingen.
terminal-problem-proxy-credentials = Navn og adgangskode til proxyen må aldrig stå på kommandolinjen, hvor andre kan læse dem. Udelad --proxy, og angiv hele adressen i HTTPS_PROXY i stedet.
terminal-problem-no-tls = Der kan ikke oprettes sikre forbindelser på denne computer.
terminal-problem-secret-missing = Appens hemmelighed mangler. Send den ind med --secret-stdin, eller angiv den i CONSENTRY_SECRET.
terminal-problem-qr-too-long = Linket er for langt til en QR-kode.
terminal-problem-nothing-to-explain = Der er ingen tekst at forklare.
terminal-problem-port-taken = Port { $port } er optaget eller ikke tilladt. Udelad --port, så findes der en ledig.
terminal-problem-no-practice = Det simulerede Microsoft kunne ikke bruges.
terminal-problem-no-answer = Der kom intet svar, så her slutter det.
terminal-problem-no-runtime = Programmet kunne ikke startes på denne computer.
terminal-problem-output-lost = Svaret kunne ikke skrives ud i sin helhed.
terminal-stopped-file = Diagnosticering uden nogen af dine værdier: { $path }

## Senere kommandoer: hjælp

terminal-help-doctor = Undersøger ur, navne, proxy, TLS, Microsofts to servere og browseren og viser, hvad der skal gøres ved hver ting
terminal-help-siem = Viser, hvad der skal angives i en SIEM, under de navne, som SIEM'en selv bruger; hemmeligheden er udeladt
terminal-help-completions = Udskriver et script, der lærer en shell kommandoerne og deres tilvalg
terminal-help-man = Udskriver manualen: consentry man | man -l -
terminal-help-mail = Skriver anmodningen til kundens administrator som mail, på kundens sprog
terminal-help-sheet = Skriver anmodningen til kundens administrator som en side til udskrift, på kundens sprog
terminal-help-register = Udskriver et script eller et manifest, der registrerer præcis én app
terminal-help-landing-page = Skriver den side, du lægger på en omdirigerings-URI: Den takker administratoren og viser en kode, som læses op for dig
terminal-help-snippet = Udskriver et eksempel, der henter et token og kalder API'en; hemmeligheden bliver du spurgt om, eller den tages fra CONSENTRY_SECRET

## Senere kommandoer: deres tilvalg

terminal-help-shell = Hvilken shell
terminal-help-man-out = Skriv i stedet en side for hver kommando i denne mappe
terminal-help-app-name = Appens navn, som administratoren ser det på Microsofts side
terminal-help-company = Afsenderen: virksomheden
terminal-help-contact = Afsenderen: en person eller et team
terminal-help-email = Afsenderen: den mailadresse, man kan skrive til
terminal-help-phone = Afsenderen: det nummer, man kan ringe til
terminal-help-customer-lang = Kundens sprog (standard: dit eget)
terminal-help-asked-permission = En tilladelse, appen beder om; gentag for hver (standard: API'ens sædvanlige)
terminal-help-reply-way = Hvor administratoren sidder, og hvad der vises, når der er accepteret (standard: landing_page med din egen omdirigerings-URI, ellers address)
terminal-help-own-organisation = Appen er kun til ens egen organisation
terminal-help-landing-client-id = Appens id: Siden viser så, hvordan det begynder (standard: vises ikke)
terminal-help-out = Skriv til denne fil (standard: standardoutput)
terminal-help-force = Erstat filer, der allerede findes
terminal-help-onboard-own-organisation = Til en app, der kun er til ens egen organisation: Så er der ingen kunde at angive
terminal-help-onboard-redirect-uri = En af dine egne sider, hvor svaret kommer ind; administratoren læser koden på den op
terminal-help-snippet-language = Eksemplets programmeringssprog
terminal-help-snippet-tenant = Kunden: et lejer-id eller noget andet, der peger på kunden, så bliver id'et slået op
terminal-help-snippet-permission = En tilladelse, som appen har; gentag for hver (standard: API'ens sædvanlige)
terminal-help-register-name = Appens navn, som kundernes administratorer får det at se
terminal-help-register-redirect-uri = Hvor et svar må sendes hen; gentag for hver: https, eller http på localhost
terminal-help-register-as = Formen: et script til Azure CLI, et script til PowerShell eller et manifest
terminal-help-siem-product = Hvilken SIEM
terminal-help-report = Skriv testens rapport, uden token og hemmelighed, til denne fil: .html, .txt eller .json
terminal-help-report-lang = Rapportens sprog (standard: dit eget)

## Senere kommandoer: det, de siger

terminal-siem-for = Det spørger { $product } om
terminal-report-not-written = Der blev ikke skrevet nogen rapport: Kundens lejer er ikke kendt.
terminal-mail-next = Filen åbner som en kladde i dit mailprogram: Adressen på kundens administrator mangler stadig.
terminal-nobody-asks = Der står ikke, hvem der spørger. Tilføj --company og --phone, så administratoren ved, hvis anmodning det er.
terminal-sheet-next = Åbn filen i en browser, og udskriv den, eller gem den som PDF.
terminal-landing-page-next = Læg filen på dit websted, som den er, registrér dens adresse som omdirigerings-URI for appen, og angiv adressen i link, mail og sheet med --redirect-uri.

terminal-read-out = Læs op, når administratoren ringer:
terminal-trust-words = Anmodningens navn:

## onboard: lidt mere

terminal-own-consent =
    .title = Giv samtykke i din egen organisation
    .lead = En administrator hos jer åbner linket og accepterer. Rollen { $role } er nok.
terminal-own-test =
    .title = Test din egen organisation
terminal-own-hand-over =
    .title = Giv værdierne videre
    .lead = Det er de værdier, det næste værktøj spørger efter.
terminal-onboard-send = Den samme anmodning som mail til kundens administrator:
terminal-onboard-open = Skal linket åbnes i en browser på denne computer?
terminal-onboard-do-next = Vil du gøre det nu og teste igen?
terminal-onboard-snippet = Nummeret på et eksempel at begynde med, eller tryk på Enter for at slutte
terminal-onboard-wait-elsewhere = Skriv den kode, administratoren læser op for dig. Du kan også indsætte den adresse, administratoren endte på, eller trykke på Enter for at teste nu
terminal-problem-no-browser = Browseren kunne ikke åbnes. Kopiér linket i stedet.
# Ét bogstav hver, til spørgsmål
terminal-yes = j
terminal-no = n
