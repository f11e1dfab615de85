### Hvad administratoren hos hver øvelseskunde gør, eller hvad der er særligt dér: én kort sætning.

story-grants_everything = accepterer alt
story-declines = afviser anmodningen
story-forgets_permission = accepterer alle tilladelser undtagen én
story-other_tenant = accepterer med en konto fra en anden organisation
story-secret_expired = accepterer, men din klienthemmelighed er udløbet
story-secret_wrong = accepterer, men din klienthemmelighed er forkert
story-slow_consent = accepterer, men Microsoft skal bruge lidt tid
story-no_licence = accepterer, men har ingen Defender-licens
story-throttles = accepterer, men Microsoft beder om en pause
story-blocked_by_policy = accepterer, men en sikkerhedspolitik blokerer appen
