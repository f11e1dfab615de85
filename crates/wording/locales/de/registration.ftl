### Die Skripts, die die App des Partners registrieren. Kommentare: je eine Zeile; Namen von Programmen und Modulen werden nie übersetzt.

registration-script-about = Registriert eine neue App mit genau diesen Berechtigungen für { $api }: { $permissions }.
registration-script-bash = Für bash mit der Azure CLI: in Azure Cloud Shell, unter Linux oder unter macOS.
registration-script-module = Braucht dieses Modul, das einmal installiert wird: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Melden Sie sich bei Ihrem eigenen Mandanten an, mit einem Konto, das Apps registrieren darf.
registration-script-cloud = Ihre App gehört in die Cloud { $cloud }. Die Azure CLI bleibt danach auf diese Cloud eingestellt.
registration-script-unverified = Nicht überprüft: ob sich die Azure CLI bei { $cloud } anmelden kann. Falls nicht, verwenden Sie das Manifest.
registration-script-principal = Fügt die App Ihrem eigenen Mandanten hinzu, wie es das Portal tut.
registration-script-secret = Als Nächstes: Fügen Sie im Portal unter "Certificates & secrets" (Zertifikate & Geheimnisse) einen geheimen Clientschlüssel oder ein Zertifikat hinzu. Dieses Skript erstellt keinen geheimen Clientschlüssel, denn er bliebe im Terminal lesbar.
