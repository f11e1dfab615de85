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

terminal-help-exit-done = niemand: bevestigd of klaar
terminal-help-exit-customer = de klant
terminal-help-exit-usage = jij: de opdracht is niet goed gebruikt
terminal-help-exit-partner = de partner: waarden, clientgeheim of certificaat, aanvraag
terminal-help-exit-surroundings = deze computer: netwerk, proxy, TLS, klok
terminal-help-exit-wait = niemand, wachten: Microsoft verwerkt de toestemming, vraagt om een pauze of kan niet reageren
terminal-help-exit-interrupted = afgebroken

## Hulp: opdrachten

terminal-help-link = De toestemmingslink maken, in een terminal met QR-code
terminal-help-tenant = Laten zien welke tenant hoort bij een domein, tenant-id, e-mailadres of Microsoft-URL
terminal-help-permissions = Tonen welke machtigingen een app kan aanvragen
terminal-help-check = Testen of de app de tenant van de klant bereikt, en zo niet, zeggen wie er aan zet is
terminal-help-explain = Een geplakte tekst uitleggen: een fout, een antwoord op een toestemmingslink, een link, een token. Er wordt niets verzonden; de afsluitcode is 0 als de tekst wordt herkend
terminal-help-practice = Een gesimuleerde Microsoft-omgeving op deze computer laten draaien tot Ctrl+C; de eerste regel is één JSON-document
terminal-help-onboard = Je door alle stappen leiden, vraag voor vraag

## Hulp: opties voor elke opdracht

terminal-help-lang = Taal (standaard: die van het systeem)
terminal-help-json = Eén JSON-document op de standaarduitvoer, al het andere op de standaardfoutuitvoer
terminal-help-cloud = Microsoft-cloud van de klant (standaard: public)
terminal-help-authority = Ander adres van de aanmeldservice; http zonder beveiliging alleen op deze computer
terminal-help-api-base = Andere API-URL; http zonder beveiliging alleen op deze computer
terminal-help-ca-file = Certificaten om te vertrouwen, naast die van het systeem
terminal-help-proxy = De proxy zonder het wachtwoord, of none (standaard: die van het systeem of HTTPS_PROXY, waarin een naam en wachtwoord mogen staan)
terminal-help-timeout = Hoeveel seconden één test mag duren (standaard: 20)
terminal-help-yes = Elke vraag met ja beantwoorden, zoals of een bestand moet worden vervangen
terminal-help-verbose = Meer tonen: id's, tijden en waar Microsoft Support naar vraagt
terminal-help-help = Deze hulp tonen
terminal-help-version = De versie tonen

## Hulp: opties

