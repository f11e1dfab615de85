### Hvorfor en test endte, som den gjorde, og hvem der skal handle: læses af kontorpersonale.
###
### { $customer } er et domæne eller et lejer-id: sæt aldrig endelse eller artikel på.
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

cause-verified =
    .title = { $customer } er tilsluttet
    .meaning = Alle fire kontroller er bestået: Logontjenesten har udstedt et token til din app for denne lejer og denne API, tokenet har alle de tilladelser, du har bedt om, og { $api } har svaret på et rigtigt kald.
    .next = Der er ikke mere at gøre. Giv værdierne videre til det værktøj, der skal bruge dem.

cause-consent_given =
    .title = Administratoren hos { $customer } har givet samtykke
    .meaning = Svaret hører til din anmodning og indeholder ingen fejl. Det er et godt tegn, men det viser endnu ikke, at alt virker.
    .next = Kør testen for at se, om alt virker.

cause-consent_missing =
    .title = { $customer } har ikke givet samtykke endnu
    .meaning = Lejeren findes, men din app er ikke kendt dér: Enten har ingen administrator givet samtykke endnu, eller også er samtykket trukket tilbage. Intet tyder på en fejl i din app.
    .next = Send samtykkelinket til en administrator hos { $customer }, og bed vedkommende åbne det og acceptere. Test derefter igen.

cause-consent_declined =
    .title = Administratoren hos { $customer } gav ikke samtykke
    .meaning = Microsoft melder, at anmodningen blev afvist, eller at den person, der åbnede den, ikke må give samtykke for hele organisationen. Din app har ingen adgang.
    .next = Spørg administratoren hos { $customer }, hvad der stod i vejen. Send linket igen, når administratoren er klar, og oplys, hvilken rolle der kræves: Cloud Application Administrator (cloudprogramadministrator) eller, hvis appen bruger Microsoft Graph, Privileged Role Administrator (privilegeret rolleadministrator).

cause-propagating =
    .title = Microsoft behandler stadig samtykket fra { $customer }
    .meaning = Administratoren har givet samtykke. Der går et par minutter, før det er nået ud til alle Microsofts systemer, og indtil da kan det se ud, som om noget mangler. Det er helt normalt.
    .next = { $seconds ->
        [0] Ingen behøver at gøre noget. Test igen om et par minutter.
        [one] Ingen behøver at gøre noget. Test igen om ét sekund.
       *[other] Ingen behøver at gøre noget. Test igen om { $seconds } sekunder.
    }

cause-permissions_missing =
    .title = Administratoren hos { $customer } skal give samtykke igen
    .meaning = Din app har fået samtykke dér, men ikke til alt det, du har bedt om. Det mangler: { $permissions }. Som regel er en tilladelse kommet til efter samtykket, eller også er den valgt under "Delegated permissions" (delegerede tilladelser).
    .next = Kontrollér, at det manglende står under "Application permissions" (programtilladelser) i din appregistrering. Send derefter linket igen, og fortæl administratoren hos { $customer }, at der er kommet en tilladelse til, og at der skal accepteres igen.

cause-credential_wrong =
    .title = Appens klienthemmelighed eller certifikat blev ikke godkendt
    .meaning = Microsoft kender appen, men klienthemmeligheden eller certifikatet passer ikke til den. Intet skal ændres hos { $customer }.
    .next = Angiv hemmeligheden igen, fra kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder), ikke "Secret ID" (hemmelighedens id). Vises værdien ikke længere dér, så opret en ny hemmelighed. Bruger du et certifikat, så upload det samme certifikat dér.

cause-credential_expired =
    .title = Appens klienthemmelighed eller certifikat er udløbet
    .meaning = Det var rigtigt, men udløbsdatoen er passeret. Samtykket fra { $customer } gælder stadig.
    .next = Opret en ny klienthemmelighed, eller upload et nyt certifikat under "Certificates & secrets" (certifikater og hemmeligheder) i din app, og angiv det derefter her. Kunden skal ikke gøre noget.

cause-app_unknown =
    .title = Microsoft finder ingen app med dette program-id
    .meaning = Der er en fejl i id'et, det hører til noget andet, eller appen er slettet. Intet skal ændres hos { $customer }.
    .next = Kopiér "Application (client) ID" (program-id (klient)) fra oversigtssiden i din appregistrering, og angiv det igen.

cause-app_disabled =
    .title = Appen er slået fra
    .meaning = Microsoft kender din app, men enten er appen eller den API, den beder om adgang til, slået fra. Derfor udstedes der ikke noget token.
    .next = Åbn din app under "Enterprise apps" (virksomhedsapps) i Microsoft Entra Administration, og sæt "Enabled for users to sign-in?" (må brugere logge på?) til "Yes" (ja). Hvis den allerede står til "Yes", så bed administratoren hos { $customer } kontrollere den samme indstilling i kundens lejer, både for din app og for { $api }.

cause-tenant_unknown =
    .title = Microsoft finder ingen lejer for { $customer }
    .meaning = Ingen organisation har dette domæne eller lejer-id. Som regel er det en tastefejl.
    .next = Kontrollér stavemåden, eller bed kunden om domænet i deres arbejdsmailadresser eller om "Tenant ID" (lejer-id) fra oversigtssiden i Microsoft Entra Administration.

cause-tenant_mismatch =
    .title = Svaret kom fra en anden lejer end { $customer }
    .meaning = Det hører til en anden organisation. Som regel var administratoren logget på med en konto derfra. { $customer } er ikke tilsluttet endnu.
    .next = Kontrollér, at { $customer } er den kunde, du mener. Send derefter linket igen, og bed administratoren åbne det i et privat browservindue og logge på med en konto hos { $customer }.

