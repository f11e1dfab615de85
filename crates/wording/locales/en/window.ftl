### What stands in the window besides the steps' own titles: buttons, labels, hints, what is being waited for.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

window-name = Consentry
window-home = First screen
# $code (String): the refusal's code
window-refusal = Something went wrong. Try again. If it happens again, give this code to the person who supports you: { $code }.
    .browser-not-opened = The browser did not open. Copy the link and open it in a browser yourself.
    .practice-not-started = Practice mode did not start: this computer does not allow programs to listen for local connections. Try again.
    .connection-not-set-up = The connection could not be set up. Check this computer's proxy settings and certificates.
    .link-may-not-leave = This link is not safe to send, so nothing was opened or saved. The reason is next to it.
    .file-not-written = The file could not be saved. Check that you can write to the downloads folder and that there is enough free space.
    .program-stopped = Something unexpected happened inside Consentry. Your values are still here. Try again.
    .program-stopped-file = Something unexpected happened inside Consentry. Your values are still here. Try again. If it happens again, report it with this file, which has none of your values: { $path }

## Language

language-label = Language

## First screen

home-title = What would you like to do?
home-lead = Connect a customer's Microsoft Defender and be sure that it works.
home-onboard = Onboard a customer
home-onboard-meaning = Seven steps for the first customer, four for each one after that. About ten minutes.
home-onboard-practice = All seven steps with a practice customer. About three minutes.
home-continue = Continue with the customer
home-practise = Practise first
home-practise-meaning = With a simulated Microsoft on this computer: no account, no network, nothing can go wrong.

## Practice mode

practice-title = Practice mode
practice-meaning = A simulated Microsoft on this computer. Nothing is sent anywhere.
practice-leave = Leave practice mode

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
flow-now = in progress
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
waiting-since = (since { $time })

## Fields

field-reading = Read as
field-optional = optional
secret-held = Kept in memory until you close Consentry
secret-replace = Replace
secret-forget = Forget

## Choose permissions

choose-api = API, as named in the portal
choose-permissions = The app may
choose-acts = can make changes
# $date (String): a date
choose-retires = retired on { $date }
# $count (Number): how many there are; $chosen (Number): how many of them are chosen
choose-more = { $chosen ->
    [0] More permissions ({ $count })
   *[other] More permissions ({ $count }), { $chosen } chosen
}
choose-more-legend = The app may also
choose-filter = Find a permission
choose-filter-nothing = No permission matches. Try a shorter word.
# $role (String): an admin role
choose-role = To give consent, the customer's admin needs the role { $role } or a higher one.
choose-cloud = Another Microsoft cloud or API URL
choose-cloud-legend = Your app and your customers are in
choose-api-base = API URL
# $address (String): an address
choose-api-base-known = If left empty: { $address }
choose-api-base-none = Microsoft has not published a URL for this API in this cloud. If you know it, enter it here.
# $host (String): a host, with its port where it has one
choose-api-base-foreign = { $host } is not a Microsoft address. Your app's tokens will be sent there, and its owner can use them until they expire.
# $host (String): as above
choose-api-base-confirm = Send tokens to { $host }

## Register the app

register-practice = In practice mode there is nothing to register: the app already exists. Look at the values, then select Next.
register-app-name = Name of the app
register-app-name-hint = The customer's admin sees this name when asked for consent.
# $portal (String): the portal's name
register-open-portal = Open { $portal }
# $listed (String): the API's name in the portal; $product (String): its name today
register-listed-as = The portal still lists { $product } as { $listed }. It only appears when you type that name.
register-name =
    .label = Name
    .hint = as above
register-account-types =
    .label = Supported account types
    .hint = choose the option that your portal shows
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
    .hint = under "Certificates & secrets"; use this as "Description", then copy the "Value" immediately

## Enter the app's values

# $app (String): the practice app's name
app-values-practice = { $app } is already registered with the simulated Microsoft.
app-values-use-practice = Use its values
app-values-client-id = Application ID
app-values-client-id-hint = "Application (client) ID" on the app's overview page
app-values-home-tenant = Your own tenant ID
app-values-home-tenant-hint = "Directory (tenant) ID" on the same page
app-values-secret = Client secret
app-values-secret-hint = The "Value" column under "Certificates & secrets". It stays in this computer's memory and is never saved to a file.
app-values-secret-ends = Client secret expires on
app-values-secret-ends-hint = The "Expires" column, written as 2027-05-04. You are reminded in time.
app-values-credential = How the app signs in
app-values-certificate = Certificate
app-values-certificate-file = Certificate file
app-values-certificate-file-hint = A .pfx file, or a .pem file with the private key. The file stays where it is.
app-values-browse = Browse…
app-values-certificate-password = Password of the file
app-values-certificate-password-hint = Leave it empty if there is none. It is used once and not stored.
app-values-reading = Reading the file
app-values-read-file = Read the file
app-values-thumbprint = "Thumbprint" as the portal shows it
# $date (String): a date
app-values-certificate-ends = expires on { $date }

