### Flera API:er sida vid sida.

several-registration-script-about = Registrerar en enda ny app med exakt de här behörigheterna: { $permissions }.
several-works = Fungerar, med alla behörigheter som har begärts
several-missing = Saknas: { $permissions }

terminal-help-apis = Ett API; upprepa för varje (förval: defender-xdr)

## In the request to an admin who has accepted before

# $granted, $missing (String): values of permissions, with commas between them
request-again = Det här är en ny begäran: du har redan gett medgivande till { $granted }. Nytt är { $missing }. Inget annat ändras.
