### The report of a test: for the customer, for a ticket, for the files. It says "the app", never "your app": its reader may be
### on either side.
###
### $customer (String): the customer's domain or tenant ID, for example fabrikambikes.example
### $app (String): the app's name, for example Contoso Incident Connector
### $api (String): the API, for example Microsoft Defender XDR
### $time (String): date and time in UTC, for example 2026-11-20 09:30 UTC

## The head: short

report-kind = Report of a connection test
report-title-proven = The connection to { $customer } is proven
report-title-open = The connection to { $customer } is not proven yet
report-lead-proven = At { $time }, the app { $app } got through to { $api } of { $customer } with every permission that was asked for. All four proofs hold.
report-lead-open = At { $time }, the app { $app } was tested against { $api } of { $customer }. Not every proof holds yet; what remains to be done stands below.

## The four proofs: what each claims, short

report-proofs = The four proofs
report-proof-tenant = The token is for this tenant
report-proof-api = The token is for this API
report-proof-permissions = The token carries every permission
report-proof-answer = The API answered a real call

## What remains

report-remains = What remains to be done
report-remains-nothing = Nothing. The consent stays until it is taken back: at { $host }, open "Enterprise apps", then { $app }. "Permissions" shows what the app may do. "Properties", then "Delete", takes it all back.
# Before "The customer's admin", "Microsoft", "Nobody has to act"
report-acts = Who acts next
report-told = What the test says to whoever runs the app

## Permissions

report-permissions = Permissions
report-granted = Granted
report-missing = Missing
report-surplus = Granted, not asked for
report-unknown = Not known

## What was tested: labels, short

report-tested = What was tested
report-customer = Customer
report-tenant = Tenant ID
report-region = Region
report-app = App
report-application-id = Application ID
report-partner = Partner
report-api = API
report-time = Time
report-program = Tested by
report-code = Microsoft's code
report-correlation = Correlation ID
report-trace = Trace ID

## Every line, and the end

report-lines = Every line of the test, as told to whoever runs the app
report-without-secrets = This report holds neither a token nor a secret.