terminal-help-client-id = Id van de app, in de portal "Application (client) ID" (toepassings-id (client))
terminal-help-customer = De klant: een domein, tenant-id, e-mailadres of een Microsoft-URL van de klant
terminal-help-link-tenant = Tenant-id of domein van de klant, of organizations voor elke klant
terminal-help-api = De API (standaard: defender-xdr)
terminal-help-permissions-api = Alleen deze API
terminal-help-redirect-uri = Waar het antwoord heen gaat: een van de omleidings-URI's van de app (standaard: http://localhost/consent)
terminal-help-state = Waarde die het antwoord terugbrengt (standaard: willekeurig)
terminal-help-style = Type link (standaard: admin-consent)
terminal-help-svg = De QR-code als SVG naar dit bestand schrijven
terminal-help-png = De QR-code als PNG naar dit bestand schrijven
terminal-help-permission = Machtiging die de app moet hebben; geef de optie één keer per machtiging (standaard: de gebruikelijke van de API)
terminal-help-home-tenant = Je eigen tenant-id. Wordt alleen gebruikt als de tenant van de klant de app niet kent, om een verkeerde app te onderscheiden van ontbrekende toestemming
terminal-help-endpoint = Versie van het tokeneindpunt (standaard: v2)
terminal-help-consented-at = Wanneer de beheerder toestemming gaf: now, of een tijd zoals 2026-11-21T09:30:00Z. In de eerste minuten daarna geldt niets als mislukt
terminal-help-watch = Opnieuw testen tot de koppeling is bevestigd, wachten niet helpt of dit aantal seconden voorbij is
terminal-help-secret-stdin = Het clientgeheim van de app lezen van de standaardinvoer (anders uit CONSENTRY_SECRET, anders wordt er onzichtbaar om gevraagd)
terminal-help-certificate = Aanmelden met dit certificaat en de bijbehorende sleutel (PFX of PEM) in plaats van met een clientgeheim
terminal-help-certificate-password-stdin = Het wachtwoord van het certificaatbestand lezen van de standaardinvoer
terminal-help-file = Bestand om te lezen (standaard: de standaardinvoer)
terminal-help-expected-client-id = De app waar de tekst over hoort te gaan
terminal-help-expected-tenant = De id van de tenant waar de tekst over hoort te gaan
terminal-help-expected-state = De waarde van state in de link die is verstuurd
terminal-help-expected-permission = Machtiging die het token moet bevatten; geef de optie één keer per machtiging
terminal-help-port = Poort waarop verbindingen binnenkomen (standaard: een vrije)
terminal-help-https = https gebruiken, met een eigen certificeringsinstantie (de eerste regel noemt het bestand)
terminal-help-latency = Aantal milliseconden wachten voor elk antwoord
terminal-help-consented = Elke oefenbeheerder heeft al geantwoord, volgens het eigen verhaal
terminal-help-practice-permission = Machtiging van de oefenapp; geef de optie één keer per machtiging (standaard: de gebruikelijke negen)
terminal-help-onboard-practice = Oefenmodus: een gesimuleerde Microsoft-omgeving op deze computer gebruiken. Zonder terminal gelden de standaardwaarden en antwoordt de oefenbeheerder automatisch

## Uitslag

terminal-next = Wat er moet gebeuren
terminal-who = Aan zet:
terminal-code = Foutcode:
terminal-trace-correlation = Correlatie-id:
terminal-trace-trace = Trace-id:
terminal-trace-time = Tijdstip bij Microsoft:
terminal-microsoft-says = Melding van Microsoft: { $message }

## Wachten

terminal-wait-propagating = { $seconds ->
    [one] Microsoft verwerkt de toestemming. Volgende test over { $seconds } seconde (Ctrl+C om te stoppen)
   *[other] Microsoft verwerkt de toestemming. Volgende test over { $seconds } seconden (Ctrl+C om te stoppen)
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft vraagt om een pauze. Volgende test over { $seconds } seconde (Ctrl+C om te stoppen)
   *[other] Microsoft vraagt om een pauze. Volgende test over { $seconds } seconden (Ctrl+C om te stoppen)
}
terminal-wait-consent = { $seconds ->
    [one] Nog geen toestemming. Volgende test over { $seconds } seconde (Ctrl+C om te stoppen)
   *[other] Nog geen toestemming. Volgende test over { $seconds } seconden (Ctrl+C om te stoppen)
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kan nu niet reageren. Volgende test over { $seconds } seconde (Ctrl+C om te stoppen)
   *[other] Microsoft kan nu niet reageren. Volgende test over { $seconds } seconden (Ctrl+C om te stoppen)
}

## link

terminal-qr-elsewhere = De QR-code past niet in deze terminal. Schrijf die met --svg of --png naar een bestand.
terminal-file-written = Opgeslagen in { $path }
terminal-foreign-hosts = { $hosts } is niet van Microsoft: er is een ander adres opgegeven.
terminal-ask-foreign-host = Het clientgeheim of het token van de app zou naar { $hosts } gaan, en dat is niet van Microsoft. Toch versturen?
terminal-ask-replace = { $path } bestaat al. Vervangen?

## tenant

terminal-tenant-id = Tenant-id
terminal-tenant-cloud = Cloud
terminal-tenant-region = Regio
terminal-tenant-issuer = Uitgever

## permissions

terminal-permissions-listed-as = In de portal: { $name } · hier: --api { $key }
terminal-permissions-acts = kan wijzigingen aanbrengen
terminal-permissions-retires = wordt stopgezet op { $date }
terminal-permissions-default = de gebruikelijke

## explain

