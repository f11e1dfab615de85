### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = We hebben gecontroleerd of onze app { $app } werkt voor { $customer }. Aan jullie kant ontbreekt nog één stap.

message-consent_missing =
    .subject = { $app }: jullie toestemming ontbreekt nog
    .found = Nog geen beheerder van { $customer } heeft de app geaccepteerd, of de toestemming is ingetrokken.
    .do = Open de toestemmingslink uit onze brief en accepteer als je het ermee eens bent. Heb je de brief niet meer, vraag er dan om.

message-consent_declined =
    .subject = { $app }: het verzoek is niet geaccepteerd
    .found = Microsoft meldt dat het verzoek is afgewezen, of dat het account waarmee het is geopend niet voor de hele organisatie mag accepteren.
    .do = Ben je het met het verzoek eens, open de toestemmingslink dan opnieuw met een account dat de rol uit onze brief heeft. Ben je het er niet mee eens, laat het ons dan weten; dan laten we het daarbij.

message-permissions_missing =
    .subject = { $app }: er ontbreken machtigingen
    .found = De app is geaccepteerd, maar deze machtigingen ontbreken: { $permissions }.
    .do = Open de nieuwe toestemmingslink die we je sturen en accepteer opnieuw. Wat je eerder hebt geaccepteerd, verandert niet.

message-service_unavailable_in_tenant =
    .subject = { $app }: { $api } is in jullie tenant nog niet beschikbaar
    .found = Jullie tenant heeft geen licentie voor { $api }, of de service is nog niet ingericht. De app zelf is geaccepteerd.
    .do = Controleer of { $api } in jullie licenties zit. Zo ja, meld je dan één keer met een beheerdersaccount aan bij security.microsoft.com, zodat Microsoft de service inricht.

message-policy_blocked =
    .subject = { $app }: een beleid in jullie tenant blokkeert de app
    .found = Een beleid voor voorwaardelijke toegang (Conditional Access) of een vergelijkbare regel staat de aanmelding van de app niet toe. De app zelf is geaccepteerd.
    .do = Open in het Microsoft Entra-beheercentrum "Sign-in logs" (aanmeldingslogboeken) en dan "Service principal sign-ins" (aanmeldingen van service-principals), en zoek op de toepassings-id hieronder. De mislukte vermelding noemt het beleid. Sta de app daar toe als jullie regels dat toelaten.

message-after = Laat het ons weten als het klaar is; dan controleren we opnieuw. Laat het ook weten als jullie ervan afzien.

## Labels: short

message-details = Om op te zoeken
message-tenant = Tenant-id
message-code = Code van Microsoft
message-correlation = Correlatie-id
message-time = Gecontroleerd op
