### Was im Fenster neben den Titeln der Schritte steht: Schaltflächen, Beschriftungen, Hinweise, worauf gewartet wird.
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.
### { $customer } steht hier und in steps.ftl immer im Dativ: Statt eines Namens kann dort customer-unnamed stehen.

window-name = Consentry
window-home = Startseite
window-refusal = Das hat nicht funktioniert. Versuchen Sie es noch einmal. Passiert es wieder, geben Sie diesen Code der Person, die Sie unterstützt: { $code }.
    .browser-not-opened = Der Browser hat sich nicht geöffnet. Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.
    .link-may-not-leave = Dieser Link darf nicht gesendet werden. Deshalb wurde nichts geöffnet oder gespeichert. Der Grund steht beim Link.
    .practice-not-started = Der Übungsmodus ist nicht gestartet: Dieser Computer erlaubt Programmen nicht, lokale Verbindungen anzunehmen. Versuchen Sie es noch einmal.
    .connection-not-set-up = Die Verbindung ließ sich nicht einrichten. Prüfen Sie die Proxyeinstellungen und die Zertifikate dieses Computers.
    .file-not-written = Die Datei ließ sich nicht speichern. Prüfen Sie, ob Sie in den Ordner für Downloads schreiben können und ob genug Platz frei ist.
    .program-stopped = In Consentry selbst ist etwas Unerwartetes passiert. Ihre Werte sind noch da. Versuchen Sie es noch einmal.
    .program-stopped-file = In Consentry selbst ist etwas Unerwartetes passiert. Ihre Werte sind noch da. Versuchen Sie es noch einmal. Passiert es wieder, melden Sie es mit dieser Datei, die keinen Ihrer Werte enthält: { $path }

## Sprache

language-label = Sprache

## Startseite

home-title = Was möchten Sie tun?
home-lead = Binden Sie Microsoft Defender eines Kunden an und seien Sie sicher, dass es funktioniert.
home-onboard = Kunden anbinden
home-onboard-meaning = Sieben Schritte für den ersten Kunden, vier für jeden weiteren. Etwa zehn Minuten.
home-onboard-practice = Alle sieben Schritte mit einem Übungskunden. Etwa drei Minuten.
home-continue = Mit dem Kunden fortfahren
home-practise = Erst einmal üben
home-practise-meaning = Mit einer simulierten Microsoft-Umgebung auf diesem Computer: kein Konto, kein Netzwerk, nichts kann schiefgehen.

## Übungsmodus

practice-title = Übungsmodus
practice-meaning = Eine simulierte Microsoft-Umgebung auf diesem Computer. Nichts wird irgendwohin gesendet.
practice-leave = Übungsmodus verlassen

## Die Leiste und das Bild vom Weg

rail-label = Schritte
rail-open = Noch offen
rail-current = Hier sind Sie
rail-done = Erledigt
rail-needs-attention = Handlungsbedarf
flow-app = Ihre App
flow-customer = Kunde
flow-consent = Zustimmung
flow-answers = Antwort
flow-open = noch offen
flow-now = läuft
flow-done = erledigt
flow-attention = Handlungsbedarf

## Schaltflächen

button-back = Zurück
button-next = Weiter
button-stop = Abbrechen
button-next-customer = Nächster Kunde
copy = Kopieren
copy-done = Kopiert
copy-failed = Nicht kopiert
copy-what = Kopieren: { $what }
waiting-since = (seit { $time })

## Felder

field-reading = Gelesen als
field-optional = optional
secret-held = Im Arbeitsspeicher, bis Sie Consentry schließen
secret-replace = Ersetzen
secret-forget = Verwerfen

## Berechtigungen wählen

choose-api = API, wie sie im Portal heißt
choose-permissions = Die App darf
choose-acts = kann etwas ändern
choose-retires = wird am { $date } eingestellt
choose-more = { $chosen ->
    [0] Weitere Berechtigungen ({ $count })
   *[other] Weitere Berechtigungen ({ $count }), { $chosen } ausgewählt
}
choose-more-legend = Die App darf außerdem
choose-filter = Berechtigung suchen
choose-filter-nothing = Keine Berechtigung passt. Versuchen Sie es mit einem kürzeren Wort.
choose-role = Zum Zustimmen braucht der Admin des Kunden die Rolle { $role } oder eine höhere.
choose-cloud = Andere Microsoft-Cloud oder API-URL
choose-cloud-legend = Ihre App und Ihre Kunden sind in
choose-api-base = API-URL
choose-api-base-known = Wenn leer: { $address }
choose-api-base-none = Microsoft hat für diese API in dieser Cloud keine URL veröffentlicht. Wenn Sie sie kennen, geben Sie sie hier ein.
choose-api-base-foreign = { $host } ist keine Adresse von Microsoft. Die Token Ihrer App werden dorthin gesendet, und der Betreiber kann sie verwenden, bis sie ablaufen.
choose-api-base-confirm = Token an { $host } senden

