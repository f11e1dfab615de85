### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = Vi har kontrollerat om vår app { $app } fungerar för { $customer }. Ett steg hos er saknas.

message-consent_missing =
    .subject = { $app }: ert medgivande saknas
    .found = Ingen administratör hos { $customer } har godkänt appen än, eller så har medgivandet återkallats.
    .do = Öppna medgivandelänken i vårt brev och godkänn om du håller med. Har du inte brevet kvar, be oss om det.

message-consent_declined =
    .subject = { $app }: begäran godkändes inte
    .found = Microsoft meddelar att begäran avvisades, eller att kontot som öppnade den inte får godkänna för hela organisationen.
    .do = Om du går med på begäran, öppna medgivandelänken igen med ett konto som har den roll som står i vårt brev. Om inte, säg till så låter vi det stanna där.

message-permissions_missing =
    .subject = { $app }: behörigheter saknas
    .found = Appen är godkänd, men de här behörigheterna saknas: { $permissions }.
    .do = Öppna den nya medgivandelänken som vi skickar och godkänn en gång till. Det du redan har godkänt ändras inte.

message-service_unavailable_in_tenant =
    .subject = { $app }: { $api } är inte klart hos er
    .found = Er klientorganisation har ingen licens för { $api }, eller så har tjänsten inte konfigurerats än. Själva appen är godkänd.
    .do = Kontrollera om era licenser omfattar { $api }. Om de gör det, logga in på security.microsoft.com en gång med ett administratörskonto så att Microsoft konfigurerar tjänsten.

message-policy_blocked =
    .subject = { $app }: en princip hos er blockerar appen
    .found = En princip för villkorsstyrd åtkomst (Conditional Access) eller en liknande regel låter inte appen logga in. Själva appen är godkänd.
    .do = Öppna "Sign-in logs" och sedan "Service principal sign-ins" i administrationscentret för Microsoft Entra, och sök efter program-ID:t nedan. Den misslyckade posten anger principen. Tillåt appen där om era regler medger det.

message-after = Hör av dig när det är klart, så kontrollerar vi igen. Säg också till om ni bestämmer er för att låta bli.

## Labels: short

message-details = För din sökning
message-tenant = Klientorganisations-ID
message-code = Microsofts kod
message-correlation = Korrelations-ID
message-time = Kontrollerat
