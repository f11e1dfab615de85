### Det, der omgiver programmet: linjerne i consentry doctor, deres belæg, og hvad der skal gøres.

## Linjerne, og hvordan hver af dem endte

surrounding-clock =
    .passed = Uret på denne computer går rigtigt
    .failed = Uret på denne computer går forkert
    .skipped = Uret blev ikke sammenlignet
surrounding-dns =
    .passed = Værtsnavne kan slås op
    .failed = Et værtsnavn kan ikke slås op
    .skipped = Intet værtsnavn blev slået op
surrounding-proxy =
    .passed = Ingen proxy blokerer forbindelsen
    .failed = Proxyen blokerer forbindelsen
    .skipped = Proxyen blev ikke prøvet
surrounding-tls =
    .passed = Sikre forbindelser er betroede
    .failed = En sikker forbindelse er ikke betroet
    .skipped = Ingen sikker forbindelse blev prøvet
surrounding-sign_in_host =
    .passed = Logontjenesten svarer
    .failed = Logontjenesten svarer ikke
    .skipped = Logontjenesten blev ikke kontaktet
surrounding-api_host =
    .passed = API'ens server svarer
    .failed = API'ens server svarer ikke
    .skipped = API'ens server blev ikke kontaktet
surrounding-browser =
    .passed = En browser kan åbnes
    .failed = Der kan ikke åbnes en browser
    .skipped = Her kan der ikke åbnes en browser

## Belæg: kort, til teknikere; identifikatorer som de er

evidence-clock-fits = { $seconds ->
    [0] samme tid som { $host }
    [one] { $seconds } sekunds forskel fra { $host }
   *[other] { $seconds } sekunders forskel fra { $host }
}
evidence-clock-differs = her { $here } · { $host } { $there }
evidence-clock-unknown = ingen server oplyste sin tid
evidence-dns-found = { $addresses }
evidence-dns-unneeded = ikke nødvendigt: Det er IP-adresser
evidence-proxy-used = { $proxy } · åben
evidence-proxy-none = ingen proxy i brug
evidence-behind-proxy = { $host } · kan ikke nås gennem proxyen
evidence-tls-issuer = { $host } · certifikat udstedt af { $issuer }
evidence-tls-unneeded = almindelig http på denne computer
evidence-host-answers = { $host } · { $millis } ms
evidence-browser-opener = { $program }
evidence-browser-none = links skrives ud, så du kan kopiere dem

## Hvad der skal gøres, én sætning hver

doctor-next-clock = Slå automatisk klokkeslæt til i computerens indstillinger: Tokens og certifikater gælder kun i en begrænset periode.
doctor-next-dns = Kontrollér internetforbindelsen og computerens DNS-servere; mangler kun dette navn, så kontrollér stavemåden, eller bed netværksafdelingen sørge for, at det kan slås op.
doctor-next-proxy = Bed netværksafdelingen give denne computer adgang til serverne ovenfor uden logon på proxyen, eller vælg en anden proxy med --proxy.
doctor-next-proxy-closed = Kontrollér proxyens adresse i computerens indstillinger, i HTTPS_PROXY eller i --proxy; brug --proxy none, hvis du ikke skal bruge en proxy.
doctor-next-tls = Går uret rigtigt, inspicerer netværket sandsynligvis trafikken: Bed netværksafdelingen om dens rodcertifikat, og angiv filen med --ca-file, eller få det installeret på denne computer.
doctor-next-network = Kontrollér internetforbindelsen; er det kun denne server, der ikke svarer, så bed netværksafdelingen give denne computer adgang til den på denne port.
doctor-next-later = Prøv igen om et par minutter: Forbindelsen virker, men Microsoft selv kan ikke svare lige nu.
doctor-next-address = Kontrollér de adresser, der er angivet med --authority, --api-base og --cloud: Serveren dér opfører sig ikke som Microsoft.

## Slutningen

doctor-well = Alt, hvad Consentry har brug for, er på plads
doctor-unwell = { $count ->
    [one] { $count } problem fundet
   *[other] { $count } problemer fundet
}
