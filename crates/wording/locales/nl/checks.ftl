### De regels van de test, hoe elke regel afliep, en het kleine grijze regeltje met de gegevens eronder.

check-sign_in_reachable =
    .passed = De aanmeldservice reageert
    .failed = De aanmeldservice reageert niet
    .waiting = De aanmeldservice wordt benaderd
    .skipped = De aanmeldservice is niet benaderd
check-tenant_found =
    .passed = De tenant bestaat
    .failed = De tenant is niet gevonden
    .waiting = De tenant wordt gezocht
    .skipped = De tenant is niet opgezocht
check-consent_present =
    .passed = Er is toestemming gegeven
    .failed = De toestemming ontbreekt
    .waiting = De toestemming wordt gezocht
    .skipped = De toestemming is niet gecontroleerd
check-credential_accepted =
    .passed = Het geheim of certificaat is geaccepteerd
    .failed = Het geheim of certificaat is niet geaccepteerd
    .waiting = Het geheim of certificaat wordt geprobeerd
    .skipped = Het geheim of certificaat is niet geprobeerd
check-token_signature =
    .passed = Het token is door de aanmeldservice ondertekend
    .failed = De handtekening van het token is niet geldig
    .waiting = De handtekening van het token wordt gecontroleerd
    .skipped = De handtekening van het token is niet gecontroleerd
check-token_tenant =
    .passed = Het token is voor deze tenant
    .failed = Het token is niet voor deze tenant
    .waiting = De tenant van het token wordt gecontroleerd
    .skipped = De tenant van het token is niet gecontroleerd
check-token_application =
    .passed = Het token is voor je app
    .failed = Het token is niet voor je app
    .waiting = De app van het token wordt gecontroleerd
    .skipped = De app van het token is niet gecontroleerd
check-token_audience =
    .passed = Het token is voor deze API
    .failed = Het token is niet voor deze API
    .waiting = De API van het token wordt gecontroleerd
    .skipped = De API van het token is niet gecontroleerd
check-token_app_only =
    .passed = Het token is van de app zelf
    .failed = Het token is van een gebruiker
    .waiting = De eigenaar van het token wordt gecontroleerd
    .skipped = De eigenaar van het token is niet gecontroleerd
check-token_roles =
    .passed = Alle machtigingen zijn verleend
    .failed = Niet alle machtigingen zijn verleend
    .waiting = De machtigingen worden vergeleken
    .skipped = De machtigingen zijn niet vergeleken
check-token_lifetime =
    .passed = Het token is nu geldig
    .failed = Het token is nu niet geldig
    .waiting = De geldigheid van het token wordt gecontroleerd
    .skipped = De geldigheid van het token is niet gecontroleerd
check-api_answers =
    .passed = De API reageert
    .failed = De API weigert de app
    .waiting = De API wordt aangeroepen
    .skipped = De API is niet aangeroepen

## Hoe een regel afliep, in één woord

outcome-passed = Geslaagd
outcome-failed = Mislukt
outcome-waiting = Bezig
outcome-skipped = Overgeslagen

## Bewijs: kort, voor technici; namen en codes zoals ze zijn

# $host: bijvoorbeeld login.microsoftonline.com
evidence-sign-in-host = { $host }
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · tenant bestaat niet
evidence-ids-swapped = de toepassings-id is een tenant-id: de twee id's zijn verwisseld
evidence-principal-found = service-principal gevonden
evidence-principal-missing = geen service-principal in deze tenant · { $code }
evidence-credential-accepted = er is een token uitgegeven
evidence-refused-with = geweigerd · { $code }
evidence-blocked = geblokkeerd · { $code }
evidence-signature-good = ondertekend met sleutel { $kid }
evidence-signature-bad = past bij geen van de sleutels die de aanmeldservice publiceert
evidence-signature-unchecked = geen sleutel beschikbaar om mee te controleren
evidence-signature-wrong = niet ondertekend met sleutel { $kid }, die het token noemt
evidence-signature-algorithm = alg { $alg } · geen algoritme van de gepubliceerde sleutels
evidence-signature-only-graph = nonce in de header: alleen Graph zelf kan dit controleren
evidence-issuer-not-compared = iss { $issuer } · is nu niet te vergelijken
evidence-claim-fits = { $claim } { $value }
evidence-claim-differs = { $claim } { $value } · verwacht: { $wanted }
evidence-audience-of = aud { $value } · dat is { $api } · vraag { $scope } aan
evidence-claim-absent = het token bevat geen { $claim }
evidence-app-only = geen scp: er is geen gebruiker bij betrokken
evidence-delegated = handelt namens een gebruiker · scp { $scopes }
evidence-roles-all = { $roles }
evidence-roles-missing = verleend: { $granted } · ontbreekt: { $missing }
evidence-roles-none = niets verleend · ontbreekt: { $missing }
evidence-roles-empty = niets verleend
evidence-roles-own = { $roles }
evidence-lifetime = { $minutes ->
    [0] nog minder dan een minuut geldig
    [one] nog { $minutes } minuut geldig
   *[other] nog { $minutes } minuten geldig
}
evidence-expired = verlopen op { $time }
evidence-not-yet-valid = geldig vanaf { $time }
evidence-opaque-token = het token is niet te lezen, alleen te gebruiken
# $path: methode en pad, bijvoorbeeld GET /api/incidents
evidence-api-answers = { $path } · in orde
evidence-api-refuses = { $path } · geweigerd · { $status } { $code }
evidence-api-nothing-harmless = { $path } · de API accepteert het token; met deze machtigingen is geen aanroep mogelijk die alleen leest
evidence-not-asked = niet gecontroleerd: eerst moet een eerdere controle slagen
evidence-api-not-offered = niet aangeroepen: deze API is in deze cloud niet beschikbaar
evidence-throttled = { $seconds ->
    [0] verzoek om te wachten
    [one] verzoek om { $seconds } seconde te wachten
   *[other] verzoek om { $seconds } seconden te wachten
}
evidence-http-status = HTTP { $status }
evidence-not-json = { $host } · het antwoord is geen JSON
evidence-too-large = het antwoord is groter dan { $limit }
evidence-timeout = { $seconds ->
    [one] { $host } · geen antwoord binnen { $seconds } seconde
   *[other] { $host } · geen antwoord binnen { $seconds } seconden
}
evidence-dns = { $host } · DNS vindt geen adres
evidence-connection-refused = { $host } · verbinding geweigerd
evidence-connection-broken = { $host } · verbinding onderbroken
evidence-request-not-built = { $address } · hier kon geen aanvraag van worden gemaakt; er is niets verzonden
evidence-tls = { $host } · certificaat niet vertrouwd door deze computer
evidence-proxy = { $host } · geweigerd door de proxy
evidence-redirected = { $host } · verwijst door naar een ander adres, niet gevolgd

## Zolang Microsoft nog kopieert

awaited-permissions = Nog niet aanwezig: { $permissions }

not-microsoft = Getest met { $hosts }, niet met Microsoft: het resultaat zegt niets over een tenant bij Microsoft.
