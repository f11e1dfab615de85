### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = Vi har undersøgt, om vores app { $app } virker for { $customer }. Der mangler stadig ét trin på din side.

message-consent_missing =
    .subject = { $app }: dit samtykke mangler stadig
    .found = Ingen administrator hos { $customer } har accepteret appen endnu, eller samtykket er trukket tilbage.
    .do = Åbn samtykkelinket fra vores brev, og acceptér, hvis du er enig. Har du ikke længere brevet, så bed os om det.

message-consent_declined =
    .subject = { $app }: anmodningen blev ikke accepteret
    .found = Microsoft melder, at anmodningen blev afvist, eller at den konto, der åbnede den, ikke må acceptere for hele organisationen.
    .do = Er du enig i anmodningen, så åbn samtykkelinket igen med en konto, der har den rolle, vores brev nævner. Er du ikke enig, så sig til, og vi gør ikke mere.

message-permissions_missing =
    .subject = { $app }: nogle tilladelser mangler
    .found = Appen er accepteret, men disse tilladelser mangler: { $permissions }.
    .do = Åbn det nye samtykkelink, som vi sender dig, og acceptér igen. Det, du allerede har accepteret, ændres ikke.

message-service_unavailable_in_tenant =
    .subject = { $app }: { $api } er ikke klar i din lejer
    .found = Din lejer har ingen licens til { $api }, eller tjenesten er ikke sat op endnu. Selve appen er accepteret.
    .do = Kontrollér, om dine licenser omfatter { $api }. Gør de det, så log på security.microsoft.com én gang med en administratorkonto, så Microsoft sætter tjenesten op.

message-policy_blocked =
    .subject = { $app }: en politik i din lejer blokerer appen
    .found = En politik for betinget adgang (Conditional Access) eller en lignende regel lader ikke appen logge på. Selve appen er accepteret.
    .do = Åbn "Sign-in logs" (logonlogfiler) i Microsoft Entra Administration, derefter "Service principal sign-ins" (tjenesteprincipalers logon), og søg efter program-id'et nedenfor. Den mislykkede post nævner politikken. Tillad appen dér, hvis dine regler giver mulighed for det.

message-after = Giv os besked, når det er gjort; så undersøger vi det igen. Sig også til, hvis du beslutter dig imod det.

## Labels: short

message-details = Til din søgning
message-tenant = Lejer-id
message-code = Microsofts kode
message-correlation = Korrelations-id
message-time = Undersøgt
