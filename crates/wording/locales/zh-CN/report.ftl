### 测试报告：交给客户，附在工单里，或存档。写作“应用”，而不是“你的应用”：读者可能是任何一方。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

## 页首：简短

report-kind = 连接测试报告
report-title-proven = 与 { $customer } 的连接已通过验证
report-title-open = 与 { $customer } 的连接尚未通过验证
report-lead-proven = { $time }，应用 { $app } 成功访问了 { $customer } 的 { $api }，并具有所请求的每一项权限。四项验证全部通过。
report-lead-open = { $time }，应用 { $app } 接受了访问 { $customer } 的 { $api } 的测试。四项验证尚未全部通过，还要做什么见下文。

## 四项验证：各自证明什么，简短

report-proofs = 四项验证
report-proof-tenant = 令牌用于此租户
report-proof-api = 令牌用于此 API
report-proof-permissions = 令牌包含每一项权限
report-proof-answer = API 响应了一次真实调用

## 还要做什么

report-remains = 还要做什么
report-remains-nothing = 不必再做什么了。同意会一直有效，直到被撤回：在 { $host } 打开“Enterprise apps”（企业应用），再打开 { $app }。“Permissions”（权限）显示应用可以做什么；依次选择“Properties”（属性）和“Delete”（删除），即可全部撤回。
# 写在“客户的管理员”“Microsoft”“无需任何人操作”之前
report-acts = 下一步由谁处理
report-told = 测试给出的说明（面向应用的运营方）

## 权限

report-permissions = 权限
report-granted = 已授予
report-missing = 缺少
report-surplus = 已授予，但未请求
report-unknown = 未知

## 测试了什么：标签，简短

report-tested = 测试对象
report-customer = 客户
report-tenant = 租户 ID
report-region = 区域
report-app = 应用
report-application-id = 应用程序 ID
report-partner = 合作伙伴
report-api = API
report-time = 时间
report-program = 测试程序
report-code = Microsoft 的代码
report-correlation = 相关 ID（Correlation ID）
report-trace = 跟踪 ID（Trace ID）

## 每一项，以及结尾

report-lines = 测试的逐项结果（面向应用的运营方）
report-without-secrets = 此报告不含令牌，也不含客户端密码。
