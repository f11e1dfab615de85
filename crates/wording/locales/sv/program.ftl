### Det som programmet säger runt guiden: fönstret och sidan i administratörens webbläsare efter svaret.

window-title = Consentry
window-not-opened = Fönstret går inte att öppna. På en dator utan skärm kan du använda kommandot i en terminal: consentry onboard

## Sidan i administratörens webbläsare

reply-page-given =
    .title = Tack. Ditt svar har kommit fram
    .text = Du kan stänga den här sidan. Personen som bad dig om medgivande ser nu svaret och testar anslutningen.
reply-page-declined =
    .title = Inget medgivande gavs
    .text = Ingenting har tillåtits. Om du inte menade att avböja öppnar du länken igen. Du kan stänga den här sidan.
reply-page-elsewhere =
    .title = Svaret kom från en annan organisation
    .text = Kontot du använde hör inte till organisationen som tillfrågades. Öppna länken igen i ett privat fönster och logga in med ett konto i den organisationen.
reply-page-refused =
    .title = Microsoft rapporterar ett problem
    .text = Personen som bad dig om medgivande ser nu detaljerna. Du kan stänga den här sidan.
reply-page-foreign =
    .title = Den här sidan hör till en annan begäran
    .text = Inget har ändrats. Öppna den senaste länken som du har fått.
