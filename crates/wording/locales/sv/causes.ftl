### Varför ett test slutade som det gjorde och vem som gör nästa sak. Läses av kontorspersonal.
###
### $customer: kundens domän eller klientorganisations-ID, aldrig böjt. $api: API:et.
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

cause-verified =
    .title = Anslutningen till { $customer } fungerar
    .meaning = Alla fyra bevis är på plats: inloggningstjänsten gav din app en token för den här klientorganisationen och det här API:et, tokenen innehåller alla behörigheter du bad om, och { $api } svarade på ett riktigt anrop.
    .next = Allt är klart. Lämna över värdena till verktyget som ska använda dem.

cause-consent_given =
    .title = Administratören hos { $customer } har godkänt
    .meaning = Svaret hör till din begäran och innehåller inget fel. Det är ett gott tecken, men ännu inget bevis.
    .next = Kör testet. Det visar om allt fungerar.

cause-consent_missing =
    .title = { $customer } har inte gett sitt medgivande ännu
    .meaning = Klientorganisationen finns, men din app är inte känd där: ingen administratör har godkänt den hittills, eller så har medgivandet återkallats. Inget tyder på att det är fel på din app.
    .next = Skicka medgivandelänken till en administratör hos { $customer } och be administratören att öppna den och godkänna. Testa sedan igen.

cause-consent_declined =
    .title = Administratören hos { $customer } godkände inte
    .meaning = Microsoft meddelar att begäran avböjdes, eller att kontot som öppnade den inte får godkänna för hela organisationen. Din app fick ingen åtkomst.
    .next = Fråga administratören hos { $customer } vad som stod i vägen. När det är löst skickar du länken igen och berättar vilken roll som krävs: Cloud Application Administrator (molnprogramadministratör), eller Privileged Role Administrator (administratör för privilegierad roll) om appen använder Microsoft Graph.

cause-propagating =
    .title = Microsoft förbereder anslutningen till { $customer }
    .meaning = Administratören har godkänt. Det tar några minuter innan det har nått ut överallt hos Microsoft, och under tiden kan det se ut som om något saknas. Det är helt normalt.
    .next = { $seconds ->
        [0] Ingen behöver göra något. Om några minuter visar ett nytt test mer.
        [one] Ingen behöver göra något. Om en sekund visar ett nytt test mer.
       *[other] Ingen behöver göra något. Om { $seconds } sekunder visar ett nytt test mer.
    }

cause-permissions_missing =
    .title = Administratören hos { $customer } behöver godkänna en gång till
    .meaning = Din app är godkänd där, men inte med allt du bad om. Det här saknas: { $permissions }. Oftast har en behörighet lagts till efter godkännandet, eller valts under "Delegated permissions" (delegerade behörigheter).
    .next = Kontrollera att det som saknas finns med under "Application permissions" (programbehörigheter) i din appregistrering. Skicka sedan länken igen och berätta för administratören hos { $customer } att en behörighet har tillkommit och att ett nytt godkännande behövs.

cause-credential_wrong =
    .title = Appens hemlighet eller certifikat accepterades inte
    .meaning = Microsoft känner till appen, men hemligheten eller certifikatet stämmer inte. Hos { $customer } behöver inget ändras.
    .next = Ange hemligheten på nytt. Den står i kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter), inte i "Secret ID" (hemlighetens ID). Om värdet inte längre visas skapar du en ny hemlighet. Använder du ett certifikat ska det som används här också vara uppladdat där.

cause-credential_expired =
    .title = Appens hemlighet eller certifikat har gått ut
    .meaning = Uppgifterna var rätt, men slutdatumet har passerat. Det som godkändes hos { $customer } gäller fortfarande.
    .next = Skapa en ny hemlighet eller ladda upp ett nytt certifikat under "Certificates & secrets" (certifikat och hemligheter) för din app. Ange sedan det nya här. Kunden behöver inte göra något.

cause-app_unknown =
    .title = Microsoft hittar ingen app med det här program-ID:t
    .meaning = ID:t avviker från det rätta eller hör till något annat, eller så har appen tagits bort. Hos { $customer } behöver inget ändras.
    .next = Kopiera "Application (client) ID" (program-ID) från översiktssidan för din appregistrering och ange det på nytt.

cause-app_disabled =
    .title = Appen är avstängd
    .meaning = Microsoft känner till din app, men antingen appen eller API:et som den vill använda har stängts av. Därför utfärdas ingen token.
    .next = Öppna din app under "Enterprise apps" (företagsappar) i administrationscentret för Microsoft Entra och ställ in "Enabled for users to sign-in?" (aktiverad för användarinloggning) på "Yes" (ja). Om den redan står på "Yes" ber du administratören hos { $customer } att kontrollera samma inställning i sin klientorganisation, både för din app och för { $api }.

cause-tenant_unknown =
    .title = Microsoft hittar ingen klientorganisation för { $customer }
    .meaning = Ingen organisation har den domänen eller det klientorganisations-ID:t. Oftast är det bara ett tecken som har blivit fel.
    .next = Kontrollera stavningen. Du kan också be kunden om domänen i organisationens e-postadresser eller om "Tenant ID" (klientorganisations-ID) från översiktssidan i administrationscentret för Microsoft Entra.

cause-tenant_mismatch =
    .title = Svaret kom från en annan klientorganisation än { $customer }
    .meaning = Svaret hör till en annan organisation. Oftast var administratören just då inloggad med ett konto därifrån. Anslutningen till { $customer } är alltså inte på plats ännu.
    .next = Kontrollera att det är { $customer } du menar. Skicka sedan länken igen och be administratören att öppna den i ett privat webbläsarfönster, inloggad med ett konto hos { $customer }.

