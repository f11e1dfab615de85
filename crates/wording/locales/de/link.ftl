### Was an einem Zustimmungslink auffällt, je ein Satz: was gut ist, was zu wissen ist, weshalb er nicht geöffnet werden sollte.

## Wohin er führt

link-finding-host = Der Link führt zur echten Anmeldeseite von Microsoft: { $host }.
link-finding-host-chosen = Der Link führt zu { $host }, der hier gewählten Anmeldeadresse.
link-finding-host-lookalike = { $host } sieht nur so aus wie { $real } von Microsoft. Öffnen Sie diesen Link nicht.
link-finding-host-letters = { $host } enthält Buchstaben, die wie andere Buchstaben aussehen. Die Adresse der Anmeldeseite von Microsoft hat keine solchen. Öffnen Sie diesen Link nicht.
link-finding-host-number = Der Link führt zu { $host }, einem Computer ohne Namen. Die Anmeldeseite von Microsoft hat immer einen Namen. Öffnen Sie diesen Link nicht.
link-finding-host-unknown = { $host } ist nicht die Anmeldeseite von Microsoft. Öffnen Sie diesen Link nicht.
link-finding-user-info = Was vor dem @ steht ({ $front }), soll täuschen: Der Link führt zu { $host }. In einem echten Link steht dort nichts. Öffnen Sie ihn nicht.
link-finding-http = Der Link ist nicht geschützt: Er beginnt mit http://. Die Anmeldeseite von Microsoft verwendet immer https://.
link-finding-port = Der Link führt zu Port { $port }. In der Adresse der Anmeldeseite von Microsoft steht nie ein Port. Öffnen Sie diesen Link nicht.
link-finding-odd-signs = Der Link enthält Zeichen, die nicht jedes Programm gleich liest. Ein echter Link hat keine solchen. Öffnen Sie ihn nicht.
link-finding-unwrapped = Dieser Link war in { $product } verpackt. Die Befunde hier betreffen die Adresse darin.
link-finding-several = Dieser Text enthält mehrere Links. Fügen Sie jeweils nur einen ein.
link-finding-unreadable = Dieser Text enthält keinen vollständigen Link. Fügen Sie den ganzen Link ein, von https:// bis zum Ende.

## Um welche Art von Link es sich handelt

link-finding-style-admin-consent = Der Link bittet einen Admin um die Zustimmung für die ganze Organisation.
link-finding-style-registration = Der Link bittet um alle Berechtigungen der App-Registrierung, für jede API, ohne sie zu nennen. Klarer ist ein Link, der die API nennt.
link-finding-style-classic = Das ist ein Link älterer Art: Er zählt nur, wenn ein Admin ihn öffnet, und die Antwort sagt weder, welcher Mandant zugestimmt hat, noch, ob überhaupt jemand zugestimmt hat.
link-finding-no-consent = Das ist kein Zustimmungslink: { $path } bittet niemanden um Zustimmung.
link-finding-no-prompt = Der Link erzwingt keine Frage nach der Zustimmung (prompt=consent fehlt). Wer früher zugestimmt hat, wird nicht noch einmal gefragt.

## Welcher Mandant zustimmen soll

link-finding-tenant = Der Link bittet den Mandanten { $tenant } um Zustimmung.
link-finding-tenant-expected = Der Link bittet den erwarteten Mandanten um Zustimmung: { $tenant }.
link-finding-tenant-other = Der Link bittet den Mandanten { $tenant } um Zustimmung, erwartet wurde aber { $expected }.
link-finding-tenant-unproven = Der Link nennt als Mandanten { $tenant }. Ob das der erwartete ist, zeigt erst die Antwort.
link-finding-tenant-anyone = Der Link nennt keinen Mandanten ({ $word }): Welcher gefragt wird, hängt vom Konto ab, mit dem der Link geöffnet wird.
link-finding-tenant-common = Microsoft lehnt einen solchen Link ab, wenn er common enthält. Verwenden Sie stattdessen die Mandanten-ID des Kunden oder organizations.
link-finding-tenant-consumers = Der Link ist für persönliche Konten (consumers), und mit ihnen kann niemand für eine Organisation zustimmen. Verwenden Sie stattdessen die Mandanten-ID des Kunden.
link-finding-tenant-unreadable = { $tenant } ist kein Mandant. Verwenden Sie stattdessen die Mandanten-ID oder die Domäne des Kunden.

