### De zeven stappen: hun naam in de balk links en op knoppen, hun titel, en één zin eronder.
### .go staat op de knop die vanuit een testresultaat naar de stap leidt.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

step-choose_permissions =
    .name = Machtigingen kiezen
    .title = Wat mag je app doen?
    .lead = Kies alleen wat je nodig hebt. De beheerder van de klant ziet deze lijst vóór het akkoord.
    .go = Naar de machtigingen

step-register_app =
    .name = App registreren
    .title = Registreer de app in je eigen tenant
    .lead = Dit doe je maar één keer. Handmatig of met een script: het resultaat is dezelfde app.
    .go = Naar de registratie

step-app_values =
    .name = App-waarden invoeren
    .title = Voer de waarden van de app in
    .lead = Plak ze zoals de portal ze toont. Een hele regel mag ook.
    .go = App-waarden aanpassen

step-customer =
    .name = Klant opgeven
    .title = Om welke klant gaat het?
    .lead = Een domein, een e-mailadres, een tenant-id of het adres van een van de Microsoft-pagina's van de klant is genoeg.
    .go = Klant aanpassen

step-consent =
    .name = Toestemming vragen
    .title = Vraag { $customer } om toestemming
    .lead = Een beheerder van de klant opent deze link en gaat akkoord. De rol { $role } is daarvoor voldoende.
    .go = Link opnieuw sturen

step-test =
    .name = Testen
    .title = Test de koppeling met { $customer }
    .lead = Met één klik zie je of alles werkt, en zo niet, wie wat moet doen.
    .go = Naar de test

step-hand_over =
    .name = Waarden doorgeven
    .title = Geef de waarden voor { $customer } door
    .lead = Dit zijn de waarden waar het volgende programma om vraagt.
    .go = Naar de waarden
