### 合作伙伴带走的代码和设置中的文字。代码中的注释各占一行，要简短。

## 示例代码中的注释。CONSENTRY_SECRET、Program.cs、dotnet new console、curl 和 JSON 从不翻译。

snippet-about = 调用租户 { $tenant } 的 { $api }。此文件中没有客户端密码。
snippet-csharp = 放入新项目的 Program.cs：dotnet new console
snippet-secret = 取自环境变量 CONSENTRY_SECRET，否则在运行时输入，输入时不显示。
snippet-token = 只保存在内存中，过期前五分钟更新。
snippet-token-only = 所选权限不允许任何只读调用，因此这里只获取令牌。
snippet-throttled = 请求太多：按服务要求的时间等待，没有要求时等一分钟。
snippet-pages = 一页已满，说明后面可能还有一页。
snippet-same-host = 令牌只发给这台主机。
snippet-stdin = 客户端密码和令牌通过标准输入传给 curl：不写在参数中，也不写入文件。
snippet-json = JSON 列表中的每个条目输出一行，并统计条数。

## SIEM 的设置。产品、产品选项和数据流的名称从不翻译。

siem-secret = 客户端密码的值
siem-no-input = { $product } 的文档中没有针对这些权限的输入。
siem-cloud-unknown = { $product } 的文档中没有针对此云的设置；应使用哪一项，尚未核实。
siem-sentinel-own-tenant = 如果 Sentinel 就在客户自己的租户中，则不需要应用：连接器 Microsoft Defender XDR 是内置的。
siem-sentinel-parts = 如果 Sentinel 在另一个租户中，以下就是用 Codeless Connector Framework 创建的连接器的 auth 和 request 部分。
siem-splunk-account = 请先在 Splunk Add-on for Microsoft Security 的配置页面上创建帐户 { $account }；它会加密保存客户端密码。
siem-elastic-older-stream = Elastic 已弃用数据流 log；较新的数据流 incident 通过 SecurityIncident.Read.All 读取 Microsoft Graph。
siem-wazuh-graph-only = Wazuh 只读取 Microsoft Graph：应用需要具有 Microsoft Graph 的 SecurityIncident.Read.All。
siem-wazuh-one-tenant = 一个 Wazuh agent 只读取一个租户：每个客户都需要各自的 agent。
