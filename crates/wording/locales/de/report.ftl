### Der Bericht über einen Test: für den Kunden, für ein Ticket, für die Akten. Er sagt "die App", nie "Ihre App":
### Wer ihn liest, kann auf der einen wie auf der anderen Seite sein.
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

## Der Kopf: kurz

report-kind = Bericht über einen Verbindungstest
report-title-proven = Die Verbindung zu { $customer } ist nachgewiesen
report-title-open = Die Verbindung zu { $customer } ist noch nicht nachgewiesen
report-lead-proven = Test vom { $time }: Die App { $app } hat mit allen angeforderten Berechtigungen Zugang zu { $api } von { $customer }. Alle vier Nachweise liegen vor.
report-lead-open = Test vom { $time }: Geprüft wurde, ob die App { $app } Zugang zu { $api } von { $customer } hat. Noch liegen nicht alle Nachweise vor; was zu tun bleibt, steht weiter unten.

## Die vier Nachweise: was jeder besagt, kurz

report-proofs = Die vier Nachweise
report-proof-tenant = Das Token gilt für diesen Mandanten
report-proof-api = Das Token gilt für diese API
report-proof-permissions = Das Token enthält alle Berechtigungen
report-proof-answer = Die API hat auf einen echten Aufruf geantwortet

## Was noch zu tun ist

report-remains = Was noch zu tun ist
report-remains-nothing = Nichts. Die Einwilligung gilt, bis sie widerrufen wird: Öffnen Sie dazu unter { $host } "Enterprise apps" (Unternehmens-Apps) und dort { $app }. "Permissions" (Berechtigungen) zeigt, was die App darf. Mit "Properties" (Eigenschaften), dann "Delete" (Löschen), nehmen Sie alles zurück.
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
report-code = Fehlercode von Microsoft
report-correlation = Korrelations-ID
report-trace = Trace-ID

## Jede Zeile, und der Schluss

report-lines = Alle Zeilen des Tests, wie der Betreiber der App sie sieht
report-without-secrets = Dieser Bericht enthält weder ein Token noch ein Geheimnis.
