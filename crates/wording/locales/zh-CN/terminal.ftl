### 命令 consentry 的文字：帮助、提问，以及命令用法哪里不对。
### 选项（--json）、占位符（ID、URL）和命令保持原样，只翻译周围的文字。

## 帮助：标题，以及用法行中的文字

terminal-help-about = 接入客户的 Microsoft Defender 租户：同意链接、测试和结论。
terminal-help-usage = 用法
terminal-help-command = 命令
terminal-help-options = 选项
terminal-help-commands = 命令
terminal-help-own-options = 选项
terminal-help-global-options = 所有命令通用的选项
terminal-help-exit = 退出代码表明由谁处理

## 帮助：退出代码

terminal-help-exit-done = 无需任何人操作：已通过验证，或已完成
terminal-help-exit-customer = 客户
terminal-help-exit-usage = 你：命令的用法不对
terminal-help-exit-partner = 合作伙伴：值、客户端密码或证书、请求
terminal-help-exit-surroundings = 此电脑：网络、代理、TLS、时间
terminal-help-exit-wait = 无需任何人操作，等待即可：Microsoft 正在处理同意、要求稍候或暂时无法响应
terminal-help-exit-interrupted = 已中断

## 帮助：命令

terminal-help-link = 生成同意链接，并在终端中显示其 QR 码
terminal-help-tenant = 查询域名、租户 ID、电子邮件地址或 Microsoft URL 对应哪个租户
terminal-help-permissions = 列出应用可以请求的权限
terminal-help-check = 测试应用能否访问客户的租户；如果不能，说明由谁处理
terminal-help-explain = 说明粘贴的文本：错误、同意答复、链接或令牌。不会向外发送任何内容；能识别则退出代码为 0
terminal-help-practice = 在此电脑上运行模拟的 Microsoft，直到按下 Ctrl+C；第一行是一个 JSON 文档
terminal-help-onboard = 逐个提问，引导你完成所有步骤

## 帮助：所有命令通用的选项

terminal-help-lang = 语言（默认：系统语言）
terminal-help-json = 向标准输出写入一个 JSON 文档，其他内容都写入标准错误
terminal-help-cloud = 客户所在的 Microsoft 云（默认：public）
terminal-help-authority = 登录服务的另一个地址；不加密的 http 只能用于此电脑
terminal-help-api-base = 另一个 API URL；不加密的 http 只能用于此电脑
terminal-help-ca-file = 除系统信任的证书之外，还要信任的证书
terminal-help-proxy = 代理（不含密码），或 none（默认：系统代理或 HTTPS_PROXY，后者可包含用户名和密码）
terminal-help-timeout = 一次测试最多用时多少秒（默认：20）
terminal-help-yes = 对所有询问都回答“是”，例如是否替换文件
terminal-help-verbose = 显示更多信息：ID、用时，以及 Microsoft 支持人员会询问的内容
terminal-help-help = 显示此帮助
terminal-help-version = 显示版本

## 帮助：选项

terminal-help-client-id = 应用的 ID，在门户中名为“Application (client) ID”（应用程序(客户端) ID）
terminal-help-customer = 客户：域名、租户 ID、电子邮件地址或客户的某个 Microsoft URL
terminal-help-link-tenant = 客户的租户 ID 或域名；不限定客户时用 organizations
terminal-help-api = 要访问的 API（默认：defender-xdr）
terminal-help-permissions-api = 只列出此 API
terminal-help-redirect-uri = 答复发往的地址，应用的重定向 URI 之一（默认：http://localhost/consent）
terminal-help-state = 答复会带回的值（默认：随机）
terminal-help-style = 链接的类型（默认：admin-consent）
terminal-help-svg = 将 QR 码以 SVG 格式写入此文件
terminal-help-png = 将 QR 码以 PNG 格式写入此文件
terminal-help-permission = 应用必须具有的权限；有多项时重复此选项（默认：该 API 最常用的一项）
terminal-help-home-tenant = 你自己的租户 ID。只在客户的租户中没有此应用时使用，用来区分是应用不对还是尚未同意
terminal-help-endpoint = 令牌终结点的版本（默认：v2）
terminal-help-consented-at = 管理员同意的时间：now，或形如 2026-11-21T09:30:00Z 的时间。此后最初几分钟内，任何一项都不算未通过
terminal-help-watch = 反复测试，直到通过验证、等待也无济于事，或超过此秒数
terminal-help-secret-stdin = 从标准输入读取应用的客户端密码（否则取自 CONSENTRY_SECRET，仍没有则会询问，输入时不显示）
terminal-help-certificate = 用此证书及其私钥（PFX 或 PEM）登录，不使用客户端密码
terminal-help-certificate-password-stdin = 从标准输入读取证书文件的密码
terminal-help-file = 要读取的文件（默认：标准输入）
terminal-help-expected-client-id = 预期的应用 ID，用于与文本核对
terminal-help-expected-tenant = 预期的租户 ID，用于与文本核对
terminal-help-expected-state = 所发链接的 state，用于与文本核对
terminal-help-expected-permission = 令牌必须具有的权限；有多项时重复此选项
terminal-help-port = 要侦听的端口（默认：任一空闲端口）
terminal-help-https = 使用 https 和自带的证书颁发机构（第一行写明其文件）
terminal-help-latency = 每次响应前等待的毫秒数
terminal-help-consented = 所有模拟管理员都已按各自的设定作出答复
terminal-help-practice-permission = 模拟应用的权限；有多项时重复此选项（默认：常用的九项）
terminal-help-onboard-practice = 练习模式：使用此电脑上模拟的 Microsoft。没有终端时采用默认值，模拟管理员会自动答复

