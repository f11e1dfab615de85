### Waarom een test zo afliep, en wie er iets moet doen: ook kantoormedewerkers lezen dit.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

cause-verified =
    .title = { $customer } is gekoppeld
    .meaning = Alle vier de controles zijn geslaagd: de aanmeldservice heeft je app een token voor deze tenant en deze API gegeven, het token bevat alle machtigingen die je hebt aangevraagd, en { $api } heeft op een echte aanroep gereageerd.
    .next = Er hoeft niets meer te gebeuren. Geef de waarden door aan het programma dat ermee gaat werken.

cause-consent_given =
    .title = De beheerder van { $customer } heeft toestemming gegeven
    .meaning = Het antwoord hoort bij jouw verzoek en bevat geen fout. Dat is een goed teken, maar het bewijst nog niet dat alles werkt.
    .next = Voer de test uit om te zien of alles werkt.

cause-consent_missing =
    .title = { $customer } heeft nog geen toestemming gegeven
    .meaning = De tenant bestaat, maar je app is er niet bekend: er heeft nog geen beheerder toestemming gegeven, of de toestemming is ingetrokken. Niets wijst op een probleem in je app.
    .next = Stuur de toestemmingslink naar een beheerder van { $customer } met de vraag om die te openen en te accepteren. Test daarna opnieuw.

cause-consent_declined =
    .title = De beheerder van { $customer } heeft geen toestemming gegeven
    .meaning = Microsoft meldt dat het verzoek is afgewezen, of dat degene die de link opende geen toestemming mag geven voor de hele organisatie. Je app heeft geen toegang.
    .next = Vraag de beheerder van { $customer } wat er in de weg stond. Is dat opgelost, stuur dan de link opnieuw en vermeld welke rol nodig is: Cloud Application Administrator (cloudtoepassingsbeheerder), of Privileged Role Administrator (beheerder voor bevoorrechte rollen) als de app Microsoft Graph gebruikt.

cause-propagating =
    .title = Microsoft verwerkt de toestemming van { $customer } nog
    .meaning = De beheerder heeft toestemming gegeven. Het duurt een paar minuten voordat die in alle systemen van Microsoft bekend is. Tot die tijd kan het lijken of er nog iets ontbreekt. Dat is normaal.
    .next = { $seconds ->
        [0] Niemand hoeft iets te doen. Test over een paar minuten opnieuw.
        [one] Niemand hoeft iets te doen. Test over één seconde opnieuw.
       *[other] Niemand hoeft iets te doen. Test over { $seconds } seconden opnieuw.
    }

cause-permissions_missing =
    .title = De beheerder van { $customer } moet opnieuw toestemming geven
    .meaning = Je app heeft daar toestemming, maar niet voor alles wat je hebt aangevraagd. Er ontbreekt: { $permissions }. Meestal is een machtiging pas na de toestemming toegevoegd, of gekozen onder "Delegated permissions" (gedelegeerde machtigingen).
    .next = Controleer of in je app-registratie onder "Application permissions" (toepassingsmachtigingen) staat wat er ontbreekt. Stuur daarna de link opnieuw en laat de beheerder van { $customer } weten dat er een machtiging is toegevoegd en dat opnieuw accepteren nodig is.

cause-credential_wrong =
    .title = Het clientgeheim of certificaat van je app is niet geaccepteerd
    .meaning = Microsoft kent de app, maar het clientgeheim of certificaat past er niet bij. Bij { $customer } hoeft niets te veranderen.
    .next = Voer het geheim opnieuw in, uit de kolom "Value" (waarde) onder "Certificates & secrets" (certificaten en geheimen), niet "Secret ID" (geheim-id). Is de waarde daar niet meer te zien, maak dan een nieuw geheim. Gebruik je een certificaat, upload daar dan hetzelfde certificaat.

