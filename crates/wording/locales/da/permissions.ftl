### Hvad hver tilladelse lader appen gøre, samt de forskellige clouds.
### Hver sætning fortsætter tanken "appen må ...": lille begyndelsesbogstav, intet punktum.

## Microsoft Threat Protection (Microsoft Defender XDR)

permission-AdvancedHunting_Read_All = søge i alle Defender-data med avanceret jagt
permission-CustomDetections_ReadWrite_All = læse, oprette og ændre brugerdefinerede detektionsregler
permission-Incident_Read_All = læse alle hændelser med tilhørende beskeder (alerts)
permission-Incident_ReadWrite_All = læse alle hændelser og ændre deres status, ejer og kommentarer

## WindowsDefenderATP (Microsoft Defender for Endpoint)

permission-AdvancedQuery_Read_All = søge i enhedsdata med avanceret jagt
permission-Alert_Read_All = læse alle beskeder (alerts) om enheder
permission-Alert_ReadWrite_All = læse, oprette og ændre beskeder (alerts) samt starte automatiske undersøgelser
permission-Event_Write = føje begivenheder til en enheds tidslinje
permission-File_Read_All = læse om filer og de enheder, de er set på
permission-IntegrationConfiguration_ReadWrite = læse og ændre indstillingerne for denne integration
permission-Ip_Read_All = læse om IP-adresser og de beskeder (alerts), de optræder i
permission-Library_Manage = administrere scripts til live response
permission-Machine_CollectForensics = indsamle en undersøgelsespakke fra en enhed
permission-Machine_Isolate = isolere en enhed fra netværket og ophæve isoleringen
permission-Machine_LiveResponse = køre live response-kommandoer på en enhed
permission-Machine_Offboard = fjerne en enhed fra Defender for Endpoint
permission-Machine_Read_All = læse om alle enheder og de handlinger, der er udført på dem
permission-Machine_ReadWrite_All = læse om alle enheder og ændre deres tags og enhedsværdi
permission-Machine_RestrictExecution = begrænse, hvilke programmer der må køre på en enhed
permission-Machine_Scan = starte en antivirusscanning på en enhed
permission-Machine_StopAndQuarantine = stoppe en fil på en enhed og sætte den i karantæne
permission-RemediationTasks_Read_All = læse de opgaver, der afhjælper sårbarheder
permission-Score_Read_All = læse eksponeringsscoren og sikkerhedsscoren for enheder
permission-SecurityBaselinesAssessment_Read_All = læse, hvordan enheder lever op til sikkerhedsbaselines
permission-SecurityConfiguration_Read_All = læse sikkerhedskonfigurationer
permission-SecurityConfiguration_ReadWrite_All = læse og ændre sikkerhedskonfigurationer
permission-SecurityRecommendation_Read_All = læse sikkerhedsanbefalinger
permission-Software_Read_All = læse om installeret software og de opdateringer, den mangler
permission-Ti_Read_All = læse alle indikatorer for kompromittering
permission-Ti_ReadWrite = oprette indikatorer for kompromittering og administrere appens egne
permission-Ti_ReadWrite_All = oprette, ændre og slette alle indikatorer for kompromittering
permission-Url_Read_All = læse om webadresser og domæner og de beskeder (alerts), de optræder i
permission-User_Read_All = læse en brugers beskeder (alerts) og enheder
permission-Vulnerability_Read_All = læse om kendte sårbarheder (CVE)

## Microsoft Graph

permission-SecurityIncident_Read_All = læse alle sikkerhedshændelser
permission-SecurityIncident_ReadWrite_All = læse og ændre alle sikkerhedshændelser
permission-SecurityAlert_Read_All = læse alle sikkerhedsbeskeder (alerts)
permission-SecurityAlert_ReadWrite_All = læse og ændre alle sikkerhedsbeskeder (alerts)
permission-ThreatHunting_Read_All = søge i sikkerhedsdata med avanceret jagt
permission-CustomDetection_Read_All = læse brugerdefinerede detektionsregler
permission-CustomDetection_ReadWrite_All = læse, oprette og ændre brugerdefinerede detektionsregler
permission-SecurityEvents_Read_All = læse beskeder (alerts) og sikkerhedsscorer (ældre type)
permission-SecurityEvents_ReadWrite_All = læse og ændre beskeder (alerts) og sikkerhedsscorer (ældre type)
permission-ThreatIntelligence_Read_All = læse Microsofts trusselsefterretninger
permission-Organization_Read_All = læse organisationens navn og profil
permission-CrossTenantInformation_ReadBasic_All = slå navnet på en anden lejer op ud fra id eller domæne

## Clouds

cloud-public = Microsofts globale cloud
cloud-gcc = Amerikanske myndigheder (GCC)
cloud-gcc-high = Amerikanske myndigheder (GCC High)
cloud-dod = Det amerikanske forsvarsministerium (DoD)
cloud-china = Kina (drives af 21Vianet)
