### Wat het programma van deze computer en het netwerk nodig heeft: de regels van consentry doctor, de gegevens eronder, en wat je eraan doet.

## De regels, en hoe elke regel afliep

surrounding-clock =
    .passed = De klok van deze computer loopt gelijk
    .failed = De klok van deze computer loopt niet gelijk
    .skipped = De klok is niet vergeleken
surrounding-dns =
    .passed = Hostnamen worden gevonden
    .failed = Een hostnaam wordt niet gevonden
    .skipped = Er is geen hostnaam opgezocht
surrounding-proxy =
    .passed = Geen proxy blokkeert de verbinding
    .failed = De proxy blokkeert de verbinding
    .skipped = De proxy is niet geprobeerd
surrounding-tls =
    .passed = Beveiligde verbindingen worden vertrouwd
    .failed = Een beveiligde verbinding wordt niet vertrouwd
    .skipped = Er is geen beveiligde verbinding geprobeerd
surrounding-sign_in_host =
    .passed = De aanmeldservice reageert
    .failed = De aanmeldservice reageert niet
    .skipped = De aanmeldservice is niet benaderd
surrounding-api_host =
    .passed = De host van de API reageert
    .failed = De host van de API reageert niet
    .skipped = De host van de API is niet benaderd
surrounding-browser =
    .passed = Er kan een browser worden geopend
    .failed = Er kan geen browser worden geopend
    .skipped = Hier kan geen browser worden geopend

## Bewijs: kort, voor technici; namen en codes zoals ze zijn

# $seconds (Number): hoever de twee klokken uiteenlopen; $host (String): met wiens klok is vergeleken
evidence-clock-fits = { $seconds ->
    [0] gelijk met { $host }
    [one] { $seconds } seconde verschil met { $host }
   *[other] { $seconds } seconden verschil met { $host }
}
# $here, $there (String): datum en tijd; $host (String): met wiens klok is vergeleken
evidence-clock-differs = hier { $here } · { $host } { $there }
evidence-clock-unknown = geen enkele server stuurde de tijd mee
# $addresses (String): namen en de adressen die erbij zijn gevonden
evidence-dns-found = { $addresses }
evidence-dns-unneeded = niet nodig: dit zijn IP-adressen
# $proxy (String): bijvoorbeeld http://proxy.contoso.com:8080
evidence-proxy-used = { $proxy } · laat door
evidence-proxy-none = geen proxy in gebruik
# $host (String): een host achter een proxy die niet te bereiken is
evidence-behind-proxy = { $host } · via de proxy niet bereikbaar
# $host (String): een host; $issuer (String): wie het certificaat ervan heeft uitgegeven, bijvoorbeeld DigiCert Inc
evidence-tls-issuer = { $host } · certificaat uitgegeven door { $issuer }
evidence-tls-unneeded = http zonder beveiliging op deze computer
# $host (String): host en poort; $millis (String): milliseconden
evidence-host-answers = { $host } · { $millis } ms
# $program (String): bijvoorbeeld xdg-open
evidence-browser-opener = { $program }
evidence-browser-none = links worden getoond om te kopiëren

## Wat je eraan doet, telkens één zin

doctor-next-clock = Zet in de instellingen van deze computer de automatische tijdsinstelling aan: tokens en certificaten zijn maar beperkte tijd geldig.
doctor-next-dns = Controleer de internetverbinding en de DNS-servers van deze computer; ontbreekt alleen deze naam, controleer dan de spelling of vraag je netwerkteam ervoor te zorgen dat de naam wordt gevonden.
doctor-next-proxy = Vraag je netwerkteam om deze computer zonder aanmelding bij de proxy toegang te geven tot de hosts hierboven, of kies met --proxy een andere proxy.
doctor-next-proxy-closed = Controleer het adres van de proxy in de instellingen van deze computer, in HTTPS_PROXY of in --proxy; heb je geen proxy nodig, gebruik dan --proxy none.
doctor-next-tls = Loopt de klok gelijk, dan inspecteert je netwerk waarschijnlijk het verkeer: vraag je netwerkteam om het rootcertificaat en geef dat bestand op met --ca-file, of laat het op deze computer installeren.
doctor-next-network = Controleer de internetverbinding; is alleen deze host niet bereikbaar, vraag je netwerkteam dan om deze computer op deze poort toegang te geven tot de host.
doctor-next-later = Probeer het over een paar minuten opnieuw: de verbinding werkt, maar Microsoft zelf kan nu niet reageren.
doctor-next-address = Controleer de adressen die met --authority, --api-base en --cloud zijn opgegeven: de server daar gedraagt zich niet als Microsoft.

## Tot slot

doctor-well = Alles wat Consentry nodig heeft, is aanwezig
# $count (Number): aantal rode regels, minstens 1
doctor-unwell = { $count ->
    [one] { $count } probleem gevonden
   *[other] { $count } problemen gevonden
}