cause-credential_expired =
    .title = Het clientgeheim of certificaat van je app is verlopen
    .meaning = Het klopte, maar de einddatum is voorbij. De toestemming van { $customer } blijft geldig.
    .next = Maak een nieuw clientgeheim of upload een nieuw certificaat onder "Certificates & secrets" (certificaten en geheimen) van je app, en voer het daarna hier in. De klant hoeft niets te doen.

cause-app_unknown =
    .title = Microsoft vindt geen app met deze toepassings-id
    .meaning = Er zit een fout in de id, de id hoort bij iets anders, of de app is verwijderd. Bij { $customer } hoeft niets te veranderen.
    .next = Kopieer "Application (client) ID" (toepassings-id (client)) van de overzichtspagina van je app-registratie en voer de id opnieuw in.

cause-app_disabled =
    .title = De app is uitgeschakeld
    .meaning = Microsoft kent je app, maar de app of de gevraagde API is uitgeschakeld. Daarom wordt er geen token uitgegeven.
    .next = Open je app in het Microsoft Entra-beheercentrum onder "Enterprise apps" (bedrijfstoepassingen) en zet "Enabled for users to sign-in?" (ingeschakeld voor gebruikers om zich aan te melden) op "Yes" (ja). Staat dat al zo, vraag de beheerder van { $customer } dan om dezelfde instelling in de eigen tenant te controleren, voor je app en voor { $api }.

cause-tenant_unknown =
    .title = Microsoft vindt geen tenant voor { $customer }
    .meaning = Geen enkele organisatie heeft dit domein of deze tenant-id. Meestal is het een tikfout.
    .next = Controleer de spelling, of vraag de klant naar het domein van de zakelijke e-mailadressen of naar "Tenant ID" (tenant-id) op de overzichtspagina van het Microsoft Entra-beheercentrum van de klant.

cause-tenant_mismatch =
    .title = Het antwoord kwam van een andere tenant, niet van { $customer }
    .meaning = Het hoort bij een andere organisatie. Meestal was de beheerder aangemeld met een account van die organisatie. { $customer } is nog niet gekoppeld.
    .next = Controleer of { $customer } de klant is die je bedoelt. Stuur daarna de link opnieuw en vraag de beheerder om die in een privévenster van de browser te openen en zich daar aan te melden met een account van { $customer }.

cause-wrong_audience =
    .title = Het token is voor een andere API
    .meaning = Microsoft geeft je app geen token dat { $api } accepteert: de aanvraag of het token noemt een andere API.
    .next = Controleer of { $api } de API is die je hebt gekozen en of die in je app-registratie onder "API permissions" (API-machtigingen) staat; daar heet die { $portal }. Test daarna opnieuw.

cause-service_unavailable_in_tenant =
    .title = { $api } is bij { $customer } nog niet beschikbaar
    .meaning = De organisatie heeft er geen licentie voor, of het is daar nog niet ingericht. Aan je app ligt het niet.
    .next = Vraag de beheerder van { $customer } of { $api } in de licentie zit, en om security.microsoft.com één keer te openen, zodat alles wordt ingericht. Test daarna opnieuw.

cause-policy_blocked =
    .title = Een beveiligingsbeleid van { $customer } blokkeert je app
    .meaning = De organisatie gebruikt Conditional Access (voorwaardelijke toegang) of een vergelijkbaar beleid waardoor je app zich niet kan aanmelden. Je app is daar bekend.
    .next = Vraag de beheerder van { $customer } om in het eigen Microsoft Entra-beheercentrum "Sign-in logs" (aanmeldingslogboeken) te openen, je app op te zoeken onder "Service principal sign-ins" (aanmeldingen van service-principals) en de app uit te zonderen van het beleid dat daar staat.

cause-token_expired =
    .title = Het token is verlopen
    .meaning = Een toegangstoken is ongeveer een uur geldig, en dit token is verlopen. Er is niets stuk.
    .next = Voer de test uit. Die haalt automatisch een nieuw token op.

