### 每项权限允许应用做什么，以及各个云。短语接在“应用可以……”之后，末尾不加句号。

## Microsoft Threat Protection (Microsoft Defender XDR)

permission-AdvancedHunting_Read_All = 使用搜寻查询检索所有 Defender 数据
permission-CustomDetections_ReadWrite_All = 读取、创建和更改自定义检测规则
permission-Incident_Read_All = 读取所有安全事件及其警报
permission-Incident_ReadWrite_All = 读取所有安全事件，并更改其状态、负责人和备注

## WindowsDefenderATP (Microsoft Defender for Endpoint)

permission-AdvancedQuery_Read_All = 使用搜寻查询检索设备数据
permission-Alert_Read_All = 读取与设备有关的所有警报
permission-Alert_ReadWrite_All = 读取、创建和更改警报，并启动自动调查
permission-Event_Write = 向设备的时间线写入事件
permission-File_Read_All = 读取文件信息，以及出现过这些文件的设备
permission-IntegrationConfiguration_ReadWrite = 读取和更改此集成的设置
permission-Ip_Read_All = 读取 IP 地址信息，以及涉及这些地址的警报
permission-Library_Manage = 管理用于实时响应的脚本
permission-Machine_CollectForensics = 从设备收集调查包
permission-Machine_Isolate = 将设备与网络隔离，以及解除隔离
permission-Machine_LiveResponse = 在设备上运行实时响应命令
permission-Machine_Offboard = 将设备从 Defender for Endpoint 中移除
permission-Machine_Read_All = 读取所有设备，以及对设备执行过的操作
permission-Machine_ReadWrite_All = 读取所有设备，并更改其标记和设备价值
permission-Machine_RestrictExecution = 限制设备上可以运行哪些程序
permission-Machine_Scan = 在设备上启动防病毒扫描
permission-Machine_StopAndQuarantine = 停止设备上的文件并将其隔离
permission-RemediationTasks_Read_All = 读取漏洞修复任务
permission-Score_Read_All = 读取暴露分数和设备的安全功能分数
permission-SecurityBaselinesAssessment_Read_All = 读取设备符合安全基线的情况
permission-SecurityConfiguration_Read_All = 读取安全配置
permission-SecurityConfiguration_ReadWrite_All = 读取和更改安全配置
permission-SecurityRecommendation_Read_All = 读取安全建议
permission-Software_Read_All = 读取已安装的软件及其缺少的更新
permission-Ti_Read_All = 读取所有入侵指标
permission-Ti_ReadWrite = 创建入侵指标，并管理由该应用创建的入侵指标
permission-Ti_ReadWrite_All = 创建、更改和删除所有入侵指标
permission-Url_Read_All = 读取网址和域名信息，以及涉及它们的警报
permission-User_Read_All = 读取与某个用户有关的警报和设备
permission-Vulnerability_Read_All = 读取已知漏洞（CVE）

## Microsoft Graph

permission-SecurityIncident_Read_All = 读取所有安全事件
permission-SecurityIncident_ReadWrite_All = 读取和更改所有安全事件
permission-SecurityAlert_Read_All = 读取所有安全警报
permission-SecurityAlert_ReadWrite_All = 读取和更改所有安全警报
permission-ThreatHunting_Read_All = 使用搜寻查询检索安全数据
permission-CustomDetection_Read_All = 读取自定义检测规则
permission-CustomDetection_ReadWrite_All = 读取、创建和更改自定义检测规则
permission-SecurityEvents_Read_All = 读取旧版警报和安全功能分数
permission-SecurityEvents_ReadWrite_All = 读取和更改旧版警报和安全功能分数
permission-ThreatIntelligence_Read_All = 读取 Microsoft 的威胁情报
permission-Organization_Read_All = 读取组织的名称和基本资料
permission-CrossTenantInformation_ReadBasic_All = 按 ID 或域名查询其他租户的名称

## 云

cloud-public = Microsoft 全球云
cloud-gcc = 美国政府（GCC）
cloud-gcc-high = 美国政府（GCC High）
cloud-dod = 美国国防部（DoD）
cloud-china = 中国（由世纪互联 21Vianet 运营）
