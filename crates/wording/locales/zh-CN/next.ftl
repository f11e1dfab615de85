### 窗口中接下来要做的事：结论旁的按钮、再次请求、此电脑的网络、检查配置、多个 API。
###
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

## Buttons: what is to be done next

next-send_request = 发送请求
next-ask_again = 再次请求同意
next-correct-permissions = 查看权限
next-correct-client_id = 更正应用程序 ID
next-correct-secret = 输入其他客户端密码
next-correct-certificate = 改用其他证书
next-correct-customer = 更正客户
next-tell_admin = 复制给管理员的消息
next-look-up-again = 再次查找
waits-by-itself = 无需任何人操作：Consentry 会自动再次测试。

## Asking once more for what is new or missing

again-title = 需要 { $customer } 再同意一次
again-own-title = 你自己的组织需要再同意一次
again-missing = 新增或缺少：
again-granted = 已授予：
again-press = 新的请求会一次请求所有权限，并取代之前的请求。
again-send = 请发送下面的链接或信件，由管理员打开并再同意一次。
again-replaces = 此请求取代 { $time } 的请求，并有自己的名称。
note-reply-other-customer = 这个答复属于你发给 { $customer } 的请求，已记录在那里，与当前客户无关。
elsewhere-accepted =
    .title = 另一个组织已同意：{ $tenant }
    .text = 你的应用现在可以访问该组织。该组织的管理员可以撤回：打开“Enterprise apps”（企业应用），选择你的应用，在“Properties”（属性）中选择“Delete”（删除）。

## What can be looked at on this computer when Microsoft cannot be reached

connection-look-at = 你可以在这里检查
connection-network =
    .title = 网络
    .text = 请在此电脑的浏览器中打开 Microsoft 的登录页。如果也打不开，问题在网络。
connection-proxy =
    .title = 代理
    .text = Consentry 使用此电脑设置中的代理。要求用 Windows 帐户登录的代理无法使用。
connection-certificates =
    .title = 证书
    .text = Consentry 信任此电脑信任的证书。如果你的网络会检查流量，必须在此电脑上安装其根证书。
connection-clock =
    .title = 时钟
    .text = 如果此电脑的时钟偏差几分钟，有效的证书看起来会像已过期。请打开自动设置时间。
connection-doctor = 在终端中，此命令会逐项检查并指出问题所在：
connection-command = 命令

## Check a set-up

set-up-lead = 填写客户和应用。点击一次就能知道是否可用；如果不可用，谁需要做什么。
set-up-button = 检查
set-up-app = 应用 { $app }
set-up-which-app = 哪个应用？
set-up-api = 产品
set-up-roles = 该应用可以：
set-up-unjudged = Consentry 在这里不知道当初请求了哪些权限，因此不作比较。
set-up-lines = 检查了哪些项目（{ $count }）
line-sign-in-blocked = 一项策略阻止了登录
line-roles-unjudged = 令牌中有权限
verified-unjudged = 所检查的各项都没有问题：登录服务为你的应用颁发了适用于此租户和此 API 的令牌，{ $api } 也响应了一次真实调用。

## Several APIs

choose-api-wanted = 已选 { $count } 项

## 给客户管理员的消息

tell-message = 给客户管理员的消息
