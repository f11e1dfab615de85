### Sidan där vad som helst får klistras in: vad en text är och vad varje värde i den betyder.
###
### explain-<kind> anger vad texten är (.title) och vad en sådan är till för (.meaning); .good står där inget är fel med den.
### claim-<name> anger ett värdes namn i vanliga ord; själva namnet står bredvid och översätts aldrig.

home-paste = Jag har fått något skickat till mig
home-paste-meaning = En medgivandelänk, ett fel, en token eller en adress. Klistra in det här: Consentry säger vad det är och vad du ska göra.

paste-title = Vad har du fått skickat till dig?
paste-lead = Klistra in det. Consentry säger vad det är och vad du ska göra. Inget lämnar den här datorn.
paste-field = Text att förklara
paste-field-hint = Texten läses på den här datorn och sparas inte. Fältet töms genast.
paste-explain = Förklara
paste-use = Använd
paste-fields = Textens innehåll
paste-yes = ja
paste-no = nej
paste-none = inga

## Vad en text är

explain-token_error =
    .title = Ett fel från Microsofts inloggningstjänst
    .meaning = Microsoft utfärdade ingen token och anger varför.
explain-token_response =
    .title = Ett svar med en token
    .meaning = Microsoft utfärdade en token. Den lästes här och sparas inte.
    .good = Tokenen är giltig nu, gäller för det här API:et och har behörigheter. Bara testet visar om allt fungerar.
explain-access_token =
    .title = En åtkomsttoken
    .meaning = En nyckel till ett API, giltig i ungefär en timme. Skicka den inte till någon. Den lästes här och sparas inte.
    .good = Tokenen är giltig nu, gäller för det här API:et och har behörigheter. Bara testet visar om allt fungerar.
explain-consent_reply =
    .title = Svaret på en medgivandelänk
    .meaning = Adressen till sidan som en administratör ser efter att ha godkänt eller avböjt.
explain-consent_link =
    .title = En medgivandelänk
    .meaning = Den ber en administratör att ge en app åtkomst till sin organisation. Länken har inte öppnats.
explain-api_error =
    .title = Ett fel från API:et
    .meaning = API:et anropades och nekade.
explain-api_response =
    .title = Ett svar från API:et
    .meaning = API:et accepterade appen och skickade data. Allt är i sin ordning.
explain-discovery =
    .title = Den offentliga beskrivningen av en klientorganisation
    .meaning = Microsoft publicerar en för varje klientorganisation. Den visar vilken klientorganisation det är och i vilket moln.
explain-tenant_hint =
    .title = Namnet på en organisation
    .meaning = Det hör till en klientorganisation. Du kan använda det för att börja ansluta kunden.
explain-unknown =
    .title = Consentry känner inte igen det här
    .meaning = Det här är ingen länk, inget fel, ingen token och ingen adress som har med medgivande att göra. Kontrollera att allt kopierades, från första tecknet till sista.

## Värden i vanliga ord

claim-tid = Gäller för klientorganisationen
claim-aud = Gäller för API:et
claim-app_id = Utfärdad till appen
claim-roles = Beviljade behörigheter
claim-scp = Behörigheter för en användares räkning
claim-iss = Utfärdad av
claim-version = Tokenens version
claim-not_before = Giltig från
claim-expires_at = Giltig till
claim-expires_in = Giltig i (sekunder)
claim-error = Typ av fel
claim-suberror = Undertyp av fel
claim-message = Microsofts meddelande
claim-name = Microsofts namn på felet
claim-trace_id = Spårning, för Microsofts support
claim-correlation_id = Korrelation, för Microsofts support
claim-timestamp = Tidpunkt hos Microsoft
claim-tenant = Klientorganisation
claim-tenant_id = Klientorganisations-ID
claim-cloud = Microsoft-moln
claim-region = Region hos Microsoft
claim-issuer = Utfärdare av dess token
claim-client_id = Appen som frågar
claim-fingerprint = Så börjar dess ID, för jämförelse på telefon
claim-scope = Det som begärs
claim-redirect_uri = Vart svaret går
claim-has_state = Knuten till en begäran
claim-state_fits = Hör till din begäran
claim-style = Typ av länk
claim-host = Vart den leder
claim-target = Det som det gällde
claim-required_roles = Behörigheter som behövs
claim-rows = Poster i svaret
claim-http_status = HTTP-status
claim-problem = Det som inte stämmer
