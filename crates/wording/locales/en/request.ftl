### The request to a customer's admin, as a mail and as a sheet of paper, and the partner's page where the answer arrives.
### Its readers have never heard of this program. "We" is whoever asks: the partner, or a colleague where the app is the
### organisation's own.
###
### The sheet has to fit on one page in every language. Where a comment says "short", keep the line about as long as the English one.
### Text in double quotes is a label of Microsoft's page or portal: it stays in English.
###
### $company (String): who asks, for example Contoso MDR
### $app (String): the app's name, for example Contoso Incident Connector
### $customer (String): the customer's domain or tenant ID, for example fabrikambikes.example
### $host (String): a host, for example login.microsoftonline.com

## The mail's subject, and its first and last words

request-subject = { $company } asks for your consent: { $app }
request-subject-unnamed = A request for your consent: { $app }
request-subject-own = An app of our own needs your consent: { $app }
request-greeting = Hello,
request-regards = Kind regards

## The head: short

request-kind = Consent request
request-for = for { $customer }
request-title = { $company } asks for your consent
request-title-unnamed = A request for your consent
request-title-own = An app of our own needs your consent

request-lead = We would like our app { $app } to work for { $customer }. It can do nothing there until an admin of the organisation has accepted it once, on a page of Microsoft's. You decide, and you can take it back at any time.
request-lead-own = { $app } is to work for our own organisation, { $customer }. It can do nothing until an admin has accepted it once, on a page of Microsoft's. You decide, and you can take it back at any time.

## Who asks: labels, short

request-asker = Who asks
request-company = Company
request-contact = Contact
request-email = E-mail
request-phone = Telephone
request-app = App
request-application-id = Application ID

## What the app may do. Below stand the phrases of permissions.ftl, which continue "The app may ..."

request-may = The app may
# Beside the permissions that read incidents or alerts
request-sees-incidents = It sees the titles and severity of incidents and alerts, and which devices, accounts, files and mails they involve.
# Beside the permissions that hunt in all Defender data
request-sees-records = It sees what Defender has recorded, down to names, addresses and subject lines.
# $api (String): the API, for example Microsoft Defender XDR; $portal (String): its name in Microsoft's portal, for example Microsoft Threat Protection
request-through = All of this through { $api }, which Microsoft's portal lists as { $portal }.
request-through-same = All of this through { $api }.

## What it cannot do. Each phrase continues "The app cannot ...": lower case, no full stop, short

request-cannot = The app cannot
request-cannot-change = change, delete or block anything
request-cannot-change-other = change anything that is not listed here
request-cannot-open = open mailboxes, documents or chats
request-cannot-impersonate = act as one of your people, or learn a password
request-cannot-grow = get further permissions without asking you again

## How the letter is checked

request-check = Check before you accept
# Above the first eight characters of an application ID, such as 9d3f6c20: short
request-fingerprint = The application ID begins with
# Beside two words such as Safari Tango, by which people speak of this request: short
request-words = Name of this request
request-check-call = Call us on a number that you already have, not one from this letter. Have us read out the host of the link and the first eight characters of our application ID.
request-check-link = Compare both in the browser's address bar as soon as the link opens, before you sign in: the address begins with { $host }, and the characters follow client_id=.
request-check-page = Microsoft's page is titled "Permissions requested" and names { $app }, with a verified publisher or "Unverified" below.
request-check-list = It lists what the app may do in Microsoft's own words. If it lists more than this letter, ask us before you accept.
# Case by case, one line each: short
request-doubt = When in doubt
request-doubt-unexpected = An unexpected request: do not accept, and call us on a number that you already have. Until you accept, the app can do nothing.
request-doubt-altered = A forwarded or changed letter: its link may be another one, and nothing printed here can rule that out. Only the call can.
request-doubt-second = A second letter: accept neither until you have asked us by telephone which one is valid.
request-doubt-publisher = "Unverified" on Microsoft's page: Microsoft has not checked who we are, and any app can use our name. Rely on the call.
request-doubt-account = An account on Microsoft's page that does not belong to { $customer }: choose "Cancel", and open the link in a private window.

## How it is accepted, and what comes afterwards

request-accept = How to accept
# $role (String): an admin role, not translated: Cloud Application Administrator
request-accept-sign-in = Open the link and sign in with an account of { $customer } that has at least the role { $role }; a Global Administrator is not needed.
request-accept-decide = Read Microsoft's page, then choose "Accept" or "Cancel".
request-after-here = Do this on the computer at which we sit together: a page then says what happened. On a phone an error page follows instead. That is harmless, and your answer counts.
request-after-landing-page = A page of ours at { $host } then shows a short code. Read it to us on the telephone, so that we know your answer.
request-after-address = The browser then shows an error page. That is expected and harmless: your answer counts. Please send us the whole line from its address bar.
request-after-classic = The browser may then show an error page or an empty one. That is expected and harmless: your answer counts. Please tell us that you are done.

request-link = The link
# Below the QR code: short
request-scan = Or scan this: the same link, for a phone

## Later, and what if

request-later = Taking it back
request-later-how = At any time, without asking us: at { $host }, open "Enterprise apps", then { $app }. "Permissions" shows what the app may do. "Properties", then "Delete", takes it all back.

## The partner's page, shown in the admin's browser after the answer. Titles: short

landing-given =
    .title = Thank you. You have accepted
    .text = According to the answer in this page's address, your consent is recorded. One small thing is left to do.
landing-declined =
    .title = You have not accepted
    .text = Nothing has been allowed. If you meant to accept, open the link again.
landing-refused =
    .title = Microsoft reports a problem
    .text = Nothing has been allowed. Please pass on what Microsoft writes to whoever asked you.
landing-older =
    .title = Your answer is with Microsoft
    .text = You opened an older kind of link, and its answer does not say what you chose. Please tell whoever asked you.
landing-unmatched =
    .title = This answer belongs to no request
    .text = It does not say which request it answers, so it counts for nothing here. Please tell whoever asked you; they can see for themselves whether your consent is there.
landing-unreadable =
    .title = This answer cannot be read
    .text = Its address is incomplete or was changed on the way. Please tell whoever asked you; they can see for themselves whether your consent is there.
landing-empty =
    .title = Answers to consent requests arrive here
    .text = There is none in this address. If you have just accepted and loaded the page again, nothing is lost: your answer is with Microsoft.

# $name (String): a person or a company
landing-read-out = Read this code to { $name }
landing-read-out-unnamed = Read this code to whoever asked you
landing-id = Our application ID begins with
landing-id-meaning = This page cannot see which app you accepted. "Enterprise apps" in Microsoft Entra shows the application ID of each app. If that of the app you accepted begins differently, delete the app and call us.
landing-words = Name of the request
landing-words-meaning = So that both sides speak of the same request.
landing-microsoft = What Microsoft writes
landing-reach = How to reach { $name }
landing-reach-unnamed = How to reach us
landing-done = This page keeps nothing and passes nothing on. You can close it.
landing-language = Language
landing-without-script = Your answer is with Microsoft. This page would show a code to read out, but scripts are switched off in this browser. Please tell whoever asked you that you have answered.
