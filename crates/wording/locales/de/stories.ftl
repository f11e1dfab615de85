### Was der Admin jedes Übungskunden tut oder was dort besonders ist.

story-grants_everything = stimmt allem zu
story-declines = lehnt die Anfrage ab
story-forgets_permission = stimmt allem bis auf eine Berechtigung zu
story-other_tenant = stimmt mit dem Konto einer anderen Organisation zu
story-secret_expired = stimmt zu, aber Ihr geheimer Clientschlüssel ist abgelaufen
story-secret_wrong = stimmt zu, aber Ihr geheimer Clientschlüssel ist falsch
story-slow_consent = stimmt zu, aber Microsoft braucht etwas Zeit
story-no_licence = stimmt zu, hat aber keine Defender-Lizenz
story-throttles = stimmt zu, aber Microsoft bittet um eine Pause
story-blocked_by_policy = stimmt zu, aber eine Sicherheitsrichtlinie blockiert die App
