### 发送同意请求：客户的管理员在哪里操作、答复怎样回来、发给对方什么。
### 然后是同一步骤以及测试的标题，用于只供自己组织使用的应用：那里没有客户。
###
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

## 管理员在哪里操作。三个标题并排写在三个按钮上：简短

send-where = 客户的管理员在哪里？
send-where-here =
    .title = 在此电脑上
    .meaning = 会自动收到答复。
send-where-landing =
    .title = 在别处，用你的网页
    .meaning = 你有一个接收答复的网页。它会向管理员显示一个短代码，由对方读给你听。
send-where-address =
    .title = 在别处，不用网页
    .meaning = 同意后，管理员会看到错误页面。这是正常的，没有关系。请对方把地址栏中的完整网址发给你。
# 后面是以另一种字体显示的地址
send-redirect = 为此，你的应用注册需要的重定向 URI：

## 合作伙伴的网页

send-page = 你的网页地址
send-page-hint = 你自己网站上的 https:// 地址。请同时将它登记为应用的重定向 URI。
send-page-wanted = 输入你的网页地址后，链接会显示在这里。
send-page-save = 保存要放到网站上的网页
send-page-save-meaning = 请将此文件原样放到上面的地址。它不保存也不发送任何内容。

## 要读出的内容，以及请求的名称

send-read-out = 管理员来电时，请读出以下内容
send-read-out-why = 管理员用自己原本就有的号码给你打电话，并与 Microsoft 页面的地址栏核对这两项，因为邮件或打印页可能在途中被改动。请由你来读出，不要只是确认对方所说的内容。
send-words-why = 这只是一个名称，也写在邮件、打印页和你的网页上，便于双方谈论同一个请求。
# QR 码下方的按钮：简短
send-qr-svg = 保存 SVG
send-qr-png = 保存 PNG

## 发送什么

send-it = 发送请求
send-it-here = 改为发送或打印请求
send-language = 客户的语言
send-who = 请求方：{ $who }
send-who-empty = 请求方：尚未填写
send-who-meaning = 这些内容会写在邮件、打印页和你的网页上，并留给下一个客户使用。
send-letter = 邮件正文
send-save-mail = 保存为邮件
send-save-sheet = 保存为打印页
send-no-letter = 管理员就在此电脑上操作，没有需要复制的内容。邮件和打印页仍然可以保存。

## 在别处操作的管理员的答复

send-answer = 管理员告知的代码或网址
send-answer-landing-hint = 你的网页向管理员显示的六个字符，或对方地址栏中的完整网址。
send-answer-address-hint = 管理员同意后，其地址栏中的完整网址。那里显示错误页面是正常的。
send-watch-offer = 或者让 Consentry 检查

## 只用于自己的组织

step-consent-own =
    .title = 在你自己的组织中获取同意
    .lead = 请你们的一位管理员在门户中或通过链接同意一次。具有 { $role } 角色就够了。
step-test-own =
    .title = 测试与你自己的组织的连接
send-own-portal =
    .title = 在门户中
    .meaning = 依次打开“App registrations”（应用注册）› 你的应用 ›“API permissions”（API 权限），然后选择“Grant admin consent for …”（代表 … 授予管理员同意）。完成后，请前往测试。
send-own-link =
    .title = 在此电脑上使用链接
    .meaning = 用你们组织的管理员帐户登录并同意。会自动收到答复。完成后，请前往测试。
send-own-watch-offer = 已在门户中同意了吗？
send-own-watching = 正在检查你自己的组织是否已同意
send-own-seen = 你自己的组织已授予同意
