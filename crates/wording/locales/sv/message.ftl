### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = Vi har kontrollerat om vår app { $app } fungerar för { $customer }. Ett steg på din sida saknas fortfarande.

message-consent_missing =
    .subject = { $app }: ditt medgivande saknas fortfarande
    .found = Ingen administratör hos { $customer } har godkänt appen ännu, eller så har medgivandet återkallats.
    .do = Öppna medgivandelänken i vårt brev och godkänn, om du går med på begäran. Om du inte har brevet kvar kan du be oss om det.

message-consent_declined =
    .subject = { $app }: begäran godkändes inte
    .found = Microsoft meddelar att begäran avböjdes, eller att kontot som öppnade den inte får godkänna för hela organisationen.
    .do = Om du går med på begäran öppnar du medgivandelänken igen med ett konto som har rollen som anges i vårt brev. Om inte, säg till så gör vi inget mer.

message-permissions_missing =
    .subject = { $app }: några behörigheter saknas
    .found = Appen är godkänd, men de här behörigheterna saknas: { $permissions }.
    .do = Öppna den nya medgivandelänken som vi skickar och godkänn igen. Det du redan har godkänt ändras inte.

message-service_unavailable_in_tenant =
    .subject = { $app }: { $api } är inte redo i din klientorganisation
    .found = Din klientorganisation har ingen licens för { $api }, eller så har tjänsten inte konfigurerats ännu. Själva appen är godkänd.
    .do = Kontrollera om dina licenser omfattar { $api }. Om de gör det loggar du in på security.microsoft.com en gång med ett administratörskonto, så att Microsoft konfigurerar tjänsten.

message-policy_blocked =
    .subject = { $app }: en princip i din klientorganisation blockerar appen
    .found = En princip för villkorsstyrd åtkomst (Conditional Access) eller en liknande regel låter inte appen logga in. Själva appen är godkänd.
    .do = Öppna "Sign-in logs" (inloggningsloggar) i administrationscentret för Microsoft Entra, sedan "Service principal sign-ins" (inloggningar för tjänstens huvudnamn), och sök efter program-ID:t nedan. Den misslyckade posten anger principen. Tillåt appen där, om dina regler medger det.

message-after = Hör av dig när det är klart, så kontrollerar vi igen. Säg också till om du bestämmer dig för att låta bli.

## Labels: short

message-details = För din sökning
message-tenant = Klientorganisations-ID
message-code = Microsofts kod
message-correlation = Korrelations-ID
message-time = Kontrollerat