terminal-explain-paste = Plak de tekst hier en sluit af met Ctrl+D.
terminal-kind-token-error = Een fout van de aanmeldservice van Microsoft
terminal-kind-token-response = Een antwoord met een toegangstoken
terminal-kind-access-token = Een toegangstoken
terminal-kind-consent-reply = Het antwoord op een toestemmingslink
terminal-kind-consent-link = Een toestemmingslink
terminal-kind-api-error = Een fout van de API
terminal-kind-api-response = Een geslaagd antwoord van de API
terminal-kind-discovery = Wat Microsoft over een tenant publiceert
terminal-kind-tenant-hint = De naam van een tenant
terminal-kind-unknown = Niet herkend

## practice

terminal-practice-runs = De gesimuleerde Microsoft-omgeving draait op { $url } tot je op Ctrl+C drukt.

## onboard

terminal-onboard-api = API (nummer)
terminal-onboard-permissions = Machtigingen (nummers of namen)
terminal-onboard-app-name = Naam van de app, zoals de beheerder van de klant die ziet
terminal-onboard-registered = { $app } is al geregistreerd in de gesimuleerde Microsoft-omgeving.
terminal-practice-stays = De oefenmodus blijft op deze computer: de pagina op { $host } wordt niet geopend, en het antwoord wordt hier gelezen.
terminal-onboard-client-id = Toepassings-id
terminal-onboard-home-tenant = Je eigen tenant-id
terminal-onboard-secret = Clientgeheim
terminal-onboard-held = in het geheugen, niet getoond
terminal-onboard-customer = Klant
terminal-onboard-wait = Het antwoord verschijnt hier automatisch als de beheerder op deze computer accepteert. Of plak het adres van de pagina die daar te zien is, of druk op Enter om nu te testen
terminal-onboard-wait-practice = Druk op Enter, dan antwoordt de oefenbeheerder. Of open zelf de link, of plak het adres van de pagina die je ziet
terminal-onboard-not-listening = Het antwoord kan hier niet automatisch aankomen: er was op deze computer geen poort voor vrij. Kopieer na het accepteren het adres uit de browser en plak het hier.
terminal-onboard-again = Zo test je deze klant op elk moment opnieuw:

## Vragen

terminal-ask-secret = Clientgeheim van de app (wordt niet getoond):
terminal-ask-certificate-password = Wachtwoord van het certificaatbestand (wordt niet getoond):

## Wat er niet klopt aan hoe de opdracht is aangeroepen

