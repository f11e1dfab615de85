### Die sieben Schritte: Name in der Leiste und auf Schaltflächen, Titel und ein Satz darunter.
### .go steht auf der Schaltfläche, die von einem Ergebnis zu diesem Schritt führt.
### Text in doppelten Anführungszeichen: Portalbeschriftung, bleibt englisch.

step-choose_permissions =
    .name = Berechtigungen wählen
    .title = Was soll Ihre App dürfen?
    .lead = Wählen Sie nur aus, was Sie brauchen. Der Admin des Kunden sieht diese Liste vor der Zustimmung.
    .go = Zu den Berechtigungen

step-register_app =
    .name = App registrieren
    .title = App im eigenen Mandanten registrieren
    .lead = Das ist nur einmal nötig. Ob von Hand oder mit einem Skript: Es entsteht dieselbe App.
    .go = Zur Registrierung

step-app_values =
    .name = Werte der App eingeben
    .title = Werte der App eingeben
    .lead = Fügen Sie die Werte so ein, wie das Portal sie anzeigt. Auch eine ganze Zeile ist in Ordnung.
    .go = App-Werte korrigieren

step-customer =
    .name = Kunden angeben
    .title = Um welchen Kunden geht es?
    .lead = Es genügt eine Domäne, eine E-Mail-Adresse, eine Mandanten-ID oder die Adresse einer Microsoft-Seite des Kunden.
    .go = Kunden korrigieren

step-consent =
    .name = Einwilligung einholen
    .title = Einwilligung von { $customer } einholen
    .lead = Ein Admin des Kunden öffnet diesen Link und stimmt zu. Die Rolle { $role } reicht dafür aus.
    .go = Link erneut senden

step-test =
    .name = Testen
    .title = Verbindung zu { $customer } testen
    .lead = Ein Klick zeigt, ob alles funktioniert und, falls nicht, wer was tun muss.
    .go = Zum Test

step-hand_over =
    .name = Werte übergeben
    .title = Werte für { $customer } übergeben
    .lead = Nach diesen Werten fragt das Tool, das damit arbeiten soll.
    .go = Zu den Werten
