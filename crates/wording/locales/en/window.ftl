### What stands in the window besides the steps' own titles: buttons, labels, hints, what is being waited for.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

window-name = Consentry
window-home = First screen
# $code (String): the refusal's code
window-refusal = That did not work. Try once more. If it happens again, this word helps whoever looks into it: { $code }.
    .browser-not-opened = The browser did not open. Copy the link and open it in a browser yourself.
    .practice-not-started = Practice mode did not start: this computer lets no program listen on its own address. Try once more.
    .connection-not-set-up = No connection could be prepared. Look at this computer's proxy settings and certificates.
    .file-not-written = The file could not be written. Look whether the folder for downloads may be written to, and whether there is room.
    .program-stopped = Something unexpected happened inside Consentry. Your values are still here. Try once more.
    .program-stopped-file = Something unexpected happened inside Consentry. Your values are still here. Try once more; if it happens again, report it with this file, which holds none of them: { $path }

## Language

language-label = Language

## First screen

home-title = What would you like to do?
home-lead = Connect a customer's Microsoft Defender, and know for certain that it works.
home-onboard = Onboard a customer
home-onboard-meaning = Seven steps for the first one, four for each one after. About ten minutes.
home-onboard-practice = With a pretend customer, all seven steps. About three minutes.
home-continue = Carry on with the customer
home-practise = Practise first
home-practise-meaning = With a pretend Microsoft on this computer: no account, no network, nothing to break.

## Practice mode

practice-title = Practice mode
practice-meaning = A pretend Microsoft on this computer. Nothing leaves it.
practice-leave = Leave practice

## The rail, and the picture of the way

rail-label = Steps
rail-open = Not done yet
rail-current = You are here
rail-done = Done
rail-needs-attention = Needs attention
flow-app = Your app
flow-customer = Customer
flow-consent = consent
flow-answers = answers
flow-open = not yet
flow-now = under way
flow-done = done
flow-attention = needs attention

## Buttons

button-back = Back
button-next = Next
button-stop = Stop
button-next-customer = Next customer
copy = Copy
copy-done = Copied
copy-failed = Not copied
# $what (String): what the value is called
copy-what = Copy: { $what }
# $time (String): a time of day
waiting-since = since { $time }

## Fields

field-reading = Read as
field-optional = optional
secret-held = Held in memory until you close Consentry
secret-replace = Replace
secret-forget = Forget

## Choose permissions

choose-api = API, with its name in the portal
choose-permissions = The app may
choose-acts = changes things
# $date (String): a date
choose-retires = ends on { $date }
# $count (Number): how many there are; $chosen (Number): how many of them are chosen
choose-more = { $chosen ->
    [0] More permissions ({ $count })
   *[other] More permissions ({ $count }), { $chosen } chosen
}
choose-more-legend = The app may also
choose-filter = Find a permission
choose-filter-nothing = No permission is called that. Try a shorter word.
# $role (String): an admin role
choose-role = To accept this, the customer's admin needs the role { $role }, or a higher one.
choose-cloud = Another Microsoft cloud or address
choose-cloud-legend = Your app and your customers are in
choose-api-base = Address of the API
# $address (String): an address
choose-api-base-known = If left empty: { $address }
choose-api-base-none = Microsoft documents no address of this API in this cloud. If you know one, enter it.
# $host (String): a host, with its port where it has one
choose-api-base-foreign = { $host } is not a Microsoft address. Your app's tokens will be sent there, and whoever runs it can use them until they expire.
# $host (String): as above
choose-api-base-confirm = Send tokens to { $host }

## Register the app

register-practice = In practice there is nothing to register: the app is there already. Have a look at the values, then press Next.
register-app-name = Name of the app
register-app-name-hint = The customer's admin sees this name when asked for consent.
# $portal (String): the portal's name
register-open-portal = Open { $portal }
# $listed (String): the API's name in the portal; $product (String): its name today
register-listed-as = { $listed } is what the portal still calls { $product }. It appears only once you type this name.
register-name =
    .label = Name
    .hint = as above
register-account-types =
    .label = Supported account types
    .hint = choose the one that you see
register-redirect-uri =
    .label = Redirect URI
    .hint = platform: "Web"
register-api =
    .label = APIs my organization uses
    .hint = under "API permissions", "Add a permission"
register-permissions =
    .label = Application permissions
    .hint = tick each of these
register-secret =
    .label = New client secret
    .hint = under "Certificates & secrets", as "Description"; then copy its "Value" at once

## Enter the app's values

