### Wat er nu moet gebeuren, in het venster: knoppen naast een uitslag, opnieuw vragen, het netwerk van deze computer, een
### configuratie controleren, meerdere API's.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## Buttons: what is to be done next

next-send_request = Verzoek versturen
next-ask_again = Opnieuw vragen
next-correct-permissions = Machtigingen bekijken
next-correct-client_id = Toepassings-id corrigeren
next-correct-secret = Ander geheim invoeren
next-correct-certificate = Ander certificaat gebruiken
next-correct-customer = Klant corrigeren
next-tell_admin = Bericht aan de beheerder kopiëren
next-look-up-again = Opnieuw opzoeken
waits-by-itself = Niemand hoeft iets te doen: Consentry test automatisch opnieuw.

## Asking once more for what is new or missing

again-title = { $customer } moet nog een keer toestemming geven
again-own-title = Je eigen organisatie moet nog een keer toestemming geven
again-missing = Nieuw of ontbrekend:
again-granted = Al verleend:
again-press = Een nieuw verzoek vraagt om alles samen en komt in de plaats van het vorige.
again-send = Verstuur de link of de brief hieronder. De beheerder opent die en geeft nog een keer toestemming.
again-replaces = Dit verzoek komt in de plaats van dat van { $time }. Het heeft een eigen naam.
note-reply-other-customer = Dit antwoord hoort bij je verzoek aan { $customer }. Het is daar genoteerd en zegt niets over deze klant.
elsewhere-accepted =
    .title = Een andere organisatie heeft toestemming gegeven: { $tenant }
    .text = Je app heeft daar nu toegang. Een beheerder van die organisatie kan dat intrekken: onder "Enterprise apps" (bedrijfstoepassingen), je app, "Properties" (eigenschappen), daarna "Delete" (verwijderen).

## What can be looked at on this computer when Microsoft cannot be reached

connection-look-at = Wat je hier kunt nakijken
connection-network =
    .title = Netwerk
    .text = Open de aanmeldpagina van Microsoft in een browser op deze computer. Gaat die daar ook niet open, dan ligt het aan het netwerk.
connection-proxy =
    .title = Proxy
    .text = Consentry gebruikt de proxy uit de instellingen van deze computer. Een proxy die aanmelden met een Windows-account vereist, werkt niet.
connection-certificates =
    .title = Certificaten
    .text = Consentry vertrouwt de certificaten die deze computer vertrouwt. Als je netwerk het verkeer inspecteert, moet het basiscertificaat daarvan hier geïnstalleerd zijn.
connection-clock =
    .title = Klok
    .text = Loopt de klok van deze computer enkele minuten verkeerd, dan lijken goede certificaten verlopen. Zet automatische tijd aan.
connection-doctor = In een terminal kijkt deze opdracht ze allemaal na en zegt wat er in de weg staat:
connection-command = Opdracht

## Check a set-up

set-up-lead = Noem de klant en de app. Eén klik zegt of het werkt, en zo niet, wie wat moet doen.
set-up-button = Controleren
set-up-app = De app { $app }
set-up-which-app = Welke app?
set-up-api = Product
set-up-roles = De app mag:
set-up-unjudged = Consentry weet hier niet waar om is gevraagd en vergelijkt dit met niets.
set-up-lines = Wat er is gecontroleerd ({ $count })
line-sign-in-blocked = Een beleid blokkeert het aanmelden
line-roles-unjudged = Het token bevat machtigingen
verified-unjudged = Alles wat is bekeken klopt: de aanmeldservice gaf je app een token voor deze tenant en voor deze API, en { $api } beantwoordde een echte aanroep.

## Several APIs

choose-api-wanted = { $count } gekozen

## Berichten aan de beheerder van de klant

tell-message = Bericht aan de beheerder van de klant
