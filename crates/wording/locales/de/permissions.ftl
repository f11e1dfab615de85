### Was jede Berechtigung der App erlaubt, und die Clouds. Jede Zeile setzt "Die App darf ..." fort, ohne Punkt.

## Microsoft Threat Protection (Microsoft Defender XDR)

permission-AdvancedHunting_Read_All = alle Defender-Daten mit Abfragen zur Bedrohungssuche durchsuchen
permission-CustomDetections_ReadWrite_All = benutzerdefinierte Erkennungsregeln lesen, erstellen und ändern
permission-Incident_Read_All = alle Incidents mit ihren Warnungen lesen
permission-Incident_ReadWrite_All = alle Incidents lesen und ihren Status, Besitzer und ihre Kommentare ändern

## WindowsDefenderATP (Microsoft Defender for Endpoint)

permission-AdvancedQuery_Read_All = die Gerätedaten mit Abfragen zur Bedrohungssuche durchsuchen
permission-Alert_Read_All = alle Warnungen zu Geräten lesen
permission-Alert_ReadWrite_All = Warnungen lesen, erstellen und ändern sowie automatisierte Untersuchungen starten
permission-Event_Write = Ereignisse in die Zeitachse eines Geräts schreiben
permission-File_Read_All = Informationen zu Dateien und zu den Geräten lesen, auf denen sie gefunden wurden
permission-IntegrationConfiguration_ReadWrite = die Einstellungen dieser Integration lesen und ändern
permission-Ip_Read_All = Informationen zu IP-Adressen und zu den Warnungen lesen, in denen sie vorkommen
permission-Library_Manage = Skripts für Live Response verwalten
permission-Machine_CollectForensics = ein Untersuchungspaket von einem Gerät erfassen
permission-Machine_Isolate = ein Gerät vom Netzwerk isolieren und wieder freigeben
permission-Machine_LiveResponse = Live-Response-Befehle auf einem Gerät ausführen
permission-Machine_Offboard = ein Gerät aus Defender for Endpoint entfernen
permission-Machine_Read_All = alle Geräte und die darauf ausgeführten Aktionen lesen
permission-Machine_ReadWrite_All = alle Geräte lesen und ihre Tags und ihren Gerätewert ändern
permission-Machine_RestrictExecution = einschränken, welche Programme auf einem Gerät laufen dürfen
permission-Machine_Scan = auf einem Gerät eine Virenprüfung starten
permission-Machine_StopAndQuarantine = eine Datei auf einem Gerät stoppen und unter Quarantäne stellen
permission-RemediationTasks_Read_All = Aufgaben zum Beheben von Schwachstellen lesen
permission-Score_Read_All = die Gefährdungsbewertung und die Sicherheitsbewertung für Geräte lesen
permission-SecurityBaselinesAssessment_Read_All = lesen, wie gut Geräte die Sicherheitsbaselines erfüllen
permission-SecurityConfiguration_Read_All = Sicherheitskonfigurationen lesen
permission-SecurityConfiguration_ReadWrite_All = Sicherheitskonfigurationen lesen und ändern
permission-SecurityRecommendation_Read_All = Sicherheitsempfehlungen lesen
permission-Software_Read_All = lesen, welche Software installiert ist und welche Updates ihr fehlen
permission-Ti_Read_All = alle Kompromittierungsindikatoren (IoC) lesen
permission-Ti_ReadWrite = Kompromittierungsindikatoren (IoC) erstellen und die von der App erstellten verwalten
permission-Ti_ReadWrite_All = alle Kompromittierungsindikatoren (IoC) erstellen, ändern und löschen
permission-Url_Read_All = Informationen zu Webadressen, Domänen und den Warnungen lesen, in denen sie vorkommen
permission-User_Read_All = die Warnungen und Geräte eines Benutzers lesen
permission-Vulnerability_Read_All = die bekannten Schwachstellen (CVE) lesen

## Microsoft Graph

permission-SecurityIncident_Read_All = alle Sicherheitsincidents lesen
permission-SecurityIncident_ReadWrite_All = alle Sicherheitsincidents lesen und ändern
permission-SecurityAlert_Read_All = alle Sicherheitswarnungen lesen
permission-SecurityAlert_ReadWrite_All = alle Sicherheitswarnungen lesen und ändern
permission-ThreatHunting_Read_All = die Sicherheitsdaten mit Abfragen zur Bedrohungssuche durchsuchen
permission-CustomDetection_Read_All = benutzerdefinierte Erkennungsregeln lesen
permission-CustomDetection_ReadWrite_All = benutzerdefinierte Erkennungsregeln lesen, erstellen und ändern
permission-SecurityEvents_Read_All = Warnungen und Sicherheitsbewertungen lesen (veraltet)
permission-SecurityEvents_ReadWrite_All = Warnungen und Sicherheitsbewertungen lesen und ändern (veraltet)
permission-ThreatIntelligence_Read_All = die Bedrohungsinformationen (Threat Intelligence) von Microsoft lesen
permission-Organization_Read_All = Namen und Profil der Organisation lesen
permission-CrossTenantInformation_ReadBasic_All = den Namen eines anderen Mandanten anhand seiner ID oder Domäne nachschlagen

## Clouds

cloud-public = Weltweite Cloud von Microsoft
cloud-gcc = US-Behörden (GCC)
cloud-gcc-high = US-Behörden (GCC High)
cloud-dod = US-Verteidigungsministerium (DoD)
cloud-china = China (betrieben von 21Vianet)
