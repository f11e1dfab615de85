### What each permission lets the app do, and the clouds. The id is the permission's value with underscores for dots.
### Each phrase completes the thought "the app may ...": lower case, no full stop.

## Microsoft Threat Protection (Microsoft Defender XDR)

permission-AdvancedHunting_Read_All = search all Defender data with hunting queries
permission-CustomDetections_ReadWrite_All = read, create and change custom detection rules
permission-Incident_Read_All = read every incident with its alerts
permission-Incident_ReadWrite_All = read every incident and change its status, owner and comments

## WindowsDefenderATP (Microsoft Defender for Endpoint)

permission-AdvancedQuery_Read_All = search the device data with hunting queries
permission-Alert_Read_All = read every alert about devices
permission-Alert_ReadWrite_All = read, create and change alerts, and start automated investigations
permission-Event_Write = write events into a device's timeline
permission-File_Read_All = read about files and the devices they were seen on
permission-IntegrationConfiguration_ReadWrite = read and change the settings of this integration
permission-Ip_Read_All = read about IP addresses and the alerts they appear in
permission-Library_Manage = manage live response scripts
permission-Machine_CollectForensics = collect an investigation package from a device
permission-Machine_Isolate = isolate a device from the network, and release it
permission-Machine_LiveResponse = run live response commands on a device
permission-Machine_Offboard = remove a device from Defender for Endpoint
permission-Machine_Read_All = read every device and the actions taken on it
permission-Machine_ReadWrite_All = read every device and change its tags and device value
permission-Machine_RestrictExecution = limit which programs may run on a device
permission-Machine_Scan = start an antivirus scan on a device
permission-Machine_StopAndQuarantine = stop a file on a device and quarantine it
permission-RemediationTasks_Read_All = read the tasks that fix vulnerabilities
permission-Score_Read_All = read the exposure score and the secure score for devices
permission-SecurityBaselinesAssessment_Read_All = read how devices meet security baselines
permission-SecurityConfiguration_Read_All = read security configurations
permission-SecurityConfiguration_ReadWrite_All = read and change security configurations
permission-SecurityRecommendation_Read_All = read security recommendations
permission-Software_Read_All = read the installed software and its missing updates
permission-Ti_Read_All = read every indicator of compromise
permission-Ti_ReadWrite = create indicators of compromise and manage the app's own
permission-Ti_ReadWrite_All = create, change and delete every indicator of compromise
permission-Url_Read_All = read about web addresses and domains and the alerts they appear in
permission-User_Read_All = read the alerts and devices of a user
permission-Vulnerability_Read_All = read the known vulnerabilities (CVE)

## Microsoft Graph

permission-SecurityIncident_Read_All = read every security incident
permission-SecurityIncident_ReadWrite_All = read and change every security incident
permission-SecurityAlert_Read_All = read every security alert
permission-SecurityAlert_ReadWrite_All = read and change every security alert
permission-ThreatHunting_Read_All = search the security data with hunting queries
permission-CustomDetection_Read_All = read custom detection rules
permission-CustomDetection_ReadWrite_All = read, create and change custom detection rules
permission-SecurityEvents_Read_All = read alerts and secure scores (legacy)
permission-SecurityEvents_ReadWrite_All = read and change alerts and secure scores (legacy)
permission-ThreatIntelligence_Read_All = read Microsoft's threat intelligence
permission-Organization_Read_All = read the organisation's name and profile
permission-CrossTenantInformation_ReadBasic_All = look up another tenant's name by its ID or domain

## Clouds

cloud-public = Microsoft's worldwide cloud
cloud-gcc = US government (GCC)
cloud-gcc-high = US government (GCC High)
cloud-dod = US Department of Defense (DoD)
cloud-china = China (operated by 21Vianet)
