### Was sich aus einem Schritt mitnehmen lässt: Skripts, die die App registrieren, Beispiele, Einstellungen, Berichte; und der Weg
### derer, die nur die eigene Organisation anbinden.
###
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch, das deutsche Wort steht daneben.

## Startseite: weitere Türen. Titel kurz

home-check = Einrichtung prüfen
home-check-meaning = Geben Sie ein, was Sie haben. Ein Klick, und ein Satz sagt Ihnen, woran Sie sind.
home-own = Nur für die eigene Organisation
home-own-continue = Weiter mit der eigenen Organisation
home-own-meaning = Ohne Kunden: eine App nur für den eigenen Mandanten, in sechs Schritten.

## Auf dem Weg der eigenen Organisation

# Steht in Sätzen, wo sonst der Name eines Kunden steht, und immer im Dativ: "Der Admin von …", "Die Verbindung zu …"
own-organisation = Ihrer Organisation
own-flow = Ihre Organisation
own-side = Nur für die eigene Organisation
own-single-tenant = Diese App ist nur für Ihre eigene Organisation gedacht, also für einen einzigen Mandanten. Sollen später auch Kunden sie nutzen, ändern Sie unter "Authentication" (Authentifizierung) die Einstellung "Supported account types" (Unterstützte Kontotypen). Danach muss bei jedem Kunden ein Admin zustimmen.
own-switch = Stattdessen für Kunden
own-choose-role = Zum Zustimmen braucht ein Admin Ihrer Organisation mindestens die Rolle { $role }.
own-app-name-hint = Diesen Namen sieht Ihr Admin, wenn es um die Einwilligung geht.
own-who-admin = Der Admin Ihrer Organisation
own-customer-means = Mit dem Kunden ist hier Ihre eigene Organisation gemeint.
own-test-before = In Ihrem Mandanten wird nichts verändert. Diese { $count } Prüfungen dauern ein paar Sekunden:
own-verified = Ihre Organisation ist verbunden: Alle vier Nachweise liegen vor.
own-not-verified = Der Nachweis für Ihre Organisation steht noch aus
own-tenant-id = Ihre eigene Mandanten-ID
own-finish = Fertig

step-choose_permissions-own =
    .title = Was soll Ihre App dürfen?
    .lead = Wählen Sie nur aus, was Sie brauchen. Ein Admin Ihrer Organisation sieht diese Liste vor der Zustimmung.
step-hand_over-own =
    .title = Werte übergeben
    .lead = Nach diesen Werten fragt das Tool, das damit arbeiten soll.

## App registrieren: von Hand, mit einem Skript, mit einem Manifest

register-way = Wie möchten Sie die App registrieren?
register-way-portal = Von Hand
register-by-hand = Öffnen Sie im Microsoft Entra Admin Center "App registrations" (App-Registrierungen) › "New registration" (Neue Registrierung) und übernehmen Sie diese Werte der Reihe nach.
register-script-azure-cli = Fügen Sie das Skript in Azure Cloud Shell ein oder in bash auf einem Computer mit der Azure CLI, angemeldet bei Ihrem eigenen Mandanten. Es gibt die IDs aus, nach denen der nächste Schritt fragt.
register-script-powershell = Fügen Sie das Skript in PowerShell ein. Microsoft Graph PowerShell bittet Sie, sich anzumelden: Tun Sie das bei Ihrem eigenen Mandanten. Danach gibt das Skript die IDs aus, nach denen der nächste Schritt fragt.
register-script-manifest = Registrieren Sie die App im Portal zunächst nur mit ihrem Namen, öffnen Sie dort "Manifest" und geben Sie allen Eigenschaften, die hier stehen, dieselben Werte wie hier. Klicken Sie danach auf "Save" (Speichern).
register-script-secret = Ein Clientgeheimnis oder Zertifikat kommt danach von Hand dazu: unter "Certificates & secrets" (Zertifikate & Geheimnisse) der neuen App.
register-landing = Sollen Admins, die woanders sitzen, auf Ihrer eigenen Webseite landen?
register-landing-page = Adresse Ihrer Webseite
register-landing-page-hint = Sie beginnt mit https:// und kommt hier und in jedem Skript zu den Umleitungs-URIs hinzu. Die Seite selbst erhalten Sie im Schritt für die Einwilligung.
register-redirects = { $here } ist für einen Admin an diesem Computer gedacht und für einen, der woanders sitzt und Ihnen die Adresszeile sendet. Eine eigene Webseite ist für Admins, die woanders sitzen: Sie dankt ihnen und zeigt einen kurzen Code zum Vorlesen.

## Was gespeichert wurde

# Dahinter steht der Pfad der Datei
saved-as = Gespeichert als
saved-open = Öffnen

## Werte übergeben: Beispiele, Einstellungen, Bericht

take-use = Damit arbeiten
# Darunter stehen Namen wie Python
take-sample = Codebeispiel in
take-siem = In ein SIEM eintragen
take-siem-product = Produkt
take-text = Text für { $product }
take-report = Bericht über den Test
take-report-meaning = Was getestet wurde und was dabei herauskam, ohne Token und Clientgeheimnis, für den Kunden oder ein Ticket. Sprache: { $language }.
take-report-html = Zum Lesen und Drucken
take-report-text = Als reinen Text
take-report-json = Für Programme
take-report-first = Starten Sie zuerst den Test: Im Bericht steht dann, was dabei herauskam.

## Werte übergeben: gut zu wissen

take-know = Gut zu wissen
take-know-token =
    .title = Token laufen ab
    .text = Ein Token gilt 60 bis 90 Minuten. Richten Sie sich nach expires_in in der Antwort und holen Sie fünf Minuten vor dem Ablauf ein neues.
take-know-permissions =
    .title = Mehr Berechtigungen, neue Einwilligung
    .text = Wenn Sie der App eine Berechtigung hinzufügen, muss bei jedem Kunden ein Admin noch einmal zustimmen. Bis dahin fehlt sie in den Token.
take-know-permissions-own =
    .title = Mehr Berechtigungen, neue Einwilligung
    .text = Wenn Sie der App eine Berechtigung hinzufügen, muss Ihr Admin noch einmal zustimmen. Bis dahin fehlt sie in den Token.
take-know-secret =
    .title = Ein sicherer Ort für das Clientgeheimnis
    .text = Bewahren Sie es in einem Schlüsseltresor auf, in keinem Skript und keiner Datei. Noch besser ist ein Zertifikat: Sein privater Schlüssel bleibt immer bei Ihnen.
take-know-customers =
    .title = Später auch für Kunden
    .text = Soll diese App auch für Kunden arbeiten, stellen Sie im Portal unter "Authentication" (Authentifizierung) die Einstellung "Supported account types" (Unterstützte Kontotypen) auf mehr als einen Mandanten um. Danach muss bei jedem Kunden ein Admin zustimmen.
