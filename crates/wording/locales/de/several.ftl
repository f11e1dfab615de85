### Mehrere APIs nebeneinander.

several-registration-script-about = Registriert eine neue App mit genau diesen Berechtigungen: { $permissions }.
several-works = Funktioniert, mit allen angeforderten Berechtigungen
several-missing = Es fehlt: { $permissions }

terminal-help-apis = Eine API; für jede einmal angeben (Standard: defender-xdr)

## In the request to an admin who has accepted before

# $granted, $missing (String): values of permissions, with commas between them
request-again = Dies ist eine neue Anfrage: { $granted } haben Sie bereits zugestimmt. Neu ist { $missing }. Sonst ändert sich nichts.
