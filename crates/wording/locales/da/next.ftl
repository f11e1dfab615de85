### Hvad der skal gøres nu, i vinduet: knapper ved et resultat, at spørge igen, denne computers netværk, kontrol af en
### opsætning, flere API'er.
###
### Tekst i dobbelte anførselstegn er Microsofts portalord: den står på engelsk, med det danske ord ved siden af.

## Buttons: what is to be done next

next-send_request = Send anmodningen
next-ask_again = Spørg igen
next-correct-permissions = Se på tilladelserne
next-correct-client_id = Ret program-id'et
next-correct-secret = Angiv en anden hemmelighed
next-correct-certificate = Brug et andet certifikat
next-correct-customer = Ret kunden
next-tell_admin = Kopiér en besked til administratoren
next-look-up-again = Slå op igen
waits-by-itself = Ingen skal gøre noget: Consentry tester automatisk igen.

## Asking once more for what is new or missing

again-title = { $customer } skal acceptere én gang til
again-own-title = Din egen organisation skal acceptere én gang til
again-missing = Nyt eller mangler:
again-granted = Allerede givet:
again-press = En ny anmodning beder om det hele og træder i stedet for den forrige.
again-send = Send linket eller brevet nedenfor. Administratoren åbner det og accepterer én gang til.
again-replaces = Denne anmodning træder i stedet for den fra kl. { $time }. Den har sit eget navn.
note-reply-other-customer = Dette svar hører til din anmodning til { $customer }. Det er noteret dér og siger intet om denne kunde.
elsewhere-accepted =
    .title = En anden organisation har accepteret: { $tenant }
    .text = Din app har nu adgang der. En administrator i den organisation kan trække samtykket tilbage: under "Enterprise apps" (virksomhedsapps), din app, "Properties" (egenskaber), derefter "Delete" (slet).

## What can be looked at on this computer when Microsoft cannot be reached

connection-look-at = Hvad du kan se efter her
connection-network =
    .title = Netværk
    .text = Åbn Microsofts loginside i en browser på denne computer. Åbner den heller ikke der, ligger fejlen i netværket.
connection-proxy =
    .title = Proxy
    .text = Consentry bruger den proxy, der står i computerens indstillinger. En, der kræver login med en Windows-konto, virker ikke.
connection-certificates =
    .title = Certifikater
    .text = Consentry stoler på de certifikater, som denne computer stoler på. Hvis dit netværk kontrollerer trafikken, skal dets rodcertifikat være installeret her.
connection-clock =
    .title = Ur
    .text = Går computerens ur nogle minutter forkert, ser gode certifikater ud til at være udløbet. Slå automatisk tid til.
connection-doctor = I en terminal ser denne kommando på hver af dem og siger, hvad der er i vejen:
connection-command = Kommando

## Check a set-up

set-up-lead = Angiv kunden og appen. Ét tryk siger, om det virker, og hvis ikke, hvem der skal gøre hvad.
set-up-button = Kontrollér
set-up-app = Appen { $app }
set-up-which-app = Hvilken app?
set-up-api = Produkt
set-up-roles = Appen må:
set-up-unjudged = Consentry ved ikke her, hvad der blev bedt om, og sammenligner ikke dette med noget.
set-up-lines = Hvad der blev kontrolleret ({ $count })
line-sign-in-blocked = En politik blokerer loginet
line-roles-unjudged = Tokenet har tilladelser
verified-unjudged = Alt, der blev set på, holder: Logintjenesten gav din app et token til denne lejer og til denne API, og { $api } svarede på et rigtigt kald.

## Several APIs

choose-api-wanted = { $count } valgt

## Beskeder til kundens administrator

tell-message = Besked til kundens administrator
