### Iakttagelser om en medgivandelänk, en mening var: vad som är bra, vad som är bra att veta, vad som ska få en att stanna.

## Vart den leder

link-finding-host = Länken leder till Microsofts egen inloggningssida på { $host }.
link-finding-host-chosen = Länken leder till { $host }, inloggningsadressen som har valts här.
link-finding-host-lookalike = { $host } liknar bara Microsofts { $real }. Öppna inte den här länken.
link-finding-host-letters = { $host } har bokstäver som liknar andra bokstäver. Adressen till Microsofts inloggningssida har inga sådana. Öppna inte den här länken.
link-finding-host-number = Länken leder till { $host }, en dator utan namn. Microsofts inloggningssida har alltid ett namn. Öppna inte den här länken.
link-finding-host-unknown = { $host } är inte Microsofts inloggningssida. Öppna inte den här länken.
link-finding-user-info = Delen före @ ({ $front }) är där för att vilseleda: länken leder till { $host }. En äkta länk har inget där. Öppna den inte.
link-finding-http = Länken är inte skyddad: den börjar med http://. Microsofts inloggningssida använder alltid https://.
link-finding-port = Länken leder till port { $port }. Adressen till Microsofts inloggningssida har aldrig något portnummer. Öppna inte den här länken.
link-finding-odd-signs = Länken har tecken som program läser olika. En äkta länk har inga sådana. Öppna den inte.
link-finding-unwrapped = { $product } låg runt den här länken. Bedömningen här gäller adressen inuti.
link-finding-several = Texten har flera länkar. Klistra in en i taget.
link-finding-unreadable = Texten har ingen fullständig länk. Klistra in hela länken, från https:// till slutet.

## Vilken sorts länk det är

link-finding-style-admin-consent = Den ber en administratör om medgivande för hela organisationen.
link-finding-style-registration = Den ber om alla behörigheter i appregistreringen, för alla API:er, utan att räkna upp dem. En länk som anger API:et är tydligare.
link-finding-style-classic = Det är en äldre typ av länk: den gäller bara om en administratör öppnar den, och svaret säger varken vilken klientorganisation som gav sitt medgivande eller om någon gjorde det.
link-finding-no-consent = Det här är ingen medgivandelänk: { $path } ber ingen om medgivande.
link-finding-no-prompt = Länken kräver inget nytt medgivande (prompt=consent saknas). Den som redan har gett sitt medgivande tillfrågas inte igen.

## Vilken klientorganisation som ska ge medgivande

link-finding-tenant = Den ber klientorganisationen { $tenant } om medgivande.
link-finding-tenant-expected = Den ber den väntade klientorganisationen om medgivande: { $tenant }.
link-finding-tenant-other = Den ber klientorganisationen { $tenant } om medgivande, men { $expected } var väntad.
link-finding-tenant-unproven = Länken anger klientorganisationen som { $tenant }. Bara svaret visar om det är den väntade.
link-finding-tenant-anyone = Länken anger ingen klientorganisation ({ $word }): kontot som öppnar den avgör vilken som tillfrågas.
link-finding-tenant-common = Microsoft nekar den här typen av länk om den innehåller common. Använd kundens klientorganisations-ID eller organizations i stället.
link-finding-tenant-consumers = Länken är för personliga konton (consumers), och de kan inte ge medgivande för en organisation. Använd kundens klientorganisations-ID i stället.
link-finding-tenant-unreadable = { $tenant } är ingen klientorganisation. Använd kundens klientorganisations-ID eller domän i stället.

## Vem som ber

link-finding-client-expected = Begäran kommer från den väntade appen: { $client }.
link-finding-client-other = Begäran kommer från en annan app: { $client }. Väntad: { $expected }.
link-finding-client-unknown = Begäran kommer från appen { $client }. Länken kan inte bevisa vems app det är: ring partnern på ett nummer som du redan har och be dem läsa upp hur deras program-ID börjar. Det ska vara { $fingerprint }.
link-finding-client-missing = Länken har inget program-ID (client_id), så den anger inte vilken app som frågar.
link-finding-client-placeholder = Program-ID:t är fortfarande platshållaren { $client }. Ersätt den med appens eget ID.
link-finding-client-microsoft = { $client } är { $name }, en av Microsofts egna appar, inte en partners. Använd ID:t för partnerns app i stället.
link-finding-client-is-tenant = { $client } förekommer två gånger, som app och som klientorganisation. En av de två är fel.

## Vad den ber om

link-finding-api = Den ber om de behörigheter för { $api } som finns i appregistreringen.
link-finding-api-other-cloud = Den ber om { $api } i ett annat Microsoft-moln ({ $resource }) än det den loggar in i.
link-finding-api-unknown = Den ber om ett API som Consentry inte känner till: { $resource }. Fråga partnern vad det är till för.
link-finding-scope-missing = Länken anger inte vad den ber om (scope), så Microsoft nekar den.
link-finding-scope-single = Den ber om enskilda behörigheter ({ $scope }), som gäller för en användares räkning. Appens egna behörigheter begärs med /.default.
link-finding-scope-several = Den ber om flera API:er på en gång ({ $scope }), och det nekar Microsoft. Skicka en länk för vart och ett.

## Vem som får svaret

link-finding-redirect-expected = Svaret går till { $host }, som väntat.
link-finding-redirect-other = Svaret går till { $address }, men { $expected } var väntad.
link-finding-redirect-host = Svaret går till { $host }. Ägaren av den webbplatsen får veta vilken klientorganisation som gav sitt medgivande.
link-finding-redirect-loopback = Svaret stannar på datorn där länken öppnas.
link-finding-redirect-http = Svaret går oskyddat till { $host } (http://). Microsoft tillåter det bara för localhost.
link-finding-redirect-unreadable = Microsoft skickar inget svar till { $address }.
link-finding-redirect-missing = Länken anger inte vart svaret går (redirect_uri). Microsoft använder en av omdirigerings-URI:erna i appregistreringen.
link-finding-state = Ett förfalskat svar går att upptäcka (state).
link-finding-state-missing = Ett förfalskat svar går inte att upptäcka: state saknas.
link-finding-token = Den här länken skickar inloggningstoken för den som öppnar den till { $host }. Det behövs inte för ett medgivande. Öppna den inte.

## Vad som finns mer i den

link-finding-twice = { $name } förekommer två gånger, och program kan läsa de två olika. Öppna inte den här länken.
link-finding-secret = Länken har en hemlighet i sig ({ $name }). Skicka den inte vidare, och byt ut hemligheten.
link-finding-unexpected = Länken har mer än den behöver: { $names }.
link-finding-long = Länken är { $length } tecken lång. E-postprogram och chattar kan bryta av länkar som är längre än { $limit }.
