### Was als Nächstes zu tun ist, im Fenster: Knöpfe neben einem Ergebnis, noch einmal anfragen, das Netzwerk dieses
### Computers, eine Einrichtung prüfen, mehrere APIs.
###
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch, das deutsche Wort steht daneben.

## Buttons: what is to be done next

next-send_request = Anfrage senden
next-ask_again = Erneut anfragen
next-correct-permissions = Berechtigungen ansehen
next-correct-client_id = Anwendungs-ID berichtigen
next-correct-secret = Anderen geheimen Clientschlüssel eingeben
next-correct-certificate = Anderes Zertifikat verwenden
next-correct-customer = Kunden berichtigen
next-tell_admin = Nachricht an den Admin kopieren
next-look-up-again = Erneut nachschlagen
waits-by-itself = Niemand muss etwas tun: Consentry testet automatisch noch einmal.

## Asking once more for what is new or missing

again-title = { $customer } muss noch einmal zustimmen
again-own-title = Ihre eigene Organisation muss noch einmal zustimmen
again-missing = Neu oder fehlend:
again-granted = Bereits erteilt:
again-press = Eine neue Anfrage bittet um alles zusammen und tritt an die Stelle der vorigen.
again-send = Senden Sie den Link oder den Brief unten. Der Admin öffnet ihn und stimmt noch einmal zu.
again-replaces = Diese Anfrage tritt an die Stelle der Anfrage von { $time }. Sie hat einen eigenen Namen.
note-reply-other-customer = Diese Antwort gehört zu Ihrer Anfrage an { $customer }. Sie ist dort vermerkt und sagt nichts über diesen Kunden.
elsewhere-accepted =
    .title = Eine andere Organisation hat zugestimmt: { $tenant }
    .text = Ihre App hat dort jetzt Zugriff. Ein Admin jener Organisation kann das widerrufen: unter "Enterprise apps" (Unternehmens-Apps), Ihre App, "Properties" (Eigenschaften), dann "Delete" (Löschen).

## What can be looked at on this computer when Microsoft cannot be reached

connection-look-at = Was Sie hier prüfen können
connection-network =
    .title = Netzwerk
    .text = Öffnen Sie die Anmeldeseite von Microsoft in einem Browser auf diesem Computer. Öffnet sie sich auch dort nicht, liegt es am Netzwerk.
connection-proxy =
    .title = Proxy
    .text = Consentry verwendet den Proxy aus den Einstellungen dieses Computers. Ein Proxy, der eine Anmeldung mit einem Windows-Konto verlangt, funktioniert nicht.
connection-certificates =
    .title = Zertifikate
    .text = Consentry vertraut den Zertifikaten, denen dieser Computer vertraut. Prüft Ihr Netzwerk den Datenverkehr, muss sein Stammzertifikat hier installiert sein.
connection-clock =
    .title = Uhr
    .text = Geht die Uhr dieses Computers um einige Minuten falsch, wirken gültige Zertifikate abgelaufen. Schalten Sie die automatische Uhrzeit ein.
connection-doctor = In einem Terminal prüft dieser Befehl jedes davon und nennt, was im Weg steht:
connection-command = Befehl

## Check a set-up

set-up-lead = Nennen Sie den Kunden und die App. Ein Klick zeigt, ob es funktioniert, und wenn nicht, wer was tun muss.
set-up-button = Prüfen
set-up-app = Die App { $app }
set-up-which-app = Welche App?
set-up-api = Produkt
set-up-roles = Die App darf:
set-up-unjudged = Consentry weiß hier nicht, worum gebeten wurde, und vergleicht dies mit nichts.
set-up-lines = Was geprüft wurde ({ $count })
line-sign-in-blocked = Eine Richtlinie blockiert die Anmeldung
line-roles-unjudged = Das Token enthält Berechtigungen
verified-unjudged = Alles, was geprüft wurde, stimmt: Der Anmeldedienst gab Ihrer App ein Token für diesen Mandanten und für diese API, und { $api } hat einen echten Aufruf beantwortet.

## Several APIs

choose-api-wanted = { $count } gewählt

## Nachrichten an den Admin des Kunden

tell-message = Nachricht an den Admin des Kunden
