### Was im Fenster neben den Titeln der Schritte steht: Schaltflächen, Beschriftungen, Hinweise, worauf gewartet wird.
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

window-name = Consentry
window-home = Startseite
window-refusal = Das hat nicht funktioniert. Versuchen Sie es noch einmal. Falls es wieder passiert, hilft dieses Wort bei der Suche nach der Ursache: { $code }.
    .browser-not-opened = Der Browser hat sich nicht geöffnet. Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser.
    .practice-not-started = Der Übungsmodus ist nicht gestartet: Auf diesem Computer darf kein Programm an der eigenen Adresse Anfragen annehmen. Versuchen Sie es noch einmal.
    .connection-not-set-up = Die Verbindung ließ sich nicht vorbereiten. Prüfen Sie die Proxyeinstellungen und die Zertifikate dieses Computers.
    .link-may-not-leave = Dieser Link darf nicht gesendet werden. Deshalb wurde nichts geöffnet oder gespeichert. Der Grund steht beim Link.
    .file-not-written = Die Datei ließ sich nicht speichern. Sehen Sie nach, ob in den Ordner für Downloads geschrieben werden darf und ob dort Platz ist.
    .program-stopped = In Consentry selbst ist etwas Unerwartetes passiert. Ihre Werte sind noch da. Versuchen Sie es noch einmal.
    .program-stopped-file = In Consentry selbst ist etwas Unerwartetes passiert. Ihre Werte sind noch da. Versuchen Sie es noch einmal. Passiert es wieder, melden Sie es mit dieser Datei, die keinen davon enthält: { $path }

## Sprache

language-label = Sprache

## Startseite

home-title = Was möchten Sie tun?
home-lead = Microsoft Defender beim Kunden anbinden und sicher wissen, dass es funktioniert.
home-onboard = Kunden anbinden
home-onboard-meaning = Sieben Schritte beim ersten Kunden, vier bei jedem weiteren. Dauert etwa zehn Minuten.
home-onboard-practice = Alle sieben Schritte mit einem Übungskunden. Dauert etwa drei Minuten.
home-continue = Anbindung des Kunden fortsetzen
home-practise = Erst einmal üben
home-practise-meaning = Mit einer simulierten Microsoft-Umgebung auf diesem Computer: ohne Konto, ohne Netzwerk, und nichts kann kaputtgehen.

## Übungsmodus

practice-title = Übungsmodus
practice-meaning = Eine simulierte Microsoft-Umgebung auf diesem Computer. Nichts davon geht nach außen.
practice-leave = Übung beenden

## Die Leiste und das Bild vom Weg

rail-label = Schritte
rail-open = Noch offen
rail-current = Hier sind Sie
rail-done = Erledigt
rail-needs-attention = Bitte ansehen
flow-app = Ihre App
flow-customer = Kunde
flow-consent = Einwilligung
flow-answers = Antwort
flow-open = noch offen
flow-now = läuft
flow-done = erledigt
flow-attention = bitte ansehen

## Schaltflächen

button-back = Zurück
button-next = Weiter
button-stop = Abbrechen
button-next-customer = Nächster Kunde
copy = Kopieren
copy-done = Kopiert
copy-failed = Nicht kopiert
copy-what = Kopieren: { $what }
waiting-since = seit { $time }

## Felder

field-reading = Gelesen als
field-optional = optional
secret-held = Im Arbeitsspeicher, bis Sie Consentry schließen
secret-replace = Ersetzen
secret-forget = Verwerfen

## Berechtigungen wählen

choose-api = API und ihr Name im Portal
choose-permissions = Die App darf
choose-acts = ändert etwas
choose-retires = endet am { $date }
choose-more = { $chosen ->
    [0] Weitere Berechtigungen ({ $count })
   *[other] Weitere Berechtigungen ({ $count }), { $chosen } ausgewählt
}
choose-more-legend = Die App darf außerdem
choose-filter = Berechtigung suchen
choose-filter-nothing = So heißt keine Berechtigung. Versuchen Sie es mit einem kürzeren Wort.
choose-role = Zum Zustimmen braucht der Admin des Kunden die Rolle { $role } oder eine höhere.
choose-cloud = Andere Microsoft-Cloud oder API-URL
choose-cloud-legend = Ihre App und Ihre Kunden sind in
choose-api-base = API-URL
choose-api-base-known = Ohne Angabe gilt { $address }
choose-api-base-none = Microsoft hat für diese API in dieser Cloud keine URL veröffentlicht. Wenn Sie sie kennen, geben Sie sie hier ein.
choose-api-base-foreign = { $host } ist keine Adresse von Microsoft. Die Token Ihrer App werden dorthin gesendet, und wer den Server betreibt, kann sie bis zu ihrem Ablauf verwenden.
choose-api-base-confirm = Token an { $host } senden

