### 从各步骤带走的内容：注册应用的脚本、示例代码、设置、报告；以及只连接自己组织的流程。
###
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

## 首页：更多入口。标题简短

home-check = 检查现有配置
home-check-meaning = 填入已有的信息，运行一次测试，看一句结论。
home-own = 只用于自己的组织
home-own-continue = 继续连接自己的组织
home-own-meaning = 不涉及客户：应用只用于你自己的租户，共六步。

## 自己组织的流程

# 在句子中代替客户名称，例如“测试你自己的组织”
own-organisation = 你自己的组织
own-flow = 你的组织
own-side = 只用于自己的组织
own-single-tenant = 此应用只用于你自己的组织，即单个租户。以后如果要供客户使用，请在“Authentication”（身份验证）下更改“Supported account types”（受支持的帐户类型）。之后，每个客户的管理员都需要各自同意。
own-switch = 改为供客户使用
own-choose-role = 要同意这些权限，你们组织的管理员需要具有 { $role } 或更高的角色。
own-app-name-hint = 你们的管理员在收到同意请求时会看到此名称。
# 表示由谁处理，在其他情况下是客户的管理员
own-who-admin = 你们组织的管理员
own-customer-means = 此处的客户指你自己的组织。
own-test-before = 不会更改你的租户中的任何内容。测试要查明 { $count } 个问题，只需几秒钟：
own-verified = 你自己的组织已通过验证：四项检查全部通过。
own-not-verified = 你自己的组织尚未通过验证
own-tenant-id = 你自己的租户 ID
own-finish = 完成

step-choose_permissions-own =
    .title = 允许你的应用做什么？
    .lead = 只选真正需要的权限。你们组织的管理员在同意之前会看到这份清单。
step-hand_over-own =
    .title = 复制这些值
    .lead = 接下来的工具需要用到这些值。

## 注册应用：手动、用脚本或用应用清单

register-way = 想用哪种方式注册？
register-way-portal = 手动
register-by-hand = 在 Microsoft Entra 管理中心打开“App registrations”（应用注册）›“New registration”（新注册），然后按顺序复制以下各值。
register-script-azure-cli = 粘贴到 Azure Cloud Shell，或粘贴到装有 Azure CLI 的电脑的 bash 中；请先登录你自己的租户。运行后会输出下一步所需的 ID。
register-script-powershell = 粘贴到 PowerShell 中。Microsoft Graph PowerShell 会要求登录，请登录你自己的租户。运行后会输出下一步所需的 ID。
register-script-manifest = 先在门户中仅用名称注册应用，再打开“Manifest”（清单），把这里列出的属性改为这里的值，然后选择“Save”（保存）。
register-script-secret = 之后请手动添加客户端密码或证书：在新应用的“Certificates & secrets”（证书和密码）下。
register-landing = 在其他电脑上的管理员，同意后要回到你自己的网页吗？
register-landing-page = 你的网页地址
register-landing-page-hint = 以 https:// 开头。它会作为重定向 URI 加入此处和每个脚本。网页本身在获取同意的步骤中提供。
register-redirects = { $here } 用于在此电脑上操作的管理员，也用于在别处操作并把地址栏中的网址发给你的管理员。你自己的网页用于在别处操作的管理员：它会致谢，并显示一个供对方读给你听的短代码。

## 已保存的文件

saved-as = 已保存为
saved-open = 打开

## 移交：示例代码、设置、报告

take-use = 开始使用
take-sample = 示例代码
take-siem = 在 SIEM 中使用
take-siem-product = 产品
take-text = { $product } 的设置
take-report = 测试报告
take-report-meaning = 写明测试了什么、结果如何，不含客户端密码和令牌，可以交给客户或附在工单里。语言：{ $language }。
take-report-html = 供阅读和打印
take-report-text = 纯文本
take-report-json = 供程序读取
take-report-first = 请先运行测试：报告会显示测试的结果。

## 移交：值得了解

take-know = 值得了解
take-know-token =
    .title = 令牌会过期
    .text = 令牌的有效期为 60 到 90 分钟。请以响应中的 expires_in 为准，在过期前五分钟获取新令牌。
take-know-permissions =
    .title = 权限增加，需要再次同意
    .text = 如果为应用添加权限，每个客户的管理员都需要再次同意。在此之前，令牌中不含新权限。
take-know-permissions-own =
    .title = 权限增加，需要再次同意
    .text = 如果为应用添加权限，你们的管理员需要再次同意。在此之前，令牌中不含新权限。
take-know-secret =
    .title = 妥善保管客户端密码
    .text = 请保存在密钥保管库中，不要写入任何脚本或文件。用证书更好：私钥不会离开你的组织。
take-know-customers =
    .title = 以后供客户使用
    .text = 如果要供客户使用此应用，请在门户的“Authentication”（身份验证）下，将“Supported account types”（受支持的帐户类型）改为允许多个租户。之后，每个客户的管理员都需要各自同意。
