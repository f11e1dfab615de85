### Several APIs side by side.

# $permissions (String): of each API its name as the portal lists it, a colon and values, with semicolons between the APIs.
several-registration-script-about = Registers one new app with exactly these permissions: { $permissions }.
# Behind the name of an API and a colon.
several-works = Works, with every requested permission
# $permissions (String): values of permissions, with commas between them.
several-missing = Missing: { $permissions }

terminal-help-apis = An API; repeat for each (default: defender-xdr)
