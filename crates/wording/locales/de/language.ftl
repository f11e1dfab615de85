### Der eigene Name der Sprache, für sich: die Liste der Sprachen zeigt die Namen aller.

language-name = Deutsch
