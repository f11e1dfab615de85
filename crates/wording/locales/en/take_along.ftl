### What a step gives you to use elsewhere: scripts that register the app, samples, settings, reports; and the steps of those who
### connect their own organisation only.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## First screen: more doors. Titles short

home-check = Check a setup
home-check-meaning = Enter what you have, run one test, read one sentence.
home-own = Only for our own organisation
home-own-continue = Continue with our own organisation
home-own-meaning = Without customers: an app for your own tenant alone, in six steps.

## On the way of one's own organisation

# Stands where a customer's name stands elsewhere, within sentences: "Test the connection to your own organisation"
own-organisation = your own organisation
own-flow = Your organisation
own-side = For your own organisation only
own-single-tenant = This app is only for your own organisation (a single tenant). If customers will use it later, change "Supported account types" under "Authentication". Then an admin of every customer has to give consent.
own-switch = For customers instead
# $role (String): an admin role
own-choose-role = To give consent, an admin of your organisation needs the role { $role } or a higher one.
own-app-name-hint = Your admin sees this name when asked for consent.
# Who acts, where elsewhere the customer's admin does
own-who-admin = Your organisation's admin
own-customer-means = Here, the customer is your own organisation.
# $count (Number): how many questions
own-test-before = Nothing is changed in your tenant. The test asks { $count } questions and takes a few seconds:
own-verified = Your own organisation is verified: all four checks passed.
own-not-verified = Your own organisation is not verified yet
own-tenant-id = Your own tenant ID
own-finish = Finish

step-choose_permissions-own =
    .title = What may your app do?
    .lead = Choose only what you need. An admin of your organisation sees this list before giving consent.
step-hand_over-own =
    .title = Copy the values
    .lead = These are the values that the next tool asks for.

## Register the app: by hand, by a script, by a manifest

register-way = How do you want to register it?
register-way-portal = By hand
register-by-hand = In the Microsoft Entra admin center, go to "App registrations" › "New registration" and copy these values in this order.
register-script-azure-cli = Paste it into Azure Cloud Shell, or into bash on a computer with the Azure CLI, signed in to your own tenant. It prints the IDs that the next step asks for.
register-script-powershell = Paste it into PowerShell. Microsoft Graph PowerShell asks you to sign in: use your own tenant. It prints the IDs that the next step asks for.
register-script-manifest = In the portal, register the app with only its name, open "Manifest", and set the properties listed here to the values listed here. Then select "Save".
register-script-secret = Add a client secret or certificate afterwards, by hand: under "Certificates & secrets" of the new app.
register-landing = Should admins on other computers come back to your own web page?
register-landing-page = Address of your web page
register-landing-page-hint = It begins with https://. It is added as a redirect URI here and in every script. You get the page itself in the consent step.
# $here (String): an address on this computer
register-redirects = { $here } is for an admin at this computer, or for one elsewhere who sends you the address from the address bar. Your own web page is for admins elsewhere: it thanks them and shows a short code to read to you.

## What was saved

saved-as = Saved as
saved-open = Open

## Hand over: samples, settings, report

take-use = Use it
take-sample = Sample in
take-siem = Use it in a SIEM
take-siem-product = Product
# $product (String): a name, such as Splunk or Python
take-text = Text for { $product }
take-report = Test report
# $language (String): a language's own name
take-report-meaning = What was tested and the result, without secret or token, for the customer or a ticket. Language: { $language }.
take-report-html = To read and print
take-report-text = As plain text
take-report-json = For programs
take-report-first = Run the test first: the report shows what it found.

## Hand over: good to know

take-know = Good to know
take-know-token =
    .title = Tokens expire
    .text = A token is valid for 60 to 90 minutes. Use expires_in from the response, and get a new token five minutes before it expires.
take-know-permissions =
    .title = More permissions, new consent
    .text = If you add a permission to the app, an admin of every customer has to give consent again. Until then, tokens come without it.
take-know-permissions-own =
    .title = More permissions, new consent
    .text = If you add a permission to the app, your admin has to give consent again. Until then, tokens come without it.
take-know-secret =
    .title = A safe place for the secret
    .text = Keep it in a key vault, never in a script or a file. A certificate is even better: its private key never leaves your organisation.
take-know-customers =
    .title = Customers, later
    .text = To use this app for customers, change "Supported account types" under "Authentication" in the portal to more than one tenant. Then an admin of every customer has to give consent.
