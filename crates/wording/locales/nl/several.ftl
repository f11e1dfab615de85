### Meerdere API's naast elkaar.

several-registration-script-about = Registreert één nieuwe app met precies deze machtigingen: { $permissions }.
several-works = Werkt, met alle gevraagde machtigingen
several-missing = Ontbreekt: { $permissions }

terminal-help-apis = Een API; geef de optie één keer per API (standaard: defender-xdr)

## In the request to an admin who has accepted before

# $granted, $missing (String): values of permissions, with commas between them
request-again = Dit is een nieuw verzoek: je hebt al toestemming gegeven voor { $granted }. Nieuw is { $missing }. Verder verandert er niets.
