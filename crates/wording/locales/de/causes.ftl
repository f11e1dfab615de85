### Warum ein Test so ausging und wer handeln muss. Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.
### { $customer } steht hier immer im Dativ: Statt eines Namens kann dort own-organisation stehen.

cause-verified =
    .title = Die Verbindung zu { $customer } steht
    .meaning = Alle vier Nachweise liegen vor: Der Anmeldedienst hat Ihrer App ein Token für diesen Mandanten und für diese API ausgestellt, das Token enthält alle gewünschten Berechtigungen, und { $api } hat auf einen echten Aufruf geantwortet.
    .next = Hier ist alles erledigt. Übergeben Sie die Werte an das Tool, das damit arbeiten soll.

cause-consent_given =
    .title = Der Admin von { $customer } hat zugestimmt
    .meaning = Die Antwort gehört zu Ihrer Anfrage und meldet keinen Fehler. Das ist ein gutes Zeichen, aber noch kein Nachweis.
    .next = Starten Sie den Test. Er zeigt, ob alles funktioniert.

cause-consent_missing =
    .title = Die Einwilligung von { $customer } liegt noch nicht vor
    .meaning = Den Mandanten gibt es, aber Ihre App ist dort nicht bekannt: Bisher hat kein Admin zugestimmt, oder die Einwilligung wurde widerrufen. Nichts deutet auf einen Fehler in Ihrer App hin.
    .next = Senden Sie den Einwilligungslink an einen Admin von { $customer } mit der Bitte, ihn zu öffnen und zuzustimmen. Testen Sie danach erneut.

cause-consent_declined =
    .title = Der Admin von { $customer } hat nicht zugestimmt
    .meaning = Microsoft meldet, dass die Anfrage abgelehnt wurde oder dass das verwendete Konto nicht für die ganze Organisation zustimmen darf. Ihre App hat keinen Zugriff erhalten.
    .next = Fragen Sie den Admin von { $customer }, woran es lag. Sobald das geklärt ist, senden Sie den Link noch einmal und nennen Sie die nötige Rolle: Cloud Application Administrator (Cloudanwendungsadministrator) oder, falls die App Microsoft Graph verwendet, Privileged Role Administrator (Administrator für privilegierte Rollen).

cause-propagating =
    .title = Der Zugang zu { $customer } wird bei Microsoft eingerichtet
    .meaning = Der Admin hat zugestimmt. Bis das überall bei Microsoft angekommen ist, vergehen ein paar Minuten, und so lange kann es aussehen, als fehle noch etwas. Das ist normal.
    .next = { $seconds ->
        [0] Niemand muss etwas tun. In ein paar Minuten zeigt ein Test mehr.
        [one] Niemand muss etwas tun. In einer Sekunde zeigt ein Test mehr.
       *[other] Niemand muss etwas tun. In { $seconds } Sekunden zeigt ein Test mehr.
    }

cause-permissions_missing =
    .title = Der Admin von { $customer } muss noch einmal zustimmen
    .meaning = Ihre App ist dort zugelassen, aber nicht mit allem, was Sie angefordert haben. Es fehlt noch: { $permissions }. Meist kam eine Berechtigung erst nach der Zustimmung hinzu oder wurde unter "Delegated permissions" (delegierte Berechtigungen) ausgewählt.
    .next = Prüfen Sie, ob die fehlende Berechtigung in Ihrer App-Registrierung unter "Application permissions" (Anwendungsberechtigungen) steht. Senden Sie dann den Link noch einmal und sagen Sie dem Admin von { $customer }, dass eine Berechtigung hinzugekommen ist und deshalb eine weitere Zustimmung nötig ist.

cause-credential_wrong =
    .title = Das Clientgeheimnis oder Zertifikat Ihrer App wurde nicht akzeptiert
    .meaning = Microsoft kennt die App, aber das Clientgeheimnis oder Zertifikat passt nicht zu ihr. Bei { $customer } muss sich nichts ändern.
    .next = Geben Sie das Clientgeheimnis noch einmal ein. Es steht unter "Certificates & secrets" (Zertifikate & Geheimnisse) in der Spalte "Value" (Wert), nicht in der Spalte "Secret ID". Wird der Wert dort nicht mehr angezeigt, erstellen Sie ein neues Clientgeheimnis. Wenn Sie mit einem Zertifikat arbeiten, laden Sie dort genau das hoch, das hier verwendet wird.