## App registrieren

register-practice = Im Übungsmodus gibt es nichts zu registrieren: Die App ist schon vorhanden. Sehen Sie sich die Werte an und wählen Sie dann Weiter.
register-app-name = Name der App
register-app-name-hint = Der Admin des Kunden sieht diesen Namen, wenn er um Zustimmung gebeten wird.
register-open-portal = { $portal } öffnen
register-listed-as = Im Portal heißt { $product } noch { $listed } und erscheint erst, wenn Sie diesen Namen eingeben.
register-name =
    .label = Name
    .hint = wie oben
register-account-types =
    .label = Supported account types
    .hint = Unterstützte Kontotypen: die Option wählen, die Ihr Portal zeigt
register-redirect-uri =
    .label = Redirect URI
    .hint = Umleitungs-URI, Plattform: "Web"
register-api =
    .label = APIs my organization uses
    .hint = Von meiner Organisation verwendete APIs: unter "API permissions" (API-Berechtigungen), "Add a permission" (Berechtigung hinzufügen)
register-permissions =
    .label = Application permissions
    .hint = Anwendungsberechtigungen: jede davon ankreuzen
register-secret =
    .label = New client secret
    .hint = Neuer geheimer Clientschlüssel: unter "Certificates & secrets" (Zertifikate & Geheimnisse); dies als "Description" (Beschreibung) verwenden, dann sofort "Value" (Wert) kopieren

## Werte der App eingeben

app-values-practice = { $app } ist in der simulierten Microsoft-Umgebung schon registriert.
app-values-use-practice = Werte übernehmen
app-values-client-id = Anwendungs-ID
app-values-client-id-hint = "Application (client) ID" (Anwendungs-ID (Client)) auf der Übersichtsseite der App
app-values-home-tenant = Ihre eigene Mandanten-ID
app-values-home-tenant-hint = "Directory (tenant) ID" (Verzeichnis-ID (Mandant)) auf derselben Seite
app-values-secret = Geheimer Clientschlüssel
app-values-secret-hint = Die Spalte "Value" (Wert) unter "Certificates & secrets" (Zertifikate & Geheimnisse). Der geheime Clientschlüssel bleibt im Arbeitsspeicher dieses Computers und wird nie in einer Datei gespeichert.
app-values-secret-ends = Geheimer Clientschlüssel läuft ab am
app-values-secret-ends-hint = Die Spalte "Expires" (Gültig bis), geschrieben als 2027-05-04. Sie werden rechtzeitig erinnert.
app-values-credential = Wie sich die App anmeldet
app-values-certificate = Zertifikat
app-values-certificate-file = Zertifikatdatei
app-values-certificate-file-hint = Eine .pfx-Datei oder eine .pem-Datei mit dem privaten Schlüssel. Die Datei bleibt, wo sie ist.
app-values-browse = Durchsuchen…
app-values-certificate-password = Kennwort der Datei
app-values-certificate-password-hint = Lassen Sie das Feld leer, wenn es keines gibt. Das Kennwort wird einmal verwendet und nicht gespeichert.
app-values-reading = Die Datei wird gelesen
app-values-read-file = Datei lesen
app-values-thumbprint = "Thumbprint" (Fingerabdruck), wie ihn das Portal anzeigt
app-values-certificate-ends = läuft am { $date } ab

## Kunden angeben
## customer-unnamed steht in Sätzen im Nominativ, Dativ und Akkusativ und muss deshalb immer gleich lauten.

customer-unnamed = diesem Kunden
customer-field = Kunde
customer-field-hint = Zum Beispiel contoso.com
customer-find = Suchen
customer-nothing-yet = Hier erscheint der Mandant des Kunden.
customer-looking = Microsoft wird gefragt, welcher Mandant zu { $asked } gehört
customer-found = Gefunden
customer-tenant-id = Mandanten-ID
customer-region = Region { $region }
customer-pretend = Übungskunden und was ihr Admin tut

## Zustimmung einholen

