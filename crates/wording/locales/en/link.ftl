### Findings about a consent link, one sentence each: what is good, what to know, what to stop for.

## Where it leads

# $host (String): for example login.microsoftonline.com
link-finding-host = The link leads to Microsoft's own sign-in page at { $host }.
link-finding-host-chosen = The link leads to { $host }, the sign-in address chosen here.
# $real (String): Microsoft's real host
link-finding-host-lookalike = { $host } only looks like Microsoft's { $real }. Do not open this link.
link-finding-host-letters = { $host } holds letters that can look like others. Microsoft's sign-in page has no such letters; do not open this link.
link-finding-host-number = The link leads to { $host }, a computer without a name. Microsoft's sign-in page is never reached that way; do not open this link.
link-finding-host-unknown = { $host } is not Microsoft's sign-in page. Do not open this link.
# $front (String): what stands before the @
link-finding-user-info = What stands before the @ ({ $front }) is decoration: the link leads to { $host }. An honest link has nothing there; do not open it.
link-finding-http = The link is not protected: it begins with http://. Microsoft's sign-in page is only at https://.
# $port (String): a number
link-finding-port = The link leads to port { $port }. Microsoft's sign-in page names no port; do not open this link.
link-finding-odd-signs = The link holds signs that one program reads differently from another. An honest link has none; do not open it.
link-finding-unwrapped = Outlook's protection was wrapped around this link. What it leads to is judged here.
link-finding-several = This text holds several links. Paste one at a time.
link-finding-unreadable = No link can be read from this text. Paste the whole link, from https:// to its end.

## What kind of link it is

link-finding-style-admin-consent = It asks an admin for consent on behalf of the whole organisation.
link-finding-style-registration = It asks for every permission in the app's registration, for every API, and does not say which. A link that names the API is clearer.
link-finding-style-classic = It is an older kind of link: it counts only if an admin opens it, and the answer says neither which tenant accepted nor whether anyone did.
# $path (String): for example /common/oauth2/logout
link-finding-no-consent = This is no consent link: { $path } asks nobody for consent.
link-finding-no-prompt = The link does not insist on consent (prompt=consent is missing). Who has agreed before is asked nothing.

## Which tenant is to consent

# $tenant (String): an ID or a domain
link-finding-tenant = Consent is asked for the tenant { $tenant }.
link-finding-tenant-expected = Consent is asked for the expected tenant { $tenant }.
# $expected (String): a tenant ID
link-finding-tenant-other = Consent is asked for the tenant { $tenant }, but expected is { $expected }.
link-finding-tenant-unproven = The link names the tenant as { $tenant }. Whether that is the expected one shows only in the reply.
# $word (String): common or organizations
link-finding-tenant-anyone = The link names no tenant ({ $word }): the account that opens it decides which one is asked.
link-finding-tenant-common = Microsoft refuses this kind of link with common in it. Put the customer's tenant ID there, or organizations.
link-finding-tenant-consumers = The link is for personal accounts (consumers), and there nobody can consent for an organisation. Put the customer's tenant ID there.
link-finding-tenant-unreadable = { $tenant } names no tenant. Put the customer's tenant ID or domain there.

## Who asks

# $client (String): an application ID
link-finding-client-expected = The expected app asks: { $client }.
# $expected (String): an application ID
link-finding-client-other = Another app asks: { $client }. Expected is { $expected }.
# $fingerprint (String): how the ID begins, for example 9d3f6c20
link-finding-client-unknown = The app { $client } asks. Whose app that is, the link cannot prove: call the partner on a number that you already have, and have them read out how their application ID begins. It has to be { $fingerprint }.
link-finding-client-missing = The link holds no application ID (client_id), so nobody asks for anything.
link-finding-client-placeholder = The application ID is still the placeholder { $client }. Put the app's own ID there.
# $name (String): Microsoft's name of the app
link-finding-client-microsoft = { $client } is { $name }, an app of Microsoft's own, not a partner's. Put the ID of the partner's app there.
link-finding-client-is-tenant = { $client } stands there twice, as the app and as the tenant. One of the two was swapped.

## What it asks for

# $api (String): for example Microsoft Defender XDR
link-finding-api = It asks for what the app has registered for { $api }.
# $resource (String): an address that names an API
link-finding-api-other-cloud = It asks for { $api } in another Microsoft cloud ({ $resource }) than the one it signs in to.
link-finding-api-unknown = It asks for an API that Consentry does not know: { $resource }. Ask the partner what it is for.
link-finding-scope-missing = The link does not say what it asks for (scope), so Microsoft refuses it.
# $scope (String): one or more scopes
link-finding-scope-single = It asks for single permissions ({ $scope }). They would act in a person's name; the app's own permissions are asked for with /.default.
link-finding-scope-several = It asks for several APIs at once ({ $scope }), which Microsoft refuses. Send one link for each.

## Who learns the answer

link-finding-redirect-expected = The answer goes to { $host }, as expected.
# $address (String): a web address; $expected (String): a web address
link-finding-redirect-other = The answer goes to { $address }, but expected is { $expected }.
link-finding-redirect-host = The answer goes to { $host }. Whoever runs it learns which tenant consented.
link-finding-redirect-loopback = The answer stays on the computer on which the link is opened.
link-finding-redirect-http = The answer goes to { $host } unprotected (http://). Microsoft allows that for localhost only.
link-finding-redirect-unreadable = { $address } is no address to which Microsoft sends an answer.
link-finding-redirect-missing = The link does not say where the answer goes (redirect_uri). Microsoft takes one of the addresses in the app's registration.
link-finding-state = The answer can be told from a forged one (state).
link-finding-state-missing = The answer cannot be told from a forged one: state is missing.
# $host (String): a host, or – where none is named
link-finding-token = The link would hand tokens of whoever signs in to { $host }. Consent needs no such thing; do not open it.

## What else is in it

# $name (String): a parameter's name
link-finding-twice = { $name } stands there twice, and the two can be read differently. Do not open this link.
link-finding-secret = The link carries a secret ({ $name }). Do not pass it on, and replace the secret.
# $names (String): one or more parameters' names
link-finding-unexpected = The link holds more than it needs: { $names }.
# $length (String): characters; $limit (String): characters
link-finding-long = The link is { $length } characters long. Beyond { $limit }, mail programs and chats may break it.
