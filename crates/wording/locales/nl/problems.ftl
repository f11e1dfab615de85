### Zinnen naast een veld: wat er niet klopt aan wat erin staat, en wat er wel gevraagd wordt.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## De app van de partner

problem-client-id-missing = In deze tekst staat geen toepassings-id. Die ziet eruit als 00000000-0000-0000-0000-000000000000 en staat als "Application (client) ID" op de overzichtspagina van de app.
problem-several-ids = In deze tekst staan { $count } verschillende id's. Plak alleen de id die hier wordt gevraagd.
problem-client-id-is-home-tenant = Dit is de id van je eigen tenant. Hier is de id van de app nodig: "Application (client) ID" op de overzichtspagina van de app.
problem-ids-swapped = Dit lijkt een tenant-id: Microsoft kent er een tenant mee, en geen tenant met de id die als tenant is opgegeven. Waarschijnlijk zijn de twee verwisseld.
problem-home-tenant-missing = In deze tekst staat geen tenant-id. Plak de waarde die op de overzichtspagina van de app bij "Directory (tenant) ID" staat.
problem-secret-is-id = Dit is de id van het geheim, niet het geheim zelf. Plak wat in de kolom "Value" (waarde) staat; de portal toont dat alleen direct nadat het geheim is gemaakt.
problem-secret-empty = In dit veld staat nog geen geheim. Plak wat onder "Certificates & secrets" (certificaten en geheimen) in de kolom "Value" (waarde) staat.
problem-secret-too-long = Dit is langer dan een geheim kan zijn ({ $limit } tekens). Plak alleen wat in de kolom "Value" (waarde) staat.
problem-date-unreadable = Hierin is geen datum te herkennen. Schrijf de datum als jaar, maand en dag: 2027-05-04.
problem-date-past = { $date } is voorbij, dus Microsoft accepteert dit geheim niet meer. Maak een nieuw geheim of pas de datum aan.
problem-app-name-empty = De app heeft nog geen naam. Kies een naam die klanten herkennen: hun beheerders krijgen die te zien als er om toestemming wordt gevraagd.
problem-app-name-too-long = Deze naam is te lang voor Microsoft. Kort de naam in tot maximaal { $limit } tekens.
problem-permission-unknown = { $value } is geen machtiging van deze API. Kies er een uit de lijst.

## Het certificaat van de app

problem-certificate-unreadable = In dit bestand is geen certificaat te herkennen. Kies een .pfx-bestand, of een .pem-bestand met zowel het certificaat als de privésleutel erin. Van twee bestanden maakt OpenSSL er één: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Dit bestand gaat met dit wachtwoord niet open. Voer het wachtwoord in dat bij het maken van het bestand is gekozen, of geen wachtwoord als het bestand er geen heeft.
problem-certificate-no-key = In dit bestand zit alleen het openbare deel van het certificaat, dat voor de portal is bedoeld. Kies het .pfx- of .pem-bestand waarin ook de privésleutel zit.
problem-certificate-not-rsa = Microsoft accepteert alleen RSA-sleutels van minstens 2048 bits, en deze sleutel is van een andere soort. Maak een nieuw certificaat met een RSA-sleutel en upload het openbare deel ervan bij de app.
problem-certificate-key-other = De privésleutel in dit bestand hoort bij een ander certificaat. Kies het bestand waarin de sleutel en het certificaat bij elkaar horen.
problem-certificate-too-slow = Het zou deze computer te veel tijd kosten om dit bestand te openen: het vraagt veel meer rekenwerk dan gebruikelijk. Maak het opnieuw van het certificaat en de sleutel: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Dit bestand is groter dan een certificaat ooit is ({ $limit } KiB). Kies het .pfx- of .pem-bestand van de app.

## De klant

problem-tenant-unreadable = Hierin is geen klant te herkennen. Voer een domein in zoals contoso.com, een tenant-id, een zakelijk e-mailadres of het adres van een van de Microsoft-pagina's van de klant.
problem-tenant-reserved = { $word } is een algemeen woord van Microsoft en wijst geen klant aan. Voer het domein of de tenant-id van de klant in.
problem-tenant-personal = { $domain } is van een e-mailprovider, niet van de organisatie van de klant. Voer het eigen domein of de tenant-id van de klant in.
problem-tenant-is-client-id = Dit is de id van je app, niet die van de klant. Voer het domein of de tenant-id van de klant in.
problem-tenant-not-found = Microsoft vindt geen tenant voor { $given }. Controleer de spelling, of voer een ander domein of de tenant-id van de klant in.

## Toestemming en adressen

