### What every document made in practice mode says on its face.

# $subject (String): the subject or title of the document
practice-subject = 练习：{ $subject }
practice-document = 在练习模式下生成，使用的是一台电脑上模拟的 Microsoft。它不向任何人请求任何事，也不证明任何事。
# Beside the verdict that Microsoft is still processing the consent
practice-faster = 在练习模式下，这几分钟只需约 20 秒。
