### Siden, hvor man kan indsætte hvad som helst: hvad en tekst er, og hvad hver værdi i den betyder.
###
### explain-<kind> siger, hvad teksten er (.title), og hvad sådan noget er til (.meaning); .good står, hvor intet er galt med den.
### claim-<name> siger en værdis navn med almindelige ord; selve navnet står ved siden af og bliver aldrig oversat.

home-paste = Jeg har fået noget tilsendt
home-paste-meaning = Et samtykkelink, en fejl, et token eller en adresse. Indsæt det her: Consentry siger, hvad det er, og hvad du skal gøre.

paste-title = Hvad har du fået tilsendt?
paste-lead = Indsæt det. Consentry siger, hvad det er, og hvad du skal gøre. Intet forlader denne computer.
paste-field = Tekst, der skal forklares
paste-field-hint = Teksten læses på denne computer og gemmes ikke. Feltet tømmes straks.
paste-explain = Forklar
paste-use = Brug det
paste-fields = Tekstens indhold
paste-yes = ja
paste-no = nej
paste-none = ingen

## Hvad en tekst er

explain-token_error =
    .title = En fejl fra Microsofts logontjeneste
    .meaning = Microsoft har ikke udstedt et token og siger hvorfor.
explain-token_response =
    .title = Et svar med et token
    .meaning = Microsoft har udstedt et token. Det er læst her og gemmes ikke.
    .good = Tokenet er gyldigt nu, gælder for denne API og har tilladelser. Kun testen viser, om alt virker.
explain-access_token =
    .title = Et adgangstoken
    .meaning = En nøgle til én API, gyldig i cirka en time. Send den ikke til nogen. Den er læst her og gemmes ikke.
    .good = Tokenet er gyldigt nu, gælder for denne API og har tilladelser. Kun testen viser, om alt virker.
explain-consent_reply =
    .title = Svaret på et samtykkelink
    .meaning = Adressen på den side, en administrator ser efter at have accepteret eller afvist.
explain-consent_link =
    .title = Et samtykkelink
    .meaning = Det beder en administrator give en app adgang til sin organisation. Linket er ikke blevet åbnet.
explain-api_error =
    .title = En fejl fra API'en
    .meaning = API'en blev kaldt og afviste.
explain-api_response =
    .title = Et svar fra API'en
    .meaning = API'en accepterede appen og sendte data. Alt er i orden.
explain-discovery =
    .title = Den offentlige beskrivelse af en lejer
    .meaning = Microsoft offentliggør en for hver lejer. Den viser, hvilken lejer det er, og i hvilken cloud.
explain-tenant_hint =
    .title = Navnet på en organisation
    .meaning = Den hører til én lejer. Du kan bruge den til at begynde at tilslutte kunden.
explain-unknown =
    .title = Consentry genkender ikke dette
    .meaning = Det er ikke et link, en fejl, et token eller en adresse, der har med samtykke at gøre. Kontrollér, at det hele er kopieret, fra det første tegn til det sidste.

## Værdier med almindelige ord

claim-tid = Gælder for lejeren
claim-aud = Gælder for API'en
claim-app_id = Udstedt til appen
claim-roles = Givne tilladelser
claim-scp = Tilladelser på en brugers vegne
claim-iss = Udstedt af
claim-version = Version
claim-not_before = Gyldigt fra
claim-expires_at = Gyldigt til
claim-expires_in = Gyldigt i (sekunder)
claim-error = Fejltype
claim-suberror = Underfejltype
claim-message = Microsofts meddelelse
claim-name = Microsofts navn for fejlen
claim-trace_id = Sporing, til Microsoft Support
claim-correlation_id = Korrelation, til Microsoft Support
claim-timestamp = Tidspunkt hos Microsoft
claim-tenant = Lejer
claim-tenant_id = Lejer-id
claim-cloud = Microsoft-cloud
claim-region = Region
claim-issuer = Udsteder af dens tokens
claim-client_id = Den app, der beder om samtykke
claim-fingerprint = Sådan begynder dens id, til sammenligning i telefonen
claim-scope = Det, der bedes om
claim-redirect_uri = Hvor svaret går hen
claim-has_state = Knyttet til én anmodning
claim-state_fits = Hører til din anmodning
claim-style = Linktype
claim-host = Hvor det fører hen
claim-target = Det, det handlede om
claim-required_roles = Tilladelser, der kræves
claim-rows = Poster i svaret
claim-http_status = HTTP-status
claim-problem = Det, der ikke passer
