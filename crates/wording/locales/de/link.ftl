### Was an einem Einwilligungslink auffällt, je ein Satz: was gut ist, was zu wissen ist, weshalb er nicht geöffnet werden sollte.

## Wohin er führt

link-finding-host = Der Link führt zur Anmeldeseite von Microsoft selbst: { $host }.
link-finding-host-chosen = Der Link führt zu { $host }, der hier gewählten Adresse des Anmeldedienstes.
link-finding-host-lookalike = { $host } sieht nur so aus wie { $real } von Microsoft. Öffnen Sie diesen Link nicht.
link-finding-host-letters = { $host } enthält Buchstaben, die sich mit anderen verwechseln lassen. In der Adresse der Anmeldeseite von Microsoft gibt es solche nicht; öffnen Sie diesen Link nicht.
link-finding-host-number = Der Link führt zu { $host }, einem Computer ohne Namen. So ist die Anmeldeseite von Microsoft nie zu erreichen; öffnen Sie diesen Link nicht.
link-finding-host-unknown = { $host } ist nicht die Anmeldeseite von Microsoft. Öffnen Sie diesen Link nicht.
link-finding-user-info = Was vor dem @ steht ({ $front }), ist nur Fassade: Der Link führt zu { $host }. In einem ehrlichen Link steht dort nichts; öffnen Sie diesen nicht.
link-finding-http = Der Link ist nicht geschützt: Er beginnt mit http://. Die Anmeldeseite von Microsoft gibt es nur unter https://.
link-finding-port = Der Link führt zu Port { $port }. In der Adresse der Anmeldeseite von Microsoft steht kein Port; öffnen Sie diesen Link nicht.
link-finding-odd-signs = Der Link enthält Zeichen, die nicht jedes Programm gleich liest. In einem ehrlichen Link stehen keine solchen; öffnen Sie diesen nicht.
link-finding-unwrapped = Dieser Link war in den Linkschutz von { $product } verpackt. Beurteilt wird hier, wohin er tatsächlich führt.
link-finding-several = Dieser Text enthält mehrere Links. Fügen Sie immer nur einen ein.
link-finding-unreadable = In diesem Text ist kein Link zu erkennen. Fügen Sie den ganzen Link ein, von https:// bis zum Ende.

## Um welche Art von Link es sich handelt

link-finding-style-admin-consent = Der Link bittet einen Admin um die Einwilligung für die ganze Organisation.
link-finding-style-registration = Der Link bittet um alle Berechtigungen aus der App-Registrierung, für jede API, und sagt nicht, welche das sind. Ein Link, der die API nennt, ist klarer.
link-finding-style-classic = Das ist ein Link älterer Art: Er zählt nur, wenn ein Admin ihn öffnet, und seine Antwort verrät weder, welcher Mandant zugestimmt hat, noch, ob überhaupt jemand zugestimmt hat.
link-finding-no-consent = Das ist kein Einwilligungslink: { $path } bittet niemanden um eine Einwilligung.
link-finding-no-prompt = Der Link besteht nicht auf der Zustimmung (prompt=consent fehlt). Wer früher schon zugestimmt hat, wird nicht noch einmal gefragt.

## Welcher Mandant zustimmen soll

link-finding-tenant = Zustimmen soll der Mandant { $tenant }.
link-finding-tenant-expected = Zustimmen soll der erwartete Mandant { $tenant }.
link-finding-tenant-other = Zustimmen soll der Mandant { $tenant }, erwartet wurde aber { $expected }.
link-finding-tenant-unproven = Der Link nennt als Mandanten { $tenant }. Ob das der erwartete ist, zeigt erst die Antwort.
link-finding-tenant-anyone = Der Link nennt keinen Mandanten ({ $word }): Welcher gefragt wird, hängt vom Konto ab, mit dem der Link geöffnet wird.
link-finding-tenant-common = Einen solchen Link mit common lehnt Microsoft ab. Setzen Sie dort die Mandanten-ID des Kunden ein oder organizations.
link-finding-tenant-consumers = Der Link ist für private Konten gedacht (consumers), und mit denen kann niemand für eine Organisation zustimmen. Setzen Sie dort die Mandanten-ID des Kunden ein.
link-finding-tenant-unreadable = { $tenant } nennt keinen Mandanten. Setzen Sie dort die Mandanten-ID oder die Domäne des Kunden ein.

