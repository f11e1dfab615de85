### Rapporten från ett test: för kunden, för ett ärende, för arkivet. Den säger "appen", aldrig "din app": den som läser kan
### finnas på båda sidor.
###
### $customer (String): kundens domän eller klientorganisations-ID, till exempel fabrikambikes.example
### $app (String): appens namn, till exempel Contoso Incident Connector
### $api (String): API:et, till exempel Microsoft Defender XDR
### $time (String): datum och tid i UTC, till exempel 2026-11-20 09:30 UTC

## Huvudet: kort

report-kind = Rapport om anslutningstest
report-title-proven = Anslutningen till { $customer } är bekräftad
report-title-open = Anslutningen till { $customer } är inte bekräftad ännu
report-lead-proven = Den { $time } anropade appen { $app } { $api } hos { $customer } med alla behörigheter som hade begärts. Alla fyra kontroller är godkända.
report-lead-open = Den { $time } testades appen { $app } med { $api } hos { $customer }. Inte alla fyra kontroller är godkända ännu. Det som återstår att göra står nedan.

## De fyra bevisen: vad vart och ett säger, kort

report-proofs = De fyra kontrollerna
report-proof-tenant = Tokenen gäller för den här klientorganisationen
report-proof-api = Tokenen gäller för det här API:et
report-proof-permissions = Tokenen har alla behörigheter
report-proof-answer = API:et svarade på ett riktigt anrop

## Det som återstår

report-remains = Det som återstår att göra
report-remains-nothing = Ingenting. Medgivandet gäller tills det återkallas: öppna "Enterprise apps" (företagsappar) på { $host } och sedan { $app }. "Permissions" (behörigheter) visar vad appen får göra. För att återkalla medgivandet väljer du "Properties" (egenskaper) och sedan "Delete" (ta bort).
# Före "Kundens administratör", "Microsoft", "Ingen behöver göra något"
report-acts = Vem ska agera
report-told = Det testet säger till appens ägare

## Behörigheter

report-permissions = Behörigheter
report-granted = Beviljat
report-missing = Saknas
report-surplus = Beviljat men inte begärt
report-unknown = Okänt

## Det som testades: etiketter, korta

report-tested = Det som testades
report-customer = Kund
report-tenant = Klientorganisations-ID
report-region = Region
report-app = App
report-application-id = Program-ID
report-partner = Partner
report-api = API
report-time = Tidpunkt
report-program = Testat med
report-code = Microsofts kod
report-correlation = Korrelations-ID
report-trace = Spårnings-ID

## Alla rader, och slutet

report-lines = Hela testet, rad för rad, som appens ägare ser det
report-without-secrets = Den här rapporten innehåller ingen token och ingen hemlighet.
