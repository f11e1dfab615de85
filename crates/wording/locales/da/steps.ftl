### De syv trin: navnet i trinlisten, titlen og én sætning under den.
###
### { $customer } er et navn, et domæne eller et lejer-id: sæt aldrig endelse eller artikel på.
### .go står på en knap, der fører til trinnet fra et testresultat.

step-choose_permissions =
    .name = Vælg tilladelser
    .title = Hvad må din app gøre?
    .lead = Vælg kun det, du har brug for. Kundens administrator ser listen, før der gives samtykke.
    .go = Kontrollér tilladelserne

step-register_app =
    .name = Registrér appen
    .title = Registrér appen i din egen lejer
    .lead = Det gør du kun én gang. Manuelt eller med et script: Resultatet er det samme.
    .go = Kontrollér registreringen

step-app_values =
    .name = Angiv appens værdier
    .title = Angiv appens værdier
    .lead = Indsæt dem, som portalen viser dem. Du kan indsætte en hel linje.
    .go = Ret appens værdier

step-customer =
    .name = Vælg kunden
    .title = Hvilken kunde gælder det?
    .lead = Angiv et domæne, en mailadresse, et lejer-id eller adressen på en af kundens Microsoft-sider.
    .go = Skift kunde

step-consent =
    .name = Få samtykke
    .title = Bed { $customer } om samtykke
    .lead = En af kundens administratorer åbner linket og accepterer. Rollen { $role } er nok.
    .go = Send linket igen

step-test =
    .name = Test
    .title = Test forbindelsen til { $customer }
    .lead = Ét klik viser, om det virker, og hvis ikke, hvem der skal gøre hvad.
    .go = Gå til testen

step-hand_over =
    .name = Giv værdierne videre
    .title = Giv værdierne for { $customer } videre
    .lead = Det er de værdier, det næste værktøj spørger efter.
    .go = Gå til værdierne
