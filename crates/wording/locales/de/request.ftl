### Die Anfrage an den Admin des Kunden, als E-Mail und als Blatt Papier, und die Seite des Partners, auf der die Antwort ankommt.
### Wer sie liest, kennt dieses Programm nicht. "Wir" sind die, die fragen: der Partner oder, bei einer App der eigenen
### Organisation, jemand aus dem eigenen Haus.
###
### Das Blatt muss auf eine Seite passen. Wo "kurz" steht, bleibt die Zeile etwa so lang wie die englische.
### Text in doppelten Anführungszeichen: Beschriftung auf Microsofts Seite oder im Portal, bleibt englisch.

## Betreff, Anrede und Gruß. Nach der Anrede steht ein Komma: request-lead und request-lead-own beginnen deshalb mit einem Namen.

request-subject = { $company } bittet um Ihre Zustimmung: { $app }
request-subject-unnamed = Bitte um Ihre Zustimmung: { $app }
request-subject-own = Eine unserer eigenen Apps braucht Ihre Zustimmung: { $app }
request-greeting = Guten Tag,
request-regards = Freundliche Grüße

## Der Kopf: kurz

request-kind = Zustimmungsanfrage
request-for = für { $customer }
request-title = { $company } bittet um Ihre Zustimmung
request-title-unnamed = Bitte um Ihre Zustimmung
request-title-own = Eine unserer eigenen Apps braucht Ihre Zustimmung

request-lead = Wir bitten einen Administrator von { $customer }, unserer App { $app } einmal zuzustimmen, über den Link unten. Sie entscheiden: Ohne Zustimmung hat die App keinen Zugriff, und Sie können Ihre Zustimmung jederzeit widerrufen. Bitte prüfen Sie die Anfrage, bevor Sie den Link öffnen.
request-lead-own = Wir bitten einen Administrator unserer eigenen Organisation, { $customer }, unserer App { $app } einmal zuzustimmen, über den Link unten. Sie entscheiden: Ohne Zustimmung hat die App keinen Zugriff, und Sie können Ihre Zustimmung jederzeit widerrufen. Bitte prüfen Sie die Anfrage, bevor Sie den Link öffnen.
# $granted, $missing (String): values of permissions, with commas between them
request-again = Dies ist eine neue Anfrage: { $granted } haben Sie bereits zugestimmt. Neu ist { $missing }. Sonst ändert sich nichts.

## Wer fragt: Beschriftungen, kurz

request-asker = Anfrage von
request-company = Unternehmen
request-contact = Kontakt
request-email = E-Mail
request-phone = Telefon
request-app = App
request-application-id = Anwendungs-ID

## Was die App darf. Darunter stehen die Zeilen aus permissions.ftl

request-may = Was die App darf
# Bei Berechtigungen, die Incidents oder Warnungen lesen
request-sees-incidents = Sie sieht Titel und Schweregrad von Incidents und Warnungen und welche Geräte, Konten, Dateien und E-Mails beteiligt sind.
# Bei Berechtigungen, die alle Defender-Daten durchsuchen
request-sees-records = Sie sieht, was Defender aufgezeichnet hat, auch Namen, Adressen und Betreffzeilen.
request-through = Die App verwendet dafür { $api }; im Portal von Microsoft heißt das { $portal }.
request-through-same = Die App verwendet dafür { $api }.

## Was sie nicht kann: im Infinitiv, ohne Punkt, kurz

request-cannot = Was die App nicht kann
request-cannot-change = etwas ändern, löschen oder blockieren
request-cannot-change-other = etwas ändern, das hier nicht steht
request-cannot-open = Postfächer, Dokumente oder Chats öffnen
request-cannot-impersonate = als einer Ihrer Benutzer handeln oder deren Kennwörter sehen
request-cannot-grow = weitere Berechtigungen erhalten, ohne Sie noch einmal zu fragen

## Wie sich das Schreiben prüfen lässt

request-check = Prüfen Sie, bevor Sie zustimmen
# Über den ersten acht Zeichen einer Anwendungs-ID wie 9d3f6c20: kurz
request-fingerprint = Die Anwendungs-ID beginnt mit
# Bei zwei Wörtern wie Safari Tango, mit denen man diese Anfrage nennt: kurz
request-words = Name dieser Anfrage
request-check-call = Rufen Sie uns unter einer Nummer an, die Sie schon haben, nicht unter einer aus dieser Anfrage. Lassen Sie sich den Host des Links und die ersten acht Zeichen unserer Anwendungs-ID vorlesen.
request-check-link = Vergleichen Sie beides mit der Adresszeile des Browsers, wenn sich der Link öffnet und bevor Sie sich anmelden: Die Adresse beginnt mit { $host }, und die Zeichen stehen hinter client_id=.
request-check-page = Die Seite von Microsoft hat den Titel "Permissions requested" (Angeforderte Berechtigungen) und zeigt { $app }, darunter einen verifizierten Herausgeber oder "Unverified" (Nicht überprüft).
request-check-list = Die Seite nennt in Microsofts eigenen Worten, was die App darf. Ist es mehr als in dieser Anfrage, fragen Sie uns, bevor Sie zustimmen.
# Fall für Fall, je eine Zeile: kurz
request-doubt = Wenn Sie nicht sicher sind
request-doubt-unexpected = Sie haben diese Anfrage nicht erwartet: Stimmen Sie nicht zu. Rufen Sie uns unter einer Nummer an, die Sie schon haben.
request-doubt-altered = Die Anfrage wurde weitergeleitet oder verändert: Der Link kann ein anderer sein, und nichts, was hier steht, schließt das aus. Das kann nur der Anruf.
request-doubt-second = Sie haben eine zweite Anfrage erhalten: Stimmen Sie keiner zu, bevor Sie uns am Telefon gefragt haben, welche gilt.
request-doubt-publisher = Auf der Seite von Microsoft steht "Unverified" (Nicht überprüft): Microsoft hat nicht geprüft, wer wir sind, und jede App kann unseren Namen verwenden. Verlassen Sie sich auf den Anruf.
request-doubt-account = Die Seite von Microsoft zeigt ein Konto, das nicht zu { $customer } gehört: Wählen Sie "Cancel" (Abbrechen) und öffnen Sie den Link in einem privaten Fenster.

