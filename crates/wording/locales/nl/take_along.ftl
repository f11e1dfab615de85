### Wat je uit een stap meeneemt: scripts die de app registreren, codevoorbeelden, instellingen, rapporten; en de route van wie
### alleen de eigen organisatie koppelt.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## Startscherm: meer ingangen. Titels kort

home-check = Een koppeling controleren
home-check-meaning = Voer in wat je hebt, klik één keer en lees één zin.
home-own = Alleen voor onze eigen organisatie
home-own-continue = Verdergaan met onze eigen organisatie
home-own-meaning = Zonder klanten: een app alleen voor je eigen tenant, in zes stappen.

## Op de route van de eigen organisatie

# Staat waar anders de naam van een klant staat, midden in zinnen: "Test de koppeling met je eigen organisatie"
own-organisation = je eigen organisatie
own-flow = Je organisatie
own-side = Alleen voor je eigen organisatie
own-single-tenant = Deze app is alleen voor je eigen organisatie: één tenant. Gaan klanten de app later ook gebruiken, wijzig dan "Supported account types" (ondersteunde accounttypen) onder "Authentication" (verificatie). Daarna moet bij elke klant een beheerder toestemming geven.
own-switch = Toch voor klanten
# $role (String): een beheerdersrol
own-choose-role = Om akkoord te gaan heeft een beheerder van je organisatie de rol { $role } nodig, of een hogere.
own-app-name-hint = Deze naam ziet je beheerder bij het verzoek om toestemming.
own-who-admin = De beheerder van je organisatie
own-customer-means = Met de klant wordt hier je eigen organisatie bedoeld.
own-test-before = In je tenant verandert er niets. Deze { $count } controles duren een paar seconden:
own-verified = Je eigen organisatie is gekoppeld: alle vier de bewijzen zijn geleverd.
own-not-verified = Voor je eigen organisatie is het bewijs nog niet geleverd
own-tenant-id = Id van je eigen tenant
own-finish = Afronden

step-choose_permissions-own =
    .title = Wat mag je app doen?
    .lead = Kies alleen wat je nodig hebt. Een beheerder van je organisatie ziet deze lijst vóór het akkoord.
step-hand_over-own =
    .title = Neem de waarden mee
    .lead = Dit zijn de waarden waar het volgende programma om vraagt.

## De app registreren: handmatig, met een script, met een manifest

register-way = Hoe wil je de app registreren?
register-way-portal = Handmatig
register-by-hand = Ga in het Microsoft Entra-beheercentrum naar "App registrations" (app-registraties) › "New registration" (nieuwe registratie) en neem deze waarden in deze volgorde over.
register-script-azure-cli = Plak dit script in Azure Cloud Shell, of in bash op een computer waarop de Azure CLI bij je eigen tenant is aangemeld. Het toont de id's waar de volgende stap om vraagt.
register-script-powershell = Plak dit script in PowerShell. Microsoft Graph PowerShell vraagt je om je aan te melden: doe dat bij je eigen tenant. Het script toont de id's waar de volgende stap om vraagt.
register-script-manifest = Registreer de app in de portal eerst met alleen deze naam, open daar "Manifest" en geef de eigenschappen die hier staan de waarden die hier staan. Kies daarna "Save" (opslaan).
register-script-secret = Een geheim of certificaat voeg je daarna handmatig toe, onder "Certificates & secrets" (certificaten en geheimen) van de nieuwe app.
register-landing = Komen beheerders elders na hun antwoord op een pagina van jou?
register-landing-page = Adres van je pagina
register-landing-page-hint = Het begint met https://. Het komt hier en in elk script bij de omleidings-URI's te staan; de pagina zelf komt aan bod bij de stap voor toestemming.
# $here (String): een adres op deze computer
register-redirects = { $here } is voor een beheerder achter deze computer, en voor een beheerder elders die je de regel uit de adresbalk stuurt. Een eigen pagina is voor beheerders elders: daar staan een bedankje en een korte code om aan je voor te lezen.

## Wat er is opgeslagen

saved-as = Opgeslagen als
saved-open = Openen

## Waarden doorgeven: codevoorbeelden, instellingen, rapport

take-use = Aan de slag
take-sample = Codevoorbeeld in
take-siem = In een SIEM invullen
take-siem-product = Product
# $product (String): een naam, zoals Splunk of Python
take-text = Tekst voor { $product }
take-report = Testrapport
# $language (String): hoe een taal zichzelf noemt
take-report-meaning = Wat er is getest en wat daaruit kwam, zonder geheim of token, voor de klant of een ticket. Taal van het rapport: { $language }.
take-report-html = Om te lezen en af te drukken
take-report-text = Als platte tekst
take-report-json = Voor programma's
take-report-first = Voer eerst de test uit: in het rapport staat wat daaruit kwam.

## Waarden doorgeven: goed om te weten

take-know = Goed om te weten
take-know-token =
    .title = Tokens verlopen
    .text = Een token is 60 tot 90 minuten geldig. Ga uit van expires_in in het antwoord, en haal vijf minuten voor het einde een nieuw token op.
take-know-permissions =
    .title = Meer machtigingen, opnieuw toestemming
    .text = Voeg je een machtiging aan de app toe, dan moet bij elke klant een beheerder opnieuw toestemming geven. Tot die tijd staat de machtiging niet in de tokens.
take-know-permissions-own =
    .title = Meer machtigingen, opnieuw toestemming
    .text = Voeg je een machtiging aan de app toe, dan moet je beheerder opnieuw toestemming geven. Tot die tijd staat de machtiging niet in de tokens.
take-know-secret =
    .title = Een veilige plek voor het geheim
    .text = Bewaar het in een sleutelkluis (key vault), niet in een script of bestand. Een certificaat is nog beter: de privésleutel blijft altijd bij jou.
take-know-customers =
    .title = Later ook klanten
    .text = Wil je deze app voor klanten gebruiken, zet dan in de portal "Supported account types" (ondersteunde accounttypen) onder "Authentication" (verificatie) op meer dan één tenant. Daarna moet bij elke klant een beheerder toestemming geven.