## 结论

terminal-next = 下一步
terminal-who = 由谁处理：
terminal-code = 代码：
terminal-trace-correlation = 相关 ID（Correlation ID）：
terminal-trace-trace = 跟踪 ID（Trace ID）：
terminal-trace-time = Microsoft 记录的时间：
terminal-microsoft-says = Microsoft 的消息：{ $message }

## 等待

terminal-wait-propagating = Microsoft 正在处理同意。{ $seconds } 秒后再次测试（按 Ctrl+C 停止）
terminal-wait-throttled = Microsoft 要求稍候片刻。{ $seconds } 秒后再次测试（按 Ctrl+C 停止）
terminal-wait-consent = 尚未获得同意。{ $seconds } 秒后再次测试（按 Ctrl+C 停止）
terminal-wait-microsoft = Microsoft 暂时无法响应。{ $seconds } 秒后再次测试（按 Ctrl+C 停止）

## link

terminal-qr-elsewhere = 此终端无法完整显示 QR 码。请用 --svg 或 --png 将它写入文件。
terminal-file-written = 已写入 { $path }
terminal-foreign-hosts = { $hosts } 不是 Microsoft：你指定了其他地址。
terminal-ask-foreign-host = 应用的客户端密码或令牌将发送到 { $hosts }，而它不是 Microsoft。要发送吗？
terminal-ask-replace = { $path } 已存在。要替换吗？

## tenant

terminal-tenant-id = 租户 ID
terminal-tenant-cloud = 云
terminal-tenant-region = 区域
terminal-tenant-issuer = 颁发者

## permissions

terminal-permissions-listed-as = 在门户中：{ $name } · 在此处：--api { $key }
terminal-permissions-acts = 可以执行更改
terminal-permissions-retires = { $date } 停用
terminal-permissions-default = 最常用

## explain

terminal-explain-paste = 请把文本粘贴到这里，然后按 Ctrl+D 结束。
terminal-kind-token-error = Microsoft 登录服务返回的错误
terminal-kind-token-response = 包含访问令牌的响应
terminal-kind-access-token = 访问令牌
terminal-kind-consent-reply = 同意链接的答复
terminal-kind-consent-link = 同意链接
terminal-kind-api-error = API 返回的错误
terminal-kind-api-response = API 返回的成功响应
terminal-kind-discovery = Microsoft 公布的租户信息
terminal-kind-tenant-hint = 租户的名称
terminal-kind-unknown = 无法识别

## practice

terminal-practice-runs = 模拟的 Microsoft 正在 { $url } 上运行，按 Ctrl+C 停止。

## onboard

terminal-onboard-api = API（输入编号）
terminal-onboard-permissions = 权限（输入编号或名称）
terminal-onboard-app-name = 应用名称（客户的管理员会看到）
terminal-onboard-registered = { $app } 已在模拟的 Microsoft 中注册。
terminal-practice-stays = 练习模式不会离开此电脑：不会打开 { $host } 上的页面，发往该页面的答复会在这里读取。
terminal-onboard-client-id = 应用程序 ID
terminal-onboard-home-tenant = 你自己的租户 ID
terminal-onboard-secret = 客户端密码
terminal-onboard-held = 保存在内存中，不显示
terminal-onboard-customer = 客户
terminal-onboard-wait = 管理员在此电脑上同意后，会自动收到答复。也可以粘贴对方看到的页面的网址，或按 Enter 立即测试
terminal-onboard-wait-practice = 按 Enter，模拟管理员就会答复。也可以自己打开链接，或粘贴你看到的页面的网址
terminal-onboard-not-listening = 这里无法自动收到答复：此电脑上没有可用于接收的空闲端口。同意之后，请从浏览器中复制网址并粘贴到这里。
terminal-onboard-again = 以后可以随时再次测试此客户：

