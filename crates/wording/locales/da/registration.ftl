### De scripts, der registrerer partnerens app. Kommentarerne er på én linje hver; navne på programmer og moduler oversættes aldrig.

registration-script-about = Registrerer én ny app med præcis disse tilladelser til { $api }: { $permissions }.
registration-script-bash = Til bash med Azure CLI: i Azure Cloud Shell, på Linux eller på macOS.
registration-script-module = Kræver dette modul, installeret én gang: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Log på i din egen lejer med en konto, der må registrere apps.
registration-script-cloud = Din app hører til i clouden { $cloud }. Azure CLI bliver ved med at være indstillet til den bagefter.
registration-script-unverified = Ikke bekræftet: om Azure CLI kan logge på { $cloud }. Hvis ikke, så brug manifestet.
registration-script-principal = Føjer appen til din egen lejer, som portalen gør.
registration-script-secret = Næste trin: Tilføj en klienthemmelighed eller et certifikat i portalen under "Certificates & secrets" (certifikater og hemmeligheder). Scriptet opretter ingen hemmelighed, fordi den ville kunne læses i terminalen.