terminal-problem-see-help = Zie --help.
terminal-problem-unknown-option = De optie { $option } bestaat hier niet.
terminal-problem-unknown-command = Deze opdracht bestaat niet.
terminal-problem-surplus-value = Er staat een waarde te veel, die bij geen enkele optie hoort. Zet een geheim nooit op de opdrachtregel, waar anderen het kunnen lezen: geef het door met --secret-stdin, of stel CONSENTRY_SECRET in.
terminal-problem-secret-as-argument = Zet een geheim nooit op de opdrachtregel, waar anderen het kunnen lezen. Geef het door met --secret-stdin, stel CONSENTRY_SECRET in, of laat beide weg: dan wordt erom gevraagd.
terminal-problem-missing-option = Ontbreekt: { $options }
terminal-problem-missing-value = { $option } heeft een waarde nodig.
terminal-problem-given-twice = { $option } staat er twee keer.
terminal-problem-unreadable-arguments = Op de opdrachtregel staat tekst die niet te lezen is.
terminal-problem-not-a-choice = Gebruik een van deze waarden: { $choices }.
terminal-problem-not-a-number = Gebruik een heel getal van { $from } tot en met { $to }.
terminal-problem-not-a-time = Gebruik het woord now, of een tijd zoals 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Gebruik maximaal 200 letters, cijfers en symbolen, zonder spaties.
terminal-problem-file-not-found = { $path } bestaat niet.
terminal-problem-file-not-allowed = Je hebt geen rechten om { $path } te lezen of te schrijven.
terminal-problem-file-not-usable = { $path } is niet bruikbaar.
terminal-problem-file-exists = { $path } bestaat al en is niet gewijzigd. Voeg --force toe om het te vervangen, of kies een andere naam.
terminal-problem-file-is-link = { $path } is een symbolische koppeling, en via koppelingen worden geen bestanden geschreven. Geef het pad van het bestand zelf op.
terminal-problem-file-is-folder = { $path } is een map. Geef de naam van een bestand erin op.
terminal-problem-file-is-device = { $path } is geen gewoon bestand. Geef de naam van een bestand op.
terminal-problem-foreign-host = { $hosts } is niet van Microsoft en zou het clientgeheim of het token van de app krijgen, dus er is niets verzonden. Wil je dat wel, voeg dan --yes toe.
terminal-problem-file-not-a-file = { $path } is geen bestand.
terminal-problem-file-too-large = { $path } is te groot: de limiet is { $limit } KiB.
terminal-problem-not-pem = In dit bestand staat geen certificaat in PEM-indeling.
terminal-problem-classic-landing-page = Een link van het klassieke type komt niet terug op je pagina: laat --style classic weg, of kies een andere --reply-way.
terminal-problem-not-offered = Microsoft heeft geen adres voor { $api } in de cloud { $cloud } gepubliceerd. Kies een andere API met --api, of geef het adres op met --api-base.
terminal-problem-proxy-url = Dit is geen adres van een proxy. Gebruik er een zoals http://proxy.contoso.com:8080, of none.
terminal-problem-proxy-credentials = Zet de gebruikersnaam en het wachtwoord van de proxy nooit op de opdrachtregel, waar anderen ze kunnen lezen. Laat --proxy weg en stel HTTPS_PROXY in op het volledige adres.
terminal-problem-no-tls = Op deze computer kunnen geen beveiligde verbindingen worden opgezet.
terminal-problem-secret-missing = Het clientgeheim van de app ontbreekt. Geef het door met --secret-stdin, of stel CONSENTRY_SECRET in.
terminal-problem-qr-too-long = De link is te lang voor een QR-code.
terminal-problem-nothing-to-explain = Er is geen tekst om uit te leggen.
terminal-problem-port-taken = Poort { $port } is in gebruik of niet toegestaan. Laat --port weg, dan wordt er een vrije gekozen.
terminal-problem-no-practice = De gesimuleerde Microsoft-omgeving kon niet worden gebruikt.
terminal-problem-no-answer = Er kwam geen antwoord, dus het programma is hier gestopt.
terminal-problem-no-runtime = Het programma kon op deze computer niet worden gestart.
terminal-problem-output-lost = De uitvoer kon niet volledig worden geschreven.
terminal-stopped-file = Diagnose, zonder een van je waarden: { $path }

## Latere opdrachten: hulp

terminal-help-doctor = De klok, hostnamen, proxy, TLS, de twee hosts van Microsoft en de browser controleren, en bij elk zeggen wat te doen
terminal-help-siem = Tonen wat je in een SIEM invult, in de termen van dat SIEM; het geheim blijft weg
terminal-help-completions = Een script tonen waarmee een shell de opdrachten en opties aanvult
terminal-help-man = De handleiding tonen: consentry man | man -l -
terminal-help-mail = Het verzoek aan de beheerder van de klant als e-mail schrijven, in de taal van de klant
terminal-help-sheet = Het verzoek aan de beheerder van de klant als pagina schrijven om af te drukken, in de taal van de klant
terminal-help-register = Een script of manifest tonen dat precies één app registreert
terminal-help-landing-page = De pagina maken die je op een omleidings-URI zet: die bedankt de beheerder en toont een code om voor te lezen
terminal-help-snippet = Een codevoorbeeld tonen dat een token ophaalt en de API aanroept; het geheim wordt gevraagd of komt uit CONSENTRY_SECRET

## Latere opdrachten: hun opties

