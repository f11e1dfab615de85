### Siden, hvor man kan indsætte hvad som helst: hvad en tekst er, og hvad hver værdi i den betyder.
###
### explain-<kind> siger, hvad teksten er (.title), og hvad sådan noget er til (.meaning); .good står, hvor intet er galt med den.
### claim-<name> siger en værdis navn med almindelige ord; selve navnet står ved siden af og bliver aldrig oversat.

home-paste = Jeg har fået noget tilsendt
home-paste-meaning = Et samtykkelink, en fejl, et token eller en adresse. Indsæt det: Consentry siger, hvad det er, og hvad du skal gøre.

paste-title = Hvad har du fået tilsendt?
paste-lead = Indsæt det her. Consentry siger, hvad det er, og hvad du skal gøre. Intet forlader denne computer.
paste-field = Tekst, der skal forklares
paste-field-hint = Teksten læses her og gemmes ikke. Feltet tømmes straks igen.
paste-explain = Forklar
paste-use = Brug det
paste-fields = Det står der i teksten
paste-yes = ja
paste-no = nej
paste-none = ingen

## Svaret om et samtykkelink

paste-link-good =
    .title = Du kan godt åbne linket
    .meaning = Det fører til Microsoft og lægger ikke skjul på, hvad det beder om. Microsoft viser endnu en gang, hvem der beder om hvad, før nogen accepterer.
paste-link-warn =
    .title = Du kan godt åbne linket, men læs dette først
    .meaning = Det fører til Microsoft. Er der noget her, der overrasker dig, så spørg afsenderen, før du accepterer.
paste-link-stop =
    .title = Åbn ikke dette link
    .meaning = Der er noget ved det, der ikke er, som det skal være. Spørg afsenderen i telefonen eller ansigt til ansigt, ikke ved at svare på beskeden.

## Hvad en tekst er

explain-token_error =
    .title = En fejl fra Microsofts logontjeneste
    .meaning = Microsoft har ikke udstedt noget token og fortæller, hvad grunden er.
explain-token_response =
    .title = Et svar med et token
    .meaning = Microsoft har udstedt et token. Det er læst her og bliver ikke gemt.
    .good = Tokenet er gyldigt nu, gælder for denne API og indeholder tilladelser. Kun testen viser, om det hele virker.
explain-access_token =
    .title = Et adgangstoken
    .meaning = En nøgle til én API, gyldig i cirka en time. Send den ikke til nogen. Den er læst her og bliver ikke gemt.
    .good = Tokenet er gyldigt nu, gælder for denne API og indeholder tilladelser. Kun testen viser, om det hele virker.
explain-consent_reply =
    .title = Svaret på et samtykkelink
    .meaning = Den adresse, en administrator endte på efter at have accepteret eller afvist.
explain-consent_link =
    .title = Et samtykkelink
    .meaning = Det beder en administrator om at lukke en app ind i sin organisation. Intet er blevet åbnet.
explain-api_error =
    .title = En fejl fra API'en
    .meaning = API'en blev spurgt og sagde nej.
explain-api_response =
    .title = Et svar fra API'en
    .meaning = API'en lukkede appen ind og sendte data. Der er ikke noget galt med det.
explain-discovery =
    .title = Den offentlige beskrivelse af en lejer
    .meaning = Microsoft offentliggør en for hver lejer. Den viser, hvilken lejer det er, og hvilken cloud den ligger i.
explain-tenant_hint =
    .title = Navnet på en organisation
    .meaning = Det fører til én bestemt lejer. Med det kan du gå i gang med at tilslutte kunden.
explain-unknown =
    .title = Consentry kan ikke genkende dette
    .meaning = Det er ikke noget link, nogen fejl, noget token eller nogen adresse, der har med samtykke at gøre. Kom det hele med, da det blev kopieret, fra det første tegn til det sidste?

## Værdier med almindelige ord

claim-tid = Lejer, det gælder for
claim-aud = API, det gælder for
claim-app_id = App, det er udstedt til
claim-roles = Givne tilladelser
claim-scp = Tilladelser på en brugers vegne
claim-iss = Hvem der har udstedt det
claim-version = Version
claim-not_before = Gyldigt fra
claim-expires_at = Gyldigt til
claim-expires_in = Gyldigt i så mange sekunder
claim-error = Fejltype
claim-suberror = Fejltype, mere præcist
claim-message = Hvad Microsoft skrev
claim-name = Microsofts navn for fejlen
claim-trace_id = Til Microsofts support: sporingen
claim-correlation_id = Til Microsofts support: anmodningen
claim-timestamp = Tidspunkt hos Microsoft
claim-tenant = Lejer
claim-tenant_id = Lejer-id
claim-cloud = Microsoft-cloud
claim-region = Region
claim-issuer = Hvem der udsteder dens tokens
claim-client_id = App, der beder om samtykke
claim-fingerprint = Sådan begynder dens id, til sammenligning i telefonen
claim-scope = Hvad der bedes om
claim-redirect_uri = Hvor svaret sendes hen
claim-has_state = Knyttet til én bestemt anmodning
claim-state_fits = Hører til din anmodning
claim-style = Linktype
claim-host = Hvor det fører hen
claim-target = Hvad det handlede om
claim-required_roles = Nødvendige tilladelser
claim-rows = Poster i svaret
claim-http_status = HTTP-status
claim-problem = Hvad der ikke passer
