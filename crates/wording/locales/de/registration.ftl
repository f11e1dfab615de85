### Die Skripts, die die App des Partners registrieren. Kommentare: je eine Zeile; Namen von Programmen und Modulen werden nie übersetzt.

registration-script-about = Registriert eine neue App mit genau diesen Berechtigungen für { $api }: { $permissions }.
registration-script-bash = Für bash mit der Azure CLI: in Azure Cloud Shell, unter Linux oder unter macOS.
registration-script-module = Braucht ein Modul, das einmal zu installieren ist: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Melden Sie sich bei Ihrem eigenen Mandanten an, mit einem Konto, das dort Apps registrieren darf.
registration-script-cloud = Ihre App gehört in die Cloud { $cloud }; die Azure CLI bleibt danach auf diese Cloud eingestellt.
registration-script-unverified = Nicht überprüft: ob sich die Azure CLI bei { $cloud } anmelden kann. Falls nicht, nehmen Sie das Manifest.
registration-script-principal = Die App selbst in Ihrem eigenen Mandanten, so wie das Portal sie hinzufügen würde.
registration-script-secret = Als Nächstes: Geben Sie der App im Portal unter "Certificates & secrets" (Zertifikate & Geheimnisse) ein Clientgeheimnis oder ein Zertifikat. Dieses Skript erstellt kein Clientgeheimnis, denn es bliebe im Terminal lesbar.
