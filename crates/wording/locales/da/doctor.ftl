### Det, der omgiver programmet: linjerne i consentry doctor, deres belæg, og hvad der skal gøres.

## Linjerne, og hvordan hver af dem endte

surrounding-clock =
    .passed = Uret på denne computer går rigtigt
    .failed = Uret på denne computer går forkert
    .skipped = Uret blev ikke sammenlignet
surrounding-dns =
    .passed = Servernes navne bliver fundet
    .failed = Et navn bliver ikke fundet
    .skipped = Der blev ikke slået noget navn op
surrounding-proxy =
    .passed = Ingen proxy står i vejen
    .failed = Proxyen slipper intet igennem
    .skipped = Proxyen blev ikke prøvet
surrounding-tls =
    .passed = Sikre forbindelser kan bekræftes
    .failed = En sikker forbindelse kan ikke bekræftes
    .skipped = Ingen sikker forbindelse blev prøvet
surrounding-sign_in_host =
    .passed = Logontjenesten svarer
    .failed = Logontjenesten svarer ikke
    .skipped = Logontjenesten blev ikke spurgt
surrounding-api_host =
    .passed = API'ens server svarer
    .failed = API'ens server svarer ikke
    .skipped = API'ens server blev ikke spurgt
surrounding-browser =
    .passed = En browser kan åbnes
    .failed = Der kan ikke åbnes en browser
    .skipped = Her kan der ikke åbnes en browser

## Belæg: kort, til teknikere; identifikatorer som de er

evidence-clock-fits = { $seconds ->
    [0] samme tid som { $host }
    [one] { $seconds } sekund fra { $host }
   *[other] { $seconds } sekunder fra { $host }
}
evidence-clock-differs = her { $here } · { $host } { $there }
evidence-clock-unknown = ingen server oplyste, hvad klokken er
evidence-dns-found = { $addresses }
evidence-dns-unneeded = adresserne er tal
evidence-proxy-used = { $proxy } · åben
evidence-proxy-none = ingen er i brug
evidence-behind-proxy = { $host } · kan ikke nås bag proxyen
evidence-tls-issuer = { $host } · certifikat udstedt af { $issuer }
evidence-tls-unneeded = almindelig http på denne computer
evidence-host-answers = { $host } · { $millis } ms
evidence-browser-opener = { $program }
evidence-browser-none = links skrives ud, så de kan kopieres

## Hvad der skal gøres, én sætning hver

doctor-next-clock = Slå automatisk klokkeslæt til i computerens indstillinger: Tokens og certifikater gælder kun fra ét tidspunkt til et andet.
doctor-next-dns = Kontrollér internetforbindelsen og DNS-serverne på denne computer; mangler kun dette navn, så kontrollér stavemåden, eller bed jeres netværksafdeling sørge for, at det kan findes.
doctor-next-proxy = Bed jeres netværksafdeling give denne computer adgang til serverne ovenfor uden logon på proxyen, eller angiv en anden proxy med --proxy.
doctor-next-proxy-closed = Kontrollér proxyens adresse i computerens indstillinger, i HTTPS_PROXY eller i --proxy; brug --proxy none, hvor der ikke skal bruges nogen.
doctor-next-tls = Går uret rigtigt, inspicerer jeres netværk sandsynligvis trafikken: Bed jeres netværksafdeling om dens rodcertifikat, og angiv filen med --ca-file, eller få det installeret på denne computer.
doctor-next-network = Kontrollér internetforbindelsen; er det kun denne server, der ikke svarer, så bed jeres netværksafdeling give denne computer adgang til den på denne port.
doctor-next-later = Prøv igen om et par minutter: Vejen dertil er åben, og det er Microsoft selv, der ikke kan svare lige nu.
doctor-next-address = Kontrollér de adresser, der er angivet med --authority, --api-base og --cloud: Det, der svarer dér, svarer ikke, som Microsoft gør.

## Slutningen

doctor-well = Alt, hvad Consentry har brug for, er på plads
doctor-unwell = { $count ->
    [one] { $count } ting står i vejen
   *[other] { $count } ting står i vejen
}
