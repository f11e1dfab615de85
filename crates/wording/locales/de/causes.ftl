### Warum ein Test so ausging und wer handeln muss. Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.
### { $customer } steht hier immer im Dativ: Statt eines Namens kann dort own-organisation stehen.

cause-verified =
    .title = Die Verbindung zu { $customer } funktioniert
    .meaning = Alle vier Prüfungen sind bestanden: Der Anmeldedienst hat Ihrer App ein Token für diesen Mandanten und diese API ausgestellt, das Token enthält alle angeforderten Berechtigungen, und { $api } hat auf einen echten Aufruf geantwortet.
    .next = Hier ist alles erledigt. Übergeben Sie die Werte an das Tool, das damit arbeitet.

cause-consent_given =
    .title = Der Admin von { $customer } hat zugestimmt
    .meaning = Die Antwort gehört zu Ihrer Anfrage und enthält keinen Fehler. Das ist ein gutes Zeichen, beweist aber noch nicht, dass alles funktioniert.
    .next = Starten Sie den Test, um zu sehen, ob alles funktioniert.

cause-consent_missing =
    .title = Die Zustimmung von { $customer } fehlt noch
    .meaning = Den Mandanten gibt es, aber Ihre App ist dort nicht bekannt: Bisher hat kein Admin zugestimmt, oder die Zustimmung wurde widerrufen. Nichts deutet auf einen Fehler in Ihrer App hin.
    .next = Senden Sie den Zustimmungslink an einen Admin von { $customer } mit der Bitte, ihn zu öffnen und zuzustimmen. Testen Sie danach erneut.

cause-consent_declined =
    .title = Der Admin von { $customer } hat nicht zugestimmt
    .meaning = Microsoft meldet, dass die Anfrage abgelehnt wurde oder dass die Person, die den Link geöffnet hat, nicht für die ganze Organisation zustimmen darf. Ihre App hat keinen Zugriff.
    .next = Fragen Sie den Admin von { $customer }, woran es lag. Ist das geklärt, senden Sie den Link noch einmal und nennen Sie die nötige Rolle: Cloud Application Administrator (Cloudanwendungsadministrator) oder, falls die App Microsoft Graph verwendet, Privileged Role Administrator (Administrator für privilegierte Rollen).

cause-propagating =
    .title = Microsoft verarbeitet die Zustimmung von { $customer } noch
    .meaning = Der Admin hat zugestimmt. Es dauert ein paar Minuten, bis das in allen Systemen von Microsoft ankommt. Bis dahin kann es so aussehen, als fehle noch etwas. Das ist normal.
    .next = { $seconds ->
        [0] Niemand muss etwas tun. Testen Sie in ein paar Minuten erneut.
        [one] Niemand muss etwas tun. Testen Sie in einer Sekunde erneut.
       *[other] Niemand muss etwas tun. Testen Sie in { $seconds } Sekunden erneut.
    }

cause-permissions_missing =
    .title = Der Admin von { $customer } muss noch einmal zustimmen
    .meaning = Ihrer App wurde dort zugestimmt, aber nicht allem, was Sie angefordert haben. Es fehlt: { $permissions }. Meist wurde eine Berechtigung erst nach der Zustimmung hinzugefügt oder unter "Delegated permissions" (delegierte Berechtigungen) ausgewählt.
    .next = Prüfen Sie, ob das Fehlende in Ihrer App-Registrierung unter "Application permissions" (Anwendungsberechtigungen) steht. Senden Sie dann den Link noch einmal und sagen Sie dem Admin von { $customer }, dass eine Berechtigung hinzugekommen ist und deshalb eine neue Zustimmung nötig ist.

cause-credential_wrong =
    .title = Der geheime Clientschlüssel oder das Zertifikat Ihrer App wurde nicht akzeptiert
    .meaning = Microsoft kennt die App, aber der geheime Clientschlüssel oder das Zertifikat passt nicht zu ihr. Bei { $customer } muss sich nichts ändern.
    .next = Geben Sie den geheimen Clientschlüssel noch einmal ein. Er steht unter "Certificates & secrets" (Zertifikate & Geheimnisse) in der Spalte "Value" (Wert), nicht in "Secret ID" (Geheime ID). Wird der Wert dort nicht mehr angezeigt, erstellen Sie einen neuen. Wenn Sie ein Zertifikat verwenden, laden Sie dort dasselbe Zertifikat hoch.

