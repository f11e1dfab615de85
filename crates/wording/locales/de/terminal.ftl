### Was der Befehl consentry sagt: Hilfe, Fragen, und was an einem Aufruf nicht stimmt.
###
### Optionen (--json), Platzhalter (ID, URL) und Befehle bleiben, wie sie sind; die Wörter ringsum werden übersetzt.

## Hilfe: Überschriften und was in Aufrufzeilen steht

terminal-help-about = Microsoft Defender beim Kunden anbinden: Zustimmungslink, Test und Ergebnis.
terminal-help-usage = Aufruf
terminal-help-command = BEFEHL
terminal-help-options = Optionen
terminal-help-commands = Befehle
terminal-help-own-options = Optionen
terminal-help-global-options = Optionen für alle Befehle
terminal-help-exit = Der Exitcode sagt, wer handeln muss

## Hilfe: Exitcodes

terminal-help-exit-done = niemand: überprüft oder erledigt
terminal-help-exit-customer = der Kunde
terminal-help-exit-usage = Sie: der Befehl wurde nicht richtig verwendet
terminal-help-exit-partner = der Partner: Werte, geheimer Clientschlüssel oder Zertifikat, Anfrage
terminal-help-exit-surroundings = dieser Computer: Netzwerk, Proxy, TLS, Uhr
terminal-help-exit-wait = niemand, warten: Microsoft verarbeitet die Zustimmung, bittet um eine Pause oder kann nicht antworten
terminal-help-exit-interrupted = abgebrochen

## Hilfe: Befehle

terminal-help-link = Zustimmungslink erstellen, in einem Terminal mit QR-Code
terminal-help-tenant = Zeigen, welcher Mandant zu einer Domäne, Mandanten-ID, E-Mail-Adresse oder Microsoft-URL gehört
terminal-help-permissions = Berechtigungen auflisten, die eine App anfordern kann
terminal-help-check = Testen, ob die App den Mandanten des Kunden erreicht, und falls nicht, sagen, wer handeln muss
terminal-help-explain = Einen eingefügten Text erklären: einen Fehler, eine Antwort auf einen Zustimmungslink, einen Link, ein Token. Nichts wird gesendet; der Exitcode ist 0, wenn der Text erkannt wird
terminal-help-practice = Simulierte Microsoft-Umgebung auf diesem Computer ausführen, bis Strg+C gedrückt wird; die erste Zeile ist ein JSON-Dokument
terminal-help-onboard = Durch alle Schritte führen, eine Frage nach der anderen

## Hilfe: Optionen für alle Befehle

terminal-help-lang = Sprache (Standard: die des Systems)
terminal-help-json = Ein JSON-Dokument auf der Standardausgabe, alles andere auf der Standardfehlerausgabe
terminal-help-cloud = Microsoft-Cloud des Kunden (Standard: public)
terminal-help-authority = Andere Adresse des Anmeldedienstes; einfaches http nur auf diesem Computer
terminal-help-api-base = Andere API-URL; einfaches http nur auf diesem Computer
terminal-help-ca-file = Zertifikate, denen zusätzlich zu denen des Systems vertraut wird
terminal-help-proxy = Proxy ohne sein Kennwort, oder none (Standard: der des Systems oder HTTPS_PROXY, wo Name und Kennwort stehen dürfen)
terminal-help-timeout = Höchstdauer eines Tests in Sekunden (Standard: 20)
terminal-help-yes = Jede Frage mit Ja beantworten, etwa ob eine Datei ersetzt werden soll
terminal-help-verbose = Mehr ausgeben: IDs, Zeiten und wonach der Microsoft-Support fragt
terminal-help-help = Diese Hilfe anzeigen
terminal-help-version = Version anzeigen

## Hilfe: Optionen

