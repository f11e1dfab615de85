### Sidan där vad som helst får klistras in: vad en text är och vad varje värde i den betyder.
###
### explain-<kind> anger vad texten är (.title) och vad en sådan är till för (.meaning); .good står där inget är fel med den.
### claim-<name> anger ett värdes namn i vanliga ord; själva namnet står bredvid och översätts aldrig.

home-paste = Jag har fått något skickat till mig
home-paste-meaning = En medgivandelänk, ett fel, en token eller en adress. Klistra in det: Consentry säger vad det är och vad du kan göra.

paste-title = Vad har du fått?
paste-lead = Klistra in det. Consentry säger vad det är och vad du kan göra. Inget lämnar den här datorn.
paste-field = Text att förklara
paste-field-hint = Texten läses här och sparas inte. Fältet töms genast igen.
paste-explain = Förklara
paste-use = Använd
paste-fields = Det här står i texten
paste-yes = ja
paste-no = nej
paste-none = inga

## Svaret om en medgivandelänk

paste-link-good =
    .title = Du kan öppna den
    .meaning = Den leder till Microsoft och ber öppet om det den vill ha. Microsoft visar en gång till vem som ber om vad innan någon godkänner.
paste-link-warn =
    .title = Du kan öppna den, men läs det här först
    .meaning = Den leder till Microsoft. Om något här förvånar dig frågar du avsändaren innan du godkänner.
paste-link-stop =
    .title = Öppna inte den här länken
    .meaning = Något med den är inte som det ska vara. Fråga avsändaren på telefon eller personligen, inte genom att svara på meddelandet.

## Vad en text är

explain-token_error =
    .title = Ett fel från Microsofts inloggning
    .meaning = Microsoft lämnade inte ut någon token och anger varför.
explain-token_response =
    .title = Ett svar med en token
    .meaning = Microsoft lämnade ut en token. Den lästes här och sparas inte.
    .good = Tokenen är giltig nu, gäller för det här API:et och innehåller behörigheter. Bara testet visar om allt fungerar.
explain-access_token =
    .title = En åtkomsttoken
    .meaning = En nyckel till ett API, giltig i ungefär en timme. Skicka den inte till någon. Den lästes här och sparas inte.
    .good = Tokenen är giltig nu, gäller för det här API:et och innehåller behörigheter. Bara testet visar om allt fungerar.
explain-consent_reply =
    .title = Svaret på en medgivandelänk
    .meaning = Adressen där en administratör hamnade efter att ha godkänt eller avböjt.
explain-consent_link =
    .title = En medgivandelänk
    .meaning = Den ber en administratör att släppa in en app i sin organisation. Inget har öppnats.
explain-api_error =
    .title = Ett fel från API:et
    .meaning = API:et fick en fråga och svarade nej.
explain-api_response =
    .title = Ett svar från API:et
    .meaning = API:et släppte in appen och skickade data. Inget är fel med det.
explain-discovery =
    .title = Den offentliga beskrivningen av en klientorganisation
    .meaning = Microsoft publicerar en för varje klientorganisation. Den anger vilken klientorganisation det är och i vilket moln den finns.
explain-tenant_hint =
    .title = Namnet på en organisation
    .meaning = Det leder till en viss klientorganisation. Med det kan du börja ansluta kunden.
explain-unknown =
    .title = Consentry känner inte igen det här
    .meaning = Det är ingen länk, token eller adress och inget fel som har med medgivande att göra. Kom allt med när det kopierades, från första tecknet till sista?

## Värden i vanliga ord

claim-tid = Klientorganisation den gäller för
claim-aud = API den gäller för
claim-app_id = App som den gavs till
claim-roles = Beviljade behörigheter
claim-scp = Behörigheter för en användares räkning
claim-iss = Vem som utfärdade den
claim-version = Tokenens version
claim-not_before = Giltig från
claim-expires_at = Giltig till
claim-expires_in = Giltig i så många sekunder
claim-error = Sorts fel
claim-suberror = Sort, mer exakt
claim-message = Vad Microsoft skrev
claim-name = Microsofts namn på felet
claim-trace_id = För Microsofts support: spårningen
claim-correlation_id = För Microsofts support: begäran
claim-timestamp = Tidpunkt hos Microsoft
claim-tenant = Klientorganisation
claim-tenant_id = Klientorganisations-ID
claim-cloud = Microsoft-moln
claim-region = Region hos Microsoft
claim-issuer = Vem som utfärdar dess tokens
claim-client_id = App som ber
claim-fingerprint = Så börjar dess ID, att jämföra på telefon
claim-scope = Vad den ber om
claim-redirect_uri = Vart svaret går
claim-has_state = Knuten till en viss begäran
claim-state_fits = Hör till din begäran
claim-style = Länktyp
claim-host = Vart den leder
claim-target = Vad det gällde
claim-required_roles = Behörigheter som behövs
claim-rows = Poster i svaret
claim-http_status = HTTP-status
claim-problem = Vad som inte stämmer