cause-credential_expired =
    .title = Der geheime Clientschlüssel oder das Zertifikat Ihrer App ist abgelaufen
    .meaning = Die Angabe war richtig, aber das Ablaufdatum ist vorbei. Die Zustimmung von { $customer } gilt weiterhin.
    .next = Erstellen Sie unter "Certificates & secrets" (Zertifikate & Geheimnisse) Ihrer App einen neuen geheimen Clientschlüssel oder laden Sie ein neues Zertifikat hoch. Geben Sie es danach hier ein. Der Kunde muss nichts tun.

cause-app_unknown =
    .title = Microsoft findet keine App mit dieser Anwendungs-ID
    .meaning = Die ID enthält einen Fehler oder gehört zu etwas anderem, oder die App wurde gelöscht. Bei { $customer } muss sich nichts ändern.
    .next = Kopieren Sie "Application (client) ID" (Anwendungs-ID (Client)) von der Übersichtsseite Ihrer App-Registrierung und geben Sie die ID hier neu ein.

cause-app_disabled =
    .title = Die App ist deaktiviert
    .meaning = Microsoft kennt Ihre App, aber die App oder die angeforderte API ist deaktiviert. Deshalb wird kein Token ausgestellt.
    .next = Öffnen Sie Ihre App im Microsoft Entra Admin Center unter "Enterprise apps" (Unternehmens-Apps) und stellen Sie "Enabled for users to sign-in?" (Aktiviert für die Benutzeranmeldung?) auf "Yes" (Ja). Ist das schon so, bitten Sie den Admin von { $customer }, dieselbe Einstellung im eigenen Mandanten zu prüfen: für Ihre App und für { $api }.

cause-tenant_unknown =
    .title = Microsoft findet keinen Mandanten zu { $customer }
    .meaning = Keine Organisation hat diese Domäne oder Mandanten-ID. Meist ist es ein Tippfehler.
    .next = Prüfen Sie die Schreibweise oder fragen Sie den Kunden nach der Domäne seiner geschäftlichen E-Mail-Adressen oder nach "Tenant ID" (Mandanten-ID) von der Übersichtsseite seines Microsoft Entra Admin Centers.

cause-tenant_mismatch =
    .title = Die Antwort kam von einem anderen Mandanten, nicht von { $customer }
    .meaning = Sie gehört zu einer anderen Organisation. Meist war der Admin mit dem Konto dieser anderen Organisation angemeldet. Die Verbindung zu { $customer } besteht noch nicht.
    .next = Prüfen Sie, ob es wirklich um den Mandanten von { $customer } geht. Senden Sie den Link dann noch einmal und bitten Sie den Admin, ihn in einem privaten Browserfenster zu öffnen und sich dort mit einem Konto von { $customer } anzumelden.

cause-wrong_audience =
    .title = Das Token gilt für eine andere API
    .meaning = Microsoft stellt Ihrer App kein Token aus, das { $api } akzeptiert: Die Anfrage oder das Token nennt eine andere API.
    .next = Prüfen Sie, ob { $api } die gewählte API ist und in Ihrer App-Registrierung unter "API permissions" (API-Berechtigungen) steht. Dort heißt sie { $portal }. Testen Sie danach erneut.

cause-service_unavailable_in_tenant =
    .title = { $api } ist bei { $customer } noch nicht bereit
    .meaning = Die Organisation hat dafür keine Lizenz, oder der Dienst wurde dort noch nicht eingerichtet. An Ihrer App liegt es nicht.
    .next = Fragen Sie den Admin von { $customer }, ob die Lizenz { $api } umfasst, und bitten Sie darum, einmal security.microsoft.com zu öffnen, damit der Dienst eingerichtet wird. Testen Sie danach erneut.

cause-policy_blocked =
    .title = Eine Sicherheitsrichtlinie von { $customer } blockiert Ihre App
    .meaning = Die Organisation verwendet Conditional Access (bedingten Zugriff) oder eine ähnliche Richtlinie, die Ihrer App die Anmeldung nicht erlaubt. Ihre App ist dort bekannt.
    .next = Bitten Sie den Admin von { $customer }, im eigenen Microsoft Entra Admin Center "Sign-in logs" (Anmeldeprotokolle) zu öffnen, Ihre App unter "Service principal sign-ins" (Dienstprinzipalanmeldungen) zu suchen und sie von der dort genannten Richtlinie auszunehmen.

cause-token_expired =
    .title = Das Token ist abgelaufen
    .meaning = Ein Zugriffstoken gilt etwa eine Stunde, und dieses ist abgelaufen. Das ist kein Fehler.
    .next = Starten Sie den Test. Er holt automatisch ein neues Token.

