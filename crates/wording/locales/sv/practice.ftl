### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = Övning: { $subject }
practice-document = Skapat i övningsläget, med ett simulerat Microsoft på en enda dator. Det ber ingen om något och bevisar ingenting.
# Beside the verdict that Microsoft is still processing the consent
practice-faster = I övningsläget går de här minuterna på ungefär 20 sekunder.
