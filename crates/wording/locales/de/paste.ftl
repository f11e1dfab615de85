### Die Seite, auf der sich alles einfügen lässt: was ein Text ist und was jeder Wert darin bedeutet.
###
### explain-<Art> nennt, was der Text ist (.title) und wozu so etwas dient (.meaning); .good steht da, wenn daran nichts falsch ist.
### claim-<Name> sagt in einfachen Worten, wie ein Wert heißt; der Name selbst steht daneben und wird nie übersetzt.

home-paste = Ich habe etwas erhalten
home-paste-meaning = Einen Einwilligungslink, einen Fehler, ein Token oder eine Adresse. Fügen Sie es ein: Consentry sagt, was es ist und was zu tun ist.

paste-title = Was haben Sie erhalten?
paste-lead = Fügen Sie es ein. Consentry sagt, was es ist und was zu tun ist. Nichts davon verlässt diesen Computer.
paste-field = Text, der erklärt werden soll
paste-field-hint = Er wird hier gelesen und nicht aufbewahrt. Das Feld ist sofort wieder leer.
paste-explain = Erklären
paste-use = Übernehmen
paste-fields = Was darin steht
paste-yes = ja
paste-no = nein
paste-none = keine

## Was ein Text ist

explain-token_error =
    .title = Ein Fehler des Anmeldedienstes von Microsoft
    .meaning = Microsoft hat kein Token ausgestellt und sagt, warum.
explain-token_response =
    .title = Eine Antwort mit einem Token
    .meaning = Microsoft hat ein Token ausgestellt. Es wurde hier gelesen und wird nicht aufbewahrt.
    .good = Das Token ist zurzeit gültig, für diese API ausgestellt und enthält Berechtigungen. Ob alles funktioniert, zeigt nur der Test.
explain-access_token =
    .title = Ein Zugriffstoken
    .meaning = Ein Schlüssel zu einer einzigen API, etwa eine Stunde gültig. Senden Sie es niemandem. Es wurde hier gelesen und wird nicht aufbewahrt.
    .good = Das Token ist zurzeit gültig, für diese API ausgestellt und enthält Berechtigungen. Ob alles funktioniert, zeigt nur der Test.
explain-consent_reply =
    .title = Die Antwort auf einen Einwilligungslink
    .meaning = Die Adresse, auf der ein Admin nach der Zustimmung oder Ablehnung gelandet ist.
explain-consent_link =
    .title = Ein Einwilligungslink
    .meaning = Er bittet einen Admin, eine App in der eigenen Organisation zuzulassen. Geöffnet wurde hier nichts.
explain-api_error =
    .title = Ein Fehler der API
    .meaning = Die API wurde aufgerufen und hat abgelehnt.
explain-api_response =
    .title = Eine Antwort der API
    .meaning = Die API hat die App zugelassen und Daten gesendet. Daran ist nichts falsch.
explain-discovery =
    .title = Die öffentliche Beschreibung eines Mandanten
    .meaning = Microsoft veröffentlicht eine für jeden Mandanten. Darin steht, welcher es ist und in welcher Cloud er liegt.
explain-tenant_hint =
    .title = Der Name einer Organisation
    .meaning = Er führt zu genau einem Mandanten. Damit können Sie beginnen, diesen Kunden anzubinden.
explain-unknown =
    .title = Consentry erkennt das nicht
    .meaning = Das ist kein Link, kein Fehler, kein Token und keine Adresse, die mit einer Einwilligung zu tun haben. Wurde alles kopiert, vom ersten bis zum letzten Zeichen?

## Werte in einfachen Worten

claim-tid = Gilt für den Mandanten
claim-aud = Gilt für die API
claim-app_id = Ausgestellt für die App
claim-roles = Erteilte Berechtigungen
claim-scp = Berechtigungen für einen Benutzer
claim-iss = Aussteller
claim-version = Version
claim-not_before = Gültig ab
claim-expires_at = Gültig bis
claim-expires_in = Gültigkeit in Sekunden
claim-error = Art des Fehlers
claim-suberror = Art, genauer
claim-message = Was Microsoft schreibt
claim-name = Name des Fehlers bei Microsoft
claim-trace_id = Trace-ID für den Support von Microsoft
claim-correlation_id = Korrelations-ID für den Support von Microsoft
claim-timestamp = Zeitpunkt bei Microsoft
claim-tenant = Mandant
claim-tenant_id = Mandanten-ID
claim-cloud = Microsoft-Cloud
claim-region = Region
claim-issuer = Aussteller seiner Token
claim-client_id = App, die fragt
claim-fingerprint = So beginnt ihre ID, zum Vergleich am Telefon
claim-scope = Worum gebeten wird
claim-redirect_uri = Wohin die Antwort geht
claim-has_state = Gehört zu einer bestimmten Anfrage
claim-state_fits = Gehört zu Ihrer Anfrage
claim-style = Form des Links
claim-host = Wohin der Link führt
claim-target = Worum es ging
claim-required_roles = Nötige Berechtigungen
claim-rows = Einträge in der Antwort
claim-http_status = HTTP-Status
claim-problem = Was nicht passt
