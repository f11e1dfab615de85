### Varför ett test slutade som det gjorde och vem som gör nästa sak. Läses av kontorspersonal.
###
### $customer: kundens domän eller klientorganisations-ID, aldrig böjt. $api: API:et.
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

cause-verified =
    .title = Anslutningen till { $customer } fungerar
    .meaning = Alla fyra kontroller är godkända: inloggningstjänsten utfärdade en token till din app för den här klientorganisationen och det här API:et, tokenen har alla behörigheter du bad om, och { $api } svarade på ett riktigt anrop.
    .next = Inget mer behöver göras. Lämna över värdena till verktyget som ska använda dem.

cause-consent_given =
    .title = Administratören hos { $customer } har gett sitt medgivande
    .meaning = Svaret hör till din begäran och innehåller inget fel. Det är ett gott tecken, men det visar ännu inte att allt fungerar.
    .next = Kör testet för att se om allt fungerar.

cause-consent_missing =
    .title = { $customer } har inte gett sitt medgivande ännu
    .meaning = Klientorganisationen finns, men din app är inte känd där: ingen administratör har gett sitt medgivande ännu, eller så har medgivandet återkallats. Inget tyder på att det är fel på din app.
    .next = Skicka medgivandelänken till en administratör hos { $customer } och be administratören att öppna den och godkänna. Testa sedan igen.

cause-consent_declined =
    .title = Administratören hos { $customer } gav inte sitt medgivande
    .meaning = Microsoft meddelar att begäran avböjdes, eller att personen som öppnade den inte får ge medgivande för hela organisationen. Din app har ingen åtkomst.
    .next = Fråga administratören hos { $customer } vad som stod i vägen. När det är löst skickar du länken igen och berättar vilken roll som krävs: Cloud Application Administrator (molnprogramadministratör), eller Privileged Role Administrator (administratör för privilegierad roll) om appen använder Microsoft Graph.

cause-propagating =
    .title = Microsoft behandlar fortfarande medgivandet från { $customer }
    .meaning = Administratören har gett sitt medgivande. Det tar några minuter innan det har nått alla Microsofts system, och under tiden kan det se ut som om något saknas. Det är helt normalt.
    .next = { $seconds ->
        [0] Ingen behöver göra något. Testa igen om några minuter.
        [one] Ingen behöver göra något. Testa igen om en sekund.
       *[other] Ingen behöver göra något. Testa igen om { $seconds } sekunder.
    }

cause-permissions_missing =
    .title = Administratören hos { $customer } behöver ge sitt medgivande igen
    .meaning = Din app har medgivande där, men inte för allt du bad om. Det här saknas: { $permissions }. Oftast har en behörighet lagts till efter medgivandet, eller valts under "Delegated permissions" (delegerade behörigheter).
    .next = Kontrollera att det som saknas finns med under "Application permissions" (programbehörigheter) i din appregistrering. Skicka sedan länken igen och berätta för administratören hos { $customer } att en behörighet har tillkommit och att ett nytt godkännande behövs.

cause-credential_wrong =
    .title = Din apps klienthemlighet eller certifikat accepterades inte
    .meaning = Microsoft känner till appen, men klienthemligheten eller certifikatet hör inte till den. Hos { $customer } behöver inget ändras.
    .next = Ange hemligheten igen, från kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter), inte "Secret ID" (hemlighetens ID). Om värdet inte längre visas där skapar du en ny hemlighet. Om du använder ett certifikat laddar du upp samma certifikat där.

cause-credential_expired =
    .title = Din apps klienthemlighet eller certifikat har gått ut
    .meaning = Uppgiften var rätt, men slutdatumet har passerat. Medgivandet från { $customer } gäller fortfarande.
    .next = Skapa en ny klienthemlighet eller ladda upp ett nytt certifikat under "Certificates & secrets" (certifikat och hemligheter) för din app, och ange det sedan här. Kunden behöver inte göra något.

cause-app_unknown =
    .title = Microsoft hittar ingen app med det här program-ID:t
    .meaning = Det är ett fel i ID:t, det hör till något annat, eller så har appen tagits bort. Hos { $customer } behöver inget ändras.
    .next = Kopiera "Application (client) ID" (program-ID (klient)) från översiktssidan för din appregistrering och ange det igen.

cause-app_disabled =
    .title = Appen är avstängd
    .meaning = Microsoft känner till din app, men appen, eller API:et som den begär, har stängts av. Därför utfärdas ingen token.
    .next = Öppna din app under "Enterprise apps" (företagsappar) i administrationscentret för Microsoft Entra och ställ in "Enabled for users to sign-in?" (Aktiverat för användare att logga in?) på "Yes" (ja). Om det redan är inställt ber du administratören hos { $customer } att kontrollera samma inställning i kundens klientorganisation, både för din app och för { $api }.

cause-tenant_unknown =
    .title = Microsoft hittar ingen klientorganisation för { $customer }
    .meaning = Ingen organisation har den domänen eller det klientorganisations-ID:t. Oftast är det ett skrivfel.
    .next = Kontrollera stavningen, eller be kunden om domänen i organisationens e-postadresser eller om "Tenant ID" (klientorganisations-ID) från översiktssidan i administrationscentret för Microsoft Entra.

cause-tenant_mismatch =
    .title = Svaret kom från en annan klientorganisation än { $customer }
    .meaning = Det hör till en annan organisation. Oftast var administratören inloggad med ett konto därifrån. { $customer } är inte ansluten ännu.
    .next = Kontrollera att det är { $customer } du menar. Skicka sedan länken igen och be administratören att öppna den i ett privat webbläsarfönster, inloggad med ett konto hos { $customer }.

