### Skripten som registrerar partnerns app. Kommentarerna är en rad var; namn på program och moduler översätts aldrig.

# $api (String): API:et så som portalen visar det. $permissions (String): behörigheternas värden, med kommatecken emellan.
registration-script-about = Registrerar en enda ny app med exakt de här behörigheterna för { $api }: { $permissions }.
registration-script-bash = För bash med Azure CLI: i Azure Cloud Shell, på Linux eller på macOS.
registration-script-module = Kräver den här modulen, installerad en gång: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Logga in i din egen klientorganisation, med ett konto som får registrera appar.
# $cloud (String): Microsofts namn på molnet: US Government GCC High.
registration-script-cloud = Din app hör till molnet { $cloud }. Azure CLI är fortfarande inställt på det molnet efteråt.
# $cloud (String): Microsofts namn på molnet.
registration-script-unverified = Inte bekräftat: om Azure CLI kan logga in i { $cloud }. Om inte använder du manifestet.
registration-script-principal = Lägger till appen i din egen klientorganisation, som portalen gör.
registration-script-secret = Nästa steg: lägg till en klienthemlighet eller ett certifikat i portalen, under "Certificates & secrets" (certifikat och hemligheter). Skriptet skapar ingen hemlighet, eftersom den skulle stå kvar läsbar i terminalen.
