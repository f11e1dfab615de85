### Meningar bredvid ett fält: vad som inte stämmer med innehållet, och vad som behövs.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Partnerns app

problem-client-id-missing = Texten har inget program-ID. Ett program-ID ser ut som 00000000-0000-0000-0000-000000000000 och heter "Application (client) ID" (program-ID (klient)) på appens översiktssida.
problem-several-ids = Texten har { $count } olika ID:n. Klistra bara in det som fältet frågar efter.
problem-client-id-is-home-tenant = Det här är ID:t för din egen klientorganisation. Ange appens ID: "Application (client) ID" (program-ID (klient)) på appens översiktssida.
problem-ids-swapped = Det här ser ut som ett klientorganisations-ID: Microsoft hittar en klientorganisation med det, men ingen med det ID som du angav som klientorganisation. De två har troligen bytt plats.
problem-home-tenant-missing = Texten har inget klientorganisations-ID. Klistra in "Directory (tenant) ID" (katalog-ID (klient)) från appens översiktssida.
problem-secret-is-id = Det här är hemlighetens ID, inte klienthemligheten. Klistra in texten från kolumnen "Value" (värde); portalen visar den bara direkt efter att hemligheten har skapats.
problem-secret-empty = Klienthemligheten saknas. Klistra in texten från kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter).
problem-secret-too-long = Det här är längre än en klienthemlighet kan vara ({ $limit } tecken). Klistra bara in texten från kolumnen "Value" (värde).
problem-date-unreadable = Det här är inget datum. Ange år, månad och dag: 2027-05-04.
problem-date-past = { $date } har passerat, så Microsoft accepterar inte längre den här hemligheten. Skapa en ny, eller rätta datumet.
problem-app-name-empty = Appen har inget namn ännu. Välj ett som kunderna känner igen: deras administratörer ser det när de ombeds att ge sitt medgivande.
problem-app-name-too-long = Namnet är för långt för Microsoft. Korta det till högst { $limit } tecken.
problem-permission-unknown = { $value } är inte en behörighet för det här API:et. Välj en i listan.

## Appens certifikat

problem-certificate-unreadable = Filen har inget certifikat som går att läsa. Välj en .pfx-fil, eller en .pem-fil med både certifikatet och dess privata nyckel. Om du har två filer slår du ihop dem med OpenSSL: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = Filen går inte att öppna med det här lösenordet. Ange lösenordet som valdes när filen skapades, eller lämna fältet tomt om det inte fanns något.
problem-certificate-no-key = Filen har bara den offentliga delen av certifikatet, som är till portalen. Välj den .pfx- eller .pem-fil som också har den privata nyckeln.
problem-certificate-not-rsa = Microsoft accepterar bara RSA-nycklar på minst 2048 bitar, och den här nyckeln är av en annan typ. Skapa ett nytt certifikat med en RSA-nyckel och ladda upp den offentliga delen till appen.
problem-certificate-key-other = Den privata nyckeln i filen hör till ett annat certifikat. Välj filen med nyckeln som skapades för det här certifikatet.
problem-certificate-too-slow = Det skulle ta den här datorn för lång tid att öppna filen: den kräver betydligt fler beräkningar än vanligt. Skapa den igen av certifikatet och nyckeln: openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = Filen är större än ett certifikat kan vara ({ $limit } KiB). Välj appens .pfx- eller .pem-fil.

## Kunden

problem-tenant-unreadable = Det framgår inte vilken kund du menar. Ange en domän som contoso.com, ett klientorganisations-ID, en e-postadress hos kunden eller adressen till någon av kundens Microsoft-sidor.
problem-tenant-reserved = { $word } är ett av Microsofts allmänna värden, inte en kund. Ange kundens domän eller klientorganisations-ID.
problem-tenant-personal = { $domain } är en e-postleverantör, inte kundens organisation. Ange kundens egen domän eller klientorganisations-ID.
problem-tenant-is-client-id = Det här är ID:t för din app, inte för kunden. Ange kundens domän eller klientorganisations-ID.
problem-tenant-not-found = Microsoft hittar ingen klientorganisation för { $given }. Kontrollera stavningen, eller ange en annan av kundens domäner eller kundens klientorganisations-ID.

## Medgivande och adresser

