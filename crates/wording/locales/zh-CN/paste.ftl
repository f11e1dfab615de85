### 可以粘贴任何内容的页面：一段文本是什么，其中每个值表示什么。
### claim-<名称> 用平常的话说明一个值；名称本身写在旁边，从不翻译。

home-paste = 我收到了一段内容
home-paste-meaning = 同意链接、错误、令牌或地址都可以。粘贴进来，Consentry 会告诉你它是什么、该怎么做。

paste-title = 你收到了什么？
paste-lead = 粘贴进来，Consentry 会告诉你它是什么、该怎么做。内容不会离开此电脑。
paste-field = 要说明的文本
paste-field-hint = 只在此电脑上读取，不会保存。读取后，此字段会立即清空。
paste-explain = 说明
paste-use = 使用它
paste-fields = 其中的内容
paste-yes = 是
paste-no = 否
paste-none = 无

## 文本是什么

explain-token_error =
    .title = Microsoft 登录服务返回的错误
    .meaning = Microsoft 没有颁发令牌，并说明了原因。
explain-token_response =
    .title = 包含令牌的响应
    .meaning = Microsoft 颁发了令牌。令牌只在此处读取，不会保存。
    .good = 令牌目前有效，用于此 API，并且包含权限。是否一切正常，要运行测试才知道。
explain-access_token =
    .title = 访问令牌
    .meaning = 相当于一个 API 的钥匙，有效期约为一小时。请不要发送给任何人。令牌只在此处读取，不会保存。
    .good = 令牌目前有效，用于此 API，并且包含权限。是否一切正常，要运行测试才知道。
explain-consent_reply =
    .title = 同意链接的答复
    .meaning = 管理员同意或拒绝之后看到的页面的网址。
explain-consent_link =
    .title = 同意链接
    .meaning = 它请管理员允许一个应用访问自己的组织。此处没有打开该链接。
explain-api_error =
    .title = API 返回的错误
    .meaning = 已调用 API，但被拒绝。
explain-api_response =
    .title = API 返回的响应
    .meaning = API 接受了应用，并返回了数据。一切正常。
explain-discovery =
    .title = 租户的公开信息
    .meaning = Microsoft 为每个租户公布一份，显示是哪个租户、位于哪个云。
explain-tenant_hint =
    .title = 组织的名称
    .meaning = 它属于一个租户，可以用它开始接入这个客户。
explain-unknown =
    .title = Consentry 无法识别这段内容
    .meaning = 它不是与同意有关的链接、错误、令牌或地址。请检查从第一个字符到最后一个字符是否都复制完整。

## 用平常的话说明各个值

claim-tid = 用于此租户
claim-aud = 用于此 API
claim-app_id = 颁发给此应用
claim-roles = 已授予的权限
claim-scp = 代表用户使用的权限
claim-iss = 颁发者
claim-version = 版本
claim-not_before = 有效期自
claim-expires_at = 有效期至
claim-expires_in = 有效秒数
claim-error = 错误类型
claim-suberror = 错误子类型
claim-message = Microsoft 的消息
claim-name = Microsoft 对此错误的命名
claim-trace_id = 跟踪 ID，供 Microsoft 支持人员查询
claim-correlation_id = 相关 ID，供 Microsoft 支持人员查询
claim-timestamp = Microsoft 记录的时间
claim-tenant = 租户
claim-tenant_id = 租户 ID
claim-cloud = Microsoft 云
claim-region = 区域
claim-issuer = 令牌的颁发者
claim-client_id = 发出请求的应用
claim-fingerprint = 其 ID 的开头，供电话核对
claim-scope = 请求的内容
claim-redirect_uri = 答复发往哪里
claim-has_state = 是否与某个请求绑定
claim-state_fits = 是否对应你的请求
claim-style = 链接的类型
claim-host = 通向哪里
claim-target = 涉及的对象
claim-required_roles = 需要的权限
claim-rows = 响应中的条目数
claim-http_status = HTTP 状态
claim-problem = 不匹配之处
