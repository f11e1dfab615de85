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
    .title = Die Einwilligung des Kunden liegt noch nicht vor
    .next = Senden Sie den Einwilligungslink an einen Admin des Kunden mit der Bitte, ihn zu öffnen und zuzustimmen. Testen Sie danach erneut.
unnamed-consent_declined =
    .title = Der Admin des Kunden hat nicht zugestimmt
    .next = Fragen Sie den Admin des Kunden, woran es lag. Sobald das geklärt ist, senden Sie den Link noch einmal und nennen Sie die nötige Rolle: Cloud Application Administrator (Cloudanwendungsadministrator) oder, falls die App Microsoft Graph verwendet, Privileged Role Administrator (Administrator für privilegierte Rollen).
unnamed-propagating =
    .title = Der Kunde wird bei Microsoft eingerichtet
unnamed-permissions_missing =
    .title = Der Admin des Kunden muss noch einmal zustimmen
    .next = Prüfen Sie, ob die fehlende Berechtigung in Ihrer App-Registrierung unter "Application permissions" (Anwendungsberechtigungen) steht. Senden Sie dann den Link noch einmal und sagen Sie dem Admin des Kunden, dass eine Berechtigung hinzugekommen ist und deshalb eine weitere Zustimmung nötig ist.
unnamed-credential_wrong =
    .meaning = Microsoft kennt die App, aber das Clientgeheimnis oder Zertifikat passt nicht zu ihr. Beim Kunden muss sich nichts ändern.
unnamed-credential_expired =
    .meaning = Es war richtig, aber sein Ablaufdatum ist vorbei. Die Einwilligung des Kunden bleibt gültig.
unnamed-app_unknown =
    .meaning = Vielleicht ist die ID nicht ganz richtig oder gehört zu etwas anderem, oder die App wurde gelöscht. Beim Kunden muss sich nichts ändern.
unnamed-app_disabled =
    .next = Öffnen Sie Ihre App im Microsoft Entra Admin Center unter "Enterprise apps" (Unternehmens-Apps) und stellen Sie "Enabled for users to sign-in?" (Aktiviert für die Benutzeranmeldung?) auf "Yes" (Ja). Ist das bereits so, bitten Sie den Admin des Kunden, dieselbe Einstellung im eigenen Mandanten zu prüfen: für Ihre App und für { $api }.
unnamed-tenant_unknown =
    .title = Microsoft findet keinen solchen Mandanten
unnamed-tenant_mismatch =
    .title = Die Antwort kam aus einem anderen Mandanten
    .meaning = Sie gehört zu einer anderen Organisation. Meist war der Admin gerade mit einem Konto dieser Organisation angemeldet. Der Kunde ist dadurch noch nicht verbunden.
    .next = Prüfen Sie, ob der Link für den Kunden erstellt wurde, den Sie meinen. Senden Sie ihn dann noch einmal und bitten Sie den Admin, ihn in einem privaten Browserfenster zu öffnen und sich dort mit einem Konto aus der Organisation des Kunden anzumelden.
unnamed-service_unavailable_in_tenant =
    .title = { $api } ist beim Kunden noch nicht bereit
    .next = Fragen Sie den Admin des Kunden, ob die Lizenz { $api } umfasst, und bitten Sie darum, einmal security.microsoft.com zu öffnen, damit der Dienst eingerichtet wird. Testen Sie danach erneut.
unnamed-policy_blocked =
    .title = Eine Sicherheitsrichtlinie des Kunden blockiert Ihre App
    .next = Bitten Sie den Admin des Kunden, im Microsoft Entra Admin Center "Sign-in logs" (Anmeldeprotokolle) zu öffnen, unter "Service principal sign-ins" (Dienstprinzipalanmeldungen) nach Ihrer App zu suchen und sie in der dort genannten Richtlinie zuzulassen.
unnamed-wrong_cloud =
    .title = Der Mandant des Kunden liegt in einer anderen Microsoft-Cloud
unnamed-request_malformed =
    .meaning = Ein Wert darin fehlt oder hat nicht die Form, die Microsoft erwartet. Beim Kunden muss sich nichts ändern.
unnamed-throttled =
    .meaning = Es kamen mehr Anfragen an, als Microsoft auf einmal annimmt. Über Ihre App oder den Kunden sagt das nichts aus.
unnamed-microsoft_unavailable =
    .meaning = Die Störung liegt bei Microsoft und ist meist nach wenigen Minuten vorbei. Über Ihre App oder den Kunden sagt das nichts aus.
unnamed-network =
    .meaning = Die Verbindung kommt nicht zustande. Über Ihre App oder den Kunden lässt sich deshalb noch nichts sagen.
