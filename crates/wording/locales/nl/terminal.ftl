### Wat de opdracht consentry zegt: hulp, vragen, en wat er niet klopt aan hoe die is aangeroepen.
###
### Opties (--json), plaatsaanduidingen (ID, URL) en opdrachten blijven zoals ze zijn; de woorden eromheen zijn vertaald.

## Hulp: kopjes en wat er in gebruiksregels staat

terminal-help-about = Microsoft Defender van een klant koppelen: toestemmingslink, test en uitslag.
terminal-help-usage = Gebruik
terminal-help-command = OPDRACHT
terminal-help-options = opties
terminal-help-commands = Opdrachten
terminal-help-own-options = Opties
terminal-help-global-options = Opties voor elke opdracht
terminal-help-exit = De afsluitcode zegt wie er aan zet is

## Hulp: afsluitcodes

terminal-help-exit-done = niemand: alles is bewezen of klaar
terminal-help-exit-customer = de klant
terminal-help-exit-usage = wie dit heeft getypt: verkeerd gebruik
terminal-help-exit-partner = de partner: waarden, geheim of certificaat, aanvraag
terminal-help-exit-surroundings = de omgeving van deze computer: netwerk, proxy, TLS, klok
terminal-help-exit-wait = niemand, even wachten: Microsoft verwerkt de toestemming, vraagt om een pauze of kan niet antwoorden
terminal-help-exit-interrupted = afgebroken

## Hulp: opdrachten

terminal-help-link = De toestemmingslink maken, in een terminal met QR-code
terminal-help-tenant = Laten zien welke tenant hoort bij een domein, tenant-id, e-mailadres of Microsoft-URL
terminal-help-permissions = Tonen welke machtigingen je kunt vragen
terminal-help-check = Testen of de app de tenant van de klant bereikt, en zo niet, zeggen wie er aan zet is
terminal-help-explain = Uitleggen wat een geplakte tekst is en betekent: een fout, een antwoord op een toestemmingslink, een link, een token. Er wordt niets verzonden, en de afsluitcode is 0 als de tekst wordt herkend
terminal-help-practice = Een nagebootste Microsoft-omgeving op deze computer laten draaien tot Ctrl+C; de eerste regel is één JSON-document
terminal-help-onboard = Alle stappen doorlopen, vraag voor vraag

## Hulp: opties voor elke opdracht

terminal-help-lang = Taal (standaard: die van het systeem)
terminal-help-json = Eén JSON-document op de standaarduitvoer, al het andere op de standaardfoutuitvoer
terminal-help-cloud = Microsoft-cloud van de klant (standaard: public)
terminal-help-authority = Ander adres van de aanmeldservice; http zonder beveiliging alleen op deze computer
terminal-help-api-base = Andere API-URL; http zonder beveiliging alleen op deze computer
terminal-help-ca-file = Certificaten om te vertrouwen, naast die van het systeem
terminal-help-proxy = Proxy zonder wachtwoord, of none voor geen (standaard: die van het systeem of HTTPS_PROXY, waarin een naam en wachtwoord mogen staan)
terminal-help-timeout = Hoeveel seconden één test mag duren (standaard: 20)
terminal-help-yes = Beantwoord met ja wat anders gevraagd zou worden, zoals het vervangen van een bestand
terminal-help-verbose = Meer tonen: id's, tijden en waar de ondersteuning van Microsoft naar vraagt
terminal-help-help = Deze hulp tonen
terminal-help-version = De versie tonen

## Hulp: opties

