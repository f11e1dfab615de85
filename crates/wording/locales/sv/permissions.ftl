### Vad appen får göra med varje behörighet, och molnen.
### Fortsätter tanken "appen får ...": liten bokstav, ingen punkt.

## Microsoft Threat Protection (Microsoft Defender XDR)

permission-AdvancedHunting_Read_All = söka i alla data i Defender med jaktfrågor
permission-CustomDetections_ReadWrite_All = läsa, skapa och ändra anpassade identifieringsregler
permission-Incident_Read_All = läsa alla incidenter med tillhörande aviseringar
permission-Incident_ReadWrite_All = läsa alla incidenter och ändra deras status, ägare och kommentarer

## WindowsDefenderATP (Microsoft Defender for Endpoint)

permission-AdvancedQuery_Read_All = söka i enheternas data med jaktfrågor
permission-Alert_Read_All = läsa alla aviseringar om enheter
permission-Alert_ReadWrite_All = läsa, skapa och ändra aviseringar samt starta automatiserade undersökningar
permission-Event_Write = skriva händelser i en enhets tidslinje
permission-File_Read_All = läsa om filer och enheterna där de har setts
permission-IntegrationConfiguration_ReadWrite = läsa och ändra inställningarna för den här integrationen
permission-Ip_Read_All = läsa om IP-adresser och aviseringarna där de förekommer
permission-Library_Manage = hantera skripten för livesvar (live response)
permission-Machine_CollectForensics = samla in ett undersökningspaket från en enhet
permission-Machine_Isolate = isolera en enhet från nätverket och häva isoleringen
permission-Machine_LiveResponse = köra kommandon på en enhet genom livesvar (live response)
permission-Machine_Offboard = ta bort en enhet från Defender for Endpoint
permission-Machine_Read_All = läsa om alla enheter och åtgärderna som har vidtagits på dem
permission-Machine_ReadWrite_All = läsa om alla enheter och ändra deras taggar och enhetsvärde
permission-Machine_RestrictExecution = begränsa vilka program som får köras på en enhet
permission-Machine_Scan = starta en antivirusgenomsökning på en enhet
permission-Machine_StopAndQuarantine = stoppa en fil på en enhet och sätta den i karantän
permission-RemediationTasks_Read_All = läsa uppgifterna som åtgärdar sårbarheter
permission-Score_Read_All = läsa exponeringspoängen och enheternas säkerhetspoäng
permission-SecurityBaselinesAssessment_Read_All = läsa hur enheterna uppfyller säkerhetsbaslinjer
permission-SecurityConfiguration_Read_All = läsa säkerhetskonfigurationer
permission-SecurityConfiguration_ReadWrite_All = läsa och ändra säkerhetskonfigurationer
permission-SecurityRecommendation_Read_All = läsa säkerhetsrekommendationer
permission-Software_Read_All = läsa vilka program som är installerade och vilka uppdateringar de saknar
permission-Ti_Read_All = läsa alla indikatorer på kompromettering (IoC)
permission-Ti_ReadWrite = skapa indikatorer på kompromettering (IoC) och hantera appens egna
permission-Ti_ReadWrite_All = skapa indikatorer på kompromettering (IoC) samt ändra och ta bort alla sådana
permission-Url_Read_All = läsa om webbadresser, domäner och aviseringarna där de förekommer
permission-User_Read_All = läsa en användares aviseringar och enheter
permission-Vulnerability_Read_All = läsa de kända sårbarheterna (CVE)

## Microsoft Graph

permission-SecurityIncident_Read_All = läsa alla säkerhetsincidenter
permission-SecurityIncident_ReadWrite_All = läsa och ändra alla säkerhetsincidenter
permission-SecurityAlert_Read_All = läsa alla säkerhetsaviseringar
permission-SecurityAlert_ReadWrite_All = läsa och ändra alla säkerhetsaviseringar
permission-ThreatHunting_Read_All = söka i säkerhetsdata med jaktfrågor
permission-CustomDetection_Read_All = läsa anpassade identifieringsregler
permission-CustomDetection_ReadWrite_All = läsa, skapa och ändra anpassade identifieringsregler
permission-SecurityEvents_Read_All = läsa aviseringar och säkerhetspoäng (äldre typ)
permission-SecurityEvents_ReadWrite_All = läsa och ändra aviseringar och säkerhetspoäng (äldre typ)
permission-ThreatIntelligence_Read_All = läsa Microsofts hotinformation
permission-Organization_Read_All = läsa organisationens namn och profil
permission-CrossTenantInformation_ReadBasic_All = slå upp namnet på en annan klientorganisation med hjälp av dess ID eller domän

## Moln

cloud-public = Microsofts globala moln
cloud-gcc = USA:s myndigheter (GCC)
cloud-gcc-high = USA:s myndigheter (GCC High)
cloud-dod = USA:s försvarsdepartement (DoD)
cloud-china = Kina (drivs av 21Vianet)
