### Det som står i koden och i inställningarna som en partner tar med sig. Kommentarerna i koden är korta, en rad var.

## Kommentarer i kodexemplen. CONSENTRY_SECRET, Program.cs, dotnet new console, curl och JSON översätts aldrig.

# $api (String): API:ets nuvarande namn: Microsoft Defender XDR. $tenant (String): kundens klientorganisations-ID.
snippet-about = Anropar { $api } för klientorganisationen { $tenant }. Hemligheten finns inte i den här filen.
snippet-csharp = Läggs i Program.cs i ett nytt projekt: dotnet new console
snippet-secret = Från miljövariabeln CONSENTRY_SECRET, eller inskriven utan att visas.
snippet-token = Finns bara i minnet och förnyas fem minuter innan den går ut.
snippet-token-only = De valda behörigheterna tillåter inget anrop som bara läser, så här hämtas bara en token.
snippet-throttled = För många förfrågningar: vänta så länge som tjänsten ber om, eller en minut.
snippet-pages = En full sida betyder att det kan finnas en till.
snippet-same-host = Tokenen skickas bara till den här servern.
snippet-stdin = Hemligheter når curl via standard in: inte som argument, inte i en fil.
snippet-json = Skriver ut en rad för varje post i en JSON-lista och räknar posterna.

## Inställningar för ett SIEM-system. Namn på produkter, deras alternativ och deras dataströmmar översätts aldrig.

# Står mellan < och > på hemlighetens plats.
siem-secret = klienthemlighetens värde
# $product (String): SIEM-systemets namn: Splunk.
siem-no-input = { $product } har ingen dokumenterad indatakälla för de här behörigheterna.
# $product (String): SIEM-systemets namn: Splunk.
siem-cloud-unknown = { $product } har ingen dokumenterad inställning för det här molnet; vilken som ska användas är inte bekräftat.
siem-sentinel-own-tenant = Sentinel i kundens egen klientorganisation behöver ingen app: dataanslutningen Microsoft Defender XDR är inbyggd.
siem-sentinel-parts = För Sentinel i en annan klientorganisation är det här delarna auth och request i en dataanslutning som skapas med Codeless Connector Framework.
# $account (String): namnet som indatakällorna hittar kontot under.
siem-splunk-account = Skapa först kontot { $account } på konfigurationssidan för Splunk Add-on for Microsoft Security; det lagrar hemligheten krypterad.
siem-elastic-older-stream = Elastic har fasat ut dataströmmen log: den nyare, incident, läser Microsoft Graph med SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh läser bara Microsoft Graph: det krävs en app med SecurityIncident.Read.All för Microsoft Graph.
siem-wazuh-one-tenant = En Wazuh-agent läser en klientorganisation: varje kund behöver en egen agent.
