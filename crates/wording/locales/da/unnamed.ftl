### De samme sætninger som i causes.ftl, hvor ingen ved, hvilken kunde det er, for eksempel når en indsat fejl forklares:
### "kunden" i stedet for et navn, i den form, sætningen kræver.
###
### Her står kun de dele, der nævner kunden dér; alle andre siges, som de er.

unnamed-verified =
    .title = Kunden er tilsluttet
unnamed-consent_given =
    .title = Kundens administrator har givet samtykke
unnamed-consent_missing =
    .title = Kunden har ikke givet samtykke endnu
    .next = Send samtykkelinket til en administrator hos kunden, og bed vedkommende åbne det og acceptere. Test derefter igen.
unnamed-consent_declined =
    .title = Kundens administrator gav ikke samtykke
    .next = Spørg kundens administrator, hvad der stod i vejen. Send linket igen, når administratoren er klar, og oplys, hvilken rolle der kræves: Cloud Application Administrator (cloudprogramadministrator) eller, hvis appen bruger Microsoft Graph, Privileged Role Administrator (privilegeret rolleadministrator).
unnamed-propagating =
    .title = Microsoft behandler stadig kundens samtykke
unnamed-permissions_missing =
    .title = Kundens administrator skal give samtykke igen
    .next = Kontrollér, at det manglende står under "Application permissions" (programtilladelser) i din appregistrering. Send derefter linket igen, og fortæl kundens administrator, at der er kommet en tilladelse til, og at der skal accepteres igen.
unnamed-credential_wrong =
    .meaning = Microsoft kender appen, men klienthemmeligheden eller certifikatet passer ikke til den. Intet skal ændres i kundens lejer.
unnamed-credential_expired =
    .meaning = Det var rigtigt, men udløbsdatoen er passeret. Kundens samtykke gælder stadig.
unnamed-app_unknown =
    .meaning = Der er en fejl i id'et, det hører til noget andet, eller appen er slettet. Intet skal ændres i kundens lejer.
unnamed-app_disabled =
    .next = Åbn din app under "Enterprise apps" (virksomhedsapps) i Microsoft Entra Administration, og sæt "Enabled for users to sign-in?" (må brugere logge på?) til "Yes" (ja). Hvis den allerede står til "Yes", så bed kundens administrator kontrollere den samme indstilling i kundens lejer, både for din app og for { $api }.
unnamed-tenant_unknown =
    .title = Microsoft finder ingen sådan lejer
unnamed-tenant_mismatch =
    .title = Svaret kom fra en anden lejer
    .meaning = Det hører til en anden organisation. Som regel var administratoren logget på med en konto derfra. Kunden er ikke tilsluttet endnu.
    .next = Kontrollér, at linket er lavet til den kunde, du mener. Send det derefter igen, og bed administratoren åbne det i et privat browservindue og logge på med en konto i kundens organisation.
unnamed-service_unavailable_in_tenant =
    .title = { $api } er ikke klar i kundens lejer
    .next = Spørg kundens administrator, om deres licens omfatter { $api }, og bed vedkommende åbne security.microsoft.com én gang, så tjenesten bliver sat op. Test derefter igen.
unnamed-policy_blocked =
    .title = En sikkerhedspolitik hos kunden blokerer din app
    .next = Bed kundens administrator åbne "Sign-in logs" (logonlogfiler) i Microsoft Entra Administration, finde din app under "Service principal sign-ins" (tjenesteprincipalers logon) og undtage den fra den politik, der vises dér.
unnamed-wrong_cloud =
    .title = Kunden ligger i en anden Microsoft-cloud
unnamed-request_malformed =
    .meaning = En værdi i den mangler eller har ikke det format, Microsoft forventer. Intet skal ændres i kundens lejer.
unnamed-throttled =
    .meaning = Der kom flere anmodninger, end Microsoft behandler på én gang. Det siger intet om din app eller om kunden.
unnamed-microsoft_unavailable =
    .meaning = Problemet ligger hos Microsoft og går som regel over på få minutter. Det siger intet om din app eller om kunden.
unnamed-network =
    .meaning = Forbindelsen svigter undervejs, så der kan endnu ikke siges noget om din app eller om kunden.
