### Hvad man tager med fra et trin: scripts, der registrerer appen, eksempler, indstillinger, rapporter; og vejen for den,
### der kun tilslutter sin egen organisation.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Forsiden: flere døre. Titler: korte

home-check = Kontrollér en opsætning
home-check-meaning = Angiv det, du har, kør én test, og læs én sætning.
home-own = Kun vores egen organisation
home-own-continue = Fortsæt med vores egen organisation
home-own-meaning = Uden kunder: en app, der kun er til din egen lejer, i seks trin.

## På vejen for ens egen organisation

# Står der, hvor en kundes navn ellers står, inde i sætninger: "Test forbindelsen til din egen organisation"
own-organisation = din egen organisation
own-flow = Din organisation
own-side = Kun til din egen organisation
own-single-tenant = Denne app er kun til din egen organisation (én lejer). Skal kunder bruge den senere, så ret "Supported account types" (understøttede kontotyper) under "Authentication" (godkendelse). Derefter skal en administrator hos hver kunde give samtykke.
own-switch = Til kunder i stedet
own-choose-role = For at give samtykke skal en administrator i din organisation have rollen { $role } eller en højere.
own-app-name-hint = Din administrator ser navnet, når der bedes om samtykke.
# Hvem der skal handle, hvor det ellers er kundens administrator
own-who-admin = Din organisations administrator
own-customer-means = Kunden er her din egen organisation.
own-test-before = Intet ændres i din lejer. Testen stiller { $count } spørgsmål og tager et par sekunder:
own-verified = Forbindelsen til din egen organisation er bekræftet: Alle fire kontroller er bestået.
own-not-verified = Forbindelsen til din egen organisation er ikke bekræftet endnu
own-tenant-id = Dit eget lejer-id
own-finish = Afslut

step-choose_permissions-own =
    .title = Hvad må din app gøre?
    .lead = Vælg kun det, du har brug for. En administrator i din organisation ser listen, før der gives samtykke.
step-hand_over-own =
    .title = Kopiér værdierne
    .lead = Det er de værdier, det næste værktøj spørger efter.

## Registrér appen: manuelt, med et script, med et manifest

register-way = Hvordan vil du registrere den?
register-way-portal = Manuelt
register-by-hand = Gå til "App registrations" (appregistreringer) › "New registration" (ny registrering) i Microsoft Entra Administration, og kopiér værdierne i denne rækkefølge.
register-script-azure-cli = Indsæt det i Azure Cloud Shell eller i bash på en computer med Azure CLI, logget på din egen lejer. Det udskriver de id'er, som næste trin beder om.
register-script-powershell = Indsæt det i PowerShell. Microsoft Graph PowerShell beder dig logge på: Brug din egen lejer. Det udskriver de id'er, som næste trin beder om.
register-script-manifest = Registrér appen i portalen kun med dens navn, åbn "Manifest", og sæt egenskaberne her til værdierne her. Vælg derefter "Save" (gem).
register-script-secret = Tilføj en klienthemmelighed eller et certifikat bagefter, manuelt: under "Certificates & secrets" (certifikater og hemmeligheder) i den nye app.
register-landing = Skal administratorer ved andre computere vende tilbage til din egen webside?
register-landing-page = Adressen på din webside
register-landing-page-hint = Den begynder med https://. Den tilføjes som omdirigerings-URI her og i alle scripts. Selve siden får du i samtykketrinnet.
register-redirects = { $here } er til en administrator ved denne computer eller til en et andet sted, der sender dig adressen fra adresselinjen. Din egen webside er til administratorer andre steder: Den takker dem og viser en kort kode, de læser op for dig.

## Hvad der er gemt

saved-as = Gemt som
saved-open = Åbn

## Giv videre: eksempler, indstillinger, rapport

take-use = Brug det
take-sample = Eksempel i
take-siem = Brug det i en SIEM
take-siem-product = Produkt
take-text = Tekst til { $product }
take-report = Testrapport
take-report-meaning = Hvad der blev testet og resultatet, uden hemmelighed og token, til kunden eller en sag. Sprog: { $language }.
take-report-html = Til læsning og udskrift
take-report-text = Som ren tekst
take-report-json = Til programmer
take-report-first = Kør testen først: Rapporten viser, hvad den fandt.

## Giv videre: godt at vide

take-know = Godt at vide
take-know-token =
    .title = Tokens udløber
    .text = Et token gælder i 60 til 90 minutter. Brug expires_in i svaret, og hent et nyt token fem minutter før udløb.
take-know-permissions =
    .title = Flere tilladelser, nyt samtykke
    .text = Føjer du en tilladelse til appen, skal en administrator hos hver kunde give samtykke igen. Indtil da kommer tokens uden den.
take-know-permissions-own =
    .title = Flere tilladelser, nyt samtykke
    .text = Føjer du en tilladelse til appen, skal din administrator give samtykke igen. Indtil da kommer tokens uden den.
take-know-secret =
    .title = Et sikkert sted til hemmeligheden
    .text = Opbevar den i en nøgleboks (key vault), aldrig i et script eller en fil. Et certifikat er endnu bedre: Dets private nøgle forlader aldrig din organisation.
take-know-customers =
    .title = Kunder, senere
    .text = Skal appen bruges til kunder, så ret "Supported account types" (understøttede kontotyper) under "Authentication" (godkendelse) i portalen til mere end én lejer. Derefter skal en administrator hos hver kunde give samtykke.
