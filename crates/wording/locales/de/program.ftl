### Was das Programm rund um den Assistenten sagt: sein Fenster und die Seite, die der Admin nach der Antwort im Browser sieht.

window-title = Consentry
window-not-opened = Das Fenster lässt sich nicht öffnen. Auf einem Computer ohne Bildschirm verwenden Sie diesen Befehl in einem Terminal: consentry onboard

## Die Seite im Browser des Admins

reply-page-given =
    .title = Vielen Dank. Ihre Antwort ist angekommen
    .text = Sie können diese Seite schließen. Die Person, die Sie gefragt hat, sieht die Antwort jetzt und testet die Verbindung.
reply-page-declined =
    .title = Die Zustimmung wurde nicht erteilt
    .text = Es wurde nichts zugelassen. Wollten Sie nicht ablehnen, öffnen Sie den Link noch einmal. Sie können diese Seite schließen.
reply-page-elsewhere =
    .title = Die Antwort kam von einer anderen Organisation
    .text = Das verwendete Konto gehört nicht zu der Organisation, die gefragt wurde. Öffnen Sie den Link noch einmal in einem privaten Fenster und melden Sie sich mit einem Konto dieser Organisation an.
reply-page-refused =
    .title = Microsoft meldet ein Problem
    .text = Die Person, die Sie gefragt hat, sieht die Details jetzt. Sie können diese Seite schließen.
reply-page-foreign =
    .title = Diese Seite gehört zu einer anderen Anfrage
    .text = Es wurde nichts geändert. Öffnen Sie den neuesten Link, den Sie erhalten haben.
