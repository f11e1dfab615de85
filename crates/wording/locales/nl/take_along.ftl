### Wat je uit een stap meeneemt: scripts die de app registreren, codevoorbeelden, instellingen, rapporten; en de route van wie
### alleen de eigen organisatie koppelt.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## Startscherm: meer ingangen. Titels kort

home-check = Een koppeling controleren
home-check-meaning = Voer in wat je hebt, voer één test uit, lees één zin.
home-own = Alleen voor onze eigen organisatie
home-own-continue = Verdergaan met onze eigen organisatie
home-own-meaning = Zonder klanten: een app alleen voor je eigen tenant, in zes stappen.

## Op de route van de eigen organisatie

# Staat waar anders de naam van een klant staat, midden in zinnen: "Test de koppeling met je eigen organisatie"
own-organisation = je eigen organisatie
own-flow = Je organisatie
own-side = Alleen voor je eigen organisatie
own-single-tenant = Deze app is alleen voor je eigen organisatie (één tenant). Gaan klanten de app later gebruiken, wijzig dan "Supported account types" (ondersteunde accounttypen) onder "Authentication" (verificatie). Daarna moet een beheerder van elke klant toestemming geven.
own-switch = Toch voor klanten
# $role (String): een beheerdersrol
own-choose-role = Om toestemming te geven heeft een beheerder van je organisatie de rol { $role } of een hogere nodig.
own-app-name-hint = Deze naam ziet je beheerder bij het verzoek om toestemming.
own-who-admin = De beheerder van je organisatie
own-customer-means = De klant is hier je eigen organisatie.
own-test-before = In je tenant wordt niets gewijzigd. De test bestaat uit { $count } controles en duurt een paar seconden:
own-verified = De koppeling met je eigen organisatie is bevestigd: alle vier de controles zijn geslaagd.
own-not-verified = De koppeling met je eigen organisatie is nog niet bevestigd
own-tenant-id = Je eigen tenant-id
own-finish = Afronden

step-choose_permissions-own =
    .title = Wat mag je app doen?
    .lead = Kies alleen wat je nodig hebt. Een beheerder van je organisatie ziet deze lijst voordat die toestemming geeft.
step-hand_over-own =
    .title = Kopieer de waarden
    .lead = Dit zijn de waarden waar het volgende programma om vraagt.

## De app registreren: handmatig, met een script, met een manifest

register-way = Hoe wil je de app registreren?
register-way-portal = Handmatig
register-by-hand = Ga in het Microsoft Entra-beheercentrum naar "App registrations" (app-registraties) › "New registration" (nieuwe registratie) en kopieer deze waarden in deze volgorde.
register-script-azure-cli = Plak dit script in Azure Cloud Shell, of in bash op een computer met de Azure CLI, aangemeld bij je eigen tenant. Het toont de id's waar de volgende stap om vraagt.
register-script-powershell = Plak dit script in PowerShell. Microsoft Graph PowerShell vraagt je om je aan te melden: gebruik je eigen tenant. Het script toont de id's waar de volgende stap om vraagt.
register-script-manifest = Registreer de app in de portal met alleen de naam, open "Manifest" en geef de eigenschappen die hier staan de waarden die hier staan. Kies daarna "Save" (opslaan).
register-script-secret = Voeg daarna handmatig een clientgeheim of certificaat toe, onder "Certificates & secrets" (certificaten en geheimen) van de nieuwe app.
register-landing = Moeten beheerders op andere computers terugkomen op je eigen webpagina?
register-landing-page = Adres van je webpagina
register-landing-page-hint = Het begint met https:// en wordt hier en in elk script als omleidings-URI toegevoegd. De pagina zelf krijg je in de stap voor toestemming.
# $here (String): een adres op deze computer
register-redirects = { $here } is voor een beheerder achter deze computer, of voor een beheerder elders die je het adres uit de adresbalk stuurt. Je eigen webpagina is voor beheerders elders: die bedankt hen en toont een korte code om aan je voor te lezen.

## Wat er is opgeslagen

saved-as = Opgeslagen als
saved-open = Openen

## Waarden doorgeven: codevoorbeelden, instellingen, rapport

take-use = Gebruiken
take-sample = Codevoorbeeld in
take-siem = Gebruiken in een SIEM
take-siem-product = Product
# $product (String): een naam, zoals Splunk of Python
take-text = Tekst voor { $product }
take-report = Testrapport
# $language (String): hoe een taal zichzelf noemt
take-report-meaning = Wat er is getest en het resultaat, zonder geheim of token, voor de klant of een ticket. Taal: { $language }.
take-report-html = Om te lezen en af te drukken
take-report-text = Als platte tekst
take-report-json = Voor programma's
take-report-first = Voer eerst de test uit: het rapport laat zien wat die opleverde.

## Waarden doorgeven: goed om te weten

take-know = Goed om te weten
take-know-token =
    .title = Tokens verlopen
    .text = Een token is 60 tot 90 minuten geldig. Gebruik expires_in uit het antwoord, en haal vijf minuten voor het verlopen een nieuw token op.
take-know-permissions =
    .title = Meer machtigingen, opnieuw toestemming
    .text = Voeg je een machtiging aan de app toe, dan moet een beheerder van elke klant opnieuw toestemming geven. Tot die tijd staat de machtiging niet in de tokens.
take-know-permissions-own =
    .title = Meer machtigingen, opnieuw toestemming
    .text = Voeg je een machtiging aan de app toe, dan moet je beheerder opnieuw toestemming geven. Tot die tijd staat de machtiging niet in de tokens.
take-know-secret =
    .title = Een veilige plek voor het geheim
    .text = Bewaar het in een sleutelkluis (key vault), nooit in een script of bestand. Een certificaat is nog beter: de privésleutel verlaat je organisatie nooit.
take-know-customers =
    .title = Later voor klanten
    .text = Wil je deze app voor klanten gebruiken, zet dan in de portal "Supported account types" (ondersteunde accounttypen) onder "Authentication" (verificatie) op meer dan één tenant. Daarna moet een beheerder van elke klant toestemming geven.
