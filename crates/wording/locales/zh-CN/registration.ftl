### 注册合作伙伴应用的脚本。注释各占一行；程序和模块的名称从不翻译。
### “……”只用于 Microsoft 门户的标签：保留英文，中文名写在后面的括号里。

registration-script-about = 注册一个新应用，只包含 { $api } 的这些权限：{ $permissions }。
registration-script-bash = 适用于带有 Azure CLI 的 bash：可在 Azure Cloud Shell、Linux 或 macOS 上运行。
registration-script-module = 需要先安装一次模块：Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = 请登录你自己的租户，所用帐户要有权在其中注册应用。
registration-script-cloud = 你的应用属于云 { $cloud }。运行之后，Azure CLI 仍设置为此云。
registration-script-unverified = Azure CLI 能否登录 { $cloud }，尚未核实。如果不能，请改用应用清单。
registration-script-principal = 将应用添加到你自己的租户中，与门户的做法相同。
registration-script-secret = 下一步：在门户的“Certificates & secrets”（证书和密码）下添加客户端密码或证书。此脚本不创建客户端密码，因为它会一直显示在终端中。
