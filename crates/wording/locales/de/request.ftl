### Die Anfrage an den Admin des Kunden, als E-Mail und als Blatt Papier, und die Seite des Partners, auf der die Antwort ankommt.
### Wer sie liest, kennt dieses Programm nicht. "Wir" sind die, die fragen: der Partner oder, bei einer App der eigenen
### Organisation, jemand aus dem eigenen Haus.
###
### Das Blatt muss auf eine Seite passen. Wo "kurz" steht, bleibt die Zeile etwa so lang wie die englische.
### Text in doppelten Anführungszeichen: Beschriftung auf Microsofts Seite oder im Portal, bleibt englisch.

## Betreff, Anrede und Gruß. Nach der Anrede steht ein Komma: request-lead und request-lead-own beginnen deshalb mit einem Namen.

request-subject = { $company } bittet um Ihre Einwilligung: { $app }
request-subject-unnamed = Bitte um Ihre Einwilligung: { $app }
request-subject-own = Eine eigene App braucht Ihre Einwilligung: { $app }
request-greeting = Guten Tag,
request-regards = Freundliche Grüße

## Der Kopf: kurz

request-kind = Einwilligungsanfrage
request-for = für { $customer }
request-title = { $company } bittet um Ihre Einwilligung
request-title-unnamed = Bitte um Ihre Einwilligung
request-title-own = Eine eigene App braucht Ihre Einwilligung

request-lead = Wir möchten unsere App { $app } für { $customer } einsetzen. Dort kann sie nichts tun, bis ein Admin der Organisation auf einer Seite von Microsoft einmal zugestimmt hat. Die Entscheidung liegt bei Ihnen, und Sie können die Einwilligung jederzeit widerrufen.
request-lead-own = { $app } soll für unsere eigene Organisation arbeiten: { $customer }. Die App kann nichts tun, bis ein Admin auf einer Seite von Microsoft einmal zugestimmt hat. Die Entscheidung liegt bei Ihnen, und Sie können die Einwilligung jederzeit widerrufen.

## Wer fragt: Beschriftungen, kurz

request-asker = Wer fragt
request-company = Unternehmen
request-contact = Kontakt
request-email = E-Mail
request-phone = Telefon
request-app = App
request-application-id = Anwendungs-ID

## Was die App darf. Darunter stehen die Zeilen aus permissions.ftl

request-may = Was die App darf
# Bei Berechtigungen, die Vorfälle oder Warnungen lesen
request-sees-incidents = Die App sieht Titel und Schweregrad von Vorfällen und Warnungen und welche Geräte, Konten, Dateien und E-Mails beteiligt sind.
# Bei Berechtigungen, die alle Defender-Daten durchsuchen
request-sees-records = Was Defender aufgezeichnet hat, sieht sie bis hin zu Namen, Adressen und Betreffzeilen.
request-through = Das alles geschieht über { $api }; im Portal von Microsoft heißt das { $portal }.
request-through-same = Das alles geschieht über { $api }.

## Was sie nicht kann: im Infinitiv, ohne Punkt, kurz

request-cannot = Was die App nicht kann
request-cannot-change = etwas ändern, löschen oder blockieren
request-cannot-change-other = etwas ändern, das hier nicht steht
request-cannot-open = Postfächer, Dokumente oder Chats öffnen
request-cannot-impersonate = im Namen einer Person handeln oder ein Kennwort erfahren
request-cannot-grow = weitere Berechtigungen erhalten, ohne Sie noch einmal zu fragen

## Wie sich das Schreiben prüfen lässt

request-check = Vor der Zustimmung prüfen
# Über den ersten acht Zeichen einer Anwendungs-ID wie 9d3f6c20: kurz
request-fingerprint = Die Anwendungs-ID beginnt mit
# Bei zwei Wörtern wie Safari Tango, mit denen man diese Anfrage nennt: kurz
request-words = Name dieser Anfrage
request-check-call = Rufen Sie uns unter einer Nummer an, die Sie schon haben, nicht unter einer aus diesem Schreiben. Lassen Sie sich den Host des Links und die ersten acht Zeichen unserer Anwendungs-ID vorlesen.
request-check-link = Vergleichen Sie beides in der Adresszeile des Browsers, sobald sich der Link öffnet, noch vor der Anmeldung: Die Adresse beginnt mit { $host }, und die Zeichen stehen hinter client_id=.
request-check-page = Die Seite von Microsoft trägt den Titel "Permissions requested" (Angeforderte Berechtigungen) und nennt { $app }, darunter einen überprüften Herausgeber oder "Unverified" (Nicht überprüft).
request-check-list = Dort steht in Microsofts eigenen Worten, was die App darf. Ist es mehr als in diesem Schreiben, fragen Sie uns, bevor Sie zustimmen.
# Fall für Fall, je eine Zeile: kurz
request-doubt = Im Zweifel
request-doubt-unexpected = Eine unerwartete Anfrage: Stimmen Sie nicht zu und rufen Sie uns unter einer Nummer an, die Sie schon haben. Solange Sie nicht zustimmen, kann die App nichts tun.
request-doubt-altered = Ein weitergeleitetes oder verändertes Schreiben: Der Link kann ausgetauscht sein, und nichts, was hier steht, schließt das aus. Das kann nur der Anruf.
request-doubt-second = Ein zweites Schreiben: Stimmen Sie keinem von beiden zu, bevor Sie uns am Telefon gefragt haben, welches gilt.
request-doubt-publisher = "Unverified" (Nicht überprüft) auf der Seite von Microsoft: Microsoft hat nicht geprüft, wer wir sind, und jede App kann unseren Namen tragen. Verlassen Sie sich auf den Anruf.
request-doubt-account = Ein Konto auf der Seite von Microsoft, das nicht zu { $customer } gehört: Wählen Sie "Cancel" (Abbrechen) und öffnen Sie den Link in einem privaten Fenster.

