### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = Übung: { $subject }
practice-document = Im Übungsmodus mit einer simulierten Microsoft-Umgebung auf einem einzelnen Computer erstellt. Damit wird niemand um etwas gebeten und nichts bewiesen.
# Beside the verdict that Microsoft is still processing the consent
practice-faster = Im Übungsmodus vergehen diese Minuten in etwa 20 Sekunden.
