### The page where anything may be pasted: what a text is, and what each value in it means.
###
### explain-<kind> names what the text is (.title) and what such a thing is for (.meaning); .good stands where nothing is wrong with it.
### claim-<name> says a value's name in plain words; the name itself stands beside it and is never translated.

home-paste = I was sent something
home-paste-meaning = A consent link, an error, a token or an address. Paste it here: Consentry tells you what it is and what to do.

paste-title = What were you sent?
paste-lead = Paste it. Consentry tells you what it is and what to do. Nothing leaves this computer.
paste-field = Text to explain
paste-field-hint = It is read on this computer and not stored. The field is cleared at once.
paste-explain = Explain
paste-use = Use it
paste-fields = What is in it
paste-yes = yes
paste-no = no
paste-none = none

## What a text is

explain-token_error =
    .title = An error from Microsoft's sign-in service
    .meaning = Microsoft did not issue a token, and says why.
explain-token_response =
    .title = A response with a token
    .meaning = Microsoft issued a token. It was read here and is not stored.
    .good = The token is valid now, is for this API, and has permissions. Only the test shows whether everything works.
explain-access_token =
    .title = An access token
    .meaning = A key to one API, valid for about an hour. Do not send it to anyone. It was read here and is not stored.
    .good = The token is valid now, is for this API, and has permissions. Only the test shows whether everything works.
explain-consent_reply =
    .title = The answer to a consent link
    .meaning = The address of the page that an admin sees after accepting or declining.
explain-consent_link =
    .title = A consent link
    .meaning = It asks an admin to give an app access to their organisation. The link has not been opened.
explain-api_error =
    .title = An error from the API
    .meaning = The API was called and refused.
explain-api_response =
    .title = A response from the API
    .meaning = The API accepted the app and sent data. Everything is fine.
explain-discovery =
    .title = The public description of a tenant
    .meaning = Microsoft publishes one for every tenant. It shows which tenant it is, and in which cloud.
explain-tenant_hint =
    .title = The name of an organisation
    .meaning = It belongs to one tenant. You can use it to start onboarding this customer.
explain-unknown =
    .title = Consentry does not recognise this
    .meaning = This is not a link, error, token or address related to consent. Check that all of it was copied, from the first character to the last.

## Values in plain words

claim-tid = For this tenant
claim-aud = For this API
claim-app_id = Issued to this app
claim-roles = Permissions granted
claim-scp = Permissions on behalf of a user
claim-iss = Issued by
claim-version = Version
claim-not_before = Valid from
claim-expires_at = Valid until
claim-expires_in = Valid for (seconds)
claim-error = Kind of error
claim-suberror = Error subtype
claim-message = Microsoft's message
claim-name = Microsoft's name for the error
claim-trace_id = Trace, for Microsoft support
claim-correlation_id = Correlation, for Microsoft support
claim-timestamp = Time at Microsoft
claim-tenant = Tenant
claim-tenant_id = Tenant ID
claim-cloud = Microsoft cloud
claim-region = Region
claim-issuer = Issuer of its tokens
claim-client_id = App that is asking
claim-fingerprint = How its ID begins, to compare by phone
claim-scope = What it asks for
claim-redirect_uri = Where the answer goes
claim-has_state = Linked to one request
claim-state_fits = Belongs to your request
claim-style = Type of link
claim-host = Where it goes
claim-target = What it was about
claim-required_roles = Permissions needed
claim-rows = Entries in the response
claim-http_status = HTTP status
claim-problem = What does not match
