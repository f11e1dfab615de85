### 多个 API 并列。

several-registration-script-about = 注册一个新应用，只包含这些权限：{ $permissions }。
several-works = 可用，并具有所请求的每一项权限
several-missing = 缺少：{ $permissions }

terminal-help-apis = 要访问的 API；有多个时重复此选项（默认：defender-xdr）