problem-reply-unreadable = Dit is geen webadres met een antwoord erin. Plak het volledige adres uit de adresbalk van de browser waarin de beheerder akkoord is gegaan.
problem-reply-other-state = Dit antwoord hoort bij een ander verzoek. Plak het antwoord op de link die hier staat, of stuur deze link opnieuw.
problem-reply-classic-code = Dit antwoord bevat alleen een code. Er staat niet in van welke tenant het komt en ook niet of er toestemming is gegeven. Voer de test uit om daarachter te komen.
problem-read-back-code-other = Deze code hoort niet bij het verzoek dat hier staat. Vraag er nog een keer naar, teken voor teken, of plak het adres van de antwoordpagina.
problem-landing-page-here = Dit adres gaat alleen op deze computer open, en de beheerder van de klant zit ergens anders. Voer het adres in van een pagina op je eigen website, beginnend met https://.
problem-email-unreadable = Dit is geen e-mailadres. Voer er een in zoals soc@contoso.com, of laat het veld leeg.
problem-redirect-uri-http = Microsoft accepteert http:// alleen voor localhost. Voer een adres in dat met https:// begint.
problem-redirect-uri-unreadable = Dit is geen volledig webadres. Voer er een in zoals https://contoso.com/consent of http://localhost/consent.
problem-url-not-https = { $url } is geen beveiligd adres. Voer een adres in dat met https:// begint; http:// is alleen voor deze computer.
problem-url-has-more = Voer alleen het begin van dit adres in, { $url }, zonder pad, query, fragment, gebruikersnaam of wachtwoord.
problem-too-long = Deze tekst is te lang: er worden maximaal { $limit } tekens gelezen. Plak alleen de waarde die hier wordt gevraagd.

## Ter informatie: er is niets mis, maar goed om te weten

note-permission-plural = Gelezen als { $right }: Microsoft schrijft deze machtiging zonder de s die in { $value } staat.
note-secret-quotes = De aanhalingstekens om het geheim zijn weggelaten.
note-secret-blanks = Spaties voor of na het geheim zijn weggelaten.
note-secret-line-break = Een regeleinde in het geheim is weggelaten.
note-secret-url-encoded = Dit geheim lijkt URL-gecodeerd (er staan tekens in zoals %2B). Accepteert Microsoft het niet, plak het dan nog een keer zoals de portal het toont.
note-secret-looks-like-thumbprint = Dit lijkt eerder de vingerafdruk van een certificaat dan een geheim. Een geheim staat onder "Certificates & secrets" (certificaten en geheimen) in de kolom "Value" (waarde).
note-date-soon = { $days ->
    [0] Het geheim verloopt vandaag. Maak nu een nieuw geheim.
    [one] Het geheim verloopt over { $days } dag. Maak op tijd een nieuw geheim.
   *[other] Het geheim verloopt over { $days } dagen. Maak op tijd een nieuw geheim.
}
note-certificate-expired = Dit certificaat is op { $date } verlopen, dus Microsoft accepteert het niet meer. Maak een nieuw certificaat en upload het openbare deel ervan bij de app.
note-certificate-ends = { $days ->
    [0] Dit certificaat verloopt vandaag ({ $date }). Upload nu het volgende.
    [one] Dit certificaat verloopt over { $days } dag, op { $date }. Upload op tijd het volgende.
   *[other] Dit certificaat verloopt over { $days } dagen, op { $date }. Upload op tijd het volgende.
}
note-certificate-practice = In de oefenmodus vertrouwt de app dit certificaat meteen. Bij Microsoft upload je het openbare deel onder "Certificates & secrets" (certificaten en geheimen).
note-link-organizations = In deze link staat geen klant: het account waarmee de link wordt geopend, bepaalt welke tenant om toestemming wordt gevraagd. Een link met de tenant-id van de klant is veiliger.
note-link-classic = Deze oudere soort link vraagt alleen om toestemming als een beheerder de link opent. Uit het antwoord blijkt niet welke tenant akkoord is gegaan, en ook niet of dat is gebeurd. Met de link voor beheerderstoestemming weet je allebei.
note-link-loopback = Het antwoord komt alleen op deze computer terug. Op een telefoon of een andere computer verschijnt na het akkoord een foutpagina. Dat kan geen kwaad: de toestemming geldt gewoon.
note-link-portal = Het antwoord gaat naar { $host }, een portal van Microsoft die er niets mee doet: je komt niet te weten of de beheerder akkoord is gegaan. Gebruik een pagina op je eigen website, of http://localhost/consent.
note-own-tenant = Dit is je eigen tenant. Om iets uit te proberen is dat prima; voor een klant voer je de tenant van die klant in.
note-cloud-differs = Deze tenant zit in een andere Microsoft-cloud ({ $cloud }). Je app moet in dezelfde cloud zijn geregistreerd.
note-cloud-undocumented = Microsoft documenteert het adres van { $api } in deze cloud niet. Wat hier staat, is afgeleid van de andere clouds: misschien moet je het aanpassen.
note-retires = Op { $date } schakelt Microsoft de API achter deze machtiging uit. Stap vóór die datum over op Microsoft Graph.

## Wat er nog nodig is voor de volgende stap

wanted-permission = Kies minstens één machtiging
wanted-api-base-confirmed = Bevestig de API-URL
wanted-app-name = Geef de app een naam
wanted-client-id = Voer de toepassings-id in
wanted-home-tenant = Voer de id van je eigen tenant in
wanted-secret = Voer het geheim van de app in
wanted-certificate = Kies het certificaat van de app
wanted-customer = Geef aan wie de klant is