terminal-help-shell = De shell
terminal-help-man-out = In plaats daarvan voor elke opdracht een pagina in deze map zetten
terminal-help-app-name = Naam van de app, zoals de pagina van Microsoft die aan de beheerder toont
terminal-help-company = Je bedrijf, zoals de beheerder het kent
terminal-help-contact = Een persoon of team als aanspreekpunt
terminal-help-email = Je e-mailadres voor vragen
terminal-help-phone = Je telefoonnummer voor vragen
terminal-help-customer-lang = Taal van de klant (standaard: je eigen taal)
terminal-help-asked-permission = Machtiging waar de app om vraagt; geef de optie één keer per machtiging (standaard: de gebruikelijke van de API)
terminal-help-reply-way = Waar de beheerder is en wat die na het accepteren ziet (standaard: landing_page bij een eigen omleidings-URI, anders address)
terminal-help-own-organisation = De app is alleen voor je eigen organisatie
terminal-help-landing-client-id = De id van de app: de pagina laat dan zien hoe die begint (standaard: niet getoond)
terminal-help-out = Naar dit bestand schrijven (standaard: de standaarduitvoer)
terminal-help-force = Vervang bestanden die al bestaan
terminal-help-onboard-own-organisation = Voor een app die alleen voor je eigen organisatie is: er is geen klant te kiezen
terminal-help-onboard-redirect-uri = Je eigen webpagina waar het antwoord binnenkomt; de beheerder leest de code daarvan voor
terminal-help-snippet-language = Programmeertaal van het codevoorbeeld
terminal-help-snippet-tenant = De klant: een tenant-id, of een domein of adres dat wordt opgezocht
terminal-help-snippet-permission = Machtiging die de app heeft; geef de optie één keer per machtiging (standaard: de gebruikelijke van de API)
terminal-help-register-name = Naam van de app, zoals de beheerders van klanten die zien
terminal-help-register-redirect-uri = Waar een antwoord heen mag; geef de optie één keer per adres: https, of http op localhost
terminal-help-register-as = De uitvoer: een script voor de Azure CLI, een script voor PowerShell of een manifest
terminal-help-siem-product = Het SIEM
terminal-help-report = Het testrapport, zonder token en geheim, naar dit bestand schrijven: .html, .txt of .json
terminal-help-report-lang = Taal van het rapport (standaard: je eigen taal)

## Latere opdrachten: wat ze zeggen

# $product (String): bijvoorbeeld Microsoft Sentinel
terminal-siem-for = Waar { $product } om vraagt
terminal-report-not-written = Er is geen rapport geschreven: de tenant van de klant is niet bekend.
terminal-mail-next = Het bestand gaat als concept open in je e-mailprogramma. Voeg het adres van de beheerder van de klant toe.
terminal-nobody-asks = In het verzoek staat niet van wie het komt. Voeg --company en --phone toe, zodat de beheerder dat weet.
terminal-sheet-next = Open het bestand in een browser en druk het af, of sla het op als PDF.
terminal-landing-page-next = Zet dit bestand ongewijzigd op je website, registreer het adres ervan als omleidings-URI van de app en geef dat adres bij link, mail en sheet op met --redirect-uri.

terminal-read-out = Lees dit voor als de beheerder belt:
terminal-trust-words = Naam van dit verzoek:

## onboard: nog meer

# $role (String): de beheerdersrol die toestemming mag geven
terminal-own-consent =
    .title = Toestemming in je eigen organisatie
    .lead = Een van je beheerders opent deze link en accepteert. De rol { $role } is voldoende.
terminal-own-test =
    .title = Test de koppeling met je eigen organisatie
terminal-own-hand-over =
    .title = Kopieer de waarden
    .lead = Dit zijn de waarden waar het volgende programma om vraagt.
terminal-onboard-send = Hetzelfde verzoek als e-mail aan de beheerder van de klant:
terminal-onboard-open = De link openen in een browser op deze computer?
terminal-onboard-do-next = Dit nu doen en opnieuw testen?
terminal-onboard-snippet = Codevoorbeeld (nummer), of druk op Enter om af te sluiten
terminal-onboard-wait-elsewhere = Voer de code in die de beheerder je voorleest, of plak het adres van de pagina die daar te zien is, of druk op Enter om nu te testen
terminal-problem-no-browser = De browser ging niet open. Kopieer in plaats daarvan de link.
# Eén letter elk, voor vragen
terminal-yes = j
terminal-no = n
