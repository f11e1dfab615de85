### Zinnen naast een veld: wat er niet klopt aan wat erin staat, en wat er wel gevraagd wordt.
###
### Tekst tussen dubbele aanhalingstekens is een label in de portal van Microsoft: dat blijft Engels, met het Nederlandse woord ernaast.

## De app van de partner

problem-client-id-missing = In deze tekst staat geen toepassings-id. Een toepassings-id ziet eruit als 00000000-0000-0000-0000-000000000000 en heet "Application (client) ID" (toepassings-id (client)) op de overzichtspagina van de app.
problem-several-ids = In deze tekst staan { $count } verschillende id's. Plak alleen de id waar dit veld om vraagt.
problem-client-id-is-home-tenant = Dit is de id van je eigen tenant. Voer de id van de app in: "Application (client) ID" (toepassings-id (client)) op de overzichtspagina van de app.
problem-ids-swapped = Dit lijkt een tenant-id: Microsoft vindt een tenant met deze id, maar geen tenant met de id die je als tenant hebt ingevoerd. Waarschijnlijk zijn de twee verwisseld.
problem-home-tenant-missing = In deze tekst staat geen tenant-id. Plak "Directory (tenant) ID" (map-id (tenant)) van de overzichtspagina van de app.
problem-secret-is-id = Dit is de id van het geheim, niet het clientgeheim. Plak de tekst uit de kolom "Value" (waarde); de portal toont die alleen direct nadat het geheim is gemaakt.
problem-secret-empty = Het clientgeheim ontbreekt. Plak de tekst uit de kolom "Value" (waarde) onder "Certificates & secrets" (certificaten en geheimen).
problem-secret-too-long = Dit is langer dan een clientgeheim kan zijn ({ $limit } tekens). Plak alleen de tekst uit de kolom "Value" (waarde).
problem-date-unreadable = Dit is geen datum. Voer jaar, maand en dag in: 2027-05-04.
problem-date-past = { $date } is voorbij, dus Microsoft accepteert dit geheim niet meer. Maak een nieuw geheim of corrigeer de datum.
problem-app-name-empty = De app heeft nog geen naam. Kies een naam die klanten herkennen: hun beheerders krijgen die te zien als er om toestemming wordt gevraagd.
problem-app-name-too-long = Deze naam is te lang voor Microsoft. Kort de naam in tot maximaal { $limit } tekens.
problem-permission-unknown = { $value } is geen machtiging van deze API. Kies er een uit de lijst.

## Het certificaat van de app

problem-certificate-unreadable = In dit bestand staat geen leesbaar certificaat. Kies een .pfx-bestand, of een .pem-bestand met zowel het certificaat als de privésleutel. Heb je twee bestanden, voeg ze dan samen met OpenSSL: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Dit wachtwoord opent het bestand niet. Voer het wachtwoord in dat bij het maken van het bestand is ingesteld, of laat het veld leeg als er geen was.
problem-certificate-no-key = In dit bestand zit alleen het openbare deel van het certificaat, dat voor de portal is bedoeld. Kies het .pfx- of .pem-bestand waarin ook de privésleutel zit.
problem-certificate-not-rsa = Microsoft accepteert alleen RSA-sleutels van minstens 2048 bits, en dit is een ander soort sleutel. Maak een nieuw certificaat met een RSA-sleutel en upload het openbare deel ervan bij de app.
problem-certificate-key-other = De privésleutel in dit bestand hoort bij een ander certificaat. Kies het bestand met de sleutel die voor dit certificaat is gemaakt.
problem-certificate-too-slow = Deze computer zou te lang nodig hebben om dit bestand te openen: het vraagt veel meer rekenwerk dan gebruikelijk. Maak het opnieuw van het certificaat en de sleutel: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Dit bestand is groter dan een certificaat ooit is ({ $limit } KiB). Kies het .pfx- of .pem-bestand van de app.

## De klant

problem-tenant-unreadable = Hieruit blijkt niet welke klant je bedoelt. Voer een domein in zoals contoso.com, een tenant-id, een zakelijk e-mailadres of het adres van een van de Microsoft-pagina's van de klant.
problem-tenant-reserved = { $word } is een algemene waarde van Microsoft, geen klant. Voer het domein of de tenant-id van de klant in.
problem-tenant-personal = { $domain } is een e-mailprovider, niet de organisatie van de klant. Voer het eigen domein of de tenant-id van de klant in.
problem-tenant-is-client-id = Dit is de id van je app, niet die van de klant. Voer het domein of de tenant-id van de klant in.
problem-tenant-not-found = Microsoft vindt geen tenant voor { $given }. Controleer de spelling, of voer een ander domein of de tenant-id van de klant in.

## Toestemming en adressen

