### Wat de app met elke machtiging mag doen, en de clouds.
### Elke zin maakt de gedachte "de app mag ..." af: kleine letter, geen punt.

## Microsoft Threat Protection (Microsoft Defender XDR)

permission-AdvancedHunting_Read_All = alle Defender-gegevens doorzoeken met opsporingsquery's
permission-CustomDetections_ReadWrite_All = aangepaste detectieregels lezen, maken en wijzigen
permission-Incident_Read_All = alle incidenten met hun waarschuwingen lezen
permission-Incident_ReadWrite_All = alle incidenten lezen en hun status, eigenaar en opmerkingen wijzigen

## WindowsDefenderATP (Microsoft Defender for Endpoint)

permission-AdvancedQuery_Read_All = de apparaatgegevens doorzoeken met opsporingsquery's
permission-Alert_Read_All = alle waarschuwingen over apparaten lezen
permission-Alert_ReadWrite_All = waarschuwingen lezen, maken en wijzigen, en geautomatiseerd onderzoek starten
permission-Event_Write = gebeurtenissen toevoegen aan de tijdlijn van een apparaat
permission-File_Read_All = gegevens lezen over bestanden en de apparaten waarop ze zijn gezien
permission-IntegrationConfiguration_ReadWrite = de instellingen van deze integratie lezen en wijzigen
permission-Ip_Read_All = gegevens lezen over IP-adressen en de waarschuwingen waarin ze voorkomen
permission-Library_Manage = scripts voor live response beheren
permission-Machine_CollectForensics = een onderzoekspakket van een apparaat ophalen
permission-Machine_Isolate = een apparaat van het netwerk isoleren en weer vrijgeven
permission-Machine_LiveResponse = opdrachten voor live response uitvoeren op een apparaat
permission-Machine_Offboard = een apparaat uit Defender for Endpoint verwijderen
permission-Machine_Read_All = alle apparaten lezen, met de acties die erop zijn uitgevoerd
permission-Machine_ReadWrite_All = alle apparaten lezen en hun tags en apparaatwaarde wijzigen
permission-Machine_RestrictExecution = beperken welke programma's op een apparaat mogen draaien
permission-Machine_Scan = een antivirusscan starten op een apparaat
permission-Machine_StopAndQuarantine = een bestand op een apparaat stoppen en in quarantaine plaatsen
permission-RemediationTasks_Read_All = taken voor het verhelpen van kwetsbaarheden lezen
permission-Score_Read_All = de blootstellingsscore en de beveiligingsscore van apparaten lezen
permission-SecurityBaselinesAssessment_Read_All = lezen in hoeverre apparaten aan beveiligingsbasislijnen voldoen
permission-SecurityConfiguration_Read_All = beveiligingsconfiguraties lezen
permission-SecurityConfiguration_ReadWrite_All = beveiligingsconfiguraties lezen en wijzigen
permission-SecurityRecommendation_Read_All = beveiligingsaanbevelingen lezen
permission-Software_Read_All = de geïnstalleerde software en de ontbrekende updates lezen
permission-Ti_Read_All = alle indicatoren van inbreuk lezen
permission-Ti_ReadWrite = indicatoren van inbreuk maken en de eigen indicatoren van de app beheren
permission-Ti_ReadWrite_All = indicatoren van inbreuk maken en alle bestaande wijzigen en verwijderen
permission-Url_Read_All = gegevens lezen over webadressen en domeinen en de waarschuwingen waarin ze voorkomen
permission-User_Read_All = de waarschuwingen en apparaten van een gebruiker lezen
permission-Vulnerability_Read_All = de bekende kwetsbaarheden (CVE) lezen

## Microsoft Graph

permission-SecurityIncident_Read_All = alle beveiligingsincidenten lezen
permission-SecurityIncident_ReadWrite_All = alle beveiligingsincidenten lezen en wijzigen
permission-SecurityAlert_Read_All = alle beveiligingswaarschuwingen lezen
permission-SecurityAlert_ReadWrite_All = alle beveiligingswaarschuwingen lezen en wijzigen
permission-ThreatHunting_Read_All = de beveiligingsgegevens doorzoeken met opsporingsquery's
permission-CustomDetection_Read_All = aangepaste detectieregels lezen
permission-CustomDetection_ReadWrite_All = aangepaste detectieregels lezen, maken en wijzigen
permission-SecurityEvents_Read_All = waarschuwingen en beveiligingsscores lezen (verouderd)
permission-SecurityEvents_ReadWrite_All = waarschuwingen en beveiligingsscores lezen en wijzigen (verouderd)
permission-ThreatIntelligence_Read_All = de bedreigingsinformatie van Microsoft lezen
permission-Organization_Read_All = de naam en het profiel van de organisatie lezen
permission-CrossTenantInformation_ReadBasic_All = de naam van een andere tenant opzoeken op id of domein

## Clouds

cloud-public = Wereldwijde cloud van Microsoft
cloud-gcc = Amerikaanse overheid (GCC)
cloud-gcc-high = Amerikaanse overheid (GCC High)
cloud-dod = Amerikaans ministerie van Defensie (DoD)
cloud-china = China (beheerd door 21Vianet)
