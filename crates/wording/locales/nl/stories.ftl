### Wat de beheerder van elke oefenklant doet, of wat daar bijzonder is: één korte zin.

story-grants_everything = gaat met alles akkoord
story-declines = wijst het verzoek af
story-forgets_permission = gaat akkoord, op één machtiging na
story-other_tenant = gaat akkoord met een account van een andere organisatie
story-secret_expired = gaat akkoord, maar je geheim is verlopen
story-secret_wrong = gaat akkoord, maar je geheim klopt niet
story-slow_consent = gaat akkoord, maar Microsoft doet er even over
story-no_licence = gaat akkoord, maar heeft geen Defender-licentie
story-throttles = gaat akkoord, en Microsoft vraagt om een pauze
story-blocked_by_policy = gaat akkoord, maar een beveiligingsbeleid houdt de app tegen
