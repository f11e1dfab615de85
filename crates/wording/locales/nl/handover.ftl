### Wat er staat in de code en in de instellingen die een partner meeneemt. De opmerkingen in de code zijn elk één regel, en kort.

## Opmerkingen in de codevoorbeelden. CONSENTRY_SECRET, Program.cs, dotnet new console, curl en JSON worden nooit vertaald.

# $api (String): hoe de API nu heet: Microsoft Defender XDR. $tenant (String): de tenant-id van de klant.
snippet-about = Roept { $api } aan voor tenant { $tenant }. Het geheim staat niet in dit bestand.
snippet-csharp = Hoort in Program.cs van een nieuw project: dotnet new console
snippet-secret = Uit de omgevingsvariabele CONSENTRY_SECRET, of onzichtbaar ingetypt.
snippet-token = Blijft alleen in het geheugen en wordt vijf minuten voor het verlopen vernieuwd.
snippet-token-only = De gekozen machtigingen staan geen aanroep toe die alleen leest, dus dit haalt alleen een token op.
snippet-throttled = Te veel aanvragen: wacht zo lang als de service vraagt, of een minuut.
snippet-pages = Een volle pagina betekent dat er nog een kan zijn.
snippet-same-host = Het token wordt alleen naar deze host gestuurd.
snippet-stdin = Geheimen bereiken curl via de standaardinvoer: niet als argument en niet uit een bestand.
snippet-json = Toont één regel voor elk item in een JSON-lijst en telt ze.

## Instellingen voor een SIEM. Namen van producten, hun opties en hun datastreams worden nooit vertaald.

# Staat tussen < en > op de plaats van het clientgeheim.
siem-secret = de waarde van het clientgeheim
# $product (String): hoe het SIEM heet: Splunk.
siem-no-input = { $product } heeft voor deze machtigingen geen gedocumenteerde invoer (input).
# $product (String): hoe het SIEM heet: Splunk.
siem-cloud-unknown = { $product } heeft voor deze cloud geen gedocumenteerde instelling; welke je moet gebruiken, is niet gecontroleerd.
siem-sentinel-own-tenant = Sentinel in de eigen tenant van de klant heeft geen app nodig: de connector Microsoft Defender XDR is daar ingebouwd.
siem-sentinel-parts = Voor Sentinel in een andere tenant zijn dit de onderdelen auth en request van een connector die met het Codeless Connector Framework is gemaakt.
# $account (String): de naam waaronder de invoer het account vindt.
siem-splunk-account = Maak eerst het account { $account } op de configuratiepagina van de Splunk Add-on for Microsoft Security; die bewaart het geheim versleuteld.
siem-elastic-older-stream = Elastic heeft de datastream log als verouderd gemarkeerd: de nieuwere, incident, leest Microsoft Graph met SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh leest alleen Microsoft Graph: er is een app met SecurityIncident.Read.All van Microsoft Graph nodig.
siem-wazuh-one-tenant = Eén Wazuh-agent leest één tenant: elke klant heeft een eigen agent nodig.
