### De pagina waar je alles kunt plakken: wat een tekst is, en wat elke waarde erin betekent.
###
### explain-<soort> zegt wat de tekst is (.title) en waar zoiets voor dient (.meaning); .good staat er als er niets mis mee is.
### claim-<naam> zegt in gewone woorden hoe een waarde heet; de naam zelf staat ernaast en wordt niet vertaald.

home-paste = Ik heb iets gekregen
home-paste-meaning = Een toestemmingslink, een fout, een token of een adres. Plak het hier: Consentry vertelt je wat het is en wat je moet doen.

paste-title = Wat heb je gekregen?
paste-lead = Plak het. Consentry vertelt je wat het is en wat je moet doen. Niets verlaat deze computer.
paste-field = Tekst om uit te leggen
paste-field-hint = De tekst wordt op deze computer gelezen en niet bewaard. Het veld wordt meteen leeggemaakt.
paste-explain = Uitleggen
paste-use = Gebruiken
paste-fields = Wat erin staat
paste-yes = ja
paste-no = nee
paste-none = geen

## Wat een tekst is

explain-token_error =
    .title = Een fout van de aanmeldservice van Microsoft
    .meaning = Microsoft heeft geen token uitgegeven en zegt waarom.
explain-token_response =
    .title = Een antwoord met een token
    .meaning = Microsoft heeft een token uitgegeven. Het is hier gelezen en wordt niet bewaard.
    .good = Het token is nu geldig, is voor deze API en bevat machtigingen. Of alles werkt, laat alleen de test zien.
explain-access_token =
    .title = Een toegangstoken
    .meaning = Een sleutel voor één API, ongeveer een uur geldig. Stuur het naar niemand. Het is hier gelezen en wordt niet bewaard.
    .good = Het token is nu geldig, is voor deze API en bevat machtigingen. Of alles werkt, laat alleen de test zien.
explain-consent_reply =
    .title = Het antwoord op een toestemmingslink
    .meaning = Het adres van de pagina die een beheerder na het accepteren of afwijzen ziet.
explain-consent_link =
    .title = Een toestemmingslink
    .meaning = De link vraagt een beheerder om een app toegang tot de organisatie te geven. De link is niet geopend.
explain-api_error =
    .title = Een fout van de API
    .meaning = De API is aangeroepen en heeft geweigerd.
explain-api_response =
    .title = Een antwoord van de API
    .meaning = De API accepteerde de app en stuurde gegevens. Alles is in orde.
explain-discovery =
    .title = De openbare beschrijving van een tenant
    .meaning = Microsoft publiceert er een voor elke tenant. Daarin staat welke tenant het is en in welke cloud.
explain-tenant_hint =
    .title = De naam van een organisatie
    .meaning = De naam hoort bij één tenant. Je kunt er het koppelen van deze klant mee beginnen.
explain-unknown =
    .title = Consentry herkent dit niet
    .meaning = Dit is geen link, fout, token of adres dat met toestemming te maken heeft. Controleer of alles is gekopieerd, van het eerste tot het laatste teken.

## Waarden in gewone woorden

claim-tid = Voor deze tenant
claim-aud = Voor deze API
claim-app_id = Uitgegeven aan deze app
claim-roles = Verleende machtigingen
claim-scp = Machtigingen namens een gebruiker
claim-iss = Uitgegeven door
claim-version = Versie
claim-not_before = Geldig vanaf
claim-expires_at = Geldig tot
claim-expires_in = Geldig (seconden)
claim-error = Soort fout
claim-suberror = Subtype van de fout
claim-message = Melding van Microsoft
claim-name = Microsofts naam voor de fout
claim-trace_id = Trace, voor Microsoft Support
claim-correlation_id = Correlatie, voor Microsoft Support
claim-timestamp = Tijdstip bij Microsoft
claim-tenant = Tenant
claim-tenant_id = Tenant-id
claim-cloud = Microsoft-cloud
claim-region = Regio
claim-issuer = Uitgever van de tokens
claim-client_id = App die het vraagt
claim-fingerprint = Zo begint de id ervan, om telefonisch te vergelijken
claim-scope = Wat er wordt gevraagd
claim-redirect_uri = Waar het antwoord heen gaat
claim-has_state = Gekoppeld aan één verzoek
claim-state_fits = Hoort bij jouw verzoek
claim-style = Type link
claim-host = Waar de link heen gaat
claim-target = Waar het over ging
claim-required_roles = Benodigde machtigingen
claim-rows = Items in het antwoord
claim-http_status = HTTP-status
claim-problem = Wat er niet past
