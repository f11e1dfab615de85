### Det som tas med från ett steg: skript som registrerar appen, kodexempel, inställningar, rapporter; och vägen för den som
### bara ansluter sin egen organisation.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Startsidan: fler dörrar. Rubriker: korta

home-check = Kontrollera en anslutning
home-check-meaning = Ange det du har, kör ett test, läs en mening.
home-own = Bara för vår egen organisation
home-own-continue = Fortsätt med vår egen organisation
home-own-meaning = Utan kunder: en app bara för din egen klientorganisation, i sex steg.

## På vägen för den egna organisationen

# Står där kundens namn annars står, inne i meningar: "Testa anslutningen till din egen organisation"
own-organisation = din egen organisation
own-flow = Din organisation
own-side = Bara för din egen organisation
own-single-tenant = Den här appen är bara för din egen organisation (en enda klientorganisation). Om kunder ska använda den senare ändrar du "Supported account types" (kontotyper som stöds) under "Authentication" (autentisering). Sedan behöver en administratör hos varje kund ge sitt medgivande.
own-switch = För kunder i stället
# $role (String): en administratörsroll
own-choose-role = För att ge medgivande behöver en administratör i din organisation rollen { $role } eller en högre.
own-app-name-hint = Din administratör ser namnet när medgivandet begärs.
# Vem som ska agera, där det annars är kundens administratör
own-who-admin = Din organisations administratör
own-customer-means = Med kunden menas här din egen organisation.
# $count (Number): hur många frågor
own-test-before = Inget ändras i din klientorganisation. Testet ställer { $count } frågor och tar några sekunder:
own-verified = Anslutningen till din egen organisation är bekräftad: alla fyra kontroller är godkända.
own-not-verified = Anslutningen till din egen organisation är inte bekräftad ännu
own-tenant-id = ID för din egen klientorganisation
own-finish = Slutför

step-choose_permissions-own =
    .title = Vad får din app göra?
    .lead = Välj bara det du behöver. En administratör i din organisation ser listan innan medgivandet ges.
step-hand_over-own =
    .title = Kopiera värdena
    .lead = Det här är värdena som nästa verktyg frågar efter.

## Registrera appen: för hand, med ett skript, med ett manifest

register-way = Hur vill du registrera den?
register-way-portal = För hand
register-by-hand = Gå till "App registrations" (appregistreringar) › "New registration" (ny registrering) i administrationscentret för Microsoft Entra och kopiera värdena i den här ordningen.
register-script-azure-cli = Klistra in det i Azure Cloud Shell, eller i bash på en dator med Azure CLI, inloggad i din egen klientorganisation. Det skriver ut de ID:n som nästa steg frågar efter.
register-script-powershell = Klistra in det i PowerShell. Microsoft Graph PowerShell ber dig att logga in: använd din egen klientorganisation. Det skriver ut de ID:n som nästa steg frågar efter.
register-script-manifest = Registrera appen i portalen med bara dess namn, öppna "Manifest" och sätt egenskaperna här till värdena här. Välj sedan "Save" (spara).
register-script-secret = Lägg till en klienthemlighet eller ett certifikat efteråt, för hand: under "Certificates & secrets" (certifikat och hemligheter) i den nya appen.
register-landing = Ska administratörer vid andra datorer komma tillbaka till din egen webbsida?
register-landing-page = Adress till din webbsida
register-landing-page-hint = Den börjar med https://. Den läggs till som omdirigerings-URI här och i varje skript. Själva sidan får du i steget för medgivande.
# $here (String): en adress på den här datorn
register-redirects = { $here } är till för en administratör vid den här datorn, eller för en någon annanstans som skickar dig adressen från adressfältet. Din egen webbsida är till för administratörer någon annanstans: den tackar dem och visar en kort kod att läsa upp för dig.

## Det som sparades

saved-as = Sparades som
saved-open = Öppna

## Lämna över: kodexempel, inställningar, rapport

take-use = Använd det
take-sample = Kodexempel i
take-siem = Använd det i ett SIEM-system
take-siem-product = Produkt
# $product (String): ett namn, till exempel Splunk eller Python
take-text = Text för { $product }
take-report = Testrapport
# $language (String): ett språks eget namn
take-report-meaning = Vad som testades och resultatet, utan hemlighet och token, för kunden eller ett ärende. Språk: { $language }.
take-report-html = Att läsa och skriva ut
take-report-text = Som ren text
take-report-json = För program
take-report-first = Kör testet först: rapporten visar vad det kom fram till.

## Lämna över: bra att veta

take-know = Bra att veta
take-know-token =
    .title = Token går ut
    .text = En token gäller i 60 till 90 minuter. Använd expires_in i svaret och hämta en ny token fem minuter innan den går ut.
take-know-permissions =
    .title = Fler behörigheter, nytt medgivande
    .text = Om du lägger till en behörighet i appen behöver en administratör hos varje kund ge sitt medgivande igen. Fram till dess saknas den i varje token.
take-know-permissions-own =
    .title = Fler behörigheter, nytt medgivande
    .text = Om du lägger till en behörighet i appen behöver din administratör ge sitt medgivande igen. Fram till dess saknas den i varje token.
take-know-secret =
    .title = En säker plats för hemligheten
    .text = Förvara den i ett nyckelvalv, aldrig i ett skript eller en fil. Ett certifikat är ännu bättre: dess privata nyckel lämnar aldrig din organisation.
take-know-customers =
    .title = Kunder, senare
    .text = För att använda appen för kunder ändrar du "Supported account types" (kontotyper som stöds) under "Authentication" (autentisering) i portalen till mer än en klientorganisation. Sedan behöver en administratör hos varje kund ge sitt medgivande.
