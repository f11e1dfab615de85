### Was der Befehl consentry sagt: Hilfe, Fragen, und was an einem Aufruf nicht stimmt.
###
### Optionen (--json), Platzhalter (ID, URL) und Befehle bleiben, wie sie sind; die Wörter ringsum werden übersetzt.

## Hilfe: Überschriften und was in Aufrufzeilen steht

terminal-help-about = Microsoft Defender beim Kunden anbinden: Einwilligungslink, Test und Ergebnis.
terminal-help-usage = Aufruf
terminal-help-command = BEFEHL
terminal-help-options = Optionen
terminal-help-commands = Befehle
terminal-help-own-options = Optionen
terminal-help-global-options = Optionen für alle Befehle
terminal-help-exit = Der Exitcode sagt, wer handeln muss

## Hilfe: Exitcodes

terminal-help-exit-done = niemand: alles nachgewiesen oder erledigt
terminal-help-exit-customer = der Kunde
terminal-help-exit-usage = wer das eingegeben hat: falscher Aufruf
terminal-help-exit-partner = der Partner: Werte, Clientgeheimnis oder Zertifikat, Anfrage
terminal-help-exit-surroundings = das Umfeld dieses Computers: Netzwerk, Proxy, TLS, Uhr
terminal-help-exit-wait = niemand, nur warten: wird bei Microsoft eingerichtet, Microsoft bittet um eine Pause oder kann nicht antworten
terminal-help-exit-interrupted = abgebrochen

## Hilfe: Befehle

terminal-help-link = Einwilligungslink erstellen, in einem Terminal mit QR-Code
terminal-help-tenant = Zeigen, welcher Mandant zu einer Domäne, Mandanten-ID, E-Mail-Adresse oder Microsoft-URL gehört
terminal-help-permissions = Berechtigungen auflisten, die angefordert werden können
terminal-help-check = Testen, ob die App den Mandanten des Kunden erreicht, und falls nicht, zeigen, wer handeln muss
terminal-help-explain = Erklären, was ein eingefügter Text ist und bedeutet: ein Fehler, eine Antwort auf einen Einwilligungslink, ein Link, ein Token. Nichts wird gesendet, und der Exitcode ist 0, wenn der Text erkannt wird
terminal-help-practice = Simulierte Microsoft-Umgebung auf diesem Computer ausführen, bis Strg+C gedrückt wird; die erste Zeile ist ein JSON-Dokument
terminal-help-onboard = Durch alle Schritte führen, eine Frage nach der anderen

## Hilfe: Optionen für alle Befehle

terminal-help-lang = Sprache (Standard: die des Systems)
terminal-help-json = Ein JSON-Dokument auf der Standardausgabe, alles andere auf der Standardfehlerausgabe
terminal-help-cloud = Microsoft-Cloud des Kunden (Standard: public)
terminal-help-authority = Andere Adresse des Anmeldedienstes; einfaches http nur auf diesem Computer
terminal-help-api-base = Andere API-URL; einfaches http nur auf diesem Computer
terminal-help-ca-file = Zertifikate, denen zusätzlich zu denen des Systems vertraut wird
terminal-help-proxy = Proxy ohne Kennwort, oder none für keinen (Standard: der des Systems oder HTTPS_PROXY, wo Name und Kennwort stehen dürfen)
terminal-help-timeout = Höchstdauer eines Tests in Sekunden (Standard: 20)
terminal-help-yes = Alles mit Ja beantworten, was sonst gefragt würde, etwa ob eine Datei ersetzt werden soll
terminal-help-verbose = Mehr ausgeben: IDs, Zeiten und wonach der Support von Microsoft fragt
terminal-help-help = Diese Hilfe anzeigen
terminal-help-version = Version anzeigen

## Hilfe: Optionen

