### Was in den Beispielen und Einstellungen steht, die ein Partner mitnimmt. Kommentare im Code: je eine Zeile, und kurz.

## Kommentare in den Codebeispielen. CONSENTRY_SECRET, Program.cs, dotnet new console, curl und JSON werden nie übersetzt.

snippet-about = Fragt { $api } nach Daten des Mandanten { $tenant }. Das Clientgeheimnis steht nicht in dieser Datei.
snippet-csharp = Gehört in die Datei Program.cs eines neuen Projekts: dotnet new console
snippet-secret = Aus der Umgebungsvariablen CONSENTRY_SECRET, sonst verdeckt eingegeben.
snippet-token = Bleibt nur im Arbeitsspeicher und wird fünf Minuten vor dem Ablauf neu geholt.
snippet-token-only = Die gewählten Berechtigungen erlauben keinen Aufruf, der nur liest. Deshalb wird hier nur ein Token geholt.
snippet-throttled = Zu viele Anfragen: so lange warten, wie der Dienst es verlangt, sonst eine Minute.
snippet-pages = Ist eine Seite voll, kann es noch eine weitere geben.
snippet-same-host = Das Token geht an diesen Host und an keinen anderen.
snippet-stdin = Was geheim ist, erhält curl über die Standardeingabe: nicht als Argument, nicht als Datei.
snippet-json = Gibt für jeden Eintrag einer JSON-Liste eine Zeile aus und zählt die Einträge.

## Einstellungen für ein SIEM. Die Namen von Produkten, Optionen und Datenströmen werden nie übersetzt.

# Steht zwischen < und >, an der Stelle des Clientgeheimnisses.
siem-secret = Wert des Clientgeheimnisses
siem-no-input = { $product } dokumentiert keinen Input für das, was diese Berechtigungen erlauben.
siem-cloud-unknown = { $product } dokumentiert keine Einstellung für diese Cloud; welche nötig ist, ist nicht überprüft.
siem-sentinel-own-tenant = Sentinel im Mandanten des Kunden selbst braucht keine App: Der Connector Microsoft Defender XDR ist dort eingebaut.
siem-sentinel-parts = Für Sentinel in einem anderen Mandanten sind dies die Teile auth und request eines Connectors, der mit dem Codeless Connector Framework erstellt wird.
siem-splunk-account = Legen Sie zuerst auf der Konfigurationsseite des Splunk Add-on for Microsoft Security das Konto { $account } an; das Add-on bewahrt das Clientgeheimnis verschlüsselt auf.
siem-elastic-older-stream = Elastic bezeichnet den Datenstrom log als veraltet: Der neuere, incident, liest Microsoft Graph mit SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh liest nur Microsoft Graph: Dafür ist eine App mit SecurityIncident.Read.All von Microsoft Graph nötig.
siem-wazuh-one-tenant = Ein Wazuh-Agent liest nur einen Mandanten: Jeder Kunde braucht dafür einen eigenen Agenten.
