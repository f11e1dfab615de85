### Sätze neben einem Feld. Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

## Die App des Partners

problem-client-id-missing = Dieser Text enthält keine Anwendungs-ID. Sie sieht aus wie 00000000-0000-0000-0000-000000000000 und heißt auf der Übersichtsseite der App "Application (client) ID" (Anwendungs-ID).
problem-several-ids = Dieser Text enthält { $count } verschiedene IDs. Fügen Sie nur die ein, die hier gefragt ist.
problem-client-id-is-home-tenant = Das ist die ID Ihres eigenen Mandanten. Hier ist die ID der App gefragt: "Application (client) ID" (Anwendungs-ID) auf der Übersichtsseite der App.
problem-ids-swapped = Das sieht nach einer Mandanten-ID aus: Microsoft kennt damit einen Mandanten, mit der als Mandant angegebenen ID aber keinen. Vermutlich sind die beiden vertauscht.
problem-home-tenant-missing = Dieser Text enthält keine Mandanten-ID. Kopieren Sie "Directory (tenant) ID" (Verzeichnis-ID) von der Übersichtsseite der App und fügen Sie die ID hier ein.
problem-secret-is-id = Das ist die ID des Clientgeheimnisses, nicht das Clientgeheimnis selbst. Fügen Sie ein, was in der Spalte "Value" (Wert) steht; das Portal zeigt es nur direkt nach dem Erstellen an.
problem-secret-empty = In diesem Feld steht kein Clientgeheimnis. Fügen Sie ein, was unter "Certificates & secrets" (Zertifikate & Geheimnisse) in der Spalte "Value" (Wert) steht.
problem-secret-too-long = Das ist länger, als ein Clientgeheimnis sein kann ({ $limit } Zeichen). Fügen Sie nur ein, was in der Spalte "Value" (Wert) steht.
problem-date-unreadable = Darin ist kein Datum zu erkennen. Schreiben Sie es als Jahr, Monat und Tag: 2027-05-04.
problem-date-past = Das Datum { $date } liegt in der Vergangenheit, daher akzeptiert Microsoft dieses Clientgeheimnis nicht mehr. Erstellen Sie ein neues oder korrigieren Sie das Datum.
problem-app-name-empty = Die App hat noch keinen Namen. Wählen Sie einen, den Ihre Kunden wiedererkennen: Deren Admins sehen ihn, wenn sie um ihre Zustimmung gebeten werden.
problem-app-name-too-long = Dieser Name ist für Microsoft zu lang. Kürzen Sie ihn auf höchstens { $limit } Zeichen.
problem-permission-unknown = { $value } ist keine Berechtigung dieser API. Wählen Sie eine aus der Liste aus.

## Das Zertifikat der App

problem-certificate-unreadable = In dieser Datei ist kein Zertifikat zu erkennen. Wählen Sie eine .pfx-Datei oder eine .pem-Datei, die sowohl das Zertifikat als auch dessen privaten Schlüssel enthält. Aus zwei Dateien macht OpenSSL eine: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Diese Datei lässt sich mit diesem Kennwort nicht öffnen. Geben Sie das Kennwort ein, das beim Erstellen der Datei gewählt wurde, oder keines, falls es keines gab.
problem-certificate-no-key = Diese Datei enthält nur den öffentlichen Teil des Zertifikats, der ins Portal gehört. Wählen Sie die .pfx- oder .pem-Datei, die auch den privaten Schlüssel enthält.
problem-certificate-not-rsa = Microsoft akzeptiert nur RSA-Schlüssel mit mindestens 2048 Bit, und dieser Schlüssel ist von anderer Art. Erstellen Sie ein neues Zertifikat mit einem RSA-Schlüssel und laden Sie den öffentlichen Teil in der App hoch.
problem-certificate-key-other = Der private Schlüssel in dieser Datei gehört zu einem anderen Zertifikat. Wählen Sie die Datei, in der Schlüssel und Zertifikat zusammengehören.
problem-certificate-too-slow = Diese Datei zu öffnen würde auf diesem Computer zu lange dauern: Sie verlangt weit mehr Berechnungen als üblich. Erstellen Sie sie aus Zertifikat und Schlüssel neu: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Diese Datei ist größer als jedes Zertifikat ({ $limit } KiB). Wählen Sie die .pfx- oder .pem-Datei der App.

