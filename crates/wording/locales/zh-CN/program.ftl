### 向导之外的文字：窗口本身，以及管理员答复后在浏览器中看到的页面。

window-title = Consentry
window-not-opened = 无法打开窗口。如果电脑没有显示器，请在终端中运行：consentry onboard

## 管理员浏览器中的页面

reply-page-given =
    .title = 谢谢，您的答复已收到
    .text = 现在可以关闭此页面。向您发出请求的人已能看到答复，接下来会测试连接。
reply-page-declined =
    .title = 未授予同意
    .text = 没有允许任何访问。如果您并不想拒绝，请再次打开链接。现在可以关闭此页面。
reply-page-elsewhere =
    .title = 答复来自另一个组织
    .text = 您使用的帐户不属于收到请求的组织。请在浏览器的隐私（无痕）窗口中再次打开链接，并使用该组织的帐户登录。
reply-page-refused =
    .title = Microsoft 报告了一个问题
    .text = 向您发出请求的人已能看到详细信息。现在可以关闭此页面。
reply-page-foreign =
    .title = 此页面属于另一个请求
    .text = 没有更改任何内容。请打开您收到的最新链接。