## Name the customer

customer-unnamed = the customer
customer-field = Customer
customer-field-hint = For example contoso.com
customer-find = Find
customer-nothing-yet = The customer's tenant appears here.
# $asked (String): what is looked up
customer-looking = Asking Microsoft which tenant { $asked } belongs to
customer-found = Found
customer-tenant-id = Tenant ID
# $region (String): Microsoft's word for the region, for example EU
customer-region = region { $region }
customer-pretend = Practice customers, and what their admin does

## Get consent

consent-link = Consent link
consent-no-link = The link appears here when you have entered the app and the customer.
consent-open = Open in browser
consent-qr-label = QR code of the consent link
consent-qr-caption = Scan with a phone
consent-reply = Answer
consent-waiting = Waiting for the answer
consent-waiting-meaning = It arrives here automatically when the admin accepts on this computer. You can leave this step and come back.
consent-foreign-answers = Answers to other requests keep arriving at this computer. They are ignored: only the answer to this link counts. If nobody is opening older links, another program on this computer may be guessing.
consent-watch-offer = Is the admin elsewhere?
consent-watch-meaning = Consentry checks with Microsoft, at growing intervals, whether consent has been given. It stops when you leave this step.
consent-watch = Check automatically
# $customer (String): the customer's name, domain or tenant ID
consent-watching = Checking whether { $customer } has given consent
consent-watching-meaning = Microsoft is asked at growing intervals. This stops when you leave this step.
# $time (String): a time of day
consent-watch-ended = No consent by { $time }
consent-watch-ended-meaning = The admin may need more time. Check again, or continue to the test: it shows what is missing.
consent-watch-again = Check again
# $customer (String): the customer's name, domain or tenant ID
consent-seen = { $customer } has given consent
consent-seen-meaning = Microsoft now knows your app in this tenant. Run the test to see whether everything works.
consent-withheld = Do not send this link
# $passed (Number): how many were good; $count (Number): how many there were
consent-checks-passed = { $passed } of { $count } link checks passed
finding-good = Good:
finding-warn = Worth a look:
finding-stop = Stop:
consent-no-answer-here = The answer does not come back here automatically
consent-no-answer-here-meaning = When the admin tells you that they have accepted, continue to the test. It shows whether consent has been given.
consent-have-address = I have the address of the page that the admin saw
consent-address = Address of the page after accepting
consent-address-hint = The full address from the browser's address bar after accepting, even if the page shows an error.
consent-read = Read
consent-other-form = Other type of link
consent-form = Type of link
consent-form-admin-consent =
    .title = Admin consent
    .meaning = Asks this customer's admin for the chosen permissions. The answer says whether they accepted.
consent-form-classic =
    .title = Classic
    .meaning = The older link that many guides use. Its answer does not say who accepted, or whether anyone did.

## Test

test-run = Run the test
test-again = Test again
# $count (Number): how many questions
test-before = Nothing is changed in the customer's tenant. The test asks { $count } questions and takes a few seconds:
test-running = Testing
# $time (String): a span with its unit
test-total = { $time } in total
# $time (String): a span with its unit
test-again-in = Next test starts automatically in { $time }
# $time (String): a span with its unit
test-since-consent = Since consent: { $time }
test-stop-waiting = Stop waiting
test-details = Details for engineers
test-trace-code = Code
test-trace-correlation-id = Correlation ID
test-trace-trace-id = Trace ID
test-trace-timestamp = Time at Microsoft
test-claim-tenant = Tenant
test-claim-audience = Audience
test-claim-app = Application
test-claim-roles = Permissions granted
test-claim-missing = Permissions missing
test-claim-extra = Permissions that were not requested
test-claim-version = Version
test-claim-expires = Valid until

## Hand over

# $customer (String): the customer's name, domain or tenant ID
hand-over-verified = { $customer } is verified: all four checks passed.
hand-over-not-verified = { $customer } is not verified yet
hand-over-not-verified-meaning = Run the test first. It shows whether these values work.
hand-over-secret = The client secret is not shown here. Get it from where you store your secrets.
hand-over-tenant-id = Customer's tenant ID
hand-over-client-id = Application ID
hand-over-token-endpoint = Token endpoint
hand-over-scope = Scope
hand-over-api-base = API URL
hand-over-permissions = Permissions