cause-credential_expired =
    .title = Das Clientgeheimnis oder Zertifikat Ihrer App ist abgelaufen
    .meaning = Es war richtig, aber sein Ablaufdatum ist vorbei. Die Einwilligung von { $customer } bleibt gültig.
    .next = Erstellen Sie in Ihrer App unter "Certificates & secrets" (Zertifikate & Geheimnisse) ein neues Clientgeheimnis oder laden Sie dort ein neues Zertifikat hoch. Geben Sie es danach hier ein. Der Kunde muss nichts tun.

cause-app_unknown =
    .title = Microsoft findet keine App mit dieser Anwendungs-ID
    .meaning = Vielleicht ist die ID nicht ganz richtig oder gehört zu etwas anderem, oder die App wurde gelöscht. Bei { $customer } muss sich nichts ändern.
    .next = Kopieren Sie "Application (client) ID" (Anwendungs-ID) von der Übersichtsseite Ihrer App-Registrierung und geben Sie die ID hier neu ein.

cause-app_disabled =
    .title = Die App ist deaktiviert
    .meaning = Microsoft kennt Ihre App, aber sie oder die API, auf die sie zugreifen möchte, ist deaktiviert. Deshalb wird kein Token ausgestellt.
    .next = Öffnen Sie Ihre App im Microsoft Entra Admin Center unter "Enterprise apps" (Unternehmens-Apps) und stellen Sie "Enabled for users to sign-in?" (Aktiviert für die Benutzeranmeldung?) auf "Yes" (Ja). Ist das bereits so, bitten Sie den Admin von { $customer }, dieselbe Einstellung im eigenen Mandanten zu prüfen: für Ihre App und für { $api }.

cause-tenant_unknown =
    .title = Microsoft findet keinen Mandanten zu { $customer }
    .meaning = Diese Angabe führt weder als Domäne noch als Mandanten-ID zu einer Organisation. Meist ist es nur ein Tippfehler.
    .next = Prüfen Sie die Schreibweise, oder fragen Sie den Kunden nach der Domäne seiner geschäftlichen E-Mail-Adressen oder nach der Mandanten-ID: "Tenant ID" auf der Übersichtsseite im Microsoft Entra Admin Center des Kunden.

cause-tenant_mismatch =
    .title = Die Antwort kam nicht von { $customer }
    .meaning = Sie gehört zu einem anderen Mandanten. Meist war der Admin gerade mit dem Konto einer anderen Organisation angemeldet. Die Verbindung zu { $customer } steht dadurch noch nicht.
    .next = Prüfen Sie, ob es wirklich um den Mandanten von { $customer } geht. Senden Sie dann den Link noch einmal und bitten Sie den Admin, ihn in einem privaten Browserfenster zu öffnen und sich dort mit einem Konto von { $customer } anzumelden.

cause-wrong_audience =
    .title = Das Token gilt für eine andere API
    .meaning = Microsoft stellt Ihrer App kein Token aus, das { $api } akzeptiert: In der Anfrage oder im Token steht eine andere API.
    .next = Prüfen Sie, ob { $api } die gewünschte API ist und in Ihrer App-Registrierung unter "API permissions" (API-Berechtigungen) steht. Dort heißt sie { $portal }. Testen Sie danach erneut.

cause-service_unavailable_in_tenant =
    .title = { $api } ist bei { $customer } noch nicht bereit
    .meaning = Die Organisation hat dafür keine Lizenz, oder der Dienst wurde dort noch nicht eingerichtet. An Ihrer App liegt es nicht.
    .next = Fragen Sie den Admin von { $customer }, ob die Lizenz { $api } umfasst, und bitten Sie darum, einmal security.microsoft.com zu öffnen, damit der Dienst eingerichtet wird. Testen Sie danach erneut.

cause-policy_blocked =
    .title = Eine Sicherheitsrichtlinie von { $customer } blockiert Ihre App
    .meaning = Die Organisation nutzt Conditional Access (bedingten Zugriff) oder eine ähnliche Regel, die Ihre App nicht anmelden lässt. Ihre App ist dort bekannt.
    .next = Bitten Sie den Admin von { $customer }, im Microsoft Entra Admin Center "Sign-in logs" (Anmeldeprotokolle) zu öffnen, unter "Service principal sign-ins" (Dienstprinzipalanmeldungen) nach Ihrer App zu suchen und sie in der dort genannten Richtlinie zuzulassen.

cause-token_expired =
    .title = Das Token ist abgelaufen
    .meaning = Ein Zugriffstoken gilt etwa eine Stunde, und diese Zeit ist um. Das ist kein Fehler.
    .next = Starten Sie den Test. Er holt von selbst ein neues Token.