## Wer fragt

link-finding-client-expected = Es fragt die erwartete App: { $client }.
link-finding-client-other = Es fragt eine andere App: { $client }. Erwartet wurde { $expected }.
link-finding-client-unknown = Es fragt die App { $client }. Wem sie gehört, kann der Link nicht beweisen: Rufen Sie den Partner unter einer Nummer an, die Sie schon haben, und lassen Sie sich vorlesen, wie seine Anwendungs-ID beginnt. Es muss { $fingerprint } sein.
link-finding-client-missing = Der Link enthält keine Anwendungs-ID (client_id). So bittet niemand um etwas.
link-finding-client-placeholder = Anstelle der Anwendungs-ID steht noch der Platzhalter { $client } im Link. Setzen Sie dort die ID der App ein.
link-finding-client-microsoft = { $client } ist { $name }, eine App von Microsoft selbst und keine eines Partners. Setzen Sie dort die ID der App des Partners ein.
link-finding-client-is-tenant = { $client } steht doppelt im Link, als App und als Mandant. Eine der beiden IDs wurde verwechselt.

## Worum er bittet

link-finding-api = Der Link bittet um das, was die App für { $api } registriert hat.
link-finding-api-other-cloud = Der Link bittet um { $api } in einer anderen Microsoft-Cloud ({ $resource }) als der, in der die Anmeldung stattfindet.
link-finding-api-unknown = Der Link bittet um eine API, die Consentry nicht kennt: { $resource }. Fragen Sie den Partner, wofür sie gebraucht wird.
link-finding-scope-missing = Der Link sagt nicht, worum er bittet (scope), deshalb lehnt Microsoft ihn ab.
link-finding-scope-single = Der Link bittet um einzelne Berechtigungen ({ $scope }). Sie würden im Namen einer Person gelten; um die Berechtigungen der App selbst bittet ein Link mit /.default.
link-finding-scope-several = Der Link bittet um mehrere APIs auf einmal ({ $scope }), und das lehnt Microsoft ab. Senden Sie für jede einen eigenen Link.

## Wer die Antwort erfährt

link-finding-redirect-expected = Die Antwort geht wie erwartet an { $host }.
link-finding-redirect-other = Die Antwort geht an { $address }, erwartet wurde aber { $expected }.
link-finding-redirect-host = Die Antwort geht an { $host }. Wer diesen Host betreibt, erfährt, welcher Mandant zugestimmt hat.
link-finding-redirect-loopback = Die Antwort bleibt auf dem Computer, auf dem der Link geöffnet wird.
link-finding-redirect-http = Die Antwort geht ungeschützt an { $host } (http://). Das lässt Microsoft nur für localhost zu.
link-finding-redirect-unreadable = { $address } ist keine Adresse, an die Microsoft eine Antwort sendet.
link-finding-redirect-missing = Der Link sagt nicht, wohin die Antwort geht (redirect_uri). Microsoft nimmt dann eine der Adressen aus der App-Registrierung.
link-finding-state = Die Antwort lässt sich von einer gefälschten unterscheiden (state).
link-finding-state-missing = Die Antwort lässt sich nicht von einer gefälschten unterscheiden: state fehlt.
link-finding-token = Der Link würde Token der Person, die sich anmeldet, an { $host } weitergeben. Für eine Einwilligung ist das nicht nötig; öffnen Sie den Link nicht.

## Was sonst noch darin steht

link-finding-twice = { $name } steht doppelt im Link, und welches von beiden gilt, ist nicht eindeutig. Öffnen Sie diesen Link nicht.
link-finding-secret = Der Link enthält ein Geheimnis ({ $name }). Geben Sie ihn nicht weiter und ersetzen Sie das Geheimnis.
link-finding-unexpected = Der Link enthält mehr, als er braucht: { $names }.
link-finding-long = Der Link ist { $length } Zeichen lang. Bei mehr als { $limit } kann er in E-Mail-Programmen und Chats beschädigt werden.
