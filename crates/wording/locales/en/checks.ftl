### The lines of the test, how each ended, and the small grey line of evidence below.

check-sign_in_reachable =
    .passed = The sign-in service responds
    .failed = The sign-in service does not respond
    .waiting = Contacting the sign-in service
    .skipped = The sign-in service was not contacted
check-tenant_found =
    .passed = The tenant exists
    .failed = The tenant was not found
    .waiting = Looking for the tenant
    .skipped = The tenant was not looked up
check-consent_present =
    .passed = Consent has been given
    .failed = Consent is missing
    .waiting = Looking for consent
    .skipped = Consent was not checked
check-credential_accepted =
    .passed = The secret or certificate is accepted
    .failed = The secret or certificate is not accepted
    .waiting = Trying the secret or certificate
    .skipped = The secret or certificate was not tried
check-token_signature =
    .passed = The token is signed by the sign-in service
    .failed = The token's signature is not valid
    .waiting = Checking the token's signature
    .skipped = The token's signature was not checked
check-token_tenant =
    .passed = The token is for this tenant
    .failed = The token is not for this tenant
    .waiting = Checking the token's tenant
    .skipped = The token's tenant was not checked
check-token_application =
    .passed = The token is for your app
    .failed = The token is not for your app
    .waiting = Checking the token's app
    .skipped = The token's app was not checked
check-token_audience =
    .passed = The token is for this API
    .failed = The token is not for this API
    .waiting = Checking the token's API
    .skipped = The token's API was not checked
check-token_app_only =
    .passed = The token belongs to the app alone
    .failed = The token belongs to a user
    .waiting = Checking who the token belongs to
    .skipped = Who the token belongs to was not checked
check-token_roles =
    .passed = Every permission is granted
    .failed = Not every permission is granted
    .waiting = Comparing the permissions
    .skipped = The permissions were not compared
check-token_lifetime =
    .passed = The token is valid now
    .failed = The token is not valid now
    .waiting = Checking how long the token is valid
    .skipped = How long the token is valid was not checked
check-api_answers =
    .passed = The API responds
    .failed = The API refuses the app
    .waiting = Calling the API
    .skipped = The API was not called

## How a line ended, in one word

outcome-passed = Passed
outcome-failed = Failed
outcome-waiting = Waiting
outcome-skipped = Skipped

## Evidence: short, for engineers; identifiers as they are

# $host (String): the sign-in host, for example login.microsoftonline.com
evidence-sign-in-host = { $host }
# $tenant (String): the tenant ID; $region (String): Microsoft's word for the region, for example EU
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · no such tenant
evidence-ids-swapped = the client ID is a tenant ID: the two IDs are swapped
evidence-principal-found = service principal found
# $code (String): for example AADSTS7000229
evidence-principal-missing = no service principal in this tenant · { $code }
evidence-credential-accepted = a token was issued
evidence-refused-with = refused · { $code }
# $code (String): the sign-in service's code
evidence-blocked = blocked · { $code }
# $kid (String): the ID of the signing key
evidence-signature-good = signed with key { $kid }
evidence-signature-bad = matches none of the keys that the sign-in service publishes
evidence-signature-unchecked = no key available to check it with
# $kid (String): the ID of the signing key
evidence-signature-wrong = not signed with key { $kid }, which the token names
# $alg (String): how the token says that it is signed, for example none
evidence-signature-algorithm = alg { $alg } · not an algorithm of the published keys
evidence-signature-only-graph = nonce in the header: only Graph itself can check it
# $issuer (String): the issuer in the token
evidence-issuer-not-compared = iss { $issuer } · cannot be compared right now
# $claim (String): the claim's name, for example tid
evidence-claim-fits = { $claim } { $value }
evidence-claim-differs = { $claim } { $value } · expected { $wanted }
evidence-audience-of = aud { $value } · that is { $api } · ask for { $scope }
evidence-claim-absent = the token has no { $claim }
evidence-app-only = no scp: no user is involved
# $scopes (String): delegated permissions in the token
evidence-delegated = acts for a user · scp { $scopes }
evidence-roles-all = { $roles }
evidence-roles-missing = granted { $granted } · missing { $missing }
evidence-roles-none = nothing granted · missing { $missing }
evidence-roles-empty = nothing granted
evidence-roles-own = { $roles }
evidence-lifetime = { $minutes ->
    [0] less than a minute left
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}
# $time (String): date and time
evidence-expired = expired { $time }
evidence-not-yet-valid = valid from { $time }
evidence-opaque-token = the token cannot be read, only used
# $path (String): method and path, for example GET /api/incidents
evidence-api-answers = { $path } · OK
# $status (String): the HTTP status, for example 403; $code (String): the API's own code, may be empty
evidence-api-refuses = { $path } · refused · { $status } { $code }
evidence-api-nothing-harmless = { $path } · the API accepts the token; these permissions allow no read-only call
evidence-not-asked = not checked: an earlier check must pass first
evidence-api-not-offered = not called: this API is not available in this cloud
evidence-throttled = { $seconds ->
    [0] asked to wait
    [one] asked to wait { $seconds } second
   *[other] asked to wait { $seconds } seconds
}
evidence-http-status = HTTP { $status }
evidence-not-json = { $host } · the response is not JSON
# $limit (String): a size with its unit, for example 1 MiB
evidence-too-large = the response is larger than { $limit }
evidence-timeout = { $seconds ->
    [one] { $host } · no response within { $seconds } second
   *[other] { $host } · no response within { $seconds } seconds
}
evidence-dns = { $host } · DNS finds no address
evidence-connection-refused = { $host } · connection refused
evidence-connection-broken = { $host } · connection interrupted
# $address (String): a host, or what should have been an address
evidence-request-not-built = { $address } · no request could be made of it; nothing was sent
evidence-tls = { $host } · certificate not trusted by this computer
evidence-proxy = { $host } · refused by the proxy
evidence-redirected = { $host } · redirects elsewhere, not followed

## While Microsoft is still copying

# $permissions (String): permission values that the token does not carry yet
awaited-permissions = Not there yet: { $permissions }

## Others than Microsoft were asked

# $hosts (String): hosts, with commas between them; they may be this computer's
not-microsoft = Tested with { $hosts }, not with Microsoft: the result says nothing about a tenant at Microsoft.