## Wie zugestimmt wird und was danach kommt

request-accept = So stimmen Sie zu
request-accept-sign-in = Öffnen Sie den Link und melden Sie sich mit einem Konto von { $customer } an, das die Rolle { $role } oder eine höhere hat. Ein Global Administrator (globaler Administrator) ist nicht nötig.
request-accept-decide = Lesen Sie die Seite von Microsoft und wählen Sie dann "Accept" (Akzeptieren) oder "Cancel" (Abbrechen).
request-after-here = Tun Sie das an dem Computer, an dem wir gemeinsam sitzen: Danach zeigt eine Seite, was geschehen ist. Auf einem Smartphone erscheint stattdessen eine Fehlerseite. Sie ist harmlos, und Ihre Antwort zählt trotzdem.
request-after-landing-page = Unsere Seite unter { $host } zeigt danach einen kurzen Code. Bitte lesen Sie ihn uns am Telefon vor, damit wir Ihre Antwort kennen.
request-after-address = Der Browser zeigt danach eine Fehlerseite. Das ist zu erwarten und harmlos: Ihre Antwort zählt trotzdem. Bitte senden Sie uns die vollständige Adresse aus der Adresszeile.
request-after-classic = Der Browser zeigt danach vielleicht eine Fehlerseite oder eine leere Seite. Das ist zu erwarten und harmlos: Ihre Antwort zählt trotzdem. Bitte geben Sie uns Bescheid, wenn Sie fertig sind.

request-link = Der Link
# Unter dem QR-Code: kurz
request-scan = Oder scannen Sie hier: derselbe Link für das Smartphone

## Später, und falls etwas nicht stimmt

request-later = Zustimmung widerrufen
request-later-how = Jederzeit, ohne uns zu fragen: Öffnen Sie unter { $host } "Enterprise apps" (Unternehmens-Apps), dann { $app }. "Permissions" (Berechtigungen) zeigt, was die App darf. Zum Widerrufen wählen Sie "Properties" (Eigenschaften), dann "Delete" (Löschen).

## Die Seite des Partners, nach der Antwort im Browser des Admins. Titel: kurz

landing-given =
    .title = Vielen Dank. Sie haben zugestimmt
    .text = Laut der Antwort in der Adresse dieser Seite ist Ihre Zustimmung gespeichert. Eine Kleinigkeit ist noch zu tun.
landing-declined =
    .title = Sie haben nicht zugestimmt
    .text = Es wurde nichts zugelassen. Wollten Sie zustimmen, öffnen Sie den Link noch einmal.
landing-refused =
    .title = Microsoft meldet ein Problem
    .text = Es wurde nichts zugelassen. Bitte senden Sie die Meldung von Microsoft an die Person, die Sie gefragt hat.
landing-older =
    .title = Microsoft hat Ihre Antwort
    .text = Sie haben einen Link älterer Art geöffnet, und seine Antwort sagt nicht, wie Sie sich entschieden haben. Bitte sagen Sie es der Person, die Sie gefragt hat.
landing-unmatched =
    .title = Diese Antwort gehört zu keiner Anfrage
    .text = Sie sagt nicht, zu welcher Anfrage sie gehört. Deshalb zählt sie hier nicht. Bitte geben Sie der Person Bescheid, die Sie gefragt hat. Sie kann prüfen, ob Ihre Zustimmung gespeichert ist.
landing-unreadable =
    .title = Diese Antwort lässt sich nicht lesen
    .text = Ihre Adresse ist unvollständig oder wurde unterwegs verändert. Bitte geben Sie der Person Bescheid, die Sie gefragt hat. Sie kann prüfen, ob Ihre Zustimmung gespeichert ist.
landing-empty =
    .title = Hier kommen Antworten auf Zustimmungsanfragen an
    .text = In dieser Adresse steht keine Antwort. Falls Sie gerade zugestimmt und die Seite neu geladen haben, ist nichts verloren: Microsoft hat Ihre Antwort.

landing-read-out = Lesen Sie diesen Code { $name } vor
landing-read-out-unnamed = Lesen Sie diesen Code der Person vor, die Sie gefragt hat
landing-id = Unsere Anwendungs-ID beginnt mit
landing-id-meaning = Diese Seite kann nicht sehen, welcher App Sie zugestimmt haben. "Enterprise apps" (Unternehmens-Apps) in Microsoft Entra zeigt die Anwendungs-ID jeder App. Beginnt die ID der App, der Sie zugestimmt haben, anders, löschen Sie diese App und rufen Sie uns an.
landing-words = Name der Anfrage
landing-words-meaning = So sprechen wir beide von derselben Anfrage.
landing-microsoft = Meldung von Microsoft
landing-reach = So erreichen Sie { $name }
landing-reach-unnamed = So erreichen Sie uns
landing-done = Diese Seite speichert nichts und sendet nichts. Sie können sie schließen.
landing-language = Sprache
landing-without-script = Microsoft hat Ihre Antwort. Diese Seite würde einen Code zum Vorlesen zeigen, aber in diesem Browser sind Skripts ausgeschaltet. Bitte sagen Sie der Person, die Sie gefragt hat, dass Sie geantwortet haben.
