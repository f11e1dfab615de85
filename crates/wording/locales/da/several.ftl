### Flere API'er side om side.

several-registration-script-about = Registrerer én ny app med præcis disse tilladelser: { $permissions }.
several-works = Virker, med alle de tilladelser, der er bedt om
several-missing = Mangler: { $permissions }

terminal-help-apis = En API; gentag for hver (standard: defender-xdr)
