### What the admin of each practice customer does, or what is special there: one short phrase.

story-grants_everything = accepts everything
story-declines = declines the request
story-forgets_permission = accepts all but one permission
story-other_tenant = accepts with another organisation's account
story-secret_expired = accepts, but your client secret has expired
story-secret_wrong = accepts, but your client secret is wrong
story-slow_consent = accepts, but Microsoft needs some time
story-no_licence = accepts, but has no Defender licence
story-throttles = accepts, but Microsoft asks for a pause
story-blocked_by_policy = accepts, but a security policy blocks the app
