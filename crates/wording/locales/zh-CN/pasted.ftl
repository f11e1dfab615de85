### 粘贴的链接或文档在这里意味着什么，接下来该做什么。

## 关于链接的一句话答复

link-advice-looks-right = 此链接看起来正常：重要的内容已与你的预期比较，完全一致。
link-next-looks-right = 你可以打开它。在你接受之前，Microsoft 会再次显示谁请求什么。
link-advice-ask-first = 打开此链接之前请先询问发送者：有些内容不寻常，或无法与任何信息比较。
link-next-ask-first = 请拨打你已有的电话号码联系发送者，核对应用程序 ID 和接收答复的域名。
link-advice-do-not-open = 请不要打开此链接。
link-next-do-not-open = 请打电话或当面询问发送者，不要直接回复那条消息。如果已经打开，请告知你们的 IT 安全团队。

## 谁会得到什么，答复发往何处

link-gets = 应用 { $client } 将获得租户 { $tenant } 中 { $api } 的访问权限。
link-gets-anywhere = 应用 { $client } 将获得接受者所在租户中 { $api } 的访问权限。
link-gets-unsaid = 应用 { $client } 将获得其注册中列出的权限。链接没有说明是哪些。
link-answer-goes = 答复将发送到 { $host }。
link-answer-goes-registered = 答复将发送到应用注册中的某个地址。链接没有写明。

## 关于隐藏或欺骗性链接的判断

link-finding-wrapped = { $product } 包装了此链接，无法从中读出它通向哪里。请向发送者索要原始链接。
link-finding-shortened = { $host } 是短链接服务，会隐藏链接的去向。请向发送者索要原始链接。
link-finding-device-code = 在 { $host } 输入代码会让另一台设备登录。切勿输入别人发来的代码：那会让发送者进入你的帐户。同意操作从不需要它。
link-finding-host-microsoft = { $host } 属于 Microsoft，但不是登录页面，无法在那里给予同意。
link-finding-shown-other = 文字显示的是一个地址，链接却通向另一个。请不要打开。
link-finding-api-expected = 它请求应用为 { $api } 登记的权限，与预期一致。
link-finding-api-other = 它请求访问 { $api }，但预期的是 { $expected }。
link-finding-redirect-unnamed = 答复发往 { $host }，无法从名称认出这个地址。请询问合作伙伴这是否是他们的地址。
link-finding-silent = 此链接不询问任何内容（prompt=none），会直接把浏览器转到 { $host }。同意操作从不这样进行，请不要打开。

## 没有问题的文档

said-api-response = API 接受了令牌并返回了数据。访问正常。
next-api-response = 这里无需再做什么。请运行测试，确认所需的权限是否都已授予。
said-discovery = Microsoft 有这个租户：{ $tenant }。这里没有说明你的应用是否已在其中获得同意。
next-discovery = 把它作为客户的租户，然后发送同意链接或运行测试。
said-discovery-anyone = 这是面向所有人的登录服务说明（common 或 organizations），没有写明租户。
next-discovery-anyone = 请用客户的租户 ID 或域名替换 common，再次打开该地址。
said-tenant = { $tenant } 可能是一个租户的名称。查询后才知道 Microsoft 是否有它。
next-tenant = 请把它填为客户，Consentry 会查找该租户。

## 令牌用于哪个 API

said-token = 此令牌用于 { $api }，只能在 { $address } 使用。
said-token-foreign = 此令牌用于 { $audience }，不属于 Consentry 设置的任何 API。
