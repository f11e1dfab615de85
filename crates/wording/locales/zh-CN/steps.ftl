### 七个步骤：步骤栏和按钮上的名称、标题，以及标题下的一句话。
### .go 是按钮上的文字：从测试结果前往该步骤。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

step-choose_permissions =
    .name = 选择权限
    .title = 允许你的应用做什么？
    .lead = 只选真正需要的权限。客户的管理员在同意之前会看到这份清单。
    .go = 检查权限

step-register_app =
    .name = 注册应用
    .title = 在你自己的租户中注册应用
    .lead = 只需做一次。手动或用脚本，结果都一样。
    .go = 检查应用注册

step-app_values =
    .name = 填写应用信息
    .title = 填写应用信息
    .lead = 门户中怎么显示，就怎么粘贴。可以粘贴一整行。
    .go = 更正应用信息

step-customer =
    .name = 选择客户
    .title = 要接入哪个客户？
    .lead = 请输入域名、电子邮件地址、租户 ID，或客户任意一个 Microsoft 页面的地址。
    .go = 更改客户

step-consent =
    .name = 获取同意
    .title = 向 { $customer } 请求同意
    .lead = 请客户的一位管理员打开此链接并同意。具有 { $role } 角色就够了。
    .go = 再次发送链接

step-test =
    .name = 测试
    .title = 测试与 { $customer } 的连接
    .lead = 点一下就知道能否正常工作；如果不能，还会告诉你该由谁做什么。
    .go = 前往测试

step-hand_over =
    .name = 移交连接信息
    .title = 移交 { $customer } 的连接信息
    .lead = 接下来的工具需要用到这些值。
    .go = 查看这些值
