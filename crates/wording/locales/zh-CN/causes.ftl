### 测试为何是这个结果、该由谁来处理：读者包括办公室人员。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

cause-verified =
    .title = { $customer } 已连接
    .meaning = 四项验证全部通过：登录服务向你的应用颁发了用于此租户和此 API 的令牌，令牌包含你请求的每一项权限，并且 { $api } 响应了一次真实调用。
    .next = 不必再做什么了。把这些值交给接下来要使用它们的工具即可。

cause-consent_given =
    .title = { $customer } 的管理员已同意
    .meaning = 这份答复对应你发出的请求，也没有报告错误。这是个好迹象，但还有待验证。
    .next = 请运行测试，看看是否一切正常。

cause-consent_missing =
    .title = { $customer } 尚未授予同意
    .meaning = 租户存在，但其中还没有你的应用：管理员尚未同意，或者同意已被撤销。没有迹象表明你的应用有问题。
    .next = 请将同意链接发给 { $customer } 的管理员，请对方打开链接并同意，然后再次测试。

cause-consent_declined =
    .title = { $customer } 的管理员没有同意
    .meaning = 据 Microsoft 答复，请求被拒绝了，或者打开链接的帐户无权代表整个组织同意。你的应用没有获得任何访问权限。
    .next = 请问问 { $customer } 的管理员有什么顾虑。等对方准备好后，再次发送链接，并告知需要哪个角色：Cloud Application Administrator（云应用程序管理员）；如果应用使用 Microsoft Graph，则需要 Privileged Role Administrator（特权角色管理员）。

cause-propagating =
    .title = Microsoft 正在为 { $customer } 完成设置
    .meaning = 管理员已经同意。Microsoft 需要几分钟让同意在各处生效，在此之前，有些内容可能看起来仍然缺失。这很正常。
    .next = { $seconds ->
        [0] 不必做任何操作。几分钟后的测试会给出更明确的结果。
       *[other] 不必做任何操作。{ $seconds } 秒后的测试会给出更明确的结果。
    }

cause-permissions_missing =
    .title = 需要 { $customer } 的管理员再同意一次
    .meaning = 你的应用在那里已获得同意，但还不包含你请求的全部权限。缺少：{ $permissions }。最常见的原因是，权限是在管理员同意之后才添加的，或者选在了“Delegated permissions”（委托的权限）下。
    .next = 请确认应用注册的“Application permissions”（应用程序权限）下列出了缺少的权限。然后再次发送链接，并告诉 { $customer } 的管理员：有新增的权限，需要再同意一次。

cause-credential_wrong =
    .title = 应用的客户端密码或证书未被接受
    .meaning = Microsoft 找到了该应用，但客户端密码或证书与它不匹配。{ $customer } 那边无需任何更改。
    .next = 请重新输入客户端密码：使用“Certificates & secrets”（证书和密码）下“Value”（值）列的内容，而不是“Secret ID”（机密 ID）。如果那里已不再显示该值，请新建一个客户端密码。如果使用证书，请把这里所用的证书上传到那里。

cause-credential_expired =
    .title = 应用的客户端密码或证书已过期
    .meaning = 它本身没有错，只是过了截止日期。{ $customer } 先前的同意依然有效。
    .next = 请在应用的“Certificates & secrets”（证书和密码）下新建客户端密码或上传新证书，然后在这里更新。客户不必做任何操作。

cause-app_unknown =
    .title = Microsoft 找不到使用此应用程序 ID 的应用
    .meaning = 可能是这个 ID 与实际 ID 有出入，或者属于别的对象，也可能是应用已被删除。{ $customer } 那边无需任何更改。
    .next = 请从应用注册的概述页复制“Application (client) ID”（应用程序(客户端) ID），然后重新输入。

cause-app_disabled =
    .title = 应用已停用
    .meaning = Microsoft 找到了你的应用，但该应用或它所请求的 API 已停用，因此不会颁发令牌。
    .next = 请在 Microsoft Entra 管理中心的“Enterprise apps”（企业应用）下打开你的应用，将“Enabled for users to sign-in?”（启用以供用户登录？）设为“Yes”（是）。如果已经是“Yes”，请让 { $customer } 的管理员在自己的租户中，检查你的应用和 { $api } 的同一设置。

cause-tenant_unknown =
    .title = Microsoft 找不到租户 { $customer }
    .meaning = 无论当作域名还是租户 ID，都找不到对应的组织。多半只是拼写上的小出入。
    .next = 请检查拼写，或者向客户询问其工作电子邮件地址的域名，或 Microsoft Entra 管理中心概述页上的“Tenant ID”（租户 ID）。

cause-tenant_mismatch =
    .title = 答复来自另一个租户，而不是 { $customer }
    .meaning = 这份答复属于另一个组织。最常见的原因是，管理员当时登录的是另一个组织的帐户。{ $customer } 并没有因此连接成功。
    .next = 请确认 { $customer } 就是你要连接的客户。然后再次发送链接，请管理员在浏览器的隐私（无痕）窗口中打开，并使用 { $customer } 的帐户登录。

