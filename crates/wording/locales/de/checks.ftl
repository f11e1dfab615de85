### Die Zeilen des Tests, ihr Ausgang und der Beleg darunter.
### .waiting steht im Infinitiv: Die Zeile ist auch zu sehen, bevor der Test läuft.

check-sign_in_reachable =
    .passed = Der Anmeldedienst antwortet
    .failed = Der Anmeldedienst antwortet nicht
    .waiting = Anmeldedienst wird kontaktiert
    .skipped = Der Anmeldedienst wurde nicht kontaktiert
check-tenant_found =
    .passed = Der Mandant existiert
    .failed = Der Mandant wurde nicht gefunden
    .waiting = Mandant wird gesucht
    .skipped = Der Mandant wurde nicht nachgeschlagen
check-consent_present =
    .passed = Die Zustimmung liegt vor
    .failed = Die Zustimmung fehlt
    .waiting = Zustimmung wird gesucht
    .skipped = Die Zustimmung wurde nicht geprüft
check-credential_accepted =
    .passed = Geheimer Clientschlüssel oder Zertifikat akzeptiert
    .failed = Geheimer Clientschlüssel oder Zertifikat nicht akzeptiert
    .waiting = Geheimer Clientschlüssel oder Zertifikat wird geprüft
    .skipped = Geheimer Clientschlüssel oder Zertifikat nicht geprüft
check-token_signature =
    .passed = Das Token ist vom Anmeldedienst signiert
    .failed = Die Signatur des Tokens ist nicht gültig
    .waiting = Signatur des Tokens wird geprüft
    .skipped = Die Signatur des Tokens wurde nicht geprüft
check-token_tenant =
    .passed = Das Token gilt für diesen Mandanten
    .failed = Das Token gilt nicht für diesen Mandanten
    .waiting = Mandant des Tokens wird geprüft
    .skipped = Der Mandant des Tokens wurde nicht geprüft
check-token_application =
    .passed = Das Token gilt für Ihre App
    .failed = Das Token gilt nicht für Ihre App
    .waiting = App des Tokens wird geprüft
    .skipped = Die App des Tokens wurde nicht geprüft
check-token_audience =
    .passed = Das Token gilt für diese API
    .failed = Das Token gilt nicht für diese API
    .waiting = API des Tokens wird geprüft
    .skipped = Die API des Tokens wurde nicht geprüft
check-token_app_only =
    .passed = Das Token gehört der App allein
    .failed = Das Token gehört einem Benutzer
    .waiting = Besitzer des Tokens wird geprüft
    .skipped = Es wurde nicht geprüft, wem das Token gehört
check-token_roles =
    .passed = Alle Berechtigungen sind erteilt
    .failed = Nicht alle Berechtigungen sind erteilt
    .waiting = Berechtigungen werden verglichen
    .skipped = Die Berechtigungen wurden nicht verglichen
check-token_lifetime =
    .passed = Das Token ist jetzt gültig
    .failed = Das Token ist jetzt nicht gültig
    .waiting = Gültigkeit des Tokens wird geprüft
    .skipped = Die Gültigkeit des Tokens wurde nicht geprüft
check-api_answers =
    .passed = Die API antwortet
    .failed = Die API lehnt die App ab
    .waiting = API wird aufgerufen
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
evidence-ids-swapped = die Anwendungs-ID ist eine Mandanten-ID: die beiden IDs sind vertauscht
evidence-principal-found = Dienstprinzipal gefunden
evidence-principal-missing = kein Dienstprinzipal in diesem Mandanten · { $code }
evidence-credential-accepted = Token wurde ausgestellt
evidence-refused-with = abgelehnt · { $code }
evidence-blocked = blockiert · { $code }
evidence-signature-good = signiert mit Schlüssel { $kid }
evidence-signature-bad = passt zu keinem der Schlüssel, die der Anmeldedienst veröffentlicht
evidence-signature-unchecked = kein Schlüssel zum Prüfen verfügbar
evidence-signature-wrong = nicht mit Schlüssel { $kid } signiert, den das Token nennt
evidence-signature-algorithm = alg { $alg } · kein Algorithmus der veröffentlichten Schlüssel
evidence-signature-only-graph = nonce im Header: Nur Graph selbst kann sie prüfen
evidence-issuer-not-compared = iss { $issuer } · lässt sich gerade nicht vergleichen
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
evidence-api-answers = { $path } · in Ordnung
evidence-api-refuses = { $path } · abgelehnt · { $status } { $code }
evidence-api-nothing-harmless = { $path } · die API akzeptiert das Token; diese Berechtigungen erlauben keinen Aufruf, der nur liest
evidence-not-asked = nicht geprüft: zuerst muss eine frühere Prüfung bestanden sein
evidence-api-not-offered = nicht aufgerufen: diese API ist in dieser Cloud nicht verfügbar
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
evidence-dns = { $host } · DNS findet keine Adresse
evidence-connection-refused = { $host } · Verbindung abgelehnt
evidence-connection-broken = { $host } · Verbindung unterbrochen
evidence-request-not-built = { $address } · daraus ließ sich keine Anfrage bilden; nichts wurde gesendet
evidence-tls = { $host } · dieser Computer vertraut dem Zertifikat nicht
evidence-proxy = { $host } · vom Proxy abgelehnt
evidence-redirected = { $host } · leitet an eine andere Adresse weiter, nicht befolgt

## Während Microsoft noch verteilt

awaited-permissions = Noch nicht angekommen: { $permissions }

not-microsoft = Getestet mit { $hosts }, nicht mit Microsoft: Das Ergebnis sagt nichts über einen Mandanten bei Microsoft aus.
