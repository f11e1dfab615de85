### 对同意链接的各项判断，每项一两句话：哪里正常，哪里需要知道，哪里必须停下。

## 通向哪里

link-finding-host = 链接通向 Microsoft 自己的登录页面 { $host }。
link-finding-host-chosen = 链接通向 { $host }，也就是此处所选的登录地址。
link-finding-host-lookalike = { $host } 只是看起来像 Microsoft 的 { $real }。请不要打开此链接。
link-finding-host-letters = { $host } 中有与其他字母相似的字母。Microsoft 登录页面的地址没有这样的字母。请不要打开此链接。
link-finding-host-number = 链接通向 { $host }，一台没有名称的电脑。Microsoft 的登录页面总有名称。请不要打开此链接。
link-finding-host-unknown = { $host } 不是 Microsoft 的登录页面。请不要打开此链接。
link-finding-user-info = @ 前面的内容（{ $front }）意在误导：链接实际通向 { $host }。正规的链接在那里没有内容。请不要打开。
link-finding-http = 链接不受保护：它以 http:// 开头。Microsoft 的登录页面始终使用 https://。
link-finding-port = 链接通向端口 { $port }。Microsoft 登录页面的地址中从不带端口号。请不要打开此链接。
link-finding-odd-signs = 链接中有些字符，不同的程序会有不同的解读。正规的链接没有这样的字符。请不要打开。
link-finding-unwrapped = 此链接外面包了一层 { $product } 的保护。以下结果针对其中的地址。
link-finding-several = 这段文本中有多个链接。请一次只粘贴一个。
link-finding-unreadable = 这段文本中没有完整的链接。请粘贴从 https:// 到末尾的完整链接。

## 是哪种链接

link-finding-style-admin-consent = 它请管理员代表整个组织同意。
link-finding-style-registration = 它请求应用注册中所有 API 的每一项权限，却没有列出是哪些。写明 API 的链接更清楚。
link-finding-style-classic = 这是旧式链接：只有管理员打开才有效，而且答复既不说明是哪个租户同意的，也不说明是否有人同意。
link-finding-no-consent = 这不是同意链接：{ $path } 不会请求任何人同意。
link-finding-no-prompt = 链接没有强制显示同意页面（缺少 prompt=consent）。已经同意过的人不会再被询问。

## 请求哪个租户同意

link-finding-tenant = 它向租户 { $tenant } 请求同意。
link-finding-tenant-expected = 它向预期的租户请求同意：{ $tenant }。
link-finding-tenant-other = 它向租户 { $tenant } 请求同意，但预期的是 { $expected }。
link-finding-tenant-unproven = 链接中的租户写作 { $tenant }。它是不是预期的租户，要看答复才知道。
link-finding-tenant-anyone = 链接没有指明租户（{ $word }）：用哪个帐户打开，就向哪个帐户所在的租户请求同意。
link-finding-tenant-common = 这种链接中如果含有 common，Microsoft 不会接受。请换成客户的租户 ID，或 organizations。
link-finding-tenant-consumers = 链接面向个人帐户（consumers），而个人帐户不能代表组织同意。请换成客户的租户 ID。
link-finding-tenant-unreadable = { $tenant } 不是租户。请换成客户的租户 ID 或域名。

## 谁在请求

link-finding-client-expected = 请求来自预期的应用：{ $client }。
link-finding-client-other = 请求来自另一个应用：{ $client }。预期的是 { $expected }。
link-finding-client-unknown = 请求来自应用 { $client }。链接无法证明该应用属于谁：请用你原本就有的号码给合作伙伴打电话，让对方读出其应用程序 ID 的开头，应为 { $fingerprint }。
link-finding-client-missing = 链接中没有应用程序 ID（client_id），因此没有说明是哪个应用在请求。
link-finding-client-placeholder = 应用程序 ID 还是占位内容 { $client }。请换成应用自己的 ID。
link-finding-client-microsoft = { $client } 是 { $name }，它是 Microsoft 自己的应用，不是合作伙伴的应用。请换成合作伙伴的应用的 ID。
link-finding-client-is-tenant = { $client } 出现了两次，既是应用又是租户。其中一处有误。

## 请求什么

link-finding-api = 它请求应用注册中为 { $api } 列出的权限。
link-finding-api-other-cloud = 它请求的 { $api } 位于另一个 Microsoft 云（{ $resource }），不是登录所在的云。
link-finding-api-unknown = 它请求的 API 是 Consentry 无法识别的：{ $resource }。请询问合作伙伴它的用途。
link-finding-scope-missing = 链接没有说明请求什么（scope），因此 Microsoft 不会接受。
link-finding-scope-single = 它请求的是单项权限（{ $scope }），这些权限以用户的名义使用。应用自己的权限要用 /.default 请求。
link-finding-scope-several = 它一次请求多个 API（{ $scope }），Microsoft 不会接受。请为每个 API 各发送一个链接。

## 谁会收到答复

link-finding-redirect-expected = 答复发往 { $host }，与预期一致。
link-finding-redirect-other = 答复发往 { $address }，但预期的是 { $expected }。
link-finding-redirect-host = 答复发往 { $host }。该网站的所有者会知道是哪个租户同意的。
link-finding-redirect-loopback = 答复只会留在打开链接的电脑上。
link-finding-redirect-http = 答复会不加保护地发往 { $host }（http://）。Microsoft 只允许 localhost 这样做。
link-finding-redirect-unreadable = Microsoft 不会向 { $address } 发送答复。
link-finding-redirect-missing = 链接没有说明答复发往哪里（redirect_uri）。Microsoft 会使用应用注册中的某个重定向 URI。
link-finding-state = 可以识别伪造的答复（state）。
link-finding-state-missing = 无法识别伪造的答复：缺少 state。
link-finding-token = 链接会把打开者的登录令牌发送到 { $host }。请求同意不需要这样做。请不要打开。

## 还包含什么

link-finding-twice = { $name } 出现了两次，不同的程序可能有不同的解读。请不要打开此链接。
link-finding-secret = 链接中含有敏感的值（{ $name }）。请不要转发链接，并更换这个值。
link-finding-unexpected = 链接中有多余的内容：{ $names }。
link-finding-long = 链接有 { $length } 个字符。超过 { $limit } 个字符的链接，可能会被邮件程序和聊天程序截断。
