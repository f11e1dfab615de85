### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = Practice: { $subject }
practice-document = Made in practice mode, with a simulated Microsoft on one computer. It asks nobody for anything, and proves nothing.
# Beside the verdict that Microsoft is still processing the consent
practice-faster = In practice mode, these minutes pass in about 20 seconds.
