### Rapporten från ett test: för kunden, för ett ärende, för arkivet. Den säger "appen", aldrig "din app": den som läser kan
### finnas på båda sidor.
###
### $customer (String): kundens domän eller klientorganisations-ID, till exempel fabrikambikes.example
### $app (String): appens namn, till exempel Contoso Incident Connector
### $api (String): API:et, till exempel Microsoft Defender XDR
### $time (String): datum och tid i UTC, till exempel 2026-11-20 09:30 UTC

## Huvudet: kort

report-kind = Rapport från ett anslutningstest
report-title-proven = Anslutningen till { $customer } är bekräftad
report-title-open = Anslutningen till { $customer } är inte bekräftad ännu
report-lead-proven = Vid testet { $time } nådde appen { $app } fram till { $api } hos { $customer } med alla behörigheter som hade begärts. Alla fyra bevis är på plats.
report-lead-open = Vid testet { $time } provades appen { $app } mot { $api } hos { $customer }. Minst ett av de fyra bevisen saknas ännu; vad som återstår att göra står nedan.

## De fyra bevisen: vad vart och ett säger, kort

report-proofs = De fyra bevisen
report-proof-tenant = Tokenen gäller för den här klientorganisationen
report-proof-api = Tokenen gäller för det här API:et
report-proof-permissions = Tokenen innehåller alla behörigheter
report-proof-answer = API:et svarade på ett riktigt anrop

## Det som återstår

report-remains = Det som återstår att göra
report-remains-nothing = Ingenting. Medgivandet gäller tills det tas tillbaka: öppna "Enterprise apps" (företagsappar) på { $host } och sedan { $app }. Under "Permissions" (behörigheter) står vad appen får göra. Med "Properties" (egenskaper) och sedan "Delete" (ta bort) tas allt tillbaka.
# Före "Kundens administratör", "Microsoft", "Ingen behöver göra något"
report-acts = Vem som ska agera
report-told = Det testet säger till den som ansvarar för appen

## Behörigheter

report-permissions = Behörigheter
report-granted = Beviljad
report-missing = Saknas
report-surplus = Beviljad, inte begärd
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

report-lines = Alla rader i testet, så som de visas för den som ansvarar för appen
report-without-secrets = Rapporten innehåller varken någon token eller någon hemlighet.
