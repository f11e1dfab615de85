### What the command consentry says: help, questions, what is wrong with how it was called.
###
### Options (--json), placeholders (ID, URL) and commands stay as they are; words around them are translated.

## Help: headings and what stands in usage lines

terminal-help-about = Onboards a customer's Microsoft Defender tenant: consent link, test and verdict.
terminal-help-usage = Usage
terminal-help-command = COMMAND
terminal-help-options = options
terminal-help-commands = Commands
terminal-help-own-options = Options
terminal-help-global-options = Options for every command
terminal-help-exit = The exit code says who needs to act

## Help: exit codes

terminal-help-exit-done = nobody: verified, or done
terminal-help-exit-customer = the customer
terminal-help-exit-usage = you: the command was not used correctly
terminal-help-exit-partner = the partner: values, credential, request
terminal-help-exit-surroundings = this computer: network, proxy, TLS, clock
terminal-help-exit-wait = nobody, wait: Microsoft is processing the consent, asks for a pause, or cannot respond
terminal-help-exit-interrupted = interrupted

## Help: commands

terminal-help-link = Makes the consent link, and shows its QR code in a terminal
terminal-help-tenant = Shows which tenant a domain, a tenant ID, an email address or a Microsoft URL belongs to
terminal-help-permissions = Lists the permissions that an app can ask for
terminal-help-check = Tests whether the app reaches the customer's tenant, and if not, says who needs to act
terminal-help-explain = Explains a pasted text: an error, a consent answer, a link, a token. Nothing is sent anywhere; the exit code is 0 if the text is recognised
terminal-help-practice = Runs a simulated Microsoft on this computer until Ctrl+C; the first line is one JSON document
terminal-help-onboard = Guides you through all steps, one question at a time

## Help: options for every command

