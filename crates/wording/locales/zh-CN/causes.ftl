### 测试为何是这个结果、该由谁来处理：读者包括办公室人员。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

cause-verified =
    .title = { $customer } 已连接
    .meaning = 四项检查全部通过：登录服务向你的应用颁发了用于此租户和此 API 的令牌，令牌包含你请求的每一项权限，并且 { $api } 响应了一次真实调用。
    .next = 无需再做什么。把这些值交给接下来要使用它们的工具即可。

cause-consent_given =
    .title = { $customer } 的管理员已同意
    .meaning = 这份答复对应你的请求，也不含错误。这是个好迹象，但还不能证明一切正常。
    .next = 请运行测试，看看是否一切正常。

cause-consent_missing =
    .title = { $customer } 尚未授予同意
    .meaning = 租户存在，但其中没有你的应用：管理员尚未同意，或者同意已被撤回。没有迹象表明你的应用有问题。
    .next = 请将同意链接发给 { $customer } 的管理员，请对方打开链接并同意，然后再次测试。

cause-consent_declined =
    .title = { $customer } 的管理员没有同意
    .meaning = Microsoft 的响应表明，请求被拒绝了，或者打开链接的人无权代表整个组织同意。你的应用没有任何访问权限。
    .next = 请问问 { $customer } 的管理员有什么顾虑。等对方准备好后，再次发送链接，并告知需要哪个角色：Cloud Application Administrator（云应用程序管理员）；如果应用使用 Microsoft Graph，则需要 Privileged Role Administrator（特权角色管理员）。

cause-propagating =
    .title = Microsoft 正在处理 { $customer } 的同意
    .meaning = 管理员已经同意。同意要过几分钟才会在 Microsoft 的所有系统中生效，在此之前，有些内容可能看起来仍然缺失。这很正常。
    .next = { $seconds ->
        [0] 无需任何操作。请过几分钟再次测试。
       *[other] 无需任何操作。请过 { $seconds } 秒再次测试。
    }

cause-permissions_missing =
    .title = 需要 { $customer } 的管理员再同意一次
    .meaning = 你的应用在那里已获得同意，但还不包含你请求的全部权限。缺少：{ $permissions }。通常是因为权限是在管理员同意之后才添加的，或者选在了“Delegated permissions”（委托的权限）下。
    .next = 请确认应用注册的“Application permissions”（应用程序权限）下列出了缺少的权限。然后再次发送链接，并告诉 { $customer } 的管理员：新增了权限，需要再同意一次。

cause-credential_wrong =
    .title = 你的应用的客户端密码或证书未被接受
    .meaning = Microsoft 中有这个应用，但客户端密码或证书与它不匹配。{ $customer } 无需更改任何内容。
    .next = 请重新输入客户端密码：使用“Certificates & secrets”（证书和密码）下“Value”（值）列的内容，而不是“Secret ID”（机密 ID）。如果那里已不再显示该值，请新建一个客户端密码。如果使用证书，请把同一个证书上传到那里。

cause-credential_expired =
    .title = 你的应用的客户端密码或证书已过期
    .meaning = 它本身没有错，只是已过截止日期。{ $customer } 的同意仍然有效。
    .next = 请在应用的“Certificates & secrets”（证书和密码）下新建客户端密码或上传新证书，然后在此处填入。客户无需任何操作。

cause-app_unknown =
    .title = Microsoft 找不到使用此应用程序 ID 的应用
    .meaning = 可能是这个 ID 有误，或者属于别的对象，也可能是应用已被删除。{ $customer } 无需更改任何内容。
    .next = 请从应用注册的概述页复制“Application (client) ID”（应用程序(客户端) ID），然后重新输入。

cause-app_disabled =
    .title = 应用已停用
    .meaning = Microsoft 中有你的应用，但该应用或它请求的 API 已停用，因此不会颁发令牌。
    .next = 请在 Microsoft Entra 管理中心的“Enterprise apps”（企业应用）下打开你的应用，将“Enabled for users to sign-in?”（启用以供用户登录？）设为“Yes”（是）。如果已经是“Yes”，请让 { $customer } 的管理员在其租户中检查你的应用和 { $api } 的同一设置。

cause-tenant_unknown =
    .title = Microsoft 找不到 { $customer } 对应的租户
    .meaning = 没有任何组织使用此域名或租户 ID。通常是输入错误。
    .next = 请检查拼写，或者向客户询问其工作电子邮件地址的域名，或 Microsoft Entra 管理中心概述页上的“Tenant ID”（租户 ID）。

cause-tenant_mismatch =
    .title = 答复来自另一个租户，而不是 { $customer }
    .meaning = 这份答复属于另一个组织。通常是因为管理员当时登录的是那个组织的帐户。{ $customer } 尚未连接。
    .next = 请确认 { $customer } 就是你要连接的客户。然后再次发送链接，请管理员在浏览器的隐私（无痕）窗口中打开，并使用 { $customer } 的帐户登录。

