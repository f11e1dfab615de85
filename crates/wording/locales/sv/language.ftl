### Språkets eget namn, för sig: listan över språk visar namnen på alla.

language-name = Svenska