## 提问

terminal-ask-secret = 应用的客户端密码（输入时不显示）：
terminal-ask-certificate-password = 证书文件的密码（输入时不显示）：

## 命令用法哪里不对

terminal-problem-see-help = 请查看 --help。
terminal-problem-unknown-option = 此处没有选项 { $option }。
terminal-problem-unknown-command = 没有这个命令。
terminal-problem-surplus-value = 多了一个值，它不属于任何选项。客户端密码绝不要写在命令行中，别人会看到：请用 --secret-stdin 通过管道传入，或设置 CONSENTRY_SECRET。
terminal-problem-secret-as-argument = 客户端密码绝不要写在命令行中，别人会看到。请用 --secret-stdin 通过管道传入，或设置 CONSENTRY_SECRET；也可以两者都不用，等询问时再输入。
terminal-problem-missing-option = 缺少：{ $options }
terminal-problem-missing-value = { $option } 需要一个值。
terminal-problem-given-twice = { $option } 写了两次。
terminal-problem-unreadable-arguments = 命令行中有无法读取的文本。
terminal-problem-not-a-choice = 请使用其中之一：{ $choices }。
terminal-problem-not-a-number = 请使用 { $from } 到 { $to } 之间的整数。
terminal-problem-not-a-time = 请使用 now，或形如 2026-11-21T09:30:00Z 的时间。
terminal-problem-not-a-state = 请使用最多 200 个字母、数字和符号，不含空格。
terminal-problem-file-not-found = { $path } 不存在。
terminal-problem-file-not-allowed = 你没有读取或写入 { $path } 的权限。
terminal-problem-file-not-usable = 无法使用 { $path }。
terminal-problem-file-exists = { $path } 已存在，未作更改。请添加 --force 以替换它，或使用其他名称。
terminal-problem-file-is-link = { $path } 是符号链接，不会通过链接写入文件。请指定文件本身的路径。
terminal-problem-file-is-folder = { $path } 是文件夹。请指定其中某个文件的名称。
terminal-problem-file-is-device = { $path } 不是普通文件。请指定文件名。
terminal-problem-foreign-host = { $hosts } 不是 Microsoft，却会收到应用的客户端密码或令牌，因此没有发送任何内容。如果确实要这样做，请添加 --yes。
terminal-problem-file-not-a-file = { $path } 不是文件。
terminal-problem-file-too-large = { $path } 太大：上限为 { $limit } KiB。
terminal-problem-not-pem = 此文件中没有 PEM 格式的证书。
terminal-problem-classic-landing-page = 旧式链接不会返回你的网页：请去掉 --style classic，或选择其他 --reply-way。
terminal-problem-not-offered = Microsoft 没有公布 { $api } 在云 { $cloud } 中的地址。请用 --api 选择其他 API，或用 --api-base 指定其地址。
terminal-problem-proxy-url = 这不是代理的地址。请使用类似 http://proxy.contoso.com:8080 的地址，或 none。
terminal-problem-proxy-credentials = 代理的用户名和密码绝不要写在命令行中，别人会看到。请去掉 --proxy，改为在 HTTPS_PROXY 中设置完整地址。
terminal-problem-no-tls = 此电脑上无法启用安全连接。
terminal-problem-secret-missing = 缺少应用的客户端密码。请用 --secret-stdin 通过管道传入，或设置 CONSENTRY_SECRET。
terminal-problem-qr-too-long = 链接太长，无法生成 QR 码。
terminal-problem-nothing-to-explain = 没有可供说明的文本。
terminal-problem-port-taken = 端口 { $port } 已被占用或不允许使用。省略 --port，即可自动选用空闲端口。
terminal-problem-no-practice = 无法使用模拟的 Microsoft。
terminal-problem-no-answer = 没有收到回答，程序到此停止。
terminal-problem-no-runtime = 程序无法在此电脑上启动。
terminal-problem-output-lost = 输出未能完整写出。
terminal-stopped-file = 诊断文件（不含你的任何值）：{ $path }

## 后来的命令：帮助

