### Het rapport van een test: voor de klant, voor een ticket, voor het archief. Er staat "de app", nooit "je app": de lezer kan
### aan beide kanten zitten.
###
### $customer (String): het domein of de tenant-id van de klant, bijvoorbeeld fabrikambikes.example
### $app (String): de naam van de app, bijvoorbeeld Contoso Incident Connector
### $api (String): de API, bijvoorbeeld Microsoft Defender XDR
### $time (String): datum en tijd in UTC, bijvoorbeeld 2026-11-20 09:30 UTC

## De kop: kort

report-kind = Testrapport van een koppeling
report-title-proven = De koppeling met { $customer } is bewezen
report-title-open = De koppeling met { $customer } is nog niet bewezen
report-lead-proven = Op { $time } kreeg de app { $app } toegang tot { $api } van { $customer }, met alle machtigingen die zijn gevraagd. Alle vier de bewijzen zijn geleverd.
report-lead-open = Op { $time } is getest of de app { $app } toegang krijgt tot { $api } van { $customer }. Nog niet alle bewijzen zijn geleverd; hieronder staat wat er nog moet gebeuren.

## De vier bewijzen: wat elk bewijs zegt, kort

report-proofs = De vier bewijzen
report-proof-tenant = Het token is voor deze tenant
report-proof-api = Het token is voor deze API
report-proof-permissions = In het token staan alle machtigingen
report-proof-answer = De API gaf antwoord op een echte aanroep

## Wat er nog moet gebeuren

report-remains = Wat er nog moet gebeuren
report-remains-nothing = Niets. De toestemming blijft gelden tot die wordt ingetrokken. Dat gaat zo: open op { $host } "Enterprise apps" (bedrijfstoepassingen) en daarna { $app }. Onder "Permissions" (machtigingen) staat wat de app mag. Met "Properties" (eigenschappen) en dan "Delete" (verwijderen) wordt alles ingetrokken.
# Voor "De beheerder van de klant", "Microsoft", "Niemand hoeft iets te doen"
report-acts = Nu aan zet
report-told = Wat de test meldt aan de beheerder van de app

## Machtigingen

report-permissions = Machtigingen
report-granted = Verleend
report-missing = Ontbreekt
report-surplus = Verleend, niet gevraagd
report-unknown = Niet bekend

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

report-lines = Elke regel van de test, zoals gemeld aan de beheerder van de app
report-without-secrets = In dit rapport staat geen token en geen geheim.
