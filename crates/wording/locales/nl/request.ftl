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
request-subject-own = Een eigen app heeft je toestemming nodig: { $app }
request-greeting = Beste beheerder,
request-regards = Met vriendelijke groet

## De kop: kort

request-kind = Toestemmingsverzoek
request-for = voor { $customer }
request-title = { $company } vraagt om je toestemming
request-title-unnamed = Een verzoek om je toestemming
request-title-own = Een eigen app heeft je toestemming nodig

request-lead = We willen onze app { $app } graag laten werken voor { $customer }. De app kan daar niets doen totdat een beheerder van de organisatie er één keer mee akkoord is gegaan, op een pagina van Microsoft. Jij beslist, en je kunt je toestemming altijd weer intrekken.
request-lead-own = { $app } gaat werken voor onze eigen organisatie, { $customer }. De app kan niets doen totdat een beheerder er één keer mee akkoord is gegaan, op een pagina van Microsoft. Jij beslist, en je kunt je toestemming altijd weer intrekken.

## Wie het vraagt: labels, kort

request-asker = Wie het vraagt
request-company = Bedrijf
request-contact = Contact
request-email = E-mail
request-phone = Telefoon
request-app = App
request-application-id = Toepassings-id

## Wat de app mag. Hieronder staan de zinnen uit permissions.ftl, die "de app mag ..." afmaken

request-may = Wat de app mag
# Bij de machtigingen om incidenten of waarschuwingen te lezen
request-sees-incidents = Van incidenten en waarschuwingen ziet de app de titel, de ernst en de betrokken apparaten, accounts, bestanden en e-mails.
# Bij de machtigingen om alle Defender-gegevens te doorzoeken
request-sees-records = De app ziet wat Defender heeft vastgelegd, tot en met namen, adressen en onderwerpregels.
# $api (String): de API, bijvoorbeeld Microsoft Defender XDR; $portal (String): hoe die in de portal van Microsoft heet, bijvoorbeeld Microsoft Threat Protection
request-through = Dit alles gaat via { $api }; in de portal van Microsoft heet dat { $portal }.
request-through-same = Dit alles gaat via { $api }.

## Wat de app niet kan. Elke zin volgt op "Wat de app niet kan": kleine letter, geen punt, kort

request-cannot = Wat de app niet kan
request-cannot-change = iets wijzigen, verwijderen of blokkeren
request-cannot-change-other = iets wijzigen wat hier niet staat
request-cannot-open = postvakken, documenten of chats openen
request-cannot-impersonate = zich voordoen als een van je collega's, of een wachtwoord te weten komen
request-cannot-grow = meer machtigingen krijgen zonder het je opnieuw te vragen

## Hoe je het verzoek controleert

request-check = Controleer dit voordat je akkoord gaat
# Boven de eerste acht tekens van een toepassings-id, zoals 9d3f6c20: kort
request-fingerprint = De toepassings-id begint met
# Bij twee woorden zoals Safari Tango, waarmee je dit verzoek noemt: kort
request-words = Naam van dit verzoek
request-check-call = Bel ons op een nummer dat je al hebt, niet op een nummer uit dit bericht. Laat ons de host van de link en de eerste acht tekens van onze toepassings-id voorlezen.
request-check-link = Vergelijk beide in de adresbalk van de browser zodra de link opengaat, nog voordat je je aanmeldt: het adres begint met { $host } en de tekens staan achter client_id=.
request-check-page = De pagina van Microsoft heet "Permissions requested" (gevraagde machtigingen) en noemt { $app }, met daaronder een geverifieerde uitgever of "Unverified" (niet geverifieerd).
request-check-list = Daar staat in de woorden van Microsoft wat de app mag. Staat er meer dan in dit bericht, vraag het ons dan voordat je akkoord gaat.
# Geval voor geval, elk één regel: kort
request-doubt = Bij twijfel
request-doubt-unexpected = Een onverwacht verzoek: ga niet akkoord, en bel ons op een nummer dat je al hebt. Zolang je niet akkoord gaat, kan de app niets doen.
request-doubt-altered = Een doorgestuurd of gewijzigd bericht: de link kan verwisseld zijn, en niets in dit bericht kan dat uitsluiten. Dat kan alleen het telefoontje.
request-doubt-second = Een tweede bericht: ga met geen van beide akkoord voordat je ons telefonisch hebt gevraagd welk bericht geldt.
request-doubt-publisher = "Unverified" (niet geverifieerd) op de pagina van Microsoft: Microsoft heeft niet gecontroleerd wie we zijn, en elke app kan onze naam gebruiken. Ga af op het telefoontje.
request-doubt-account = Een account op de pagina van Microsoft dat niet bij { $customer } hoort: kies "Cancel" (annuleren) en open de link in een privévenster.

