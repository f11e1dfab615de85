### Das Umfeld des Programms: die Zeilen von consentry doctor, ihr Beleg und was zu tun ist.

## Die Zeilen und ihr Ausgang

surrounding-clock =
    .passed = Die Uhr dieses Computers geht richtig
    .failed = Die Uhr dieses Computers geht falsch
    .skipped = Die Uhr wurde nicht verglichen
surrounding-dns =
    .passed = Namen werden gefunden
    .failed = Ein Name wird nicht gefunden
    .skipped = Es wurde kein Name nachgeschlagen
surrounding-proxy =
    .passed = Kein Proxy steht im Weg
    .failed = Der Proxy lässt nichts durch
    .skipped = Der Proxy wurde nicht ausprobiert
surrounding-tls =
    .passed = Sicheren Verbindungen wird vertraut
    .failed = Einer sicheren Verbindung wird nicht vertraut
    .skipped = Es wurde keine sichere Verbindung ausprobiert
surrounding-sign_in_host =
    .passed = Der Anmeldedienst antwortet
    .failed = Der Anmeldedienst antwortet nicht
    .skipped = Der Anmeldedienst wurde nicht kontaktiert
surrounding-api_host =
    .passed = Der Host der API antwortet
    .failed = Der Host der API antwortet nicht
    .skipped = Der Host der API wurde nicht kontaktiert
surrounding-browser =
    .passed = Ein Browser lässt sich öffnen
    .failed = Es lässt sich kein Browser öffnen
    .skipped = Hier lässt sich kein Browser öffnen

## Belege: kurz, für die Technik

evidence-clock-fits = { $seconds ->
    [0] keine Abweichung von { $host }
    [one] { $seconds } Sekunde Abweichung von { $host }
   *[other] { $seconds } Sekunden Abweichung von { $host }
}
evidence-clock-differs = hier { $here } · { $host } { $there }
evidence-clock-unknown = kein Server hat seine Uhrzeit genannt
evidence-dns-found = { $addresses }
evidence-dns-unneeded = die Adressen bestehen aus Zahlen
evidence-proxy-used = { $proxy } · offen
evidence-proxy-none = es wird keiner verwendet
evidence-behind-proxy = { $host } · hinter dem Proxy nicht erreichbar
evidence-tls-issuer = { $host } · Zertifikat ausgestellt von { $issuer }
evidence-tls-unneeded = einfaches http auf diesem Computer
evidence-host-answers = { $host } · { $millis } ms
evidence-browser-opener = { $program }
evidence-browser-none = Links werden zum Kopieren ausgegeben

## Was zu tun ist, je ein Satz

doctor-next-clock = Schalten Sie in den Einstellungen dieses Computers die automatische Uhrzeit ein: Token und Zertifikate gelten nur in einem bestimmten Zeitraum.
doctor-next-dns = Prüfen Sie die Internetverbindung und die DNS-Server dieses Computers; fehlt nur dieser eine Name, prüfen Sie die Schreibweise oder bitten Sie Ihr Netzwerkteam, dafür zu sorgen, dass er gefunden wird.
doctor-next-proxy = Bitten Sie Ihr Netzwerkteam, diesem Computer den Zugang zu den oben genannten Hosts ohne Anmeldung am Proxy zu erlauben, oder geben Sie mit --proxy einen anderen Proxy an.
doctor-next-proxy-closed = Prüfen Sie die Adresse des Proxys in den Einstellungen dieses Computers, in HTTPS_PROXY oder in --proxy; wo kein Proxy nötig ist, verwenden Sie --proxy none.
doctor-next-tls = Geht die Uhr richtig, prüft vermutlich Ihr Netzwerk den Datenverkehr: Bitten Sie Ihr Netzwerkteam um sein Stammzertifikat und geben Sie die Datei mit --ca-file an, oder lassen Sie es auf diesem Computer installieren.
doctor-next-network = Prüfen Sie die Internetverbindung; ist nur dieser Host nicht erreichbar, bitten Sie Ihr Netzwerkteam, diesem Computer den Zugang zu ihm an diesem Port zu erlauben.
doctor-next-later = Versuchen Sie es in ein paar Minuten noch einmal: Der Weg dorthin ist frei, nur Microsoft selbst kann gerade nicht antworten.
doctor-next-address = Prüfen Sie die Adressen, die mit --authority, --api-base und --cloud angegeben sind: Was dort antwortet, verhält sich nicht wie Microsoft.

## Der Schluss

doctor-well = Alles, was Consentry braucht, ist da
doctor-unwell = { $count ->
    [one] { $count } Hindernis steht im Weg
   *[other] { $count } Hindernisse stehen im Weg
}
