### De sju stegen: namnet i steglistan och på knappar, rubriken och en mening under den.
###
### $customer: ett namn, en domän eller ett klientorganisations-ID, aldrig böjt. $role: administratörsrollen.
### .go står på en knapp som leder till steget från ett testresultat.

step-choose_permissions =
    .name = Välj behörigheter
    .title = Vad får din app göra?
    .lead = Välj bara det du behöver. Kundens administratör ser listan innan medgivandet ges.
    .go = Kontrollera behörigheterna

step-register_app =
    .name = Registrera appen
    .title = Registrera appen i din egen klientorganisation
    .lead = Det gör du bara en gång. För hand eller med ett skript: resultatet blir detsamma.
    .go = Kontrollera registreringen

step-app_values =
    .name = Ange appens värden
    .title = Ange appens värden
    .lead = Klistra in dem så som portalen visar dem. Du kan klistra in en hel rad.
    .go = Rätta appens värden

step-customer =
    .name = Välj kunden
    .title = Vilken kund gäller det?
    .lead = Ange en domän, en e-postadress, ett klientorganisations-ID eller adressen till någon av kundens Microsoft-sidor.
    .go = Byt kund

step-consent =
    .name = Inhämta medgivande
    .title = Be { $customer } om medgivande
    .lead = En av kundens administratörer öppnar länken och godkänner. Rollen { $role } räcker.
    .go = Skicka länken igen

step-test =
    .name = Testa
    .title = Testa anslutningen till { $customer }
    .lead = Ett klick visar om det fungerar, och om inte, vem som behöver göra vad.
    .go = Gå till testet

step-hand_over =
    .name = Lämna över
    .title = Lämna över värdena för { $customer }
    .lead = Det här är värdena som nästa verktyg frågar efter.
    .go = Gå till värdena
