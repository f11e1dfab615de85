### Was der Admin jedes Übungskunden tut oder was dort besonders ist.

story-grants_everything = stimmt allem zu
story-declines = lehnt die Anfrage ab
story-forgets_permission = stimmt allem bis auf eine Berechtigung zu
story-other_tenant = stimmt mit dem Konto einer anderen Organisation zu
story-secret_expired = stimmt zu, aber Ihr Clientgeheimnis ist abgelaufen
story-secret_wrong = stimmt zu, aber Ihr Clientgeheimnis ist falsch
story-slow_consent = stimmt zu, und Microsoft lässt sich Zeit
story-no_licence = stimmt zu, hat aber keine Defender-Lizenz
story-throttles = stimmt zu, und Microsoft bittet um eine Pause
story-blocked_by_policy = stimmt zu, aber eine Sicherheitsrichtlinie blockiert die App
