### The sample code and the settings that a partner uses afterwards. The comments in the code are one line each, and short.

## Comments in the sample code. CONSENTRY_SECRET, Program.cs, dotnet new console, curl and JSON are never translated.

# $api (String): today's name of the API: Microsoft Defender XDR. $tenant (String): the customer's tenant ID.
snippet-about = Calls { $api } for tenant { $tenant }. The secret is not in this file.
snippet-csharp = Goes into Program.cs of a new project: dotnet new console
snippet-secret = From the environment variable CONSENTRY_SECRET, or typed in without being shown.
snippet-token = Kept in memory only, and renewed five minutes before it expires.
snippet-token-only = The chosen permissions allow no read-only call, so this only gets a token.
snippet-throttled = Too many requests: wait as long as the service asks, or one minute.
snippet-pages = A full page means there may be another one.
snippet-same-host = The token is sent to this host only.
snippet-stdin = Secrets reach curl through standard input: not as an argument, not in a file.
snippet-json = Prints one line for each entry of a JSON list, and counts them.

## Settings for a SIEM. Names of products, their options and their data streams are never translated.

# Stands between < and > in the place of the secret.
siem-secret = the value of the client secret
# $product (String): the name of the SIEM: Splunk.
siem-no-input = { $product } has no documented input for these permissions.
# $product (String): the name of the SIEM: Splunk.
siem-cloud-unknown = { $product } has no documented setting for this cloud; which one to use is not verified.
siem-sentinel-own-tenant = Sentinel in the customer's own tenant needs no app: its connector Microsoft Defender XDR is built in.
siem-sentinel-parts = For Sentinel in another tenant, these are the auth and request sections of a connector built with the Codeless Connector Framework.
# $account (String): the name under which the inputs find the account.
siem-splunk-account = First create the account { $account } on the configuration page of the Splunk Add-on for Microsoft Security; it stores the secret encrypted.
siem-elastic-older-stream = Elastic has deprecated the data stream log: the newer one, incident, reads Microsoft Graph with SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh reads Microsoft Graph only: it needs an app with SecurityIncident.Read.All of Microsoft Graph.
siem-wazuh-one-tenant = One Wazuh agent reads one tenant: each customer needs its own agent.
