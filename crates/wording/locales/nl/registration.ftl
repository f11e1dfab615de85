### De scripts die de app van de partner registreren. Opmerkingen zijn elk één regel; namen van programma's en modules worden nooit vertaald.

# $api (String): de API zoals die in de portal heet. $permissions (String): waarden van machtigingen, met komma's ertussen.
registration-script-about = Registreert één nieuwe app met precies deze machtigingen van { $api }: { $permissions }.
registration-script-bash = Voor bash met de Azure CLI: in Azure Cloud Shell, op Linux of op macOS.
registration-script-module = Heeft deze module nodig, één keer te installeren: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Meld je aan bij je eigen tenant, met een account dat apps mag registreren.
# $cloud (String): hoe Microsoft zijn cloud noemt: US Government GCC High.
registration-script-cloud = Je app hoort in de cloud { $cloud }. De Azure CLI blijft daarna op die cloud ingesteld.
# $cloud (String): hoe Microsoft zijn cloud noemt.
registration-script-unverified = Niet gecontroleerd: of de Azure CLI zich bij { $cloud } kan aanmelden. Lukt dat niet, gebruik dan het manifest.
registration-script-principal = Voegt de app toe aan je eigen tenant, zoals de portal dat doet.
registration-script-secret = Nu nog: voeg in de portal een clientgeheim of certificaat toe, onder "Certificates & secrets" (certificaten en geheimen). Dit script maakt geen geheim, want dat zou in de terminal leesbaar blijven.
