### Het verzoek aan de beheerder van een klant, als e-mail en als vel papier, en de pagina van de partner waar het antwoord binnenkomt.
### De lezers hebben nog nooit van dit programma gehoord. "We" is wie het vraagt: de partner, of een collega als de app van de
### organisatie zelf is.
###
### Het vel moet in elke taal op één pagina passen. Staat er "kort" bij, houd de regel dan ongeveer zo lang als de Engelse.
### Tekst tussen dubbele aanhalingstekens is een label op de pagina of in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.
###
### $company (String): wie het vraagt, bijvoorbeeld Contoso MDR
### $app (String): de naam van de app, bijvoorbeeld Contoso Incident Connector
### $customer (String): het domein of de tenant-id van de klant, bijvoorbeeld fabrikambikes.example
### $host (String): een host, bijvoorbeeld login.microsoftonline.com

## Het onderwerp van de e-mail, en de eerste en laatste woorden

request-subject = { $company } vraagt om je toestemming: { $app }
request-subject-unnamed = Een verzoek om je toestemming: { $app }
request-subject-own = Een van onze eigen apps heeft je toestemming nodig: { $app }
request-greeting = Beste beheerder,
request-regards = Met vriendelijke groet

## De kop: kort

request-kind = Toestemmingsverzoek
request-for = voor { $customer }
request-title = { $company } vraagt om je toestemming
request-title-unnamed = Een verzoek om je toestemming
request-title-own = Een van onze eigen apps heeft je toestemming nodig

request-lead = We vragen een beheerder van { $customer } om één keer toestemming te geven voor onze app { $app }, via de link hieronder. Jij beslist: zonder toestemming heeft de app geen toegang, en je kunt je toestemming altijd intrekken. Controleer het verzoek voordat je de link opent.
request-lead-own = We vragen een beheerder van onze eigen organisatie, { $customer }, om één keer toestemming te geven voor onze app { $app }, via de link hieronder. Jij beslist: zonder toestemming heeft de app geen toegang, en je kunt je toestemming altijd intrekken. Controleer het verzoek voordat je de link opent.
# $granted, $missing (String): values of permissions, with commas between them
request-again = Dit is een nieuw verzoek: je hebt al toestemming gegeven voor { $granted }. Nieuw is { $missing }. Verder verandert er niets.

## Wie het vraagt: labels, kort

request-asker = Verzoek van
request-company = Bedrijf
request-contact = Contact
request-email = E-mail
request-phone = Telefoon
request-app = App
request-application-id = Toepassings-id

## Wat de app mag. Hieronder staan de zinnen uit permissions.ftl, die "de app mag ..." afmaken

request-may = Wat de app mag
# Bij de machtigingen om incidenten of waarschuwingen te lezen
request-sees-incidents = De app ziet de titel en ernst van incidenten en waarschuwingen, en welke apparaten, accounts, bestanden en e-mails erbij betrokken zijn.
# Bij de machtigingen om alle Defender-gegevens te doorzoeken
request-sees-records = De app ziet wat Defender heeft vastgelegd, ook namen, adressen en onderwerpregels.
# $api (String): de API, bijvoorbeeld Microsoft Defender XDR; $portal (String): hoe die in de portal van Microsoft heet, bijvoorbeeld Microsoft Threat Protection
request-through = De app gebruikt hiervoor { $api }; in de portal van Microsoft heet dat { $portal }.
request-through-same = De app gebruikt hiervoor { $api }.

## Wat de app niet kan. Elke zin volgt op "Wat de app niet kan": kleine letter, geen punt, kort

request-cannot = Wat de app niet kan
request-cannot-change = iets wijzigen, verwijderen of blokkeren
request-cannot-change-other = iets wijzigen wat hier niet staat
request-cannot-open = postvakken, documenten of chats openen
request-cannot-impersonate = als een van je gebruikers handelen, of hun wachtwoorden zien
request-cannot-grow = meer machtigingen krijgen zonder het je opnieuw te vragen

## Hoe je het verzoek controleert

request-check = Controleer voordat je accepteert
# Boven de eerste acht tekens van een toepassings-id, zoals 9d3f6c20: kort
request-fingerprint = De toepassings-id begint met
# Bij twee woorden zoals Safari Tango, waarmee je dit verzoek noemt: kort
request-words = Naam van dit verzoek
request-check-call = Bel ons op een nummer dat je al hebt, niet op een nummer uit dit verzoek. Laat ons de host van de link en de eerste acht tekens van onze toepassings-id voorlezen.
request-check-link = Vergelijk beide met de adresbalk van de browser als de link opengaat, voordat je je aanmeldt: het adres begint met { $host } en de tekens staan achter client_id=.
request-check-page = De pagina van Microsoft heet "Permissions requested" (Aangevraagde machtigingen) en toont { $app }, met daaronder een geverifieerde uitgever of "Unverified" (niet geverifieerd).
request-check-list = Op de pagina staat in de woorden van Microsoft wat de app mag. Is dat meer dan in dit verzoek, vraag het ons dan voordat je accepteert.
# Geval voor geval, elk één regel: kort
request-doubt = Als je twijfelt
request-doubt-unexpected = Je verwachtte dit verzoek niet: accepteer niet. Bel ons op een nummer dat je al hebt.
request-doubt-altered = Het verzoek is doorgestuurd of gewijzigd: de link kan een andere zijn, en niets wat hier staat kan dat uitsluiten. Dat kan alleen het telefoontje.
request-doubt-second = Je hebt een tweede verzoek gekregen: accepteer geen van beide voordat je ons telefonisch hebt gevraagd welk verzoek geldt.
request-doubt-publisher = Op de pagina van Microsoft staat "Unverified" (niet geverifieerd): Microsoft heeft niet gecontroleerd wie we zijn, en elke app kan onze naam gebruiken. Ga af op het telefoontje.
request-doubt-account = De pagina van Microsoft toont een account dat niet bij { $customer } hoort: kies "Cancel" (Annuleren) en open de link in een privévenster.

