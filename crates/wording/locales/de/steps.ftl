### Die sieben Schritte: Name in der Leiste und auf Schaltflächen, Titel und ein Satz darunter.
### .go steht auf der Schaltfläche, die von einem Ergebnis zu diesem Schritt führt.
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

step-choose_permissions =
    .name = Berechtigungen wählen
    .title = Was soll Ihre App dürfen?
    .lead = Wählen Sie nur, was Sie brauchen. Der Admin des Kunden sieht diese Liste, bevor er zustimmt.
    .go = Berechtigungen prüfen

step-register_app =
    .name = App registrieren
    .title = App im eigenen Mandanten registrieren
    .lead = Das ist nur einmal nötig. Von Hand oder mit einem Skript: Das Ergebnis ist dasselbe.
    .go = Registrierung prüfen

step-app_values =
    .name = Werte der App eingeben
    .title = Werte der App eingeben
    .lead = Fügen Sie die Werte so ein, wie das Portal sie anzeigt. Sie können auch eine ganze Zeile einfügen.
    .go = App-Werte korrigieren

step-customer =
    .name = Kunden wählen
    .title = Um welchen Kunden geht es?
    .lead = Geben Sie eine Domäne, eine E-Mail-Adresse, eine Mandanten-ID oder die Adresse einer beliebigen Microsoft-Seite des Kunden ein.
    .go = Kunden ändern

step-consent =
    .name = Zustimmung einholen
    .title = Zustimmung von { $customer } einholen
    .lead = Ein Admin des Kunden öffnet diesen Link und stimmt zu. Die Rolle { $role } reicht aus.
    .go = Link erneut senden

step-test =
    .name = Testen
    .title = Verbindung zu { $customer } testen
    .lead = Ein Klick zeigt, ob alles funktioniert und, falls nicht, wer was tun muss.
    .go = Zum Test

step-hand_over =
    .name = Werte übergeben
    .title = Werte von { $customer } übergeben
    .lead = Nach diesen Werten fragt das nächste Tool.
    .go = Zu den Werten
