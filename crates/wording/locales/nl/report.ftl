### Het rapport van een test: voor de klant, voor een ticket, voor het archief. Er staat "de app", nooit "je app": de lezer kan
### aan beide kanten zitten.
###
### $customer (String): het domein of de tenant-id van de klant, bijvoorbeeld fabrikambikes.example
### $app (String): de naam van de app, bijvoorbeeld Contoso Incident Connector
### $api (String): de API, bijvoorbeeld Microsoft Defender XDR
### $time (String): datum en tijd in UTC, bijvoorbeeld 2026-11-20 09:30 UTC

## De kop: kort

report-kind = Testrapport van een koppeling
report-title-proven = De koppeling met { $customer } is bevestigd
report-title-open = De koppeling met { $customer } is nog niet bevestigd
report-lead-proven = Op { $time } heeft de app { $app } met alle gevraagde machtigingen { $api } van { $customer } aangeroepen. Alle vier de controles zijn geslaagd.
report-lead-open = Op { $time } is de app { $app } getest met { $api } van { $customer }. Nog niet alle vier de controles zijn geslaagd. Hieronder staat wat er nog moet gebeuren.

## De vier controles: wat elke controle zegt, kort

report-proofs = De vier controles
report-proof-tenant = Het token is voor deze tenant
report-proof-api = Het token is voor deze API
report-proof-permissions = Het token bevat alle machtigingen
report-proof-answer = De API reageerde op een echte aanroep

## Wat er nog moet gebeuren

report-remains = Wat er nog moet gebeuren
report-remains-nothing = Niets. De toestemming blijft geldig tot die wordt ingetrokken: open op { $host } "Enterprise apps" (bedrijfstoepassingen) en dan { $app }. Onder "Permissions" (machtigingen) staat wat de app mag. Intrekken gaat met "Properties" (eigenschappen) en dan "Delete" (verwijderen).
# Voor "De beheerder van de klant", "Microsoft", "Niemand hoeft iets te doen"
report-acts = Nu aan zet
report-told = Wat de test zegt tegen de eigenaar van de app

## Machtigingen

report-permissions = Machtigingen
report-granted = Verleend
report-missing = Ontbreekt
report-surplus = Verleend maar niet aangevraagd
report-unknown = Onbekend

## Wat er is getest: labels, kort

report-tested = Wat er is getest
report-customer = Klant
report-tenant = Tenant-id
report-region = Regio
report-app = App
report-application-id = Toepassings-id
report-partner = Partner
report-api = API
report-time = Tijdstip
report-program = Getest met
report-code = Code van Microsoft
report-correlation = Correlatie-id
report-trace = Trace-id

## Elke regel, en het slot

report-lines = De hele test, regel voor regel, zoals de eigenaar van de app die ziet
report-without-secrets = Dit rapport bevat geen token en geen geheim.
