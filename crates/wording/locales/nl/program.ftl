### Wat het programma om de wizard heen zegt: het venster, en de pagina die de beheerder na het antwoord in de browser ziet.

window-title = Consentry
window-not-opened = Het venster kan niet worden geopend. Gebruik op een computer zonder beeldscherm deze opdracht in een terminal: consentry onboard

## De pagina in de browser van de beheerder

reply-page-given =
    .title = Bedankt. Je antwoord is binnen
    .text = Je kunt deze pagina sluiten. Degene die je om toestemming vroeg, ziet het antwoord nu en test de verbinding.
reply-page-declined =
    .title = Er is geen toestemming gegeven
    .text = Er is niets toegestaan. Wilde je niet afwijzen, open de link dan opnieuw. Je kunt deze pagina sluiten.
reply-page-elsewhere =
    .title = Het antwoord kwam van een andere organisatie
    .text = Het gebruikte account hoort niet bij de organisatie die om toestemming is gevraagd. Open de link opnieuw in een privévenster en meld je aan met een account van die organisatie.
reply-page-refused =
    .title = Microsoft meldt een probleem
    .text = Degene die je om toestemming vroeg, ziet de details nu. Je kunt deze pagina sluiten.
reply-page-foreign =
    .title = Deze pagina hoort bij een ander verzoek
    .text = Er is niets gewijzigd. Open de nieuwste link die je hebt ontvangen.
