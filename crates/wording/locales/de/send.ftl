### Die Bitte um Einwilligung senden: wo der Admin des Kunden sitzt, wie die Antwort zurückkommt, was gesendet wird.
### Danach derselbe Schritt und der Titel des Tests für eine App der eigenen Organisation: Dort gibt es keinen Kunden.
###
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch, das deutsche Wort steht daneben.

## Wo der Admin sitzt. Die Titel stehen nebeneinander auf drei Schaltflächen: kurz

send-where = Wo sitzt der Admin des Kunden?
send-where-here =
    .title = An diesem Computer
    .meaning = Die Antwort erscheint hier von selbst.
send-where-landing =
    .title = Woanders, mit Ihrer Seite
    .meaning = Sie haben eine Webseite für die Antwort. Dort sieht der Admin einen kurzen Code und liest ihn Ihnen vor.
send-where-address =
    .title = Woanders, ohne Seite
    .meaning = Nach der Zustimmung zeigt der Browser des Admins eine Fehlerseite. Das ist zu erwarten und harmlos: Der Admin sendet Ihnen die vollständige Adresszeile.
# Dahinter steht eine Adresse in anderer Schrift
send-redirect = Umleitungs-URI, die dafür registriert sein muss:

## Die Webseite des Partners

send-page = Adresse Ihrer Webseite
send-page-hint = Eine https://-Adresse auf Ihrer eigenen Website. Registrieren Sie sie auch als Umleitungs-URI der App.
send-page-wanted = Hier erscheint der Link, sobald die Adresse Ihrer Webseite eingegeben ist.
send-page-save = Seite für Ihren Webserver speichern
send-page-save-meaning = Legen Sie diese Datei unverändert unter der Adresse oben ab. Die Seite behält nichts und gibt nichts weiter.

## Was vorgelesen wird, und der Name der Anfrage

send-read-out = Das lesen Sie vor, wenn der Admin anruft
send-read-out-why = Der Admin ruft Sie unter einer Nummer an, die dort schon bekannt ist, und vergleicht beides mit der Adresszeile auf der Seite von Microsoft: Eine E-Mail oder ein Ausdruck kann unterwegs verändert worden sein. Lesen Sie selbst vor, statt zu bestätigen, was Sie hören.
send-words-why = Nur ein Name, derselbe in der E-Mail, auf dem Ausdruck und auf der Seite: So sprechen Sie beide von derselben Anfrage.
# Schaltflächen unter dem QR-Code: kurz
send-qr-svg = SVG speichern
send-qr-png = PNG speichern

## Was gesendet wird

send-it = Anfrage senden
send-it-here = Stattdessen senden oder drucken
send-language = Sprache des Kunden
send-who = Wer fragt: { $who }
send-who-empty = Wer fragt: noch nicht angegeben
send-who-meaning = Das steht in der E-Mail, auf dem Ausdruck und auf der Seite. Es bleibt für den nächsten Kunden erhalten.
send-letter = Text der E-Mail
send-save-mail = Als E-Mail speichern
send-save-sheet = Als Blatt zum Ausdrucken speichern
send-no-letter = Sitzt der Admin an diesem Computer, gibt es nichts zu kopieren: E-Mail und Blatt lassen sich trotzdem speichern.

## Die Antwort eines Admins, der woanders sitzt

send-answer = Code oder Adresse vom Admin
send-answer-landing-hint = Die sechs Zeichen, die Ihre Seite dem Admin zeigt, oder die vollständige Adresszeile des Browsers dort.
send-answer-address-hint = Die vollständige Adresszeile des Browsers nach der Zustimmung. Die Fehlerseite dort ist zu erwarten.
send-watch-offer = Oder Consentry nachfragen lassen

## Nur für die eigene Organisation

step-consent-own =
    .title = Einwilligung in der eigenen Organisation einholen
    .lead = Ein Admin Ihrer Organisation stimmt einmal zu, im Portal oder über den Link. Die Rolle { $role } reicht dafür aus.
step-test-own =
    .title = Verbindung zur eigenen Organisation testen
send-own-portal =
    .title = Im Portal
    .meaning = Öffnen Sie "App registrations" (App-Registrierungen) › Ihre App › "API permissions" (API-Berechtigungen) und klicken Sie auf "Grant admin consent for …" (Administratorzustimmung für … erteilen). Gehen Sie danach weiter zum Test.
send-own-link =
    .title = Über den Link, an diesem Computer
    .meaning = Melden Sie sich als Admin Ihrer Organisation an und stimmen Sie zu. Die Antwort erscheint hier von selbst. Gehen Sie danach weiter zu demselben Test.
send-own-watch-offer = Im Portal zugestimmt?
send-own-watching = Warten auf die Einwilligung in der eigenen Organisation
send-own-seen = Die Einwilligung in der eigenen Organisation liegt vor
