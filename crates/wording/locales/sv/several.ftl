### Flera API:er sida vid sida.

several-registration-script-about = Registrerar en enda ny app med exakt de här behörigheterna: { $permissions }.
several-works = Fungerar, med alla behörigheter som har begärts
several-missing = Saknas: { $permissions }

terminal-help-apis = Ett API; upprepa för varje (förval: defender-xdr)
