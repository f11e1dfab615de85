### Sætninger ved siden af et felt: hvad der er galt med indholdet, og hvad der skal stå.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Partnerens app

problem-client-id-missing = Teksten har intet program-id. Et program-id ser ud som 00000000-0000-0000-0000-000000000000 og hedder "Application (client) ID" (program-id (klient)) på appens oversigtsside.
problem-several-ids = Teksten har { $count } forskellige id'er. Indsæt kun det, som feltet beder om.
problem-client-id-is-home-tenant = Dette er id'et for din egen lejer. Angiv appens id: "Application (client) ID" (program-id (klient)) på appens oversigtsside.
problem-ids-swapped = Det ligner et lejer-id: Microsoft finder en lejer med dette id, men ingen med det id, du angav som lejer. De to er sandsynligvis byttet om.
problem-home-tenant-missing = Teksten har intet lejer-id. Indsæt "Directory (tenant) ID" (mappe-id (lejer)) fra appens oversigtsside.
problem-secret-is-id = Dette er hemmelighedens id, ikke klienthemmeligheden. Indsæt teksten fra kolonnen "Value" (værdi); portalen viser den kun, lige efter at hemmeligheden er oprettet.
problem-secret-empty = Klienthemmeligheden mangler. Indsæt teksten fra kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder).
problem-secret-too-long = Dette er længere, end en klienthemmelighed kan være ({ $limit } tegn). Indsæt kun teksten fra kolonnen "Value" (værdi).
problem-date-unreadable = Dette er ikke en dato. Angiv år, måned og dag: 2027-05-04.
problem-date-past = { $date } er passeret, så Microsoft godtager ikke længere denne hemmelighed. Opret en ny, eller ret datoen.
problem-app-name-empty = Appen har ikke noget navn endnu. Vælg et, som kunderne kan genkende: Deres administratorer ser det, når de bliver bedt om samtykke.
problem-app-name-too-long = Navnet er længere, end Microsoft tillader. Forkort det til højst { $limit } tegn.
problem-permission-unknown = { $value } er ikke en tilladelse i denne API. Vælg en på listen.

## Appens certifikat

problem-certificate-unreadable = Filen har intet certifikat, der kan læses. Vælg en .pfx-fil eller en .pem-fil med både certifikatet og dets private nøgle. Har du to filer, så saml dem med OpenSSL: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Filen kan ikke åbnes med denne adgangskode. Angiv den adgangskode, der blev valgt, da filen blev oprettet, eller lad feltet stå tomt, hvis der ikke var nogen.
problem-certificate-no-key = Filen har kun den offentlige del af certifikatet, som er til portalen. Vælg den .pfx- eller .pem-fil, der også har den private nøgle.
problem-certificate-not-rsa = Microsoft godtager kun RSA-nøgler på mindst 2048 bit, og denne nøgle er af en anden type. Opret et nyt certifikat med en RSA-nøgle, og upload den offentlige del til appen.
problem-certificate-key-other = Den private nøgle i filen hører til et andet certifikat. Vælg filen med den nøgle, der blev oprettet til dette certifikat.
problem-certificate-too-slow = Det ville tage denne computer for lang tid at åbne filen: Den kræver langt flere beregninger end normalt. Opret den igen ud fra certifikatet og nøglen: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Filen er større, end et certifikat kan være ({ $limit } KiB). Vælg appens .pfx- eller .pem-fil.

## Kunden

problem-tenant-unreadable = Det fremgår ikke, hvilken kunde du mener. Angiv et domæne som contoso.com, et lejer-id, en arbejdsmailadresse eller adressen på en af kundens Microsoft-sider.
problem-tenant-reserved = { $word } er en af Microsofts generelle værdier, ikke en kunde. Angiv kundens domæne eller lejer-id.
problem-tenant-personal = { $domain } er en mailudbyder, ikke kundens organisation. Angiv kundens eget domæne eller lejer-id.
problem-tenant-is-client-id = Dette er id'et for din app, ikke for kunden. Angiv kundens domæne eller lejer-id.
problem-tenant-not-found = Microsoft finder ingen lejer for { $given }. Kontrollér stavemåden, eller angiv et andet af kundens domæner eller kundens lejer-id.

## Samtykke og adresser