cause-wrong_audience =
    .title = 令牌用于另一个 API
    .meaning = Microsoft 没有给你的应用颁发 { $api } 接受的令牌：请求或令牌中写的是另一个 API。
    .next = 请确认你选择的 API 是 { $api }，并且它列在应用注册的“API permissions”（API 权限）下，在那里它叫作 { $portal }。然后再次测试。

cause-service_unavailable_in_tenant =
    .title = { $api } 在 { $customer } 尚未就绪
    .meaning = 该组织没有相应的许可证，或者还没有完成设置。原因不在你的应用。
    .next = 请向 { $customer } 的管理员确认其许可证是否包含 { $api }，并请对方打开一次 security.microsoft.com，让系统完成设置。然后再次测试。

cause-policy_blocked =
    .title = { $customer } 的安全策略阻止了你的应用
    .meaning = 该组织使用 Conditional Access（条件访问）或类似规则，不允许你的应用登录。你的应用已存在于该租户中。
    .next = 请让 { $customer } 的管理员在其 Microsoft Entra 管理中心打开“Sign-in logs”（登录日志），在“Service principal sign-ins”（服务主体登录）下找到你的应用，然后在所示的策略中放行它。

cause-token_expired =
    .title = 令牌已过期
    .meaning = 访问令牌的有效期约为一小时，这个令牌已经到期。并没有出什么故障。
    .next = 运行测试即可，它会自动获取新令牌。

cause-wrong_cloud =
    .title = { $customer } 位于另一个 Microsoft 云
    .meaning = Microsoft 运营着多个相互独立的云，例如美国政府云和中国云。这次请求发到的云中没有此租户。
    .next = 请选择客户所在的云，然后再次测试。你的应用必须在同一个云中注册。

cause-request_malformed =
    .title = Microsoft 无法识别该请求
    .meaning = 请求中缺少某个值，或者某个值的格式不符合 Microsoft 的要求。{ $customer } 那边无需任何更改。
    .next = 请检查应用程序 ID 和客户的租户，然后再次测试。如果答复仍然相同，详细信息中会说明 Microsoft 不接受哪个值。

cause-throttled =
    .title = Microsoft 要求稍候片刻
    .meaning = 请求一下子太多，Microsoft 来不及处理。这并不说明你的应用或 { $customer } 有问题。
    .next = { $seconds ->
        [0] 不必做别的操作，等一分钟后再次测试即可。
       *[other] 不必做别的操作，等 { $seconds } 秒后再次测试即可。
    }

cause-microsoft_unavailable =
    .title = Microsoft 暂时无法响应
    .meaning = 故障出在 Microsoft 一方，通常几分钟内就会恢复。这并不说明你的应用或 { $customer } 有问题。
    .next = 请过几分钟再次测试。如果一直没有恢复，可在 Microsoft 365 管理中心的“Service health”（服务运行状况）中了解详情。

cause-network =
    .title = 此电脑无法连接到 Microsoft
    .meaning = 连接在途中失败，因此目前还无法判断你的应用或 { $customer } 的情况。
    .next = 请检查网络连接，然后再次测试。如果只有这里连不上，请让负责网络的同事允许此电脑访问详细信息中列出的主机。

cause-proxy =
    .title = 网络中的代理没有放行该请求
    .meaning = 答复来自代理，而不是 Microsoft，多半是因为代理本身要求登录。这里无法用 Windows 帐户（NTLM 或 Kerberos）登录代理。
    .next = 请让负责网络的同事提供一个无需此类登录的代理，或者允许直接访问详细信息中列出的主机。然后再次测试。

cause-tls =
    .title = 无法验证安全连接
    .meaning = 此电脑不信任收到的证书。许多公司的网络会用自己的证书检查流量。为安全起见，没有发送任何内容。
    .next = 请让负责网络的同事在此电脑上安装公司的根证书，或者不检查与详细信息中所列主机之间的流量。然后再次测试。

cause-clock_skew =
    .title = 此电脑的时间不准
    .meaning = 令牌和证书只在特定时段内有效。按此电脑的时间来看，它们似乎不在有效时段内。
    .next = 请在此电脑的设置中打开自动设置时间，然后再次测试。

cause-unknown =
    .title = Microsoft 给出了本程序尚不认识的答复
    .meaning = 有一步没有成功，又不符合任何已知原因。完整的答复保留在详细信息中。
    .next = 请再次测试。如果答复仍然相同，请复制详细信息：Microsoft 支持人员会询问其中的跟踪 ID（Trace ID）和相关 ID（Correlation ID）。

## 下一步由谁来做

who-nobody = 无需任何人操作
who-partner_engineer = 合作伙伴的工程师
who-customer_admin = 客户的管理员
who-microsoft = Microsoft
