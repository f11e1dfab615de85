### Die Zeilen des Tests, ihr Ausgang und der Beleg darunter.
### .waiting steht im Infinitiv: Die Zeile ist auch zu sehen, bevor der Test läuft.

check-sign_in_reachable =
    .passed = Der Anmeldedienst antwortet
    .failed = Der Anmeldedienst antwortet nicht
    .waiting = Anmeldedienst kontaktieren
    .skipped = Der Anmeldedienst wurde nicht kontaktiert
check-tenant_found =
    .passed = Der Mandant existiert
    .failed = Der Mandant wurde nicht gefunden
    .waiting = Mandanten suchen
    .skipped = Der Mandant wurde nicht gesucht
check-consent_present =
    .passed = Die Einwilligung liegt vor
    .failed = Die Einwilligung fehlt
    .waiting = Einwilligung prüfen
    .skipped = Die Einwilligung wurde nicht geprüft
check-credential_accepted =
    .passed = Das Clientgeheimnis oder Zertifikat wurde akzeptiert
    .failed = Das Clientgeheimnis oder Zertifikat wurde nicht akzeptiert
    .waiting = Clientgeheimnis oder Zertifikat prüfen
    .skipped = Das Clientgeheimnis oder Zertifikat wurde nicht geprüft
check-token_signature =
    .passed = Das Token ist vom Anmeldedienst signiert
    .failed = Die Signatur des Tokens passt nicht
    .waiting = Signatur des Tokens prüfen
    .skipped = Die Signatur des Tokens wurde nicht geprüft
check-token_tenant =
    .passed = Das Token gilt für diesen Mandanten
    .failed = Das Token gilt nicht für diesen Mandanten
    .waiting = Mandanten im Token prüfen
    .skipped = Der Mandant im Token wurde nicht geprüft
check-token_application =
    .passed = Das Token ist für Ihre App ausgestellt
    .failed = Das Token ist nicht für Ihre App ausgestellt
    .waiting = App im Token prüfen
    .skipped = Die App im Token wurde nicht geprüft
check-token_audience =
    .passed = Das Token gilt für diese API
    .failed = Das Token gilt nicht für diese API
    .waiting = API im Token prüfen
    .skipped = Die API im Token wurde nicht geprüft
check-token_app_only =
    .passed = Das Token gehört der App allein
    .failed = Das Token gehört einem Benutzer
    .waiting = Prüfen, wem das Token gehört
    .skipped = Wem das Token gehört, wurde nicht geprüft
check-token_roles =
    .passed = Alle Berechtigungen sind erteilt
    .failed = Nicht alle Berechtigungen sind erteilt
    .waiting = Berechtigungen vergleichen
    .skipped = Die Berechtigungen wurden nicht verglichen
check-token_lifetime =
    .passed = Das Token ist gültig
    .failed = Das Token ist zurzeit nicht gültig
    .waiting = Gültigkeit des Tokens prüfen
    .skipped = Die Gültigkeit des Tokens wurde nicht geprüft
check-api_answers =
    .passed = Die API antwortet
    .failed = Die API lässt die App nicht zu
    .waiting = API aufrufen
    .skipped = Die API wurde nicht aufgerufen

## Ausgang einer Zeile in einem Wort

outcome-passed = Bestanden
outcome-failed = Fehlgeschlagen
outcome-waiting = Wartet
outcome-skipped = Übersprungen

## Belege: kurz, für die Technik

evidence-sign-in-host = { $host }
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · kein solcher Mandant
evidence-ids-swapped = die Anwendungs-ID ist die ID eines Mandanten: die beiden sind vertauscht
evidence-principal-found = Dienstprinzipal gefunden
evidence-principal-missing = kein Dienstprinzipal in diesem Mandanten · { $code }
evidence-credential-accepted = Token wurde ausgestellt
evidence-refused-with = abgelehnt · { $code }
evidence-blocked = blockiert · { $code }
evidence-signature-good = signiert mit Schlüssel { $kid }
evidence-signature-bad = passt zu keinem Schlüssel, den der Anmeldedienst veröffentlicht
evidence-signature-unchecked = kein Schlüssel zum Vergleichen vorhanden
evidence-signature-wrong = nicht mit Schlüssel { $kid } erstellt, den das Token nennt
evidence-signature-algorithm = alg { $alg } · so signiert kein veröffentlichter Schlüssel
evidence-signature-only-graph = nonce im Header: Nur Graph selbst kann sie prüfen
evidence-issuer-not-compared = iss { $issuer } · lässt sich im Moment nicht vergleichen
evidence-claim-fits = { $claim } { $value }
evidence-claim-differs = { $claim } { $value } · erwartet: { $wanted }
evidence-audience-of = aud { $value } · das ist { $api } · anzufordern ist { $scope }
evidence-claim-absent = im Token fehlt { $claim }
evidence-app-only = kein scp: kein Benutzer beteiligt
evidence-delegated = handelt für einen Benutzer · scp { $scopes }
evidence-roles-all = { $roles }
evidence-roles-missing = erteilt: { $granted } · fehlt: { $missing }
evidence-roles-none = nichts erteilt · fehlt: { $missing }
evidence-roles-empty = nichts erteilt
evidence-roles-own = { $roles }
evidence-lifetime = { $minutes ->
    [0] noch weniger als eine Minute gültig
    [one] noch { $minutes } Minute gültig
   *[other] noch { $minutes } Minuten gültig
}
evidence-expired = abgelaufen: { $time }
evidence-not-yet-valid = gültig ab { $time }
evidence-opaque-token = das Token lässt sich nicht lesen, nur verwenden
evidence-api-answers = { $path } · hat geantwortet
evidence-api-refuses = { $path } · abgelehnt · { $status } { $code }
evidence-api-nothing-harmless = { $path } · die API akzeptiert das Token; diese Berechtigungen erlauben keinen gefahrlosen Aufruf
evidence-not-asked = nicht geprüft: zuerst ist eine frühere Zeile zu klären
evidence-api-not-offered = nicht aufgerufen: diese Cloud bietet diese API nicht an
evidence-throttled = { $seconds ->
    [0] um Wartezeit gebeten
    [one] um { $seconds } Sekunde Wartezeit gebeten
   *[other] um { $seconds } Sekunden Wartezeit gebeten
}
evidence-http-status = HTTP { $status }
evidence-not-json = { $host } · die Antwort ist kein JSON
evidence-too-large = die Antwort ist größer als { $limit }
evidence-timeout = { $seconds ->
    [one] { $host } · keine Antwort innerhalb von { $seconds } Sekunde
   *[other] { $host } · keine Antwort innerhalb von { $seconds } Sekunden
}
evidence-dns = { $host } · DNS kennt keine Adresse
evidence-connection-refused = { $host } · Verbindung abgelehnt
evidence-connection-broken = { $host } · Verbindung abgebrochen
evidence-request-not-built = { $address } · es ließ sich kein Aufruf daraus bilden; nichts wurde gesendet
evidence-tls = { $host } · dieser Computer vertraut dem Zertifikat nicht
evidence-proxy = { $host } · vom Proxy abgelehnt
evidence-redirected = { $host } · Weiterleitung an eine andere Adresse, nicht befolgt

## Während Microsoft noch verteilt

awaited-permissions = Noch erwartet: { $permissions }

not-microsoft = Getestet mit { $hosts }, nicht mit Microsoft: Das sagt nichts über einen Mandanten bei Microsoft aus.