## App registrieren

register-practice = Beim Üben gibt es nichts zu registrieren: Die App ist schon da. Sehen Sie sich die Werte an und klicken Sie dann auf Weiter.
register-app-name = Name der App
register-app-name-hint = Diesen Namen sieht der Admin des Kunden, wenn es um die Einwilligung geht.
register-open-portal = { $portal } öffnen
register-listed-as = Im Portal heißt { $product } noch { $listed } und erscheint erst, wenn Sie diesen Namen eingeben.
register-name =
    .label = Name
    .hint = wie oben
register-account-types =
    .label = Supported account types
    .hint = Unterstützte Kontotypen: die Variante wählen, die im Portal steht
register-redirect-uri =
    .label = Redirect URI
    .hint = Umleitungs-URI mit der Plattform "Web"
register-api =
    .label = APIs my organization uses
    .hint = unter "API permissions" (API-Berechtigungen), "Add a permission" (Berechtigung hinzufügen)
register-permissions =
    .label = Application permissions
    .hint = Anwendungsberechtigungen: jede davon ankreuzen
register-secret =
    .label = New client secret
    .hint = unter "Certificates & secrets" (Zertifikate & Geheimnisse), als "Description" (Beschreibung); danach sofort "Value" (Wert) kopieren

## Werte der App eingeben

app-values-practice = { $app } ist in der simulierten Microsoft-Umgebung schon registriert.
app-values-use-practice = Werte übernehmen
app-values-client-id = Anwendungs-ID
app-values-client-id-hint = "Application (client) ID" auf der Übersichtsseite der App
app-values-home-tenant = Ihre eigene Mandanten-ID
app-values-home-tenant-hint = "Directory (tenant) ID" (Verzeichnis-ID) auf derselben Seite
app-values-secret = Clientgeheimnis
app-values-secret-hint = Die Spalte "Value" (Wert) unter "Certificates & secrets" (Zertifikate & Geheimnisse). Das Clientgeheimnis bleibt im Arbeitsspeicher dieses Computers und kommt in keine Datei.
app-values-secret-ends = Ablaufdatum des Clientgeheimnisses
app-values-secret-ends-hint = Die Spalte "Expires", geschrieben als 2027-05-04. Sie werden rechtzeitig daran erinnert.
app-values-credential = Womit sich die App ausweist
app-values-certificate = Zertifikat
app-values-certificate-file = Zertifikatdatei
app-values-certificate-file-hint = Eine .pfx-Datei oder eine .pem-Datei, die auch den privaten Schlüssel enthält. Die Datei bleibt, wo sie ist.
app-values-browse = Durchsuchen…
app-values-certificate-password = Kennwort der Datei
app-values-certificate-password-hint = Lassen Sie das Feld leer, wenn die Datei keines hat. Das Kennwort wird einmal verwendet und nicht aufbewahrt.
app-values-reading = Die Datei wird gelesen
app-values-read-file = Datei lesen
app-values-thumbprint = "Thumbprint" (Fingerabdruck), wie ihn das Portal anzeigt
app-values-certificate-ends = läuft am { $date } ab

## Kunden angeben
## customer-unnamed steht in Sätzen im Nominativ, Dativ und Akkusativ und muss deshalb immer gleich lauten.

customer-unnamed = Kunde X
customer-field = Kunde
customer-field-hint = Zum Beispiel contoso.com
customer-find = Suchen
customer-nothing-yet = Hier erscheint der Mandant des Kunden.
customer-looking = Microsoft wird gefragt, welcher Mandant zu { $asked } gehört
customer-found = Gefunden
customer-tenant-id = Mandanten-ID
customer-region = Region { $region }
customer-pretend = Übungskunden und was ihr Admin tut

## Einwilligung einholen