cause-wrong_audience =
    .title = 令牌用于另一个 API
    .meaning = Microsoft 没有给你的应用颁发 { $api } 接受的令牌：请求或令牌指定的是另一个 API。
    .next = 请确认你选择的 API 是 { $api }，并且它列在应用注册的“API permissions”（API 权限）下，在那里它名为 { $portal }。然后再次测试。

cause-service_unavailable_in_tenant =
    .title = { $api } 在 { $customer } 尚未就绪
    .meaning = 该组织没有相应的许可证，或者还没有完成设置。原因不在你的应用。
    .next = 请向 { $customer } 的管理员确认其许可证是否包含 { $api }，并请对方打开一次 security.microsoft.com，让系统完成设置。然后再次测试。

cause-policy_blocked =
    .title = { $customer } 的安全策略阻止了你的应用
    .meaning = 该组织使用 Conditional Access（条件访问）或类似策略，不允许你的应用登录。你的应用已存在于该租户中。
    .next = 请让 { $customer } 的管理员在其 Microsoft Entra 管理中心打开“Sign-in logs”（登录日志），在“Service principal sign-ins”（服务主体登录）下找到你的应用，然后在所示的策略中排除它。

cause-token_expired =
    .title = 令牌已过期
    .meaning = 访问令牌的有效期约为一小时，这个令牌已经过期。并没有出什么故障。
    .next = 请运行测试，它会自动获取新令牌。

cause-wrong_cloud =
    .title = { $customer } 位于另一个 Microsoft 云
    .meaning = Microsoft 运营着多个相互独立的云，例如美国政府云和中国云。这次请求发到的云中没有此租户。
    .next = 请选择客户所在的云，然后再次测试。你的应用必须在同一个云中注册。

cause-request_malformed =
    .title = Microsoft 无法读取该请求
    .meaning = 请求中缺少某个值，或者某个值的格式不符合 Microsoft 的要求。{ $customer } 无需更改任何内容。
    .next = 请检查应用程序 ID 和客户的租户，然后再次测试。如果结果相同，详细信息会显示 Microsoft 不接受哪个值。

cause-throttled =
    .title = Microsoft 要求稍候片刻
    .meaning = 请求一下子太多，超出了 Microsoft 能同时处理的数量。这与你的应用和 { $customer } 都无关。
    .next = { $seconds ->
        [0] 请等一分钟，然后再次测试。无需其他操作。
       *[other] 请等 { $seconds } 秒，然后再次测试。无需其他操作。
    }

cause-microsoft_unavailable =
    .title = Microsoft 暂时无法响应
    .meaning = 问题出在 Microsoft 一方，通常几分钟内就会恢复。这与你的应用和 { $customer } 都无关。
    .next = 请过几分钟再次测试。如果问题持续存在，请查看 Microsoft 365 管理中心的“Service health”（服务运行状况）。

cause-network =
    .title = 此电脑无法连接到 Microsoft
    .meaning = 连接在途中失败，因此目前还无法判断你的应用或 { $customer } 的情况。
    .next = 请检查网络连接，然后再次测试。如果其他网站都正常，请让负责网络的同事允许此电脑访问详细信息中列出的主机。

cause-proxy =
    .title = 网络中的代理阻止了该请求
    .meaning = 响应来自代理，而不是 Microsoft，通常是因为代理本身要求登录。这里无法用 Windows 帐户（NTLM 或 Kerberos）登录代理。
    .next = 请让负责网络的同事提供一个无需此类登录的代理，或者允许直接访问详细信息中列出的主机。然后再次测试。

cause-tls =
    .title = 无法验证安全连接
    .meaning = 此电脑不信任收到的证书。许多公司的网络用自己的证书检查流量。为安全起见，没有发送任何内容。
    .next = 请让负责网络的同事在此电脑上安装公司的根证书，或者不再检查发往详细信息中所列主机的流量。然后再次测试。

cause-clock_skew =
    .title = 此电脑的时间不准
    .meaning = 令牌和证书只在有限的时间内有效。按此电脑的时间，这段时间还没有开始，或者已经结束。
    .next = 请在此电脑的设置中打开自动设置时间，然后再次测试。

cause-unknown =
    .title = 本程序无法识别 Microsoft 的这个响应
    .meaning = 有一步没有成功，又不符合任何已知原因。完整的响应在详细信息中。
    .next = 请再次测试。如果结果相同，请复制详细信息：Microsoft 支持人员会询问其中的跟踪 ID（Trace ID）和相关 ID（Correlation ID）。

## 下一步由谁来做

who-nobody = 无需任何人操作
who-partner_engineer = 合作伙伴的工程师
who-customer_admin = 客户的管理员
who-microsoft = Microsoft
