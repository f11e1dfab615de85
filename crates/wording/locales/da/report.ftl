### Rapporten om en test: til kunden, til en sag, til arkivet. Den siger "appen", aldrig "din app": Læseren kan høre til
### på begge sider.
###
### { $customer } er et domæne eller et lejer-id: sæt aldrig endelse eller artikel på.

## Hovedet: kort

report-kind = Rapport om forbindelsestest
report-title-proven = Forbindelsen til { $customer } er bekræftet
report-title-open = Forbindelsen til { $customer } er ikke bekræftet endnu
report-lead-proven = Den { $time } kaldte appen { $app } { $api } hos { $customer } med alle de tilladelser, der er bedt om. Alle fire kontroller er bestået.
report-lead-open = Den { $time } blev appen { $app } testet med { $api } hos { $customer }. Ikke alle fire kontroller er bestået endnu. Det, der stadig skal gøres, står nedenfor.

## De fire beviser: hvad hvert af dem siger, kort

report-proofs = De fire kontroller
report-proof-tenant = Tokenet gælder for denne lejer
report-proof-api = Tokenet gælder for denne API
report-proof-permissions = Tokenet har alle tilladelser
report-proof-answer = API'en svarede på et rigtigt kald

## Hvad der mangler

report-remains = Det, der stadig skal gøres
report-remains-nothing = Intet. Samtykket gælder, indtil det trækkes tilbage: Åbn "Enterprise apps" (virksomhedsapps) på { $host } og derefter { $app }. "Permissions" (tilladelser) viser, hvad appen må. For at trække samtykket tilbage skal du vælge "Properties" (egenskaber) og derefter "Delete" (slet).
# Før "Kundens administrator", "Microsoft", "Ingen behøver at gøre noget"
report-acts = Hvem skal handle nu
report-told = Det siger testen til appens ejer

## Tilladelser

report-permissions = Tilladelser
report-granted = Givet
report-missing = Mangler
report-surplus = Givet, men ikke bedt om
report-unknown = Ukendt

## Hvad der blev testet: betegnelser, kort

report-tested = Det, der blev testet
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

report-lines = Hele testen, linje for linje, som appens ejer ser den
report-without-secrets = Denne rapport indeholder intet token og ingen hemmelighed.
