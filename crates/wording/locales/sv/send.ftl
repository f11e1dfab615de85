### Begäran om medgivande skickas: var kundens administratör sitter, hur svaret kommer tillbaka, vad som skickas.
### Sedan samma steg, och testets rubrik, för en app som bara är för den egna organisationen: där finns ingen kund.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Var administratören sitter. Rubrikerna står sida vid sida på tre knappar: korta

send-where = Var sitter kundens administratör?
send-where-here =
    .title = Vid den här datorn
    .meaning = Svaret tas emot automatiskt.
send-where-landing =
    .title = Någon annanstans, med din sida
    .meaning = Du har en webbsida för svaret. Den visar en kort kod som administratören läser upp för dig.
send-where-address =
    .title = Någon annanstans, utan sida
    .meaning = Efter godkännandet ser administratören en felsida. Det är väntat och ofarligt. Administratören skickar dig hela adressen från adressfältet.
# Efter den står en adress med annan stil
send-redirect = Omdirigerings-URI som appregistreringen behöver för det här:

## Partnerns webbsida

send-page = Adress till din webbsida
send-page-hint = En https://-adress på din egen webbplats. Registrera den också som omdirigerings-URI för appen.
send-page-wanted = Länken visas här när du har angett adressen till din webbsida.
send-page-save = Spara sidan för din webbserver
send-page-save-meaning = Lägg filen på den adressen, oförändrad. Den sparar inget och skickar inget.

## Det som läses upp, och begärans namn

send-read-out = Läs upp det här när administratören ringer
send-read-out-why = Administratören ringer dig på ett nummer som kunden redan har och jämför båda delarna med adressfältet på Microsofts sida, eftersom ett e-postmeddelande eller en utskrift kan ha ändrats på vägen. Läs upp det själv. Bekräfta inte bara det du hör.
send-words-why = Bara ett namn. Det finns också i e-postmeddelandet, på utskriften och på din webbsida, så att båda talar om samma begäran.
# Knappar under QR-koden: korta
send-qr-svg = Spara SVG
send-qr-png = Spara PNG

## Det som skickas

send-it = Skicka begäran
send-it-here = Skicka eller skriv ut den i stället
send-language = Kundens språk
# $who (String): ett företag, en person eller båda
send-who = Avsändare: { $who }
send-who-empty = Avsändare: inte ifyllt ännu
send-who-meaning = Det här finns i e-postmeddelandet, på utskriften och på din webbsida. Det behålls till nästa kund.
send-letter = E-postmeddelandets text
send-save-mail = Spara som e-post
send-save-sheet = Spara som sida för utskrift
send-no-letter = Administratören sitter vid den här datorn, så det finns inget att kopiera. Du kan ändå spara e-postmeddelandet och sidan för utskrift.

## Svaret från en administratör som sitter någon annanstans

send-answer = Kod eller adress från administratören
send-answer-landing-hint = De sex tecknen som din sida visar för administratören, eller hela adressen från adressfältet där.
send-answer-address-hint = Hela adressen från administratörens adressfält efter godkännandet. En felsida där är väntad.
send-watch-offer = Eller låt Consentry kontrollera

## Bara för den egna organisationen

# $role (String): en administratörsroll
step-consent-own =
    .title = Inhämta medgivande i din egen organisation
    .lead = En administratör i din organisation ger medgivande en gång, i portalen eller via länken. Rollen { $role } räcker.
step-test-own =
    .title = Testa anslutningen till din egen organisation
send-own-portal =
    .title = I portalen
    .meaning = Öppna "App registrations" (appregistreringar) › din app › "API permissions" (API-behörigheter) och välj "Grant admin consent for …" (bevilja administratörsmedgivande för …). Gå sedan vidare till testet.
send-own-link =
    .title = Via länken, på den här datorn
    .meaning = Logga in som administratör i din organisation och godkänn. Svaret tas emot automatiskt. Gå sedan vidare till testet.
send-own-watch-offer = Gavs medgivandet i portalen?
send-own-watching = Kontrollerar om din egen organisation har gett sitt medgivande
send-own-seen = Din egen organisation har gett sitt medgivande