terminal-help-doctor = 检查时间、主机名、代理、TLS、Microsoft 的两台主机和浏览器，并逐项说明该怎么做
terminal-help-siem = 按 SIEM 自己的选项名称，显示其中要填写的内容；不含客户端密码
terminal-help-completions = 输出脚本，让 shell 能够补全命令和选项
terminal-help-man = 输出手册：consentry man | man -l -
terminal-help-mail = 将发给客户管理员的请求写成邮件，使用对方的语言
terminal-help-sheet = 将发给客户管理员的请求写成可打印的页面，使用对方的语言
terminal-help-register = 输出脚本或应用清单，只用来注册一个应用
terminal-help-landing-page = 生成由你放在重定向 URI 上的网页：向管理员致谢，并显示一个供对方读给你听的代码
terminal-help-snippet = 输出示例代码：获取令牌并调用 API。客户端密码在运行时询问，或取自 CONSENTRY_SECRET

## 后来的命令：选项

terminal-help-shell = 所用的 shell
terminal-help-man-out = 改为将每个命令各写成一页，存入此文件夹
terminal-help-app-name = 应用名称，与 Microsoft 页面向管理员显示的一致
terminal-help-company = 你的公司，用管理员熟悉的名称
terminal-help-contact = 联系人或团队
terminal-help-email = 供咨询的电子邮件地址
terminal-help-phone = 供咨询的电话号码
terminal-help-customer-lang = 客户的语言（默认：与当前语言相同）
terminal-help-asked-permission = 应用请求的权限；有多项时重复此选项（默认：该 API 最常用的一项）
terminal-help-reply-way = 管理员在哪里，同意后会看到什么（默认：使用你自己的重定向 URI 时为 landing_page，否则为 address）
terminal-help-own-organisation = 应用只用于你自己的组织
terminal-help-landing-client-id = 应用的 ID：页面会显示其开头（默认：不显示）
terminal-help-out = 写入此文件（默认：标准输出）
terminal-help-force = 替换已存在的文件
terminal-help-onboard-own-organisation = 应用只用于你自己的组织：无需选择客户
terminal-help-onboard-redirect-uri = 你自己的网页，答复会到达那里；管理员再把其中的代码读给你听
terminal-help-snippet-language = 示例代码的编程语言
terminal-help-snippet-tenant = 客户：租户 ID，或程序可据以查询的域名或地址
terminal-help-snippet-permission = 应用具有的权限；有多项时重复此选项（默认：该 API 最常用的一项）
terminal-help-register-name = 应用名称，与客户的管理员看到的一致
terminal-help-register-redirect-uri = 答复可以发往的地址；有多个时重复此选项：https，或 localhost 上的 http
terminal-help-register-as = 输出形式：Azure CLI 脚本、PowerShell 脚本或应用清单
terminal-help-siem-product = 所用的 SIEM
terminal-help-report = 将测试报告写入此文件，不含令牌和客户端密码：.html、.txt 或 .json
terminal-help-report-lang = 报告的语言（默认：与当前语言相同）

## 后来的命令：输出的文字

terminal-siem-for = { $product } 需要填写的内容
terminal-report-not-written = 没有生成报告：尚不清楚客户的租户。
terminal-mail-next = 此文件会在邮件程序中作为草稿打开。请填上客户管理员的电子邮件地址。
terminal-nobody-asks = 请求中没有写明来自谁。请添加 --company 和 --phone，让管理员知道。
terminal-sheet-next = 请在浏览器中打开此文件，然后打印，或另存为 PDF。
terminal-landing-page-next = 请将此文件原样放到你的网站上，把它的地址登记为应用的重定向 URI，并在使用 link、mail 和 sheet 时通过 --redirect-uri 给出该地址。

terminal-read-out = 管理员来电时，请读出：
terminal-trust-words = 本请求的名称：

## onboard：更多文字

terminal-own-consent =
    .title = 在你自己的组织中获取同意
    .lead = 请你们的一位管理员打开此链接并同意。具有 { $role } 角色就够了。
terminal-own-test =
    .title = 测试与你自己的组织的连接
terminal-own-hand-over =
    .title = 复制这些值
    .lead = 接下来的工具需要用到这些值。
terminal-onboard-send = 将同一请求写成邮件，发给客户的管理员：
terminal-onboard-open = 在此电脑的浏览器中打开链接？
terminal-onboard-do-next = 现在就这样做并重新测试吗？
terminal-onboard-snippet = 示例代码（输入编号），或按 Enter 结束
terminal-onboard-wait-elsewhere = 请输入管理员读给你听的代码，或粘贴对方看到的页面的网址，或按 Enter 立即测试
terminal-problem-no-browser = 浏览器没有打开。请复制链接，自行在浏览器中打开。
# 提问用，各一个字母；中文终端也习惯用 y 和 n
terminal-yes = y
terminal-no = n
