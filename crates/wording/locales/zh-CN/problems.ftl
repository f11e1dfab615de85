### 字段旁的提示：填写的内容哪里不对，需要什么。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

## 合作伙伴的应用

problem-client-id-missing = 这段文本中没有应用程序 ID。应用程序 ID 形如 00000000-0000-0000-0000-000000000000，在应用的概述页上名为“Application (client) ID”（应用程序(客户端) ID）。
problem-several-ids = 这段文本中有 { $count } 个不同的 ID。请只粘贴此处需要的那一个。
problem-client-id-is-home-tenant = 这是你自己租户的 ID。请输入应用的 ID：应用概述页上的“Application (client) ID”（应用程序(客户端) ID）。
problem-ids-swapped = 这看起来是租户 ID：Microsoft 能用它找到租户，而用填作租户的 ID 却找不到。两者很可能填反了。
problem-home-tenant-missing = 这段文本中没有租户 ID。请粘贴应用概述页上的“Directory (tenant) ID”（目录(租户) ID）。
problem-secret-is-id = 这是客户端密码的 ID，不是客户端密码本身。请粘贴“Value”（值）列的内容；门户只在客户端密码刚创建时显示它。
problem-secret-empty = 缺少客户端密码。请粘贴“Certificates & secrets”（证书和密码）下“Value”（值）列的内容。
problem-secret-too-long = 客户端密码不会这么长（最多 { $limit } 个字符）。请只粘贴“Value”（值）列的内容。
problem-date-unreadable = 这不是日期。请按年、月、日填写：2027-05-04。
problem-date-past = { $date } 已过，Microsoft 不再接受此客户端密码。请新建一个，或更正日期。
problem-app-name-empty = 应用还没有名称。请取一个客户认得出的名称：客户的管理员在收到同意请求时会看到它。
problem-app-name-too-long = 名称超出了 Microsoft 允许的长度。请缩短到 { $limit } 个字符以内。
problem-permission-unknown = { $value } 不是此 API 的权限。请从列表中选择。

problem-certificate-unreadable = 此文件中没有可以读取的证书。请选择 .pfx 文件，或同时包含证书及其私钥的 .pem 文件。如果是两个文件，可用 OpenSSL 合成一个：openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-password = 这个密码打不开此文件。请输入创建文件时设置的密码；如果当时没有设置，请留空。
problem-certificate-no-key = 此文件只有证书的公开部分，也就是上传到门户的那一份。请选择同时包含私钥的 .pfx 或 .pem 文件。
problem-certificate-not-rsa = Microsoft 只接受 2048 位或更长的 RSA 密钥，而此密钥是另一种。请用 RSA 密钥创建新证书，并把公开部分上传到应用。
problem-certificate-key-other = 此文件中的私钥属于另一个证书。请选择含有此证书私钥的文件。
problem-certificate-too-slow = 在此电脑上打开此文件会耗时过长：它要求的计算量远超常规。请用证书和密钥重新生成一个：openssl pkcs12 -export -in app.crt -inkey app.key -out app.pfx
problem-certificate-too-large = 此文件比任何证书都大（上限 { $limit } KiB）。请选择应用的 .pfx 或 .pem 文件。

## 客户

problem-tenant-unreadable = 无法从中看出是哪个客户。请输入域名（例如 contoso.com）、租户 ID、工作电子邮件地址，或客户的某个 Microsoft 页面的地址。
problem-tenant-reserved = { $word } 是 Microsoft 的通用值，不指任何一个客户。请输入客户的域名或租户 ID。
problem-tenant-personal = { $domain } 是电子邮件服务商，不是客户的组织。请输入客户自己的域名或租户 ID。
problem-tenant-is-client-id = 这是你的应用的 ID，不是客户的 ID。请输入客户的域名或租户 ID。
problem-tenant-not-found = Microsoft 找不到 { $given } 对应的租户。请检查拼写，或者输入客户的另一个域名或租户 ID。

## 同意与地址

