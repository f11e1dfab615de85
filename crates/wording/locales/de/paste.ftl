### Die Seite, auf der sich alles einfügen lässt: was ein Text ist und was jeder Wert darin bedeutet.
###
### explain-<Art> nennt, was der Text ist (.title) und wozu so etwas dient (.meaning); .good steht da, wenn daran nichts falsch ist.
### claim-<Name> sagt in einfachen Worten, wie ein Wert heißt; der Name selbst steht daneben und wird nie übersetzt.

home-paste = Ich habe etwas erhalten
home-paste-meaning = Einen Zustimmungslink, einen Fehler, ein Token oder eine Adresse. Fügen Sie es hier ein: Consentry sagt Ihnen, was es ist und was zu tun ist.

paste-title = Was haben Sie erhalten?
paste-lead = Fügen Sie es ein. Consentry sagt Ihnen, was es ist und was zu tun ist. Nichts verlässt diesen Computer.
paste-field = Text zum Erklären
paste-field-hint = Er wird auf diesem Computer gelesen und nicht gespeichert. Das Feld wird sofort geleert.
paste-explain = Erklären
paste-use = Übernehmen
paste-fields = Was darin enthalten ist
paste-yes = ja
paste-no = nein
paste-none = keine

## Was ein Text ist

explain-token_error =
    .title = Ein Fehler vom Anmeldedienst von Microsoft
    .meaning = Microsoft hat kein Token ausgestellt und sagt, warum.
explain-token_response =
    .title = Eine Antwort mit einem Token
    .meaning = Microsoft hat ein Token ausgestellt. Es wurde hier gelesen und wird nicht gespeichert.
    .good = Das Token ist jetzt gültig, gilt für diese API und enthält Berechtigungen. Ob alles funktioniert, zeigt nur der Test.
explain-access_token =
    .title = Ein Zugriffstoken
    .meaning = Ein Schlüssel zu einer API, etwa eine Stunde gültig. Senden Sie es niemandem. Es wurde hier gelesen und wird nicht gespeichert.
    .good = Das Token ist jetzt gültig, gilt für diese API und enthält Berechtigungen. Ob alles funktioniert, zeigt nur der Test.
explain-consent_reply =
    .title = Die Antwort auf einen Zustimmungslink
    .meaning = Die Adresse der Seite, die ein Admin nach der Zustimmung oder Ablehnung sieht.
explain-consent_link =
    .title = Ein Zustimmungslink
    .meaning = Er bittet einen Admin, einer App Zugriff auf seine Organisation zu geben. Der Link wurde nicht geöffnet.
explain-api_error =
    .title = Ein Fehler von der API
    .meaning = Die API wurde aufgerufen und hat abgelehnt.
explain-api_response =
    .title = Eine Antwort von der API
    .meaning = Die API hat die App akzeptiert und Daten gesendet. Alles ist in Ordnung.
explain-discovery =
    .title = Die öffentliche Beschreibung eines Mandanten
    .meaning = Microsoft veröffentlicht eine für jeden Mandanten. Sie zeigt, welcher es ist und in welcher Cloud er liegt.
explain-tenant_hint =
    .title = Der Name einer Organisation
    .meaning = Er gehört zu einem Mandanten. Damit können Sie beginnen, diesen Kunden anzubinden.
explain-unknown =
    .title = Consentry erkennt das nicht
    .meaning = Das ist weder Link noch Fehler, Token oder Adresse im Zusammenhang mit einer Zustimmung. Prüfen Sie, ob alles kopiert wurde, vom ersten bis zum letzten Zeichen.

## Werte in einfachen Worten

claim-tid = Für diesen Mandanten
claim-aud = Für diese API
claim-app_id = Ausgestellt für diese App
claim-roles = Erteilte Berechtigungen
claim-scp = Berechtigungen im Namen eines Benutzers
claim-iss = Ausgestellt von
claim-version = Version
claim-not_before = Gültig ab
claim-expires_at = Gültig bis
claim-expires_in = Gültig für (Sekunden)
claim-error = Art des Fehlers
claim-suberror = Unterart des Fehlers
claim-message = Meldung von Microsoft
claim-name = Microsofts Name für den Fehler
claim-trace_id = Trace-ID, für den Microsoft-Support
claim-correlation_id = Korrelations-ID, für den Microsoft-Support
claim-timestamp = Zeitpunkt bei Microsoft
claim-tenant = Mandant
claim-tenant_id = Mandanten-ID
claim-cloud = Microsoft-Cloud
claim-region = Region
claim-issuer = Aussteller seiner Token
claim-client_id = App, von der die Anfrage kommt
claim-fingerprint = So beginnt ihre ID, zum Vergleich am Telefon
claim-scope = Worum gebeten wird
claim-redirect_uri = Wohin die Antwort geht
claim-has_state = Gehört zu einer bestimmten Anfrage
claim-state_fits = Gehört zu Ihrer Anfrage
claim-style = Art des Links
claim-host = Wohin der Link führt
claim-target = Worum es ging
claim-required_roles = Nötige Berechtigungen
claim-rows = Einträge in der Antwort
claim-http_status = HTTP-Status
claim-problem = Was nicht passt
