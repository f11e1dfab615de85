### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = Øvelse: { $subject }
practice-document = Lavet i øvelsestilstand med et simuleret Microsoft på én computer. Det beder ingen om noget og er ikke bevis for noget.
# Beside the verdict that Microsoft is still processing the consent
practice-faster = I øvelsestilstand går disse minutter på cirka 20 sekunder.
