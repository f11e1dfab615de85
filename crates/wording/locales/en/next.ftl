### What to do next, in the window: buttons beside a verdict, asking once more, the network of this computer, checking a
### set-up, and several APIs.
###
### Text in double quotes is a label of Microsoft's portal: it stays in English, with the local word beside it.

## Buttons: what is to be done next

next-send_request = Send the request
next-ask_again = Ask again
next-correct-permissions = Look at the permissions
next-correct-client_id = Correct the application ID
next-correct-secret = Enter another secret
next-correct-certificate = Use another certificate
next-correct-customer = Correct the customer
next-look-up-again = Look up again
waits-by-itself = Nobody has to do anything: Consentry tests again by itself.

## Asking once more for what is new or missing

# $customer (String): the customer's name, domain or tenant ID
again-title = { $customer } has to accept once more
again-own-title = Your own organisation has to accept once more
# A list of permissions stands behind it
again-missing = New or missing:
# As above
again-granted = Granted already:
again-press = A new request asks for all of it and takes the place of the one before.
again-send = Send the link or the letter below. The admin opens it and accepts once more.
# $time (String): a time of day
again-replaces = This request takes the place of the one from { $time }. It has a name of its own.
# $tenant (String): a tenant ID
elsewhere-accepted =
    .title = Another organisation has accepted: { $tenant }
    .text = Your app has access there now. An admin of that organisation can withdraw it: under "Enterprise apps", your app, "Properties", then "Delete".

## What can be looked at on this computer when Microsoft cannot be reached

connection-look-at = What you can look at here
connection-network =
    .title = Network
    .text = Open Microsoft's sign-in page in a browser on this computer. If it does not open there either, the network is at fault.
connection-proxy =
    .title = Proxy
    .text = Consentry uses the proxy of this computer's settings. One that wants a sign-in with a Windows account does not work.
connection-certificates =
    .title = Certificates
    .text = Consentry trusts the certificates that this computer trusts. If your network inspects traffic, its root certificate has to be installed here.
connection-clock =
    .title = Clock
    .text = When this computer's clock is off by some minutes, good certificates look expired. Switch on automatic time.
# A command stands behind it
connection-doctor = In a terminal, this command looks at each of them and names what stands in the way:
connection-command = Command

## Check a set-up

check-set-up-lead = Name the customer and the app. One press says whether it works, and if not, who has to do what.
check-set-up-button = Check
# $app (String): an application ID
check-set-up-app = The app { $app }
check-set-up-which-app = Which app?
check-set-up-api = Product
# A list of permissions stands behind it
check-set-up-roles = The app may:
check-set-up-unjudged = Consentry does not know here what was asked for, and compares this with nothing.
# $count (Number): how many lines
check-set-up-lines = What was checked ({ $count })
# In the place of check-token_roles.passed
check-roles-unjudged = The token carries permissions
# $api (String): the API, for example Microsoft Defender XDR
verified-unjudged = Everything that was looked at holds: the sign-in service gave your app a token for this tenant and for this API, and { $api } answered a real call.

## Several APIs

# $count (Number): how many permissions of this API are chosen
choose-api-wanted = { $count } chosen
