### De pagina waar je alles kunt plakken: wat een tekst is, en wat elke waarde erin betekent.
###
### explain-<soort> zegt wat de tekst is (.title) en waar zoiets voor dient (.meaning); .good staat er als er niets mis mee is.
### claim-<naam> zegt in gewone woorden hoe een waarde heet; de naam zelf staat ernaast en wordt niet vertaald.

home-paste = Ik heb iets gekregen
home-paste-meaning = Een toestemmingslink, een fout, een token of een adres. Plak het: Consentry zegt wat het is en wat je ermee doet.

paste-title = Wat heb je gekregen?
paste-lead = Plak het hier. Consentry zegt wat het is en wat je ermee doet. Er gaat niets naar buiten.
paste-field = Tekst om uit te leggen
paste-field-hint = De tekst wordt hier gelezen en niet bewaard. Het veld is direct weer leeg.
paste-explain = Uitleggen
paste-use = Gebruiken
paste-fields = Wat erin staat
paste-yes = ja
paste-no = nee
paste-none = geen

## Wat een tekst is

explain-token_error =
    .title = Een fout van de aanmeldservice van Microsoft
    .meaning = Microsoft heeft geen token uitgegeven, en zegt waarom.
explain-token_response =
    .title = Een antwoord met een token
    .meaning = Microsoft heeft een token uitgegeven. Het is hier gelezen en wordt niet bewaard.
    .good = Het token is nu geldig, is voor deze API gemaakt en er staan machtigingen in. Of alles werkt, laat alleen de test zien.
explain-access_token =
    .title = Een toegangstoken
    .meaning = Een sleutel voor één API, ongeveer een uur geldig. Stuur het naar niemand. Het is hier gelezen en wordt niet bewaard.
    .good = Het token is nu geldig, is voor deze API gemaakt en er staan machtigingen in. Of alles werkt, laat alleen de test zien.
explain-consent_reply =
    .title = Het antwoord op een toestemmingslink
    .meaning = Het adres waar een beheerder uitkwam na akkoord of afwijzing.
explain-consent_link =
    .title = Een toestemmingslink
    .meaning = De link vraagt een beheerder om een app in de organisatie toe te laten. Er is niets geopend.
explain-api_error =
    .title = Een fout van de API
    .meaning = De API is aangeroepen en heeft geweigerd.
explain-api_response =
    .title = Een antwoord van de API
    .meaning = De API liet de app toe en stuurde gegevens. Daar is niets mis mee.
explain-discovery =
    .title = De openbare beschrijving van een tenant
    .meaning = Microsoft publiceert er een voor elke tenant. Daarin staat welke tenant het is en in welke cloud die zit.
explain-tenant_hint =
    .title = De naam van een organisatie
    .meaning = Die leidt naar één tenant. Hiermee kun je beginnen om deze klant te koppelen.
explain-unknown =
    .title = Consentry herkent dit niet
    .meaning = Het is geen link, fout, token of adres dat met toestemming te maken heeft. Is alles gekopieerd, van het eerste tot het laatste teken?

## Waarden in gewone woorden

claim-tid = Tenant waarvoor het is
claim-aud = API waarvoor het is gemaakt
claim-app_id = App waaraan het is gegeven
claim-roles = Verleende machtigingen
claim-scp = Machtigingen namens een gebruiker
claim-iss = Wie het heeft uitgegeven
claim-version = Versie
claim-not_before = Geldig vanaf
claim-expires_at = Geldig tot
claim-expires_in = Aantal seconden geldig
claim-error = Soort fout
claim-suberror = Soort, preciezer
claim-message = Wat Microsoft schreef
claim-name = Hoe Microsoft de fout noemt
claim-trace_id = Voor de ondersteuning van Microsoft: de trace
claim-correlation_id = Voor de ondersteuning van Microsoft: de aanvraag
claim-timestamp = Tijdstip bij Microsoft
claim-tenant = Om welke tenant het gaat
claim-tenant_id = Tenant-id
claim-cloud = Microsoft-cloud
claim-region = Regio
claim-issuer = Wie de tokens uitgeeft
claim-client_id = App die het vraagt
claim-fingerprint = Zo begint de id ervan, om telefonisch te vergelijken
claim-scope = Wat er wordt gevraagd
claim-redirect_uri = Waar het antwoord heen gaat
claim-has_state = Hoort bij één verzoek
claim-state_fits = Hoort bij jouw verzoek
claim-style = Vorm van de link
claim-host = Waar de link heen gaat
claim-target = Waar het over ging
claim-required_roles = Machtigingen die nodig zijn
claim-rows = Aantal items in het antwoord
claim-http_status = HTTP-status
claim-problem = Wat er niet klopt
