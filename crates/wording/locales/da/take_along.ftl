### Hvad man tager med fra et trin: scripts, der registrerer appen, eksempler, indstillinger, rapporter; og vejen for den,
### der kun tilslutter sin egen organisation.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Forsiden: flere døre. Titler: korte

home-check = Kontrollér en opsætning
home-check-meaning = Angiv det, du har, tryk én gang, og læs én sætning.
home-own = Kun vores egen organisation
home-own-continue = Fortsæt med vores egen organisation
home-own-meaning = Uden kunder: en app, der kun er til din egen lejer, i seks trin.

## På vejen for ens egen organisation

# Står der, hvor en kundes navn ellers står, inde i sætninger: "Test forbindelsen til din egen organisation"
own-organisation = din egen organisation
own-flow = Din organisation
own-side = Kun til din egen organisation
own-single-tenant = Denne app er kun til din egen organisation: én enkelt lejer. Skal kunder bruge den senere, så ret "Supported account types" (understøttede kontotyper) under "Authentication" (godkendelse). Derefter skal en administrator hos hver kunde give samtykke.
own-switch = Til kunder i stedet
own-choose-role = For at kunne acceptere skal en af jeres administratorer have rollen { $role } eller en højere.
own-app-name-hint = Jeres administrator ser navnet, når der skal gives samtykke.
# Hvem der skal handle, hvor det ellers er kundens administrator
own-who-admin = Din organisations administrator
own-customer-means = Kunden er her din egen organisation.
own-test-before = Intet bliver ændret i din lejer. Disse { $count } spørgsmål tager et par sekunder:
own-verified = Din egen organisation er tilsluttet: Alle fire beviser er på plads.
own-not-verified = Forbindelsen til din egen organisation er ikke bekræftet endnu
own-tenant-id = Dit eget lejer-id
own-finish = Afslut

step-choose_permissions-own =
    .title = Hvad må din app gøre?
    .lead = Vælg kun det, du har brug for. En af jeres administratorer ser listen, før der skal accepteres.
step-hand_over-own =
    .title = Tag værdierne med
    .lead = Det er de værdier, det næste værktøj spørger efter.

## Registrér appen: manuelt, med et script, med et manifest

register-way = Hvordan vil du registrere den?
register-way-portal = Manuelt
register-by-hand = Gå til "App registrations" (appregistreringer) › "New registration" (ny registrering) i Microsoft Entra admin center, og kopiér værdierne herfra i den viste rækkefølge.
register-script-azure-cli = Indsæt det i Azure Cloud Shell, eller i bash på en computer, hvor Azure CLI er logget på din egen lejer. Det udskriver de id'er, næste trin spørger efter.
register-script-powershell = Indsæt det i PowerShell. Microsoft Graph PowerShell beder dig logge på: Gør det i din egen lejer. Det udskriver de id'er, næste trin spørger efter.
register-script-manifest = Registrér først appen i portalen kun med dens navn, åbn "Manifest" dér, og giv de egenskaber, der står her, de værdier, der står her. Vælg derefter "Save" (gem).
register-script-secret = En hemmelighed eller et certifikat tilføjer du manuelt bagefter: under "Certificates & secrets" (certifikater og hemmeligheder) for den nye app.
register-landing = Skal administratorer et andet sted sendes tilbage til en af dine sider?
register-landing-page = Adressen på din side
register-landing-page-hint = Den begynder med https://. Den føjes til omdirigeringsadresserne her og i alle scripts; selve siden får du i det trin, hvor der gives samtykke.
register-redirects = { $here } er til en administrator ved denne computer, og til en et andet sted, der sender dig adresselinjen. Din egen side er til administratorer et andet sted: Den siger tak og viser en kort kode, som bliver læst op for dig.

## Hvad der er gemt

saved-as = Gemt som
saved-open = Åbn

## Giv videre: eksempler, indstillinger, rapport

take-use = Brug værdierne
take-sample = Eksempel i
take-siem = Brug dem i en SIEM
take-siem-product = Produkt
take-text = Tekst til { $product }
take-report = Rapport om testen
take-report-meaning = Hvad der blev testet, og hvad resultatet blev, uden hemmelighed og token, til kunden eller til en sag. Sprog: { $language }.
take-report-html = Til læsning og udskrift
take-report-text = Som ren tekst
take-report-json = Til programmer
take-report-first = Kør testen først: Rapporten fortæller, hvad den viste.

## Giv videre: godt at vide

take-know = Godt at vide
take-know-token =
    .title = Tokens udløber
    .text = Et token gælder i 60 til 90 minutter. Gå efter expires_in i svaret, og hent et nyt fem minutter før udløb.
take-know-permissions =
    .title = Flere tilladelser, nyt samtykke
    .text = Giver du appen en tilladelse mere, skal en administrator hos hver kunde give samtykke én gang til. Indtil da er den ikke med i de tokens, du får.
take-know-permissions-own =
    .title = Flere tilladelser, nyt samtykke
    .text = Giver du appen en tilladelse mere, skal jeres administrator give samtykke én gang til. Indtil da er den ikke med i de tokens, du får.
take-know-secret =
    .title = Et sikkert sted til hemmeligheden
    .text = Opbevar den i en nøgleboks (key vault), ikke i et script eller en fil. Et certifikat er endnu bedre: Dets private nøgle bliver altid hos dig.
take-know-customers =
    .title = Kunder, senere
    .text = Skal appen også bruges til kunder, så ret "Supported account types" (understøttede kontotyper) under "Authentication" (godkendelse) i portalen til mere end én lejer. Derefter skal en administrator hos hver kunde give samtykke.