terminal-help-client-id = Id van de app, in de portal "Application (client) ID"
terminal-help-customer = De klant: een domein, tenant-id, e-mailadres of een Microsoft-URL van de klant
terminal-help-link-tenant = Tenant-id of domein van de klant, of organizations voor elke klant
terminal-help-api = De API (standaard: defender-xdr)
terminal-help-permissions-api = Alleen deze API
terminal-help-redirect-uri = Waar het antwoord heen gaat, een van de omleidings-URI's van de app (standaard: http://localhost/consent)
terminal-help-state = Wat het antwoord weer meebrengt (standaard: willekeurig)
terminal-help-style = Vorm van de link (standaard: admin-consent)
terminal-help-svg = De QR-code als SVG naar dit bestand schrijven
terminal-help-png = De QR-code als PNG naar dit bestand schrijven
terminal-help-permission = Machtiging die de app moet hebben; geef de optie één keer per machtiging (standaard: de gebruikelijke van de API)
terminal-help-home-tenant = Id van je eigen tenant: die wordt alleen geraadpleegd als de tenant van de klant de app niet kent, om een verkeerde app te onderscheiden van ontbrekende toestemming
terminal-help-endpoint = Generatie van het tokeneindpunt (standaard: v2)
terminal-help-consented-at = Wanneer de beheerder akkoord ging: now, of een tijd zoals 2026-11-21T09:30:00Z. In de eerste minuten daarna geldt niets als mislukt
terminal-help-watch = Opnieuw testen tot alles is bewezen, wachten niet meer helpt of dit aantal seconden voorbij is
terminal-help-secret-stdin = Het geheim van de app lezen van de standaardinvoer (anders uit CONSENTRY_SECRET, anders wordt er onzichtbaar om gevraagd)
terminal-help-certificate = Aanmelden met dit certificaat en de bijbehorende sleutel (PFX of PEM) in plaats van met een geheim
terminal-help-certificate-password-stdin = Het wachtwoord van het certificaatbestand lezen van de standaardinvoer
terminal-help-file = Bestand om te lezen (standaard: de standaardinvoer)
terminal-help-expected-client-id = De app waar de tekst over hoort te gaan
terminal-help-expected-tenant = De id van de tenant waar de tekst over hoort te gaan
terminal-help-expected-state = De waarde van state in de link die is verstuurd
terminal-help-expected-permission = Machtiging die het token moet bevatten; geef de optie één keer per machtiging
terminal-help-port = Poort waarop verzoeken binnenkomen (standaard: een vrije)
terminal-help-https = https gebruiken, met een eigen certificeringsinstantie (het bestand staat in de eerste regel)
terminal-help-latency = Aantal milliseconden wachten voor elk antwoord
terminal-help-consented = Elke oefenbeheerder heeft al geantwoord, volgens het eigen verhaal
terminal-help-practice-permission = Machtiging van de oefenapp; geef de optie één keer per machtiging (standaard: de gebruikelijke negen)
terminal-help-onboard-practice = Met een nagebootste Microsoft-omgeving op deze computer. Zonder terminal gelden de standaardwaarden en antwoordt de oefenbeheerder vanzelf

## Uitslag

terminal-next = Wat er moet gebeuren
terminal-who = Aan zet:
terminal-code = Foutcode:
terminal-trace-correlation = Correlatie-id:
terminal-trace-trace = Trace-id:
terminal-trace-time = Tijdstip bij Microsoft:
terminal-microsoft-says = Microsoft meldt: { $message }

## Wachten

terminal-wait-propagating = { $seconds ->
    [one] Microsoft verwerkt de toestemming. Nieuwe test over { $seconds } seconde, Ctrl+C stopt
   *[other] Microsoft verwerkt de toestemming. Nieuwe test over { $seconds } seconden, Ctrl+C stopt
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft vraagt om een pauze. Nieuwe test over { $seconds } seconde, Ctrl+C stopt
   *[other] Microsoft vraagt om een pauze. Nieuwe test over { $seconds } seconden, Ctrl+C stopt
}
terminal-wait-consent = { $seconds ->
    [one] Nog geen toestemming. Nieuwe test over { $seconds } seconde, Ctrl+C stopt
   *[other] Nog geen toestemming. Nieuwe test over { $seconds } seconden, Ctrl+C stopt
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kan nu even niet antwoorden. Nieuwe test over { $seconds } seconde, Ctrl+C stopt
   *[other] Microsoft kan nu even niet antwoorden. Nieuwe test over { $seconds } seconden, Ctrl+C stopt
}

## link

terminal-qr-elsewhere = De QR-code past niet in deze terminal. Schrijf die met --svg of --png naar een bestand.
terminal-file-written = Opgeslagen in { $path }
terminal-foreign-hosts = { $hosts } is niet van Microsoft: er is een ander adres opgegeven.
terminal-ask-foreign-host = Het geheim of het token van de app zou naar { $hosts } gaan, en dat is niet van Microsoft. Toch sturen?
terminal-ask-replace = { $path } bestaat al. Vervangen?

## tenant

terminal-tenant-id = Tenant-id
terminal-tenant-cloud = Cloud
terminal-tenant-region = Regio
terminal-tenant-issuer = Uitgever

