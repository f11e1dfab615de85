### De samme sætninger som i causes.ftl, hvor ingen ved, hvilken kunde det er, for eksempel når en indsat fejl forklares:
### "kunden" i stedet for et navn, i den form, sætningen kræver.
###
### Her står kun de dele, der nævner kunden dér; alle andre siges, som de er.

unnamed-verified =
    .title = Kunden er tilsluttet
unnamed-consent_given =
    .title = Kundens administrator har accepteret
unnamed-consent_missing =
    .title = Kunden har ikke givet samtykke endnu
    .next = Send samtykkelinket til en administrator hos kunden, og bed vedkommende åbne det og acceptere. Test derefter igen.
unnamed-consent_declined =
    .title = Kundens administrator accepterede ikke
    .next = Spørg kundens administrator, hvad der stod i vejen. Send linket igen, når administratoren er klar, og oplys, hvilken rolle der skal til: Cloud Application Administrator eller, hvis appen bruger Microsoft Graph, Privileged Role Administrator.
unnamed-propagating =
    .title = Microsoft er ved at gøre kundens lejer klar
unnamed-permissions_missing =
    .title = Kundens administrator skal acceptere én gang til
    .next = Kontrollér, at det manglende står under "Application permissions" (programtilladelser) i din appregistrering. Send derefter linket igen, og fortæl kundens administrator, at der er kommet en tilladelse til, og at der skal accepteres én gang til.
unnamed-credential_wrong =
    .meaning = Microsoft kender appen, men hemmeligheden eller certifikatet passer ikke til den. Intet skal ændres hos kunden.
unnamed-credential_expired =
    .meaning = Der var ikke noget galt med værdien, men udløbsdatoen er passeret. Det, kunden har accepteret, gælder stadig.
unnamed-app_unknown =
    .meaning = Måske er der en fejl i id'et, måske hører det til noget andet, eller også er appen slettet. Intet skal ændres hos kunden.
unnamed-app_disabled =
    .next = Åbn din app under "Enterprise apps" (virksomhedsapps) i Microsoft Entra admin center, og sæt "Enabled for users to sign-in?" (må brugere logge på?) til "Yes" (ja). Hvis den allerede står sådan, så bed kundens administrator kontrollere den samme indstilling i deres lejer, både for din app og for { $api }.
unnamed-tenant_unknown =
    .title = Microsoft kender ikke denne lejer (tenant)
unnamed-tenant_mismatch =
    .title = Svaret kom fra en anden lejer
    .meaning = Det hører til en anden organisation. Som regel skyldes det, at administratoren var logget på med en konto derfra. Kunden er ikke blevet tilsluttet.
    .next = Kontrollér, at linket er lavet til den kunde, du mener. Send det derefter igen, og bed administratoren åbne det i et privat browservindue og logge på med en konto i kundens organisation.
unnamed-service_unavailable_in_tenant =
    .title = { $api } er ikke klar hos kunden
    .next = Spørg kundens administrator, om deres licens omfatter { $api }, og bed vedkommende åbne security.microsoft.com én gang, så tjenesten bliver sat op. Test derefter igen.
unnamed-policy_blocked =
    .title = En sikkerhedspolitik hos kunden blokerer din app
    .next = Bed kundens administrator åbne "Sign-in logs" (logonlogfiler) i Microsoft Entra admin center, finde din app under "Service principal sign-ins" (tjenesteprincipalers logon) og tillade den i den politik, der er nævnt dér.
unnamed-wrong_cloud =
    .title = Kunden ligger i en anden Microsoft-cloud
unnamed-request_malformed =
    .meaning = En værdi i den mangler eller har ikke den form, Microsoft forventer. Intet skal ændres hos kunden.
unnamed-throttled =
    .meaning = Der kom flere anmodninger, end Microsoft tager imod på én gang. Det siger intet om din app eller om kunden.
unnamed-microsoft_unavailable =
    .meaning = Fejlen ligger hos Microsoft og går som regel over i løbet af få minutter. Den siger intet om din app eller om kunden.
unnamed-network =
    .meaning = Forbindelsen svigter undervejs, så der kan endnu ikke siges noget om din app eller om kunden.
