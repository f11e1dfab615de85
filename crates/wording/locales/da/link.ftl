### Hvad der er at sige om et samtykkelink, i én sætning hver: hvad der er godt, hvad man bør vide, og hvornår man skal holde sig fra det.

## Hvor det fører hen

link-finding-host = Linket fører til Microsofts egen logonside på { $host }.
link-finding-host-chosen = Linket fører til { $host }, den logonadresse, der er valgt her.
link-finding-host-lookalike = { $host } ligner Microsofts { $real }, men er noget andet. Åbn ikke linket.
link-finding-host-letters = { $host } indeholder bogstaver, der kan forveksles med andre. Dem er der ingen af i adressen på Microsofts logonside. Åbn ikke linket.
link-finding-host-number = Linket fører til { $host }, en computer uden navn. Sådan ser adressen på Microsofts logonside aldrig ud. Åbn ikke linket.
link-finding-host-unknown = { $host } er ikke Microsofts logonside. Åbn ikke linket.
link-finding-user-info = Det, der står før @ ({ $front }), er kun pynt: Linket fører til { $host }. I et ærligt link står der ikke noget dér. Åbn ikke linket.
link-finding-http = Linket er ikke beskyttet: Det begynder med http://. Microsofts logonside findes kun på https://.
link-finding-port = Linket fører til port { $port }. I adressen på Microsofts logonside står der aldrig nogen port. Åbn ikke linket.
link-finding-odd-signs = Linket indeholder tegn, som ikke alle programmer læser ens. Dem er der ingen af i et ærligt link. Åbn det ikke.
link-finding-unwrapped = Linket var pakket ind af { $product }. Her vurderes det link, der lå inden i.
link-finding-several = Teksten indeholder flere links. Indsæt ét ad gangen.
link-finding-unreadable = Der kan ikke læses noget link i teksten. Indsæt hele linket, fra https:// til det sidste tegn.

## Hvilken slags link det er

link-finding-style-admin-consent = Linket beder en administrator om samtykke på hele organisationens vegne.
link-finding-style-registration = Linket beder om alle tilladelser i appens registrering, for alle API'er, uden at nævne dem. Et link, der nævner API'en, er tydeligere.
link-finding-style-classic = Linket er af en ældre type: Det gælder kun, når det er en administrator, der åbner det, og svaret siger hverken, hvilken lejer der accepterede, eller om nogen gjorde det.
link-finding-no-consent = Dette er ikke et samtykkelink: { $path } beder ingen om samtykke.
link-finding-no-prompt = Linket insisterer ikke på samtykke (prompt=consent mangler). Den, der har accepteret før, bliver ikke spurgt.

## Hvilken lejer der skal give samtykke

link-finding-tenant = Linket beder om samtykke for lejeren { $tenant }.
link-finding-tenant-expected = Linket beder om samtykke for den forventede lejer, { $tenant }.
link-finding-tenant-other = Linket beder om samtykke for lejeren { $tenant }, men den forventede er { $expected }.
link-finding-tenant-unproven = Linket angiver lejeren som { $tenant }. Først svaret viser, om det er den forventede.
link-finding-tenant-anyone = Linket nævner ingen lejer ({ $word }): Det afhænger af den konto, der åbner det, hvilken lejer der bliver spurgt.
link-finding-tenant-common = Microsoft afviser denne slags link, når der står common i det. Skriv kundens lejer-id i stedet, eller organizations.
link-finding-tenant-consumers = Linket er til personlige konti (consumers), og dér kan ingen give samtykke for en organisation. Skriv kundens lejer-id i stedet.
link-finding-tenant-unreadable = { $tenant } peger ikke på nogen lejer. Skriv kundens lejer-id eller domæne i stedet.

## Hvem der beder

link-finding-client-expected = Det er den forventede app, der beder om samtykke: { $client }.
link-finding-client-other = Det er en anden app, der beder om samtykke: { $client }. Den forventede er { $expected }.
link-finding-client-unknown = Appen { $client } beder om samtykke. Linket kan ikke bevise, hvis app det er: Ring til partneren på et nummer, du har i forvejen, og få læst op, hvordan deres program-id begynder. Det skal være { $fingerprint }.
link-finding-client-missing = Linket indeholder ikke noget program-id (client_id), så der er ingen, der beder om noget.
link-finding-client-placeholder = Program-id'et er stadig pladsholderen { $client }. Skriv appens eget id i stedet.
link-finding-client-microsoft = { $client } er { $name }, en af Microsofts egne apps, ikke en partners. Skriv id'et for partnerens app i stedet.
link-finding-client-is-tenant = { $client } står i linket to gange, både som app og som lejer. Det ene af de to id'er er forbyttet.

## Hvad det beder om

link-finding-api = Linket beder om det, appen har registreret for { $api }.
link-finding-api-other-cloud = Linket beder om { $api } i en anden Microsoft-cloud ({ $resource }) end den, der logges på i.
link-finding-api-unknown = Linket beder om en API, som Consentry ikke kender: { $resource }. Spørg partneren, hvad den skal bruges til.
link-finding-scope-missing = Linket siger ikke, hvad det beder om (scope), så Microsoft afviser det.
link-finding-scope-single = Linket beder om enkelte tilladelser ({ $scope }). De ville gælde på en persons vegne. Appens egne tilladelser beder man om med /.default.
link-finding-scope-several = Linket beder om flere API'er på én gang ({ $scope }), og det afviser Microsoft. Send ét link for hver.

## Hvem der får svaret

link-finding-redirect-expected = Svaret går som forventet til { $host }.
link-finding-redirect-other = Svaret går til { $address }, men den forventede adresse er { $expected }.
link-finding-redirect-host = Svaret går til { $host }. Den, der står bag adressen, får at vide, hvilken lejer der gav samtykke.
link-finding-redirect-loopback = Svaret bliver på den computer, hvor linket åbnes.
link-finding-redirect-http = Svaret går ubeskyttet (http://) til { $host }. Det tillader Microsoft kun for localhost.
link-finding-redirect-unreadable = { $address } er ikke en adresse, som Microsoft sender svar til.
link-finding-redirect-missing = Linket siger ikke, hvor svaret skal hen (redirect_uri). Microsoft vælger en af adresserne i appens registrering.
link-finding-state = Svaret kan skelnes fra et forfalsket (state).
link-finding-state-missing = Svaret kan ikke skelnes fra et forfalsket, for state mangler.
link-finding-token = Den, der logger på, ville få sine tokens udleveret til { $host }. Det kræver et samtykke ikke. Åbn ikke linket.

## Hvad der ellers er i det

link-finding-twice = { $name } står i linket to gange, og de to kan læses forskelligt. Åbn ikke linket.
link-finding-secret = Linket indeholder en hemmelighed ({ $name }). Giv det ikke videre, og udskift hemmeligheden.
link-finding-unexpected = Linket indeholder mere, end der er brug for: { $names }.
link-finding-long = Linket er { $length } tegn langt. Ved mere end { $limit } kan mailprogrammer og chats komme til at dele det over.
