### Mehrere APIs nebeneinander.

several-registration-script-about = Registriert eine neue App mit genau diesen Berechtigungen: { $permissions }.
several-works = Funktioniert, mit allen angeforderten Berechtigungen
several-missing = Es fehlt: { $permissions }

terminal-help-apis = Eine API; für jede einmal angeben (Standard: defender-xdr)