problem-reply-unreadable = Det här är ingen webbadress med ett svar i. Klistra in hela adressen från webbläsaren där administratören godkände.
problem-reply-other-state = Svaret hör till en annan begäran. Klistra in svaret på länken som visas här, eller skicka länken igen.
problem-reply-classic-code = Svaret har bara en kod. Det säger varken vilken klientorganisation det kom från eller om medgivande gavs. Kör testet för att få veta.
problem-read-back-code-other = Koden hör inte till begäran som visas här. Be administratören att läsa den igen, ett tecken i taget, eller klistra in adressen till sidan som visas där.
problem-landing-page-here = Bara den här datorn kan öppna adressen, men kundens administratör sitter vid en annan. Ange https://-adressen till en sida på din egen webbplats.
problem-email-unreadable = Det här är ingen e-postadress. Ange en som soc@contoso.com, eller lämna fältet tomt.
problem-redirect-uri-http = Microsoft accepterar http:// bara för localhost. Ange en adress som börjar med https://.
problem-redirect-uri-unreadable = Det här är ingen fullständig webbadress. Ange en som https://contoso.com/consent eller http://localhost/consent.
problem-url-not-https = { $url } är ingen säker adress. Ange en som börjar med https://. Vanlig http:// är bara till för den här datorn.
problem-url-has-more = Ange bara början av adressen, { $url }, utan sökväg, frågesträng, fragment, användarnamn eller lösenord.
problem-too-long = Texten är för lång: gränsen är { $limit } tecken. Klistra bara in värdet som fältet frågar efter.

## Att känna till: inget är fel

note-permission-plural = Lästes som { $right }: Microsofts namn saknar s:et i { $value }.
note-secret-quotes = Citattecknen runt hemligheten togs bort.
note-secret-blanks = Blanksteg före eller efter hemligheten togs bort.
note-secret-line-break = En radbrytning i hemligheten togs bort.
note-secret-url-encoded = Hemligheten ser ut att vara URL-kodad (den har tecken som %2B). Om Microsoft inte godtar den klistrar du in den igen så som portalen visar den.
note-secret-looks-like-thumbprint = Det här ser ut som ett certifikats tumavtryck, inte som en klienthemlighet. Hemligheten finns i kolumnen "Value" (värde) under "Certificates & secrets" (certifikat och hemligheter).
note-date-soon = { $days ->
    [0] Klienthemligheten går ut i dag. Skapa nästa nu.
    [one] Klienthemligheten går ut om { $days } dag. Skapa nästa i tid.
   *[other] Klienthemligheten går ut om { $days } dagar. Skapa nästa i tid.
}
note-certificate-expired = Certifikatet gick ut den { $date }, så Microsoft accepterar det inte längre. Skapa ett nytt och ladda upp den offentliga delen till appen.
note-certificate-ends = { $days ->
    [0] Certifikatet går ut i dag ({ $date }). Ladda upp nästa nu.
    [one] Certifikatet går ut om { $days } dag, den { $date }. Ladda upp nästa i tid.
   *[other] Certifikatet går ut om { $days } dagar, den { $date }. Ladda upp nästa i tid.
}
note-certificate-practice = I övningsläget litar appen genast på certifikatet. Hos Microsoft laddar du upp den offentliga delen under "Certificates & secrets" (certifikat och hemligheter).
note-link-organizations = Länken anger ingen kund: kontot som öppnar den avgör vilken klientorganisation som tillfrågas. En länk med kundens klientorganisations-ID är säkrare.
note-link-classic = Den här äldre typen av länk ber bara om medgivande när en administratör öppnar den, och svaret säger varken vilken klientorganisation som godkände eller om någon gjorde det. Länken för administratörsmedgivande säger båda delarna.
note-link-loopback = Svaret kommer bara tillbaka på den här datorn. På en telefon eller en annan dator visas en felsida efter godkännandet. Den är ofarlig: medgivandet gäller ändå.
note-link-portal = Svaret går till { $host }, en Microsoft-portal som inte gör något med det: du får inte veta om administratören godkände. Använd en sida på din egen webbplats, eller http://localhost/consent.
note-own-tenant = Det här är din egen klientorganisation. Den går bra att prova med. För en kund anger du kundens.
note-cloud-differs = Klientorganisationen finns i ett annat Microsoft-moln ({ $cloud }). Din app måste vara registrerad i samma moln.
note-cloud-undocumented = Microsoft har inte publicerat adressen till { $api } i det här molnet. Den som visas här är härledd från de andra molnen och kan vara fel.
note-retires = Microsoft avvecklar API:et bakom den här behörigheten den { $date }. Planera att gå över till Microsoft Graph före dess.

## Det som behövs före nästa steg

wanted-permission = Välj minst en behörighet
wanted-api-base-confirmed = Bekräfta API-URL:en
wanted-app-name = Ge appen ett namn
wanted-client-id = Ange program-ID:t
wanted-home-tenant = Ange ID:t för din egen klientorganisation
wanted-secret = Ange din apps klienthemlighet
wanted-certificate = Välj appens certifikat
wanted-customer = Välj kunden