## Hoe je accepteert, en wat er daarna komt

request-accept = Zo accepteer je
# $role (String): een beheerdersrol, niet vertaald: Cloud Application Administrator
request-accept-sign-in = Open de link en meld je aan met een account van { $customer } dat de rol { $role } of een hogere heeft. Een Global Administrator (globale beheerder) is niet nodig.
request-accept-decide = Lees de pagina van Microsoft en kies daarna "Accept" (Accepteren) of "Cancel" (Annuleren).
request-after-here = Doe dit op de computer waar we samen achter zitten: een pagina laat dan zien wat er is gebeurd. Op een telefoon verschijnt een foutpagina. Die kan geen kwaad, en je antwoord telt gewoon.
request-after-landing-page = Onze pagina op { $host } toont daarna een korte code. Lees die telefonisch aan ons voor, zodat we je antwoord kennen.
request-after-address = De browser toont daarna een foutpagina. Dat hoort zo en kan geen kwaad: je antwoord telt gewoon. Stuur ons het volledige adres uit de adresbalk.
request-after-classic = De browser toont daarna misschien een foutpagina of een lege pagina. Dat hoort zo en kan geen kwaad: je antwoord telt gewoon. Laat het ons weten als je klaar bent.

request-link = De link
# Onder de QR-code: kort
request-scan = Of scan dit: dezelfde link, voor een telefoon

## Later, en als het anders loopt

request-later = Toestemming intrekken
request-later-how = Altijd, zonder het ons te vragen: open op { $host } "Enterprise apps" (bedrijfstoepassingen) en dan { $app }. Onder "Permissions" (machtigingen) staat wat de app mag. Intrekken doe je met "Properties" (eigenschappen) en dan "Delete" (verwijderen).

## De pagina van de partner, na het antwoord in de browser van de beheerder. Titels: kort

landing-given =
    .title = Bedankt. Je hebt toestemming gegeven
    .text = Volgens het antwoord in het adres van deze pagina is je toestemming vastgelegd. Er hoeft alleen nog iets kleins te gebeuren.
landing-declined =
    .title = Je hebt geen toestemming gegeven
    .text = Er is niets toegestaan. Wilde je wel accepteren, open de link dan opnieuw.
landing-refused =
    .title = Microsoft meldt een probleem
    .text = Er is niets toegestaan. Stuur de melding van Microsoft naar degene die je om toestemming vroeg.
landing-older =
    .title = Microsoft heeft je antwoord
    .text = Je hebt een ouder soort link geopend, en in het antwoord staat niet wat je hebt gekozen. Laat dat weten aan degene die je om toestemming vroeg.
landing-unmatched =
    .title = Dit antwoord hoort bij geen enkel verzoek
    .text = Er staat niet in bij welk verzoek het hoort, dus hier telt het niet. Laat dat weten aan degene die je om toestemming vroeg. Die kan nagaan of je toestemming is vastgelegd.
landing-unreadable =
    .title = Dit antwoord is niet te lezen
    .text = Het adres is onvolledig of is onderweg gewijzigd. Laat dat weten aan degene die je om toestemming vroeg. Die kan nagaan of je toestemming is vastgelegd.
landing-empty =
    .title = Hier komen antwoorden op toestemmingsverzoeken binnen
    .text = In dit adres staat geen antwoord. Heb je net toestemming gegeven en de pagina opnieuw geladen, dan is er niets verloren: Microsoft heeft je antwoord.

# $name (String): een persoon of een bedrijf
landing-read-out = Lees deze code voor aan { $name }
landing-read-out-unnamed = Lees deze code voor aan degene die je om toestemming vroeg
landing-id = Onze toepassings-id begint met
landing-id-meaning = Deze pagina kan niet zien welke app je hebt geaccepteerd. "Enterprise apps" (bedrijfstoepassingen) in Microsoft Entra toont van elke app de toepassings-id. Begint de id van de app die je hebt geaccepteerd anders, verwijder die app dan en bel ons.
landing-words = Naam van het verzoek
landing-words-meaning = Zo hebben we het allebei over hetzelfde verzoek.
landing-microsoft = Melding van Microsoft
landing-reach = Zo bereik je { $name }
landing-reach-unnamed = Zo bereik je ons
landing-done = Deze pagina bewaart niets en verstuurt niets. Je kunt de pagina sluiten.
landing-language = Taal
landing-without-script = Microsoft heeft je antwoord. Deze pagina zou een code tonen om voor te lezen, maar in deze browser staan scripts uit. Laat degene die je om toestemming vroeg weten dat je hebt geantwoord.
