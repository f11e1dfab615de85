### Iakttagelser om en medgivandelänk, en mening var: vad som är bra, vad som är bra att veta, vad som ska få en att stanna.

## Vart den leder

link-finding-host = Länken leder till Microsofts egen inloggningssida på { $host }.
link-finding-host-chosen = Länken leder till { $host }, inloggningsadressen som har valts här.
link-finding-host-lookalike = { $host } liknar bara Microsofts { $real }. Öppna inte den här länken.
link-finding-host-letters = { $host } innehåller bokstäver som kan förväxlas med andra. Microsofts inloggningssida har inga sådana. Öppna inte den här länken.
link-finding-host-number = Länken leder till { $host }, en dator utan namn. Så når man aldrig Microsofts inloggningssida. Öppna inte den här länken.
link-finding-host-unknown = { $host } är inte Microsofts inloggningssida. Öppna inte den här länken.
link-finding-user-info = Det som står före @ ({ $front }) är bara utsmyckning: länken leder till { $host }. En ärlig länk har inget där. Öppna den inte.
link-finding-http = Länken är inte skyddad: den börjar med http://. Microsofts inloggningssida finns bara på https://.
link-finding-port = Länken leder till port { $port }. Microsofts inloggningssida anger ingen port. Öppna inte den här länken.
link-finding-odd-signs = Länken innehåller tecken som olika program läser olika. En ärlig länk har inga sådana. Öppna den inte.
link-finding-unwrapped = Den här länken låg inlindad i skyddet från { $product }. Det som bedöms här är dit den leder.
link-finding-several = Texten innehåller flera länkar. Klistra in en i taget.
link-finding-unreadable = Det går inte att läsa ut någon länk ur texten. Klistra in hela länken, från https:// till slutet.

## Vilken sorts länk det är

link-finding-style-admin-consent = Den ber en administratör om medgivande för hela organisationen.
link-finding-style-registration = Den ber om alla behörigheter i appens registrering, för alla API:er, utan att ange vilka. En länk som anger API:et är tydligare.
link-finding-style-classic = Det är en äldre sorts länk: den gäller bara om en administratör öppnar den, och svaret säger varken vilken klientorganisation som godkände eller om någon gjorde det.
link-finding-no-consent = Det här är ingen medgivandelänk: { $path } ber ingen om medgivande.
link-finding-no-prompt = Länken insisterar inte på medgivande (prompt=consent saknas). Den som redan har gett sitt medgivande får ingen fråga.

## Vilken klientorganisation som ska ge medgivande

link-finding-tenant = Medgivandet begärs för klientorganisationen { $tenant }.
link-finding-tenant-expected = Medgivandet begärs för den väntade klientorganisationen { $tenant }.
link-finding-tenant-other = Medgivandet begärs för klientorganisationen { $tenant }, men den väntade är { $expected }.
link-finding-tenant-unproven = Länken anger klientorganisationen som { $tenant }. Först svaret visar om det är den väntade.
link-finding-tenant-anyone = Länken pekar inte ut någon klientorganisation ({ $word }): kontot som öppnar den avgör vilken som tillfrågas.
link-finding-tenant-common = Microsoft nekar den här sortens länk när den innehåller common. Sätt in kundens klientorganisations-ID där, eller organizations.
link-finding-tenant-consumers = Länken är för personliga konton (consumers), och där kan ingen ge medgivande för en organisation. Sätt in kundens klientorganisations-ID där.
link-finding-tenant-unreadable = { $tenant } pekar inte ut någon klientorganisation. Sätt in kundens klientorganisations-ID eller domän där.

## Vem som ber

link-finding-client-expected = Det är den väntade appen som ber: { $client }.
link-finding-client-other = Det är en annan app som ber: { $client }. Den väntade är { $expected }.
link-finding-client-unknown = Appen { $client } ber. Vems den är kan länken inte visa: ring partnern på ett nummer som du redan har och låt dem läsa upp hur deras program-ID börjar. Det ska vara { $fingerprint }.
link-finding-client-missing = Länken innehåller inget program-ID (client_id), så det finns ingen som ber om något.
link-finding-client-placeholder = Program-ID:t är fortfarande platshållaren { $client }. Sätt in appens eget ID där.
link-finding-client-microsoft = { $client } är { $name }, en av Microsofts egna appar, inte en partners. Sätt in ID:t för partnerns app där.
link-finding-client-is-tenant = { $client } står där två gånger, både som app och som klientorganisation. Ett av de två ID:na har hamnat på fel plats.

## Vad den ber om

link-finding-api = Den ber om det som appen har registrerat för { $api }.
link-finding-api-other-cloud = Den ber om { $api } i ett annat Microsoft-moln ({ $resource }) än det den loggar in i.
link-finding-api-unknown = Den ber om ett API som Consentry inte känner till: { $resource }. Fråga partnern vad det är till för.
link-finding-scope-missing = Länken anger inte vad den ber om (scope), så Microsoft nekar den.
link-finding-scope-single = Den ber om enskilda behörigheter ({ $scope }). De skulle gälla i en persons namn; appens egna behörigheter begärs med /.default.
link-finding-scope-several = Den ber om flera API:er på en gång ({ $scope }), och det nekar Microsoft. Skicka en länk för vart och ett.

## Vem som får svaret

link-finding-redirect-expected = Svaret går till { $host }, som väntat.
link-finding-redirect-other = Svaret går till { $address }, men den väntade adressen är { $expected }.
link-finding-redirect-host = Svaret går till { $host }. Den som driver den adressen får veta vilken klientorganisation som gav sitt medgivande.
link-finding-redirect-loopback = Svaret stannar på datorn där länken öppnas.
link-finding-redirect-http = Svaret går oskyddat till { $host } (http://). Microsoft tillåter det bara för localhost.
link-finding-redirect-unreadable = { $address } är ingen adress som Microsoft skickar svar till.
link-finding-redirect-missing = Länken anger inte vart svaret går (redirect_uri). Microsoft tar någon av adresserna i appens registrering.
link-finding-state = Svaret går att skilja från ett förfalskat (state).
link-finding-state-missing = Svaret går inte att skilja från ett förfalskat: state saknas.
link-finding-token = Den som loggar in skulle få sina tokens utlämnade till { $host }. Det behövs inte för ett medgivande. Öppna inte länken.

## Vad som finns mer i den

link-finding-twice = { $name } står där två gånger, och de två kan läsas olika. Öppna inte den här länken.
link-finding-secret = Länken innehåller en hemlighet ({ $name }). Skicka den inte vidare, och byt ut hemligheten.
link-finding-unexpected = Länken innehåller mer än den behöver: { $names }.
link-finding-long = Länken är { $length } tecken lång. Över { $limit } kan e-postprogram och chattar bryta av den.
