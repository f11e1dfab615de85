### Begäran till en kunds administratör, som e-post och som ett papper, och partnerns sida dit svaret kommer.
### De som läser har aldrig hört talas om det här programmet. "Vi" är den som ber: partnern, eller en kollega när appen är
### organisationens egen.
###
### Papperet ska rymmas på en sida på varje språk. Där en kommentar säger "kort" hålls raden ungefär lika lång som den engelska.
### Text inom raka citattecken är en etikett på Microsofts sida eller i portalen: den står på engelska, med det svenska ordet bredvid.
###
### $company (String): den som ber, till exempel Contoso MDR
### $app (String): appens namn, till exempel Contoso Incident Connector
### $customer (String): kundens domän eller klientorganisations-ID, till exempel fabrikambikes.example
### $host (String): ett värdnamn, till exempel login.microsoftonline.com

## E-postens ämne, första och sista ord

request-subject = { $company } ber om ditt medgivande: { $app }
request-subject-unnamed = En begäran om ditt medgivande: { $app }
request-subject-own = En av våra egna appar behöver ditt medgivande: { $app }
request-greeting = Hej
request-regards = Vänliga hälsningar

## Huvudet: kort

request-kind = Begäran om medgivande
request-for = för { $customer }
request-title = { $company } ber om ditt medgivande
request-title-unnamed = En begäran om ditt medgivande
request-title-own = En av våra egna appar behöver ditt medgivande

request-lead = Vi ber en administratör hos { $customer } att ge medgivande till vår app { $app } en gång, via länken nedan. Du bestämmer: utan medgivande har appen ingen åtkomst, och du kan när som helst återkalla ditt medgivande. Kontrollera begäran innan du öppnar länken.
request-lead-own = Vi ber en administratör i vår egen organisation, { $customer }, att ge medgivande till vår app { $app } en gång, via länken nedan. Du bestämmer: utan medgivande har appen ingen åtkomst, och du kan när som helst återkalla ditt medgivande. Kontrollera begäran innan du öppnar länken.
# $granted, $missing (String): values of permissions, with commas between them
request-again = Det här är en ny begäran: du har redan gett medgivande till { $granted }. Nytt är { $missing }. Inget annat ändras.

## Vem som ber: etiketter, kort

request-asker = Avsändare
request-company = Företag
request-contact = Kontakt
request-email = E-post
request-phone = Telefon
request-app = App
request-application-id = Program-ID

## Vad appen får göra. Nedanför står fraserna ur permissions.ftl, som fortsätter "Appen får ..."

request-may = Appen får
# Bredvid behörigheterna som läser incidenter eller aviseringar
request-sees-incidents = Den ser rubriker och allvarlighetsgrad för incidenter och aviseringar, och vilka enheter, konton, filer och e-postmeddelanden de gäller.
# Bredvid behörigheterna som söker i alla data i Defender
request-sees-records = Den ser det som Defender har registrerat, även namn, adresser och ämnesrader.
# $api (String): API:et, till exempel Microsoft Defender XDR; $portal (String): dess namn i Microsofts portal, till exempel Microsoft Threat Protection
request-through = För det använder appen { $api }, som i Microsofts portal heter { $portal }.
request-through-same = För det använder appen { $api }.

## Vad den inte kan. Varje fras fortsätter "Appen kan inte ...": liten bokstav, ingen punkt, kort

request-cannot = Appen kan inte
request-cannot-change = ändra, ta bort eller blockera något
request-cannot-change-other = ändra något som inte står här
request-cannot-open = öppna postlådor, dokument eller chattar
request-cannot-impersonate = agera som någon av dina användare eller se deras lösenord
request-cannot-grow = få fler behörigheter utan att fråga dig igen

## Så kontrolleras brevet

request-check = Kontrollera innan du godkänner
# Ovanför de första åtta tecknen i ett program-ID, till exempel 9d3f6c20: kort
request-fingerprint = Program-ID:t börjar med
# Vid två ord, till exempel Safari Tango, som man kallar begäran: kort
request-words = Begärans namn
request-check-call = Ring oss på ett nummer som du redan har, inte ett från den här begäran. Be oss läsa upp länkens värdnamn och de första åtta tecknen i vårt program-ID.
request-check-link = Jämför båda delarna med webbläsarens adressfält när länken öppnas, innan du loggar in: adressen börjar med { $host }, och tecknen står efter client_id=.
request-check-page = Microsofts sida har rubriken "Permissions requested" (Begärda behörigheter) och visar { $app }, med en verifierad utgivare eller "Unverified" (overifierad) under.
request-check-list = Sidan visar vad appen får göra, med Microsofts egna ord. Om den visar mer än den här begäran frågar du oss innan du godkänner.
# Fall för fall, en rad vardera: kort
request-doubt = Om du är osäker
request-doubt-unexpected = Du väntade dig inte den här begäran: godkänn den inte. Ring oss på ett nummer som du redan har.
request-doubt-altered = Begäran har vidarebefordrats eller ändrats: länken kan vara en annan, och inget som står här kan utesluta det. Det kan bara samtalet.
request-doubt-second = Du har fått en andra begäran: godkänn ingen av dem förrän du har frågat oss på telefon vilken som gäller.
request-doubt-publisher = Microsofts sida visar "Unverified" (overifierad): Microsoft har inte kontrollerat vilka vi är, och vilken app som helst kan använda vårt namn. Lita på samtalet.
request-doubt-account = Microsofts sida visar ett konto som inte hör till { $customer }: välj "Cancel" (Avbryt) och öppna länken i ett privat fönster.

