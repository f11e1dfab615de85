### Waarom een test zo afliep, en wie er iets moet doen: ook kantoormedewerkers lezen dit.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

cause-verified =
    .title = { $customer } is gekoppeld
    .meaning = Alle vier de bewijzen zijn geleverd: de aanmeldservice gaf je app een token voor deze tenant en voor deze API, in het token staan alle machtigingen die je hebt gevraagd, en { $api } gaf antwoord op een echte aanroep.
    .next = Er hoeft niets meer te gebeuren. Geef de waarden door aan het programma dat ermee gaat werken.

cause-consent_given =
    .title = De beheerder van { $customer } heeft toestemming gegeven
    .meaning = Het antwoord hoort bij jouw verzoek en meldt geen fout. Dat is een goed teken, maar nog geen bewijs.
    .next = Voer de test uit. Dan zie je of alles werkt.

cause-consent_missing =
    .title = { $customer } heeft nog geen toestemming gegeven
    .meaning = De tenant bestaat, maar je app is er niet bekend: er heeft nog geen beheerder toestemming gegeven, of de toestemming is weer ingetrokken. Niets wijst op een fout in je app.
    .next = Stuur de toestemmingslink naar een beheerder van { $customer } met de vraag om die te openen en akkoord te gaan. Test daarna opnieuw.

cause-consent_declined =
    .title = De beheerder van { $customer } is niet akkoord gegaan
    .meaning = Microsoft meldt dat het verzoek is afgewezen, of dat het account waarmee het is geopend geen toestemming mag geven namens de hele organisatie. Je app heeft geen toegang gekregen.
    .next = Vraag de beheerder van { $customer } wat een akkoord in de weg stond. Stuur de link opnieuw zodra de beheerder zover is, en vermeld welke rol nodig is: Cloud Application Administrator (cloudtoepassingsbeheerder), of Privileged Role Administrator (beheerder voor bevoorrechte rollen) als de app Microsoft Graph gebruikt.

cause-propagating =
    .title = Microsoft verwerkt de toestemming van { $customer }
    .meaning = De beheerder heeft toestemming gegeven. Het duurt een paar minuten voordat dat bij Microsoft overal bekend is, en tot die tijd kan het lijken of er nog iets ontbreekt. Dat is normaal.
    .next = { $seconds ->
        [0] Niemand hoeft iets te doen. Over een paar minuten laat een test meer zien.
        [one] Niemand hoeft iets te doen. Over één seconde laat een test meer zien.
       *[other] Niemand hoeft iets te doen. Over { $seconds } seconden laat een test meer zien.
    }

cause-permissions_missing =
    .title = De beheerder van { $customer } moet nog een keer toestemming geven
    .meaning = Je app heeft daar toestemming, maar niet voor alles wat je hebt gevraagd. Er ontbreekt: { $permissions }. Meestal is een machtiging pas na het akkoord van de beheerder toegevoegd, of gekozen onder "Delegated permissions" (gedelegeerde machtigingen).
    .next = Controleer of alles wat ontbreekt in je app-registratie onder "Application permissions" (toepassingsmachtigingen) staat. Stuur daarna de link opnieuw en laat de beheerder van { $customer } weten dat er een machtiging is toegevoegd en dat daarvoor opnieuw toestemming nodig is.

cause-credential_wrong =
    .title = Het geheim of certificaat van je app is niet geaccepteerd
    .meaning = Microsoft kent de app, maar het geheim of certificaat hoort er niet bij. Bij { $customer } hoeft niets te veranderen.
    .next = Voer het geheim opnieuw in. Je vindt het onder "Certificates & secrets" (certificaten en geheimen) in de kolom "Value" (waarde), niet in "Secret ID". Is de waarde daar niet meer te zien, maak dan een nieuw geheim. Werk je met een certificaat, upload dan op die plek het certificaat dat hier wordt gebruikt.

