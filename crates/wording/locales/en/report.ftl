### The report of a test: for the customer, for a ticket, for the files. It says "the app", never "your app": its reader may be
### on either side.
###
### $customer (String): the customer's domain or tenant ID, for example fabrikambikes.example
### $app (String): the app's name, for example Contoso Incident Connector
### $api (String): the API, for example Microsoft Defender XDR
### $time (String): date and time in UTC, for example 2026-11-20 09:30 UTC

## The head: short

report-kind = Connection test report
report-title-proven = The connection to { $customer } is verified
report-title-open = The connection to { $customer } is not verified yet
report-lead-proven = On { $time }, the app { $app } called { $api } of { $customer } with every permission that was requested. All four checks passed.
report-lead-open = On { $time }, the app { $app } was tested with { $api } of { $customer }. Not all four checks have passed yet. What still needs to be done is listed below.

## The four checks: what each claims, short

report-proofs = The four checks
report-proof-tenant = The token is for this tenant
report-proof-api = The token is for this API
report-proof-permissions = The token has every permission
report-proof-answer = The API responded to a real call

## What remains

report-remains = What still needs to be done
report-remains-nothing = Nothing. The consent stays valid until it is withdrawn: at { $host }, open "Enterprise apps", then { $app }. "Permissions" shows what the app may do. To withdraw the consent, select "Properties", then "Delete".
# Before "The customer's admin", "Microsoft", "Nobody needs to act"
report-acts = Who acts next
report-told = What the test says to the app's owner

## Permissions

report-permissions = Permissions
report-granted = Granted
report-missing = Missing
report-surplus = Granted but not requested
report-unknown = Unknown

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

report-lines = The whole test, line by line, as shown to the app's owner
report-without-secrets = This report has no token and no secret.
