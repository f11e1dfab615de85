### Testets rader, hur var och en slutade, och den lilla grå raden under.

check-sign_in_reachable =
    .passed = Inloggningstjänsten svarar
    .failed = Inloggningstjänsten svarar inte
    .waiting = Kontaktar inloggningstjänsten
    .skipped = Inloggningstjänsten kontaktades inte
check-tenant_found =
    .passed = Klientorganisationen finns
    .failed = Klientorganisationen hittades inte
    .waiting = Letar efter klientorganisationen
    .skipped = Klientorganisationen slogs inte upp
check-consent_present =
    .passed = Medgivande har getts
    .failed = Medgivande saknas
    .waiting = Letar efter medgivande
    .skipped = Medgivandet kontrollerades inte
check-credential_accepted =
    .passed = Hemligheten eller certifikatet accepteras
    .failed = Hemligheten eller certifikatet accepteras inte
    .waiting = Provar hemligheten eller certifikatet
    .skipped = Hemligheten eller certifikatet provades inte
check-token_signature =
    .passed = Tokenen är signerad av inloggningstjänsten
    .failed = Tokenens signatur är inte giltig
    .waiting = Kontrollerar tokenens signatur
    .skipped = Tokenens signatur kontrollerades inte
check-token_tenant =
    .passed = Tokenen gäller för den här klientorganisationen
    .failed = Tokenen gäller inte för den här klientorganisationen
    .waiting = Kontrollerar tokenens klientorganisation
    .skipped = Tokenens klientorganisation kontrollerades inte
check-token_application =
    .passed = Tokenen är till din app
    .failed = Tokenen är inte till din app
    .waiting = Kontrollerar tokenens app
    .skipped = Tokenens app kontrollerades inte
check-token_audience =
    .passed = Tokenen gäller för det här API:et
    .failed = Tokenen gäller inte för det här API:et
    .waiting = Kontrollerar tokenens API
    .skipped = Tokenens API kontrollerades inte
check-token_app_only =
    .passed = Tokenen tillhör bara appen
    .failed = Tokenen tillhör en användare
    .waiting = Kontrollerar vem tokenen tillhör
    .skipped = Det kontrollerades inte vem tokenen tillhör
check-token_roles =
    .passed = Alla behörigheter är beviljade
    .failed = Inte alla behörigheter är beviljade
    .waiting = Jämför behörigheterna
    .skipped = Behörigheterna jämfördes inte
check-token_lifetime =
    .passed = Tokenen är giltig nu
    .failed = Tokenen är inte giltig nu
    .waiting = Kontrollerar hur länge tokenen är giltig
    .skipped = Det kontrollerades inte hur länge tokenen är giltig
check-api_answers =
    .passed = API:et svarar
    .failed = API:et nekar appen
    .waiting = Anropar API:et
    .skipped = API:et anropades inte

## Hur en rad slutade, i ett ord

outcome-passed = Godkänt
outcome-failed = Underkänt
outcome-waiting = Väntar
outcome-skipped = Hoppades över

## Underlag: kort, för tekniker; identifierare som de är

evidence-sign-in-host = { $host }
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · ingen sådan klientorganisation
evidence-ids-swapped = klient-ID:t är ett klientorganisations-ID: de två har bytt plats
evidence-principal-found = tjänstens huvudnamn finns
evidence-principal-missing = tjänstens huvudnamn saknas i klientorganisationen · { $code }
evidence-credential-accepted = en token utfärdades
evidence-refused-with = nekades · { $code }
evidence-blocked = blockerad · { $code }
evidence-signature-good = signerad med nyckeln { $kid }
evidence-signature-bad = stämmer inte med någon av nycklarna som inloggningstjänsten publicerar
evidence-signature-unchecked = ingen nyckel att kontrollera med
evidence-signature-wrong = inte signerad med nyckeln { $kid }, som tokenen anger
evidence-signature-algorithm = alg { $alg } · ingen algoritm för de publicerade nycklarna
evidence-signature-only-graph = nonce i huvudet: bara Graph självt kan kontrollera den
evidence-issuer-not-compared = iss { $issuer } · går inte att jämföra just nu
evidence-claim-fits = { $claim } { $value }
evidence-claim-differs = { $claim } { $value } · väntat värde: { $wanted }
evidence-audience-of = aud { $value } · det är { $api } · begär { $scope }
evidence-claim-absent = { $claim } saknas i tokenen
evidence-app-only = ingen scp: ingen användare är inblandad
evidence-delegated = agerar för en användares räkning · scp { $scopes }
evidence-roles-all = { $roles }
evidence-roles-missing = beviljat: { $granted } · saknas: { $missing }
evidence-roles-none = inget beviljat · saknas: { $missing }
evidence-roles-empty = inget beviljat
evidence-roles-own = { $roles }
evidence-lifetime = { $minutes ->
    [0] mindre än en minut kvar
    [one] { $minutes } minut kvar
   *[other] { $minutes } minuter kvar
}
evidence-expired = gick ut { $time }
evidence-not-yet-valid = gäller från { $time }
evidence-opaque-token = tokenen går inte att läsa, bara att använda
evidence-api-answers = { $path } · fungerar
evidence-api-refuses = { $path } · nekades · { $status } { $code }
evidence-api-nothing-harmless = { $path } · API:et accepterar tokenen; behörigheterna tillåter inget anrop som bara läser
evidence-not-asked = kontrollerades inte: en tidigare kontroll måste godkännas först
evidence-api-not-offered = anropades inte: API:et är inte tillgängligt i det här molnet
evidence-throttled = { $seconds ->
    [0] ombads att vänta
    [one] ombads att vänta { $seconds } sekund
   *[other] ombads att vänta { $seconds } sekunder
}
evidence-http-status = HTTP { $status }
evidence-not-json = { $host } · svaret är inte JSON
evidence-too-large = svaret är större än { $limit }
evidence-timeout = { $seconds ->
    [one] { $host } · inget svar inom { $seconds } sekund
   *[other] { $host } · inget svar inom { $seconds } sekunder
}
evidence-dns = { $host } · DNS hittar ingen adress
evidence-connection-refused = { $host } · anslutningen nekades
evidence-connection-broken = { $host } · anslutningen avbröts
evidence-request-not-built = { $address } · det gick inte att göra ett anrop; ingenting skickades
evidence-tls = { $host } · den här datorn litar inte på certifikatet
evidence-proxy = { $host } · nekades av proxyservern
evidence-redirected = { $host } · omdirigerar till en annan adress, som inte följdes

## Medan Microsoft fortfarande kopierar

awaited-permissions = Saknas ännu: { $permissions }

not-microsoft = Testat mot { $hosts }, inte mot Microsoft: resultatet säger ingenting om en klientorganisation hos Microsoft.
