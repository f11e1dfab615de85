### The scripts that register the partner's app. Comments are one line each; names of programs and modules are never translated.

# $api (String): the API as the portal lists it. $permissions (String): values of permissions, with commas between them.
registration-script-about = Registers one new app with exactly these permissions of { $api }: { $permissions }.
registration-script-bash = For bash with the Azure CLI: in Azure Cloud Shell, on Linux or on macOS.
registration-script-module = Needs a module once: Install-Module Microsoft.Graph.Applications -Scope CurrentUser
registration-script-sign-in = Sign in to your own tenant, with an account that may register apps there.
# $cloud (String): Microsoft's name of its cloud: US Government GCC High.
registration-script-cloud = Your app belongs to the cloud { $cloud }; the Azure CLI stays in it afterwards.
# $cloud (String): Microsoft's name of its cloud.
registration-script-unverified = Not verified: whether the Azure CLI can sign in to { $cloud }. If it cannot, take the manifest.
registration-script-principal = The app itself in your own tenant, as the portal would add it.
registration-script-secret = Next: give it a secret or a certificate in the portal, under "Certificates & secrets". This script makes no secret, because it would stay readable in the terminal.
