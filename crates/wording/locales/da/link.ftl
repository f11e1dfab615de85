### Hvad der er at sige om et samtykkelink, i én sætning hver: hvad der er godt, hvad man bør vide, og hvornår man skal holde sig fra det.

## Hvor det fører hen

link-finding-host = Linket fører til Microsofts egen logonside på { $host }.
link-finding-host-chosen = Linket fører til { $host }, den logonadresse, der er valgt her.
link-finding-host-lookalike = { $host } ligner kun Microsofts { $real }. Åbn ikke linket.
link-finding-host-letters = { $host } har bogstaver, der ligner andre bogstaver. Dem er der ingen af i adressen på Microsofts logonside. Åbn ikke linket.
link-finding-host-number = Linket fører til { $host }, en computer uden navn. Microsofts logonside har altid et navn. Åbn ikke linket.
link-finding-host-unknown = { $host } er ikke Microsofts logonside. Åbn ikke linket.
link-finding-user-info = Delen før @ ({ $front }) er der for at vildlede: Linket fører til { $host }. Et ægte link har ikke noget dér. Åbn ikke linket.
link-finding-http = Linket er ikke beskyttet: Det begynder med http://. Microsofts logonside bruger altid https://.
link-finding-port = Linket fører til port { $port }. Adressen på Microsofts logonside har aldrig et portnummer. Åbn ikke linket.
link-finding-odd-signs = Linket har tegn, som programmer læser forskelligt. Dem er der ingen af i et ægte link. Åbn det ikke.
link-finding-unwrapped = { $product } var lagt om linket. Vurderingen her gælder adressen inden i.
link-finding-several = Teksten har flere links. Indsæt ét ad gangen.
link-finding-unreadable = Teksten har intet fuldstændigt link. Indsæt hele linket, fra https:// til slutningen.

## Hvilken slags link det er

link-finding-style-admin-consent = Linket beder en administrator om samtykke på hele organisationens vegne.
link-finding-style-registration = Linket beder om alle tilladelser i appregistreringen, for alle API'er, uden at nævne dem. Et link, der nævner API'en, er tydeligere.
link-finding-style-classic = Linket er af en ældre type: Det gælder kun, hvis en administrator åbner det, og svaret siger hverken, hvilken lejer der gav samtykke, eller om nogen gjorde det.
link-finding-no-consent = Dette er ikke et samtykkelink: { $path } beder ingen om samtykke.
link-finding-no-prompt = Linket kræver ikke et samtykke (prompt=consent mangler). Den, der har givet samtykke før, bliver ikke spurgt igen.

## Hvilken lejer der skal give samtykke

link-finding-tenant = Linket beder lejeren { $tenant } om samtykke.
link-finding-tenant-expected = Linket beder den forventede lejer om samtykke: { $tenant }.
link-finding-tenant-other = Linket beder lejeren { $tenant } om samtykke, men { $expected } var forventet.
link-finding-tenant-unproven = Linket angiver lejeren som { $tenant }. Kun svaret viser, om det er den forventede lejer.
link-finding-tenant-anyone = Linket nævner ingen lejer ({ $word }): Den konto, der åbner det, afgør, hvilken lejer der bliver spurgt.
link-finding-tenant-common = Microsoft afviser denne type link, hvis det indeholder common. Brug kundens lejer-id eller organizations i stedet.
link-finding-tenant-consumers = Linket er til private konti (consumers), og de kan ikke give samtykke for en organisation. Brug kundens lejer-id i stedet.
link-finding-tenant-unreadable = { $tenant } er ikke en lejer. Brug kundens lejer-id eller domæne i stedet.

## Hvem der beder

link-finding-client-expected = Anmodningen kommer fra den forventede app: { $client }.
link-finding-client-other = Anmodningen kommer fra en anden app: { $client }. Forventet: { $expected }.
link-finding-client-unknown = Anmodningen kommer fra appen { $client }. Linket kan ikke bevise, hvis app det er: Ring til partneren på et nummer, du har i forvejen, og bed om at få læst op, hvordan deres program-id begynder. Det skal være { $fingerprint }.
link-finding-client-missing = Linket har intet program-id (client_id), så det siger ikke, hvilken app der beder om noget.
link-finding-client-placeholder = Program-id'et er stadig pladsholderen { $client }. Erstat den med appens eget id.
link-finding-client-microsoft = { $client } er { $name }, en af Microsofts egne apps, ikke en partners. Brug id'et for partnerens app i stedet.
link-finding-client-is-tenant = { $client } står to gange, som app og som lejer. Det ene af de to er forkert.

## Hvad det beder om

link-finding-api = Linket beder om de tilladelser til { $api }, der står i appregistreringen.
link-finding-api-other-cloud = Linket beder om { $api } i en anden Microsoft-cloud ({ $resource }) end den, der logges på i.
link-finding-api-unknown = Linket beder om en API, som Consentry ikke kender: { $resource }. Spørg partneren, hvad den skal bruges til.
link-finding-scope-missing = Linket siger ikke, hvad det beder om (scope), så Microsoft afviser det.
link-finding-scope-single = Linket beder om enkelte tilladelser ({ $scope }), som gælder på en brugers vegne. Appens egne tilladelser beder man om med /.default.
link-finding-scope-several = Linket beder om flere API'er på én gang ({ $scope }), og det afviser Microsoft. Send ét link for hver.

## Hvem der får svaret

link-finding-redirect-expected = Svaret går som forventet til { $host }.
link-finding-redirect-other = Svaret går til { $address }, men { $expected } var forventet.
link-finding-redirect-host = Svaret går til { $host }. Ejeren af det websted får at vide, hvilken lejer der gav samtykke.
link-finding-redirect-loopback = Svaret bliver på den computer, hvor linket åbnes.
link-finding-redirect-http = Svaret går ubeskyttet (http://) til { $host }. Det tillader Microsoft kun for localhost.
link-finding-redirect-unreadable = Microsoft sender ikke svar til { $address }.
link-finding-redirect-missing = Linket siger ikke, hvor svaret går hen (redirect_uri). Microsoft bruger en af omdirigerings-URI'erne i appregistreringen.
link-finding-state = Et forfalsket svar kan opdages (state).
link-finding-state-missing = Et forfalsket svar kan ikke opdages: state mangler.
link-finding-token = Dette link sender logontokens for den, der åbner det, til { $host }. Det kræver et samtykke ikke. Åbn det ikke.

## Hvad der ellers er i det

link-finding-twice = { $name } står to gange, og programmer kan læse de to forskelligt. Åbn ikke linket.
link-finding-secret = Linket har en hemmelighed i sig ({ $name }). Giv det ikke videre, og udskift hemmeligheden.
link-finding-unexpected = Linket har mere, end det behøver: { $names }.
link-finding-long = Linket er { $length } tegn langt. Mailprogrammer og chats kan dele links på mere end { $limit } tegn.