cause-wrong_audience =
    .title = Tokenet gælder for en anden API
    .meaning = Microsoft udsteder ikke et token til din app, som { $api } godtager: Anmodningen eller tokenet nævner en anden API.
    .next = Kontrollér, at { $api } er den API, du har valgt, og at den står under "API permissions" (API-tilladelser) i din appregistrering, hvor den hedder { $portal }. Test derefter igen.

cause-service_unavailable_in_tenant =
    .title = { $api } er ikke klar hos { $customer }
    .meaning = Organisationen har ikke licens til tjenesten, eller også er den ikke sat op dér endnu. Det skyldes ikke din app.
    .next = Spørg administratoren hos { $customer }, om deres licens omfatter { $api }, og bed vedkommende åbne security.microsoft.com én gang, så tjenesten bliver sat op. Test derefter igen.

cause-policy_blocked =
    .title = En sikkerhedspolitik hos { $customer } blokerer din app
    .meaning = Organisationen bruger Conditional Access (betinget adgang) eller en lignende politik, som ikke lader din app logge på. Din app er kendt dér.
    .next = Bed administratoren hos { $customer } åbne "Sign-in logs" (logonlogfiler) i Microsoft Entra Administration, finde din app under "Service principal sign-ins" (tjenesteprincipalers logon) og undtage den fra den politik, der vises dér.

cause-token_expired =
    .title = Tokenet er udløbet
    .meaning = Et adgangstoken gælder i cirka en time, og dette er udløbet. Der er ikke noget galt.
    .next = Kør testen. Den henter automatisk et nyt token.

cause-wrong_cloud =
    .title = { $customer } ligger i en anden Microsoft-cloud
    .meaning = Microsoft driver flere adskilte clouds, for eksempel til de amerikanske myndigheder og til Kina. Anmodningen gik til en cloud, hvor denne lejer ikke findes.
    .next = Vælg kundens cloud, og test igen. Din app skal være registreret i den samme cloud.

cause-request_malformed =
    .title = Microsoft kunne ikke læse anmodningen
    .meaning = En værdi i den mangler eller har ikke det format, Microsoft forventer. Intet skal ændres hos { $customer }.
    .next = Kontrollér program-id'et og kundens lejer, og test igen. Får du det samme resultat, står det i detaljerne, hvilken værdi Microsoft afviser.

cause-throttled =
    .title = Microsoft beder om en kort pause
    .meaning = Der kom flere anmodninger, end Microsoft behandler på én gang. Det siger intet om din app eller om { $customer }.
    .next = { $seconds ->
        [0] Vent et minut, og test igen. Du skal ikke gøre andet.
        [one] Vent ét sekund, og test igen. Du skal ikke gøre andet.
       *[other] Vent { $seconds } sekunder, og test igen. Du skal ikke gøre andet.
    }

cause-microsoft_unavailable =
    .title = Microsoft kan ikke svare lige nu
    .meaning = Problemet ligger hos Microsoft og går som regel over på få minutter. Det siger intet om din app eller om { $customer }.
    .next = Test igen om et par minutter. Varer problemet ved, så se under "Service health" (tjenestetilstand) i Microsoft 365 Administration.

cause-network =
    .title = Microsoft kan ikke nås fra denne computer
    .meaning = Forbindelsen svigter undervejs, så der kan endnu ikke siges noget om din app eller om { $customer }.
    .next = Kontrollér internetforbindelsen, og test igen. Virker alt andet, så bed netværksafdelingen give denne computer adgang til den server, der er nævnt i detaljerne.

cause-proxy =
    .title = Netværkets proxy blokerer anmodningen
    .meaning = Proxyen svarede i stedet for Microsoft, som regel fordi den kræver sit eget logon. Det er ikke muligt at logge på den herfra med en Windows-konto (NTLM eller Kerberos).
    .next = Bed netværksafdelingen om en proxy, der ikke kræver dette logon, eller om direkte adgang til den server, der er nævnt i detaljerne. Test derefter igen.

cause-tls =
    .title = Den sikre forbindelse kunne ikke bekræftes
    .meaning = Denne computer har ikke tillid til det certifikat, den fik. Mange virksomhedsnetværk inspicerer trafikken med deres eget certifikat. For en sikkerheds skyld blev intet sendt.
    .next = Bed netværksafdelingen installere sit rodcertifikat på denne computer eller undtage den server, der er nævnt i detaljerne, fra inspektion. Test derefter igen.

cause-clock_skew =
    .title = Uret på denne computer går forkert
    .meaning = Tokens og certifikater gælder kun i en begrænset periode. Efter uret på denne computer er den periode ikke begyndt endnu, eller også er den allerede slut.
    .next = Slå automatisk klokkeslæt til i computerens indstillinger, og test igen.

cause-unknown =
    .title = Programmet kender ikke dette svar fra Microsoft
    .meaning = Noget virkede ikke, og ingen af de kendte årsager passer. Hele svaret står i detaljerne.
    .next = Test igen. Får du det samme resultat, så kopiér detaljerne: Microsoft Support beder om sporings-id'et (Trace ID) og korrelations-id'et (Correlation ID) i dem.

## Hvem der skal tage næste skridt

who-nobody = Ingen behøver at gøre noget
who-partner_engineer = Partnerens tekniker
who-customer_admin = Kundens administrator
who-microsoft = Microsoft
