### Sätze neben einem Feld. Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

## Die App des Partners

problem-client-id-missing = Dieser Text enthält keine Anwendungs-ID. Eine Anwendungs-ID sieht aus wie 00000000-0000-0000-0000-000000000000 und heißt auf der Übersichtsseite der App "Application (client) ID" (Anwendungs-ID (Client)).
problem-several-ids = Dieser Text enthält { $count } verschiedene IDs. Fügen Sie nur die ein, nach der dieses Feld fragt.
problem-client-id-is-home-tenant = Das ist die ID Ihres eigenen Mandanten. Geben Sie die ID der App ein: "Application (client) ID" (Anwendungs-ID (Client)) auf der Übersichtsseite der App.
problem-ids-swapped = Das sieht nach einer Mandanten-ID aus: Microsoft findet einen Mandanten mit dieser ID, aber keinen mit der ID, die Sie als Mandanten eingegeben haben. Vermutlich sind die beiden vertauscht.
problem-home-tenant-missing = Dieser Text enthält keine Mandanten-ID. Fügen Sie "Directory (tenant) ID" (Verzeichnis-ID (Mandant)) von der Übersichtsseite der App ein.
problem-secret-is-id = Das ist die ID, nicht der geheime Clientschlüssel selbst. Fügen Sie den Text aus der Spalte "Value" (Wert) ein; das Portal zeigt ihn nur direkt nach dem Erstellen.
problem-secret-empty = Der geheime Clientschlüssel fehlt. Fügen Sie den Text aus der Spalte "Value" (Wert) unter "Certificates & secrets" (Zertifikate & Geheimnisse) ein.
problem-secret-too-long = Das ist länger, als ein geheimer Clientschlüssel sein kann ({ $limit } Zeichen). Fügen Sie nur den Text aus der Spalte "Value" (Wert) ein.
problem-date-unreadable = Das ist kein Datum. Geben Sie Jahr, Monat und Tag ein: 2027-05-04.
problem-date-past = Der { $date } ist vorbei, daher akzeptiert Microsoft diesen geheimen Clientschlüssel nicht mehr. Erstellen Sie einen neuen oder korrigieren Sie das Datum.
problem-app-name-empty = Die App hat noch keinen Namen. Wählen Sie einen, den Ihre Kunden erkennen: Deren Admins sehen ihn, wenn sie um Zustimmung gebeten werden.
problem-app-name-too-long = Dieser Name ist für Microsoft zu lang. Kürzen Sie ihn auf höchstens { $limit } Zeichen.
problem-permission-unknown = { $value } ist keine Berechtigung dieser API. Wählen Sie eine aus der Liste aus.

## Das Zertifikat der App

problem-certificate-unreadable = Diese Datei enthält kein lesbares Zertifikat. Wählen Sie eine .pfx-Datei oder eine .pem-Datei mit dem Zertifikat und seinem privaten Schlüssel. Haben Sie zwei Dateien, fügen Sie sie mit OpenSSL zusammen: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Dieses Kennwort öffnet die Datei nicht. Geben Sie das Kennwort ein, das beim Erstellen der Datei festgelegt wurde, oder lassen Sie das Feld leer, wenn es keines gab.
problem-certificate-no-key = Diese Datei enthält nur den öffentlichen Teil des Zertifikats, der für das Portal ist. Wählen Sie die .pfx- oder .pem-Datei, die auch den privaten Schlüssel enthält.
problem-certificate-not-rsa = Microsoft akzeptiert nur RSA-Schlüssel mit mindestens 2048 Bit, und dies ist ein anderer Schlüssel. Erstellen Sie ein neues Zertifikat mit einem RSA-Schlüssel und laden Sie seinen öffentlichen Teil in der App hoch.
problem-certificate-key-other = Der private Schlüssel in dieser Datei gehört zu einem anderen Zertifikat. Wählen Sie die Datei mit dem Schlüssel, der für dieses Zertifikat erstellt wurde.
problem-certificate-too-slow = Diese Datei zu öffnen würde auf diesem Computer zu lange dauern: Sie verlangt weit mehr Rechenaufwand als üblich. Erstellen Sie sie aus Zertifikat und Schlüssel neu: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Diese Datei ist größer als jedes Zertifikat ({ $limit } KiB). Wählen Sie die .pfx- oder .pem-Datei der App.

