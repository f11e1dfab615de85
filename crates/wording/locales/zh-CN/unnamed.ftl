### 与 causes.ftl 相同的句子，用于不知道是哪个客户的时候，例如说明粘贴的错误：不写名称，只写“客户”。
###
### 这里只有提到客户名称的部分，其余部分照原样使用。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

unnamed-verified =
    .title = 客户已连接
unnamed-consent_given =
    .title = 客户的管理员已同意
unnamed-consent_missing =
    .title = 客户尚未授予同意
    .next = 请将同意链接发给客户的管理员，请对方打开链接并同意，然后再次测试。
unnamed-consent_declined =
    .title = 客户的管理员没有同意
    .next = 请问问客户的管理员有什么顾虑。等对方准备好后，再次发送链接，并告知需要哪个角色：Cloud Application Administrator（云应用程序管理员）；如果应用使用 Microsoft Graph，则需要 Privileged Role Administrator（特权角色管理员）。
unnamed-propagating =
    .title = Microsoft 正在处理客户的同意
unnamed-permissions_missing =
    .title = 需要客户的管理员再同意一次
    .next = 请确认应用注册的“Application permissions”（应用程序权限）下列出了缺少的权限。然后再次发送链接，并告诉客户的管理员：新增了权限，需要再同意一次。
unnamed-credential_wrong =
    .meaning = Microsoft 中有这个应用，但客户端密码或证书与它不匹配。客户的租户无需更改任何内容。
unnamed-credential_expired =
    .meaning = 它本身没有错，只是已过截止日期。客户的同意仍然有效。
unnamed-app_unknown =
    .meaning = 可能是这个 ID 有误，或者属于别的对象，也可能是应用已被删除。客户的租户无需更改任何内容。
unnamed-app_disabled =
    .next = 请在 Microsoft Entra 管理中心的“Enterprise apps”（企业应用）下打开你的应用，将“Enabled for users to sign-in?”（启用以供用户登录？）设为“Yes”（是）。如果已经是“Yes”，请让客户的管理员在其租户中检查你的应用和 { $api } 的同一设置。
unnamed-tenant_unknown =
    .title = Microsoft 找不到此租户
unnamed-tenant_mismatch =
    .title = 答复来自另一个租户
    .meaning = 这份答复属于另一个组织。通常是因为管理员当时登录的是那个组织的帐户。客户尚未连接。
    .next = 请确认链接是为你要连接的客户生成的。然后再次发送，请管理员在浏览器的隐私（无痕）窗口中打开，并使用客户组织的帐户登录。
unnamed-service_unavailable_in_tenant =
    .title = { $api } 在客户的租户中尚未就绪
    .next = 请向客户的管理员确认其许可证是否包含 { $api }，并请对方打开一次 security.microsoft.com，让系统完成设置。然后再次测试。
unnamed-policy_blocked =
    .title = 客户的安全策略阻止了你的应用
    .next = 请让客户的管理员在其 Microsoft Entra 管理中心打开“Sign-in logs”（登录日志），在“Service principal sign-ins”（服务主体登录）下找到你的应用，然后在所示的策略中排除它。
unnamed-wrong_cloud =
    .title = 客户位于另一个 Microsoft 云
unnamed-request_malformed =
    .meaning = 请求中缺少某个值，或者某个值的格式不符合 Microsoft 的要求。客户的租户无需更改任何内容。
unnamed-throttled =
    .meaning = 请求一下子太多，超出了 Microsoft 能同时处理的数量。这与你的应用和客户都无关。
unnamed-microsoft_unavailable =
    .meaning = 问题出在 Microsoft 一方，通常几分钟内就会恢复。这与你的应用和客户都无关。
unnamed-network =
    .meaning = 连接在途中失败，因此目前还无法判断你的应用或客户的情况。