cause-wrong_cloud =
    .title = { $customer } zit in een andere Microsoft-cloud
    .meaning = Microsoft heeft gescheiden clouds, bijvoorbeeld voor de Amerikaanse overheid en voor China. De aanvraag ging naar een cloud waarin deze tenant niet bestaat.
    .next = Kies de cloud van de klant en test opnieuw. Je app moet in dezelfde cloud zijn geregistreerd.

cause-request_malformed =
    .title = Microsoft kon de aanvraag niet lezen
    .meaning = Er ontbreekt een waarde, of een waarde heeft niet de indeling die Microsoft verwacht. Bij { $customer } hoeft niets te veranderen.
    .next = Controleer de toepassings-id en de tenant van de klant en test opnieuw. Is het resultaat hetzelfde, dan staat in de details welke waarde Microsoft weigert.

cause-throttled =
    .title = Microsoft vraagt om een korte pauze
    .meaning = Er kwamen meer aanvragen binnen dan Microsoft in één keer verwerkt. Dit zegt niets over je app of over { $customer }.
    .next = { $seconds ->
        [0] Wacht een minuut en test dan opnieuw. Meer hoef je niet te doen.
        [one] Wacht één seconde en test dan opnieuw. Meer hoef je niet te doen.
       *[other] Wacht { $seconds } seconden en test dan opnieuw. Meer hoef je niet te doen.
    }

cause-microsoft_unavailable =
    .title = Microsoft kan nu niet reageren
    .meaning = Het probleem ligt bij Microsoft en is meestal binnen een paar minuten voorbij. Dit zegt niets over je app of over { $customer }.
    .next = Test over een paar minuten opnieuw. Blijft het probleem bestaan, kijk dan onder "Service health" (servicestatus) in het Microsoft 365-beheercentrum.

cause-network =
    .title = Microsoft is vanaf deze computer niet bereikbaar
    .meaning = De verbinding komt niet tot stand, dus over je app of over { $customer } valt nog niets te zeggen.
    .next = Controleer de internetverbinding en test opnieuw. Werkt al het andere wel, vraag je netwerkteam dan om deze computer toegang te geven tot de host die in de details staat.

cause-proxy =
    .title = De proxy van je netwerk blokkeert de aanvraag
    .meaning = Niet Microsoft maar de proxy reageerde, meestal omdat die een eigen aanmelding vereist. Aanmelden met een Windows-account (NTLM of Kerberos) kan hier niet.
    .next = Vraag je netwerkteam om een proxy waarvoor deze aanmelding niet nodig is, of om rechtstreekse toegang tot de host die in de details staat. Test daarna opnieuw.

cause-tls =
    .title = De beveiligde verbinding kon niet worden gecontroleerd
    .meaning = Deze computer vertrouwt het ontvangen certificaat niet. In veel bedrijven inspecteert het netwerk het verkeer met een eigen certificaat. Voor de zekerheid is er niets verzonden.
    .next = Vraag je netwerkteam om het rootcertificaat van het netwerk op deze computer te installeren, of om de host die in de details staat van de inspectie uit te zonderen. Test daarna opnieuw.

cause-clock_skew =
    .title = De klok van deze computer loopt niet gelijk
    .meaning = Tokens en certificaten zijn maar beperkte tijd geldig. Volgens de klok van deze computer is die tijd nog niet begonnen of al voorbij.
    .next = Zet in de instellingen van deze computer de automatische tijdsinstelling aan en test opnieuw.

cause-unknown =
    .title = Dit programma kent dit antwoord van Microsoft niet
    .meaning = Er ging iets mis, en geen van de bekende oorzaken past. Het volledige antwoord staat in de details.
    .next = Test opnieuw. Is het resultaat hetzelfde, kopieer dan de details: Microsoft Support vraagt naar de trace-id en de correlatie-id die daarin staan.

## Wie er nu aan zet is

who-nobody = Niemand hoeft iets te doen
who-partner_engineer = De technicus van de partner
who-customer_admin = De beheerder van de klant
who-microsoft = Microsoft
