### Testens linjer, hvordan hver af dem endte, og den lille grå linje med belæg nedenunder.

check-sign_in_reachable =
    .passed = Logontjenesten svarer
    .failed = Logontjenesten svarer ikke
    .waiting = Kontakter logontjenesten
    .skipped = Logontjenesten blev ikke kontaktet
check-tenant_found =
    .passed = Lejeren findes
    .failed = Lejeren blev ikke fundet
    .waiting = Søger efter lejeren
    .skipped = Lejeren blev ikke slået op
check-consent_present =
    .passed = Der er givet samtykke
    .failed = Samtykket mangler
    .waiting = Søger efter samtykket
    .skipped = Samtykket blev ikke kontrolleret
check-credential_accepted =
    .passed = Hemmeligheden eller certifikatet er godkendt
    .failed = Hemmeligheden eller certifikatet er ikke godkendt
    .waiting = Prøver hemmeligheden eller certifikatet
    .skipped = Hemmeligheden eller certifikatet blev ikke prøvet
check-token_signature =
    .passed = Tokenet er signeret af logontjenesten
    .failed = Tokenets signatur er ikke gyldig
    .waiting = Kontrollerer tokenets signatur
    .skipped = Tokenets signatur blev ikke kontrolleret
check-token_tenant =
    .passed = Tokenet gælder for denne lejer
    .failed = Tokenet gælder ikke for denne lejer
    .waiting = Kontrollerer tokenets lejer
    .skipped = Tokenets lejer blev ikke kontrolleret
check-token_application =
    .passed = Tokenet er til din app
    .failed = Tokenet er ikke til din app
    .waiting = Kontrollerer tokenets app
    .skipped = Tokenets app blev ikke kontrolleret
check-token_audience =
    .passed = Tokenet gælder for denne API
    .failed = Tokenet gælder ikke for denne API
    .waiting = Kontrollerer tokenets API
    .skipped = Tokenets API blev ikke kontrolleret
check-token_app_only =
    .passed = Tokenet tilhører appen alene
    .failed = Tokenet tilhører en bruger
    .waiting = Kontrollerer, hvem tokenet tilhører
    .skipped = Det blev ikke kontrolleret, hvem tokenet tilhører
check-token_roles =
    .passed = Alle tilladelser er givet
    .failed = Ikke alle tilladelser er givet
    .waiting = Sammenligner tilladelserne
    .skipped = Tilladelserne blev ikke sammenlignet
check-token_lifetime =
    .passed = Tokenet er gyldigt nu
    .failed = Tokenet er ikke gyldigt nu
    .waiting = Kontrollerer, hvor længe tokenet er gyldigt
    .skipped = Det blev ikke kontrolleret, hvor længe tokenet er gyldigt
check-api_answers =
    .passed = API'en svarer
    .failed = API'en afviser appen
    .waiting = Kalder API'en
    .skipped = API'en blev ikke kaldt

## Hvordan en linje endte, kort sagt

outcome-passed = Bestået
outcome-failed = Ikke bestået
outcome-waiting = Venter
outcome-skipped = Sprunget over

## Belæg: kort, til teknikere; identifikatorer som de er

evidence-sign-in-host = { $host }
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · lejeren findes ikke
evidence-ids-swapped = klient-id'et er et lejer-id: De to id'er er byttet om
evidence-principal-found = tjenesteprincipal fundet
evidence-principal-missing = ingen tjenesteprincipal i denne lejer · { $code }
evidence-credential-accepted = et token blev udstedt
evidence-refused-with = afvist · { $code }
evidence-blocked = blokeret · { $code }
evidence-signature-good = signeret med nøglen { $kid }
evidence-signature-bad = passer ikke til nogen af de nøgler, som logontjenesten offentliggør
evidence-signature-unchecked = der er ingen nøgle at kontrollere med
evidence-signature-wrong = ikke signeret med nøglen { $kid }, som tokenet nævner
evidence-signature-algorithm = alg { $alg } · ikke en algoritme for de offentliggjorte nøgler
evidence-signature-only-graph = nonce i headeren: Kun Graph selv kan kontrollere den
evidence-issuer-not-compared = iss { $issuer } · kan ikke sammenlignes lige nu
evidence-claim-fits = { $claim } { $value }
evidence-claim-differs = { $claim } { $value } · forventet { $wanted }
evidence-audience-of = aud { $value } · det er { $api } · anmod om { $scope }
evidence-claim-absent = { $claim } mangler i tokenet
evidence-app-only = ingen scp: ingen bruger er involveret
evidence-delegated = handler på en brugers vegne · scp { $scopes }
evidence-roles-all = { $roles }
evidence-roles-missing = givet { $granted } · mangler { $missing }
evidence-roles-none = intet givet · mangler { $missing }
evidence-roles-empty = intet er givet
evidence-roles-own = { $roles }
evidence-lifetime = { $minutes ->
    [0] under et minut tilbage
    [one] { $minutes } minut tilbage
   *[other] { $minutes } minutter tilbage
}
evidence-expired = udløb { $time }
evidence-not-yet-valid = gyldigt fra { $time }
evidence-opaque-token = tokenet kan ikke læses, kun bruges
evidence-api-answers = { $path } · i orden
evidence-api-refuses = { $path } · afvist · { $status } { $code }
evidence-api-nothing-harmless = { $path } · API'en godtager tokenet; disse tilladelser giver ikke mulighed for et kald, der kun læser
evidence-not-asked = ikke kontrolleret: En tidligere kontrol skal bestås først
evidence-api-not-offered = ikke kaldt: Denne API er ikke tilgængelig i denne cloud
evidence-throttled = { $seconds ->
    [0] bedt om at vente
    [one] bedt om at vente { $seconds } sekund
   *[other] bedt om at vente { $seconds } sekunder
}
evidence-http-status = HTTP { $status }
evidence-not-json = { $host } · svaret er ikke JSON
evidence-too-large = svaret er større end { $limit }
evidence-timeout = { $seconds ->
    [one] { $host } · intet svar inden for { $seconds } sekund
   *[other] { $host } · intet svar inden for { $seconds } sekunder
}
evidence-dns = { $host } · DNS finder ingen adresse
evidence-connection-refused = { $host } · forbindelsen blev afvist
evidence-connection-broken = { $host } · forbindelsen blev afbrudt
evidence-request-not-built = { $address } · der kunne ikke laves en forespørgsel; intet blev sendt
evidence-tls = { $host } · denne computer har ikke tillid til certifikatet
evidence-proxy = { $host } · afvist af proxyen
evidence-redirected = { $host } · omdirigerer til en anden adresse, som ikke blev fulgt

## Mens Microsoft stadig kopierer

awaited-permissions = Mangler endnu: { $permissions }

not-microsoft = Testet mod { $hosts }, ikke mod Microsoft: Resultatet siger intet om en lejer hos Microsoft.