problem-reply-unreadable = Dette er ikke en webadresse med et svar i. Indsæt hele adressen fra den browser, hvor administratoren accepterede.
problem-reply-other-state = Svaret hører til en anden anmodning. Indsæt svaret på det link, der vises her, eller send linket igen.
problem-reply-classic-code = Svaret har kun en kode. Det siger hverken, hvilken lejer det kom fra, eller om der blev givet samtykke. Kør testen for at få svar på det.
problem-read-back-code-other = Koden hører ikke til den anmodning, der vises her. Bed administratoren læse den op igen, ét tegn ad gangen, eller indsæt adressen på den side, administratoren ser.
problem-landing-page-here = Kun denne computer kan åbne adressen, men kundens administrator sidder ved en anden. Angiv https://-adressen på en side på dit eget websted.
problem-email-unreadable = Dette er ikke en mailadresse. Angiv en som soc@contoso.com, eller lad feltet stå tomt.
problem-redirect-uri-http = Microsoft godtager kun http:// for localhost. Angiv en adresse, der begynder med https://.
problem-redirect-uri-unreadable = Dette er ikke en fuldstændig webadresse. Angiv en som https://contoso.com/consent eller http://localhost/consent.
problem-url-not-https = { $url } er ikke en sikker adresse. Angiv en, der begynder med https://. Almindelig http:// er kun til denne computer.
problem-url-has-more = Angiv kun begyndelsen af adressen, { $url }, uden sti, forespørgsel, fragment, brugernavn eller adgangskode.
problem-too-long = Teksten er for lang: Grænsen er { $limit } tegn. Indsæt kun den værdi, feltet beder om.

## Noter: intet er galt, men godt at vide

note-permission-plural = Læst som { $right }: Microsofts navn er uden s'et i { $value }.
note-secret-quotes = Anførselstegnene omkring hemmeligheden er fjernet.
note-secret-blanks = Mellemrum før eller efter hemmeligheden er fjernet.
note-secret-line-break = Et linjeskift i hemmeligheden er fjernet.
note-secret-url-encoded = Hemmeligheden ser ud til at være URL-kodet (den har tegn som %2B). Hvis Microsoft ikke godtager den, så indsæt den igen, som portalen viser den.
note-secret-looks-like-thumbprint = Dette ligner et certifikats fingeraftryk (thumbprint), ikke en klienthemmelighed. Hemmeligheden står i kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder).
note-date-soon = { $days ->
    [0] Klienthemmeligheden udløber i dag. Opret den næste nu.
    [one] Klienthemmeligheden udløber om { $days } dag. Opret den næste i god tid.
   *[other] Klienthemmeligheden udløber om { $days } dage. Opret den næste i god tid.
}
note-certificate-expired = Certifikatet udløb den { $date }, så Microsoft godtager det ikke længere. Opret et nyt, og upload den offentlige del til appen.
note-certificate-ends = { $days ->
    [0] Certifikatet udløber i dag ({ $date }). Upload det næste nu.
    [one] Certifikatet udløber om { $days } dag, den { $date }. Upload det næste i god tid.
   *[other] Certifikatet udløber om { $days } dage, den { $date }. Upload det næste i god tid.
}
note-certificate-practice = I øvelsestilstand stoler appen straks på dette certifikat. Hos Microsoft skal du uploade den offentlige del under "Certificates & secrets" (certifikater og hemmeligheder).
note-link-organizations = Linket nævner ingen kunde: Den konto, der åbner det, afgør, hvilken lejer der bliver spurgt. Et link med kundens lejer-id er sikrere.
note-link-classic = Denne ældre type link beder kun om samtykke, når en administrator åbner det, og svaret siger hverken, hvilken lejer der accepterede, eller om nogen gjorde det. Linket til administratorsamtykke siger begge dele.
note-link-loopback = Svaret kommer kun tilbage på denne computer. På en telefon eller en anden computer vises der en fejlside, når der er accepteret. Den er harmløs: Samtykket gælder alligevel.
note-link-portal = Svaret går til { $host }, en Microsoft-portal, der ikke bruger det til noget: Du får ikke at vide, om administratoren accepterede. Brug en side på dit eget websted eller http://localhost/consent.
note-own-tenant = Dette er din egen lejer. Den er fin at prøve med. For en kunde skal du angive kundens lejer.
note-cloud-differs = Lejeren ligger i en anden Microsoft-cloud ({ $cloud }). Din app skal være registreret i den samme cloud.
note-cloud-undocumented = Microsoft har ikke offentliggjort adressen på { $api } i denne cloud. Den, der vises her, er udledt af de andre clouds og kan være forkert.
note-retires = Microsoft udfaser API'en bag denne tilladelse den { $date }. Planlæg at skifte til Microsoft Graph inden da.

## Hvad der mangler før næste trin

wanted-permission = Vælg mindst én tilladelse
wanted-api-base-confirmed = Bekræft API-URL'en
wanted-app-name = Giv appen et navn
wanted-client-id = Angiv program-id'et
wanted-home-tenant = Angiv dit eget lejer-id
wanted-secret = Angiv appens klienthemmelighed
wanted-certificate = Vælg appens certifikat
wanted-customer = Vælg kunden
