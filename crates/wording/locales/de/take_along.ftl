### Was sich aus einem Schritt mitnehmen lässt: Skripts, die die App registrieren, Beispiele, Einstellungen, Berichte; und der Weg
### derer, die nur die eigene Organisation anbinden.
###
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch, das deutsche Wort steht daneben.

## Startseite: weitere Türen. Titel kurz

home-check = Einrichtung prüfen
home-check-meaning = Geben Sie ein, was Sie haben, starten Sie einen Test, lesen Sie einen Satz.
home-own = Nur für die eigene Organisation
home-own-continue = Weiter mit der eigenen Organisation
home-own-meaning = Ohne Kunden: eine App nur für den eigenen Mandanten, in sechs Schritten.

## Auf dem Weg der eigenen Organisation

# Steht in Sätzen, wo sonst der Name eines Kunden steht, und immer im Dativ: "Der Admin von …", "Die Verbindung zu …"
own-organisation = Ihrer Organisation
own-flow = Ihre Organisation
own-side = Nur für die eigene Organisation
own-single-tenant = Diese App ist nur für Ihre eigene Organisation (einen einzigen Mandanten). Sollen später Kunden sie verwenden, ändern Sie unter "Authentication" (Authentifizierung) die Einstellung "Supported account types" (Unterstützte Kontotypen). Dann muss ein Admin jedes Kunden zustimmen.
own-switch = Stattdessen für Kunden
own-choose-role = Zum Zustimmen braucht ein Admin Ihrer Organisation die Rolle { $role } oder eine höhere.
own-app-name-hint = Ihr Admin sieht diesen Namen, wenn er um Zustimmung gebeten wird.
own-who-admin = Der Admin Ihrer Organisation
own-customer-means = Der Kunde ist hier Ihre eigene Organisation.
own-test-before = In Ihrem Mandanten wird nichts geändert. Der Test umfasst { $count } Prüfungen und dauert ein paar Sekunden:
own-verified = Ihre eigene Organisation ist überprüft: Alle vier Prüfungen sind bestanden.
own-not-verified = Ihre eigene Organisation ist noch nicht überprüft
own-tenant-id = Ihre eigene Mandanten-ID
own-finish = Fertig

step-choose_permissions-own =
    .title = Was soll Ihre App dürfen?
    .lead = Wählen Sie nur, was Sie brauchen. Ein Admin Ihrer Organisation sieht diese Liste, bevor er zustimmt.
step-hand_over-own =
    .title = Werte kopieren
    .lead = Nach diesen Werten fragt das nächste Tool.

## App registrieren: von Hand, mit einem Skript, mit einem Manifest

register-way = Wie möchten Sie die App registrieren?
register-way-portal = Von Hand
register-by-hand = Öffnen Sie im Microsoft Entra Admin Center "App registrations" (App-Registrierungen) › "New registration" (Neue Registrierung) und kopieren Sie diese Werte der Reihe nach.
register-script-azure-cli = Fügen Sie das Skript in Azure Cloud Shell ein oder in bash auf einem Computer mit der Azure CLI, angemeldet bei Ihrem eigenen Mandanten. Es gibt die IDs aus, nach denen der nächste Schritt fragt.
register-script-powershell = Fügen Sie das Skript in PowerShell ein. Microsoft Graph PowerShell bittet Sie, sich anzumelden: Verwenden Sie Ihren eigenen Mandanten. Das Skript gibt die IDs aus, nach denen der nächste Schritt fragt.
register-script-manifest = Registrieren Sie die App im Portal nur mit ihrem Namen, öffnen Sie "Manifest" und setzen Sie die hier genannten Eigenschaften auf die hier genannten Werte. Wählen Sie dann "Save" (Speichern).
register-script-secret = Fügen Sie danach von Hand einen geheimen Clientschlüssel oder ein Zertifikat hinzu: unter "Certificates & secrets" (Zertifikate & Geheimnisse) der neuen App.
register-landing = Sollen Admins an anderen Computern auf Ihre eigene Webseite zurückkommen?
register-landing-page = Adresse Ihrer Webseite
register-landing-page-hint = Sie beginnt mit https:// und kommt hier und in jedem Skript als Umleitungs-URI hinzu. Die Seite selbst erhalten Sie im Schritt zur Zustimmung.
register-redirects = { $here } ist für einen Admin an diesem Computer oder für einen anderswo, der Ihnen die Adresse aus der Adresszeile sendet. Ihre eigene Webseite ist für Admins anderswo: Sie dankt ihnen und zeigt einen kurzen Code, den sie Ihnen vorlesen.

## Was gespeichert wurde

# Dahinter steht der Pfad der Datei
saved-as = Gespeichert als
saved-open = Öffnen

## Werte übergeben: Beispiele, Einstellungen, Bericht

take-use = Werte verwenden
# Darunter stehen Namen wie Python
take-sample = Codebeispiel in
take-siem = In einem SIEM verwenden
take-siem-product = Produkt
take-text = Text für { $product }
take-report = Testbericht
take-report-meaning = Was getestet wurde und mit welchem Ergebnis, ohne Token und geheimen Clientschlüssel, für den Kunden oder ein Ticket. Sprache: { $language }.
take-report-html = Zum Lesen und Drucken
take-report-text = Als reinen Text
take-report-json = Für Programme
take-report-first = Starten Sie zuerst den Test: Der Bericht zeigt sein Ergebnis.

## Werte übergeben: gut zu wissen

take-know = Gut zu wissen
take-know-token =
    .title = Token laufen ab
    .text = Ein Token gilt 60 bis 90 Minuten. Richten Sie sich nach expires_in in der Antwort und holen Sie fünf Minuten vor dem Ablauf ein neues.
take-know-permissions =
    .title = Mehr Berechtigungen, neue Zustimmung
    .text = Wenn Sie der App eine Berechtigung hinzufügen, muss ein Admin jedes Kunden noch einmal zustimmen. Bis dahin fehlt sie in den Token.
take-know-permissions-own =
    .title = Mehr Berechtigungen, neue Zustimmung
    .text = Wenn Sie der App eine Berechtigung hinzufügen, muss Ihr Admin noch einmal zustimmen. Bis dahin fehlt sie in den Token.
take-know-secret =
    .title = Ein sicherer Ort für den geheimen Clientschlüssel
    .text = Bewahren Sie ihn in einem Schlüsseltresor (Key Vault) auf, nie in einem Skript oder einer Datei. Noch besser ist ein Zertifikat: Sein privater Schlüssel verlässt Ihre Organisation nie.
take-know-customers =
    .title = Später auch für Kunden
    .text = Soll diese App für Kunden arbeiten, stellen Sie im Portal unter "Authentication" (Authentifizierung) die Einstellung "Supported account types" (Unterstützte Kontotypen) auf mehr als einen Mandanten um. Dann muss ein Admin jedes Kunden zustimmen.
