### Det, der står i den kode og de indstillinger, som en partner tager med sig. Kommentarerne i koden er på én linje hver og korte.

## Kommentarer i eksempelkoden. CONSENTRY_SECRET, Program.cs, dotnet new console, curl og JSON oversættes aldrig.

snippet-about = Kalder { $api } for lejeren { $tenant }. Hemmeligheden er ikke i denne fil.
snippet-csharp = Hører til i Program.cs i et nyt projekt: dotnet new console
snippet-secret = Fra miljøvariablen CONSENTRY_SECRET, eller indtastet uden at blive vist.
snippet-token = Holdes kun i hukommelsen og fornyes fem minutter før udløb.
snippet-token-only = De valgte tilladelser giver ikke mulighed for et kald, der kun læser, så her hentes kun et token.
snippet-throttled = For mange anmodninger: Vent så længe, som tjenesten beder om, eller et minut.
snippet-pages = En fuld side betyder, at der måske er en til.
snippet-same-host = Tokenet sendes kun til denne server.
snippet-stdin = Hemmeligheder når curl gennem standardinput, ikke som argument og ikke i en fil.
snippet-json = Udskriver en linje for hver post i en JSON-liste og tæller dem.

## Indstillinger til en SIEM. Navne på produkter, deres indstillinger og deres datastrømme oversættes aldrig.

siem-secret = klienthemmelighedens værdi
siem-no-input = { $product } har intet dokumenteret input til disse tilladelser.
siem-cloud-unknown = { $product } har ingen dokumenteret indstilling for denne cloud; hvilken der skal bruges, er ikke bekræftet.
siem-sentinel-own-tenant = I kundens egen lejer har Sentinel ikke brug for en app: Dataforbindelsen Microsoft Defender XDR er indbygget.
siem-sentinel-parts = Til Sentinel i en anden lejer er dette delene auth og request i en dataforbindelse, der er lavet med Codeless Connector Framework.
siem-splunk-account = Opret først kontoen { $account } på konfigurationssiden i Splunk Add-on for Microsoft Security; den gemmer hemmeligheden krypteret.
siem-elastic-older-stream = Elastic har udfaset datastrømmen log: Den nyere, incident, læser Microsoft Graph med SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh læser kun Microsoft Graph: Der skal bruges en app med SecurityIncident.Read.All i Microsoft Graph.
siem-wazuh-one-tenant = Én Wazuh-agent læser én lejer: Hver kunde skal have sin egen agent.
