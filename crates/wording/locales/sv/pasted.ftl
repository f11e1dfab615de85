### Vad en inklistrad länk eller ett dokument betyder här, och vad som är nästa steg.

## Det enda svaret om en länk

link-advice-looks-right = Länken ser ut som den ska: det viktiga har jämförts med det du väntar dig, och det stämmer.
link-next-looks-right = Du kan öppna den. Microsoft visar en gång till vem som begär vad innan du godkänner.
link-advice-ask-first = Fråga avsändaren innan du öppnar länken: något är ovanligt eller gick inte att jämföra med något.
link-next-ask-first = Ring avsändaren på ett nummer som du redan har. Jämför program-ID:t och den domän som får svaret.
link-advice-do-not-open = Öppna inte den här länken.
link-next-do-not-open = Fråga avsändaren på telefon eller personligen, inte genom att svara på meddelandet. Om du redan har öppnat den, säg det till er it-säkerhet.

## Vem som får vad och vart svaret går

link-gets = Appen { $client } får åtkomst till { $api } i klientorganisationen { $tenant }.
link-gets-anywhere = Appen { $client } får åtkomst till { $api } i klientorganisationen för den som godkänner.
link-gets-unsaid = Appen { $client } får det som dess registrering anger. Länken säger inte vad det är.
link-answer-goes = Svaret skickas till { $host }.
link-answer-goes-registered = Svaret skickas till en adress i appens registrering. Länken anger den inte.

## Iakttagelser om länkar som döljer eller vilseleder

link-finding-wrapped = { $product } har packat in länken, och det går inte att se vart den leder. Be avsändaren om den ursprungliga länken.
link-finding-shortened = { $host } förkortar länkar och döljer vart de leder. Be avsändaren om den ursprungliga länken.
link-finding-device-code = På { $host } loggar en kod in en annan enhet. Ange aldrig en kod som någon har skickat till dig: den släpper in avsändaren på ditt konto. Inget medgivande kräver det.
link-finding-host-microsoft = { $host } tillhör Microsoft men är inte inloggningssidan, och ingen kan ge medgivande där.
link-finding-shown-other = Texten visar en adress, men länken leder till en annan. Öppna den inte.
link-finding-api-expected = Den ber om det som appen har registrerat för { $api }, som väntat.
link-finding-api-other = Den ber om åtkomst till { $api }, men väntat är { $expected }.
link-finding-redirect-unnamed = Svaret går till { $host }, en adress som inte känns igen på namnet. Fråga partnern om den är deras.
link-finding-silent = Länken frågar inget (prompt=none): den skickar webbläsaren direkt vidare till { $host }. Inget medgivande fungerar så; öppna den inte.

## Dokument där inget är fel

said-api-response = API:et accepterade token och svarade med data. Åtkomsten fungerar.
next-api-response = Här finns inget mer att göra. Kör testet för att se om allt du behöver har beviljats.
said-discovery = Microsoft känner till klientorganisationen: { $tenant }. Om appen har medgivande där framgår inte här.
next-discovery = Använd den som kundens klientorganisation och skicka sedan medgivandelänken eller kör testet.
said-discovery-anyone = Det här beskriver inloggningstjänsten för alla (common eller organizations). Ingen klientorganisation nämns.
next-discovery-anyone = Skriv kundens klientorganisations-ID eller domän i stället för common och öppna adressen igen.
said-tenant = { $tenant } kan vara namnet på en klientorganisation. Om Microsoft känner till den visar en sökning.
next-tenant = Ange den som kund. Consentry söker upp klientorganisationen.

## Vilket API en token är till för

said-token = Token är till för { $api } och fungerar bara på { $address }.
said-token-foreign = Token är till för { $audience }, som inte är något av de API:er som Consentry konfigurerar.
