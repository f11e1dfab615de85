### Vad som ska göras nu, i fönstret: knappar bredvid ett resultat, att fråga igen, datorns nätverk, kontroll av en
### konfiguration, flera API:er.
###
### Text inom raka citattecken är portalens engelska etiketter, med det svenska ordet bredvid.

## Buttons: what is to be done next

next-send_request = Skicka begäran
next-ask_again = Fråga igen
next-correct-permissions = Se över behörigheterna
next-correct-client_id = Rätta program-ID:t
next-correct-secret = Ange en annan hemlighet
next-correct-certificate = Använd ett annat certifikat
next-correct-customer = Rätta kunden
next-tell_admin = Kopiera ett meddelande till administratören
next-look-up-again = Slå upp igen
waits-by-itself = Ingen behöver göra något: Consentry testar automatiskt igen.

## Asking once more for what is new or missing

again-title = { $customer } behöver godkänna en gång till
again-own-title = Din egen organisation behöver godkänna en gång till
again-missing = Nytt eller saknas:
again-granted = Redan beviljat:
again-press = En ny begäran ber om allt och ersätter den förra.
again-send = Skicka länken eller brevet nedan. Administratören öppnar den och godkänner en gång till.
again-replaces = Den här begäran ersätter den från { $time }. Den har ett eget namn.
note-reply-other-customer = Det här svaret hör till din begäran till { $customer }. Det är noterat där och säger inget om den här kunden.
elsewhere-accepted =
    .title = En annan organisation har godkänt: { $tenant }
    .text = Din app har åtkomst där nu. En administratör i den organisationen kan återkalla det: under "Enterprise apps" (företagsappar), din app, "Properties" (egenskaper), sedan "Delete" (ta bort).

## What can be looked at on this computer when Microsoft cannot be reached

connection-look-at = Vad du kan se efter här
connection-network =
    .title = Nätverk
    .text = Öppna Microsofts inloggningssida i en webbläsare på den här datorn. Öppnas den inte där heller ligger felet i nätverket.
connection-proxy =
    .title = Proxy
    .text = Consentry använder den proxy som står i datorns inställningar. En som kräver inloggning med ett Windows-konto fungerar inte.
connection-certificates =
    .title = Certifikat
    .text = Consentry litar på de certifikat som den här datorn litar på. Om ditt nätverk granskar trafiken måste dess rotcertifikat vara installerat här.
connection-clock =
    .title = Klocka
    .text = Om datorns klocka går några minuter fel ser giltiga certifikat ut att ha gått ut. Slå på automatisk tid.
connection-doctor = I en terminal går det här kommandot igenom dem och säger vad som är i vägen:
connection-command = Kommando

## Check a set-up

set-up-lead = Ange kunden och appen. Ett tryck visar om det fungerar, och om inte, vem som ska göra vad.
set-up-button = Kontrollera
set-up-app = Appen { $app }
set-up-which-app = Vilken app?
set-up-api = Produkt
set-up-roles = Appen får:
set-up-unjudged = Consentry vet inte här vad som begärdes och jämför inte detta med något.
set-up-lines = Vad som kontrollerades ({ $count })
line-sign-in-blocked = En princip blockerar inloggningen
line-roles-unjudged = Token innehåller behörigheter
verified-unjudged = Allt som kontrollerades stämmer: inloggningstjänsten gav din app en token för den här klientorganisationen och för det här API:et, och { $api } svarade på ett riktigt anrop.

## Several APIs

choose-api-wanted = { $count } valda

## Meddelanden till kundens administratör

tell-message = Meddelande till kundens administratör
