### Was in den Beispielen und Einstellungen steht, die ein Partner mitnimmt. Kommentare im Code: je eine Zeile, und kurz.

## Kommentare in den Codebeispielen. CONSENTRY_SECRET, Program.cs, dotnet new console, curl und JSON werden nie übersetzt.

snippet-about = Ruft { $api } für den Mandanten { $tenant } auf. Der geheime Clientschlüssel steht nicht in dieser Datei.
snippet-csharp = Gehört in Program.cs eines neuen Projekts: dotnet new console
snippet-secret = Aus der Umgebungsvariablen CONSENTRY_SECRET, sonst verdeckt eingegeben.
snippet-token = Bleibt nur im Arbeitsspeicher und wird fünf Minuten vor dem Ablauf erneuert.
snippet-token-only = Die gewählten Berechtigungen erlauben keinen Aufruf, der nur liest. Deshalb wird hier nur ein Token geholt.
snippet-throttled = Zu viele Anfragen: so lange warten, wie der Dienst verlangt, sonst eine Minute.
snippet-pages = Ist eine Seite voll, gibt es vielleicht noch eine.
snippet-same-host = Das Token wird nur an diesen Host gesendet.
snippet-stdin = Geheimes erreicht curl über die Standardeingabe: nicht als Argument, nicht als Datei.
snippet-json = Gibt für jeden Eintrag einer JSON-Liste eine Zeile aus und zählt sie.

## Einstellungen für ein SIEM. Die Namen von Produkten, Optionen und Datenströmen werden nie übersetzt.

# Steht zwischen < und >, an der Stelle des geheimen Clientschlüssels.
siem-secret = Wert des geheimen Clientschlüssels
siem-no-input = Für diese Berechtigungen dokumentiert { $product } keine Eingabe (Input).
siem-cloud-unknown = Für diese Cloud dokumentiert { $product } keine Einstellung; welche zu verwenden ist, ist nicht überprüft.
siem-sentinel-own-tenant = Sentinel im Mandanten des Kunden selbst braucht keine App: Der Connector Microsoft Defender XDR ist eingebaut.
siem-sentinel-parts = Für Sentinel in einem anderen Mandanten sind dies die Abschnitte auth und request eines Connectors, der mit dem Codeless Connector Framework erstellt wird.
siem-splunk-account = Legen Sie zuerst auf der Konfigurationsseite des Splunk Add-on for Microsoft Security das Konto { $account } an; es speichert den geheimen Clientschlüssel verschlüsselt.
siem-elastic-older-stream = Elastic hat den Datenstrom log als veraltet eingestuft: Der neuere, incident, liest Microsoft Graph mit SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh liest nur Microsoft Graph: Nötig ist eine App mit SecurityIncident.Read.All von Microsoft Graph.
siem-wazuh-one-tenant = Ein Wazuh-Agent liest nur einen Mandanten: Jeder Kunde braucht einen eigenen Agenten.
