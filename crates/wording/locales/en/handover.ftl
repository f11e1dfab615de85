### What stands in the code and in the settings that a partner takes along. The comments in the code are one line each, and short.

## Comments in the sample code. CONSENTRY_SECRET, Program.cs, dotnet new console, curl and JSON are never translated.

# $api (String): today's name of the API: Microsoft Defender XDR. $tenant (String): the customer's tenant ID.
snippet-about = Asks { $api } about tenant { $tenant }. The secret is not in this file.
snippet-csharp = Goes into Program.cs of a new project: dotnet new console
snippet-secret = From the environment variable CONSENTRY_SECRET, or else typed without showing it.
snippet-token = Kept in memory only, and fetched anew five minutes before it ends.
snippet-token-only = The chosen permissions allow no call that only reads, so all this does is get a token.
snippet-throttled = Too many requests: wait as long as the service says, or else a minute.
snippet-pages = A full page means that there may be another one.
snippet-same-host = The token goes to this host and to no other.
snippet-stdin = What is secret goes to curl through standard input: no argument, no file.
snippet-json = Prints a line for each entry of a JSON list, and counts them.

## Settings for a SIEM. Names of products, their options and their data streams are never translated.

# Stands between < and > in the place of the secret.
siem-secret = the value of the secret
# $product (String): the name of the SIEM: Splunk.
siem-no-input = { $product } documents no input for what these permissions allow.
# $product (String): the name of the SIEM: Splunk.
siem-cloud-unknown = { $product } documents no setting for this cloud; which one it wants is not verified.
siem-sentinel-own-tenant = Sentinel in the customer's own tenant needs no app: its connector Microsoft Defender XDR is built in.
siem-sentinel-parts = For Sentinel in another tenant these are the parts auth and request of a connector made with the Codeless Connector Framework.
# $account (String): the name under which the inputs find the account.
siem-splunk-account = First create the account { $account } on the configuration page of the Splunk Add-on for Microsoft Security; it keeps the secret encrypted.
siem-elastic-older-stream = Elastic calls the data stream log deprecated: its newer one, incident, reads Microsoft Graph with SecurityIncident.Read.All.
siem-wazuh-graph-only = Wazuh reads Microsoft Graph only: it needs an app with SecurityIncident.Read.All of Microsoft Graph.
siem-wazuh-one-tenant = One Wazuh agent reads one tenant: each customer needs an agent of their own for this.