## Hoe je akkoord gaat, en wat er daarna komt

request-accept = Zo ga je akkoord
# $role (String): een beheerdersrol, niet vertaald: Cloud Application Administrator
request-accept-sign-in = Open de link en meld je aan met een account van { $customer } dat minstens de rol { $role } heeft; een Global Administrator is niet nodig.
request-accept-decide = Lees de pagina van Microsoft en kies daarna "Accept" (accepteren) of "Cancel" (annuleren).
request-after-here = Doe dit op de computer waar we samen achter zitten: een pagina laat dan zien wat er is gebeurd. Op een telefoon verschijnt in plaats daarvan een foutpagina. Dat kan geen kwaad: je antwoord telt gewoon.
request-after-landing-page = Daarna toont een pagina van ons op { $host } een korte code. Lees die telefonisch aan ons voor, dan weten we wat je hebt geantwoord.
request-after-address = Daarna toont de browser een foutpagina. Dat hoort zo en kan geen kwaad: je antwoord telt gewoon. Wil je ons de volledige regel uit de adresbalk sturen?
request-after-classic = Daarna toont de browser misschien een foutpagina of een lege pagina. Dat hoort zo en kan geen kwaad: je antwoord telt gewoon. Wil je ons laten weten dat je klaar bent?

request-link = De link
# Onder de QR-code: kort
request-scan = Of scan dit: dezelfde link, voor een telefoon

## Later, en als het anders loopt

request-later = Toestemming intrekken
request-later-how = Dat kan altijd, zonder ons iets te vragen: open op { $host } "Enterprise apps" (bedrijfstoepassingen) en daarna { $app }. Onder "Permissions" (machtigingen) staat wat de app mag. Met "Properties" (eigenschappen) en dan "Delete" (verwijderen) trek je alles in.

## De pagina van de partner, na het antwoord in de browser van de beheerder. Titels: kort

landing-given =
    .title = Bedankt. Je bent akkoord gegaan
    .text = Volgens het antwoord in het adres van deze pagina is je toestemming vastgelegd. Er hoeft alleen nog iets kleins te gebeuren.
landing-declined =
    .title = Je bent niet akkoord gegaan
    .text = Er is niets toegestaan. Wilde je wel akkoord gaan, open de link dan nog een keer.
landing-refused =
    .title = Microsoft meldt een probleem
    .text = Er is niets toegestaan. Wil je wat Microsoft schrijft doorgeven aan degene die je om toestemming vroeg?
landing-older =
    .title = Je antwoord is bij Microsoft
    .text = Je hebt een oudere soort link geopend, en uit het antwoord blijkt niet wat je hebt gekozen. Wil je dat laten weten aan degene die je om toestemming vroeg?
landing-unmatched =
    .title = Dit antwoord hoort bij geen enkel verzoek
    .text = Er staat niet in op welk verzoek het een antwoord is, dus hier telt het niet. Laat dat weten aan degene die je om toestemming vroeg; die kan zelf nagaan of je toestemming er is.
landing-unreadable =
    .title = Dit antwoord is niet te lezen
    .text = Het adres is niet volledig, of is onderweg gewijzigd. Laat dat weten aan degene die je om toestemming vroeg; die kan zelf nagaan of je toestemming er is.
landing-empty =
    .title = Hier komen antwoorden op toestemmingsverzoeken binnen
    .text = In dit adres staat geen antwoord. Ben je net akkoord gegaan en heb je de pagina opnieuw geladen, dan is er niets verloren: je antwoord is bij Microsoft.

# $name (String): een persoon of een bedrijf
landing-read-out = Lees deze code voor aan { $name }
landing-read-out-unnamed = Lees deze code voor aan degene die je om toestemming vroeg
landing-id = Onze toepassings-id begint met
landing-id-meaning = Deze pagina kan niet zien met welke app je akkoord bent gegaan. "Enterprise apps" (bedrijfstoepassingen) in Microsoft Entra toont van elke app de toepassings-id. Begint die van jouw app anders, verwijder de app dan en bel ons.
landing-words = Naam van het verzoek
landing-words-meaning = Zo hebben beide kanten het over hetzelfde verzoek.
landing-microsoft = Wat Microsoft schrijft
landing-reach = Zo bereik je { $name }
landing-reach-unnamed = Zo bereik je ons
landing-done = Deze pagina bewaart niets en geeft niets door. Je kunt de pagina sluiten.
landing-language = Taal
landing-without-script = Je antwoord is bij Microsoft. Deze pagina zou een code tonen om voor te lezen, maar in deze browser staan scripts uit. Laat degene die je om toestemming vroeg weten dat je hebt geantwoord.
