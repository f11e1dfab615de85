### 向客户管理员发出的请求：邮件、打印页，以及合作伙伴接收答复的页面。
### 读者从未听说过本程序。“我们”是发出请求的一方：合作伙伴；如果应用属于本组织，则是同事。
### 这是一封写给客户的信，因此用“您”。
###
### 任何语言的打印页都必须排在一页之内。注明“简短”的地方，请与英文长度相当。
### “……”只用于 Microsoft 页面或门户的标签：保留英文，中文名写在后面的括号里。

## 邮件的主题、开头和结尾

request-subject = { $company } 请求您的同意：{ $app }
request-subject-unnamed = 请求您的同意：{ $app }
request-subject-own = 我们自己的应用需要您的同意：{ $app }
request-greeting = 您好：
request-regards = 祝工作顺利

## 页首：简短

request-kind = 同意请求
request-for = 致 { $customer }
request-title = { $company } 请求您的同意
request-title-unnamed = 请求您的同意
request-title-own = 我们自己的应用需要您的同意

request-lead = 我们想请 { $customer } 的一位管理员，通过下面的链接同意我们的应用 { $app }，只需一次。是否同意由您决定：未经同意，应用没有任何访问权限；同意之后，也可以随时撤回。打开链接之前，请先核对本请求。
request-lead-own = 我们想请本组织 { $customer } 的一位管理员，通过下面的链接同意我们的应用 { $app }，只需一次。是否同意由您决定：未经同意，应用没有任何访问权限；同意之后，也可以随时撤回。打开链接之前，请先核对本请求。
# $granted, $missing (String): values of permissions, with commas between them
request-again = 这是一次新的请求：您已同意 { $granted }。新增的是 { $missing }。其他一切不变。

## 谁在请求：标签，简短

request-asker = 请求方
request-company = 公司
request-contact = 联系人
request-email = 电子邮件
request-phone = 电话
request-app = 应用
request-application-id = 应用程序 ID

## 应用可以做什么。下面列出 permissions.ftl 中的短语，接在“应用可以……”之后

request-may = 应用可以
# 写在读取安全事件或警报的权限旁边
request-sees-incidents = 应用能看到事件或警报的标题和严重程度，以及涉及哪些设备、帐户、文件和邮件。
# 写在搜寻所有 Defender 数据的权限旁边
request-sees-records = 应用能看到 Defender 记录的内容，包括姓名、邮件地址、IP 地址和邮件主题。
request-through = 为此，应用使用 { $api }，它在 Microsoft 门户中名为 { $portal }。
request-through-same = 为此，应用使用 { $api }。

## 应用不能做什么。短语接在“应用不能……”之后，末尾不加句号，简短

request-cannot = 应用不能
request-cannot-change = 更改、删除或阻止任何内容
request-cannot-change-other = 更改此处未列出的任何内容
request-cannot-open = 打开邮箱、文档或聊天记录
request-cannot-impersonate = 冒用员工身份，或看到其密码
request-cannot-grow = 未经您再次同意就获得更多权限

## 如何核对这封信

request-check = 同意之前，请先核对
# 应用程序 ID 前八位（如 9d3f6c20）上方的标签：简短
request-fingerprint = 应用程序 ID 的开头
# Safari Tango 之类两个单词的标签，用来称呼此请求：简短
request-words = 本请求的名称
request-check-call = 请给我们打电话，号码用您原本就有的，不要用本请求中的。请让我们读出链接的主机名，以及我们应用程序 ID 的前八位字符。
request-check-link = 链接打开后，请先不要登录，与浏览器的地址栏核对这两项：网址以 { $host } 开头，我们读出的字符在 client_id= 之后。
request-check-page = Microsoft 的页面标题为“Permissions requested”（请求的权限），其中显示 { $app }，下方是已验证的发布者或“Unverified”（未验证）。
request-check-list = 页面会以 Microsoft 的说法列出应用可以做什么。如果比本请求所列的多，请先问我们，再决定是否同意。
# 逐条说明，每条一行：简短
request-doubt = 如果您不确定
request-doubt-unexpected = 您没有料到会收到这个请求：请不要同意，并拨打您原本就有的号码联系我们。
request-doubt-altered = 请求是转发来的，或被改动过：其中的链接可能已被替换，这里的任何文字都无法排除这一点，只有打电话才能确认。
request-doubt-second = 您又收到一个请求：在电话中向我们问清哪一个有效之前，两个都不要同意。
request-doubt-publisher = Microsoft 的页面显示“Unverified”（未验证）：Microsoft 没有核实过我们的身份，而且任何应用都可以使用我们的名称。请以电话为准。
request-doubt-account = Microsoft 的页面显示的帐户不属于 { $customer }：请选择“Cancel”（取消），然后在隐私窗口中打开链接。

