### Der Bericht über einen Test: für den Kunden, für ein Ticket, für die Akten. Er sagt "die App", nie "Ihre App":
### Wer ihn liest, kann auf der einen wie auf der anderen Seite sein.
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

## Der Kopf: kurz

report-kind = Bericht über einen Verbindungstest
report-title-proven = Die Verbindung zu { $customer } ist überprüft
report-title-open = Die Verbindung zu { $customer } ist noch nicht überprüft
report-lead-proven = Am { $time } hat die App { $app } mit allen angeforderten Berechtigungen { $api } von { $customer } aufgerufen. Alle vier Prüfungen sind bestanden.
report-lead-open = Am { $time } wurde die App { $app } mit { $api } von { $customer } getestet. Noch sind nicht alle vier Prüfungen bestanden. Was noch zu tun ist, steht unten.

## Die vier Prüfungen: was jede besagt, kurz

report-proofs = Die vier Prüfungen
report-proof-tenant = Das Token gilt für diesen Mandanten
report-proof-api = Das Token gilt für diese API
report-proof-permissions = Das Token enthält alle Berechtigungen
report-proof-answer = Die API hat auf einen echten Aufruf geantwortet

## Was noch zu tun ist

report-remains = Was noch zu tun ist
report-remains-nothing = Nichts. Die Zustimmung gilt, bis sie widerrufen wird: Öffnen Sie unter { $host } "Enterprise apps" (Unternehmens-Apps), dann { $app }. "Permissions" (Berechtigungen) zeigt, was die App darf. Zum Widerrufen wählen Sie "Properties" (Eigenschaften), dann "Delete" (Löschen).
# Vor "Der Admin des Kunden", "Microsoft", "Niemand muss etwas tun"
report-acts = Wer als Nächstes handeln muss
report-told = Was der Test dem Betreiber der App sagt

## Berechtigungen

report-permissions = Berechtigungen
report-granted = Erteilt
report-missing = Fehlt
report-surplus = Erteilt, aber nicht angefordert
report-unknown = Nicht bekannt

## Was getestet wurde: Beschriftungen, kurz

report-tested = Was getestet wurde
report-customer = Kunde
report-tenant = Mandanten-ID
report-region = Region
report-app = App
report-application-id = Anwendungs-ID
report-partner = Partner
report-api = API
report-time = Zeitpunkt
report-program = Getestet mit
report-code = Code von Microsoft
report-correlation = Korrelations-ID
report-trace = Trace-ID

## Jede Zeile, und der Schluss

report-lines = Der ganze Test, Zeile für Zeile, wie ihn der Betreiber der App sieht
report-without-secrets = Dieser Bericht enthält kein Token und keinen geheimen Clientschlüssel.
