### 测试的各项、各项的结果，以及下方的灰色小字依据。

check-sign_in_reachable =
    .passed = 登录服务有响应
    .failed = 登录服务没有响应
    .waiting = 正在连接登录服务
    .skipped = 未连接登录服务
check-tenant_found =
    .passed = 租户存在
    .failed = 找不到租户
    .waiting = 正在查找租户
    .skipped = 未查找租户
check-consent_present =
    .passed = 已获得同意
    .failed = 尚未获得同意
    .waiting = 正在检查是否已获得同意
    .skipped = 未检查同意
check-credential_accepted =
    .passed = 客户端密码或证书已被接受
    .failed = 客户端密码或证书未被接受
    .waiting = 正在尝试客户端密码或证书
    .skipped = 未尝试客户端密码或证书
check-token_signature =
    .passed = 令牌由登录服务签名
    .failed = 令牌的签名无效
    .waiting = 正在检查令牌的签名
    .skipped = 未检查令牌的签名
check-token_tenant =
    .passed = 令牌用于此租户
    .failed = 令牌并非用于此租户
    .waiting = 正在检查令牌的租户
    .skipped = 未检查令牌的租户
check-token_application =
    .passed = 令牌颁发给了你的应用
    .failed = 令牌并非颁发给你的应用
    .waiting = 正在检查令牌的应用
    .skipped = 未检查令牌的应用
check-token_audience =
    .passed = 令牌用于此 API
    .failed = 令牌并非用于此 API
    .waiting = 正在检查令牌的 API
    .skipped = 未检查令牌的 API
check-token_app_only =
    .passed = 令牌只属于应用本身
    .failed = 令牌属于某个用户
    .waiting = 正在检查令牌属于应用还是用户
    .skipped = 未检查令牌属于应用还是用户
check-token_roles =
    .passed = 已授予所有权限
    .failed = 尚未授予所有权限
    .waiting = 正在比对权限
    .skipped = 未比对权限
check-token_lifetime =
    .passed = 令牌目前有效
    .failed = 令牌目前无效
    .waiting = 正在检查令牌的有效期
    .skipped = 未检查令牌的有效期
check-api_answers =
    .passed = API 有响应
    .failed = API 拒绝了应用
    .waiting = 正在调用 API
    .skipped = 未调用 API

## 各项的结果，一个词

outcome-passed = 通过
outcome-failed = 未通过
outcome-waiting = 等待中
outcome-skipped = 已跳过

## 依据：简短，供工程师阅读；标识符保持原样

evidence-sign-in-host = { $host }
evidence-tenant-found = { $tenant } · { $region }
evidence-tenant-unknown = { $tenant } · 没有此租户
evidence-ids-swapped = 应用程序 ID 处填的是租户 ID：两个 ID 填反了
evidence-principal-found = 已找到服务主体
evidence-principal-missing = 此租户中没有服务主体 · { $code }
evidence-credential-accepted = 已颁发令牌
evidence-refused-with = 被拒绝 · { $code }
evidence-blocked = 被阻止 · { $code }
evidence-signature-good = 由密钥 { $kid } 签名
evidence-signature-bad = 与登录服务公布的任何密钥都不匹配
evidence-signature-unchecked = 没有可用来检查的密钥
evidence-signature-wrong = 不是由令牌所指的密钥 { $kid } 签名
evidence-signature-algorithm = alg { $alg } · 不是已公布密钥的算法
evidence-signature-only-graph = 标头中有 nonce：只有 Graph 自己能检查
evidence-issuer-not-compared = iss { $issuer } · 目前无法比对
evidence-claim-fits = { $claim } { $value }
evidence-claim-differs = { $claim } { $value } · 应为 { $wanted }
evidence-audience-of = aud { $value } · 这是 { $api } · 应请求 { $scope }
evidence-claim-absent = 令牌中没有 { $claim }
evidence-app-only = 没有 scp：不代表用户
evidence-delegated = 代表用户操作 · scp { $scopes }
evidence-roles-all = { $roles }
evidence-roles-missing = 已授予 { $granted } · 缺少 { $missing }
evidence-roles-none = 未授予任何权限 · 缺少 { $missing }
evidence-roles-empty = 未授予任何权限
evidence-roles-own = { $roles }
evidence-lifetime = { $minutes ->
    [0] 剩余不到 1 分钟
   *[other] 剩余 { $minutes } 分钟
}
evidence-expired = 已于 { $time } 过期
evidence-not-yet-valid = 从 { $time } 起有效
evidence-opaque-token = 令牌的内容无法读取，只能直接使用
evidence-api-answers = { $path } · 正常
evidence-api-refuses = { $path } · 被拒绝 · { $status } { $code }
evidence-api-nothing-harmless = { $path } · API 接受该令牌；这些权限不允许只读调用
evidence-not-asked = 未检查：前面的一项检查要先通过
evidence-api-not-offered = 未调用：此云中没有该 API
evidence-throttled = { $seconds ->
    [0] 被要求等待
   *[other] 被要求等待 { $seconds } 秒
}
evidence-http-status = HTTP { $status }
evidence-not-json = { $host } · 响应不是 JSON
evidence-too-large = 响应超过 { $limit }
evidence-timeout = { $host } · { $seconds } 秒内没有响应
evidence-dns = { $host } · DNS 查不到地址
evidence-connection-refused = { $host } · 连接被拒绝
evidence-connection-broken = { $host } · 连接中断
evidence-request-not-built = { $address } · 无法构成请求，什么也没有发送
evidence-tls = { $host } · 此电脑不信任其证书
evidence-proxy = { $host } · 被代理拒绝
evidence-redirected = { $host } · 重定向到别处，未继续访问

## Microsoft 仍在同步时

awaited-permissions = 尚未生效：{ $permissions }

not-microsoft = 测试的对象是 { $hosts }，而不是 Microsoft：结果不能说明 Microsoft 的任何租户。
