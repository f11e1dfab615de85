### Was ein eingefügter Link oder ein Dokument hier bedeutet, und was als Nächstes zu tun ist.

## Die eine Antwort zu einem Link

link-advice-looks-right = Dieser Link sieht so aus, wie er soll: Das Wichtige wurde mit dem verglichen, was Sie erwarten, und es stimmt überein.
link-next-looks-right = Sie können ihn öffnen. Microsoft zeigt noch einmal, wer worum bittet, bevor Sie zustimmen.
link-advice-ask-first = Fragen Sie den Absender, bevor Sie diesen Link öffnen: Etwas ist ungewöhnlich oder ließ sich mit nichts vergleichen.
link-next-ask-first = Rufen Sie den Absender unter einer Nummer an, die Sie schon haben. Vergleichen Sie die Anwendungs-ID und die Domäne, die die Antwort erhält.
link-advice-do-not-open = Öffnen Sie diesen Link nicht.
link-next-do-not-open = Fragen Sie den Absender am Telefon oder persönlich, nicht in einer Antwort auf die Nachricht. Haben Sie ihn schon geöffnet, sagen Sie es Ihrer IT-Sicherheit.

## Wer was bekommt und wohin die Antwort geht

link-gets = Die App { $client } bekommt Zugriff auf { $api } im Mandanten { $tenant }.
link-gets-anywhere = Die App { $client } bekommt Zugriff auf { $api } im Mandanten der Person, die zustimmt.
link-gets-unsaid = Die App { $client } bekommt, was in ihrer Registrierung steht. Der Link sagt nicht, was das ist.
link-answer-goes = Die Antwort geht an { $host }.
link-answer-goes-registered = Die Antwort geht an eine Adresse aus der Registrierung der App. Der Link nennt sie nicht.

## Befunde zu Links, die verbergen oder täuschen

link-finding-wrapped = { $product } hat diesen Link verpackt, und wohin er führt, lässt sich daraus nicht lesen. Bitten Sie den Absender um den ursprünglichen Link.
link-finding-shortened = { $host } kürzt Links und verbirgt, wohin sie führen. Bitten Sie den Absender um den ursprünglichen Link.
link-finding-device-code = Auf { $host } meldet ein Code ein anderes Gerät an. Geben Sie nie einen Code ein, den Ihnen jemand geschickt hat: Er lässt den Absender in Ihr Konto. Keine Zustimmung braucht das.
link-finding-host-microsoft = { $host } gehört Microsoft, ist aber nicht die Anmeldeseite, und niemand kann dort zustimmen.
link-finding-shown-other = Der Text zeigt eine Adresse, der Link führt aber zu einer anderen. Öffnen Sie ihn nicht.
link-finding-api-expected = Der Link bittet um das, was die App für { $api } registriert hat, wie erwartet.
link-finding-api-other = Der Link bittet um Zugriff auf { $api }, erwartet ist aber { $expected }.
link-finding-redirect-unnamed = Die Antwort geht an { $host }, eine Adresse, die am Namen nicht zu erkennen ist. Fragen Sie den Partner, ob sie ihm gehört.
link-finding-silent = Der Link fragt nichts (prompt=none): Er schickt den Browser direkt weiter zu { $host }. So funktioniert keine Zustimmung; öffnen Sie ihn nicht.

## Dokumente, in denen nichts falsch ist

said-api-response = Die API hat das Token angenommen und mit Daten geantwortet. Der Zugriff funktioniert.
next-api-response = Hier ist nichts mehr zu tun. Ob alles gewährt ist, was Sie brauchen, zeigt der Test.
said-discovery = Microsoft kennt diesen Mandanten: { $tenant }. Ob Ihre App dort eine Zustimmung hat, steht hier nicht.
next-discovery = Verwenden Sie ihn als Mandanten des Kunden und senden Sie dann den Zustimmungslink oder führen Sie den Test aus.
said-discovery-anyone = Das beschreibt den Anmeldedienst für alle (common oder organizations). Ein Mandant ist nicht genannt.
next-discovery-anyone = Setzen Sie die Mandanten-ID oder die Domäne des Kunden an die Stelle von common und öffnen Sie die Adresse erneut.
said-tenant = { $tenant } kann einen Mandanten bezeichnen. Ob Microsoft ihn kennt, zeigt die Suche.
next-tenant = Geben Sie ihn als Kunden ein. Consentry sucht den Mandanten.

## Für welche API ein Token ist

said-token = Das Token ist für { $api } und gilt nur bei { $address }.
said-token-foreign = Das Token ist für { $audience } und damit für keine der APIs, die Consentry einrichtet.