terminal-help-client-id = ID der App, im Portal "Application (client) ID" (Anwendungs-ID)
terminal-help-customer = Kunde: Domäne, Mandanten-ID, E-Mail-Adresse oder eine Microsoft-URL des Kunden
terminal-help-link-tenant = Mandanten-ID oder Domäne des Kunden, oder organizations für einen beliebigen
terminal-help-api = API (Standard: defender-xdr)
terminal-help-permissions-api = Nur diese API
terminal-help-redirect-uri = Ziel der Antwort, eine der Umleitungs-URIs der App (Standard: http://localhost/consent)
terminal-help-state = Was die Antwort wieder mitbringt (Standard: zufällig)
terminal-help-style = Form des Links (Standard: admin-consent)
terminal-help-svg = QR-Code als SVG in diese Datei schreiben
terminal-help-png = QR-Code als PNG in diese Datei schreiben
terminal-help-permission = Berechtigung, die die App haben muss; für jede einmal angeben (Standard: die übliche der API)
terminal-help-home-tenant = Ihre eigene Mandanten-ID. In Ihrem Mandanten wird nur nachgefragt, wenn der Mandant des Kunden die App nicht kennt, um eine falsche App von einer fehlenden Einwilligung zu unterscheiden
terminal-help-endpoint = Generation des Tokenendpunkts (Standard: v2)
terminal-help-consented-at = Wann der Admin zugestimmt hat: now oder eine Zeit wie 2026-11-21T09:30:00Z. In den ersten Minuten danach gilt nichts als fehlgeschlagen
terminal-help-watch = Erneut testen, bis alles nachgewiesen ist, Warten nicht mehr hilft oder so viele Sekunden vorbei sind
terminal-help-secret-stdin = Clientgeheimnis der App von der Standardeingabe lesen (sonst aus CONSENTRY_SECRET, sonst verdeckt abfragen)
terminal-help-certificate = Mit diesem Zertifikat und seinem Schlüssel (PFX oder PEM) statt mit einem Clientgeheimnis anmelden
terminal-help-certificate-password-stdin = Kennwort der Zertifikatdatei von der Standardeingabe lesen
terminal-help-file = Datei, die gelesen wird (Standard: die Standardeingabe)
terminal-help-expected-client-id = App, um die es in dem Text gehen soll
terminal-help-expected-tenant = ID des Mandanten, um den es in dem Text gehen soll
terminal-help-expected-state = Wert von state im gesendeten Link
terminal-help-expected-permission = Berechtigung, die das Token enthalten muss; für jede einmal angeben
terminal-help-port = Port, an dem Anfragen angenommen werden (Standard: ein freier)
terminal-help-https = https mit einer eigenen Zertifizierungsstelle sprechen (deren Datei steht in der ersten Zeile)
terminal-help-latency = Wartezeit vor jeder Antwort in Millisekunden
terminal-help-consented = Alle Übungsadmins haben schon geantwortet, wie es ihre Geschichte vorsieht
terminal-help-practice-permission = Berechtigung der Übungs-App; für jede einmal angeben (Standard: die üblichen neun)
terminal-help-onboard-practice = Mit einer simulierten Microsoft-Umgebung auf diesem Computer. Ohne Terminal gelten die Standardwerte, und der Übungsadmin antwortet von selbst

## Ergebnisse

terminal-next = Was zu tun ist
terminal-who = Wer handeln muss:
terminal-code = Fehlercode:
terminal-trace-correlation = Korrelations-ID:
terminal-trace-trace = Trace-ID:
terminal-trace-time = Zeitpunkt bei Microsoft:
terminal-microsoft-says = Microsoft meldet: { $message }

## Warten

terminal-wait-propagating = { $seconds ->
    [one] Wird bei Microsoft eingerichtet. Nächster Test in { $seconds } Sekunde, Strg+C bricht ab
   *[other] Wird bei Microsoft eingerichtet. Nächster Test in { $seconds } Sekunden, Strg+C bricht ab
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft bittet um eine Pause. Nächster Test in { $seconds } Sekunde, Strg+C bricht ab
   *[other] Microsoft bittet um eine Pause. Nächster Test in { $seconds } Sekunden, Strg+C bricht ab
}
terminal-wait-consent = { $seconds ->
    [one] Noch keine Einwilligung. Nächster Test in { $seconds } Sekunde, Strg+C bricht ab
   *[other] Noch keine Einwilligung. Nächster Test in { $seconds } Sekunden, Strg+C bricht ab
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft kann gerade nicht antworten. Nächster Test in { $seconds } Sekunde, Strg+C bricht ab
   *[other] Microsoft kann gerade nicht antworten. Nächster Test in { $seconds } Sekunden, Strg+C bricht ab
}

## link

terminal-qr-elsewhere = Der QR-Code passt nicht in dieses Terminal. Schreiben Sie ihn mit --svg oder --png in eine Datei.
terminal-file-written = Gespeichert in { $path }
terminal-foreign-hosts = { $hosts } gehört nicht zu Microsoft: Es wurde eine andere Adresse angegeben.
terminal-ask-foreign-host = Das Clientgeheimnis oder das Token der App würde an { $hosts } gesendet, und das gehört nicht zu Microsoft. Dorthin senden?
terminal-ask-replace = { $path } ist schon vorhanden. Ersetzen?

## tenant

terminal-tenant-id = Mandanten-ID
terminal-tenant-cloud = Cloud
terminal-tenant-region = Region
terminal-tenant-issuer = Aussteller

## permissions

terminal-permissions-listed-as = Im Portal: { $name } · hier: --api { $key }
terminal-permissions-acts = ändert etwas
terminal-permissions-retires = endet am { $date }
terminal-permissions-default = die übliche

## explain

terminal-explain-paste = Fügen Sie den Text hier ein und schließen Sie die Eingabe mit Strg+D ab.
terminal-kind-token-error = Ein Fehler des Anmeldedienstes von Microsoft
terminal-kind-token-response = Eine Antwort mit einem Zugriffstoken
terminal-kind-access-token = Ein Zugriffstoken
terminal-kind-consent-reply = Die Antwort auf einen Einwilligungslink
terminal-kind-consent-link = Ein Einwilligungslink
terminal-kind-api-error = Ein Fehler der API
terminal-kind-api-response = Eine fehlerfreie Antwort der API
terminal-kind-discovery = Was der Anmeldedienst von Microsoft über einen Mandanten sagt
terminal-kind-tenant-hint = Der Name eines Mandanten
terminal-kind-unknown = Nichts, was hier bekannt ist

## practice

terminal-practice-runs = Die simulierte Microsoft-Umgebung antwortet unter { $url }, bis Sie Strg+C drücken.

## onboard

terminal-onboard-api = API (Nummer)
terminal-onboard-permissions = Berechtigungen (Nummern oder Namen)
terminal-onboard-app-name = Name der App, wie ihn der Admin des Kunden sieht
terminal-onboard-registered = { $app } ist in der simulierten Microsoft-Umgebung schon registriert.
terminal-practice-stays = Die Übung bleibt auf diesem Computer: Die Seite auf { $host } wird nicht geöffnet, und die Antwort wird hier gelesen.
terminal-onboard-client-id = Anwendungs-ID
terminal-onboard-home-tenant = Ihre eigene Mandanten-ID
terminal-onboard-secret = Clientgeheimnis
terminal-onboard-held = im Arbeitsspeicher, wird nicht angezeigt
terminal-onboard-customer = Kunde
terminal-onboard-wait = Die Antwort erscheint hier von selbst, sobald der Admin auf diesem Computer zustimmt. Sie können auch die Adresse der Antwortseite einfügen oder mit der Eingabetaste sofort testen
terminal-onboard-wait-practice = Drücken Sie die Eingabetaste, und der Übungsadmin antwortet. Sie können auch selbst den Link öffnen oder die Adresse der Antwortseite einfügen
terminal-onboard-not-listening = Die Antwort kann hier nicht von selbst ankommen: Auf diesem Computer war kein Port dafür frei. Kopieren Sie nach der Zustimmung die Adresse aus dem Browser und fügen Sie sie hier ein.
terminal-onboard-again = So testen Sie diesen Kunden jederzeit erneut:

## Fragen

terminal-ask-secret = Clientgeheimnis der App (wird nicht angezeigt):
terminal-ask-certificate-password = Kennwort der Zertifikatdatei (wird nicht angezeigt):

## Was an einem Aufruf nicht stimmt

terminal-problem-see-help = Mehr dazu mit --help.
terminal-problem-unknown-option = Die Option { $option } gibt es hier nicht.
terminal-problem-unknown-command = Diesen Befehl gibt es nicht.
terminal-problem-surplus-value = Hier steht ein Wert zu viel, der zu keiner Option gehört. Ein Clientgeheimnis gehört nie in die Befehlszeile, wo andere es lesen können: Übergeben Sie es mit --secret-stdin über die Standardeingabe oder setzen Sie CONSENTRY_SECRET.
terminal-problem-secret-as-argument = Ein Clientgeheimnis gehört nie in die Befehlszeile, wo andere es lesen können. Übergeben Sie es mit --secret-stdin über die Standardeingabe, setzen Sie CONSENTRY_SECRET, oder lassen Sie beides weg: Dann werden Sie danach gefragt.
terminal-problem-missing-option = Es fehlt noch: { $options }
terminal-problem-missing-value = Nach { $option } fehlt ein Wert.
terminal-problem-given-twice = { $option } ist doppelt angegeben.
terminal-problem-unreadable-arguments = Die Befehlszeile lässt sich nicht lesen.
terminal-problem-not-a-choice = Geben Sie einen dieser Werte an: { $choices }.
terminal-problem-not-a-number = Geben Sie eine ganze Zahl von { $from } bis { $to } an.
terminal-problem-not-a-time = Geben Sie das Wort now oder eine Zeit wie 2026-11-21T09:30:00Z an.
terminal-problem-not-a-state = Geben Sie höchstens 200 Buchstaben, Ziffern und Zeichen an, ohne Leerzeichen.
terminal-problem-file-not-found = { $path } gibt es nicht.
terminal-problem-file-not-allowed = Sie dürfen { $path } nicht lesen oder nicht schreiben.
terminal-problem-file-not-usable = { $path } lässt sich nicht verwenden.
terminal-problem-file-exists = { $path } ist schon vorhanden und wurde nicht geändert. Ergänzen Sie --force, um die Datei zu ersetzen, oder wählen Sie einen anderen Namen.
terminal-problem-file-is-link = { $path } ist eine symbolische Verknüpfung, und durch sie wird keine Datei geschrieben. Geben Sie den Pfad der Datei selbst an.
terminal-problem-file-is-folder = { $path } ist ein Ordner. Geben Sie den Namen einer Datei darin an.
terminal-problem-file-is-device = { $path } ist keine gewöhnliche Datei. Geben Sie den Namen einer Datei an.
terminal-problem-foreign-host = { $hosts } gehört nicht zu Microsoft und bekäme das Clientgeheimnis oder das Token der App. Deshalb wurde nichts gesendet. Wenn das so gewollt ist, ergänzen Sie --yes.
terminal-problem-file-not-a-file = { $path } ist keine Datei.
terminal-problem-file-too-large = { $path } ist zu groß: Gelesen werden Dateien bis { $limit } KiB.
terminal-problem-not-pem = Diese Datei enthält kein Zertifikat im PEM-Format.
terminal-problem-classic-landing-page = Ein Link der älteren Art führt auf keine Seite zurück: Lassen Sie --style classic weg oder wählen Sie ein anderes --reply-way.
terminal-problem-not-offered = Microsoft hat für { $api } in der Cloud { $cloud } keine Adresse veröffentlicht. Wählen Sie mit --api eine andere API oder geben Sie die Adresse mit --api-base an.
terminal-problem-several-apis = Vorerst gilt ein Aufruf für eine API, und dieser nennt mehrere: { $apis }. Rufen Sie den Befehl für jede einzeln auf.
terminal-problem-proxy-url = Das ist keine Adresse eines Proxys. Geben Sie eine wie http://proxy.contoso.com:8080 an, oder none.
terminal-problem-proxy-credentials = Name und Kennwort für den Proxy gehören nie in die Befehlszeile, wo andere sie lesen können. Lassen Sie --proxy weg und setzen Sie stattdessen HTTPS_PROXY auf die vollständige Adresse.
terminal-problem-no-tls = Auf diesem Computer lassen sich keine sicheren Verbindungen einrichten.
terminal-problem-secret-missing = Das Clientgeheimnis der App fehlt. Übergeben Sie es mit --secret-stdin über die Standardeingabe oder setzen Sie CONSENTRY_SECRET.
terminal-problem-qr-too-long = Der Link ist zu lang für einen QR-Code.
terminal-problem-nothing-to-explain = Es ist kein Text da, der erklärt werden könnte.
terminal-problem-port-taken = Port { $port } ist belegt oder nicht erlaubt. Lassen Sie --port weg, dann wird ein freier gesucht.
terminal-problem-no-practice = Die simulierte Microsoft-Umgebung ließ sich nicht verwenden.
terminal-problem-no-answer = Es kam keine Antwort, deshalb geht es hier nicht weiter.
terminal-problem-no-runtime = Das Programm ließ sich auf diesem Computer nicht starten.
terminal-problem-output-lost = Die Antwort konnte nicht vollständig ausgegeben werden.
terminal-stopped-file = Diagnose, ohne einen Ihrer Werte: { $path }

## Spätere Befehle: Hilfe

terminal-help-doctor = Uhr, Namensauflösung, Proxy, TLS, die beiden Hosts von Microsoft und den Browser prüfen und jeweils sagen, was zu tun ist
terminal-help-siem = Zeigen, welche Werte in ein SIEM einzutragen sind, unter den dort üblichen Namen; das Clientgeheimnis wird weggelassen
terminal-help-completions = Skript ausgeben, das einer Shell die Befehle und Optionen beibringt
terminal-help-man = Handbuch ausgeben: consentry man | man -l -
terminal-help-mail = Anfrage an den Admin des Kunden als E-Mail schreiben, in der Sprache des Kunden
terminal-help-sheet = Anfrage an den Admin des Kunden als Seite zum Ausdrucken schreiben, in der Sprache des Kunden
terminal-help-register = Skript oder Manifest ausgeben, das genau eine App registriert
terminal-help-landing-page = Seite schreiben, die Sie unter einer Umleitungs-URI bereitstellen: Sie dankt dem Admin und zeigt einen Code zum Vorlesen
terminal-help-snippet = Codebeispiel ausgeben, das ein Token holt und die API aufruft; das Clientgeheimnis wird abgefragt oder kommt aus CONSENTRY_SECRET

## Spätere Befehle: ihre Optionen

terminal-help-shell = Shell, für die das Skript gedacht ist
terminal-help-man-out = Stattdessen für jeden Befehl eine Seite in diesen Ordner schreiben
terminal-help-app-name = Name der App, wie ihn die Seite von Microsoft dem Admin zeigt
terminal-help-company = Wer fragt: das Unternehmen
terminal-help-contact = Wer fragt: eine Person oder ein Team
terminal-help-email = Wer fragt: E-Mail-Adresse für Rückfragen
terminal-help-phone = Wer fragt: Telefonnummer für Rückfragen
terminal-help-customer-lang = Sprache des Kunden (Standard: Ihre eigene)
terminal-help-asked-permission = Berechtigung, um die die App bittet; für jede einmal angeben (Standard: die übliche der API)
terminal-help-reply-way = Wo der Admin sitzt und was nach der Zustimmung zu sehen ist (Standard: landing_page bei einer eigenen Umleitungs-URI, sonst address)
terminal-help-own-organisation = Die App ist nur für die eigene Organisation gedacht
terminal-help-landing-client-id = Die ID der App: Die Seite zeigt dann, wie sie beginnt (Standard: nicht gezeigt)
terminal-help-out = In diese Datei schreiben (Standard: die Standardausgabe)
terminal-help-force = Vorhandene Dateien ersetzen
terminal-help-onboard-own-organisation = Für eine App, die nur für die eigene Organisation gedacht ist: Ein Kunde muss nicht angegeben werden
terminal-help-onboard-redirect-uri = Eigene Seite, auf der die Antwort ankommt; der Admin liest den Code vor, den sie zeigt
terminal-help-snippet-language = Sprache des Codebeispiels
terminal-help-snippet-tenant = Kunde: eine Mandanten-ID oder etwas, das zu ihr führt und dann nachgeschlagen wird
terminal-help-snippet-permission = Berechtigung, die die App hat; für jede einmal angeben (Standard: die übliche der API)
terminal-help-register-name = Name der App, wie ihn die Admins der Kunden sehen werden
terminal-help-register-redirect-uri = Wohin eine Antwort gehen darf; für jede Adresse einmal angeben: https, oder http auf localhost
terminal-help-register-as = Form: ein Skript für die Azure CLI, ein Skript für PowerShell oder ein Manifest
terminal-help-siem-product = Das SIEM
terminal-help-report = Bericht über den Test, ohne Token und Clientgeheimnis, in diese Datei schreiben: .html, .txt oder .json
terminal-help-report-lang = Sprache des Berichts (Standard: Ihre eigene)

## Spätere Befehle: was sie sagen

terminal-siem-for = Wonach { $product } fragt
terminal-report-not-written = Es wurde kein Bericht geschrieben: Der Mandant des Kunden ist nicht bekannt.
terminal-mail-next = Die Datei öffnet sich in Ihrem E-Mail-Programm als Entwurf: Darin fehlt nur noch die Adresse des Admins.
terminal-nobody-asks = Es steht nicht dabei, wer fragt. Ergänzen Sie --company und --phone, damit der Admin weiß, von wem die Anfrage kommt.
terminal-sheet-next = Öffnen Sie die Datei in einem Browser und drucken Sie sie aus, oder speichern Sie sie als PDF.
terminal-landing-page-next = Stellen Sie diese Datei unverändert auf Ihre Website, registrieren Sie ihre Adresse als Umleitungs-URI der App und geben Sie diese Adresse bei link, mail und sheet mit --redirect-uri an.

terminal-read-out = Vorlesen, wenn der Admin anruft:
terminal-trust-words = Name dieser Anfrage:

## onboard: noch mehr

terminal-own-consent =
    .title = Einwilligung in der eigenen Organisation
    .lead = Ein Admin Ihrer Organisation öffnet diesen Link und stimmt zu. Die Rolle { $role } reicht dafür aus.
terminal-own-test =
    .title = Verbindung zur eigenen Organisation testen
terminal-own-hand-over =
    .title = Werte übergeben
    .lead = Nach diesen Werten fragt das Tool, das damit arbeiten soll.
terminal-onboard-send = Dieselbe Anfrage als E-Mail an den Admin des Kunden:
terminal-onboard-open = Den Link auf diesem Computer im Browser öffnen?
terminal-onboard-do-next = Das jetzt tun und erneut testen?
terminal-onboard-snippet = Codebeispiel für den Anfang (Nummer), oder mit der Eingabetaste beenden
terminal-onboard-wait-elsewhere = Geben Sie den Code ein, den der Admin Ihnen vorliest. Sie können auch die Adresse der Antwortseite einfügen oder mit der Eingabetaste sofort testen
terminal-problem-no-browser = Der Browser ließ sich nicht öffnen. Kopieren Sie stattdessen den Link.
# Je ein Buchstabe, für Fragen
terminal-yes = j
terminal-no = n