## Der Kunde

problem-tenant-unreadable = Darin ist kein Kunde zu erkennen. Geben Sie eine Domäne wie contoso.com, eine Mandanten-ID, eine geschäftliche E-Mail-Adresse oder die Adresse einer Microsoft-Seite des Kunden ein.
problem-tenant-reserved = { $word } ist bei Microsoft ein allgemeiner Begriff und nennt keinen Kunden. Geben Sie die Domäne oder die Mandanten-ID des Kunden ein.
problem-tenant-personal = { $domain } ist ein E-Mail-Anbieter, nicht die Organisation des Kunden. Geben Sie die eigene Domäne oder die Mandanten-ID des Kunden ein.
problem-tenant-is-client-id = Das ist die ID Ihrer App, nicht die des Kunden. Geben Sie die Domäne oder die Mandanten-ID des Kunden ein.
problem-tenant-not-found = Microsoft findet keinen Mandanten zu { $given }. Prüfen Sie die Schreibweise oder geben Sie eine andere Domäne oder die Mandanten-ID des Kunden ein.

## Einwilligung und Adressen

problem-reply-unreadable = Das ist keine Webadresse, die eine Antwort enthält. Fügen Sie die vollständige Adresszeile des Browsers ein, in dem der Admin zugestimmt hat.
problem-reply-other-state = Diese Antwort gehört zu einer anderen Anfrage. Fügen Sie die Antwort auf den hier gezeigten Link ein oder senden Sie diesen Link noch einmal.
problem-reply-classic-code = Diese Antwort enthält nur einen Code. Sie verrät weder, aus welchem Mandanten sie kommt, noch, ob zugestimmt wurde. Starten Sie den Test, um es herauszufinden.
problem-read-back-code-other = Dieser Code gehört nicht zu der hier gezeigten Anfrage. Lassen Sie ihn sich noch einmal vorlesen, Zeichen für Zeichen, oder fügen Sie die Adresse der Antwortseite ein.
problem-landing-page-here = Diese Adresse kann nur dieser Computer öffnen, und der Admin des Kunden sitzt an einem anderen. Geben Sie die https://-Adresse einer Seite auf Ihrer eigenen Website ein.
problem-email-unreadable = Das ist keine E-Mail-Adresse. Geben Sie eine wie soc@contoso.com ein oder lassen Sie das Feld leer.
problem-redirect-uri-http = http:// lässt Microsoft nur für localhost zu. Geben Sie eine Adresse ein, die mit https:// beginnt.
problem-redirect-uri-unreadable = Das ist keine vollständige Webadresse. Geben Sie eine Adresse ein wie https://contoso.com/consent oder http://localhost/consent.
problem-url-not-https = { $url } ist keine geschützte Adresse. Geben Sie eine ein, die mit https:// beginnt; einfaches http:// ist nur für diesen Computer gedacht.
problem-url-has-more = Geben Sie nur den Anfang dieser Adresse ein, { $url }, ohne Pfad, Abfrage, Fragment, Benutzernamen oder Kennwort.
problem-too-long = Dieser Text ist zu lang: Gelesen werden höchstens { $limit } Zeichen. Fügen Sie nur den Wert ein, der hier gefragt ist.

## Hinweise: nichts ist falsch, aber gut zu wissen

