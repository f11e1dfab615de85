### 程序周围的环境：consentry doctor 的各项、依据，以及该怎么做。

## 各项，以及各项的结果

surrounding-clock =
    .passed = 此电脑的时间准确
    .failed = 此电脑的时间不准
    .skipped = 未比对时间
surrounding-dns =
    .passed = 主机名可以解析
    .failed = 有主机名无法解析
    .skipped = 未查找主机名
surrounding-proxy =
    .passed = 没有代理阻止连接
    .failed = 代理阻止了连接
    .skipped = 未尝试代理
surrounding-tls =
    .passed = 安全连接受信任
    .failed = 有安全连接不受信任
    .skipped = 未尝试安全连接
surrounding-sign_in_host =
    .passed = 登录服务有响应
    .failed = 登录服务没有响应
    .skipped = 未连接登录服务
surrounding-api_host =
    .passed = API 的主机有响应
    .failed = API 的主机没有响应
    .skipped = 未连接 API 的主机
surrounding-browser =
    .passed = 可以打开浏览器
    .failed = 无法打开浏览器
    .skipped = 此处无法打开浏览器

## 依据：简短，供工程师阅读；标识符保持原样

evidence-clock-fits = { $seconds ->
    [0] 与 { $host } 一致
   *[other] 与 { $host } 相差 { $seconds } 秒
}
evidence-clock-differs = 此处 { $here } · { $host } { $there }
evidence-clock-unknown = 没有服务器给出时间
evidence-dns-found = { $addresses }
evidence-dns-unneeded = 无需解析：已是 IP 地址
evidence-proxy-used = { $proxy } · 可以通过
evidence-proxy-none = 没有使用代理
evidence-behind-proxy = { $host } · 无法通过代理访问
evidence-tls-issuer = { $host } · 证书由 { $issuer } 颁发
evidence-tls-unneeded = 此电脑上不加密的 http
evidence-host-answers = { $host } · { $millis } 毫秒
evidence-browser-opener = { $program }
evidence-browser-none = 会显示链接，供你复制

## 该怎么做，各一句话

doctor-next-clock = 请在此电脑的设置中打开自动设置时间：令牌和证书只在有限的时间内有效。
doctor-next-dns = 请检查此电脑的网络连接和 DNS 服务器；如果只有这一个主机名找不到，请检查拼写，或请负责网络的同事让它可以解析。
doctor-next-proxy = 请让负责网络的同事允许此电脑访问上面列出的主机，而无需登录代理；也可以用 --proxy 指定另一个代理。
doctor-next-proxy-closed = 请检查代理的地址，它来自此电脑的设置、HTTPS_PROXY 或 --proxy；如果不需要代理，请使用 --proxy none。
doctor-next-tls = 如果时间准确，多半是网络在检查流量：请向负责网络的同事索取公司的根证书，用 --ca-file 指定该文件，或请对方在此电脑上安装。
doctor-next-network = 请检查网络连接；如果只有这台主机连不上，请让负责网络的同事允许此电脑通过此端口访问它。
doctor-next-later = 请过几分钟再试：连接正常，只是 Microsoft 本身暂时无法响应。
doctor-next-address = 请检查 --authority、--api-base 和 --cloud 给出的地址：那里的服务器响应方式与 Microsoft 不同。

## 结尾

doctor-well = Consentry 需要的一切都已就绪
doctor-unwell = 发现 { $count } 个问题
