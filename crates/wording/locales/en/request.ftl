### The request to a customer's administrator, as an email and as a page to print, and the partner's page where the answer arrives.
### Its readers have never heard of this program. "We" is the one who asks: the partner, or a colleague where the app is the
### organisation's own. They are called administrators here.
###
### The page to print has to fit on one sheet in every language. Where a comment says "short", keep the line about as long as the English one.
### Text in double quotes is a label of Microsoft's page or portal: it stays in English.
###
### $company (String): who asks, for example Contoso MDR
### $app (String): the app's name, for example Contoso Incident Connector
### $customer (String): the customer's domain or tenant ID, for example fabrikambikes.example
### $host (String): a host, for example login.microsoftonline.com

## The email's subject, and its first and last words

request-subject = { $company } asks for your consent: { $app }
request-subject-unnamed = A request for your consent: { $app }
request-subject-own = One of our own apps needs your consent: { $app }
request-greeting = Hello,
request-regards = Kind regards

## The head: short

request-kind = Consent request
request-for = for { $customer }
request-title = { $company } asks for your consent
request-title-unnamed = A request for your consent
request-title-own = One of our own apps needs your consent

request-lead = We ask an administrator of { $customer } to give consent to our app { $app }, once, with the link below. You decide: without consent, the app has no access, and you can withdraw your consent at any time. Please check the request before you open the link.
request-lead-own = We ask an administrator of our own organisation, { $customer }, to give consent to our app { $app }, once, with the link below. You decide: without consent, the app has no access, and you can withdraw your consent at any time. Please check the request before you open the link.
# $granted, $missing (String): values of permissions, with commas between them
request-again = This is a new request: you have already given consent to { $granted }. New is { $missing }. Nothing else changes.

## Who asks: labels, short

request-asker = Request from
request-company = Company
request-contact = Contact
request-email = Email
request-phone = Phone
request-app = App
request-application-id = Application ID

## What the app may do. Below stand the phrases of permissions.ftl, which complete "The app may ..."

request-may = The app may
# Beside the permissions that read incidents or alerts
request-sees-incidents = It sees the titles and severity of incidents and alerts, and which devices, accounts, files and emails they involve.
# Beside the permissions that hunt in all Defender data
request-sees-records = It sees what Defender has recorded, including names, addresses and subject lines.
# $api (String): the API, for example Microsoft Defender XDR; $portal (String): its name in Microsoft's portal, for example Microsoft Threat Protection
request-through = The app uses { $api } for this, which Microsoft's portal lists as { $portal }.
request-through-same = The app uses { $api } for this.

## What it cannot do. Each phrase completes "The app cannot ...": lower case, no full stop, short

request-cannot = The app cannot
request-cannot-change = change, delete or block anything
request-cannot-change-other = change anything that is not listed here
request-cannot-open = open mailboxes, documents or chats
request-cannot-impersonate = act as one of your users, or see their passwords
request-cannot-grow = get more permissions without asking you again

## How the request is checked

request-check = Check before you accept
# Above the first eight characters of an application ID, such as 9d3f6c20: short
request-fingerprint = The application ID begins with
# Beside two words such as Safari Tango, by which people speak of this request: short
request-words = Name of this request
request-check-call = Call us on a number that you already have, not one from this request. Ask us to read out the host of the link and the first eight characters of our application ID.
request-check-link = Compare both with the browser's address bar when the link opens, before you sign in: the address begins with { $host }, and the characters follow client_id=.
request-check-page = Microsoft's page has the title "Permissions requested" and shows { $app }, with a verified publisher or "Unverified" below.
request-check-list = The page lists what the app may do, in Microsoft's own words. If it lists more than this request, ask us before you accept.
# Case by case, one line each: short
request-doubt = If you are not sure
request-doubt-unexpected = You did not expect this request: do not accept. Call us on a number that you already have.
request-doubt-altered = The request was forwarded or changed: its link may be a different one, and nothing printed here can rule that out. Only the call can.
request-doubt-second = You received a second request: accept neither until you have asked us by phone which one is valid.
request-doubt-publisher = Microsoft's page says "Unverified": Microsoft has not checked who we are, and any app can use our name. Rely on the call.
request-doubt-account = Microsoft's page shows an account that does not belong to { $customer }: choose "Cancel", and open the link in a private window.

## How it is accepted, and what comes afterwards

request-accept = How to accept
# $role (String): an admin role, not translated: Cloud Application Administrator
request-accept-sign-in = Open the link and sign in with an account of { $customer } that has the role { $role } or higher. You do not need a Global Administrator.
request-accept-decide = Read Microsoft's page, then choose "Accept" or "Cancel".
request-after-here = Do this on the computer where we are sitting together: a page then tells you what happened. On a phone, an error page appears instead. That is harmless, and your answer still counts.
request-after-landing-page = Our page at { $host } then shows a short code. Please read it to us over the phone, so that we know your answer.
request-after-address = The browser then shows an error page. That is expected and harmless: your answer still counts. Please send us the full address from the address bar.
request-after-classic = The browser may then show an error page or an empty one. That is expected and harmless: your answer still counts. Please tell us when you are done.

request-link = The link
# Below the QR code: short
request-scan = Or scan this: the same link, for a phone

## Later, and what if

request-later = Withdrawing consent
request-later-how = At any time, without asking us: at { $host }, open "Enterprise apps", then { $app }. "Permissions" shows what the app may do. To withdraw your consent, select "Properties", then "Delete".

## The partner's page, shown in the administrator's browser after the answer. Titles: short

landing-given =
    .title = Thank you. You have given consent
    .text = According to the answer in this page's address, your consent is recorded. There is one small thing left to do.
landing-declined =
    .title = You have not given consent
    .text = Nothing has been allowed. If you meant to accept, open the link again.
landing-refused =
    .title = Microsoft reports a problem
    .text = Nothing has been allowed. Please send Microsoft's message to the person who asked you.
landing-older =
    .title = Microsoft has your answer
    .text = You opened an older kind of link, and its answer does not say what you chose. Please tell the person who asked you.
landing-unmatched =
    .title = This answer belongs to no request
    .text = It does not say which request it answers, so it does not count here. Please tell the person who asked you. They can check whether your consent was recorded.
landing-unreadable =
    .title = This answer cannot be read
    .text = Its address is incomplete or was changed on the way. Please tell the person who asked you. They can check whether your consent was recorded.
landing-empty =
    .title = Answers to consent requests arrive here
    .text = There is no answer in this address. If you have just given consent and loaded the page again, nothing is lost: Microsoft has your answer.

# $name (String): a person or a company
landing-read-out = Read this code to { $name }
landing-read-out-unnamed = Read this code to the person who asked you
landing-id = Our application ID begins with
landing-id-meaning = This page cannot see which app you accepted. "Enterprise apps" in Microsoft Entra shows the application ID of each app. If the ID of the app you accepted begins differently, delete that app and call us.
landing-words = Name of the request
landing-words-meaning = So that we both speak of the same request.
landing-microsoft = Microsoft's message
landing-reach = How to reach { $name }
landing-reach-unnamed = How to reach us
landing-done = This page stores nothing and sends nothing. You can close it.
landing-language = Language
landing-without-script = Microsoft has your answer. This page would show a code to read out, but scripts are turned off in this browser. Please tell the person who asked you that you have answered.
