### Die Bitte um Zustimmung senden: wo der Admin des Kunden sitzt, wie die Antwort zurückkommt, was gesendet wird.
### Danach derselbe Schritt und der Titel des Tests für eine App der eigenen Organisation: Dort gibt es keinen Kunden.
###
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch, das deutsche Wort steht daneben.

## Wo der Admin sitzt. Die Titel stehen nebeneinander auf drei Schaltflächen: kurz

send-where = Wo ist der Admin des Kunden?
send-where-here =
    .title = An diesem Computer
    .meaning = Die Antwort erscheint hier automatisch.
send-where-landing =
    .title = Woanders, mit Ihrer Seite
    .meaning = Sie haben eine Webseite für die Antwort. Sie zeigt dem Admin einen kurzen Code, den er Ihnen vorliest.
send-where-address =
    .title = Woanders, ohne Seite
    .meaning = Nach der Zustimmung sieht der Admin eine Fehlerseite. Das ist zu erwarten und harmlos. Er sendet Ihnen die vollständige Adresse aus der Adresszeile.
# Dahinter steht eine Adresse in anderer Schrift
send-redirect = Umleitungs-URI, die Ihre App-Registrierung dafür braucht:

## Die Webseite des Partners

send-page = Adresse Ihrer Webseite
send-page-hint = Eine https://-Adresse auf Ihrer eigenen Website. Registrieren Sie sie auch als Umleitungs-URI der App.
send-page-wanted = Der Link erscheint hier, wenn Sie die Adresse Ihrer Webseite eingegeben haben.
send-page-save = Seite für Ihren Webserver speichern
send-page-save-meaning = Legen Sie diese Datei unverändert unter dieser Adresse ab. Sie speichert nichts und sendet nichts.

## Was vorgelesen wird, und der Name der Anfrage

send-read-out = Lesen Sie das vor, wenn der Admin anruft
send-read-out-why = Der Admin ruft Sie unter einer Nummer an, die er schon hat, und vergleicht beides mit der Adresszeile auf der Seite von Microsoft, denn eine E-Mail oder ein Ausdruck kann unterwegs verändert werden. Lesen Sie selbst vor. Bestätigen Sie nicht nur, was Sie hören.
send-words-why = Nur ein Name. Er steht auch in der E-Mail, auf dem Ausdruck und auf Ihrer Webseite, damit Sie beide von derselben Anfrage sprechen.
# Schaltflächen unter dem QR-Code: kurz
send-qr-svg = SVG speichern
send-qr-png = PNG speichern

## Was gesendet wird

send-it = Anfrage senden
send-it-here = Stattdessen senden oder drucken
send-language = Sprache des Kunden
send-who = Anfrage von: { $who }
send-who-empty = Anfrage von: noch nicht ausgefüllt
send-who-meaning = Das steht in der E-Mail, auf dem Ausdruck und auf Ihrer Webseite. Es bleibt für den nächsten Kunden erhalten.
send-letter = Text der E-Mail
send-save-mail = Als E-Mail speichern
send-save-sheet = Als Seite zum Ausdrucken speichern
send-no-letter = Der Admin ist an diesem Computer, also gibt es nichts zu kopieren. E-Mail und Seite zum Ausdrucken können Sie trotzdem speichern.

## Die Antwort eines Admins, der woanders sitzt

send-answer = Code oder Adresse vom Admin
send-answer-landing-hint = Die sechs Zeichen, die Ihre Seite dem Admin zeigt, oder die vollständige Adresse aus seiner Adresszeile.
send-answer-address-hint = Die vollständige Adresse aus der Adresszeile des Admins nach der Zustimmung. Eine Fehlerseite dort ist zu erwarten.
send-watch-offer = Oder Consentry prüfen lassen

## Nur für die eigene Organisation

step-consent-own =
    .title = Zustimmung in der eigenen Organisation einholen
    .lead = Einer Ihrer Admins stimmt einmal zu, im Portal oder über den Link. Die Rolle { $role } reicht aus.
step-test-own =
    .title = Verbindung zur eigenen Organisation testen
send-own-portal =
    .title = Im Portal
    .meaning = Öffnen Sie "App registrations" (App-Registrierungen) › Ihre App › "API permissions" (API-Berechtigungen) und wählen Sie "Grant admin consent for …" (Administratorzustimmung für … erteilen). Gehen Sie danach weiter zum Test.
send-own-link =
    .title = Über den Link, an diesem Computer
    .meaning = Melden Sie sich als Admin Ihrer Organisation an und stimmen Sie zu. Die Antwort erscheint hier automatisch. Gehen Sie danach weiter zum Test.
send-own-watch-offer = Im Portal zugestimmt?
send-own-watching = Es wird geprüft, ob Ihre eigene Organisation zugestimmt hat
send-own-seen = Ihre eigene Organisation hat zugestimmt