## Wie zugestimmt wird und was danach kommt

request-accept = So stimmen Sie zu
request-accept-sign-in = Öffnen Sie den Link und melden Sie sich mit einem Konto von { $customer } an, das mindestens die Rolle { $role } hat; ein Global Administrator ist nicht nötig.
request-accept-decide = Lesen Sie die Seite von Microsoft und wählen Sie dann "Accept" (Akzeptieren) oder "Cancel" (Abbrechen).
request-after-here = Tun Sie das an dem Computer, an dem wir gemeinsam sitzen: Danach zeigt eine Seite, was geschehen ist. Auf einem Smartphone erscheint stattdessen eine Fehlerseite. Sie ist harmlos: Ihre Antwort gilt trotzdem.
request-after-landing-page = Danach zeigt eine Seite von uns unter { $host } einen kurzen Code. Lesen Sie ihn uns bitte am Telefon vor, damit wir Ihre Antwort kennen.
request-after-address = Danach zeigt der Browser eine Fehlerseite. Das ist zu erwarten und harmlos: Ihre Antwort gilt. Bitte senden Sie uns die vollständige Adresszeile des Browsers.
request-after-classic = Danach zeigt der Browser vielleicht eine Fehlerseite oder eine leere Seite. Das ist zu erwarten und harmlos: Ihre Antwort gilt. Bitte geben Sie uns Bescheid, wenn Sie fertig sind.

request-link = Der Link
# Unter dem QR-Code: kurz
request-scan = Oder hier scannen: derselbe Link fürs Smartphone

## Später, und falls etwas nicht stimmt

request-later = Einwilligung widerrufen
request-later-how = Das geht jederzeit, ohne uns zu fragen: Öffnen Sie unter { $host } "Enterprise apps" (Unternehmens-Apps) und dort { $app }. "Permissions" (Berechtigungen) zeigt, was die App darf. Mit "Properties" (Eigenschaften), dann "Delete" (Löschen), nehmen Sie alles zurück.

## Die Seite des Partners, nach der Antwort im Browser des Admins. Titel: kurz

landing-given =
    .title = Vielen Dank. Sie haben zugestimmt
    .text = Laut der Antwort in der Adresse dieser Seite ist Ihre Einwilligung gespeichert. Eine Kleinigkeit bleibt noch zu tun.
landing-declined =
    .title = Sie haben nicht zugestimmt
    .text = Es wurde nichts zugelassen. Falls Sie zustimmen wollten, öffnen Sie den Link noch einmal.
landing-refused =
    .title = Microsoft meldet ein Problem
    .text = Es wurde nichts zugelassen. Bitte sagen Sie der Person, die Sie gefragt hat, was Microsoft schreibt.
landing-older =
    .title = Ihre Antwort liegt bei Microsoft
    .text = Sie haben einen Link älterer Art geöffnet, und seine Antwort verrät nicht, wie Sie sich entschieden haben. Bitte sagen Sie es der Person, die Sie gefragt hat.
landing-unmatched =
    .title = Diese Antwort gehört zu keiner Anfrage
    .text = Aus ihr geht nicht hervor, auf welche Anfrage sie antwortet; deshalb zählt sie hier nicht. Bitte geben Sie der Person Bescheid, die Sie gefragt hat; sie kann selbst nachsehen, ob Ihre Einwilligung vorliegt.
landing-unreadable =
    .title = Diese Antwort lässt sich nicht lesen
    .text = Die Adresse ist unvollständig oder wurde unterwegs verändert. Bitte geben Sie der Person Bescheid, die Sie gefragt hat; sie kann selbst nachsehen, ob Ihre Einwilligung vorliegt.
landing-empty =
    .title = Hier kommen Antworten auf Einwilligungsanfragen an
    .text = In dieser Adresse steht keine. Falls Sie gerade zugestimmt und die Seite neu geladen haben, ist nichts verloren: Ihre Antwort liegt bei Microsoft.

landing-read-out = Bitte vorlesen: Diesen Code braucht { $name }
landing-read-out-unnamed = Bitte vorlesen: Diesen Code braucht die Person, die Sie gefragt hat
landing-id = Unsere Anwendungs-ID beginnt mit
landing-id-meaning = Diese Seite kann nicht sehen, welcher App Sie zugestimmt haben. "Enterprise apps" (Unternehmens-Apps) in Microsoft Entra zeigt zu jeder App die Anwendungs-ID. Beginnt sie bei der App, der Sie zugestimmt haben, anders, löschen Sie die App und rufen Sie uns an.
landing-words = Name der Anfrage
landing-words-meaning = So sprechen beide Seiten von derselben Anfrage.
landing-microsoft = Was Microsoft schreibt
landing-reach = So erreichen Sie { $name }
landing-reach-unnamed = So erreichen Sie uns
landing-done = Diese Seite behält nichts und gibt nichts weiter. Sie können sie schließen.
landing-language = Sprache
landing-without-script = Ihre Antwort liegt bei Microsoft. Diese Seite würde einen Code zum Vorlesen zeigen, aber in diesem Browser sind Skripts ausgeschaltet. Bitte sagen Sie der Person, die Sie gefragt hat, dass Sie geantwortet haben.