cause-wrong_audience =
    .title = Tokenen gäller för ett annat API
    .meaning = Microsoft utfärdar ingen token till din app som { $api } accepterar: begäran eller tokenen avser ett annat API.
    .next = Kontrollera att { $api } är det API du har valt och att det finns med under "API permissions" (API-behörigheter) i din appregistrering, där det heter { $portal }. Testa sedan igen.

cause-service_unavailable_in_tenant =
    .title = { $api } är inte redo hos { $customer }
    .meaning = Organisationen har ingen licens för tjänsten, eller så har den inte satts upp där ännu. Det beror inte på din app.
    .next = Be administratören hos { $customer } att kontrollera om licensen omfattar { $api } och att öppna security.microsoft.com en gång, så att tjänsten sätts upp. Testa sedan igen.

cause-policy_blocked =
    .title = En säkerhetsprincip hos { $customer } blockerar din app
    .meaning = Organisationen använder villkorsstyrd åtkomst (Conditional Access) eller en liknande princip som inte låter din app logga in. Din app är känd där.
    .next = Be administratören hos { $customer } att öppna "Sign-in logs" (inloggningsloggar) i administrationscentret för Microsoft Entra, leta upp din app under "Service principal sign-ins" (inloggningar för tjänstens huvudnamn) och undanta den från principen som visas där.

cause-token_expired =
    .title = Tokenen har gått ut
    .meaning = En åtkomsttoken gäller i ungefär en timme, och den här har gått ut. Inget är fel.
    .next = Kör testet. Det hämtar automatiskt en ny token.

cause-wrong_cloud =
    .title = { $customer } finns i ett annat Microsoft-moln
    .meaning = Microsoft har flera åtskilda moln, till exempel för USA:s myndigheter och för Kina. Begäran gick till ett moln där den här klientorganisationen inte finns.
    .next = Välj kundens moln och testa igen. Din app måste vara registrerad i samma moln.

cause-request_malformed =
    .title = Microsoft kunde inte tolka begäran
    .meaning = Ett värde i den saknas eller har inte det format som Microsoft väntar sig. Hos { $customer } behöver inget ändras.
    .next = Kontrollera program-ID:t och kundens klientorganisation och testa sedan igen. Om resultatet blir detsamma står det i detaljerna vilket värde Microsoft avvisar.

cause-throttled =
    .title = Microsoft ber om en kort paus
    .meaning = Det kom fler förfrågningar än Microsoft hanterar på en gång. Det säger inget om din app eller om { $customer }.
    .next = { $seconds ->
        [0] Vänta en minut och testa sedan igen. Inget annat behöver göras.
        [one] Vänta en sekund och testa sedan igen. Inget annat behöver göras.
       *[other] Vänta { $seconds } sekunder och testa sedan igen. Inget annat behöver göras.
    }

cause-microsoft_unavailable =
    .title = Microsoft kan inte svara just nu
    .meaning = Problemet ligger hos Microsoft och går oftast över inom några minuter. Det säger inget om din app eller om { $customer }.
    .next = Testa igen om några minuter. Om problemet kvarstår tittar du under "Service health" (tjänstens hälsa) i administrationscentret för Microsoft 365.

cause-network =
    .title = Microsoft går inte att nå från den här datorn
    .meaning = Anslutningen bryts på vägen, så det går ännu inte att säga något om din app eller om { $customer }.
    .next = Kontrollera internetanslutningen och testa sedan igen. Om allt annat fungerar ber du nätverksteamet att låta den här datorn nå servern som anges i detaljerna.

cause-proxy =
    .title = Nätverkets proxyserver blockerar begäran
    .meaning = Proxyservern svarade i stället för Microsoft, oftast för att den kräver en egen inloggning. Inloggning till den med Windows-konto (NTLM eller Kerberos) är inte möjlig här.
    .next = Be nätverksteamet om en proxyserver som inte kräver den inloggningen, eller om direkt åtkomst till servern som anges i detaljerna. Testa sedan igen.

cause-tls =
    .title = Den säkra anslutningen kunde inte verifieras
    .meaning = Den här datorn litar inte på certifikatet som den fick. Många företagsnätverk granskar trafiken med ett eget certifikat. För säkerhets skull skickades ingenting.
    .next = Be nätverksteamet att installera sitt rotcertifikat på den här datorn, eller att undanta servern som anges i detaljerna från granskningen. Testa sedan igen.

cause-clock_skew =
    .title = Den här datorns klocka går fel
    .meaning = Token och certifikat gäller bara under en begränsad tid. Enligt den här datorns klocka har den tiden inte börjat ännu, eller så är den redan slut.
    .next = Slå på automatisk tid i datorns inställningar och testa sedan igen.

cause-unknown =
    .title = Programmet känner inte igen det här svaret från Microsoft
    .meaning = Något fungerade inte, och ingen av de kända orsakerna passar in. Hela svaret finns i detaljerna.
    .next = Testa igen. Om resultatet blir detsamma kopierar du detaljerna: Microsofts support frågar efter spårnings-ID:t (Trace ID) och korrelations-ID:t (Correlation ID) i dem.

## Vem som gör nästa sak

who-nobody = Ingen behöver göra något
who-partner_engineer = Partnerns tekniker
who-customer_admin = Kundens administratör
who-microsoft = Microsoft