note-permission-plural = Gelesen als { $right }: Microsoft schreibt es ohne das s in { $value }.
note-secret-quotes = Die Anführungszeichen um das Clientgeheimnis wurden weggelassen.
note-secret-blanks = Leerzeichen vor oder nach dem Clientgeheimnis wurden weggelassen.
note-secret-line-break = Ein Zeilenumbruch im Clientgeheimnis wurde weggelassen.
note-secret-url-encoded = Dieses Clientgeheimnis sieht URL-codiert aus (es enthält Zeichen wie %2B). Falls Microsoft es nicht akzeptiert, fügen Sie es noch einmal so ein, wie das Portal es anzeigt.
note-secret-looks-like-thumbprint = Das sieht eher nach dem Fingerabdruck eines Zertifikats aus als nach einem Clientgeheimnis. Ein Clientgeheimnis steht unter "Certificates & secrets" (Zertifikate & Geheimnisse) in der Spalte "Value" (Wert).
note-date-soon = { $days ->
    [0] Das Clientgeheimnis läuft heute ab. Erstellen Sie jetzt das nächste.
    [one] Das Clientgeheimnis läuft in { $days } Tag ab. Erstellen Sie rechtzeitig das nächste.
   *[other] Das Clientgeheimnis läuft in { $days } Tagen ab. Erstellen Sie rechtzeitig das nächste.
}
note-certificate-expired = Dieses Zertifikat ist am { $date } abgelaufen, daher akzeptiert Microsoft es nicht mehr. Erstellen Sie ein neues und laden Sie dessen öffentlichen Teil in der App hoch.
note-certificate-ends = { $days ->
    [0] Dieses Zertifikat läuft heute ab ({ $date }). Laden Sie jetzt das nächste hoch.
    [one] Dieses Zertifikat läuft in { $days } Tag ab, am { $date }. Laden Sie rechtzeitig das nächste hoch.
   *[other] Dieses Zertifikat läuft in { $days } Tagen ab, am { $date }. Laden Sie rechtzeitig das nächste hoch.
}
note-certificate-practice = Im Übungsmodus vertraut die App diesem Zertifikat sofort. Bei Microsoft laden Sie seinen öffentlichen Teil unter "Certificates & secrets" (Zertifikate & Geheimnisse) hoch.
note-link-organizations = Dieser Link nennt keinen Kunden: Welcher Mandant gefragt wird, hängt vom Konto ab, mit dem der Link geöffnet wird. Sicherer ist ein Link mit der Mandanten-ID des Kunden.
note-link-classic = Dieser Link älterer Art bittet nur dann um die Einwilligung, wenn ein Admin ihn öffnet, und seine Antwort verrät weder, welcher Mandant zugestimmt hat, noch, ob überhaupt jemand zugestimmt hat. Der Link für die Administratoreinwilligung zeigt beides.
note-link-loopback = Die Antwort kommt nur auf diesem Computer an. Auf einem Smartphone oder einem anderen Computer erscheint nach der Zustimmung eine Fehlerseite. Sie ist harmlos: Die Einwilligung gilt trotzdem.
note-link-portal = Die Antwort geht an { $host }, ein Portal von Microsoft, das nichts damit anfängt: Sie erfahren nicht, ob der Administrator zugestimmt hat. Verwenden Sie eine Seite Ihrer eigenen Website oder http://localhost/consent.
note-own-tenant = Das ist Ihr eigener Mandant. Zum Ausprobieren ist das in Ordnung; geben Sie für einen Kunden dessen Mandanten ein.
note-cloud-differs = Dieser Mandant liegt in einer anderen Microsoft-Cloud ({ $cloud }). Ihre App muss in derselben Cloud registriert sein.
note-cloud-undocumented = Microsoft dokumentiert die Adresse von { $api } in dieser Cloud nicht. Was hier steht, ist aus den anderen Clouds abgeleitet: Möglicherweise müssen Sie es anpassen.
note-retires = Microsoft schaltet die API hinter dieser Berechtigung am { $date } ab. Planen Sie den Umstieg auf Microsoft Graph bis dahin ein.

## Was vor dem nächsten Schritt noch fehlt

wanted-permission = Wählen Sie mindestens eine Berechtigung aus
wanted-api-base-confirmed = Bestätigen Sie die API-URL
wanted-app-name = Geben Sie der App einen Namen
wanted-client-id = Geben Sie die Anwendungs-ID ein
wanted-home-tenant = Geben Sie Ihre eigene Mandanten-ID ein
wanted-secret = Geben Sie das Clientgeheimnis der App ein
wanted-certificate = Wählen Sie das Zertifikat der App aus
wanted-customer = Geben Sie an, um welchen Kunden es geht
