### Sætninger ved siden af et felt: hvad der er galt med indholdet, og hvad der skal stå.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Partnerens app

problem-client-id-missing = Teksten indeholder ikke noget program-id. Det ser ud som 00000000-0000-0000-0000-000000000000 og hedder "Application (client) ID" på appens oversigtsside.
problem-several-ids = Teksten indeholder { $count } forskellige id'er. Indsæt kun det, der skal bruges her.
problem-client-id-is-home-tenant = Dette er id'et for din egen lejer. Her skal du bruge appens id: "Application (client) ID" på appens oversigtsside.
problem-ids-swapped = Det ligner et lejer-id: Microsoft kender en lejer med det, men ingen med det id, der er angivet som lejer. De to er nok byttet om.
problem-home-tenant-missing = Teksten indeholder ikke noget lejer-id. Indsæt "Directory (tenant) ID" (lejer-id) fra appens oversigtsside.
problem-secret-is-id = Dette er hemmelighedens id, ikke selve hemmeligheden. Indsæt det, der står i kolonnen "Value" (værdi). Portalen viser det kun, lige efter at hemmeligheden er oprettet.
problem-secret-empty = Der er ingen hemmelighed i feltet. Indsæt det, der står i kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder).
problem-secret-too-long = Dette er længere, end en hemmelighed kan være ({ $limit } tegn). Indsæt kun det, der står i kolonnen "Value" (værdi).
problem-date-unreadable = Teksten kan ikke læses som en dato. Skriv år, måned og dag sådan her: 2027-05-04.
problem-date-past = { $date } er passeret, så Microsoft godkender ikke længere denne hemmelighed. Opret en ny, eller ret datoen.
problem-app-name-empty = Appen har ikke noget navn endnu. Vælg et, som kunderne kan genkende: Deres administratorer ser det, når de bliver bedt om samtykke.
problem-app-name-too-long = Navnet er længere, end Microsoft tillader. Forkort det til højst { $limit } tegn.
problem-permission-unknown = { $value } er ikke en tilladelse i denne API. Vælg en på listen.

## Appens certifikat

problem-certificate-unreadable = Der kan ikke læses noget certifikat i filen. Vælg en .pfx-fil eller en .pem-fil med både certifikatet og dets private nøgle. Har du dem i to filer, kan OpenSSL samle dem i én: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Filen kan ikke åbnes med denne adgangskode. Angiv den, der blev valgt, da filen blev oprettet, eller ingen, hvis der ikke blev valgt nogen.
problem-certificate-no-key = Filen indeholder kun den offentlige del af certifikatet, nemlig den til portalen. Vælg den .pfx- eller .pem-fil, der også indeholder den private nøgle.
problem-certificate-not-rsa = Microsoft godtager kun RSA-nøgler på mindst 2048 bit, og denne nøgle er af en anden slags. Opret et nyt certifikat med en RSA-nøgle, og upload den offentlige del til appen.
problem-certificate-key-other = Den private nøgle i filen hører til et andet certifikat. Vælg den fil, der blev oprettet sammen med dette.
problem-certificate-too-slow = Det ville tage denne computer for lang tid at åbne filen: Den kræver langt flere beregninger end normalt. Opret den igen ud fra certifikatet og nøglen: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Filen er større, end et certifikat kan være ({ $limit } KiB). Vælg appens .pfx- eller .pem-fil.

## Kunden

problem-tenant-unreadable = Teksten peger ikke på nogen kunde. Angiv et domæne som contoso.com, et lejer-id, en arbejdsmailadresse eller adressen på en af kundens Microsoft-sider.
problem-tenant-reserved = { $word } er en fællesbetegnelse hos Microsoft og peger ikke på en bestemt kunde. Angiv kundens domæne eller lejer-id.
problem-tenant-personal = { $domain } er en mailudbyder, ikke kundens organisation. Angiv kundens eget domæne eller lejer-id.
problem-tenant-is-client-id = Dette er id'et for din app, ikke for kunden. Angiv kundens domæne eller lejer-id.
problem-tenant-not-found = Microsoft kender ingen lejer for { $given }. Kontrollér stavemåden, eller angiv et andet af kundens domæner eller kundens lejer-id.

## Samtykke og adresser

