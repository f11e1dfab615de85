### Sprogets eget navn, for sig selv: listen over sprog viser navnene på dem alle.

language-name = Dansk