consent-link = Einwilligungslink
consent-no-link = Hier erscheint der Link, sobald App und Kunde feststehen.
consent-open = Im Browser öffnen
consent-qr-label = QR-Code des Einwilligungslinks
consent-qr-caption = Mit dem Smartphone scannen
consent-reply = Antwort
consent-waiting = Warten auf die Antwort
consent-waiting-meaning = Sie erscheint hier von selbst, sobald der Admin auf diesem Computer zustimmt. Sie können diesen Schritt verlassen und später zurückkommen.
consent-foreign-answers = Auf diesem Computer gehen weiterhin Antworten auf andere Anfragen ein. Sie werden nicht beachtet: Nur die Antwort auf diesen Link zählt. Falls niemand ältere Links öffnet, rät womöglich ein anderes Programm auf diesem Computer.
consent-watch-offer = Sitzt der Admin an einem anderen Computer?
consent-watch-meaning = Consentry fragt Microsoft in wachsenden Abständen, ob die Einwilligung vorliegt. Das endet, wenn Sie diesen Schritt verlassen.
consent-watch = Laufend nachfragen
consent-watching = Warten auf die Einwilligung von { $customer }
consent-watching-meaning = Microsoft wird in wachsenden Abständen gefragt. Das endet, wenn Sie diesen Schritt verlassen.
consent-watch-ended = Bis { $time } lag keine Einwilligung vor
consent-watch-ended-meaning = Vielleicht braucht der Admin noch etwas Zeit. Fragen Sie weiter nach oder gehen Sie weiter zum Test: Er zeigt, was fehlt.
consent-watch-again = Weiter nachfragen
consent-seen = Die Einwilligung von { $customer } liegt vor
consent-seen-meaning = Microsoft kennt Ihre App jetzt in diesem Mandanten. Starten Sie den Test. Er zeigt, ob alles funktioniert.
consent-withheld = Dieser Link darf nicht gesendet werden
consent-checks-passed = { $passed } von { $count } Prüfungen des Links bestanden
finding-good = In Ordnung:
finding-warn = Bitte ansehen:
finding-stop = Halt:
consent-no-answer-here = Die Antwort erscheint hier nicht von selbst
consent-no-answer-here-meaning = Sobald der Admin Ihnen sagt, dass es erledigt ist, gehen Sie weiter zum Test. Er zeigt, ob die Einwilligung vorliegt.
consent-have-address = Ich habe die Adresse der Antwortseite
consent-address = Adresse der Antwortseite
consent-address-hint = Die vollständige Adresszeile des Browsers nach der Zustimmung, auch wenn die Seite einen Fehler zeigt.
consent-read = Auswerten
consent-other-form = Andere Form des Links
consent-form = Form des Links
consent-form-admin-consent =
    .title = Administratoreinwilligung
    .meaning = Bittet den Admin dieses Kunden um die ausgewählten Berechtigungen; die Antwort zeigt, ob zugestimmt wurde.
consent-form-classic =
    .title = Klassisch
    .meaning = Der ältere Link aus vielen Anleitungen; seine Antwort verrät weder, wer zugestimmt hat, noch, ob überhaupt jemand zugestimmt hat.

## Testen

test-run = Test starten
test-again = Erneut testen
test-before = Beim Kunden wird nichts verändert. Diese { $count } Prüfungen dauern ein paar Sekunden:
test-running = Der Test läuft
test-total = { $time } insgesamt
test-again-in = Testet in { $time } von selbst erneut
test-since-consent = Seit der Einwilligung: { $time }
test-stop-waiting = Nicht mehr warten
test-details = Details für die Technik
test-trace-code = Fehlercode
test-trace-correlation-id = Korrelations-ID
test-trace-trace-id = Trace-ID
test-trace-timestamp = Zeitpunkt bei Microsoft
test-claim-tenant = Mandant
test-claim-audience = Gilt für
test-claim-app = Anwendung
test-claim-roles = Erteilte Berechtigungen
test-claim-missing = Fehlende Berechtigungen
test-claim-extra = Nicht angeforderte Berechtigungen
test-claim-version = Version
test-claim-expires = Gültig bis

## Werte übergeben

hand-over-verified = { $customer } ist verbunden: Alle vier Nachweise liegen vor.
hand-over-not-verified = Der Nachweis für { $customer } steht noch aus
hand-over-not-verified-meaning = Starten Sie zuerst den Test. Er zeigt, ob diese Werte funktionieren.
hand-over-secret = Das Clientgeheimnis wird hier nicht angezeigt. Nehmen Sie es von dort, wo Sie Ihre Geheimnisse aufbewahren.
hand-over-tenant-id = Mandanten-ID des Kunden
hand-over-client-id = Anwendungs-ID
hand-over-token-endpoint = Adresse für Token
hand-over-scope = Bereich (Scope)
hand-over-api-base = API-URL
hand-over-permissions = Berechtigungen