## permissions

terminal-permissions-listed-as = In de portal: { $name } · hier: --api { $key }
terminal-permissions-acts = wijzigt iets
terminal-permissions-retires = stopt op { $date }
terminal-permissions-default = de gebruikelijke

## explain

terminal-explain-paste = Plak de tekst hier en sluit af met Ctrl+D.
terminal-kind-token-error = Een fout van de aanmeldservice van Microsoft
terminal-kind-token-response = Een antwoord met een toegangstoken
terminal-kind-access-token = Een toegangstoken
terminal-kind-consent-reply = Het antwoord op een toestemmingslink
terminal-kind-consent-link = Een toestemmingslink
terminal-kind-api-error = Een fout van de API
terminal-kind-api-response = Een goed antwoord van de API
terminal-kind-discovery = Wat de aanmeldservice van Microsoft over een tenant zegt
terminal-kind-tenant-hint = De naam van een tenant
terminal-kind-unknown = Niets wat hier bekend is

## practice

terminal-practice-runs = De nagebootste Microsoft-omgeving antwoordt op { $url } tot je op Ctrl+C drukt.

## onboard

terminal-onboard-api = API (nummer)
terminal-onboard-permissions = Machtigingen (nummers of namen)
terminal-onboard-app-name = Naam van de app, zoals de beheerder van de klant die ziet
terminal-onboard-registered = { $app } is al geregistreerd in de nagebootste Microsoft-omgeving.
terminal-practice-stays = De oefening blijft op deze computer: de pagina op { $host } wordt niet geopend, en het antwoord wordt hier gelezen.
terminal-onboard-client-id = Toepassings-id
terminal-onboard-home-tenant = Id van je eigen tenant
terminal-onboard-secret = Geheim
terminal-onboard-held = in het geheugen, wordt niet getoond
terminal-onboard-customer = Klant
terminal-onboard-wait = Het antwoord verschijnt hier vanzelf zodra de beheerder op deze computer akkoord gaat. Je kunt ook het adres van de antwoordpagina plakken, of op Enter drukken om nu te testen
terminal-onboard-wait-practice = Druk op Enter, dan antwoordt de oefenbeheerder. Je kunt ook zelf de link openen, of het adres van de antwoordpagina plakken
terminal-onboard-not-listening = Het antwoord kan hier niet vanzelf aankomen: er was op deze computer geen poort voor vrij. Kopieer na het accepteren het adres uit de browser en plak het hier.
terminal-onboard-again = Zo test je deze klant op elk moment opnieuw:

## Vragen

terminal-ask-secret = Geheim van de app (wordt niet getoond):
terminal-ask-certificate-password = Wachtwoord van het certificaatbestand (blijft onzichtbaar):

## Wat er niet klopt aan hoe de opdracht is aangeroepen

