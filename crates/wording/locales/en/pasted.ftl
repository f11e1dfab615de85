### What a pasted link or document means here, and what to do next.
###
### $host (String): a host, for example partner.example
### $product (String): whose mail protection it is, for example Proofpoint URL Defense
### $client (String): an application ID
### $api, $expected (String): for example Microsoft Defender XDR
### $tenant (String): an ID or a domain
### $address (String): where an API answers
### $audience (String): what a token says it is for

## The one answer about a link

link-advice-looks-right = This link looks as it should: what matters was compared with what you expect, and it matches.
link-next-looks-right = You can open it. Microsoft shows once more who asks for what before you accept.
link-advice-ask-first = Ask the sender before you open this link: something is unusual, or could not be compared with anything.
link-next-ask-first = Call the sender on a number you already have. Compare the application ID and the domain that receives the answer.
link-advice-do-not-open = Do not open this link.
link-next-do-not-open = Ask the sender by phone or in person, not by answering the message. If you have opened it already, tell your IT security team.

## Who would get what, and where the answer goes

link-gets = The app { $client } would get access to { $api } in the tenant { $tenant }.
link-gets-anywhere = The app { $client } would get access to { $api } in the tenant of the person who accepts.
link-gets-unsaid = The app { $client } would get what its registration lists. The link does not say what that is.
link-answer-goes = The answer would be sent to { $host }.
link-answer-goes-registered = The answer would be sent to an address in the app's registration. The link does not name it.

## Findings about links that hide or deceive

link-finding-wrapped = { $product } wrapped this link, and where it leads cannot be read from it. Ask the sender for the original link.
link-finding-shortened = { $host } shortens links and hides where they lead. Ask the sender for the original link.
link-finding-device-code = On { $host } a code signs another device in. Never enter a code that somebody sent you: it lets the sender into your account. No consent needs it.
link-finding-host-microsoft = { $host } belongs to Microsoft, but it is not the sign-in page, and nobody can give consent there.
link-finding-shown-other = The text shows one address, but the link leads to another. Do not open it.
link-finding-api-expected = It asks for what the app has registered for { $api }, as expected.
link-finding-api-other = It asks for access to { $api }, but expected is { $expected }.
link-finding-redirect-unnamed = The answer goes to { $host }, an address that cannot be told from another by its name. Ask the partner whether it is theirs.
link-finding-silent = The link asks nothing (prompt=none): it sends the browser straight on to { $host }. No consent works that way; do not open it.

## Documents in which nothing is wrong

said-api-response = The API accepted the token and answered with data. Access works.
next-api-response = Nothing is left to do here. To see whether everything you need is granted, run the test.
said-discovery = Microsoft knows this tenant: { $tenant }. Whether your app has consent there is not said here.
next-discovery = Use it as the customer's tenant, then send the consent link or run the test.
said-discovery-anyone = This describes the sign-in service for everybody (common or organizations). It names no tenant.
next-discovery-anyone = Put the customer's tenant ID or domain in place of common and open the address again.
said-tenant = { $tenant } can name a tenant. Whether Microsoft knows it shows when it is looked up.
next-tenant = Enter it as the customer. Consentry looks the tenant up.

## Which API a token is for

said-token = The token is for { $api } and works at { $address } only.
said-token-foreign = The token is for { $audience }, which is none of the APIs that Consentry sets up.
