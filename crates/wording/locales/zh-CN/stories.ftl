### 每个练习客户的管理员会怎么做，或有什么特别之处：一个短语。

story-grants_everything = 全部同意
story-declines = 拒绝请求
story-forgets_permission = 同意，但漏掉一项权限
story-other_tenant = 用另一个组织的帐户同意
story-secret_expired = 同意，但你的客户端密码已过期
story-secret_wrong = 同意，但你的客户端密码不正确
story-slow_consent = 同意，但 Microsoft 需要一些时间才能生效
story-no_licence = 同意，但没有 Defender 许可证
story-throttles = 同意，但 Microsoft 要求稍候
story-blocked_by_policy = 同意，但安全策略阻止了应用
