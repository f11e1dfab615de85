### Sending the request for consent: where the customer's admin sits, how their answer comes back, what is sent to them.
### Then the same step, and the titles of others, for an app that is for one's own organisation only: there is no customer there.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## Where the admin sits. The titles stand side by side on three buttons: short

send-where = Where does the customer's admin sit?
send-where-here =
    .title = At this computer
    .meaning = The answer is caught by itself.
send-where-landing =
    .title = Elsewhere, with your page
    .meaning = You have a web page for the answer. It shows the admin a short code, and they read it to you.
send-where-address =
    .title = Elsewhere, without a page
    .meaning = After accepting, the admin's browser shows an error page. That is expected and harmless: they send you the line from its address bar.
# An address in other type stands behind it
send-redirect = Redirect URI that has to be registered for this:

## The partner's web page

send-page = Address of your web page
send-page-hint = An https:// address on your own web site. Register it as a redirect URI of the app too.
send-page-wanted = The link appears here once the address of your web page is entered.
send-page-save = Save the page for your web server
send-page-save-meaning = Put this file at that address as it is. It keeps nothing and passes nothing on.

## What is read out, the name of the request

send-read-out = Read this out when the admin calls
send-read-out-why = They call you on a number they already have, and compare both with the address bar of Microsoft's page: a mail or a sheet can be altered on its way. Read it out yourself instead of confirming what you hear.
send-words-why = Only a name, the same in the mail, on the sheet and on the page: so you both speak of the same request.
# Buttons below the QR code: short
send-qr-svg = Save SVG
send-qr-png = Save PNG

## What is sent

send-it = Send the request
send-it-here = Send or print it instead
send-language = Customer's language
# $who (String): a company, a person, or both
send-who = Who asks: { $who }
send-who-empty = Who asks: not said yet
send-who-meaning = This stands in the mail, on the sheet and on the page. It stays for the next customer.
send-letter = Text of the mail
send-save-mail = Save as a mail
send-save-sheet = Save as a sheet to print
send-no-letter = With the admin at this computer there is nothing to copy: mail and sheet can still be saved.

## The answer of an admin who sits elsewhere

send-answer = Code or address from the admin
send-answer-landing-hint = The six signs that your page shows them, or the whole line from their address bar.
send-answer-address-hint = The whole line from their address bar after accepting. The error page there is expected.
send-watch-offer = Or let Consentry look

## For one's own organisation only

# $role (String): an admin role
step-consent-own =
    .title = Get consent in your own organisation
    .lead = An admin of yours accepts once, in the portal or by the link. The role { $role } is enough.
step-test-own =
    .title = Test your own organisation
send-own-portal =
    .title = In the portal
    .meaning = Open "App registrations" › your app › "API permissions", and press "Grant admin consent for …". Then go on to the test.
send-own-link =
    .title = By the link, on this computer
    .meaning = Sign in as an admin of your organisation and accept. The answer is caught by itself. Then go on to the same test.
send-own-watch-offer = Accepted in the portal?
send-own-watching = Looking for consent in your own organisation
send-own-seen = Consent is there in your own organisation