problem-reply-unreadable = Dette er ikke en webadresse med et svar i. Indsæt hele indholdet af adresselinjen i den browser, hvor administratoren accepterede.
problem-reply-other-state = Svaret hører til en anden anmodning. Indsæt det svar, der kom på linket her, eller send linket igen.
problem-reply-classic-code = Svaret indeholder kun en kode. Det siger hverken, hvilken lejer det kom fra, eller om der blev givet samtykke. Kør testen for at få svar på det.
problem-read-back-code-other = Koden hører ikke til den anmodning, der vises her. Bed om at få den læst op én gang til, tegn for tegn, eller indsæt den adresse, administratoren endte på.
problem-landing-page-here = Kun denne computer kan åbne den adresse, og kundens administrator sidder et andet sted. Angiv adressen på en side på dit eget websted; den skal begynde med https://.
problem-email-unreadable = Dette er ikke en mailadresse. Angiv en som soc@contoso.com, eller lad feltet stå tomt.
problem-redirect-uri-http = Microsoft godtager kun http:// for localhost. Angiv en adresse, der begynder med https://.
problem-redirect-uri-unreadable = Dette er ikke en hel webadresse. Angiv en som https://contoso.com/consent eller http://localhost/consent.
problem-url-not-https = { $url } er ikke en beskyttet adresse. Angiv en, der begynder med https://; almindelig http:// må kun bruges på denne computer.
problem-url-has-more = Angiv kun begyndelsen af adressen, { $url }, uden sti, forespørgsel, fragment, brugernavn eller adgangskode.
problem-too-long = Teksten er for lang: Der læses højst { $limit } tegn. Indsæt kun den værdi, der skal bruges her.

## Noter: intet er galt, men godt at vide

note-permission-plural = Læst som { $right }: Microsoft skriver navnet uden s'et i { $value }.
note-secret-quotes = Anførselstegnene omkring hemmeligheden er udeladt.
note-secret-blanks = Mellemrum før eller efter hemmeligheden er udeladt.
note-secret-line-break = Et linjeskift i hemmeligheden er udeladt.
note-secret-url-encoded = Hemmeligheden ser ud til at være URL-kodet (den indeholder tegn som %2B). Hvis Microsoft ikke godkender den, så indsæt den igen, præcis som portalen viser den.
note-secret-looks-like-thumbprint = Dette ligner et certifikats fingeraftryk (thumbprint) mere end en hemmelighed. Hemmeligheden står i kolonnen "Value" (værdi) under "Certificates & secrets" (certifikater og hemmeligheder).
note-date-soon = { $days ->
    [0] Hemmeligheden udløber i dag. Opret den næste nu.
    [one] Hemmeligheden udløber om { $days } dag. Opret den næste i god tid.
   *[other] Hemmeligheden udløber om { $days } dage. Opret den næste i god tid.
}
note-certificate-expired = Certifikatet udløb den { $date }, så Microsoft godkender det ikke længere. Opret et nyt, og upload den offentlige del til appen.
note-certificate-ends = { $days ->
    [0] Certifikatet udløber i dag ({ $date }). Upload det næste nu.
    [one] Certifikatet udløber om { $days } dag, den { $date }. Upload det næste i god tid.
   *[other] Certifikatet udløber om { $days } dage, den { $date }. Upload det næste i god tid.
}
note-certificate-practice = I øvetilstand stoler appen straks på dette certifikat. Hos Microsoft skal den offentlige del uploades under "Certificates & secrets" (certifikater og hemmeligheder).
note-link-organizations = Linket nævner ingen kunde: Det afhænger af den konto, der åbner det, hvilken lejer der bliver spurgt. Et link med kundens lejer-id er sikrere.
note-link-classic = Denne ældre type link beder kun om samtykke, når det er en administrator, der åbner det, og svaret siger hverken, hvilken lejer der accepterede, eller om nogen gjorde det. Linket til administratorsamtykke fortæller begge dele.
note-link-loopback = Svaret kommer kun tilbage på denne computer. På en telefon eller en anden computer vises der en fejlside, når man har accepteret. Den betyder ikke noget: Samtykket gælder alligevel.
note-link-portal = Svaret går til { $host }, en portal hos Microsoft, der ikke bruger det til noget: Du får ikke at vide, om administratoren har accepteret. Brug en side på dit eget websted eller http://localhost/consent.
note-own-tenant = Dette er din egen organisations lejer. Den er fin at øve sig på. Når det gælder en kunde, skal du angive kundens lejer.
note-cloud-differs = Denne lejer ligger i en anden Microsoft-cloud ({ $cloud }). Din app skal være registreret i den samme cloud.
note-cloud-undocumented = Microsoft har ikke dokumenteret adressen på { $api } i denne cloud. Den adresse, der står her, er udledt af de andre clouds: Regn med, at den skal rettes.
note-retires = Microsoft lukker API'en bag denne tilladelse den { $date }. Planlæg at skifte til Microsoft Graph inden da.

## Hvad der mangler før næste trin

wanted-permission = Vælg mindst én tilladelse
wanted-api-base-confirmed = Bekræft API-URL'en
wanted-app-name = Giv appen et navn
wanted-client-id = Angiv program-id'et
wanted-home-tenant = Angiv dit eget lejer-id
wanted-secret = Angiv appens hemmelighed
wanted-certificate = Vælg appens certifikat
wanted-customer = Angiv kunden