problem-reply-unreadable = 这不是带有答复的网址。请粘贴管理员同意时所用浏览器的地址栏中的完整网址。
problem-reply-other-state = 这份答复属于另一个请求。请粘贴此处所示链接的答复，或者再次发送此链接。
problem-reply-classic-code = 这份答复只有一个代码，既没有说明来自哪个租户，也没有说明是否已同意。请运行测试来确认。
problem-read-back-code-other = 这个代码不属于此处显示的请求。请管理员再逐个字符读一遍，或者粘贴管理员看到的页面的网址。
problem-landing-page-here = 只有此电脑能打开这个地址，而客户的管理员在另一台电脑上。请输入你自己网站上某个页面的地址，以 https:// 开头。
problem-email-unreadable = 这不是电子邮件地址。请输入类似 soc@contoso.com 的地址，或者留空。
problem-redirect-uri-http = Microsoft 只允许 localhost 使用 http://。请输入以 https:// 开头的地址。
problem-redirect-uri-unreadable = 这不是完整的网址。请输入类似 https://contoso.com/consent 或 http://localhost/consent 的网址。
problem-url-not-https = { $url } 不是安全的地址。请输入以 https:// 开头的地址。不加密的 http:// 只能用于此电脑。
problem-url-has-more = 请只输入此地址的开头部分 { $url }，不要包含路径、查询、片段、用户名或密码。
problem-too-long = 文本太长：上限为 { $limit } 个字符。请只粘贴此处需要的值。

## 备注：没有问题，但值得知道

note-permission-plural = 已识别为 { $right }：{ $value } 中的字母 s，Microsoft 的名称里没有。
note-secret-quotes = 已去掉客户端密码两侧的引号。
note-secret-blanks = 已去掉客户端密码前后的空格。
note-secret-line-break = 已去掉客户端密码中的换行。
note-secret-url-encoded = 此客户端密码似乎经过了 URL 编码（含有 %2B 之类的字符）。如果 Microsoft 不接受，请按门户中显示的内容重新粘贴。
note-secret-looks-like-thumbprint = 这看起来是证书的指纹，而不是客户端密码。客户端密码在“Certificates & secrets”（证书和密码）下的“Value”（值）列中。
note-date-soon = { $days ->
    [0] 客户端密码今天过期。请现在就新建一个。
   *[other] 客户端密码将在 { $days } 天后过期。请及时新建一个。
}
note-certificate-expired = 此证书已于 { $date } 过期，Microsoft 不再接受它。请创建新证书，并把公开部分上传到应用。
note-certificate-ends = { $days ->
    [0] 此证书今天（{ $date }）过期。请现在就上传新证书。
   *[other] 此证书将在 { $days } 天后（{ $date }）过期。请及时上传新证书。
}
note-certificate-practice = 在练习模式下，应用会立即信任此证书。对于 Microsoft，请在“Certificates & secrets”（证书和密码）下上传其公开部分。
note-link-organizations = 此链接没有指明客户：用哪个帐户打开，就向哪个帐户所在的租户请求同意。使用带有客户租户 ID 的链接更稳妥。
note-link-classic = 这种旧式链接只有在管理员打开时才会请求同意，而且答复既不说明是哪个租户同意的，也不说明是否有人同意。管理员同意链接会说明这两点。
note-link-loopback = 答复只会回到此电脑。在手机或其他电脑上，同意后会出现错误页面。这没有关系：同意照样有效。
note-link-portal = 答复会发往 { $host }，这是 Microsoft 的门户，不会处理该答复：你无法得知管理员是否已同意。请使用自己网站上的页面，或 http://localhost/consent。
note-own-tenant = 这是你自己的租户。试用没有问题；要连接客户，请输入客户的租户。
note-cloud-differs = 此租户位于另一个 Microsoft 云（{ $cloud }）。你的应用必须在同一个云中注册。
note-cloud-undocumented = Microsoft 没有公布 { $api } 在此云中的地址。这里的地址由其他云推断而来，可能不对。
note-retires = Microsoft 将于 { $date } 停用此权限所属的 API。请计划在此之前迁移到 Microsoft Graph。

## 进入下一步之前还需要什么

wanted-permission = 请至少选择一项权限
wanted-api-base-confirmed = 请确认 API URL
wanted-app-name = 请为应用取一个名称
wanted-client-id = 请输入应用程序 ID
wanted-home-tenant = 请输入你自己的租户 ID
wanted-secret = 请输入应用的客户端密码
wanted-certificate = 请选择应用的证书
wanted-customer = 请选择客户
