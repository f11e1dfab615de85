### Meningar bredvid ett fält: vad som inte stämmer med innehållet, och vad som behövs.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Partnerns app

problem-client-id-missing = Det finns inget program-ID i texten. Det ser ut som 00000000-0000-0000-0000-000000000000 och heter "Application (client) ID" på appens översiktssida.
problem-several-ids = Texten innehåller { $count } olika ID:n. Klistra bara in det som behövs här.
problem-client-id-is-home-tenant = Det här är ID:t för din egen klientorganisation. Här behövs appens ID: "Application (client) ID" på appens översiktssida.
problem-ids-swapped = Det här ser ut som ett klientorganisations-ID: Microsoft känner till en klientorganisation med det, men ingen med det ID som angetts som klientorganisation. De två har nog bytt plats.
problem-home-tenant-missing = Det finns inget klientorganisations-ID i texten. Klistra in "Directory (tenant) ID" från appens översiktssida.
problem-secret-is-id = Det här är hemlighetens ID, inte själva hemligheten. Klistra in det som står i kolumnen "Value" (värde). Portalen visar det bara direkt efter att hemligheten har skapats.
problem-secret-empty = Det finns ingen hemlighet i fältet. Klistra in det som står i kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter).
problem-secret-too-long = Det här är längre än en hemlighet kan vara ({ $limit } tecken). Klistra bara in det som står i kolumnen "Value" (värde).
problem-date-unreadable = Det går inte att läsa ut något datum här. Skriv år, månad och dag: 2027-05-04.
problem-date-past = { $date } har passerat, så Microsoft accepterar inte längre den här hemligheten. Skapa en ny, eller rätta datumet.
problem-app-name-empty = Appen har inget namn ännu. Välj ett som kunderna känner igen: deras administratörer ser det när de ombeds att ge sitt medgivande.
problem-app-name-too-long = Namnet är för långt för Microsoft. Korta det till högst { $limit } tecken.
problem-permission-unknown = { $value } är inte en behörighet för det här API:et. Välj en i listan.

## Appens certifikat

problem-certificate-unreadable = Det går inte att läsa något certifikat i filen. Välj en .pfx-fil, eller en .pem-fil som innehåller både certifikatet och dess privata nyckel. Har du dem i två filer kan OpenSSL göra dem till en: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Filen går inte att öppna med det här lösenordet. Ange det som valdes när filen skapades, eller inget om det inte valdes något.
problem-certificate-no-key = Filen innehåller bara den offentliga delen av certifikatet, alltså den som är till för portalen. Välj den .pfx- eller .pem-fil som också innehåller den privata nyckeln.
problem-certificate-not-rsa = Microsoft accepterar bara RSA-nycklar på minst 2048 bitar, och den här nyckeln är av en annan sort. Skapa ett nytt certifikat med en RSA-nyckel och ladda upp den offentliga delen till appen.
problem-certificate-key-other = Den privata nyckeln i filen hör till ett annat certifikat. Välj filen som skapades tillsammans med det här.
problem-certificate-too-slow = Det skulle ta den här datorn för lång tid att öppna filen: den kräver betydligt fler beräkningar än vanligt. Skapa den på nytt av certifikatet och nyckeln: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Filen är större än ett certifikat kan vara ({ $limit } KiB). Välj appens .pfx- eller .pem-fil.

## Kunden

problem-tenant-unreadable = Det går inte att se vilken kund det gäller. Ange en domän som contoso.com, ett klientorganisations-ID, en e-postadress hos kunden eller adressen till någon av kundens Microsoft-sidor.
problem-tenant-reserved = { $word } är ett allmänt ord hos Microsoft och pekar inte ut någon kund. Ange kundens domän eller klientorganisations-ID.
problem-tenant-personal = { $domain } är en e-postleverantör, inte kundens organisation. Ange kundens egen domän eller klientorganisations-ID.
problem-tenant-is-client-id = Det här är ID:t för din app, inte för kunden. Ange kundens domän eller klientorganisations-ID.
problem-tenant-not-found = Microsoft hittar ingen klientorganisation för { $given }. Kontrollera stavningen, eller ange en annan av kundens domäner eller kundens klientorganisations-ID.

## Medgivande och adresser