cause-credential_expired =
    .title = Het geheim of certificaat van je app is verlopen
    .meaning = Het klopte wel, maar de einddatum is voorbij. De toestemming van { $customer } blijft geldig.
    .next = Maak een nieuw geheim of upload een nieuw certificaat onder "Certificates & secrets" (certificaten en geheimen) van je app, en voer het daarna hier in. De klant hoeft niets te doen.

cause-app_unknown =
    .title = Microsoft vindt geen app met deze toepassings-id
    .meaning = De id wijkt af van de echte, hoort bij iets anders, of de app is verwijderd. Bij { $customer } hoeft niets te veranderen.
    .next = Kopieer "Application (client) ID" van de overzichtspagina van je app-registratie en voer de id opnieuw in.

cause-app_disabled =
    .title = De app is uitgeschakeld
    .meaning = Microsoft kent je app, maar die app of de gevraagde API is uitgeschakeld. Daarom wordt er geen token uitgegeven.
    .next = Open je app in het Microsoft Entra-beheercentrum onder "Enterprise apps" (bedrijfstoepassingen) en zet "Enabled for users to sign-in?" (ingeschakeld voor gebruikers om zich aan te melden) op "Yes" (ja). Staat dat al zo, vraag de beheerder van { $customer } dan om dezelfde instelling in de eigen tenant te controleren, voor je app en voor { $api }.

cause-tenant_unknown =
    .title = Microsoft vindt geen tenant voor { $customer }
    .meaning = Er is geen organisatie met dit domein of deze tenant-id. Meestal gaat het om een tikfoutje.
    .next = Controleer de spelling, of vraag de klant naar het domein van de zakelijke e-mailadressen of naar de tenant-id. Die staat als "Tenant ID" op de overzichtspagina van het Microsoft Entra-beheercentrum van de klant.

cause-tenant_mismatch =
    .title = Het antwoord kwam van een andere tenant dan { $customer }
    .meaning = Het hoort bij een andere organisatie. Meestal was de beheerder op dat moment aangemeld met een account van een andere organisatie. { $customer } is hiermee niet gekoppeld.
    .next = Controleer of { $customer } de klant is die je bedoelt. Stuur daarna de link opnieuw en vraag de beheerder om die in een privévenster van de browser te openen en zich daar aan te melden met een account van { $customer }.

cause-wrong_audience =
    .title = Het token is voor een andere API
    .meaning = Microsoft geeft je app geen token dat { $api } accepteert: in de aanvraag of in het token staat een andere API.
    .next = Controleer of { $api } de API is die je hebt gekozen en of die in je app-registratie onder "API permissions" (API-machtigingen) staat; daar heet die { $portal }. Test daarna opnieuw.

cause-service_unavailable_in_tenant =
    .title = { $api } is bij { $customer } nog niet beschikbaar
    .meaning = De organisatie heeft er geen licentie voor, of het is daar nog niet ingericht. Aan je app ligt het niet.
    .next = Vraag de beheerder van { $customer } of { $api } in de licentie zit, en vraag ook om security.microsoft.com één keer te openen, zodat alles wordt ingericht. Test daarna opnieuw.

cause-policy_blocked =
    .title = Een beveiligingsbeleid van { $customer } houdt je app tegen
    .meaning = De organisatie gebruikt Conditional Access (voorwaardelijke toegang) of een vergelijkbare regel waardoor je app zich niet kan aanmelden. Je app is daar wel bekend.
    .next = Vraag de beheerder van { $customer } om in het Microsoft Entra-beheercentrum "Sign-in logs" (aanmeldingslogboeken) te openen, je app op te zoeken onder "Service principal sign-ins" (aanmeldingen van service-principals) en de app toe te laten in het beleid dat daar wordt genoemd.

cause-token_expired =
    .title = Het token is verlopen
    .meaning = Een toegangstoken is ongeveer een uur geldig, en van dit token is de tijd om. Er is niets stuk.
    .next = Voer de test uit. Die haalt vanzelf een nieuw token op.