cause-wrong_cloud =
    .title = Der Mandant von { $customer } liegt in einer anderen Microsoft-Cloud
    .meaning = Microsoft betreibt getrennte Clouds, zum Beispiel für US-Behörden und für China. Die Anfrage ging an eine Cloud, in der es diesen Mandanten nicht gibt.
    .next = Wählen Sie die Cloud des Kunden aus und testen Sie erneut. Ihre App muss in derselben Cloud registriert sein.

cause-request_malformed =
    .title = Microsoft konnte die Anfrage nicht lesen
    .meaning = Ein Wert darin fehlt oder hat nicht das Format, das Microsoft erwartet. Bei { $customer } muss sich nichts ändern.
    .next = Prüfen Sie die Anwendungs-ID und den Mandanten des Kunden und testen Sie erneut. Ist das Ergebnis dasselbe, zeigen die Details, welchen Wert Microsoft ablehnt.

cause-throttled =
    .title = Microsoft bittet um eine kurze Pause
    .meaning = Es kamen mehr Anfragen an, als Microsoft auf einmal verarbeitet. Über Ihre App oder den Mandanten von { $customer } sagt das nichts aus.
    .next = { $seconds ->
        [0] Warten Sie eine Minute und testen Sie dann erneut. Mehr ist nicht zu tun.
        [one] Warten Sie eine Sekunde und testen Sie dann erneut. Mehr ist nicht zu tun.
       *[other] Warten Sie { $seconds } Sekunden und testen Sie dann erneut. Mehr ist nicht zu tun.
    }

cause-microsoft_unavailable =
    .title = Microsoft kann gerade nicht antworten
    .meaning = Das Problem liegt bei Microsoft und ist meist nach wenigen Minuten vorbei. Über Ihre App oder den Mandanten von { $customer } sagt das nichts aus.
    .next = Testen Sie in ein paar Minuten erneut. Besteht das Problem weiter, sehen Sie im Microsoft 365 Admin Center unter "Service health" (Dienststatus) nach.

cause-network =
    .title = Microsoft ist von diesem Computer aus nicht erreichbar
    .meaning = Die Verbindung kommt nicht zustande. Über Ihre App oder den Mandanten von { $customer } lässt sich deshalb noch nichts sagen.
    .next = Prüfen Sie die Internetverbindung und testen Sie erneut. Funktioniert sonst alles, bitten Sie Ihr Netzwerkteam, diesem Computer den Zugang zu dem Host zu erlauben, den die Details nennen.

cause-proxy =
    .title = Der Proxy Ihres Netzwerks blockiert die Anfrage
    .meaning = Statt Microsoft hat der Proxy geantwortet, meist weil er eine eigene Anmeldung verlangt. Eine Anmeldung mit einem Windows-Konto (NTLM oder Kerberos) ist hier nicht möglich.
    .next = Bitten Sie Ihr Netzwerkteam um einen Proxy, der diese Anmeldung nicht verlangt, oder um direkten Zugang zu dem Host, den die Details nennen. Testen Sie danach erneut.

cause-tls =
    .title = Die sichere Verbindung ließ sich nicht überprüfen
    .meaning = Dieser Computer vertraut dem Zertifikat der Gegenseite nicht. In vielen Unternehmen prüft das Netzwerk den Datenverkehr mit einem eigenen Zertifikat. Zur Sicherheit wurde nichts gesendet.
    .next = Bitten Sie Ihr Netzwerkteam, sein Stammzertifikat auf diesem Computer zu installieren oder den Host, den die Details nennen, von der Prüfung auszunehmen. Testen Sie danach erneut.

cause-clock_skew =
    .title = Die Uhr dieses Computers geht falsch
    .meaning = Token und Zertifikate gelten nur für eine begrenzte Zeit. Nach der Uhr dieses Computers hat diese Zeit noch nicht begonnen oder ist schon vorbei.
    .next = Schalten Sie in den Einstellungen dieses Computers die automatische Uhrzeit ein und testen Sie erneut.

cause-unknown =
    .title = Dieses Programm kennt diese Antwort von Microsoft nicht
    .meaning = Etwas hat nicht funktioniert, und keine der bekannten Ursachen passt. Die vollständige Antwort steht in den Details.
    .next = Testen Sie erneut. Ist das Ergebnis dasselbe, kopieren Sie die Details: Der Microsoft-Support fragt nach der Trace-ID und der Korrelations-ID darin.

## Wer als Nächstes handeln muss

who-nobody = Niemand muss etwas tun
who-partner_engineer = Das Technikteam des Partners
who-customer_admin = Der Admin des Kunden
who-microsoft = Microsoft
