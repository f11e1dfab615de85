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
    .next = Stuur de toestemmingslink naar een beheerder van de klant met de vraag om die te openen en te accepteren. Test daarna opnieuw.
unnamed-consent_declined =
    .title = De beheerder van de klant heeft geen toestemming gegeven
    .next = Vraag de beheerder van de klant wat er in de weg stond. Is dat opgelost, stuur dan de link opnieuw en vermeld welke rol nodig is: Cloud Application Administrator (cloudtoepassingsbeheerder), of Privileged Role Administrator (beheerder voor bevoorrechte rollen) als de app Microsoft Graph gebruikt.
unnamed-propagating =
    .title = Microsoft verwerkt de toestemming van de klant nog
unnamed-permissions_missing =
    .title = De beheerder van de klant moet opnieuw toestemming geven
    .next = Controleer of in je app-registratie onder "Application permissions" (toepassingsmachtigingen) staat wat er ontbreekt. Stuur daarna de link opnieuw en laat de beheerder van de klant weten dat er een machtiging is toegevoegd en dat opnieuw accepteren nodig is.
unnamed-credential_wrong =
    .meaning = Microsoft kent de app, maar het clientgeheim of certificaat past er niet bij. In de tenant van de klant hoeft niets te veranderen.
unnamed-credential_expired =
    .meaning = Het klopte, maar de einddatum is voorbij. De toestemming van de klant blijft geldig.
unnamed-app_unknown =
    .meaning = Er zit een fout in de id, de id hoort bij iets anders, of de app is verwijderd. In de tenant van de klant hoeft niets te veranderen.
unnamed-app_disabled =
    .next = Open je app in het Microsoft Entra-beheercentrum onder "Enterprise apps" (bedrijfstoepassingen) en zet "Enabled for users to sign-in?" (ingeschakeld voor gebruikers om zich aan te melden) op "Yes" (ja). Staat dat al zo, vraag de beheerder van de klant dan om dezelfde instelling in de eigen tenant te controleren, voor je app en voor { $api }.
unnamed-tenant_unknown =
    .title = Microsoft vindt deze tenant niet
unnamed-tenant_mismatch =
    .title = Het antwoord kwam van een andere tenant
    .meaning = Het hoort bij een andere organisatie. Meestal was de beheerder aangemeld met een account van die organisatie. De klant is nog niet gekoppeld.
    .next = Controleer of de link is gemaakt voor de klant die je bedoelt. Stuur die daarna opnieuw en vraag de beheerder om de link in een privévenster van de browser te openen en zich daar aan te melden met een account van de organisatie van de klant.
unnamed-service_unavailable_in_tenant =
    .title = { $api } is in de tenant van de klant nog niet beschikbaar
    .next = Vraag de beheerder van de klant of { $api } in de licentie zit, en om security.microsoft.com één keer te openen, zodat alles wordt ingericht. Test daarna opnieuw.
unnamed-policy_blocked =
    .title = Een beveiligingsbeleid van de klant blokkeert je app
    .next = Vraag de beheerder van de klant om in het eigen Microsoft Entra-beheercentrum "Sign-in logs" (aanmeldingslogboeken) te openen, je app op te zoeken onder "Service principal sign-ins" (aanmeldingen van service-principals) en de app uit te zonderen van het beleid dat daar staat.
unnamed-wrong_cloud =
    .title = De klant zit in een andere Microsoft-cloud
unnamed-request_malformed =
    .meaning = Er ontbreekt een waarde, of een waarde heeft niet de indeling die Microsoft verwacht. In de tenant van de klant hoeft niets te veranderen.
unnamed-throttled =
    .meaning = Er kwamen meer aanvragen binnen dan Microsoft in één keer verwerkt. Dit zegt niets over je app of over de klant.
unnamed-microsoft_unavailable =
    .meaning = Het probleem ligt bij Microsoft en is meestal binnen een paar minuten voorbij. Dit zegt niets over je app of over de klant.
unnamed-network =
    .meaning = De verbinding komt niet tot stand, dus over je app of over de klant valt nog niets te zeggen.
