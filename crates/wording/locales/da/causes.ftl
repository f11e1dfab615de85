### Hvorfor en test endte, som den gjorde, og hvem der skal handle: læses af kontorpersonale.
###
### { $customer } er et domæne eller et lejer-id: sæt aldrig endelse eller artikel på.
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

cause-verified =
    .title = { $customer } er tilsluttet
    .meaning = Alle fire beviser er på plads: Logontjenesten har givet din app et token til denne lejer og til denne API, tokenet indeholder alle de tilladelser, du har bedt om, og { $api } har svaret på et rigtigt kald.
    .next = Der er ikke mere at gøre. Giv værdierne videre til det værktøj, der skal bruge dem.

cause-consent_given =
    .title = Administratoren hos { $customer } har accepteret
    .meaning = Svaret hører til din anmodning og melder ingen fejl. Det er et godt tegn, men endnu ikke et bevis.
    .next = Kør testen. Den viser, om det hele virker.

cause-consent_missing =
    .title = { $customer } har ikke givet samtykke endnu
    .meaning = Organisationens lejer (tenant) findes, men din app er ikke kendt dér: Enten har ingen administrator accepteret den endnu, eller også er samtykket trukket tilbage. Intet tyder på en fejl i din app.
    .next = Send samtykkelinket til en administrator hos { $customer }, og bed vedkommende åbne det og acceptere. Test derefter igen.

cause-consent_declined =
    .title = Administratoren hos { $customer } accepterede ikke
    .meaning = Microsoft melder, at anmodningen blev afvist, eller at den konto, der åbnede den, ikke må acceptere på hele organisationens vegne. Din app har ikke fået adgang.
    .next = Spørg administratoren hos { $customer }, hvad der stod i vejen. Send linket igen, når administratoren er klar, og oplys, hvilken rolle der skal til: Cloud Application Administrator eller, hvis appen bruger Microsoft Graph, Privileged Role Administrator.

cause-propagating =
    .title = Microsoft er ved at gøre { $customer } klar
    .meaning = Administratoren har accepteret. Der går et par minutter, før det er nået ud overalt hos Microsoft, og så længe kan det se ud, som om noget mangler. Det er helt normalt.
    .next = { $seconds ->
        [0] Ingen behøver at gøre noget. Om et par minutter viser en ny test mere.
        [one] Ingen behøver at gøre noget. Om ét sekund viser en ny test mere.
       *[other] Ingen behøver at gøre noget. Om { $seconds } sekunder viser en ny test mere.
    }

cause-permissions_missing =
    .title = Administratoren hos { $customer } skal acceptere én gang til
    .meaning = Din app er accepteret dér, men ikke med alt det, du har bedt om. Følgende mangler: { $permissions }. Som regel er en tilladelse kommet til, efter at administratoren accepterede, eller også er den valgt under "Delegated permissions" (delegerede tilladelser).
    .next = Kontrollér, at det manglende står under "Application permissions" (programtilladelser) i din appregistrering. Send derefter linket igen, og fortæl administratoren hos { $customer }, at der er kommet en tilladelse til, og at der skal accepteres én gang til.

cause-credential_wrong =
    .title = Appens hemmelighed eller certifikat blev ikke godkendt
    .meaning = Microsoft kender appen, men hemmeligheden eller certifikatet passer ikke til den. Intet skal ændres hos { $customer }.
    .next = Angiv hemmeligheden igen. Kopiér den fra kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder), ikke fra "Secret ID" (hemmelighedens id). Vises værdien ikke længere, så opret en ny hemmelighed. Bruger du et certifikat, skal det, der bruges her, uploades samme sted.

cause-credential_expired =
    .title = Appens hemmelighed eller certifikat er udløbet
    .meaning = Der var ikke noget galt med værdien, men udløbsdatoen er passeret. Samtykket fra { $customer } gælder stadig.
    .next = Opret en ny hemmelighed, eller upload et nyt certifikat under "Certificates & secrets" (certifikater og hemmeligheder) i din app, og angiv derefter det nye her. Kunden behøver ikke at gøre noget.

cause-app_unknown =
    .title = Microsoft finder ingen app med dette program-id
    .meaning = Måske er der en fejl i id'et, måske hører det til noget andet, eller også er appen slettet. Intet skal ændres hos { $customer }.
    .next = Kopiér "Application (client) ID" (program-id) fra oversigtssiden i din appregistrering, og angiv det igen.

cause-app_disabled =
    .title = Appen er slået fra
    .meaning = Microsoft kender din app, men enten er appen slået fra, eller også er den API, den beder om adgang til, og derfor udstedes der ikke noget token.
    .next = Åbn din app under "Enterprise apps" (virksomhedsapps) i Microsoft Entra admin center, og sæt "Enabled for users to sign-in?" (må brugere logge på?) til "Yes" (ja). Hvis den allerede står sådan, så bed administratoren hos { $customer } kontrollere den samme indstilling i deres lejer, både for din app og for { $api }.

cause-tenant_unknown =
    .title = Microsoft kender ingen lejer (tenant) for { $customer }
    .meaning = Hverken et domæne eller et lejer-id med det navn fører til en organisation. Som regel er det bare en tastefejl.
    .next = Kontrollér stavemåden, eller bed kunden om domænet i deres arbejdsmailadresser eller om "Tenant ID" (lejer-id) fra oversigtssiden i Microsoft Entra admin center.

cause-tenant_mismatch =
    .title = Svaret kom fra en anden lejer end { $customer }
    .meaning = Det hører til en anden organisation. Som regel skyldes det, at administratoren var logget på med en konto derfra. { $customer } er ikke blevet tilsluttet.
    .next = Kontrollér, at { $customer } er den kunde, du mener. Send derefter linket igen, og bed administratoren åbne det i et privat browservindue og logge på med en konto hos { $customer }.

