### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = Übung: { $subject }
practice-document = Im Übungsmodus mit einer simulierten Microsoft-Umgebung auf einem einzelnen Computer erstellt. Damit wird niemand um etwas gebeten und nichts bewiesen.