terminal-problem-see-help = Meer uitleg met --help.
terminal-problem-unknown-option = De optie { $option } bestaat hier niet.
terminal-problem-unknown-command = Deze opdracht bestaat niet.
terminal-problem-surplus-value = Er staat een waarde te veel, die bij geen enkele optie hoort. Zet een geheim nooit op de opdrachtregel, waar anderen het kunnen lezen: geef het met --secret-stdin door via de standaardinvoer, of stel CONSENTRY_SECRET in.
terminal-problem-secret-as-argument = Zet een geheim nooit op de opdrachtregel, waar anderen het kunnen lezen. Geef het met --secret-stdin door via de standaardinvoer, stel CONSENTRY_SECRET in, of laat beide weg: dan wordt erom gevraagd.
terminal-problem-missing-option = Nog nodig: { $options }
terminal-problem-missing-value = Na { $option } ontbreekt een waarde.
terminal-problem-given-twice = { $option } staat er twee keer.
terminal-problem-unreadable-arguments = De opdrachtregel is niet te lezen.
terminal-problem-not-a-choice = Kies een van deze waarden: { $choices }.
terminal-problem-not-a-number = Geef een heel getal van { $from } tot en met { $to } op.
terminal-problem-not-a-time = Geef het woord now op, of een tijd zoals 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Gebruik maximaal 200 letters, cijfers en tekens, zonder spaties.
terminal-problem-file-not-found = { $path } bestaat niet.
terminal-problem-file-not-allowed = Je mag { $path } niet lezen of schrijven.
terminal-problem-file-not-usable = { $path } is niet bruikbaar.
terminal-problem-file-exists = { $path } bestaat al en is ongewijzigd gelaten. Voeg --force toe om het te vervangen, of kies een andere naam.
terminal-problem-file-is-link = { $path } is een symbolische koppeling, en daardoorheen wordt geen bestand geschreven. Geef het pad van het bestand zelf op.
terminal-problem-file-is-folder = { $path } is een map. Geef de naam van een bestand erin op.
terminal-problem-file-is-device = { $path } is geen gewoon bestand. Geef de naam van een bestand op.
terminal-problem-foreign-host = { $hosts } is niet van Microsoft en zou het geheim of het token van de app krijgen, dus er is niets verstuurd. Is dat de bedoeling, voeg dan --yes toe.
terminal-problem-file-not-a-file = { $path } is geen bestand.
terminal-problem-file-too-large = { $path } is te groot: er worden bestanden van maximaal { $limit } KiB gelezen.
terminal-problem-not-pem = In dit bestand staat geen certificaat in PEM-vorm.
terminal-problem-classic-landing-page = Een link van het oudere type leidt naar geen enkele pagina terug: laat --style classic weg of kies een andere --reply-way.
terminal-problem-not-offered = Microsoft heeft geen adres van { $api } in de cloud { $cloud } gepubliceerd. Kies een andere API met --api of geef het adres op met --api-base.
terminal-problem-several-apis = Voorlopig is een opdracht voor één API, en deze noemt er meer: { $apis }. Geef de opdracht voor elke API apart.
terminal-problem-proxy-url = Dit is geen adres van een proxy. Geef er een op zoals http://proxy.contoso.com:8080, of none.
terminal-problem-proxy-credentials = Zet de naam en het wachtwoord voor de proxy nooit op de opdrachtregel, waar anderen ze kunnen lezen. Laat --proxy weg en zet het hele adres in HTTPS_PROXY.
terminal-problem-no-tls = Op deze computer kunnen geen beveiligde verbindingen worden opgezet.
terminal-problem-secret-missing = Het geheim van de app ontbreekt. Geef het met --secret-stdin door via de standaardinvoer, of stel CONSENTRY_SECRET in.
terminal-problem-qr-too-long = De link is te lang voor een QR-code.
terminal-problem-nothing-to-explain = Er is geen tekst om uit te leggen.
terminal-problem-port-taken = Poort { $port } is bezet of niet toegestaan. Laat --port weg, dan wordt er een vrije gezocht.
terminal-problem-no-practice = De nagebootste Microsoft-omgeving kon niet worden gebruikt.
terminal-problem-no-answer = Er kwam geen antwoord, dus hier houdt het op.
terminal-problem-no-runtime = Het programma kon op deze computer niet worden gestart.
terminal-problem-output-lost = Het antwoord kon niet volledig worden weergegeven.
terminal-stopped-file = Diagnose, zonder een van je waarden: { $path }

## Latere opdrachten: hulp

terminal-help-doctor = De klok, namen, proxy, TLS, de twee hosts van Microsoft en de browser controleren, en bij elk zeggen wat eraan te doen is
terminal-help-siem = Tonen wat je in een SIEM invult, onder de namen die daar gelden; het geheim blijft weg
terminal-help-completions = Een script tonen waarmee een shell de opdrachten en opties aanvult
terminal-help-man = De handleiding tonen: consentry man | man -l -
terminal-help-mail = Het verzoek aan de beheerder van de klant als e-mail schrijven, in de taal van de beheerder
terminal-help-sheet = Het verzoek aan de beheerder van de klant als pagina schrijven om af te drukken, in de taal van de beheerder
terminal-help-register = Een script of manifest tonen dat precies één app registreert
terminal-help-landing-page = De pagina maken die je op een omleidings-URI zet: die bedankt de beheerder en toont een code om voor te lezen
terminal-help-snippet = Een codevoorbeeld tonen dat een token ophaalt en de API aanroept; het geheim wordt gevraagd of komt uit CONSENTRY_SECRET

## Latere opdrachten: hun opties

