### Begäran om medgivande skickas: var kundens administratör sitter, hur svaret kommer tillbaka, vad som skickas.
### Sedan samma steg, och testets rubrik, för en app som bara är för den egna organisationen: där finns ingen kund.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Var administratören sitter. Rubrikerna står sida vid sida på tre knappar: korta

send-where = Var sitter kundens administratör?
send-where-here =
    .title = Vid den här datorn
    .meaning = Svaret kommer av sig självt.
send-where-landing =
    .title = Någon annanstans, med din sida
    .meaning = Du har en webbsida för svaret. Där får administratören se en kort kod och läser upp den för dig.
send-where-address =
    .title = Någon annanstans, utan sida
    .meaning = Efter godkännandet visar administratörens webbläsare en felsida. Det är väntat och ofarligt: administratören skickar dig raden i adressfältet.
# Efter den står en adress med annan stil
send-redirect = Omdirigerings-URI som måste vara registrerad för det här:

## Partnerns webbsida

send-page = Adress till din webbsida
send-page-hint = En https://-adress på din egen webbplats. Registrera den också som omdirigerings-URI för appen.
send-page-wanted = Länken visas här när adressen till din webbsida har angetts.
send-page-save = Spara sidan för din webbserver
send-page-save-meaning = Lägg filen på den adressen som den är. Sidan sparar inget och skickar inget vidare.

## Det som läses upp, och begärans namn

send-read-out = Läs upp det här när administratören ringer
send-read-out-why = Administratören ringer dig på ett nummer som kunden redan har och jämför båda med adressfältet på Microsofts sida: ett e-postmeddelande eller en utskrift kan ha ändrats på vägen. Läs upp det själv i stället för att bekräfta det du hör.
send-words-why = Bara ett namn, samma i e-postmeddelandet, på utskriften och på sidan: så talar ni om samma begäran.
# Knappar under QR-koden: korta
send-qr-svg = Spara SVG
send-qr-png = Spara PNG

## Det som skickas

send-it = Skicka begäran
send-it-here = Skicka eller skriv ut den i stället
send-language = Kundens språk
# $who (String): ett företag, en person eller båda
send-who = Vem som frågar: { $who }
send-who-empty = Vem som frågar: inte angett ännu
send-who-meaning = Det här står i e-postmeddelandet, på utskriften och på sidan. Det finns kvar till nästa kund.
send-letter = E-postmeddelandets text
send-save-mail = Spara som e-post
send-save-sheet = Spara för utskrift
send-no-letter = När administratören sitter vid den här datorn finns det inget att kopiera. E-post och utskrift går ändå att spara.

## Svaret från en administratör som sitter någon annanstans

send-answer = Kod eller adress från administratören
send-answer-landing-hint = De sex tecknen som din sida visar för administratören, eller hela raden i adressfältet där.
send-answer-address-hint = Hela raden i administratörens adressfält efter godkännandet. Felsidan där är väntad.
send-watch-offer = Eller låt Consentry söka

## Bara för den egna organisationen

# $role (String): en administratörsroll
step-consent-own =
    .title = Inhämta medgivande i din egen organisation
    .lead = En av era administratörer godkänner en gång, i portalen eller via länken. Rollen { $role } räcker.
step-test-own =
    .title = Testa din egen organisation
send-own-portal =
    .title = I portalen
    .meaning = Öppna "App registrations" (appregistreringar) › din app › "API permissions" (API-behörigheter) och tryck på "Grant admin consent for …" (bevilja administratörsmedgivande för …). Gå sedan vidare till testet.
send-own-link =
    .title = Via länken, på den här datorn
    .meaning = Logga in som administratör i din organisation och godkänn. Svaret kommer av sig självt. Gå sedan vidare till samma test.
send-own-watch-offer = Godkänt i portalen?
send-own-watching = Söker efter medgivande i din egen organisation
send-own-seen = Medgivande finns i din egen organisation
