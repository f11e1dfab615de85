### The scripts that register the partner's app. Comments are one line each; names of programs and modules are never translated.

# $api (String): the API as the portal lists it. $permissions (String): values of permissions, with commas between them.
registration-script-about = Registers one new app with exactly these permissions of { $api }: { $permissions }.
registration-script-bash = For bash with the Azure CLI: in Azure Cloud Shell, on Linux or on macOS.
registration-script-module = Needs this module, installed once: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Sign in to your own tenant, with an account that is allowed to register apps.
# $cloud (String): Microsoft's name of its cloud: US Government GCC High.
registration-script-cloud = Your app belongs in the cloud { $cloud }. The Azure CLI stays set to that cloud afterwards.
# $cloud (String): Microsoft's name of its cloud.
registration-script-unverified = Not verified: whether the Azure CLI can sign in to { $cloud }. If it cannot, use the manifest.
registration-script-principal = Adds the app to your own tenant, as the portal does.
registration-script-secret = Next: add a client secret or certificate in the portal, under "Certificates & secrets". This script creates no secret, because it would stay readable in the terminal.