terminal-help-client-id = ID der App, im Portal "Application (client) ID" (Anwendungs-ID (Client))
terminal-help-customer = Kunde: Domäne, Mandanten-ID, E-Mail-Adresse oder eine Microsoft-URL des Kunden
terminal-help-link-tenant = Mandanten-ID oder Domäne des Kunden, oder organizations für einen beliebigen
terminal-help-api = API (Standard: defender-xdr)
terminal-help-permissions-api = Nur diese API
terminal-help-redirect-uri = Wohin die Antwort geht: eine der Umleitungs-URIs der App (Standard: http://localhost/consent)
terminal-help-state = Wert, den die Antwort zurückbringt (Standard: zufällig)
terminal-help-style = Art des Links (Standard: admin-consent)
terminal-help-svg = QR-Code als SVG in diese Datei schreiben
terminal-help-png = QR-Code als PNG in diese Datei schreiben
terminal-help-permission = Berechtigung, die die App haben muss; für jede einmal angeben (Standard: die übliche der API)
terminal-help-home-tenant = Ihre eigene Mandanten-ID. Wird nur verwendet, wenn der Mandant des Kunden die App nicht kennt, um eine falsche App von fehlender Zustimmung zu unterscheiden
terminal-help-endpoint = Version des Tokenendpunkts (Standard: v2)
terminal-help-consented-at = Wann der Admin zugestimmt hat: now oder eine Zeit wie 2026-11-21T09:30:00Z. In den ersten Minuten danach gilt nichts als fehlgeschlagen
terminal-help-watch = Erneut testen, bis alles überprüft ist, Warten nicht hilft oder so viele Sekunden vorbei sind
terminal-help-secret-stdin = Geheimen Clientschlüssel der App von der Standardeingabe lesen (sonst aus CONSENTRY_SECRET, sonst verdeckt abfragen)
terminal-help-certificate = Mit diesem Zertifikat und seinem Schlüssel (PFX oder PEM) statt mit einem geheimen Clientschlüssel anmelden
terminal-help-certificate-password-stdin = Kennwort der Zertifikatdatei von der Standardeingabe lesen
terminal-help-file = Datei, die gelesen wird (Standard: die Standardeingabe)
terminal-help-expected-client-id = App, um die es in dem Text gehen soll
terminal-help-expected-tenant = ID des Mandanten, um den es in dem Text gehen soll
terminal-help-expected-state = Wert von state im gesendeten Link
terminal-help-expected-permission = Berechtigung, die das Token enthalten muss; für jede einmal angeben
terminal-help-port = Port, an dem Verbindungen angenommen werden (Standard: ein freier)
terminal-help-https = https mit einer eigenen Zertifizierungsstelle verwenden (die erste Zeile nennt ihre Datei)
terminal-help-latency = Wartezeit vor jeder Antwort in Millisekunden
terminal-help-consented = Jeder Übungsadmin hat schon geantwortet, wie es seine Geschichte vorsieht
terminal-help-practice-permission = Berechtigung der Übungs-App; für jede einmal angeben (Standard: die üblichen neun)
terminal-help-onboard-practice = Übungsmodus: eine simulierte Microsoft-Umgebung auf diesem Computer verwenden. Ohne Terminal gelten die Standardwerte, und der Übungsadmin antwortet automatisch

## Ergebnisse

terminal-next = Was zu tun ist
terminal-who = Wer handeln muss:
terminal-code = Fehlercode:
terminal-trace-correlation = Korrelations-ID:
terminal-trace-trace = Trace-ID:
terminal-trace-time = Zeitpunkt bei Microsoft:
terminal-microsoft-says = Meldung von Microsoft: { $message }

## Warten

terminal-wait-propagating = { $seconds ->
    [one] Microsoft verarbeitet die Zustimmung. Nächster Test in { $seconds } Sekunde (Strg+C zum Abbrechen)
   *[other] Microsoft verarbeitet die Zustimmung. Nächster Test in { $seconds } Sekunden (Strg+C zum Abbrechen)
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft bittet um eine Pause. Nächster Test in { $seconds } Sekunde (Strg+C zum Abbrechen)
   *[other] Microsoft bittet um eine Pause. Nächster Test in { $seconds } Sekunden (Strg+C zum Abbrechen)
}
terminal-wait-consent = { $seconds ->
    [one] Noch keine Zustimmung. Nächster Test in { $seconds } Sekunde (Strg+C zum Abbrechen)
   *[other] Noch keine Zustimmung. Nächster Test in { $seconds } Sekunden (Strg+C zum Abbrechen)
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kann gerade nicht antworten. Nächster Test in { $seconds } Sekunde (Strg+C zum Abbrechen)
   *[other] Microsoft kann gerade nicht antworten. Nächster Test in { $seconds } Sekunden (Strg+C zum Abbrechen)
}

## link

terminal-qr-elsewhere = Der QR-Code passt nicht in dieses Terminal. Schreiben Sie ihn mit --svg oder --png in eine Datei.
terminal-file-written = Gespeichert in { $path }
terminal-foreign-hosts = { $hosts } gehört nicht zu Microsoft: Es wurde eine andere Adresse angegeben.
terminal-ask-foreign-host = Der geheime Clientschlüssel oder das Token der App würde an { $hosts } gesendet, und das gehört nicht zu Microsoft. Senden?
terminal-ask-replace = { $path } ist schon vorhanden. Ersetzen?

## tenant

terminal-tenant-id = Mandanten-ID
terminal-tenant-cloud = Cloud
terminal-tenant-region = Region
terminal-tenant-issuer = Aussteller

## permissions

terminal-permissions-listed-as = Im Portal: { $name } · hier: --api { $key }
terminal-permissions-acts = kann etwas ändern
terminal-permissions-retires = wird am { $date } eingestellt
terminal-permissions-default = die übliche

## explain

terminal-explain-paste = Fügen Sie den Text hier ein und schließen Sie die Eingabe mit Strg+D ab.
terminal-kind-token-error = Ein Fehler vom Anmeldedienst von Microsoft
terminal-kind-token-response = Eine Antwort mit einem Zugriffstoken
terminal-kind-access-token = Ein Zugriffstoken
terminal-kind-consent-reply = Die Antwort auf einen Zustimmungslink
terminal-kind-consent-link = Ein Zustimmungslink
terminal-kind-api-error = Ein Fehler von der API
terminal-kind-api-response = Eine erfolgreiche Antwort von der API
terminal-kind-discovery = Was Microsoft über einen Mandanten veröffentlicht
terminal-kind-tenant-hint = Der Name eines Mandanten
terminal-kind-unknown = Nicht erkannt

## practice

terminal-practice-runs = Die simulierte Microsoft-Umgebung läuft unter { $url }, bis Sie Strg+C drücken.

## onboard

terminal-onboard-api = API (Nummer)
terminal-onboard-permissions = Berechtigungen (Nummern oder Namen)
terminal-onboard-app-name = Name der App, wie ihn der Admin des Kunden sieht
terminal-onboard-registered = { $app } ist in der simulierten Microsoft-Umgebung schon registriert.
terminal-practice-stays = Der Übungsmodus bleibt auf diesem Computer: Die Seite auf { $host } wird nicht geöffnet, und die Antwort wird hier gelesen.
terminal-onboard-client-id = Anwendungs-ID
terminal-onboard-home-tenant = Ihre eigene Mandanten-ID
terminal-onboard-secret = Geheimer Clientschlüssel
terminal-onboard-held = im Arbeitsspeicher, nicht angezeigt
terminal-onboard-customer = Kunde
terminal-onboard-wait = Die Antwort erscheint hier automatisch, wenn der Admin auf diesem Computer zustimmt. Oder fügen Sie die Adresse der Seite ein, die er sieht, oder drücken Sie die Eingabetaste, um jetzt zu testen
terminal-onboard-wait-practice = Drücken Sie die Eingabetaste, und der Übungsadmin antwortet. Oder öffnen Sie den Link selbst, oder fügen Sie die Adresse der Seite ein, die Sie sehen
terminal-onboard-not-listening = Die Antwort kann hier nicht automatisch ankommen: Auf diesem Computer war kein Port dafür frei. Kopieren Sie nach der Zustimmung die Adresse aus dem Browser und fügen Sie sie hier ein.
terminal-onboard-again = So testen Sie diesen Kunden jederzeit erneut:

## Fragen

terminal-ask-secret = Geheimer Clientschlüssel der App (wird nicht angezeigt):
terminal-ask-certificate-password = Kennwort der Zertifikatdatei (wird nicht angezeigt):

## Was an einem Aufruf nicht stimmt

terminal-problem-see-help = Siehe --help.
terminal-problem-unknown-option = Die Option { $option } gibt es hier nicht.
terminal-problem-unknown-command = Diesen Befehl gibt es nicht.
terminal-problem-surplus-value = Hier ist ein Wert zu viel, der zu keiner Option gehört. Schreiben Sie nie ein Geheimnis in die Befehlszeile, wo andere es lesen können: Übergeben Sie es mit --secret-stdin oder setzen Sie CONSENTRY_SECRET.
terminal-problem-secret-as-argument = Schreiben Sie nie ein Geheimnis in die Befehlszeile, wo andere es lesen können. Übergeben Sie es mit --secret-stdin, setzen Sie CONSENTRY_SECRET oder lassen Sie beides weg: Dann werden Sie danach gefragt.
terminal-problem-missing-option = Es fehlt: { $options }
terminal-problem-missing-value = { $option } braucht einen Wert.
terminal-problem-given-twice = { $option } ist doppelt angegeben.
terminal-problem-unreadable-arguments = Die Befehlszeile enthält Text, der sich nicht lesen lässt.
terminal-problem-not-a-choice = Verwenden Sie einen dieser Werte: { $choices }.
terminal-problem-not-a-number = Verwenden Sie eine ganze Zahl von { $from } bis { $to }.
terminal-problem-not-a-time = Verwenden Sie das Wort now oder eine Zeit wie 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Verwenden Sie höchstens 200 Buchstaben, Ziffern und Symbole, ohne Leerzeichen.
terminal-problem-file-not-found = { $path } gibt es nicht.
terminal-problem-file-not-allowed = Sie haben keine Berechtigung, { $path } zu lesen oder zu schreiben.
terminal-problem-file-not-usable = { $path } lässt sich nicht verwenden.
terminal-problem-file-exists = { $path } ist schon vorhanden und wurde nicht geändert. Ergänzen Sie --force, um die Datei zu ersetzen, oder wählen Sie einen anderen Namen.
terminal-problem-file-is-link = { $path } ist eine symbolische Verknüpfung, und über Verknüpfungen werden keine Dateien geschrieben. Geben Sie den Pfad der Datei selbst an.
terminal-problem-file-is-folder = { $path } ist ein Ordner. Geben Sie den Namen einer Datei darin an.
terminal-problem-file-is-device = { $path } ist keine gewöhnliche Datei. Geben Sie den Namen einer Datei an.
terminal-problem-foreign-host = { $hosts } gehört nicht zu Microsoft und bekäme den geheimen Clientschlüssel oder das Token der App. Deshalb wurde nichts gesendet. Wenn Sie das möchten, ergänzen Sie --yes.
terminal-problem-file-not-a-file = { $path } ist keine Datei.
terminal-problem-file-too-large = { $path } ist zu groß: Höchstens { $limit } KiB sind erlaubt.
terminal-problem-not-pem = Diese Datei enthält kein Zertifikat im PEM-Format.
terminal-problem-classic-landing-page = Ein Link der klassischen Art kommt nicht auf Ihre Seite zurück: Lassen Sie --style classic weg oder wählen Sie ein anderes --reply-way.
terminal-problem-not-offered = Microsoft hat für { $api } in der Cloud { $cloud } keine Adresse veröffentlicht. Wählen Sie mit --api eine andere API oder geben Sie die Adresse mit --api-base an.
terminal-problem-proxy-url = Das ist keine Adresse eines Proxys. Verwenden Sie eine wie http://proxy.contoso.com:8080, oder none.
terminal-problem-proxy-credentials = Schreiben Sie Benutzernamen und Kennwort des Proxys nie in die Befehlszeile, wo andere sie lesen können. Lassen Sie --proxy weg und setzen Sie HTTPS_PROXY auf die vollständige Adresse.
terminal-problem-no-tls = Auf diesem Computer lassen sich keine sicheren Verbindungen einrichten.
terminal-problem-secret-missing = Der geheime Clientschlüssel der App fehlt. Übergeben Sie ihn mit --secret-stdin oder setzen Sie CONSENTRY_SECRET.
terminal-problem-qr-too-long = Der Link ist zu lang für einen QR-Code.
terminal-problem-nothing-to-explain = Es gibt keinen Text zum Erklären.
terminal-problem-port-taken = Port { $port } ist belegt oder nicht erlaubt. Lassen Sie --port weg, dann wird ein freier gewählt.
terminal-problem-no-practice = Die simulierte Microsoft-Umgebung ließ sich nicht verwenden.
terminal-problem-no-answer = Es kam keine Antwort, deshalb hat das Programm hier aufgehört.
terminal-problem-no-runtime = Das Programm ließ sich auf diesem Computer nicht starten.
terminal-problem-output-lost = Die Ausgabe ließ sich nicht vollständig schreiben.
terminal-stopped-file = Diagnose, ohne Ihre Werte: { $path }

## Spätere Befehle: Hilfe

terminal-help-doctor = Uhr, Hostnamen, Proxy, TLS, die beiden Hosts von Microsoft und den Browser prüfen und jeweils sagen, was zu tun ist
terminal-help-siem = Zeigen, was in ein SIEM einzutragen ist, mit den Begriffen des SIEM; der geheime Clientschlüssel wird weggelassen
terminal-help-completions = Skript ausgeben, mit dem eine Shell Befehle und Optionen vervollständigt
terminal-help-man = Handbuch ausgeben: consentry man | man -l -
terminal-help-mail = Anfrage an den Admin des Kunden als E-Mail schreiben, in seiner Sprache
terminal-help-sheet = Anfrage an den Admin des Kunden als Seite zum Ausdrucken schreiben, in seiner Sprache
terminal-help-register = Skript oder Manifest ausgeben, das genau eine App registriert
terminal-help-landing-page = Seite schreiben, die Sie unter einer Umleitungs-URI bereitstellen: Sie dankt dem Admin und zeigt einen Code zum Vorlesen
terminal-help-snippet = Codebeispiel ausgeben, das ein Token holt und die API aufruft; der geheime Clientschlüssel wird abgefragt oder kommt aus CONSENTRY_SECRET

## Spätere Befehle: ihre Optionen

terminal-help-shell = Shell, für die das Skript gedacht ist
terminal-help-man-out = Stattdessen für jeden Befehl eine Seite in diesen Ordner schreiben
terminal-help-app-name = Name der App, wie ihn die Seite von Microsoft dem Admin zeigt
terminal-help-company = Ihr Unternehmen, wie der Admin es kennt
terminal-help-contact = Ansprechperson oder Team
terminal-help-email = Ihre E-Mail-Adresse für Rückfragen
terminal-help-phone = Ihre Telefonnummer für Rückfragen
terminal-help-customer-lang = Sprache des Kunden (Standard: Ihre eigene)
terminal-help-asked-permission = Berechtigung, die die App anfordert; für jede einmal angeben (Standard: die übliche der API)
terminal-help-reply-way = Wo der Admin ist und was er nach der Zustimmung sieht (Standard: landing_page bei einer eigenen Umleitungs-URI, sonst address)
terminal-help-own-organisation = Die App ist nur für Ihre eigene Organisation
terminal-help-landing-client-id = Die ID der App: Die Seite zeigt dann, wie sie beginnt (Standard: nicht gezeigt)
terminal-help-out = In diese Datei schreiben (Standard: die Standardausgabe)
terminal-help-force = Vorhandene Dateien ersetzen
terminal-help-onboard-own-organisation = Für eine App, die nur für Ihre eigene Organisation ist: Ein Kunde wird nicht gewählt
terminal-help-onboard-redirect-uri = Ihre eigene Webseite, auf der die Antwort ankommt; der Admin liest deren Code vor
terminal-help-snippet-language = Sprache des Codebeispiels
terminal-help-snippet-tenant = Kunde: eine Mandanten-ID oder eine Domäne oder Adresse, die nachgeschlagen wird
terminal-help-snippet-permission = Berechtigung, die die App hat; für jede einmal angeben (Standard: die übliche der API)
terminal-help-register-name = Name der App, wie ihn die Admins der Kunden sehen
terminal-help-register-redirect-uri = Wohin eine Antwort gehen darf; für jede Adresse einmal angeben: https, oder http auf localhost
terminal-help-register-as = Ausgabe: ein Skript für die Azure CLI, ein Skript für PowerShell oder ein Manifest
terminal-help-siem-product = Das SIEM
terminal-help-report = Testbericht, ohne Token und geheimen Clientschlüssel, in diese Datei schreiben: .html, .txt oder .json
terminal-help-report-lang = Sprache des Berichts (Standard: Ihre eigene)

## Spätere Befehle: was sie sagen

terminal-siem-for = Wonach { $product } fragt
terminal-report-not-written = Es wurde kein Bericht geschrieben: Der Mandant des Kunden ist nicht bekannt.
terminal-mail-next = Die Datei öffnet sich als Entwurf in Ihrem E-Mail-Programm. Fügen Sie die Adresse des Admins des Kunden hinzu.
terminal-nobody-asks = Die Anfrage sagt nicht, von wem sie ist. Ergänzen Sie --company und --phone, damit der Admin es weiß.
terminal-sheet-next = Öffnen Sie die Datei in einem Browser und drucken Sie sie aus, oder speichern Sie sie als PDF.
terminal-landing-page-next = Stellen Sie diese Datei unverändert auf Ihre Website, registrieren Sie ihre Adresse als Umleitungs-URI der App und geben Sie die Adresse bei link, mail und sheet mit --redirect-uri an.

terminal-read-out = Lesen Sie das vor, wenn der Admin anruft:
terminal-trust-words = Name dieser Anfrage:

## onboard: noch mehr

terminal-own-consent =
    .title = Zustimmung in der eigenen Organisation
    .lead = Einer Ihrer Admins öffnet diesen Link und stimmt zu. Die Rolle { $role } reicht aus.
terminal-own-test =
    .title = Verbindung zur eigenen Organisation testen
terminal-own-hand-over =
    .title = Werte kopieren
    .lead = Nach diesen Werten fragt das nächste Tool.
terminal-onboard-send = Dieselbe Anfrage als E-Mail an den Admin des Kunden:
terminal-onboard-open = Den Link auf diesem Computer im Browser öffnen?
terminal-onboard-do-next = Das jetzt tun und erneut testen?
terminal-onboard-snippet = Codebeispiel (Nummer), oder Eingabetaste zum Beenden
terminal-onboard-wait-elsewhere = Geben Sie den Code ein, den der Admin Ihnen vorliest, oder fügen Sie die Adresse der Seite ein, die er sieht, oder drücken Sie die Eingabetaste, um jetzt zu testen
terminal-problem-no-browser = Der Browser ließ sich nicht öffnen. Kopieren Sie stattdessen den Link.
# Je ein Buchstabe, für Fragen
terminal-yes = j
terminal-no = n