problem-reply-unreadable = Det här är ingen webbadress med ett svar i. Klistra in hela adressen från adressfältet i webbläsaren där administratören godkände.
problem-reply-other-state = Svaret hör till en annan begäran. Klistra in svaret på länken som visas här, eller skicka länken igen.
problem-reply-classic-code = Svaret innehåller bara en kod. Det säger varken vilken klientorganisation det kom från eller om medgivandet gavs. Kör testet för att få veta.
problem-read-back-code-other = Koden hör inte till begäran som visas här. Be om den en gång till, tecken för tecken, eller klistra in adressen där administratören hamnade.
problem-landing-page-here = Bara den här datorn kan öppna den adressen, och kundens administratör sitter någon annanstans. Ange https://-adressen till en sida på din egen webbplats.
problem-email-unreadable = Det här är ingen e-postadress. Ange en som soc@contoso.com, eller lämna fältet tomt.
problem-redirect-uri-http = Microsoft accepterar http:// bara för localhost. Ange en adress som börjar med https://.
problem-redirect-uri-unreadable = Det här är ingen fullständig webbadress. Ange till exempel https://contoso.com/consent eller http://localhost/consent.
problem-url-not-https = { $url } är ingen skyddad adress. Ange en som börjar med https://. Vanlig http:// är bara till för den här datorn.
problem-url-has-more = Ange bara början av adressen, { $url }, utan sökväg, frågesträng, fragment, användarnamn eller lösenord.
problem-too-long = Texten är för lång: högst { $limit } tecken läses in. Klistra bara in värdet som behövs här.

## Att känna till: inget är fel

note-permission-plural = Lästes som { $right }: så skriver Microsoft, utan s:et i { $value }.
note-secret-quotes = Citattecknen runt hemligheten togs inte med.
note-secret-blanks = Blanksteg före eller efter hemligheten togs inte med.
note-secret-line-break = En radbrytning i hemligheten togs inte med.
note-secret-url-encoded = Hemligheten ser ut att vara URL-kodad (den innehåller tecken som %2B). Om Microsoft inte accepterar den klistrar du in den en gång till så som portalen visar den.
note-secret-looks-like-thumbprint = Det här ser mer ut som ett certifikats tumavtryck än som en hemlighet. Hemligheter står i kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter).
note-date-soon = { $days ->
    [0] Hemligheten går ut i dag. Skapa en ny nu.
    [one] Hemligheten går ut om { $days } dag. Skapa en ny i tid.
   *[other] Hemligheten går ut om { $days } dagar. Skapa en ny i tid.
}
note-certificate-expired = Certifikatet gick ut den { $date }, så Microsoft accepterar det inte längre. Skapa ett nytt och ladda upp den offentliga delen till appen.
note-certificate-ends = { $days ->
    [0] Certifikatet går ut i dag ({ $date }). Ladda upp nästa nu.
    [one] Certifikatet går ut om { $days } dag, den { $date }. Ladda upp nästa i tid.
   *[other] Certifikatet går ut om { $days } dagar, den { $date }. Ladda upp nästa i tid.
}
note-certificate-practice = I övningsläget litar appen genast på certifikatet. Hos Microsoft laddar du upp den offentliga delen under "Certificates & secrets" (certifikat och hemligheter).
note-link-organizations = Länken pekar inte ut någon kund: kontot som öppnar den avgör vilken klientorganisation som tillfrågas. En länk med kundens klientorganisations-ID är säkrare.
note-link-classic = Den här äldre sortens länk ber om medgivande bara när en administratör öppnar den, och svaret säger varken om någon har godkänt eller i vilken klientorganisation. Länken för administratörsmedgivande ger svar på båda.
note-link-loopback = Svaret kommer bara tillbaka på den här datorn. På en telefon eller en annan dator visas en felsida efter godkännandet. Den är ofarlig: medgivandet gäller ändå.
note-link-portal = Svaret går till { $host }, en av Microsofts portaler som inte gör något med det: du får inte veta om administratören har godkänt. Använd en sida på din egen webbplats, eller http://localhost/consent.
note-own-tenant = Det här är din egen klientorganisation. Det går bra när du vill prova. För en kund anger du kundens.
note-cloud-differs = Klientorganisationen finns i ett annat Microsoft-moln ({ $cloud }). Din app måste vara registrerad i samma moln.
note-cloud-undocumented = Microsoft dokumenterar inte adressen till { $api } i det här molnet. Det som står här bygger på de andra molnen: räkna med att behöva ändra det.
note-retires = Microsoft stänger av API:et bakom den här behörigheten den { $date }. Planera att gå över till Microsoft Graph före dess.

## Det som behövs före nästa steg

wanted-permission = Välj minst en behörighet
wanted-api-base-confirmed = Bekräfta API-URL:en
wanted-app-name = Ge appen ett namn
wanted-client-id = Ange program-ID:t
wanted-home-tenant = Ange ID:t för din egen klientorganisation
wanted-secret = Ange appens hemlighet
wanted-certificate = Välj appens certifikat
wanted-customer = Ange kunden