terminal-help-lang = Language (default: the system's)
terminal-help-json = One JSON document on standard output, everything else on standard error
terminal-help-cloud = The customer's Microsoft cloud (default: public)
terminal-help-authority = Another address of the sign-in service; plain http only on this computer
terminal-help-api-base = Another API URL; plain http only on this computer
terminal-help-ca-file = Certificates to trust in addition to the system's
terminal-help-proxy = The proxy without its password, or none (default: the system's, or HTTPS_PROXY, which may have a name and password)
terminal-help-timeout = How long one test may take (default: 20)
terminal-help-yes = Answer yes to every question, such as whether to replace a file
terminal-help-verbose = Show more: IDs, times, and what Microsoft support asks for
terminal-help-help = Show this help
terminal-help-version = Show the version

## Help: options

terminal-help-client-id = The app's ID, "Application (client) ID" in the portal
terminal-help-customer = The customer: a domain, a tenant ID, an email address or one of their Microsoft URLs
terminal-help-link-tenant = The customer's tenant ID or domain, or organizations for any
terminal-help-api = The API (default: defender-xdr)
terminal-help-permissions-api = Only this API
terminal-help-redirect-uri = Where the answer goes: one of the app's redirect URIs (default: http://localhost/consent)
terminal-help-state = The value that the answer brings back (default: random)
terminal-help-style = The type of link (default: admin-consent)
terminal-help-svg = Write the QR code to this file as SVG
terminal-help-png = Write the QR code to this file as PNG
terminal-help-permission = A permission that the app must have; repeat for each (default: the usual one of the API)
terminal-help-home-tenant = Your own tenant ID. Used only if the customer's tenant does not know the app, to tell a wrong app from a missing consent
terminal-help-endpoint = The version of the token endpoint (default: v2)
terminal-help-consented-at = When the admin gave consent: now, or a time such as 2026-11-21T09:30:00Z. For the first minutes after that, nothing counts as failed
terminal-help-watch = Test again until it is verified, waiting cannot help, or this many seconds have passed
terminal-help-secret-stdin = Read the app's client secret from standard input (otherwise from CONSENTRY_SECRET, otherwise you are asked for it and it is not shown)
terminal-help-certificate = Sign in with this certificate and its key (PFX or PEM) instead of a client secret
terminal-help-certificate-password-stdin = Read the certificate file's password from standard input
terminal-help-file = The file to read (default: standard input)
terminal-help-expected-client-id = The app that the text should be about
terminal-help-expected-tenant = The tenant ID that the text should be about
terminal-help-expected-state = The state of the link that was sent
terminal-help-expected-permission = A permission that the token must have; repeat for each
terminal-help-port = The port to listen on (default: a free one)
terminal-help-https = Use https, with its own certificate authority (the first line names its file)
terminal-help-latency = Milliseconds to wait before each answer
terminal-help-consented = Every practice admin has already answered, as their story says
terminal-help-practice-permission = A permission of the practice app; repeat for each (default: the usual nine)
terminal-help-onboard-practice = Practice mode: use a simulated Microsoft on this computer. Without a terminal, the defaults are used and the practice admin answers automatically

## Verdicts

terminal-next = What to do
terminal-who = Who acts:
terminal-code = Code:
terminal-trace-correlation = Correlation ID:
terminal-trace-trace = Trace ID:
terminal-trace-time = Time at Microsoft:
# $message (String): Microsoft's own text, in English
terminal-microsoft-says = Microsoft's message: { $message }

## Waiting

terminal-wait-propagating = { $seconds ->
    [one] Microsoft is processing the consent. Next test in { $seconds } second (Ctrl+C to stop)
   *[other] Microsoft is processing the consent. Next test in { $seconds } seconds (Ctrl+C to stop)
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft asks for a pause. Next test in { $seconds } second (Ctrl+C to stop)
   *[other] Microsoft asks for a pause. Next test in { $seconds } seconds (Ctrl+C to stop)
}
terminal-wait-consent = { $seconds ->
    [one] No consent yet. Next test in { $seconds } second (Ctrl+C to stop)
   *[other] No consent yet. Next test in { $seconds } seconds (Ctrl+C to stop)
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft cannot respond right now. Next test in { $seconds } second (Ctrl+C to stop)
   *[other] Microsoft cannot respond right now. Next test in { $seconds } seconds (Ctrl+C to stop)
}

## link

terminal-qr-elsewhere = The QR code does not fit in this terminal. Write it to a file with --svg or --png.
# $path (String): a file
terminal-file-written = Written to { $path }
# $hosts (String): hosts, with commas between them
terminal-foreign-hosts = { $hosts } is not Microsoft: a different address was given.
# $hosts (String): as above; before (y/n)
terminal-ask-foreign-host = The app's client secret or its token would be sent to { $hosts }, which is not Microsoft. Send it?
# $path (String): a file; before (y/n)
terminal-ask-replace = { $path } already exists. Replace it?

## tenant

terminal-tenant-id = Tenant ID
terminal-tenant-cloud = Cloud
terminal-tenant-region = Region
terminal-tenant-issuer = Issuer

## permissions

# $name (String): the API's name in the portal; $key (String): its word for --api
terminal-permissions-listed-as = In the portal: { $name } · here: --api { $key }
terminal-permissions-acts = can make changes
# $date (String): a date
terminal-permissions-retires = retired on { $date }
terminal-permissions-default = the usual one

## explain

terminal-explain-paste = Paste the text here and end with Ctrl+D.
terminal-kind-token-error = An error from Microsoft's sign-in service
terminal-kind-token-response = A response with an access token
terminal-kind-access-token = An access token
terminal-kind-consent-reply = The answer to a consent link
terminal-kind-consent-link = A consent link
terminal-kind-api-error = An error from the API
terminal-kind-api-response = A successful response from the API
terminal-kind-discovery = What Microsoft publishes about a tenant
terminal-kind-tenant-hint = The name of a tenant
terminal-kind-unknown = Not recognised

## practice

# $url (String): an address on this computer
terminal-practice-runs = The simulated Microsoft runs at { $url } until Ctrl+C.

## onboard

terminal-onboard-api = API, by its number
terminal-onboard-permissions = Permissions, by number or name
terminal-onboard-app-name = Name of the app, as the customer's admin sees it
# $app (String): the practice app's name
terminal-onboard-registered = { $app } is already registered with the simulated Microsoft.
# $host (String): the host of the partner's page
terminal-practice-stays = Practice mode stays on this computer: the page at { $host } is not opened, and the answer to it is read here.
terminal-onboard-client-id = Application ID
terminal-onboard-home-tenant = Your own tenant ID
terminal-onboard-secret = Client secret
terminal-onboard-held = kept in memory, not shown
terminal-onboard-customer = Customer
terminal-onboard-wait = The answer arrives here automatically when the admin accepts on this computer. Or paste the address of the page they see, or press Enter to test now
terminal-onboard-wait-practice = Press Enter and the practice admin answers. Or open the link yourself, or paste the address of the page you see
terminal-onboard-not-listening = The answer cannot arrive here automatically: no port of this computer was free for it. After accepting, copy the address from the browser and paste it here.
terminal-onboard-again = To test this customer again at any time:

## Questions

terminal-ask-secret = The app's client secret (not shown):
terminal-ask-certificate-password = Password of the certificate file (not shown):

## What is wrong with how it was called

terminal-problem-see-help = See --help.
# $option (String): what was typed, for example --tennant
terminal-problem-unknown-option = There is no option { $option } here.
terminal-problem-unknown-command = There is no such command.
terminal-problem-surplus-value = There is one value too many, and it belongs to no option. Never put a secret on the command line, where others can read it: pipe it in with --secret-stdin or set CONSENTRY_SECRET.
terminal-problem-secret-as-argument = Never put a secret on the command line, where others can read it. Pipe it in with --secret-stdin, set CONSENTRY_SECRET, or leave both out and you are asked for it.
# $options (String): for example --client-id ID, --tenant T
terminal-problem-missing-option = Missing: { $options }
# $option (String): for example --tenant T
terminal-problem-missing-value = { $option } needs a value.
# $option (String): for example --tenant T
terminal-problem-given-twice = { $option } is given twice.
terminal-problem-unreadable-arguments = The command line has text that cannot be read.
# $choices (String): words, with commas between them
terminal-problem-not-a-choice = Use one of these: { $choices }.
# $from (Number): the smallest; $to (Number): the largest
terminal-problem-not-a-number = Use a whole number from { $from } to { $to }.
terminal-problem-not-a-time = Use the word now, or a time such as 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Use at most 200 letters, digits and symbols, without spaces.
# $path (String): a file
terminal-problem-file-not-found = { $path } does not exist.
# $path (String): a file
terminal-problem-file-not-allowed = You do not have permission to read or write { $path }.
# $path (String): a file
terminal-problem-file-not-usable = { $path } cannot be used.
# $path (String): a file
terminal-problem-file-exists = { $path } already exists and was not changed. Add --force to replace it, or choose another name.
# $path (String): a file
terminal-problem-file-is-link = { $path } is a symbolic link, and files are not written through links. Give the path of the file itself.
# $path (String): a file
terminal-problem-file-is-folder = { $path } is a folder. Give the name of a file in it.
# $path (String): a file
terminal-problem-file-is-device = { $path } is not an ordinary file. Give the name of a file.
# $hosts (String): hosts, with commas between them
terminal-problem-foreign-host = { $hosts } is not Microsoft and would receive the app's client secret or its token, so nothing was sent. If that is what you want, add --yes.
terminal-problem-file-not-a-file = { $path } is not a file.
# $path (String): a file; $limit (String): KiB
terminal-problem-file-too-large = { $path } is too large: the limit is { $limit } KiB.
terminal-problem-not-pem = This file has no certificate in PEM format.
terminal-problem-classic-landing-page = A link of the classic type does not come back to your page: leave out --style classic, or choose another --reply-way.
# $cloud (String): the value of --cloud, not translated
terminal-problem-not-offered = Microsoft has not published an address for { $api } in the cloud { $cloud }. Choose another API with --api, or give its address with --api-base.
terminal-problem-proxy-url = This is not the address of a proxy. Use one such as http://proxy.contoso.com:8080, or none.
terminal-problem-proxy-credentials = Never put the proxy's user name and password on the command line, where others can read them. Leave out --proxy and set HTTPS_PROXY to the full address instead.
terminal-problem-no-tls = Secure connections cannot be set up on this computer.
terminal-problem-secret-missing = The app's client secret is missing. Pipe it in with --secret-stdin or set CONSENTRY_SECRET.
terminal-problem-qr-too-long = The link is too long for a QR code.
terminal-problem-nothing-to-explain = There is no text to explain.
# $port (String): a number
terminal-problem-port-taken = Port { $port } is in use or not allowed. Leave out --port, and a free one is chosen.
terminal-problem-no-practice = The simulated Microsoft could not be used.
terminal-problem-no-answer = There was no answer, so the program stopped here.
terminal-problem-no-runtime = The program could not be started on this computer.
terminal-problem-output-lost = The output could not be written completely.
# $path (String): a file
terminal-stopped-file = Diagnostics, without any of your values: { $path }

## Later commands: help

terminal-help-doctor = Checks the clock, host names, proxy, TLS, Microsoft's two hosts and the browser, and says what to do about each
terminal-help-siem = Shows what to enter in a SIEM, in the SIEM's own terms; the secret is left out
terminal-help-completions = Prints a script that lets a shell complete the commands and options
terminal-help-man = Prints the manual: consentry man | man -l -
terminal-help-mail = Writes the request to the customer's admin as an email, in their language
terminal-help-sheet = Writes the request to the customer's admin as a page to print, in their language
terminal-help-register = Prints a script or a manifest that registers exactly one app
terminal-help-landing-page = Writes the page that you host at a redirect URI: it thanks the admin and shows a code to read back
terminal-help-snippet = Prints sample code that gets a token and calls the API. It asks for the secret or takes it from CONSENTRY_SECRET

## Later commands: their options

terminal-help-shell = The shell
terminal-help-man-out = Write a page for each command into this folder instead
terminal-help-app-name = The app's name, as Microsoft's page shows it to the admin
terminal-help-company = Your company, as the admin knows it
terminal-help-contact = A person or a team to contact
terminal-help-email = Your email address for questions
terminal-help-phone = Your phone number for questions
terminal-help-customer-lang = The customer's language (default: your own)
terminal-help-asked-permission = A permission that the app asks for; repeat for each (default: the usual one of the API)
terminal-help-reply-way = Where the admin is, and what they see after accepting (default: landing_page with your own redirect URI, otherwise address)
terminal-help-own-organisation = The app is for your own organisation only
terminal-help-landing-client-id = The app's ID: the page then shows how it begins (default: not shown)
terminal-help-out = Write to this file (default: standard output)
terminal-help-force = Replace files that already exist
terminal-help-onboard-own-organisation = For an app that is only for your own organisation: there is no customer to choose
terminal-help-onboard-redirect-uri = Your own web page where the answer arrives; the admin reads its code back
terminal-help-snippet-language = The language of the sample code
terminal-help-snippet-tenant = The customer: a tenant ID, or a domain or address that is looked up
terminal-help-snippet-permission = A permission that the app has; repeat for each (default: the usual one of the API)
terminal-help-register-name = The app's name, as the customers' admins see it
terminal-help-register-redirect-uri = Where an answer may go; repeat for each: https, or http on localhost
terminal-help-register-as = The output: a script for the Azure CLI, a script for PowerShell, or a manifest
terminal-help-siem-product = The SIEM
terminal-help-report = Write the test report, without token and secret, to this file: .html, .txt or .json
terminal-help-report-lang = The language of the report (default: your own)

## Later commands: what they say

# $product (String): for example Microsoft Sentinel
terminal-siem-for = What { $product } asks for
terminal-report-not-written = No report was written: the customer's tenant is not known.
terminal-mail-next = The file opens as a draft in your email program. Add the address of the customer's admin.
terminal-nobody-asks = The request does not say who it is from. Add --company and --phone, so that the admin knows.
terminal-sheet-next = Open the file in a browser and print it, or save it as PDF.
terminal-landing-page-next = Put this file on your website, unchanged, register its address as a redirect URI of the app, and give the address to link, mail and sheet with --redirect-uri.

terminal-read-out = Read this out when the admin calls:
terminal-trust-words = Name of this request:

## onboard: more of it

# $role (String): the admin role that may consent
terminal-own-consent =
    .title = Consent in your own organisation
    .lead = One of your admins opens this link and accepts. The role { $role } is enough.
terminal-own-test =
    .title = Test the connection to your own organisation
terminal-own-hand-over =
    .title = Copy the values
    .lead = These are the values that the next tool asks for.
terminal-onboard-send = The same request as an email to the customer's admin:
terminal-onboard-open = Open the link in a browser on this computer?
terminal-onboard-snippet = Sample code, by its number, or press Enter to finish
terminal-onboard-wait-elsewhere = Enter the code that the admin reads to you, or paste the address of the page they see, or press Enter to test now
terminal-onboard-do-next = Do this now, and test again?
terminal-problem-no-browser = The browser could not be opened. Copy the link instead.
# One letter each, for questions
terminal-yes = y
terminal-no = n