cause-wrong_cloud =
    .title = { $customer } zit in een andere Microsoft-cloud
    .meaning = Microsoft heeft gescheiden clouds, bijvoorbeeld voor de Amerikaanse overheid en voor China. De aanvraag ging naar een cloud waarin deze tenant niet staat.
    .next = Kies de cloud van de klant en test opnieuw. Je app moet in dezelfde cloud zijn geregistreerd.

cause-request_malformed =
    .title = Microsoft kon de aanvraag niet lezen
    .meaning = Er ontbreekt een waarde, of een waarde heeft niet de vorm die Microsoft verwacht. Bij { $customer } hoeft niets te veranderen.
    .next = Controleer de toepassings-id en de tenant van de klant en test opnieuw. Blijft het antwoord hetzelfde, dan lees je in de details over welke waarde Microsoft struikelt.

cause-throttled =
    .title = Microsoft vraagt om een korte pauze
    .meaning = Er kwamen meer aanvragen binnen dan Microsoft in één keer verwerkt. Dit zegt niets over je app of over { $customer }.
    .next = { $seconds ->
        [0] Niemand hoeft iets aan te passen. Wacht een minuut en test dan opnieuw.
        [one] Niemand hoeft iets aan te passen. Wacht één seconde en test dan opnieuw.
       *[other] Niemand hoeft iets aan te passen. Wacht { $seconds } seconden en test dan opnieuw.
    }

cause-microsoft_unavailable =
    .title = Microsoft kan nu even niet antwoorden
    .meaning = De storing ligt bij Microsoft en is meestal binnen een paar minuten voorbij. Dit zegt niets over je app of over { $customer }.
    .next = Test over een paar minuten opnieuw. Houdt het aan, dan lees je meer onder "Service health" (servicestatus) in het Microsoft 365-beheercentrum.

cause-network =
    .title = Microsoft is vanaf deze computer niet bereikbaar
    .meaning = De verbinding loopt onderweg vast, dus over je app of over { $customer } valt nog niets te zeggen.
    .next = Controleer de internetverbinding en test opnieuw. Werkt al het andere wel, vraag je netwerkteam dan om deze computer toegang te geven tot de host die in de details staat.

cause-proxy =
    .title = De proxy van je netwerk laat de aanvraag niet door
    .meaning = Niet Microsoft maar de proxy gaf antwoord, meestal omdat je je daar eerst apart moet aanmelden. Met een Windows-account (NTLM of Kerberos) kan dat hier niet.
    .next = Vraag je netwerkteam om een proxy waarbij je je niet hoeft aan te melden, of om rechtstreekse toegang tot de host die in de details staat. Test daarna opnieuw.

cause-tls =
    .title = De beveiligde verbinding kon niet worden gecontroleerd
    .meaning = Deze computer vertrouwt het ontvangen certificaat niet. In veel bedrijven inspecteert het netwerk het verkeer met een eigen certificaat. Voor de zekerheid is er niets verzonden.
    .next = Vraag je netwerkteam om het rootcertificaat van het bedrijf op deze computer te installeren, of om de host die in de details staat buiten de inspectie te houden. Test daarna opnieuw.

cause-clock_skew =
    .title = De klok van deze computer loopt niet gelijk
    .meaning = Tokens en certificaten zijn alleen binnen een bepaalde periode geldig. Volgens de klok van deze computer valt dit moment daarbuiten.
    .next = Zet in de instellingen van deze computer de automatische tijdsinstelling aan en test daarna opnieuw.

cause-unknown =
    .title = Microsoft gaf een antwoord dat dit programma nog niet kent
    .meaning = Er ging iets niet goed, en geen van de bekende oorzaken past erbij. Het hele antwoord staat in de details.
    .next = Test opnieuw. Blijft het antwoord hetzelfde, kopieer dan de details: daarin staan de trace-id en de correlatie-id waar de ondersteuning van Microsoft naar vraagt.

## Wie er nu aan zet is

who-nobody = Niemand hoeft iets te doen
who-partner_engineer = De technicus van de partner
who-customer_admin = De beheerder van de klant
who-microsoft = Microsoft
