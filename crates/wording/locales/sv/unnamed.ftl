### Samma meningar som i causes.ftl när ingen vet vilken kund det gäller, som när ett inklistrat fel förklaras:
### "kunden" i stället för ett namn, i den form som meningen kräver.
###
### Här finns bara de delar som nämner kunden där; alla andra står som de är.
### $api (String): API:et, till exempel Microsoft Defender XDR

unnamed-verified =
    .title = Anslutningen till kunden fungerar
unnamed-consent_given =
    .title = Kundens administratör har gett sitt medgivande
unnamed-consent_missing =
    .title = Kunden har inte gett sitt medgivande ännu
    .next = Skicka medgivandelänken till en administratör hos kunden och be administratören att öppna den och godkänna. Testa sedan igen.
unnamed-consent_declined =
    .title = Kundens administratör gav inte sitt medgivande
    .next = Fråga kundens administratör vad som stod i vägen. När det är löst skickar du länken igen och berättar vilken roll som krävs: Cloud Application Administrator (molnprogramadministratör), eller Privileged Role Administrator (administratör för privilegierad roll) om appen använder Microsoft Graph.
unnamed-propagating =
    .title = Microsoft behandlar fortfarande kundens medgivande
unnamed-permissions_missing =
    .title = Kundens administratör behöver ge sitt medgivande igen
    .next = Kontrollera att det som saknas finns med under "Application permissions" (programbehörigheter) i din appregistrering. Skicka sedan länken igen och berätta för kundens administratör att en behörighet har tillkommit och att ett nytt godkännande behövs.
unnamed-credential_wrong =
    .meaning = Microsoft känner till appen, men klienthemligheten eller certifikatet hör inte till den. Inget behöver ändras i kundens klientorganisation.
unnamed-credential_expired =
    .meaning = Uppgiften var rätt, men slutdatumet har passerat. Kundens medgivande gäller fortfarande.
unnamed-app_unknown =
    .meaning = Det är ett fel i ID:t, det hör till något annat, eller så har appen tagits bort. Inget behöver ändras i kundens klientorganisation.
unnamed-app_disabled =
    .next = Öppna din app under "Enterprise apps" (företagsappar) i administrationscentret för Microsoft Entra och ställ in "Enabled for users to sign-in?" (Aktiverat för användare att logga in?) på "Yes" (ja). Om det redan är inställt ber du kundens administratör att kontrollera samma inställning i kundens klientorganisation, både för din app och för { $api }.
unnamed-tenant_unknown =
    .title = Microsoft hittar ingen sådan klientorganisation
unnamed-tenant_mismatch =
    .title = Svaret kom från en annan klientorganisation
    .meaning = Det hör till en annan organisation. Oftast var administratören inloggad med ett konto därifrån. Kunden är inte ansluten ännu.
    .next = Kontrollera att länken skapades för den kund du menar. Skicka den sedan igen och be administratören att öppna den i ett privat webbläsarfönster, inloggad med ett konto i kundens organisation.
unnamed-service_unavailable_in_tenant =
    .title = { $api } är inte redo i kundens klientorganisation
    .next = Be kundens administratör att kontrollera om licensen omfattar { $api } och att öppna security.microsoft.com en gång, så att tjänsten sätts upp. Testa sedan igen.
unnamed-policy_blocked =
    .title = En säkerhetsprincip hos kunden blockerar din app
    .next = Be kundens administratör att öppna "Sign-in logs" (inloggningsloggar) i administrationscentret för Microsoft Entra, leta upp din app under "Service principal sign-ins" (inloggningar för tjänstens huvudnamn) och undanta den från principen som visas där.
unnamed-wrong_cloud =
    .title = Kunden finns i ett annat Microsoft-moln
unnamed-request_malformed =
    .meaning = Ett värde i den saknas eller har inte det format som Microsoft väntar sig. Inget behöver ändras i kundens klientorganisation.
unnamed-throttled =
    .meaning = Det kom fler förfrågningar än Microsoft hanterar på en gång. Det säger inget om din app eller om kunden.
unnamed-microsoft_unavailable =
    .meaning = Problemet ligger hos Microsoft och går oftast över inom några minuter. Det säger inget om din app eller om kunden.
unnamed-network =
    .meaning = Anslutningen bryts på vägen, så det går ännu inte att säga något om din app eller om kunden.
