### Wat een geplakte link of een geplakt document hier betekent, en wat je dan doet.

## Het ene antwoord over een link

link-advice-looks-right = Deze link ziet eruit zoals het hoort: wat telt is vergeleken met wat je verwacht, en dat klopt.
link-next-looks-right = Je kunt de link openen. Microsoft laat nog een keer zien wie waarom vraagt voordat je toestemming geeft.
link-advice-ask-first = Vraag het de afzender voordat je deze link opent: iets is ongewoon of kon nergens mee worden vergeleken.
link-next-ask-first = Bel de afzender op een nummer dat je al hebt. Vergelijk de toepassings-id en het domein dat het antwoord krijgt.
link-advice-do-not-open = Open deze link niet.
link-next-do-not-open = Vraag het de afzender telefonisch of persoonlijk, niet als antwoord op het bericht. Heb je de link al geopend, meld dat dan bij je IT-beveiliging.

## Wie wat krijgt, en waar het antwoord heen gaat

link-gets = De app { $client } krijgt toegang tot { $api } in de tenant { $tenant }.
link-gets-anywhere = De app { $client } krijgt toegang tot { $api } in de tenant van degene die toestemming geeft.
link-gets-unsaid = De app { $client } krijgt wat in de registratie staat. De link zegt niet wat dat is.
link-answer-goes = Het antwoord gaat naar { $host }.
link-answer-goes-registered = Het antwoord gaat naar een adres in de registratie van de app. De link noemt het niet.

## Bevindingen over links die verbergen of misleiden

link-finding-wrapped = { $product } heeft deze link ingepakt en waar de link heen gaat is er niet uit te lezen. Vraag de afzender om de oorspronkelijke link.
link-finding-shortened = { $host } verkort links en verbergt waar ze heen gaan. Vraag de afzender om de oorspronkelijke link.
link-finding-device-code = Op { $host } meldt een code een ander apparaat aan. Voer nooit een code in die iemand je heeft gestuurd: daarmee komt de afzender in je account. Voor toestemming is dat nooit nodig.
link-finding-host-microsoft = { $host } is van Microsoft, maar het is niet de aanmeldpagina en niemand kan daar toestemming geven.
link-finding-shown-other = De tekst toont het ene adres, maar de link gaat naar een ander. Open de link niet.
link-finding-api-expected = De link vraagt om wat de app voor { $api } heeft geregistreerd, zoals verwacht.
link-finding-api-other = De link vraagt toegang tot { $api }, maar verwacht is { $expected }.
link-finding-redirect-unnamed = Het antwoord gaat naar { $host }, een adres dat niet aan de naam te herkennen is. Vraag de partner of het van hen is.
link-finding-silent = De link vraagt niets (prompt=none): de browser gaat meteen door naar { $host }. Zo werkt toestemming nooit; open de link niet.

## Documenten waar niets mis mee is

said-api-response = De API heeft het token geaccepteerd en gegevens teruggestuurd. De toegang werkt.
next-api-response = Hier hoeft niets meer te gebeuren. Voer de test uit om te zien of alles wat je nodig hebt is toegekend.
said-discovery = Microsoft kent deze tenant: { $tenant }. Of je app daar toestemming heeft, staat hier niet.
next-discovery = Gebruik hem als tenant van de klant en stuur dan de toestemmingslink of voer de test uit.
said-discovery-anyone = Dit beschrijft de aanmeldservice voor iedereen (common of organizations). Er staat geen tenant in.
next-discovery-anyone = Zet de tenant-id of het domein van de klant op de plaats van common en open het adres opnieuw.
said-tenant = { $tenant } kan een tenant aanduiden. Of Microsoft die kent, blijkt bij het opzoeken.
next-tenant = Vul die in als klant. Consentry zoekt de tenant op.

## Voor welke API een token is

said-token = Het token is voor { $api } en werkt alleen op { $address }.
said-token-foreign = Het token is voor { $audience }. Dat is geen van de API's die Consentry instelt.
