### De scripts, der registrerer partnerens app. Kommentarerne er på én linje hver; navne på programmer og moduler oversættes aldrig.

registration-script-about = Registrerer én ny app med præcis disse tilladelser til { $api }: { $permissions }.
registration-script-bash = Til bash med Azure CLI: i Azure Cloud Shell, på Linux eller på macOS.
registration-script-module = Kræver et modul, der installeres én gang: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Log på i din egen lejer med en konto, der må registrere apps dér.
registration-script-cloud = Din app hører til clouden { $cloud }; Azure CLI bliver i den bagefter.
registration-script-unverified = Ikke bekræftet: om Azure CLI kan logge på { $cloud }. Hvis ikke, så brug manifestet.
registration-script-principal = Selve appen i din egen lejer, sådan som portalen ville tilføje den.
registration-script-secret = Næste skridt: Giv appen en hemmelighed eller et certifikat i portalen under "Certificates & secrets" (certifikater og hemmeligheder). Scriptet opretter ingen hemmelighed, for den ville stå læsbar i terminalen.
