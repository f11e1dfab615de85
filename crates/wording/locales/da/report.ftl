### Rapporten om en test: til kunden, til en sag, til arkivet. Den siger "appen", aldrig "din app": Læseren kan høre til
### på begge sider.
###
### { $customer } er et domæne eller et lejer-id: sæt aldrig endelse eller artikel på.

## Hovedet: kort

report-kind = Rapport om en forbindelsestest
report-title-proven = Forbindelsen til { $customer } er bekræftet
report-title-open = Forbindelsen til { $customer } er ikke bekræftet endnu
report-lead-proven = Den { $time } kom appen { $app } igennem til { $api } hos { $customer } med alle de tilladelser, der er bedt om. Alle fire beviser er på plads.
report-lead-open = Den { $time } blev appen { $app } testet mod { $api } hos { $customer }. Ikke alle beviser er på plads endnu; nedenfor står, hvad der stadig skal gøres.

## De fire beviser: hvad hvert af dem siger, kort

report-proofs = De fire beviser
report-proof-tenant = Tokenet gælder for denne lejer
report-proof-api = Tokenet gælder for denne API
report-proof-permissions = Tokenet indeholder alle tilladelser
report-proof-answer = API'en har svaret på et rigtigt kald

## Hvad der mangler

report-remains = Hvad der stadig skal gøres
report-remains-nothing = Intet. Samtykket gælder, indtil det trækkes tilbage: Åbn "Enterprise apps" (virksomhedsapps) på { $host } og derefter { $app }. "Permissions" (tilladelser) viser, hvad appen må. "Properties" (egenskaber) og så "Delete" (slet) trækker det hele tilbage.
# Før "Kundens administrator", "Microsoft", "Ingen behøver at gøre noget"
report-acts = Hvem skal handle
report-told = Det siger testen til den, der driver appen

## Tilladelser

report-permissions = Tilladelser
report-granted = Givet
report-missing = Mangler
report-surplus = Givet, men ikke bedt om
report-unknown = Vides ikke

## Hvad der blev testet: betegnelser, kort

report-tested = Hvad der blev testet
report-customer = Kunde
report-tenant = Lejer-id
report-region = Region
report-app = App
report-application-id = Program-id
report-partner = Partner
report-api = API
report-time = Tidspunkt
report-program = Testet med
report-code = Microsofts kode
report-correlation = Korrelations-id
report-trace = Sporings-id

## Alle linjer, og slutningen

report-lines = Alle testens linjer, som den, der driver appen, fik dem vist
report-without-secrets = Denne rapport indeholder hverken et token eller en hemmelighed.