## Så ges medgivandet, och vad som händer sedan

request-accept = Så godkänner du
# $role (String): en administratörsroll, översätts inte: Cloud Application Administrator
request-accept-sign-in = Öppna länken och logga in med ett konto hos { $customer } som har rollen { $role } eller en högre. Du behöver ingen Global Administrator (global administratör).
request-accept-decide = Läs Microsofts sida och välj sedan "Accept" (Godkänn) eller "Cancel" (Avbryt).
request-after-here = Gör det på datorn där vi sitter tillsammans: då visar en sida vad som hände. På en telefon visas en felsida i stället. Den är ofarlig, och ditt svar gäller ändå.
request-after-landing-page = Sedan visar vår sida på { $host } en kort kod. Läs upp den för oss på telefon, så att vi vet vad du svarade.
request-after-address = Sedan visar webbläsaren en felsida. Det är väntat och ofarligt: ditt svar gäller ändå. Skicka oss hela adressen från adressfältet.
request-after-classic = Sedan visar webbläsaren kanske en felsida eller en tom sida. Det är väntat och ofarligt: ditt svar gäller ändå. Säg till oss när du är klar.

request-link = Länken
# Under QR-koden: kort
request-scan = Eller skanna här: samma länk, för telefonen

## Senare, och om något är oväntat

request-later = Återkalla medgivandet
request-later-how = När som helst, utan att fråga oss: öppna "Enterprise apps" (företagsappar) på { $host } och sedan { $app }. "Permissions" (behörigheter) visar vad appen får göra. Återkalla ditt medgivande genom att välja "Properties" (egenskaper) och sedan "Delete" (ta bort).

## Partnerns sida, som visas i administratörens webbläsare efter svaret. Rubriker: korta

landing-given =
    .title = Tack. Du har gett ditt medgivande
    .text = Enligt svaret i sidans adress är ditt medgivande registrerat. En liten sak återstår.
landing-declined =
    .title = Du har inte gett ditt medgivande
    .text = Ingenting har tillåtits. Om du ville godkänna öppnar du länken igen.
landing-refused =
    .title = Microsoft rapporterar ett problem
    .text = Ingenting har tillåtits. Skicka Microsofts meddelande till personen som bad dig om medgivande.
landing-older =
    .title = Microsoft har ditt svar
    .text = Du öppnade en äldre typ av länk, och svaret säger inte vad du valde. Berätta det för personen som bad dig om medgivande.
landing-unmatched =
    .title = Svaret hör inte till någon begäran
    .text = Det säger inte vilken begäran det besvarar, så här räknas det inte. Kontakta personen som bad dig om medgivande. Den personen kan kontrollera om ditt medgivande är registrerat.
landing-unreadable =
    .title = Svaret går inte att läsa
    .text = Adressen är ofullständig eller ändrades på vägen. Kontakta personen som bad dig om medgivande. Den personen kan kontrollera om ditt medgivande är registrerat.
landing-empty =
    .title = Hit kommer svar på begäranden om medgivande
    .text = Det finns inget svar i den här adressen. Om du just har gett ditt medgivande och läst in sidan igen har inget gått förlorat: Microsoft har ditt svar.

# $name (String): en person eller ett företag
landing-read-out = Läs upp den här koden för { $name }
landing-read-out-unnamed = Läs upp den här koden för personen som bad dig om medgivande
landing-id = Vårt program-ID börjar med
landing-id-meaning = Sidan kan inte se vilken app du har godkänt. "Enterprise apps" (företagsappar) i Microsoft Entra visar varje apps program-ID. Om ID:t för appen som du godkände börjar annorlunda tar du bort appen och ringer oss.
landing-words = Begärans namn
landing-words-meaning = Så att vi båda talar om samma begäran.
landing-microsoft = Microsofts meddelande
landing-reach = Så når du { $name }
landing-reach-unnamed = Så når du oss
landing-done = Den här sidan sparar inget och skickar inget. Du kan stänga den.
landing-language = Språk
landing-without-script = Microsoft har ditt svar. Sidan skulle visa en kod att läsa upp, men skript är avstängda i webbläsaren. Berätta för personen som bad dig om medgivande att du har svarat.
