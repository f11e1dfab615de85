### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = Oefening: { $subject }
practice-document = Gemaakt in de oefenmodus, met een gesimuleerde Microsoft-omgeving op één computer. Het vraagt niemand iets en bewijst niets.
# Beside the verdict that Microsoft is still processing the consent
practice-faster = In de oefenmodus duren deze minuten ongeveer 20 seconden.