cause-wrong_cloud =
    .title = Der Mandant von { $customer } liegt in einer anderen Microsoft-Cloud
    .meaning = Microsoft betreibt getrennte Clouds, zum Beispiel für US-Behörden und für China. Die Anfrage ging an eine Cloud, in der es diesen Mandanten nicht gibt.
    .next = Wählen Sie die Cloud des Kunden aus und testen Sie erneut. Ihre App muss in derselben Cloud registriert sein.

cause-request_malformed =
    .title = Microsoft konnte die Anfrage nicht lesen
    .meaning = Ein Wert darin fehlt oder hat nicht die Form, die Microsoft erwartet. Bei { $customer } muss sich nichts ändern.
    .next = Prüfen Sie die Anwendungs-ID und den Mandanten des Kunden und testen Sie erneut. Bleibt die Antwort gleich, steht in den Details, welchen Wert Microsoft beanstandet.

cause-throttled =
    .title = Microsoft bittet um eine kurze Pause
    .meaning = Es kamen mehr Anfragen an, als Microsoft auf einmal annimmt. Über Ihre App oder den Mandanten von { $customer } sagt das nichts aus.
    .next = { $seconds ->
        [0] Warten Sie eine Minute und testen Sie dann erneut. Sonst muss niemand etwas tun.
        [one] Warten Sie eine Sekunde und testen Sie dann erneut. Sonst muss niemand etwas tun.
       *[other] Warten Sie { $seconds } Sekunden und testen Sie dann erneut. Sonst muss niemand etwas tun.
    }

cause-microsoft_unavailable =
    .title = Microsoft kann gerade nicht antworten
    .meaning = Die Störung liegt bei Microsoft und ist meist nach wenigen Minuten vorbei. Über Ihre App oder den Mandanten von { $customer } sagt das nichts aus.
    .next = Testen Sie in ein paar Minuten erneut. Hält die Störung an, finden Sie im Microsoft 365 Admin Center unter "Service health" (Dienststatus) mehr dazu.

cause-network =
    .title = Microsoft ist von diesem Computer aus nicht erreichbar
    .meaning = Die Verbindung kommt nicht zustande. Über Ihre App oder den Mandanten von { $customer } lässt sich deshalb noch nichts sagen.
    .next = Prüfen Sie die Internetverbindung und testen Sie erneut. Funktioniert sonst alles, bitten Sie Ihr Netzwerkteam, diesem Computer den Zugang zu dem Host zu erlauben, der in den Details steht.

cause-proxy =
    .title = Der Proxy Ihres Netzwerks lässt die Anfrage nicht durch
    .meaning = Anstelle von Microsoft hat der Proxy geantwortet, meist weil er eine eigene Anmeldung verlangt. Eine Anmeldung mit einem Windows-Konto (NTLM oder Kerberos) ist hier nicht möglich.
    .next = Bitten Sie Ihr Netzwerkteam um einen Proxy ohne eine solche Anmeldung oder um direkten Zugang zu dem Host, der in den Details steht. Testen Sie danach erneut.

cause-tls =
    .title = Die sichere Verbindung ließ sich nicht überprüfen
    .meaning = Dieser Computer vertraut dem Zertifikat der Gegenseite nicht. In vielen Unternehmen prüft das Netzwerk den Datenverkehr mit einem eigenen Zertifikat. Zur Sicherheit wurde nichts gesendet.
    .next = Bitten Sie Ihr Netzwerkteam, sein Stammzertifikat auf diesem Computer zu installieren oder den Host, der in den Details steht, von der Prüfung auszunehmen. Testen Sie danach erneut.

cause-clock_skew =
    .title = Die Uhr dieses Computers geht falsch
    .meaning = Token und Zertifikate gelten nur in einem bestimmten Zeitraum. Nach der Uhr dieses Computers scheint dieser Zeitraum noch nicht begonnen zu haben oder schon vorbei zu sein.
    .next = Schalten Sie in den Einstellungen dieses Computers die automatische Uhrzeit ein und testen Sie erneut.

cause-unknown =
    .title = Diese Antwort von Microsoft ist dem Programm noch nicht bekannt
    .meaning = Etwas hat nicht funktioniert, und keine der bekannten Ursachen passt. Die vollständige Antwort steht in den Details.
    .next = Testen Sie erneut. Bleibt die Antwort gleich, kopieren Sie die Details: Der Support von Microsoft fragt nach der Trace-ID und der Korrelations-ID, die darin stehen.

## Wer als Nächstes handeln muss

who-nobody = Niemand muss etwas tun
who-partner_engineer = Das Technikteam des Partners
who-customer_admin = Der Admin des Kunden
who-microsoft = Microsoft