problem-reply-unreadable = Dit is geen webadres met een antwoord erin. Plak het volledige adres uit de browser waarin de beheerder heeft geaccepteerd.
problem-reply-other-state = Dit antwoord hoort bij een ander verzoek. Plak het antwoord op de link die hier staat, of stuur deze link opnieuw.
problem-reply-classic-code = Dit antwoord bevat alleen een code. Er staat niet in van welke tenant het kwam, of dat er toestemming is gegeven. Voer de test uit om daarachter te komen.
problem-read-back-code-other = Deze code hoort niet bij het verzoek dat hier staat. Vraag de beheerder om de code nog een keer voor te lezen, teken voor teken, of plak het adres van de pagina die daar te zien is.
problem-landing-page-here = Alleen deze computer kan dit adres openen, maar de beheerder van de klant zit achter een andere. Voer het https://-adres in van een pagina op je eigen website.
problem-email-unreadable = Dit is geen e-mailadres. Voer er een in zoals soc@contoso.com, of laat het veld leeg.
problem-redirect-uri-http = Microsoft accepteert http:// alleen voor localhost. Voer een adres in dat met https:// begint.
problem-redirect-uri-unreadable = Dit is geen volledig webadres. Voer er een in zoals https://contoso.com/consent of http://localhost/consent.
problem-url-not-https = { $url } is geen beveiligd adres. Voer er een in dat met https:// begint. Gewoon http:// is alleen voor deze computer.
problem-url-has-more = Voer alleen het begin van dit adres in, { $url }, zonder pad, query, fragment, gebruikersnaam of wachtwoord.
problem-too-long = Deze tekst is te lang: de limiet is { $limit } tekens. Plak alleen de waarde waar dit veld om vraagt.

## Ter informatie: er is niets mis, maar goed om te weten

note-permission-plural = Herkend als { $right }: Microsoft schrijft de naam zonder de s in { $value }.
note-secret-quotes = De aanhalingstekens om het geheim zijn verwijderd.
note-secret-blanks = Spaties voor of na het geheim zijn verwijderd.
note-secret-line-break = Een regeleinde in het geheim is verwijderd.
note-secret-url-encoded = Dit geheim lijkt URL-gecodeerd (er staan tekens in zoals %2B). Accepteert Microsoft het niet, plak het dan nog een keer zoals de portal het toont.
note-secret-looks-like-thumbprint = Dit lijkt de vingerafdruk van een certificaat, niet een clientgeheim. Het geheim staat in de kolom "Value" (waarde) onder "Certificates & secrets" (certificaten en geheimen).
note-date-soon = { $days ->
    [0] Het clientgeheim verloopt vandaag. Maak nu een nieuw geheim.
    [one] Het clientgeheim verloopt over { $days } dag. Maak op tijd een nieuw geheim.
   *[other] Het clientgeheim verloopt over { $days } dagen. Maak op tijd een nieuw geheim.
}
note-certificate-expired = Dit certificaat is op { $date } verlopen, dus Microsoft accepteert het niet meer. Maak een nieuw certificaat en upload het openbare deel ervan bij de app.
note-certificate-ends = { $days ->
    [0] Dit certificaat verloopt vandaag ({ $date }). Upload nu het volgende.
    [one] Dit certificaat verloopt over { $days } dag, op { $date }. Upload op tijd het volgende.
   *[other] Dit certificaat verloopt over { $days } dagen, op { $date }. Upload op tijd het volgende.
}
note-certificate-practice = In de oefenmodus vertrouwt de app dit certificaat meteen. Bij Microsoft upload je het openbare deel onder "Certificates & secrets" (certificaten en geheimen).
note-link-organizations = In deze link staat geen klant: het account dat de link opent, bepaalt welke tenant om toestemming wordt gevraagd. Een link met de tenant-id van de klant is veiliger.
note-link-classic = Dit oudere soort link vraagt alleen om toestemming als een beheerder de link opent, en in het antwoord staat niet welke tenant heeft geaccepteerd, of dat iemand dat heeft gedaan. De link voor beheerderstoestemming meldt beide.
note-link-loopback = Het antwoord komt alleen op deze computer terug. Op een telefoon of een andere computer verschijnt na het accepteren een foutpagina. Die kan geen kwaad: de toestemming telt gewoon.
note-link-portal = Het antwoord gaat naar { $host }, een Microsoft-portal die er niets mee doet: je komt niet te weten of de beheerder heeft geaccepteerd. Gebruik een pagina op je eigen website, of http://localhost/consent.
note-own-tenant = Dit is je eigen tenant. Om iets uit te proberen is dat prima. Voer voor een klant de tenant van die klant in.
note-cloud-differs = Deze tenant zit in een andere Microsoft-cloud ({ $cloud }). Je app moet in dezelfde cloud zijn geregistreerd.
note-cloud-undocumented = Microsoft heeft het adres van { $api } in deze cloud niet gepubliceerd. Het adres hier is afgeleid van de andere clouds en kan onjuist zijn.
note-retires = Microsoft zet de API achter deze machtiging op { $date } stop. Stap vóór die datum over op Microsoft Graph.

## Wat er nog nodig is voor de volgende stap

wanted-permission = Kies minstens één machtiging
wanted-api-base-confirmed = Bevestig de API-URL
wanted-app-name = Geef de app een naam
wanted-client-id = Voer de toepassings-id in
wanted-home-tenant = Voer je eigen tenant-id in
wanted-secret = Voer het clientgeheim van de app in
wanted-certificate = Kies het certificaat van de app
wanted-customer = Kies de klant
