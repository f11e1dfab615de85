### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = Wir haben geprüft, ob unsere App { $app } für { $customer } funktioniert. Auf Ihrer Seite fehlt noch ein Schritt.

message-consent_missing =
    .subject = { $app }: Ihre Zustimmung fehlt noch
    .found = Bisher hat kein Administrator von { $customer } der App zugestimmt, oder die Zustimmung wurde widerrufen.
    .do = Bitte öffnen Sie den Zustimmungslink aus unserem Schreiben und stimmen Sie zu, wenn Sie einverstanden sind. Falls Sie das Schreiben nicht mehr haben, fordern Sie es bitte bei uns an.

message-consent_declined =
    .subject = { $app }: der Anfrage wurde nicht zugestimmt
    .found = Microsoft meldet, dass die Anfrage abgelehnt wurde oder dass das verwendete Konto nicht für die ganze Organisation zustimmen darf.
    .do = Wenn Sie einverstanden sind, öffnen Sie den Zustimmungslink bitte erneut mit einem Konto, das die in unserem Schreiben genannte Rolle hat. Wenn nicht, sagen Sie uns bitte Bescheid; dann belassen wir es dabei.

message-permissions_missing =
    .subject = { $app }: Es fehlen Berechtigungen
    .found = Der App wurde zugestimmt, aber diese Berechtigungen fehlen: { $permissions }.
    .do = Bitte öffnen Sie den neuen Zustimmungslink, den wir Ihnen senden, und stimmen Sie noch einmal zu. An dem, was Sie schon erlaubt haben, ändert sich nichts.

message-service_unavailable_in_tenant =
    .subject = { $app }: { $api } ist in Ihrem Mandanten noch nicht bereit
    .found = Ihr Mandant hat keine Lizenz für { $api }, oder der Dienst ist noch nicht eingerichtet. Der App selbst wurde zugestimmt.
    .do = Bitte prüfen Sie, ob Ihre Lizenzen { $api } enthalten. Wenn ja, melden Sie sich einmal mit einem Administratorkonto bei security.microsoft.com an, damit Microsoft den Dienst einrichtet.

message-policy_blocked =
    .subject = { $app }: Eine Richtlinie in Ihrem Mandanten blockiert die App
    .found = Eine Richtlinie für bedingten Zugriff (Conditional Access) oder eine ähnliche Regel lässt die Anmeldung der App nicht zu. Der App selbst wurde zugestimmt.
    .do = Öffnen Sie im Microsoft Entra Admin Center "Sign-in logs" (Anmeldeprotokolle) und dann "Service principal sign-ins" (Dienstprinzipalanmeldungen), und suchen Sie nach der Anwendungs-ID unten. Der fehlgeschlagene Eintrag nennt die Richtlinie. Bitte lassen Sie die App dort zu, wenn Ihre Regeln es erlauben.

message-after = Bitte sagen Sie uns Bescheid, wenn das erledigt ist; dann prüfen wir erneut. Auch wenn Sie sich dagegen entscheiden, freuen wir uns über eine kurze Nachricht.

## Labels: short

message-details = Für Ihre Suche
message-tenant = Mandanten-ID
message-code = Code von Microsoft
message-correlation = Korrelations-ID
message-time = Geprüft am
