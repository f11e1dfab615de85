### 窗口中除各步骤标题之外的文字：按钮、标签、提示，以及正在等待什么。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

window-name = Consentry
window-home = 首页
window-refusal = 出了点问题。请再试一次。如果再次出现，请把这个代码告诉为你提供支持的人：{ $code }。
    .browser-not-opened = 浏览器没有打开。请复制链接，自行在浏览器中打开。
    .practice-not-started = 练习模式没有启动：此电脑不允许程序侦听本地连接。请再试一次。
    .connection-not-set-up = 无法设置网络连接。请检查此电脑的代理设置和证书。
    .link-may-not-leave = 此链接不能安全发送，因此没有打开或保存任何内容。原因写在链接旁边。
    .file-not-written = 文件没有保存成功。请检查下载文件夹是否可以写入，以及空间是否足够。
    .program-stopped = Consentry 内部发生了意外情况。你填写的值都还在，请再试一次。
    .program-stopped-file = Consentry 内部发生了意外情况。你填写的值都还在，请再试一次。如果再次发生，请附上此文件进行报告，其中不含你的任何值：{ $path }

## 语言

language-label = 语言

## 首页

home-title = 你想做什么？
home-lead = 连接客户的 Microsoft Defender，并确认一切正常。
home-onboard = 接入客户
home-onboard-meaning = 第一个客户七步，之后每个客户四步。大约十分钟。
home-onboard-practice = 用模拟客户走完全部七步。大约三分钟。
home-continue = 继续接入客户
home-practise = 先练习一下
home-practise-meaning = 使用此电脑上模拟的 Microsoft：无需帐户，无需网络，不会出任何问题。

## 练习模式

practice-title = 练习模式
practice-meaning = 此电脑上模拟的 Microsoft。不会向外发送任何内容。
practice-leave = 退出练习模式

## 步骤栏，以及整个过程的示意图

rail-label = 步骤
rail-open = 尚未完成
rail-current = 当前步骤
rail-done = 已完成
rail-needs-attention = 需要处理
flow-app = 你的应用
flow-customer = 客户
flow-consent = 同意
flow-answers = 响应
flow-open = 尚未开始
flow-now = 进行中
flow-done = 已完成
flow-attention = 需要处理

## 按钮

button-back = 上一步
button-next = 下一步
button-stop = 停止
button-next-customer = 下一个客户
copy = 复制
copy-done = 已复制
copy-failed = 复制失败
copy-what = 复制：{ $what }
waiting-since = （自 { $time } 起）

## 字段

field-reading = 已识别为
field-optional = 可选
secret-held = 只保存在内存中，关闭 Consentry 后即清除
secret-replace = 更换
secret-forget = 清除

## 选择权限

choose-api = API，名称与门户中相同
choose-permissions = 应用可以
choose-acts = 可以执行更改
choose-retires = { $date }停用
choose-more = { $chosen ->
    [0] 更多权限（{ $count } 项）
   *[other] 更多权限（{ $count } 项，已选 { $chosen } 项）
}
choose-more-legend = 应用还可以
choose-filter = 查找权限
choose-filter-nothing = 没有匹配的权限。请换一个短一点的词试试。
choose-role = 要同意这些权限，客户的管理员需要具有 { $role } 或更高的角色。
choose-cloud = 其他 Microsoft 云或 API URL
choose-cloud-legend = 你的应用和客户所在的云
choose-api-base = API 的 URL
choose-api-base-known = 如不填写，则使用 { $address }
choose-api-base-none = Microsoft 没有公布此 API 在这个云中的 URL。如果你知道，请在此输入。
choose-api-base-foreign = { $host } 不是 Microsoft 的地址。你的应用的令牌会发送到那里，在过期之前，其所有者都可以使用这些令牌。
choose-api-base-confirm = 将令牌发送到 { $host }

## 注册应用

register-practice = 在练习模式下无需注册：应用已经存在。请看一看这些值，然后进入下一步。
register-app-name = 应用名称
register-app-name-hint = 客户的管理员在收到同意请求时会看到此名称。
register-open-portal = 打开 { $portal }
register-listed-as = { $product } 在门户中仍名为 { $listed }，输入这个名称后才会显示。
register-name =
    .label = Name
    .hint = 名称：与上面相同
register-account-types =
    .label = Supported account types
    .hint = 受支持的帐户类型：选择门户中显示的那一项
register-redirect-uri =
    .label = Redirect URI
    .hint = 重定向 URI：平台选择“Web”
register-api =
    .label = APIs my organization uses
    .hint = 我的组织使用的 API：在“API permissions”（API 权限）›“Add a permission”（添加权限）下
register-permissions =
    .label = Application permissions
    .hint = 应用程序权限：逐项勾选
register-secret =
    .label = New client secret
    .hint = 新客户端密码：在“Certificates & secrets”（证书和密码）下，将它填入“Description”（说明），然后立即复制“Value”（值）

## 填写应用信息

