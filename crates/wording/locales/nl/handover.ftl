### Wat er staat in de code en in de instellingen die een partner meeneemt. De opmerkingen in de code zijn elk één regel, en kort.

## Opmerkingen in de codevoorbeelden. CONSENTRY_SECRET, Program.cs, dotnet new console, curl en JSON worden nooit vertaald.

# $api (String): hoe de API nu heet: Microsoft Defender XDR. $tenant (String): de tenant-id van de klant.
snippet-about = Vraagt { $api } om gegevens van tenant { $tenant }. Het geheim staat niet in dit bestand.
snippet-csharp = Hoort in Program.cs van een nieuw project: dotnet new console
snippet-secret = Uit de omgevingsvariabele CONSENTRY_SECRET, of anders onzichtbaar ingetypt.
snippet-token = Blijft alleen in het geheugen en wordt opnieuw opgehaald vijf minuten voordat het verloopt.
snippet-token-only = De gekozen machtigingen staan geen aanroep toe die alleen leest, dus hier wordt alleen een token opgehaald.
snippet-throttled = Te veel aanvragen: wacht zo lang als de dienst zegt, of anders een minuut.
snippet-pages = Is een pagina vol, dan komt er misschien nog een.
snippet-same-host = Het token gaat naar deze host en naar geen andere.
snippet-stdin = Wat geheim is, krijgt curl via de standaardinvoer: niet als argument en niet uit een bestand.
snippet-json = Toont een regel voor elk item in een JSON-lijst en telt de items.

## Instellingen voor een SIEM. Namen van producten, hun opties en hun datastreams worden nooit vertaald.

# Staat tussen < en > op de plaats van het geheim.
siem-secret = de waarde van het geheim
# $product (String): hoe het SIEM heet: Splunk.
siem-no-input = { $product } documenteert geen invoer (input) voor wat deze machtigingen toestaan.
# $product (String): hoe het SIEM heet: Splunk.
siem-cloud-unknown = { $product } documenteert geen instelling voor deze cloud; welke er nodig is, is niet gecontroleerd.
siem-sentinel-own-tenant = Sentinel in de eigen tenant van de klant heeft geen app nodig: de connector Microsoft Defender XDR is daar ingebouwd.
siem-sentinel-parts = Voor Sentinel in een andere tenant zijn dit de onderdelen auth en request van een connector die met het Codeless Connector Framework is gemaakt.
# $account (String): de naam waaronder de invoer het account vindt.
siem-splunk-account = Maak eerst het account { $account } op de configuratiepagina van de Splunk Add-on for Microsoft Security; daar wordt het geheim versleuteld bewaard.
siem-elastic-older-stream = Elastic noemt de datastream log verouderd: de nieuwere, incident, leest Microsoft Graph met SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh leest alleen Microsoft Graph: daarvoor is een app met SecurityIncident.Read.All van Microsoft Graph nodig.
siem-wazuh-one-tenant = Eén Wazuh-agent leest één tenant: hiervoor is voor elke klant een eigen agent nodig.
