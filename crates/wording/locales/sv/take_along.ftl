### Det som tas med från ett steg: skript som registrerar appen, kodexempel, inställningar, rapporter; och vägen för den som
### bara ansluter sin egen organisation.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Startsidan: fler dörrar. Rubriker: korta

home-check = Testa en anslutning
home-check-meaning = Ange det du har, tryck en gång, läs en mening.
home-own = Bara för vår egen organisation
home-own-continue = Fortsätt med vår egen organisation
home-own-meaning = Utan kunder: en app bara för din egen klientorganisation, i sex steg.

## På vägen för den egna organisationen

# Står där kundens namn annars står, inne i meningar: "Testa anslutningen till din egen organisation"
own-organisation = din egen organisation
own-flow = Din organisation
own-side = Bara för din egen organisation
own-single-tenant = Den här appen är bara för din egen organisation: en enda klientorganisation. Om kunder ska använda den senare ändrar du "Supported account types" (kontotyper som stöds) under "Authentication" (autentisering). Sedan behöver en administratör hos varje kund ge sitt medgivande.
own-switch = För kunder i stället
# $role (String): en administratörsroll
own-choose-role = För att kunna godkänna behöver en administratör i din organisation minst rollen { $role }.
own-app-name-hint = Din administratör ser namnet när det är dags att ge medgivande.
# Vem som ska agera, där det annars är kundens administratör
own-who-admin = Din organisations administratör
own-customer-means = Med kunden menas här din egen organisation.
# $count (Number): hur många frågor
own-test-before = Inget ändras i din klientorganisation. De här { $count } frågorna tar några sekunder:
own-verified = Anslutningen till din egen organisation fungerar: alla fyra bevis är på plats.
own-not-verified = Anslutningen till din egen organisation är inte bekräftad ännu
own-tenant-id = ID för din egen klientorganisation
own-finish = Slutför

step-choose_permissions-own =
    .title = Vad får din app göra?
    .lead = Välj bara det som behövs. En administratör i din organisation ser listan före godkännandet.
step-hand_over-own =
    .title = Ta med dig värdena
    .lead = Det här är värdena som nästa verktyg frågar efter.

## Registrera appen: för hand, med ett skript, med ett manifest

register-way = Hur vill du registrera den?
register-way-portal = För hand
register-by-hand = Gå till "App registrations" (appregistreringar) › "New registration" (ny registrering) i administrationscentret för Microsoft Entra och kopiera värdena härifrån i den ordning de står.
register-script-azure-cli = Logga in i din egen klientorganisation och klistra in skriptet i Azure Cloud Shell, eller i bash på en dator med Azure CLI. Det skriver ut de ID:n som nästa steg frågar efter.
register-script-powershell = Klistra in skriptet i PowerShell. Microsoft Graph PowerShell ber dig att logga in: gör det i din egen klientorganisation. Skriptet skriver ut de ID:n som nästa steg frågar efter.
register-script-manifest = Registrera appen i portalen med bara dess namn, öppna "Manifest" där och ge egenskaperna som står här de värden som står här. Tryck sedan på "Save" (spara).
register-script-secret = En hemlighet eller ett certifikat lägger du till efteråt, för hand: under "Certificates & secrets" (certifikat och hemligheter) i den nya appen.
register-landing = Ska administratörer som sitter någon annanstans ledas tillbaka till en sida hos dig?
register-landing-page = Adress till din sida
register-landing-page-hint = Den börjar med https://. Den läggs till bland omdirigeringsadresserna här och i varje skript; själva sidan får du i steget för medgivande.
# $here (String): en adress på den här datorn
register-redirects = { $here } är till för en administratör vid den här datorn, och för en som sitter någon annanstans och skickar dig raden i adressfältet. En egen sida är till för administratörer som sitter någon annanstans: den tackar dem och visar en kort kod att läsa upp för dig.

## Det som sparades

saved-as = Sparades som
saved-open = Öppna

## Lämna över: kodexempel, inställningar, rapport

take-use = Använd värdena
take-sample = Kodexempel i
take-siem = Lägg in värdena i ett SIEM-system
take-siem-product = Produkt
# $product (String): ett namn, till exempel Splunk eller Python
take-text = Text för { $product }
take-report = Rapport från testet
# $language (String): ett språks eget namn
take-report-meaning = Det som testades och hur det gick, utan hemlighet och token, för kunden eller ett ärende. Skriven på: { $language }.
take-report-html = Att läsa och skriva ut
take-report-text = Som ren text
take-report-json = För program
take-report-first = Kör testet först: rapporten berättar vad det visade.

## Lämna över: bra att veta

take-know = Bra att veta
take-know-token =
    .title = Tokens går ut
    .text = En token gäller i 60 till 90 minuter. Gå efter expires_in i svaret och hämta en ny fem minuter innan den går ut.
take-know-permissions =
    .title = Fler behörigheter, nytt medgivande
    .text = Om du lägger till en behörighet i appen behöver en administratör hos varje kund ge sitt medgivande igen. Fram till dess kommer tokens utan den.
take-know-permissions-own =
    .title = Fler behörigheter, nytt medgivande
    .text = Om du lägger till en behörighet i appen behöver din administratör ge sitt medgivande igen. Fram till dess kommer tokens utan den.
take-know-secret =
    .title = En säker plats för hemligheten
    .text = Förvara den i ett nyckelvalv, inte i något skript och inte i någon fil. Ett certifikat är ännu bättre: den privata nyckeln stannar alltid hos dig.
take-know-customers =
    .title = Kunder, senare
    .text = Om appen ska användas för kunder ändrar du "Supported account types" (kontotyper som stöds) under "Authentication" (autentisering) i portalen till mer än en klientorganisation. Sedan behöver en administratör hos varje kund ge sitt medgivande.
