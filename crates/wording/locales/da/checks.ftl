### Testens linjer, hvordan hver af dem endte, og den lille grå linje med belæg nedenunder.

check-sign_in_reachable =
    .passed = Logontjenesten svarer
    .failed = Logontjenesten svarer ikke
    .waiting = Spørger logontjenesten
    .skipped = Logontjenesten blev ikke spurgt
check-tenant_found =
    .passed = Lejeren findes
    .failed = Lejeren blev ikke fundet
    .waiting = Søger efter lejeren
    .skipped = Der blev ikke søgt efter lejeren
check-consent_present =
    .passed = Samtykket er givet
    .failed = Samtykket mangler
    .waiting = Søger efter samtykket
    .skipped = Der blev ikke søgt efter samtykket
check-credential_accepted =
    .passed = Hemmeligheden eller certifikatet er godkendt
    .failed = Hemmeligheden eller certifikatet er ikke godkendt
    .waiting = Prøver hemmeligheden eller certifikatet
    .skipped = Hemmeligheden eller certifikatet blev ikke prøvet
check-token_signature =
    .passed = Tokenet er signeret af logontjenesten
    .failed = Tokenets signatur passer ikke
    .waiting = Kontrollerer tokenets signatur
    .skipped = Tokenets signatur blev ikke kontrolleret
check-token_tenant =
    .passed = Tokenet gælder for denne lejer
    .failed = Tokenet gælder ikke for denne lejer
    .waiting = Kontrollerer, hvilken lejer tokenet gælder for
    .skipped = Det blev ikke kontrolleret, hvilken lejer tokenet gælder for
check-token_application =
    .passed = Tokenet er udstedt til din app
    .failed = Tokenet er ikke udstedt til din app
    .waiting = Kontrollerer, hvilken app tokenet er udstedt til
    .skipped = Det blev ikke kontrolleret, hvilken app tokenet er udstedt til
check-token_audience =
    .passed = Tokenet gælder for denne API
    .failed = Tokenet gælder ikke for denne API
    .waiting = Kontrollerer, hvilken API tokenet gælder for
    .skipped = Det blev ikke kontrolleret, hvilken API tokenet gælder for
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
    .failed = API'en lukker ikke appen ind
    .waiting = Spørger API'en
    .skipped = API'en blev ikke spurgt

## Hvordan en linje endte, kort sagt

outcome-passed = Bestået
outcome-failed = Ikke bestået
outcome-waiting = Venter
outcome-skipped = Sprunget over

## Belæg: kort, til teknikere; identifikatorer som de er

evidence-sign-in-host = { $host }
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · lejeren findes ikke
evidence-ids-swapped = program-id'et er et lejer-id: de to er byttet om
evidence-principal-found = tjenesteprincipal fundet
evidence-principal-missing = ingen tjenesteprincipal i denne lejer · { $code }
evidence-credential-accepted = et token blev udstedt
evidence-refused-with = afvist · { $code }
evidence-blocked = blokeret · { $code }
evidence-signature-good = signeret med nøglen { $kid }
evidence-signature-bad = passer ikke til nogen af de nøgler, logontjenesten offentliggør
evidence-signature-unchecked = der er ingen nøgle at sammenligne med
evidence-signature-wrong = ikke lavet med nøglen { $kid }, som tokenet nævner
evidence-signature-algorithm = alg { $alg } · sådan signerer ingen offentliggjort nøgle
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
evidence-api-answers = { $path } · svarede
evidence-api-refuses = { $path } · afvist · { $status } { $code }
evidence-api-nothing-harmless = { $path } · API'en godtager tokenet; disse tilladelser giver ikke mulighed for et uskadeligt kald
evidence-not-asked = ikke spurgt: en tidligere linje skal på plads først
evidence-api-not-offered = ikke spurgt: denne cloud har ikke den API
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
evidence-dns = { $host } · DNS kender ingen adresse
evidence-connection-refused = { $host } · forbindelsen blev afvist
evidence-connection-broken = { $host } · forbindelsen blev afbrudt
evidence-request-not-built = { $address } · der kunne ikke laves en forespørgsel; intet blev sendt
evidence-tls = { $host } · denne computer har ikke tillid til certifikatet
evidence-proxy = { $host } · afvist af proxyen
evidence-redirected = { $host } · viser videre til en anden adresse, som ikke blev fulgt

## Mens Microsoft stadig kopierer

awaited-permissions = Afventer stadig: { $permissions }

not-microsoft = Testet mod { $hosts }, ikke mod Microsoft: Det siger intet om en lejer hos Microsoft.