## 如何同意，之后会怎样

request-accept = 如何同意
request-accept-sign-in = 打开链接，用 { $customer } 的帐户登录，该帐户需要具有 { $role } 或更高的角色。不需要 Global Administrator（全局管理员）。
request-accept-decide = 阅读 Microsoft 的页面，然后选择“Accept”（接受）或“Cancel”（取消）。
request-after-here = 请在我们一起使用的那台电脑上操作，随后会有页面告知结果。如果用手机，则会出现错误页面；这没有关系，您的答复仍然有效。
request-after-landing-page = 随后，我们在 { $host } 的页面会显示一个短代码。请在电话中读给我们听，我们就知道您的答复了。
request-after-address = 随后，浏览器会显示错误页面。这是正常的，没有关系：您的答复仍然有效。请把地址栏中的完整网址发给我们。
request-after-classic = 随后，浏览器可能会显示错误页面或空白页面。这是正常的，没有关系：您的答复仍然有效。完成后，请告诉我们一声。

request-link = 链接
# QR 码下方：简短
request-scan = 也可用手机扫描：同一链接

## 以后，以及万一

request-later = 撤回同意
request-later-how = 随时可以撤回，不必问我们：在 { $host } 打开“Enterprise apps”（企业应用），再打开 { $app }。“Permissions”（权限）显示应用可以做什么。要撤回同意，请依次选择“Properties”（属性）和“Delete”（删除）。

## 合作伙伴的页面，管理员答复后显示在其浏览器中。标题：简短

landing-given =
    .title = 谢谢，您已同意
    .text = 根据此页面网址中的答复，您的同意已记录。只差最后一件小事。
landing-declined =
    .title = 您没有同意
    .text = 没有允许任何访问。如果您本想同意，请再次打开链接。
landing-refused =
    .title = Microsoft 报告了一个问题
    .text = 没有允许任何访问。请将 Microsoft 的消息转告向您发出请求的人。
landing-older =
    .title = Microsoft 已收到您的答复
    .text = 您打开的是旧式链接，答复中没有说明您选择了什么。请告诉向您发出请求的人。
landing-unmatched =
    .title = 这份答复不属于任何请求
    .text = 其中没有说明答复的是哪个请求，因此在这里不作数。请告诉向您发出请求的人，对方可以查看您的同意是否已记录。
landing-unreadable =
    .title = 无法读取这份答复
    .text = 网址不完整，或者在途中被改动过。请告诉向您发出请求的人，对方可以查看您的同意是否已记录。
landing-empty =
    .title = 同意请求的答复会显示在这里
    .text = 这个网址中没有答复。如果您刚刚同意，又重新加载了页面，也没有关系：Microsoft 已收到您的答复。

landing-read-out = 请将此代码读给 { $name } 听
landing-read-out-unnamed = 请将此代码读给向您发出请求的人听
landing-id = 我们的应用程序 ID 的开头
landing-id-meaning = 此页面无法得知您同意的是哪个应用。Microsoft Entra 的“Enterprise apps”（企业应用）会显示每个应用的应用程序 ID。如果您同意的应用的 ID 开头不同，请删除该应用，并给我们打电话。
landing-words = 请求的名称
landing-words-meaning = 便于双方谈论同一个请求。
landing-microsoft = Microsoft 的消息
landing-reach = { $name } 的联系方式
landing-reach-unnamed = 我们的联系方式
landing-done = 此页面不保存也不发送任何内容。现在可以关闭。
landing-language = 语言
landing-without-script = Microsoft 已收到您的答复。此页面本应显示一个供您读出的代码，但此浏览器关闭了脚本。请告诉向您发出请求的人，您已经作出答复。
