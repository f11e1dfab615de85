### Das Umfeld des Programms: die Zeilen von consentry doctor, ihr Beleg und was zu tun ist.

## Die Zeilen und ihr Ausgang

surrounding-clock =
    .passed = Die Uhr dieses Computers geht richtig
    .failed = Die Uhr dieses Computers geht falsch
    .skipped = Die Uhr wurde nicht verglichen
surrounding-dns =
    .passed = Hostnamen lassen sich auflösen
    .failed = Ein Hostname lässt sich nicht auflösen
    .skipped = Es wurde kein Hostname nachgeschlagen
surrounding-proxy =
    .passed = Kein Proxy blockiert die Verbindung
    .failed = Der Proxy blockiert die Verbindung
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
evidence-clock-unknown = kein Server hat seine Uhrzeit gesendet
evidence-dns-found = { $addresses }
evidence-dns-unneeded = nicht nötig: es sind IP-Adressen
evidence-proxy-used = { $proxy } · offen
evidence-proxy-none = kein Proxy in Verwendung
evidence-behind-proxy = { $host } · über den Proxy nicht erreichbar
evidence-tls-issuer = { $host } · Zertifikat ausgestellt von { $issuer }
evidence-tls-unneeded = einfaches http auf diesem Computer
evidence-host-answers = { $host } · { $millis } ms
evidence-browser-opener = { $program }
evidence-browser-none = Links werden zum Kopieren ausgegeben

## Was zu tun ist, je ein Satz

doctor-next-clock = Schalten Sie in den Einstellungen dieses Computers die automatische Uhrzeit ein: Token und Zertifikate gelten nur für eine begrenzte Zeit.
doctor-next-dns = Prüfen Sie die Internetverbindung und die DNS-Server dieses Computers; fehlt nur dieser Name, prüfen Sie seine Schreibweise oder bitten Sie Ihr Netzwerkteam, ihn auflösbar zu machen.
doctor-next-proxy = Bitten Sie Ihr Netzwerkteam, diesem Computer den Zugang zu den oben genannten Hosts ohne Anmeldung am Proxy zu erlauben, oder wählen Sie mit --proxy einen anderen Proxy.
doctor-next-proxy-closed = Prüfen Sie die Adresse des Proxys in den Einstellungen dieses Computers, in HTTPS_PROXY oder in --proxy; brauchen Sie keinen Proxy, verwenden Sie --proxy none.
doctor-next-tls = Geht die Uhr richtig, prüft vermutlich Ihr Netzwerk den Datenverkehr: Bitten Sie Ihr Netzwerkteam um sein Stammzertifikat und geben Sie die Datei mit --ca-file an, oder lassen Sie es auf diesem Computer installieren.
doctor-next-network = Prüfen Sie die Internetverbindung; ist nur dieser Host nicht erreichbar, bitten Sie Ihr Netzwerkteam, diesem Computer den Zugang zu ihm über diesen Port zu erlauben.
doctor-next-later = Versuchen Sie es in ein paar Minuten noch einmal: Die Verbindung funktioniert, aber Microsoft selbst kann gerade nicht antworten.
doctor-next-address = Prüfen Sie die mit --authority, --api-base und --cloud angegebenen Adressen: Der Server dort verhält sich nicht wie Microsoft.

## Der Schluss

doctor-well = Alles, was Consentry braucht, ist vorhanden
doctor-unwell = { $count ->
    [one] { $count } Problem gefunden
   *[other] { $count } Probleme gefunden
}
