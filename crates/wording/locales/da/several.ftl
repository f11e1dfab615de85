### Flere API'er side om side.

several-registration-script-about = Registrerer én ny app med præcis disse tilladelser: { $permissions }.
several-works = Virker, med alle de tilladelser, der er bedt om
several-missing = Mangler: { $permissions }

terminal-help-apis = En API; gentag for hver (standard: defender-xdr)

## In the request to an admin who has accepted before

# $granted, $missing (String): values of permissions, with commas between them
request-again = Dette er en ny anmodning: Du har allerede givet samtykke til { $granted }. Nyt er { $missing }. Alt andet er uændret.
