### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = We checked whether our app { $app } works for { $customer }. One step on your side is still missing.

message-consent_missing =
    .subject = { $app }: your consent is still missing
    .found = No administrator of { $customer } has accepted the app so far, or the consent was withdrawn.
    .do = Please open the consent link from our letter and accept, if you want the app to work for you. If you no longer have the letter, ask us for it.

message-consent_declined =
    .subject = { $app }: the request was not accepted
    .found = Microsoft reports that the request was declined, or that the account that opened it may not accept for the whole organization.
    .do = If the request is right, open the consent link again with an account that has the role named in our letter. If you do not, please tell us, and we will leave it at that.

message-permissions_missing =
    .subject = { $app }: some permissions are missing
    .found = The app was accepted, but these permissions are missing: { $permissions }.
    .do = Please open the new consent link that we send you, and accept once more. Nothing that you accepted before changes.

message-service_unavailable_in_tenant =
    .subject = { $app }: { $api } is not ready in your tenant
    .found = Your tenant has no license for { $api }, or the service has not been set up yet. The app itself was accepted.
    .do = Please check whether your licenses include { $api }. If they do, sign in to security.microsoft.com once with an administrator account, so that Microsoft sets the service up.

message-policy_blocked =
    .subject = { $app }: a policy in your tenant blocks the app
    .found = A Conditional Access policy or a similar rule does not let the app sign in. The app itself was accepted.
    .do = In the Microsoft Entra admin center, open "Sign-in logs", then "Service principal sign-ins", and search for the application ID below. The failed entry names the policy. Please allow the app there, if your rules permit it.

message-after = Please tell us when this is done; we then check again. If you decide against it, tell us too.

## Labels: short

message-details = For your search
message-tenant = Tenant ID
message-code = Microsoft's code
message-correlation = Correlation ID
message-time = Checked at
