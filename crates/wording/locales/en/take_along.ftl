### What is taken along from a step: scripts that register the app, samples, settings, reports; and the way of those who connect
### their own organisation only.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## First screen: more doors. Titles short

home-check = Check a set-up
home-check-meaning = Enter what you have, press once, read one sentence.
home-own = Only for our own organisation
home-own-continue = Carry on with our own organisation
home-own-meaning = Without customers: an app for your own tenant alone, in six steps.

## On the way of one's own organisation

# Stands where a customer's name stands elsewhere, within sentences: "Test your own organisation"
own-organisation = your own organisation
own-flow = Your organisation
own-side = For your own organisation only
own-single-tenant = This app is for your own organisation only: a single tenant. If customers are to use it later, change "Supported account types" under "Authentication". Then an admin of every customer has to consent.
own-switch = For customers instead
# $role (String): an admin role
own-choose-role = To accept this, an admin of your organisation needs the role { $role }, or a higher one.
own-app-name-hint = Your admin sees this name when asked for consent.
# Who acts, where elsewhere the customer's admin does
own-who-admin = Your organisation's admin
own-customer-means = Here, the customer is your own organisation.
# $count (Number): how many questions
own-test-before = Nothing is changed in your tenant. These { $count } questions take a few seconds:
own-verified = Your own organisation is verified: four proofs hold.
own-not-verified = Your own organisation is not verified yet
own-tenant-id = Your own tenant ID
own-finish = Finish

step-choose_permissions-own =
    .title = What may your app do?
    .lead = Choose only what you need. An admin of your organisation sees this list before accepting.
step-hand_over-own =
    .title = Take the values along
    .lead = These are the values that the next tool asks for.

## Register the app: by hand, by a script, by a manifest

register-way = How do you want to register it?
register-way-portal = By hand
register-by-hand = In the Microsoft Entra admin center, go to "App registrations" › "New registration" and copy these values in this order.
register-script-azure-cli = Paste it into Azure Cloud Shell, or into bash on a computer with the Azure CLI, signed in to your own tenant. It prints the IDs that the next step asks for.
register-script-powershell = Paste it into PowerShell. Microsoft Graph PowerShell asks you to sign in: do so in your own tenant. It prints the IDs that the next step asks for.
register-script-manifest = Register the app in the portal with nothing but its name, open "Manifest" there, and give the properties that stand here the values that stand here. Then press "Save".
register-script-secret = A secret or a certificate comes afterwards, by hand: under "Certificates & secrets" of the new app.
register-landing = Will admins elsewhere be led back to a page of yours?
register-landing-page = Address of your page
register-landing-page-hint = It begins with https://. It is added to the redirect addresses here and in every script; the page itself comes at the step for consent.
# $here (String): an address on this computer
register-redirects = { $here } is for an admin at this computer, and for one elsewhere who sends you the address line. A page of your own is for admins elsewhere: it thanks them and shows a short code to read to you.

## What was saved

saved-as = Saved as
saved-open = Open

## Hand over: samples, settings, report

take-use = Use it
take-sample = Sample in
take-siem = Put it into a SIEM
take-siem-product = Product
# $product (String): a name, such as Splunk or Python
take-text = Text for { $product }
take-report = Report of the test
# $language (String): a language's own name
take-report-meaning = What was tested and what came of it, without secret or token, for the customer or a ticket. Written in: { $language }.
take-report-html = To read and print
take-report-text = As plain text
take-report-json = For programs
take-report-first = Run the test first: the report says what it found.

## Hand over: good to know

take-know = Good to know
take-know-token =
    .title = Tokens end
    .text = A token lives for 60 to 90 minutes. Go by expires_in in the answer, and fetch a new one five minutes before the end.
take-know-permissions =
    .title = More permissions, new consent
    .text = If you add a permission to the app, an admin of every customer has to consent once more. Until then, tokens come without it.
take-know-permissions-own =
    .title = More permissions, new consent
    .text = If you add a permission to the app, your admin has to consent once more. Until then, tokens come without it.
take-know-secret =
    .title = A safe place for the secret
    .text = Keep it in a key vault, in no script and no file. A certificate is better still: its private key never leaves your side.
take-know-customers =
    .title = Customers, later
    .text = To use this app for customers, change "Supported account types" under "Authentication" in the portal to more than one tenant. Then an admin of every customer has to consent.
