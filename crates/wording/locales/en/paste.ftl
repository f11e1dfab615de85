### The page where anything may be pasted: what a text is, and what each value in it means.
###
### explain-<kind> names what the text is (.title) and what such a thing is for (.meaning); .good stands where nothing is wrong with it.
### claim-<name> says a value's name in plain words; the name itself stands beside it and is never translated.

home-paste = I was sent something
home-paste-meaning = A consent link, an error, a token or an address. Paste it: Consentry says what it is and what to do.

paste-title = What were you sent?
paste-lead = Paste it. Consentry says what it is and what to do. Nothing leaves this computer.
paste-field = Text to explain
paste-field-hint = It is read here and not kept. The field is empty again at once.
paste-explain = Explain
paste-use = Use it
paste-fields = What stands in it
paste-yes = yes
paste-no = no
paste-none = none

## The answer about a consent link

paste-link-good =
    .title = You may open it
    .meaning = It leads to Microsoft and asks openly. Microsoft shows once more who asks for what before anyone accepts.
paste-link-warn =
    .title = You may open it, but read this first
    .meaning = It leads to Microsoft. If something here surprises you, ask the sender before you accept.
paste-link-stop =
    .title = Do not open this link
    .meaning = Something about it is not as it should be. Ask the sender by telephone or in person, not by answering the message.

## What a text is

explain-token_error =
    .title = An error from Microsoft's sign-in
    .meaning = Microsoft gave out no token, and says why.
explain-token_response =
    .title = An answer with a token
    .meaning = Microsoft gave out a token. It was read here and is not kept.
    .good = The token is valid now, made for this API, and carries permissions. Only the test shows whether everything works.
explain-access_token =
    .title = An access token
    .meaning = A key to one API, valid for about an hour. Send it to nobody. It was read here and is not kept.
    .good = The token is valid now, made for this API, and carries permissions. Only the test shows whether everything works.
explain-consent_reply =
    .title = The answer to a consent link
    .meaning = The address where an admin landed after accepting or declining.
explain-consent_link =
    .title = A consent link
    .meaning = It asks an admin to let an app into their organisation. Nothing has been opened.
explain-api_error =
    .title = An error from the API
    .meaning = The API was asked and said no.
explain-api_response =
    .title = An answer from the API
    .meaning = The API let the app in and sent data. Nothing is wrong with it.
explain-discovery =
    .title = The public description of a tenant
    .meaning = Microsoft publishes one for every tenant. It says which tenant it is and in which cloud.
explain-tenant_hint =
    .title = The name of an organisation
    .meaning = It leads to one tenant. With it, you can begin to onboard this customer.
explain-unknown =
    .title = Consentry does not recognise this
    .meaning = It is no link, error, token or address that has to do with consent. Was all of it copied, from the first character to the last?

## Values in plain words

claim-tid = Tenant it is for
claim-aud = API it is made for
claim-app_id = App it was given to
claim-roles = Permissions granted
claim-scp = Permissions on behalf of a user
claim-iss = Who issued it
claim-version = Version
claim-not_before = Valid from
claim-expires_at = Valid until
claim-expires_in = Seconds it is valid
claim-error = Kind of error
claim-suberror = Kind, more exactly
claim-message = What Microsoft wrote
claim-name = Microsoft's name for the error
claim-trace_id = For Microsoft's support: the trace
claim-correlation_id = For Microsoft's support: the request
claim-timestamp = Time at Microsoft
claim-tenant = Tenant
claim-tenant_id = Tenant ID
claim-cloud = Microsoft cloud
claim-region = Region
claim-issuer = Who issues its tokens
claim-client_id = App that asks
claim-fingerprint = How its ID begins, to compare by telephone
claim-scope = What it asks for
claim-redirect_uri = Where the answer goes
claim-has_state = Tied to one request
claim-state_fits = Belongs to your request
claim-style = Form of the link
claim-host = Where it leads
claim-target = What it was about
claim-required_roles = Permissions that are needed
claim-rows = Entries in the answer
claim-http_status = HTTP status
claim-problem = What does not fit
