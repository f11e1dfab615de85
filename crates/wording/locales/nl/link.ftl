### Bevindingen over een toestemmingslink, één zin per bevinding: wat goed is, wat je moet weten, waarvoor je moet stoppen.

## Waar de link heen gaat

link-finding-host = De link gaat naar de eigen aanmeldpagina van Microsoft op { $host }.
link-finding-host-chosen = De link gaat naar { $host }, het aanmeldadres dat hier is gekozen.
link-finding-host-lookalike = { $host } lijkt alleen maar op { $real } van Microsoft. Open deze link niet.
link-finding-host-letters = In { $host } staan letters die op andere letters lijken. Het adres van de aanmeldpagina van Microsoft heeft zulke letters niet. Open deze link niet.
link-finding-host-number = De link gaat naar { $host }, een computer zonder naam. De aanmeldpagina van Microsoft heeft altijd een naam. Open deze link niet.
link-finding-host-unknown = { $host } is niet de aanmeldpagina van Microsoft. Open deze link niet.
link-finding-user-info = Wat voor de @ staat ({ $front }), is bedoeld om te misleiden: de link gaat naar { $host }. In een echte link staat daar niets. Open deze niet.
link-finding-http = De link is niet beveiligd: die begint met http://. De aanmeldpagina van Microsoft gebruikt altijd https://.
link-finding-port = De link gaat naar poort { $port }. In het adres van de aanmeldpagina van Microsoft staat nooit een poortnummer. Open deze link niet.
link-finding-odd-signs = In de link staan tekens die programma's verschillend lezen. Een echte link heeft die niet. Open deze niet.
link-finding-unwrapped = Om deze link zat { $product }. De bevindingen hier gaan over het adres erin.
link-finding-several = In deze tekst staan meerdere links. Plak er één tegelijk.
link-finding-unreadable = In deze tekst staat geen volledige link. Plak de hele link, van https:// tot het einde.

## Wat voor link het is

link-finding-style-admin-consent = De link vraagt een beheerder om toestemming namens de hele organisatie.
link-finding-style-registration = De link vraagt om alle machtigingen in de app-registratie, voor elke API, zonder ze te noemen. Een link die de API noemt, is duidelijker.
link-finding-style-classic = Dit is een ouder soort link: die telt alleen als een beheerder hem opent, en in het antwoord staat niet welke tenant toestemming heeft gegeven, of dat iemand dat heeft gedaan.
link-finding-no-consent = Dit is geen toestemmingslink: { $path } vraagt niemand om toestemming.
link-finding-no-prompt = De link dwingt geen vraag om toestemming af (prompt=consent ontbreekt). Wie eerder toestemming gaf, wordt niet opnieuw gevraagd.

## Welke tenant om toestemming wordt gevraagd

link-finding-tenant = De link vraagt de tenant { $tenant } om toestemming.
link-finding-tenant-expected = De link vraagt de verwachte tenant om toestemming: { $tenant }.
link-finding-tenant-other = De link vraagt de tenant { $tenant } om toestemming, maar verwacht werd { $expected }.
link-finding-tenant-unproven = De link noemt als tenant { $tenant }. Of dat de verwachte tenant is, blijkt pas uit het antwoord.
link-finding-tenant-anyone = De link noemt geen tenant ({ $word }): het account dat de link opent, bepaalt welke tenant om toestemming wordt gevraagd.
link-finding-tenant-common = Microsoft weigert dit soort link als er common in staat. Gebruik in plaats daarvan de tenant-id van de klant of organizations.
link-finding-tenant-consumers = De link is voor persoonlijke accounts (consumers), en die kunnen geen toestemming geven voor een organisatie. Gebruik in plaats daarvan de tenant-id van de klant.
link-finding-tenant-unreadable = { $tenant } is geen tenant. Gebruik in plaats daarvan de tenant-id of het domein van de klant.

## Wie het vraagt

link-finding-client-expected = Het verzoek komt van de verwachte app: { $client }.
link-finding-client-other = Het verzoek komt van een andere app: { $client }. Verwacht werd { $expected }.
link-finding-client-unknown = Het verzoek komt van de app { $client }. Van wie die app is, kan de link niet bewijzen: bel de partner op een nummer dat je al hebt en laat voorlezen hoe hun toepassings-id begint. Dat moet { $fingerprint } zijn.
link-finding-client-missing = In de link staat geen toepassings-id (client_id), dus de link zegt niet welke app het vraagt.
link-finding-client-placeholder = De toepassings-id is nog de tijdelijke aanduiding { $client }. Vervang die door de id van de app zelf.
link-finding-client-microsoft = { $client } is { $name }, een app van Microsoft zelf, niet van een partner. Gebruik in plaats daarvan de id van de app van de partner.
link-finding-client-is-tenant = { $client } staat er twee keer, als app en als tenant. Een van de twee is onjuist.

## Wat er wordt gevraagd

link-finding-api = De link vraagt om de machtigingen voor { $api } die in de app-registratie staan.
link-finding-api-other-cloud = De link vraagt om { $api } in een andere Microsoft-cloud ({ $resource }) dan waar de link aanmeldt.
link-finding-api-unknown = De link vraagt om een API die Consentry niet kent: { $resource }. Vraag de partner waar die voor dient.
link-finding-scope-missing = De link zegt niet waar die om vraagt (scope), dus Microsoft weigert hem.
link-finding-scope-single = De link vraagt om losse machtigingen ({ $scope }), die namens een gebruiker gelden. De machtigingen van de app zelf vraag je aan met /.default.
link-finding-scope-several = De link vraagt om meerdere API's tegelijk ({ $scope }), en dat weigert Microsoft. Stuur voor elke API een aparte link.

## Wie het antwoord krijgt

link-finding-redirect-expected = Het antwoord gaat naar { $host }, zoals verwacht.
link-finding-redirect-other = Het antwoord gaat naar { $address }, maar verwacht werd { $expected }.
link-finding-redirect-host = Het antwoord gaat naar { $host }. De eigenaar van die site ziet welke tenant toestemming heeft gegeven.
link-finding-redirect-loopback = Het antwoord blijft op de computer waarop de link wordt geopend.
link-finding-redirect-http = Het antwoord gaat onbeveiligd naar { $host } (http://). Microsoft staat dat alleen voor localhost toe.
link-finding-redirect-unreadable = Microsoft stuurt geen antwoord naar { $address }.
link-finding-redirect-missing = De link zegt niet waar het antwoord heen gaat (redirect_uri). Microsoft gebruikt een van de omleidings-URI's uit de app-registratie.
link-finding-state = Een vervalst antwoord is te herkennen (state).
link-finding-state-missing = Een vervalst antwoord is niet te herkennen: state ontbreekt.
link-finding-token = Deze link stuurt de aanmeldtokens van degene die hem opent naar { $host }. Voor toestemming is dat niet nodig. Open deze link niet.

## Wat er verder in staat

link-finding-twice = { $name } staat er twee keer, en programma's kunnen de twee verschillend lezen. Open deze link niet.
link-finding-secret = In de link staat een geheim ({ $name }). Geef de link niet door en vervang het geheim.
link-finding-unexpected = De link bevat meer dan nodig is: { $names }.
link-finding-long = De link is { $length } tekens lang. E-mailprogramma's en chats kunnen links van meer dan { $limit } tekens afbreken.
