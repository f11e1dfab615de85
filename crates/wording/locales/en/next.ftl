### What to do next, in the window: buttons beside a verdict, asking once more, the network of this computer, checking a
### setup, and several APIs.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## Buttons: what is to be done next

next-send_request = Send the request
next-ask_again = Ask again
next-correct-permissions = Check the permissions
next-correct-client_id = Correct the application ID
next-correct-secret = Enter another secret
next-correct-certificate = Use another certificate
next-correct-customer = Correct the customer
next-tell_admin = Copy a message to the admin
next-look-up-again = Look up again
waits-by-itself = Nobody needs to do anything: Consentry tests again automatically.

## Asking once more for what is new or missing

# $customer (String): the customer's name, domain or tenant ID
again-title = { $customer } needs to give consent again
again-own-title = Your own organisation needs to give consent again
# A list of permissions stands behind it
again-missing = New or missing:
# As above
again-granted = Granted already:
again-press = A new request asks for all of them and replaces the previous one.
again-send = Send the link or the request below. The admin opens it and gives consent again.
# $time (String): a time of day
again-replaces = This request replaces the one from { $time }. It has its own name.
# $customer (String): a tenant ID, or a domain
note-reply-other-customer = This answer belongs to your request to { $customer }. It was recorded there and says nothing about this customer.
# $tenant (String): a tenant ID
elsewhere-accepted =
    .title = Another organisation has given consent: { $tenant }
    .text = Your app has access there now. An admin of that organisation can withdraw it: under "Enterprise apps", your app, "Properties", then "Delete".

## What can be checked on this computer when Microsoft cannot be reached

connection-look-at = What you can check here
connection-network =
    .title = Network
    .text = Open the Microsoft sign-in page in a browser on this computer. If it does not open there either, the network is the cause.
connection-proxy =
    .title = Proxy
    .text = Consentry uses this computer's proxy settings. A proxy that requires sign-in with a Windows account does not work.
connection-certificates =
    .title = Certificates
    .text = Consentry trusts the certificates that this computer trusts. If your network inspects traffic, its root certificate must be installed on this computer.
connection-clock =
    .title = Clock
    .text = If this computer's clock is a few minutes off, valid certificates seem to have expired. Turn on automatic time.
# A command stands behind it
connection-doctor = In a terminal, this command checks each of them and says what is wrong:
connection-command = Command

## Check a setup

set-up-lead = Name the customer and the app. One check shows whether the connection works and, if not, who needs to do what.
set-up-button = Check
# $app (String): an application ID
set-up-app = The app { $app }
set-up-which-app = Which app?
set-up-api = Product
# A list of permissions stands behind it
set-up-roles = The app may:
set-up-unjudged = Consentry does not know what was requested here, so it compares this with nothing.
# $count (Number): how many lines
set-up-lines = What was checked ({ $count })
# In the place of check-credential_accepted.failed: whether the credential fits was not said
line-sign-in-blocked = A policy blocks the sign-in
# In the place of check-token_roles.passed
line-roles-unjudged = The token has permissions
# $api (String): the API, for example Microsoft Defender XDR
verified-unjudged = Every check passed: the sign-in service issued your app a token for this tenant and for this API, and { $api } responded to a real call.

## Several APIs

# $count (Number): how many permissions of this API are chosen
choose-api-wanted = { $count } chosen

## Messages to the customer's admin

tell-message = Message to the customer's admin