cause-wrong_audience =
    .title = Tokenen gäller för ett annat API
    .meaning = Microsoft ger inte din app någon token som { $api } accepterar: begäran eller tokenen avser ett annat API.
    .next = Kontrollera att { $api } är det API du har valt och att det finns med under "API permissions" (API-behörigheter) i din appregistrering, där det heter { $portal }. Testa sedan igen.

cause-service_unavailable_in_tenant =
    .title = { $api } är inte redo hos { $customer }
    .meaning = Organisationen har ingen licens för tjänsten, eller så har den inte satts upp där ännu. Det beror inte på din app.
    .next = Be administratören hos { $customer } att kontrollera om licensen omfattar { $api } och att öppna security.microsoft.com en gång, så att tjänsten sätts upp. Testa sedan igen.

cause-policy_blocked =
    .title = En säkerhetsprincip hos { $customer } blockerar din app
    .meaning = Organisationen använder villkorsstyrd åtkomst (Conditional Access) eller en liknande regel som inte låter din app logga in. Appen är känd där.
    .next = Be administratören hos { $customer } att öppna "Sign-in logs" (inloggningsloggar) i administrationscentret för Microsoft Entra, leta upp din app under "Service principal sign-ins" (inloggningar för tjänstens huvudnamn) och släppa igenom den i den princip som anges där.

cause-token_expired =
    .title = Tokenen har gått ut
    .meaning = En åtkomsttoken gäller i ungefär en timme, och för den här är tiden ute. Inget är fel.
    .next = Kör testet. Det hämtar själv en ny token.

cause-wrong_cloud =
    .title = { $customer } finns i ett annat Microsoft-moln
    .meaning = Microsoft har flera åtskilda moln, till exempel för USA:s myndigheter och för Kina. Begäran gick till ett moln där den här klientorganisationen inte finns.
    .next = Välj kundens moln och testa igen. Din app måste vara registrerad i samma moln.

cause-request_malformed =
    .title = Microsoft kunde inte tolka begäran
    .meaning = Ett värde i den saknas eller har inte den form som Microsoft väntar sig. Hos { $customer } behöver inget ändras.
    .next = Kontrollera program-ID:t och kundens klientorganisation och testa sedan igen. Om svaret blir detsamma står det i detaljerna vilket värde Microsoft inte godtar.

cause-throttled =
    .title = Microsoft ber om en kort paus
    .meaning = Det kom fler förfrågningar än Microsoft tar emot på en gång. Det säger inget om din app eller om { $customer }.
    .next = { $seconds ->
        [0] Vänta en minut och testa sedan igen. Inget annat behöver göras.
        [one] Vänta en sekund och testa sedan igen. Inget annat behöver göras.
       *[other] Vänta { $seconds } sekunder och testa sedan igen. Inget annat behöver göras.
    }

cause-microsoft_unavailable =
    .title = Microsoft kan inte svara just nu
    .meaning = Felet ligger hos Microsoft och går oftast över inom några minuter. Det säger inget om din app eller om { $customer }.
    .next = Testa igen om några minuter. Om det håller i sig hittar du mer under "Service health" (tjänstens hälsa) i administrationscentret för Microsoft 365.

cause-network =
    .title = Microsoft går inte att nå från den här datorn
    .meaning = Anslutningen kommer inte hela vägen fram, så det går ännu inte att säga något om din app eller om { $customer }.
    .next = Kontrollera internetanslutningen och testa sedan igen. Om allt annat fungerar ber du nätverksteamet att släppa fram den här datorn till adressen som står i detaljerna.

cause-proxy =
    .title = Nätverkets proxyserver släpper inte igenom begäran
    .meaning = Proxyservern svarade i Microsofts ställe, oftast för att den vill ha en egen inloggning. Inloggning med Windows-konto (NTLM eller Kerberos) är inte möjlig här.
    .next = Be nätverksteamet om en proxyserver som inte kräver sådan inloggning, eller om direkt åtkomst till adressen som står i detaljerna. Testa sedan igen.

cause-tls =
    .title = Den säkra anslutningen kunde inte verifieras
    .meaning = Den här datorn litar inte på certifikatet som kom tillbaka. På många företag granskar nätverket trafiken med ett eget certifikat. För säkerhets skull skickades ingenting.
    .next = Be nätverksteamet att installera sitt rotcertifikat på den här datorn, eller att undanta adressen som står i detaljerna från granskningen. Testa sedan igen.

cause-clock_skew =
    .title = Den här datorns klocka går fel
    .meaning = Tokens och certifikat gäller mellan två tidpunkter. Enligt den här datorns klocka ser de ut att komma från fel tid.
    .next = Välj i datorns inställningar att klockan ska ställas automatiskt. Testa sedan igen.

cause-unknown =
    .title = Microsoft gav ett svar som Consentry inte känner igen
    .meaning = Något fungerade inte, och ingen av de kända orsakerna passar in. Hela svaret finns sparat i detaljerna.
    .next = Testa igen. Om svaret blir detsamma kopierar du detaljerna: där står det spårnings-ID och det korrelations-ID som Microsofts support frågar efter.

## Vem som gör nästa sak

who-nobody = Ingen behöver göra något
who-partner_engineer = Partnerns tekniker
who-customer_admin = Kundens administratör
who-microsoft = Microsoft