app-values-practice = { $app } 已在模拟的 Microsoft 中注册。
app-values-use-practice = 填入该应用的信息
app-values-client-id = 应用程序 ID
app-values-client-id-hint = 应用概述页上的“Application (client) ID”（应用程序(客户端) ID）
app-values-home-tenant = 你自己的租户 ID
app-values-home-tenant-hint = 同一页面上的“Directory (tenant) ID”（目录(租户) ID）
app-values-secret = 客户端密码
app-values-secret-hint = “Certificates & secrets”（证书和密码）下“Value”（值）列的内容。它只留在此电脑的内存中，不会保存到文件。
app-values-secret-ends = 客户端密码过期日期
app-values-secret-ends-hint = “Expires”（截止期限）列的日期，写成 2027-05-04 的形式。过期前会及时提醒你。
app-values-credential = 应用的登录方式
app-values-certificate = 证书
app-values-certificate-file = 证书文件
app-values-certificate-file-hint = .pfx 文件，或含有私钥的 .pem 文件。文件会留在原处。
app-values-browse = 浏览…
app-values-certificate-password = 证书文件的密码
app-values-certificate-password-hint = 如果文件没有密码，请留空。密码只使用一次，不会保存。
app-values-reading = 正在读取文件
app-values-read-file = 读取文件
app-values-thumbprint = 门户中显示的“Thumbprint”（指纹）
app-values-certificate-ends = { $date }过期

## 指明客户

customer-unnamed = 客户
customer-field = 客户
customer-field-hint = 例如 contoso.com
customer-find = 查找
customer-nothing-yet = 客户的租户会显示在这里。
customer-looking = 正在向 Microsoft 查询 { $asked } 对应哪个租户
customer-found = 已找到
customer-tenant-id = 租户 ID
customer-region = 区域 { $region }
customer-pretend = 模拟客户，以及其管理员会怎么做

## 获取同意

consent-link = 同意链接
consent-no-link = 填写应用信息并选择客户后，链接会显示在这里。
consent-open = 在浏览器中打开
consent-qr-label = 同意链接的 QR 码
consent-qr-caption = 用手机扫描
consent-reply = 答复
consent-waiting = 正在等待答复
consent-waiting-meaning = 管理员在此电脑上同意后，会自动收到答复。你可以先离开此步骤，稍后再回来。
consent-foreign-answers = 此电脑不断收到针对其他请求的答复。它们会被忽略：只有对此链接的答复才算数。如果没有人在打开旧链接，可能是此电脑上的其他程序在猜测。
consent-watch-offer = 管理员在别处？
consent-watch-meaning = Consentry 会向 Microsoft 检查是否已获得同意，间隔逐渐加长。离开此步骤即停止。
consent-watch = 自动检查
consent-watching = 正在检查 { $customer } 是否已同意
consent-watching-meaning = 向 Microsoft 检查的间隔会逐渐加长。离开此步骤即停止。
consent-watch-ended = 截至 { $time } 尚未获得同意
consent-watch-ended-meaning = 管理员可能还需要一些时间。可以再检查一次，也可以继续测试：测试会显示还缺什么。
consent-watch-again = 再次检查
consent-seen = { $customer } 已授予同意
consent-seen-meaning = Microsoft 现在能在此租户中找到你的应用。请运行测试，看看是否一切正常。
consent-withheld = 请不要发送此链接
consent-checks-passed = 链接检查：{ $count } 项中 { $passed } 项通过
finding-good = 正常：
finding-warn = 请留意：
finding-stop = 请勿使用：
consent-no-answer-here = 这里不会自动收到答复
consent-no-answer-here-meaning = 管理员告诉你已经同意后，请继续测试。测试会显示是否已获得同意。
consent-have-address = 我有管理员看到的页面的网址
consent-address = 同意后页面的网址
consent-address-hint = 同意后浏览器地址栏中的完整网址，即使页面显示错误也没关系。
consent-read = 读取
consent-other-form = 其他类型的链接
consent-form = 链接的类型
consent-form-admin-consent =
    .title = 管理员同意
    .meaning = 请此客户的管理员同意所选权限；答复会说明对方是否已同意。
consent-form-classic =
    .title = 旧式
    .meaning = 许多指南中使用的旧式链接。答复既不说明是谁同意的，也不说明是否有人同意。

## 测试

test-run = 运行测试
test-again = 再次测试
test-before = 不会更改客户租户中的任何内容。测试要查明 { $count } 个问题，只需几秒钟：
test-running = 正在测试
test-total = 总用时：{ $time }
test-again-in = { $time }后自动再次测试
test-since-consent = 同意后已过：{ $time }
test-stop-waiting = 停止等待
test-details = 技术详细信息
test-trace-code = 代码
test-trace-correlation-id = 相关 ID（Correlation ID）
test-trace-trace-id = 跟踪 ID（Trace ID）
test-trace-timestamp = Microsoft 记录的时间
test-claim-tenant = 租户
test-claim-audience = 受众
test-claim-app = 应用
test-claim-roles = 已授予的权限
test-claim-missing = 缺少的权限
test-claim-extra = 未请求的权限
test-claim-version = 版本
test-claim-expires = 有效期至

## 移交连接信息

hand-over-verified = { $customer } 已通过验证：四项检查全部通过。
hand-over-not-verified = { $customer } 尚未通过验证
hand-over-not-verified-meaning = 请先运行测试，看看这些值是否可用。
hand-over-secret = 此处不显示客户端密码。请从你保存它的地方获取。
hand-over-tenant-id = 客户的租户 ID
hand-over-client-id = 应用程序 ID
hand-over-token-endpoint = 令牌终结点
hand-over-scope = 作用域
hand-over-api-base = API 的 URL
hand-over-permissions = 权限