## Der Kunde

problem-tenant-unreadable = Hier ist nicht zu erkennen, welchen Kunden Sie meinen. Geben Sie eine Domäne wie contoso.com, eine Mandanten-ID, eine geschäftliche E-Mail-Adresse oder die Adresse einer Microsoft-Seite des Kunden ein.
problem-tenant-reserved = { $word } ist ein allgemeiner Wert von Microsoft, kein Kunde. Geben Sie die Domäne oder die Mandanten-ID des Kunden ein.
problem-tenant-personal = { $domain } ist ein E-Mail-Anbieter, nicht die Organisation des Kunden. Geben Sie die eigene Domäne oder die Mandanten-ID des Kunden ein.
problem-tenant-is-client-id = Das ist die ID Ihrer App, nicht die des Kunden. Geben Sie die Domäne oder die Mandanten-ID des Kunden ein.
problem-tenant-not-found = Microsoft findet keinen Mandanten zu { $given }. Prüfen Sie die Schreibweise oder geben Sie eine andere Domäne oder die Mandanten-ID des Kunden ein.

## Zustimmung und Adressen

problem-reply-unreadable = Das ist keine Webadresse mit einer Antwort. Fügen Sie die vollständige Adresse aus dem Browser ein, in dem der Admin zugestimmt hat.
problem-reply-other-state = Diese Antwort gehört zu einer anderen Anfrage. Fügen Sie die Antwort auf den hier gezeigten Link ein oder senden Sie diesen Link noch einmal.
problem-reply-classic-code = Diese Antwort enthält nur einen Code. Sie sagt weder, aus welchem Mandanten sie kommt, noch, ob zugestimmt wurde. Starten Sie den Test, um es herauszufinden.
problem-read-back-code-other = Dieser Code gehört nicht zu der hier gezeigten Anfrage. Bitten Sie den Admin, ihn noch einmal vorzulesen, Zeichen für Zeichen, oder fügen Sie die Adresse der Seite ein, die er sieht.
problem-landing-page-here = Diese Adresse kann nur dieser Computer öffnen, der Admin des Kunden ist aber an einem anderen. Geben Sie die https://-Adresse einer Seite auf Ihrer eigenen Website ein.
problem-email-unreadable = Das ist keine E-Mail-Adresse. Geben Sie eine wie soc@contoso.com ein oder lassen Sie das Feld leer.
problem-redirect-uri-http = Microsoft akzeptiert http:// nur für localhost. Geben Sie eine Adresse ein, die mit https:// beginnt.
problem-redirect-uri-unreadable = Das ist keine vollständige Webadresse. Geben Sie eine wie https://contoso.com/consent oder http://localhost/consent ein.
problem-url-not-https = { $url } ist keine sichere Adresse. Geben Sie eine ein, die mit https:// beginnt. Einfaches http:// ist nur für diesen Computer.
problem-url-has-more = Geben Sie nur den Anfang dieser Adresse ein, { $url }, ohne Pfad, Abfrage, Fragment, Benutzernamen oder Kennwort.
problem-too-long = Dieser Text ist zu lang: Höchstens { $limit } Zeichen sind erlaubt. Fügen Sie nur den Wert ein, nach dem dieses Feld fragt.

## Hinweise: nichts ist falsch, aber gut zu wissen

