### Sending the request for consent: where the customer's admin is, how their answer comes back, what is sent to them.
### Then the same step, and the titles of others, for an app that is for one's own organisation only: there is no customer there.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## Where the admin is. The titles stand side by side on three buttons: short

send-where = Where is the customer's admin?
send-where-here =
    .title = At this computer
    .meaning = The answer is picked up automatically.
send-where-landing =
    .title = Elsewhere, with your page
    .meaning = You have a web page for the answer. It shows the admin a short code, which they read to you.
send-where-address =
    .title = Elsewhere, without a page
    .meaning = After accepting, the admin sees an error page. That is expected and harmless. They send you the full address from the address bar.
# An address in other type stands behind it
send-redirect = Redirect URI that your app registration needs for this:

## The partner's web page

send-page = Address of your web page
send-page-hint = An https:// address on your own website. Also register it as a redirect URI of the app.
send-page-wanted = The link appears here when you have entered the address of your web page.
send-page-save = Save the page for your web server
send-page-save-meaning = Put this file at that address, unchanged. It stores nothing and sends nothing.

## What is read out, the name of the request

send-read-out = Read this out when the admin calls
send-read-out-why = They call you on a number that they already have, and compare both with the address bar of Microsoft's page, because an email or a printed page can be altered on the way. Read it out yourself. Do not just confirm what you hear.
send-words-why = Only a name. It also appears in the email, on the printed page and on your web page, so that you both speak of the same request.
# Buttons below the QR code: short
send-qr-svg = Save SVG
send-qr-png = Save PNG

## What is sent

send-it = Send the request
send-it-here = Send or print it instead
send-language = Customer's language
# $who (String): a company, a person, or both
send-who = Request from: { $who }
send-who-empty = Request from: not filled in yet
send-who-meaning = This appears in the email, on the printed page and on your web page. It is kept for the next customer.
send-letter = Email text
send-save-mail = Save as an email
send-save-sheet = Save as a page to print
send-no-letter = The admin is at this computer, so there is nothing to copy. You can still save the email and the page to print.

## The answer of an admin who is elsewhere

send-answer = Code or address from the admin
send-answer-landing-hint = The six characters that your page shows the admin, or the full address from their address bar.
send-answer-address-hint = The full address from the admin's address bar after accepting. An error page there is expected.
send-watch-offer = Or let Consentry check

## For one's own organisation only

# $role (String): an admin role
step-consent-own =
    .title = Get consent in your own organisation
    .lead = One of your admins gives consent once, in the portal or with the link. The role { $role } is enough.
step-test-own =
    .title = Test the connection to your own organisation
send-own-portal =
    .title = In the portal
    .meaning = Open "App registrations" › your app › "API permissions", and select "Grant admin consent for …". Then continue to the test.
send-own-link =
    .title = With the link, on this computer
    .meaning = Sign in as an admin of your organisation and accept. The answer is picked up automatically. Then continue to the test.
send-own-watch-offer = Consent given in the portal?
send-own-watching = Checking whether your own organisation has given consent
send-own-seen = Your own organisation has given consent
