### De zeven stappen: hun naam in de balk links en op knoppen, hun titel, en één zin eronder.
### .go staat op de knop die vanuit een testresultaat naar de stap leidt.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

step-choose_permissions =
    .name = Machtigingen kiezen
    .title = Wat mag je app doen?
    .lead = Kies alleen wat je nodig hebt. De beheerder van de klant ziet deze lijst voordat die toestemming geeft.
    .go = Machtigingen controleren

step-register_app =
    .name = App registreren
    .title = Registreer de app in je eigen tenant
    .lead = Dit doe je maar één keer. Handmatig of met een script: het resultaat is hetzelfde.
    .go = Registratie controleren

step-app_values =
    .name = App-waarden invoeren
    .title = Voer de waarden van de app in
    .lead = Plak ze zoals de portal ze toont. Je kunt ook een hele regel plakken.
    .go = App-waarden corrigeren

step-customer =
    .name = Klant kiezen
    .title = Om welke klant gaat het?
    .lead = Voer een domein, een e-mailadres, een tenant-id of het adres van een van de Microsoft-pagina's van de klant in.
    .go = Klant wijzigen

step-consent =
    .name = Toestemming vragen
    .title = Vraag { $customer } om toestemming
    .lead = Een van de beheerders van de klant opent deze link en accepteert. De rol { $role } is voldoende.
    .go = Link opnieuw sturen

step-test =
    .name = Testen
    .title = Test de koppeling met { $customer }
    .lead = Met één klik zie je of alles werkt en, zo niet, wie wat moet doen.
    .go = Naar de test

step-hand_over =
    .name = Waarden doorgeven
    .title = Geef de waarden voor { $customer } door
    .lead = Dit zijn de waarden waar het volgende programma om vraagt.
    .go = Naar de waarden
