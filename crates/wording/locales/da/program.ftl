### Det, programmet siger rundt om guiden: vinduet og siden i administratorens browser efter svaret.

window-title = Consentry
window-not-opened = Vinduet kan ikke åbnes. På en computer uden skærm kan du bruge kommandoen i en terminal: consentry onboard

## Siden i administratorens browser

reply-page-given =
    .title = Tak. Dit svar er modtaget
    .text = Du kan lukke denne side. Den, der bad dig om samtykke, kan nu se svaret og tester forbindelsen.
reply-page-declined =
    .title = Der blev ikke givet samtykke
    .text = Intet er blevet tilladt. Var det ikke meningen at afvise, så åbn linket igen. Du kan lukke denne side.
reply-page-elsewhere =
    .title = Svaret kom fra en anden organisation
    .text = Den konto, du brugte, hører ikke til den organisation, der blev spurgt. Åbn linket igen i et privat browservindue, og log på med en konto i den organisation.
reply-page-refused =
    .title = Microsoft melder om et problem
    .text = Den, der bad dig om samtykke, kan nu se detaljerne. Du kan lukke denne side.
reply-page-foreign =
    .title = Denne side hører til en anden anmodning
    .text = Intet er blevet ændret. Åbn det nyeste link, du har fået.
