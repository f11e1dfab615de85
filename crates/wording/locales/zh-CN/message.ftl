### A message to the customer's administrator for exactly what a check found: one thing to do, and what to search for.
### Its reader has never heard of this program. "We" is the partner. Text in double quotes is a label of Microsoft's portal: it stays in English.
###
### $app (String): the app's name; $customer (String): the customer's domain or tenant ID; $api (String): the API, for example Microsoft Defender XDR
### $permissions (String): values of permissions, comma-separated

message-lead = 我们检查了应用 { $app } 能否用于 { $customer }。您这边还差一步。

message-consent_missing =
    .subject = { $app }：尚未获得您的同意
    .found = 目前 { $customer } 还没有管理员同意该应用，或者同意已被撤回。
    .do = 如果您同意，请打开我们信中的同意链接并接受。如果找不到那封信，请向我们索取。

message-consent_declined =
    .subject = { $app }：请求未获得同意
    .found = Microsoft 的响应表明，请求被拒绝了，或者打开链接的帐户无权代表整个组织同意。
    .do = 如果您同意该请求，请用具有信中所述角色的帐户再次打开同意链接。如果不同意，请告诉我们，我们不会再提出请求。

message-permissions_missing =
    .subject = { $app }：缺少部分权限
    .found = 该应用已获得同意，但缺少以下权限：{ $permissions }。
    .do = 请打开我们发给您的新同意链接，再同意一次。您之前同意的内容不会改变。

message-service_unavailable_in_tenant =
    .subject = { $app }：{ $api } 在您的租户中尚未就绪
    .found = 您的租户没有 { $api } 的许可证，或者该服务还没有完成设置。应用本身已获得同意。
    .do = 请确认您的许可证是否包含 { $api }。如果包含，请用管理员帐户登录一次 security.microsoft.com，让 Microsoft 完成该服务的设置。

message-policy_blocked =
    .subject = { $app }：您租户中的策略阻止了该应用
    .found = Conditional Access（条件访问）策略或类似规则不允许该应用登录。应用本身已获得同意。
    .do = 请在 Microsoft Entra 管理中心打开“Sign-in logs”（登录日志），再打开“Service principal sign-ins”（服务主体登录），搜索下面的应用程序 ID。失败的条目会写明是哪条策略。如果贵组织的规定允许，请在该策略中放行此应用。

message-after = 完成后请告诉我们，我们会再次检查。如果您决定不这样做，也请告诉我们。

## Labels: short

message-details = 供您查找
message-tenant = 租户 ID
message-code = Microsoft 的代码
message-correlation = 相关 ID（Correlation ID）
message-time = 检查时间