consent-link = Zustimmungslink
consent-no-link = Der Link erscheint hier, wenn Sie App und Kunden eingegeben haben.
consent-open = Im Browser öffnen
consent-qr-label = QR-Code des Zustimmungslinks
consent-qr-caption = Mit dem Smartphone scannen
consent-reply = Antwort
consent-waiting = Warten auf die Antwort
consent-waiting-meaning = Sie erscheint hier automatisch, wenn der Admin auf diesem Computer zustimmt. Sie können diesen Schritt verlassen und später zurückkommen.
consent-foreign-answers = Auf diesem Computer gehen weiterhin Antworten auf andere Anfragen ein. Sie werden nicht beachtet: Nur die Antwort auf diesen Link zählt. Falls niemand ältere Links öffnet, rät womöglich ein anderes Programm auf diesem Computer.
consent-watch-offer = Ist der Admin woanders?
consent-watch-meaning = Consentry prüft bei Microsoft in wachsenden Abständen, ob zugestimmt wurde. Das endet, wenn Sie diesen Schritt verlassen.
consent-watch = Automatisch prüfen
consent-watching = Es wird geprüft, ob die Zustimmung von { $customer } vorliegt
consent-watching-meaning = Microsoft wird in wachsenden Abständen gefragt. Das endet, wenn Sie diesen Schritt verlassen.
consent-watch-ended = Keine Zustimmung bis { $time }
consent-watch-ended-meaning = Vielleicht braucht der Admin noch etwas Zeit. Prüfen Sie erneut oder gehen Sie weiter zum Test: Er zeigt, was fehlt.
consent-watch-again = Erneut prüfen
consent-seen = Die Zustimmung von { $customer } liegt vor
consent-seen-meaning = Microsoft kennt Ihre App jetzt in diesem Mandanten. Starten Sie den Test, um zu sehen, ob alles funktioniert.
consent-withheld = Senden Sie diesen Link nicht
consent-checks-passed = { $passed } von { $count } Prüfungen des Links bestanden
finding-good = In Ordnung:
finding-warn = Hinweis:
finding-stop = Stopp:
consent-no-answer-here = Die Antwort kommt hier nicht automatisch an
consent-no-answer-here-meaning = Wenn der Admin Ihnen sagt, dass er zugestimmt hat, gehen Sie weiter zum Test. Er zeigt, ob die Zustimmung vorliegt.
consent-have-address = Ich habe die Adresse der Seite, die der Admin gesehen hat
consent-address = Adresse der Seite nach der Zustimmung
consent-address-hint = Die vollständige Adresse aus der Adresszeile des Browsers nach der Zustimmung, auch wenn die Seite einen Fehler zeigt.
consent-read = Auswerten
consent-other-form = Andere Art von Link
consent-form = Art des Links
consent-form-admin-consent =
    .title = Administratorzustimmung
    .meaning = Bittet den Admin dieses Kunden um die gewählten Berechtigungen. Die Antwort sagt, ob er zugestimmt hat.
consent-form-classic =
    .title = Klassisch
    .meaning = Der ältere Link aus vielen Anleitungen. Seine Antwort sagt weder, wer zugestimmt hat, noch, ob überhaupt jemand zugestimmt hat.

## Testen

test-run = Test starten
test-again = Erneut testen
test-before = Im Mandanten des Kunden wird nichts geändert. Der Test umfasst { $count } Prüfungen und dauert ein paar Sekunden:
test-running = Der Test läuft
test-total = { $time } insgesamt
test-again-in = Nächster Test startet automatisch in { $time }
test-since-consent = Seit der Zustimmung: { $time }
test-stop-waiting = Nicht mehr warten
test-details = Technische Details
test-trace-code = Fehlercode
test-trace-correlation-id = Korrelations-ID
test-trace-trace-id = Trace-ID
test-trace-timestamp = Zeitpunkt bei Microsoft
test-claim-tenant = Mandant
test-claim-audience = Zielgruppe
test-claim-app = App
test-claim-roles = Erteilte Berechtigungen
test-claim-missing = Fehlende Berechtigungen
test-claim-extra = Nicht angeforderte Berechtigungen
test-claim-version = Version
test-claim-expires = Gültig bis

## Werte übergeben

hand-over-verified = Die Verbindung zu { $customer } ist überprüft: Alle vier Prüfungen sind bestanden.
hand-over-not-verified = Die Verbindung zu { $customer } ist noch nicht überprüft
hand-over-not-verified-meaning = Starten Sie zuerst den Test. Er zeigt, ob diese Werte funktionieren.
hand-over-secret = Der geheime Clientschlüssel wird hier nicht angezeigt. Holen Sie ihn von dort, wo Sie Ihre Geheimnisse aufbewahren.
hand-over-tenant-id = Mandanten-ID des Kunden
hand-over-client-id = Anwendungs-ID
hand-over-token-endpoint = Tokenendpunkt
hand-over-scope = Scope (Bereich)
hand-over-api-base = API-URL
hand-over-permissions = Berechtigungen
