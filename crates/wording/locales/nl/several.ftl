### Meerdere API's naast elkaar.

several-registration-script-about = Registreert één nieuwe app met precies deze machtigingen: { $permissions }.
several-works = Werkt, met alle gevraagde machtigingen
several-missing = Ontbreekt: { $permissions }

terminal-help-apis = Een API; geef de optie één keer per API (standaard: defender-xdr)