terminal-help-shell = De shell
terminal-help-man-out = In plaats daarvan voor elke opdracht een pagina in deze map zetten
terminal-help-app-name = Naam van de app, zoals de pagina van Microsoft die aan de beheerder toont
terminal-help-company = Wie het vraagt: het bedrijf
terminal-help-contact = Wie het vraagt: een persoon of een team
terminal-help-email = Wie het vraagt: het e-mailadres
terminal-help-phone = Wie het vraagt: het telefoonnummer
terminal-help-customer-lang = Taal van de klant (standaard: je eigen taal)
terminal-help-asked-permission = Machtiging waar de app om vraagt; geef de optie één keer per machtiging (standaard: de gebruikelijke van de API)
terminal-help-reply-way = Waar de beheerder zit, en wat die na het akkoord ziet (standaard: landing_page bij een eigen omleidings-URI, anders address)
terminal-help-own-organisation = De app is alleen voor de eigen organisatie
terminal-help-landing-client-id = De id van de app: de pagina laat dan zien hoe die begint (standaard: niet getoond)
terminal-help-out = Naar dit bestand schrijven (standaard: de standaarduitvoer)
terminal-help-force = Vervang bestanden die al bestaan
terminal-help-onboard-own-organisation = Voor een app die alleen voor de eigen organisatie is: er is geen klant om op te geven
terminal-help-onboard-redirect-uri = Een eigen pagina waar het antwoord binnenkomt; de beheerder leest de code die daar staat aan je voor
terminal-help-snippet-language = Programmeertaal van het codevoorbeeld
terminal-help-snippet-tenant = De klant: een tenant-id, of iets anders waarmee de tenant is op te zoeken
terminal-help-snippet-permission = Machtiging die de app heeft; geef de optie één keer per machtiging (standaard: de gebruikelijke van de API)
terminal-help-register-name = Naam van de app, zoals de beheerders van klanten die zien
terminal-help-register-redirect-uri = Waar een antwoord heen mag: https, of http op localhost; geef de optie één keer per adres
terminal-help-register-as = De vorm: een script voor de Azure CLI, een script voor PowerShell of een manifest
terminal-help-siem-product = Het SIEM
terminal-help-report = Het rapport van de test, zonder token en geheim, naar dit bestand schrijven: .html, .txt of .json
terminal-help-report-lang = Taal van het rapport (standaard: je eigen taal)

## Latere opdrachten: wat ze zeggen

# $product (String): bijvoorbeeld Microsoft Sentinel
terminal-siem-for = Waar { $product } om vraagt
terminal-report-not-written = Er is geen rapport geschreven: de tenant van de klant is niet bekend.
terminal-mail-next = Het bestand gaat in je e-mailprogramma open als concept: alleen het adres van de beheerder van de klant ontbreekt nog.
terminal-nobody-asks = Er staat niet wie het vraagt. Voeg --company en --phone toe, zodat de beheerder weet van wie dit verzoek komt.
terminal-sheet-next = Open het bestand in een browser en druk het af, of sla het op als PDF.
terminal-landing-page-next = Zet dit bestand ongewijzigd op je website, registreer het adres ervan als omleidings-URI van de app en geef dat adres bij link, mail en sheet op met --redirect-uri.

terminal-read-out = Voorlezen als de beheerder belt:
terminal-trust-words = Naam van dit verzoek:

## onboard: nog meer

# $role (String): de beheerdersrol die toestemming mag geven
terminal-own-consent =
    .title = Vraag je eigen organisatie om toestemming
    .lead = Een beheerder van je organisatie opent deze link en gaat akkoord. De rol { $role } is daarvoor voldoende.
terminal-own-test =
    .title = Test de koppeling met je eigen organisatie
terminal-own-hand-over =
    .title = Geef de waarden door
    .lead = Dit zijn de waarden waar het volgende programma om vraagt.
terminal-onboard-send = Hetzelfde verzoek als e-mail aan de beheerder van de klant:
terminal-onboard-open = De link openen in een browser op deze computer?
terminal-onboard-do-next = Dit nu doen en opnieuw testen?
terminal-onboard-snippet = Nummer van een codevoorbeeld om mee te beginnen, of druk op Enter om af te sluiten
terminal-onboard-wait-elsewhere = Typ de code die de beheerder je voorleest, plak het adres van de antwoordpagina, of druk op Enter om nu te testen
terminal-problem-no-browser = De browser ging niet open. Kopieer in plaats daarvan de link.
# Eén letter elk, voor vragen
terminal-yes = j
terminal-no = n