# $app (String): the pretend app's name
app-values-practice = { $app } is registered at the pretend Microsoft already.
app-values-use-practice = Use its values
app-values-client-id = Application ID
app-values-client-id-hint = "Application (client) ID" on the app's overview page
app-values-home-tenant = Your own tenant ID
app-values-home-tenant-hint = "Directory (tenant) ID" on the same page
app-values-secret = Secret
app-values-secret-hint = The column "Value" under "Certificates & secrets". It stays in this computer's memory, in no file.
app-values-secret-ends = Secret ends on
app-values-secret-ends-hint = The column "Expires", written as 2027-05-04. You are reminded in time.
app-values-credential = How the app proves who it is
app-values-certificate = Certificate
app-values-certificate-file = Certificate file
app-values-certificate-file-hint = A .pfx file, or a .pem file with the private key in it. The file stays where it is.
app-values-browse = Browse…
app-values-certificate-password = Password of the file
app-values-certificate-password-hint = Leave it empty if the file has none. It is used once and not kept.
app-values-reading = Reading the file
app-values-read-file = Read the file
app-values-thumbprint = "Thumbprint" as the portal shows it
# $date (String): a date
app-values-certificate-ends = ends on { $date }

## Name the customer

customer-unnamed = the customer
customer-field = Customer
customer-field-hint = For example contoso.com
customer-find = Find
customer-nothing-yet = The customer's tenant appears here.
# $asked (String): what is looked up
customer-looking = Asking Microsoft which tenant { $asked } is
customer-found = Found
customer-tenant-id = Tenant ID
# $region (String): Microsoft's word for the region, for example EU
customer-region = region { $region }
customer-pretend = Pretend customers, and what their admin does

## Get consent

consent-link = Consent link
consent-no-link = The link appears here once the app and the customer are named.
consent-open = Open in browser
consent-qr-label = QR code of the consent link
consent-qr-caption = Scan with a phone
consent-reply = Answer
consent-waiting = Waiting for the answer
consent-waiting-meaning = It arrives here by itself when the admin accepts on this computer. You can leave this step and come back.
consent-foreign-answers = Answers to other requests keep arriving at this computer. They are ignored: only the answer to this link counts. If nobody is opening older links, another program on this computer may be guessing.
consent-watch-offer = The admin sits elsewhere?
consent-watch-meaning = Consentry asks Microsoft again and again, with growing pauses, whether consent is there. Leaving this step stops it.
consent-watch = Look by itself
# $customer (String): the customer's name, domain or tenant ID
consent-watching = Looking for consent at { $customer }
consent-watching-meaning = Microsoft is asked with growing pauses. Leaving this step stops it.
# $time (String): a time of day
consent-watch-ended = No consent found until { $time }
consent-watch-ended-meaning = The admin may need more time. Look once more, or go on to the test: it says what is missing.
consent-watch-again = Look again
# $customer (String): the customer's name, domain or tenant ID
consent-seen = Consent is there at { $customer }
consent-seen-meaning = Microsoft knows your app in this tenant now. Run the test. It shows whether everything works.
consent-withheld = This link must not be sent
# $passed (Number): how many were good; $count (Number): how many there were
consent-checks-passed = { $passed } of { $count } link checks passed
finding-good = Good:
finding-warn = Worth a look:
finding-stop = Stop:
consent-no-answer-here = The answer does not come here by itself
consent-no-answer-here-meaning = When the admin says it is done, go on to the test. It shows whether consent is there.
consent-have-address = I have the address where they landed
consent-address = Address where they landed
consent-address-hint = The whole address line of the browser after accepting, even if the page shows an error.
consent-read = Read
consent-other-form = Other form of the link
consent-form = Form of the link
consent-form-admin-consent =
    .title = Admin consent
    .meaning = Asks this customer's admin for the chosen permissions; the answer says whether they accepted.
consent-form-classic =
    .title = Classic
    .meaning = The older link of many instructions; its answer says neither who accepted nor whether anyone did.

## Test

test-run = Run the test
test-again = Test again
# $count (Number): how many questions
test-before = Nothing is changed at the customer's. These { $count } questions take a few seconds:
test-running = Testing
# $time (String): a span with its unit
test-total = { $time } in all
# $time (String): a span with its unit
test-again-in = Tests again by itself in { $time }
# $time (String): a span with its unit
test-since-consent = Since consent: { $time }
test-stop-waiting = Stop waiting
test-details = Details for engineers
test-trace-code = Code
test-trace-correlation-id = Correlation ID
test-trace-trace-id = Trace ID
test-trace-timestamp = Time at Microsoft
test-claim-tenant = Tenant
test-claim-audience = Made for
test-claim-app = Application
test-claim-roles = Permissions granted
test-claim-missing = Permissions missing
test-claim-extra = Permissions beyond those asked for
test-claim-version = Version
test-claim-expires = Valid until

## Hand over

# $customer (String): the customer's name, domain or tenant ID
hand-over-verified = { $customer } is verified: four proofs hold.
hand-over-not-verified = { $customer } is not verified yet
hand-over-not-verified-meaning = Run the test first. It shows whether these values work.
hand-over-secret = The secret is not shown here. Take it from where you keep your secrets.
hand-over-tenant-id = Customer's tenant ID
hand-over-client-id = Application ID
hand-over-token-endpoint = Address for tokens
hand-over-scope = Scope
hand-over-api-base = Address of the API
hand-over-permissions = Permissions