cause-wrong_audience =
    .title = Tokenet gælder for en anden API
    .meaning = Microsoft giver ikke din app et token, som { $api } godtager: Anmodningen eller tokenet nævner en anden API.
    .next = Kontrollér, at { $api } er den API, du har valgt, og at den står under "API permissions" (API-tilladelser) i din appregistrering, hvor den hedder { $portal }. Test derefter igen.

cause-service_unavailable_in_tenant =
    .title = { $api } er ikke klar hos { $customer }
    .meaning = Organisationen har ikke licens til tjenesten, eller også er den ikke sat op dér endnu. Det skyldes ikke din app.
    .next = Spørg administratoren hos { $customer }, om deres licens omfatter { $api }, og bed vedkommende åbne security.microsoft.com én gang, så tjenesten bliver sat op. Test derefter igen.

cause-policy_blocked =
    .title = En sikkerhedspolitik hos { $customer } blokerer din app
    .meaning = Organisationen bruger Conditional Access (betinget adgang) eller en lignende regel, som ikke lader din app logge på. Din app er kendt dér.
    .next = Bed administratoren hos { $customer } åbne "Sign-in logs" (logonlogfiler) i Microsoft Entra admin center, finde din app under "Service principal sign-ins" (tjenesteprincipalers logon) og tillade den i den politik, der er nævnt dér.

cause-token_expired =
    .title = Tokenet er udløbet
    .meaning = Et adgangstoken gælder i cirka en time, og den er gået. Der er ikke noget galt.
    .next = Kør testen. Den henter selv et nyt token.

cause-wrong_cloud =
    .title = { $customer } ligger i en anden Microsoft-cloud
    .meaning = Microsoft driver flere adskilte clouds, for eksempel til de amerikanske myndigheder og til Kina. Anmodningen gik til en cloud, hvor denne lejer ikke findes.
    .next = Vælg kundens cloud, og test igen. Din app skal være registreret i den samme cloud.

cause-request_malformed =
    .title = Microsoft kunne ikke læse anmodningen
    .meaning = En værdi i den mangler eller har ikke den form, Microsoft forventer. Intet skal ændres hos { $customer }.
    .next = Kontrollér program-id'et og kundens lejer, og test igen. Får du det samme svar, står det i detaljerne, hvilken værdi Microsoft ikke godtager.

cause-throttled =
    .title = Microsoft beder om en kort pause
    .meaning = Der kom flere anmodninger, end Microsoft tager imod på én gang. Det siger intet om din app eller om { $customer }.
    .next = { $seconds ->
        [0] Vent et minut, og test igen. Andet skal der ikke gøres.
        [one] Vent ét sekund, og test igen. Andet skal der ikke gøres.
       *[other] Vent { $seconds } sekunder, og test igen. Andet skal der ikke gøres.
    }

cause-microsoft_unavailable =
    .title = Microsoft kan ikke svare lige nu
    .meaning = Fejlen ligger hos Microsoft og går som regel over i løbet af få minutter. Den siger intet om din app eller om { $customer }.
    .next = Test igen om et par minutter. Varer det ved, kan du se mere under "Service health" (tjenestetilstand) i Microsoft 365 Administration.

cause-network =
    .title = Microsoft kan ikke nås fra denne computer
    .meaning = Forbindelsen svigter undervejs, så der kan endnu ikke siges noget om din app eller om { $customer }.
    .next = Kontrollér internetforbindelsen, og test igen. Virker internettet ellers, så bed jeres netværksafdeling give denne computer adgang til den server, der er nævnt i detaljerne.

cause-proxy =
    .title = Netværkets proxy slipper ikke anmodningen igennem
    .meaning = Proxyen svarede i stedet for Microsoft, som regel fordi man skal logge på den særskilt. Med en Windows-konto (NTLM eller Kerberos) kan det ikke lade sig gøre herfra.
    .next = Bed jeres netværksafdeling om en proxy, der ikke kræver den slags logon, eller om direkte adgang til den server, der er nævnt i detaljerne. Test derefter igen.

cause-tls =
    .title = Den sikre forbindelse kunne ikke bekræftes
    .meaning = Denne computer har ikke tillid til det certifikat, der kom tilbage. I mange virksomheder inspicerer netværket trafikken med sit eget certifikat. For en sikkerheds skyld blev intet sendt.
    .next = Bed jeres netværksafdeling installere sit rodcertifikat på denne computer eller undtage den server, der er nævnt i detaljerne, fra inspektion. Test derefter igen.

cause-clock_skew =
    .title = Uret på denne computer går forkert
    .meaning = Tokens og certifikater gælder fra ét tidspunkt til et andet. Efter uret på denne computer ser de ud til at komme fra et forkert tidspunkt.
    .next = Slå automatisk klokkeslæt til i computerens indstillinger, og test igen.

cause-unknown =
    .title = Microsoft gav et svar, som programmet ikke kender
    .meaning = Noget gik ikke, som det skulle, og ingen af de kendte årsager passer. Hele svaret er gemt i detaljerne.
    .next = Test igen. Får du det samme svar, så kopiér detaljerne: Microsofts support beder om det sporings-id (Trace ID) og det korrelations-id (Correlation ID), der står i dem.

## Hvem der skal tage næste skridt

who-nobody = Ingen behøver at gøre noget
who-partner_engineer = Partnerens tekniker
who-customer_admin = Kundens administrator
who-microsoft = Microsoft
