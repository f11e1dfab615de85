### The language's own name, by itself: the list of languages shows the names of all.

language-name = English
