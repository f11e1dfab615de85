### De eigen naam van de taal, apart: de lijst met talen toont de namen van alle.

language-name = Nederlands