note-permission-plural = Gelesen als { $right }: Microsoft schreibt den Namen ohne das s in { $value }.
note-secret-quotes = Die Anführungszeichen um den geheimen Clientschlüssel wurden entfernt.
note-secret-blanks = Leerzeichen vor oder nach dem geheimen Clientschlüssel wurden entfernt.
note-secret-line-break = Ein Zeilenumbruch im geheimen Clientschlüssel wurde entfernt.
note-secret-url-encoded = Dieser geheime Clientschlüssel sieht URL-codiert aus (er enthält Zeichen wie %2B). Akzeptiert Microsoft ihn nicht, fügen Sie ihn noch einmal so ein, wie das Portal ihn anzeigt.
note-secret-looks-like-thumbprint = Das sieht nach dem Fingerabdruck eines Zertifikats aus, nicht nach einem geheimen Clientschlüssel. Dieser steht unter "Certificates & secrets" (Zertifikate & Geheimnisse) in der Spalte "Value" (Wert).
note-date-soon = { $days ->
    [0] Der geheime Clientschlüssel läuft heute ab. Erstellen Sie jetzt den nächsten.
    [one] Der geheime Clientschlüssel läuft in { $days } Tag ab. Erstellen Sie rechtzeitig den nächsten.
   *[other] Der geheime Clientschlüssel läuft in { $days } Tagen ab. Erstellen Sie rechtzeitig den nächsten.
}
note-certificate-expired = Dieses Zertifikat ist am { $date } abgelaufen, daher akzeptiert Microsoft es nicht mehr. Erstellen Sie ein neues und laden Sie seinen öffentlichen Teil in der App hoch.
note-certificate-ends = { $days ->
    [0] Dieses Zertifikat läuft heute ab ({ $date }). Laden Sie jetzt das nächste hoch.
    [one] Dieses Zertifikat läuft in { $days } Tag ab, am { $date }. Laden Sie rechtzeitig das nächste hoch.
   *[other] Dieses Zertifikat läuft in { $days } Tagen ab, am { $date }. Laden Sie rechtzeitig das nächste hoch.
}
note-certificate-practice = Im Übungsmodus vertraut die App diesem Zertifikat sofort. Für Microsoft laden Sie seinen öffentlichen Teil unter "Certificates & secrets" (Zertifikate & Geheimnisse) hoch.
note-link-organizations = Dieser Link nennt keinen Kunden: Welcher Mandant gefragt wird, hängt vom Konto ab, mit dem der Link geöffnet wird. Sicherer ist ein Link mit der Mandanten-ID des Kunden.
note-link-classic = Dieser Link älterer Art bittet nur um Zustimmung, wenn ein Admin ihn öffnet, und die Antwort sagt weder, welcher Mandant zugestimmt hat, noch, ob überhaupt jemand zugestimmt hat. Der Link für die Administratorzustimmung sagt beides.
note-link-loopback = Die Antwort kommt nur auf diesem Computer an. Auf einem Smartphone oder einem anderen Computer erscheint nach der Zustimmung eine Fehlerseite. Sie ist harmlos: Die Zustimmung zählt trotzdem.
note-link-portal = Die Antwort geht an { $host }, ein Portal von Microsoft, das nichts damit tut: Sie erfahren nicht, ob der Admin zugestimmt hat. Verwenden Sie eine Seite auf Ihrer eigenen Website oder http://localhost/consent.
note-own-tenant = Das ist Ihr eigener Mandant. Zum Ausprobieren ist das in Ordnung. Für einen Kunden geben Sie dessen Mandanten ein.
note-cloud-differs = Dieser Mandant liegt in einer anderen Microsoft-Cloud ({ $cloud }). Ihre App muss in derselben Cloud registriert sein.
note-cloud-undocumented = Microsoft hat die Adresse von { $api } in dieser Cloud nicht veröffentlicht. Die hier gezeigte ist aus den anderen Clouds abgeleitet und kann falsch sein.
note-retires = Microsoft stellt die API hinter dieser Berechtigung am { $date } ein. Planen Sie den Umstieg auf Microsoft Graph vor diesem Datum.

## Was vor dem nächsten Schritt noch fehlt

wanted-permission = Wählen Sie mindestens eine Berechtigung aus
wanted-api-base-confirmed = Bestätigen Sie die API-URL
wanted-app-name = Geben Sie der App einen Namen
wanted-client-id = Geben Sie die Anwendungs-ID ein
wanted-home-tenant = Geben Sie Ihre eigene Mandanten-ID ein
wanted-secret = Geben Sie den geheimen Clientschlüssel der App ein
wanted-certificate = Wählen Sie das Zertifikat der App aus
wanted-customer = Wählen Sie den Kunden aus
