### Dezelfde zinnen als in causes.ftl, voor als niemand weet om welke klant het gaat, zoals bij een geplakte fout die wordt uitgelegd:
### "de klant" in plaats van een naam, op de manier die de zin vraagt.
###
### Hier staan alleen de delen die daar de klant noemen; al het andere wordt gezegd zoals het is.
### $api (String): de API, bijvoorbeeld Microsoft Defender XDR

unnamed-verified =
    .title = De klant is gekoppeld
unnamed-consent_given =
    .title = De beheerder van de klant heeft toestemming gegeven
unnamed-consent_missing =
    .title = De klant heeft nog geen toestemming gegeven
    .next = Stuur de toestemmingslink naar een beheerder van de klant met de vraag om die te openen en akkoord te gaan. Test daarna opnieuw.
unnamed-consent_declined =
    .title = De beheerder van de klant is niet akkoord gegaan
    .next = Vraag de beheerder van de klant wat een akkoord in de weg stond. Stuur de link opnieuw zodra de beheerder zover is, en vermeld welke rol nodig is: Cloud Application Administrator (cloudtoepassingsbeheerder), of Privileged Role Administrator (beheerder voor bevoorrechte rollen) als de app Microsoft Graph gebruikt.
unnamed-propagating =
    .title = Microsoft verwerkt de toestemming van de klant
unnamed-permissions_missing =
    .title = De beheerder van de klant moet nog een keer toestemming geven
    .next = Controleer of alles wat ontbreekt in je app-registratie onder "Application permissions" (toepassingsmachtigingen) staat. Stuur daarna de link opnieuw en laat de beheerder van de klant weten dat er een machtiging is toegevoegd en dat daarvoor opnieuw toestemming nodig is.
unnamed-credential_wrong =
    .meaning = Microsoft kent de app, maar het geheim of certificaat hoort er niet bij. Bij de klant hoeft niets te veranderen.
unnamed-credential_expired =
    .meaning = Het klopte wel, maar de einddatum is voorbij. De toestemming van de klant blijft geldig.
unnamed-app_unknown =
    .meaning = De id wijkt af van de echte, hoort bij iets anders, of de app is verwijderd. Bij de klant hoeft niets te veranderen.
unnamed-app_disabled =
    .next = Open je app in het Microsoft Entra-beheercentrum onder "Enterprise apps" (bedrijfstoepassingen) en zet "Enabled for users to sign-in?" (ingeschakeld voor gebruikers om zich aan te melden) op "Yes" (ja). Staat dat al zo, vraag de beheerder van de klant dan om dezelfde instelling in de eigen tenant te controleren, voor je app en voor { $api }.
unnamed-tenant_unknown =
    .title = Microsoft vindt deze tenant niet
unnamed-tenant_mismatch =
    .title = Het antwoord kwam van een andere tenant
    .meaning = Het hoort bij een andere organisatie. Meestal was de beheerder op dat moment aangemeld met een account van een andere organisatie. De klant is hiermee niet gekoppeld.
    .next = Controleer of de link is gemaakt voor de klant die je bedoelt. Stuur die daarna opnieuw en vraag de beheerder om de link in een privévenster van de browser te openen en zich daar aan te melden met een account van de organisatie van de klant.
unnamed-service_unavailable_in_tenant =
    .title = { $api } is bij de klant nog niet beschikbaar
    .next = Vraag de beheerder van de klant of { $api } in de licentie zit, en vraag ook om security.microsoft.com één keer te openen, zodat alles wordt ingericht. Test daarna opnieuw.
unnamed-policy_blocked =
    .title = Een beveiligingsbeleid van de klant houdt je app tegen
    .next = Vraag de beheerder van de klant om in het eigen Microsoft Entra-beheercentrum "Sign-in logs" (aanmeldingslogboeken) te openen, je app op te zoeken onder "Service principal sign-ins" (aanmeldingen van service-principals) en de app toe te laten in het beleid dat daar wordt genoemd.
unnamed-wrong_cloud =
    .title = De klant zit in een andere Microsoft-cloud
unnamed-request_malformed =
    .meaning = Er ontbreekt een waarde, of een waarde heeft niet de vorm die Microsoft verwacht. Bij de klant hoeft niets te veranderen.
unnamed-throttled =
    .meaning = Er kwamen meer aanvragen binnen dan Microsoft in één keer verwerkt. Dit zegt niets over je app of over de klant.
unnamed-microsoft_unavailable =
    .meaning = De storing ligt bij Microsoft en is meestal binnen een paar minuten voorbij. Dit zegt niets over je app of over de klant.
unnamed-network =
    .meaning = De verbinding loopt onderweg vast, dus over je app of over de klant valt nog niets te zeggen.
