### Wat de beheerder van elke oefenklant doet, of wat daar bijzonder is: één korte zin.

story-grants_everything = accepteert alles
story-declines = wijst het verzoek af
story-forgets_permission = accepteert alles, op één machtiging na
story-other_tenant = accepteert met een account van een andere organisatie
story-secret_expired = accepteert, maar je clientgeheim is verlopen
story-secret_wrong = accepteert, maar je clientgeheim klopt niet
story-slow_consent = accepteert, maar Microsoft heeft wat tijd nodig
story-no_licence = accepteert, maar heeft geen Defender-licentie
story-throttles = accepteert, maar Microsoft vraagt om een pauze
story-blocked_by_policy = accepteert, maar een beveiligingsbeleid blokkeert de app
