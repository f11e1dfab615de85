### Findings about a consent link, one sentence each: what is good, what to know, what to stop for.

## Where it leads

# $host (String): for example login.microsoftonline.com
link-finding-host = The link goes to Microsoft's own sign-in page at { $host }.
link-finding-host-chosen = The link goes to { $host }, the sign-in address chosen here.
# $real (String): Microsoft's real host
link-finding-host-lookalike = { $host } only looks like Microsoft's { $real }. Do not open this link.
link-finding-host-letters = { $host } has letters that look like other letters. The address of Microsoft's sign-in page has none of these. Do not open this link.
link-finding-host-number = The link goes to { $host }, a computer without a name. Microsoft's sign-in page always has a name. Do not open this link.
link-finding-host-unknown = { $host } is not Microsoft's sign-in page. Do not open this link.
# $front (String): what stands before the @
link-finding-user-info = The part before the @ ({ $front }) is there to mislead: the link goes to { $host }. A genuine link has nothing there. Do not open it.
link-finding-http = The link is not protected: it begins with http://. Microsoft's sign-in page always uses https://.
# $port (String): a number
link-finding-port = The link goes to port { $port }. Microsoft's sign-in page never has a port number in its address. Do not open this link.
link-finding-odd-signs = The link has characters that programs read in different ways. A genuine link has none of these. Do not open it.
# $product (String): whose mail protection it is, for example Proofpoint URL Defense
link-finding-unwrapped = { $product } was wrapped around this link. The findings here are about the address inside it.
link-finding-several = This text has several links. Paste one at a time.
link-finding-unreadable = This text has no complete link. Paste the whole link, from https:// to its end.

## What kind of link it is

link-finding-style-admin-consent = It asks an admin for consent on behalf of the whole organisation.
link-finding-style-registration = It asks for every permission in the app registration, for every API, without listing them. A link that names the API is clearer.
link-finding-style-classic = It is an older kind of link: it only counts if an admin opens it, and the answer does not say which tenant gave consent, or whether anyone did.
# $path (String): for example /common/oauth2/logout
link-finding-no-consent = This is not a consent link: { $path } does not ask anyone for consent.
link-finding-no-prompt = The link does not force a consent prompt (prompt=consent is missing). Anyone who has given consent before is not asked again.

## Which tenant is to consent

# $tenant (String): an ID or a domain
link-finding-tenant = It asks the tenant { $tenant } for consent.
link-finding-tenant-expected = It asks the expected tenant for consent: { $tenant }.
# $expected (String): a tenant ID
link-finding-tenant-other = It asks the tenant { $tenant } for consent, but { $expected } was expected.
link-finding-tenant-unproven = The link gives the tenant as { $tenant }. Only the answer shows whether that is the expected tenant.
# $word (String): common or organizations
link-finding-tenant-anyone = The link names no tenant ({ $word }): the account that opens it decides which tenant is asked.
link-finding-tenant-common = Microsoft rejects this kind of link if it contains common. Use the customer's tenant ID or organizations instead.
link-finding-tenant-consumers = The link is for personal accounts (consumers), and these cannot give consent for an organisation. Use the customer's tenant ID instead.
link-finding-tenant-unreadable = { $tenant } is not a tenant. Use the customer's tenant ID or domain instead.

## Who asks

# $client (String): an application ID
link-finding-client-expected = The request comes from the expected app: { $client }.
# $expected (String): an application ID
link-finding-client-other = The request comes from another app: { $client }. Expected: { $expected }.
# $fingerprint (String): how the ID begins, for example 9d3f6c20
link-finding-client-unknown = The request comes from the app { $client }. The link cannot prove whose app that is: call the partner on a number that you already have, and ask them to read out how their application ID begins. It has to be { $fingerprint }.
link-finding-client-missing = The link has no application ID (client_id), so it does not say which app is asking.
link-finding-client-placeholder = The application ID is still the placeholder { $client }. Replace it with the app's own ID.
# $name (String): Microsoft's name of the app
link-finding-client-microsoft = { $client } is { $name }, one of Microsoft's own apps, not a partner's. Use the ID of the partner's app instead.
link-finding-client-is-tenant = { $client } appears twice, as the app and as the tenant. One of the two is wrong.

## What it asks for

# $api (String): for example Microsoft Defender XDR
link-finding-api = It asks for the permissions for { $api } that are listed in the app registration.
# $resource (String): an address that names an API
link-finding-api-other-cloud = It asks for { $api } in a different Microsoft cloud ({ $resource }) from the one it signs in to.
link-finding-api-unknown = It asks for an API that Consentry does not know: { $resource }. Ask the partner what it is for.
link-finding-scope-missing = The link does not say what it asks for (scope), so Microsoft refuses it.
# $scope (String): one or more scopes
link-finding-scope-single = It asks for individual permissions ({ $scope }), which apply on behalf of a user. The app's own permissions are requested with /.default.
link-finding-scope-several = It asks for several APIs at once ({ $scope }), which Microsoft refuses. Send one link for each.

## Who learns the answer

link-finding-redirect-expected = The answer goes to { $host }, as expected.
# $address (String): a web address; $expected (String): a web address
link-finding-redirect-other = The answer goes to { $address }, but { $expected } was expected.
link-finding-redirect-host = The answer goes to { $host }. The owner of that site learns which tenant gave consent.
link-finding-redirect-loopback = The answer stays on the computer on which the link is opened.
link-finding-redirect-http = The answer goes to { $host } unprotected (http://). Microsoft allows that for localhost only.
link-finding-redirect-unreadable = Microsoft does not send an answer to { $address }.
link-finding-redirect-missing = The link does not say where the answer goes (redirect_uri). Microsoft uses one of the redirect URIs in the app registration.
link-finding-state = A forged answer can be detected (state).
link-finding-state-missing = A forged answer cannot be detected: state is missing.
# $host (String): a host, or – where none is named
link-finding-token = This link sends the sign-in tokens of the person who opens it to { $host }. Consent does not need that. Do not open it.

## What else is in it

# $name (String): a parameter's name
link-finding-twice = { $name } appears twice, and programs may read the two in different ways. Do not open this link.
link-finding-secret = The link has a secret in it ({ $name }). Do not pass it on, and replace the secret.
# $names (String): one or more parameters' names
link-finding-unexpected = The link has more than it needs: { $names }.
# $length (String): characters; $limit (String): characters
link-finding-long = The link is { $length } characters long. Email programs and chats may break links longer than { $limit }.
