### Vad administratören hos varje övningskund gör, eller vad som är speciellt där: en kort fras.

story-grants_everything = godkänner allt
story-declines = avböjer begäran
story-forgets_permission = godkänner alla behörigheter utom en
story-other_tenant = godkänner med ett konto från en annan organisation
story-secret_expired = godkänner, men din klienthemlighet har gått ut
story-secret_wrong = godkänner, men din klienthemlighet är fel
story-slow_consent = godkänner, men Microsoft behöver lite tid
story-no_licence = godkänner, men saknar Defender-licens
story-throttles = godkänner, men Microsoft ber om en paus
story-blocked_by_policy = godkänner, men en säkerhetsprincip blockerar appen
