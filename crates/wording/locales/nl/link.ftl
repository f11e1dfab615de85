### Bevindingen over een toestemmingslink, één zin per bevinding: wat goed is, wat je moet weten, waarvoor je moet stoppen.

## Waar de link heen gaat

link-finding-host = De link gaat naar de aanmeldpagina van Microsoft zelf, op { $host }.
link-finding-host-chosen = De link gaat naar { $host }, het aanmeldadres dat hier is gekozen.
link-finding-host-lookalike = { $host } lijkt alleen maar op { $real } van Microsoft. Open deze link niet.
link-finding-host-letters = In { $host } staan letters die op andere letters kunnen lijken. In de aanmeldpagina van Microsoft staan zulke letters niet; open deze link niet.
link-finding-host-number = De link gaat naar { $host }, een computer zonder naam. Zo kom je nooit op de aanmeldpagina van Microsoft; open deze link niet.
link-finding-host-unknown = { $host } is niet de aanmeldpagina van Microsoft. Open deze link niet.
link-finding-user-info = Wat voor de @ staat ({ $front }), is alleen versiering: de link gaat naar { $host }. In een eerlijke link staat daar niets; open deze link niet.
link-finding-http = De link is niet beveiligd: die begint met http://. De aanmeldpagina van Microsoft is alleen met https:// te bereiken.
link-finding-port = De link gaat naar poort { $port }. Bij de aanmeldpagina van Microsoft staat geen poort; open deze link niet.
link-finding-odd-signs = In de link staan tekens die het ene programma anders leest dan het andere. Een eerlijke link heeft die niet; open deze link niet.
link-finding-unwrapped = Om deze link zat de bescherming van { $product }. Hier wordt beoordeeld waar de link echt heen gaat.
link-finding-several = In deze tekst staan meerdere links. Plak er één tegelijk.
link-finding-unreadable = In deze tekst is geen link te herkennen. Plak de hele link, van https:// tot het einde.

## Wat voor link het is

link-finding-style-admin-consent = De link vraagt een beheerder om toestemming namens de hele organisatie.
link-finding-style-registration = De link vraagt om alle machtigingen uit de app-registratie, voor elke API, en zegt niet welke. Een link die de API noemt, is duidelijker.
link-finding-style-classic = Dit is een oudere soort link: die telt alleen als een beheerder de link opent, en uit het antwoord blijkt niet welke tenant akkoord is gegaan, en ook niet of dat is gebeurd.
link-finding-no-consent = Dit is geen toestemmingslink: { $path } vraagt niemand om toestemming.
link-finding-no-prompt = De link dringt niet aan op toestemming (prompt=consent ontbreekt). Wie eerder akkoord is gegaan, krijgt niets te zien.

## Welke tenant om toestemming wordt gevraagd

link-finding-tenant = De tenant { $tenant } wordt om toestemming gevraagd.
link-finding-tenant-expected = De verwachte tenant { $tenant } wordt om toestemming gevraagd.
link-finding-tenant-other = De tenant { $tenant } wordt om toestemming gevraagd, maar verwacht is { $expected }.
link-finding-tenant-unproven = De link noemt als tenant { $tenant }. Of dat de verwachte is, blijkt pas uit het antwoord.
link-finding-tenant-anyone = De link noemt geen tenant ({ $word }): het account waarmee de link wordt geopend, bepaalt welke tenant om toestemming wordt gevraagd.
link-finding-tenant-common = Met common erin weigert Microsoft deze soort link. Zet daar de tenant-id van de klant neer, of organizations.
link-finding-tenant-consumers = De link is voor persoonlijke accounts (consumers), en daar kan niemand namens een organisatie toestemming geven. Zet daar de tenant-id van de klant neer.
link-finding-tenant-unreadable = { $tenant } wijst geen tenant aan. Zet daar de tenant-id of het domein van de klant neer.

## Wie het vraagt

link-finding-client-expected = De verwachte app vraagt het: { $client }.
link-finding-client-other = Een andere app vraagt het: { $client }. Verwacht is { $expected }.
link-finding-client-unknown = De app { $client } vraagt het. Van wie die app is, kan de link niet bewijzen: bel de partner op een nummer dat je al hebt, en laat voorlezen hoe hun toepassings-id begint. Dat moet { $fingerprint } zijn.
link-finding-client-missing = In de link staat geen toepassings-id (client_id), dus niemand vraagt om iets.
link-finding-client-placeholder = Op de plaats van de toepassings-id staat nog de plaatsaanduiding { $client }. Zet daar de id van de app zelf neer.
link-finding-client-microsoft = { $client } is { $name }, een app van Microsoft zelf en niet van een partner. Zet daar de id van de app van de partner neer.
link-finding-client-is-tenant = { $client } staat er twee keer, als app en als tenant. Een van de twee is verwisseld.

## Wat er wordt gevraagd

link-finding-api = De link vraagt om wat de app voor { $api } heeft geregistreerd.
link-finding-api-other-cloud = De link vraagt om { $api } in een andere Microsoft-cloud ({ $resource }) dan die waarin de aanmelding gebeurt.
link-finding-api-unknown = De link vraagt om een API die Consentry niet kent: { $resource }. Vraag de partner waar die voor dient.
link-finding-scope-missing = In de link staat niet wat er wordt gevraagd (scope), dus Microsoft weigert die.
link-finding-scope-single = De link vraagt om losse machtigingen ({ $scope }). Die gelden namens een persoon; om de machtigingen van de app zelf vraag je met /.default.
link-finding-scope-several = De link vraagt om meerdere API's tegelijk ({ $scope }), en dat weigert Microsoft. Stuur voor elke API een aparte link.

## Wie het antwoord krijgt

link-finding-redirect-expected = Het antwoord gaat naar { $host }, zoals verwacht.
link-finding-redirect-other = Het antwoord gaat naar { $address }, maar verwacht is { $expected }.
link-finding-redirect-host = Het antwoord gaat naar { $host }. Wie dat beheert, ziet welke tenant toestemming heeft gegeven.
link-finding-redirect-loopback = Het antwoord blijft op de computer waarop de link wordt geopend.
link-finding-redirect-http = Het antwoord gaat onbeveiligd naar { $host } (http://). Microsoft staat dat alleen voor localhost toe.
link-finding-redirect-unreadable = { $address } is geen adres waar Microsoft een antwoord naartoe stuurt.
link-finding-redirect-missing = In de link staat niet waar het antwoord heen gaat (redirect_uri). Microsoft neemt een van de adressen uit de app-registratie.
link-finding-state = Het antwoord is van een vervalst antwoord te onderscheiden (state).
link-finding-state-missing = Het antwoord is niet van een vervalst antwoord te onderscheiden: state ontbreekt.
link-finding-token = De link zou tokens van degene die zich aanmeldt doorgeven aan { $host }. Voor toestemming is dat niet nodig; open deze link niet.

## Wat er verder in staat

link-finding-twice = { $name } staat er twee keer, en de twee kunnen verschillend worden gelezen. Open deze link niet.
link-finding-secret = In de link staat een geheim ({ $name }). Geef de link niet door en vervang het geheim.
link-finding-unexpected = In de link staat meer dan nodig is: { $names }.
link-finding-long = De link is { $length } tekens lang. Boven { $limit } kunnen e-mailprogramma's en chats de link afbreken.
