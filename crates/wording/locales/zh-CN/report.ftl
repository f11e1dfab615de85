### 测试报告：交给客户，附在工单里，或存档。写作“应用”，而不是“你的应用”：读者可能是任何一方。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

## 页首：简短

report-kind = 连接测试报告
report-title-proven = 与 { $customer } 的连接已通过验证
report-title-open = 与 { $customer } 的连接尚未通过验证
report-lead-proven = { $time }，应用 { $app } 以所请求的每一项权限调用了 { $customer } 的 { $api }。四项检查全部通过。
report-lead-open = { $time }，对应用 { $app } 和 { $customer } 的 { $api } 进行了测试。四项检查尚未全部通过。还需要做什么，见下文。

## 四项检查：各自证明什么，简短

report-proofs = 四项检查
report-proof-tenant = 令牌用于此租户
report-proof-api = 令牌用于此 API
report-proof-permissions = 令牌包含每一项权限
report-proof-answer = API 响应了一次真实调用

## 还要做什么

report-remains = 还需要做什么
report-remains-nothing = 无需再做什么。同意会一直有效，直到被撤回：在 { $host } 打开“Enterprise apps”（企业应用），再打开 { $app }。“Permissions”（权限）显示应用可以做什么。要撤回同意，请依次选择“Properties”（属性）和“Delete”（删除）。
# 写在“客户的管理员”“Microsoft”“无需任何人操作”之前
report-acts = 下一步由谁处理
report-told = 测试给应用所有者的说明

## 权限

report-permissions = 权限
report-granted = 已授予
report-missing = 缺少
report-surplus = 已授予但未请求
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

report-lines = 测试的逐项结果（与应用所有者看到的相同）
report-without-secrets = 此报告不含令牌和客户端密码。