## Wer fragt

link-finding-client-expected = Die Anfrage kommt von der erwarteten App: { $client }.
link-finding-client-other = Die Anfrage kommt von einer anderen App: { $client }. Erwartet wurde { $expected }.
link-finding-client-unknown = Die Anfrage kommt von der App { $client }. Wem sie gehört, kann der Link nicht beweisen: Rufen Sie den Partner unter einer Nummer an, die Sie schon haben, und lassen Sie sich vorlesen, wie seine Anwendungs-ID beginnt. Es muss { $fingerprint } sein.
link-finding-client-missing = Der Link enthält keine Anwendungs-ID (client_id). Er sagt also nicht, welche App fragt.
link-finding-client-placeholder = Anstelle der Anwendungs-ID steht noch der Platzhalter { $client }. Ersetzen Sie ihn durch die ID der App.
link-finding-client-microsoft = { $client } ist { $name }, eine App von Microsoft selbst, nicht die eines Partners. Verwenden Sie stattdessen die ID der App des Partners.
link-finding-client-is-tenant = { $client } steht zweimal im Link, als App und als Mandant. Eines von beiden ist falsch.

## Worum er bittet

link-finding-api = Der Link bittet um die Berechtigungen für { $api }, die in der App-Registrierung stehen.
link-finding-api-other-cloud = Der Link bittet um { $api } in einer anderen Microsoft-Cloud ({ $resource }) als der, in der die Anmeldung stattfindet.
link-finding-api-unknown = Der Link bittet um eine API, die Consentry nicht kennt: { $resource }. Fragen Sie den Partner, wofür sie gebraucht wird.
link-finding-scope-missing = Der Link sagt nicht, worum er bittet (scope). Deshalb lehnt Microsoft ihn ab.
link-finding-scope-single = Der Link bittet um einzelne Berechtigungen ({ $scope }), die im Namen eines Benutzers gelten. Die Berechtigungen der App selbst werden mit /.default angefordert.
link-finding-scope-several = Der Link bittet um mehrere APIs auf einmal ({ $scope }), und das lehnt Microsoft ab. Senden Sie für jede einen eigenen Link.

## Wer die Antwort erfährt

link-finding-redirect-expected = Die Antwort geht wie erwartet an { $host }.
link-finding-redirect-other = Die Antwort geht an { $address }, erwartet wurde aber { $expected }.
link-finding-redirect-host = Die Antwort geht an { $host }. Der Betreiber dieser Website erfährt, welcher Mandant zugestimmt hat.
link-finding-redirect-loopback = Die Antwort bleibt auf dem Computer, auf dem der Link geöffnet wird.
link-finding-redirect-http = Die Antwort geht ungeschützt an { $host } (http://). Das lässt Microsoft nur für localhost zu.
link-finding-redirect-unreadable = An { $address } sendet Microsoft keine Antwort.
link-finding-redirect-missing = Der Link sagt nicht, wohin die Antwort geht (redirect_uri). Microsoft verwendet dann eine der Umleitungs-URIs aus der App-Registrierung.
link-finding-state = Eine gefälschte Antwort lässt sich erkennen (state).
link-finding-state-missing = Eine gefälschte Antwort lässt sich nicht erkennen: state fehlt.
link-finding-token = Dieser Link sendet die Anmeldetoken der Person, die ihn öffnet, an { $host }. Für eine Zustimmung ist das nicht nötig. Öffnen Sie ihn nicht.

## Was sonst noch darin steht

link-finding-twice = { $name } steht zweimal im Link, und nicht jedes Programm liest beide gleich. Öffnen Sie diesen Link nicht.
link-finding-secret = Der Link enthält ein Geheimnis ({ $name }). Geben Sie ihn nicht weiter und ersetzen Sie das Geheimnis.
link-finding-unexpected = Der Link enthält mehr, als er braucht: { $names }.
link-finding-long = Der Link ist { $length } Zeichen lang. Links mit mehr als { $limit } Zeichen können in E-Mail-Programmen und Chats beschädigt werden.
