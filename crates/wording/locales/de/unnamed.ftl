### Dieselben Sätze wie in causes.ftl, wenn niemand weiß, um welchen Kunden es geht, etwa bei einem eingefügten Fehler:
### "der Kunde" statt eines Namens, in dem Fall, den der Satz verlangt.
###
### Hier steht nur, was dort den Kunden nennt; alles andere wird unverändert gesagt.
### Sonst gilt: Text in doppelten Anführungszeichen ist eine Portalbeschriftung und bleibt englisch.

unnamed-verified =
    .title = Der Kunde ist verbunden
unnamed-consent_given =
    .title = Der Admin des Kunden hat zugestimmt
unnamed-consent_missing =
    .title = Die Zustimmung des Kunden fehlt noch
    .next = Senden Sie den Zustimmungslink an einen Admin des Kunden mit der Bitte, ihn zu öffnen und zuzustimmen. Testen Sie danach erneut.
unnamed-consent_declined =
    .title = Der Admin des Kunden hat nicht zugestimmt
    .next = Fragen Sie den Admin des Kunden, woran es lag. Ist das geklärt, senden Sie den Link noch einmal und nennen Sie die nötige Rolle: Cloud Application Administrator (Cloudanwendungsadministrator) oder, falls die App Microsoft Graph verwendet, Privileged Role Administrator (Administrator für privilegierte Rollen).
unnamed-propagating =
    .title = Microsoft verarbeitet die Zustimmung des Kunden noch
unnamed-permissions_missing =
    .title = Der Admin des Kunden muss noch einmal zustimmen
    .next = Prüfen Sie, ob das Fehlende in Ihrer App-Registrierung unter "Application permissions" (Anwendungsberechtigungen) steht. Senden Sie dann den Link noch einmal und sagen Sie dem Admin des Kunden, dass eine Berechtigung hinzugekommen ist und deshalb eine neue Zustimmung nötig ist.
unnamed-credential_wrong =
    .meaning = Microsoft kennt die App, aber der geheime Clientschlüssel oder das Zertifikat passt nicht zu ihr. Im Mandanten des Kunden muss sich nichts ändern.
unnamed-credential_expired =
    .meaning = Die Angabe war richtig, aber das Ablaufdatum ist vorbei. Die Zustimmung des Kunden gilt weiterhin.
unnamed-app_unknown =
    .meaning = Die ID enthält einen Fehler oder gehört zu etwas anderem, oder die App wurde gelöscht. Im Mandanten des Kunden muss sich nichts ändern.
unnamed-app_disabled =
    .next = Öffnen Sie Ihre App im Microsoft Entra Admin Center unter "Enterprise apps" (Unternehmens-Apps) und stellen Sie "Enabled for users to sign-in?" (Aktiviert für die Benutzeranmeldung?) auf "Yes" (Ja). Ist das schon so, bitten Sie den Admin des Kunden, dieselbe Einstellung im eigenen Mandanten zu prüfen: für Ihre App und für { $api }.
unnamed-tenant_unknown =
    .title = Microsoft findet keinen solchen Mandanten
unnamed-tenant_mismatch =
    .title = Die Antwort kam von einem anderen Mandanten
    .meaning = Sie gehört zu einer anderen Organisation. Meist war der Admin mit dem Konto dieser anderen Organisation angemeldet. Der Kunde ist noch nicht verbunden.
    .next = Prüfen Sie, ob der Link für den Kunden erstellt wurde, den Sie meinen. Senden Sie ihn dann noch einmal und bitten Sie den Admin, ihn in einem privaten Browserfenster zu öffnen und sich dort mit einem Konto der Organisation des Kunden anzumelden.
unnamed-service_unavailable_in_tenant =
    .title = { $api } ist im Mandanten des Kunden noch nicht bereit
    .next = Fragen Sie den Admin des Kunden, ob die Lizenz { $api } umfasst, und bitten Sie darum, einmal security.microsoft.com zu öffnen, damit der Dienst eingerichtet wird. Testen Sie danach erneut.
unnamed-policy_blocked =
    .title = Eine Sicherheitsrichtlinie des Kunden blockiert Ihre App
    .next = Bitten Sie den Admin des Kunden, im eigenen Microsoft Entra Admin Center "Sign-in logs" (Anmeldeprotokolle) zu öffnen, Ihre App unter "Service principal sign-ins" (Dienstprinzipalanmeldungen) zu suchen und sie von der dort genannten Richtlinie auszunehmen.
unnamed-wrong_cloud =
    .title = Der Mandant des Kunden liegt in einer anderen Microsoft-Cloud
unnamed-request_malformed =
    .meaning = Ein Wert darin fehlt oder hat nicht das Format, das Microsoft erwartet. Im Mandanten des Kunden muss sich nichts ändern.
unnamed-throttled =
    .meaning = Es kamen mehr Anfragen an, als Microsoft auf einmal verarbeitet. Über Ihre App oder den Kunden sagt das nichts aus.
unnamed-microsoft_unavailable =
    .meaning = Das Problem liegt bei Microsoft und ist meist nach wenigen Minuten vorbei. Über Ihre App oder den Kunden sagt das nichts aus.
unnamed-network =
    .meaning = Die Verbindung kommt nicht zustande. Über Ihre App oder den Kunden lässt sich deshalb noch nichts sagen.
