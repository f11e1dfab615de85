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
terminal-help-exit = The exit code says who must act

## Help: exit codes

terminal-help-exit-done = nobody: verified, or done
terminal-help-exit-customer = the customer
terminal-help-exit-usage = whoever typed this: wrong usage
terminal-help-exit-partner = the partner: values, credential, request
terminal-help-exit-surroundings = this computer's surroundings: network, proxy, TLS, clock
terminal-help-exit-wait = nobody, wait: being set up at Microsoft, asked to pause, or Microsoft cannot answer
terminal-help-exit-interrupted = interrupted

## Help: commands

terminal-help-link = Makes the consent link, with its QR code in a terminal
terminal-help-tenant = Says which tenant a domain, a tenant ID, an e-mail address or a Microsoft URL means
terminal-help-permissions = Lists what can be asked for
terminal-help-check = Tests whether the app reaches the customer's tenant, and says who must act if not
terminal-help-explain = Says what a pasted thing is and means: an error, a consent reply, a link, a token. Nothing is sent anywhere, and the exit code is 0 when it is recognised
terminal-help-practice = Runs a pretend Microsoft on this computer until Ctrl-C; the first line is one JSON document
terminal-help-onboard = Leads through all steps, one question after the other

## Help: options for every command

terminal-help-lang = Language (default: the system's)
terminal-help-json = One JSON document on standard output, everything else on standard error
terminal-help-cloud = The customer's Microsoft cloud (default: public)
terminal-help-authority = Another address of the sign-in service; plain http only on this computer
terminal-help-api-base = Another address of the API; plain http only on this computer
terminal-help-ca-file = Certificates to trust in addition to the system's
terminal-help-proxy = The proxy without its password, or none (default: the system's, or HTTPS_PROXY, which may hold a name and password)
terminal-help-timeout = How long one test may take (default: 20)
terminal-help-yes = Answer yes to everything that would be asked, such as replacing a file
terminal-help-verbose = Tell more: IDs, times, what Microsoft's support asks for
terminal-help-help = Show this help
terminal-help-version = Show the version

## Help: options

terminal-help-client-id = The app's ID, "Application (client) ID" in the portal
terminal-help-customer = The customer: a domain, a tenant ID, an e-mail address or a Microsoft URL of theirs
terminal-help-link-tenant = The customer's tenant ID or domain, or organizations for any
terminal-help-api = The API (default: defender-xdr)
terminal-help-permissions-api = Only this API
terminal-help-redirect-uri = Where the answer goes, one of the app's redirect URIs (default: http://localhost/consent)
terminal-help-state = What the answer brings back (default: random)
terminal-help-style = The form of the link (default: admin-consent)
terminal-help-svg = Write the QR code to this file as SVG
terminal-help-png = Write the QR code to this file as PNG
terminal-help-permission = A permission the app must hold, once for each (default: the usual one of the API)
terminal-help-home-tenant = Your own tenant ID: asked only when the customer's tenant does not know the app, to tell a wrong app from a missing consent
terminal-help-endpoint = The generation of the token endpoint (default: v2)
terminal-help-consented-at = When the admin accepted: now, or a time such as 2026-11-21T09:30:00Z. In the first minutes after it nothing counts as failed
terminal-help-watch = Test again until it is verified, or waiting cannot help, or this many seconds are over
terminal-help-secret-stdin = Read the app's secret from standard input (else from CONSENTRY_SECRET, else it is asked for without echo)
terminal-help-certificate = Sign in with this certificate and its key (PFX or PEM) instead of a secret
terminal-help-certificate-password-stdin = Read the certificate file's password from standard input
terminal-help-file = The file to read (default: standard input)
terminal-help-expected-client-id = The app that the text should be about
terminal-help-expected-tenant = The tenant ID that the text should be about
terminal-help-expected-state = The state of the link that was sent
terminal-help-expected-permission = A permission the token must carry, once for each
terminal-help-port = The port to listen on (default: a free one)
terminal-help-https = Speak https, with a certificate authority of its own (its file is named in the first line)
terminal-help-latency = Milliseconds to wait before each answer
terminal-help-consented = Every pretend admin has answered already, as their story says
terminal-help-practice-permission = A permission of the pretend app, once for each (default: the usual nine)
terminal-help-onboard-practice = Against a pretend Microsoft on this computer. Without a terminal the defaults are taken and the pretend admin answers by itself

## Verdicts

terminal-next = What to do
terminal-who = Who acts:
terminal-code = Code:
terminal-trace-correlation = Correlation ID:
terminal-trace-trace = Trace ID:
terminal-trace-time = Time at Microsoft:
# $message (String): Microsoft's own text, in English
terminal-microsoft-says = Microsoft says: { $message }

## Waiting

terminal-wait-propagating = { $seconds ->
    [one] Being set up at Microsoft. Testing again in { $seconds } second, Ctrl-C stops
   *[other] Being set up at Microsoft. Testing again in { $seconds } seconds, Ctrl-C stops
}
terminal-wait-throttled = { $seconds ->
    [one] Microsoft asks for a pause. Testing again in { $seconds } second, Ctrl-C stops
   *[other] Microsoft asks for a pause. Testing again in { $seconds } seconds, Ctrl-C stops
}
terminal-wait-consent = { $seconds ->
    [one] No consent yet. Testing again in { $seconds } second, Ctrl-C stops
   *[other] No consent yet. Testing again in { $seconds } seconds, Ctrl-C stops
}
terminal-wait-microsoft = { $seconds ->
    [one] Microsoft cannot answer right now. Testing again in { $seconds } second, Ctrl-C stops
   *[other] Microsoft cannot answer right now. Testing again in { $seconds } seconds, Ctrl-C stops
}

## link

terminal-qr-elsewhere = The QR code does not fit into this terminal. Write it to a file with --svg or --png.
# $path (String): a file
terminal-file-written = Written to { $path }
# $hosts (String): hosts, with commas between them
terminal-foreign-hosts = { $hosts } is not Microsoft: a different address was given.
# $hosts (String): as above; before (y/n)
terminal-ask-foreign-host = The app's secret or its token would be sent to { $hosts }, which is not Microsoft. Send it there?
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
terminal-permissions-acts = changes things
# $date (String): a date
terminal-permissions-retires = ends on { $date }
terminal-permissions-default = the usual one

## explain

terminal-explain-paste = Paste it here and end with Ctrl-D.
terminal-kind-token-error = An error of Microsoft's sign-in
terminal-kind-token-response = An answer with an access token
terminal-kind-access-token = An access token
terminal-kind-consent-reply = The answer to a consent link
terminal-kind-consent-link = A consent link
terminal-kind-api-error = An error of the API
terminal-kind-api-response = A good answer of the API
terminal-kind-discovery = What Microsoft's sign-in says about a tenant
terminal-kind-tenant-hint = The name of a tenant
terminal-kind-unknown = Nothing that is known here

## practice

# $url (String): an address on this computer
terminal-practice-runs = The pretend Microsoft answers at { $url } until Ctrl-C.

## onboard

terminal-onboard-api = API, by its number
terminal-onboard-permissions = Permissions, by number or name
terminal-onboard-app-name = Name of the app, as the customer's admin sees it
# $app (String): the pretend app's name
terminal-onboard-registered = { $app } is registered at the pretend Microsoft already.
# $host (String): the host of the partner's page
terminal-practice-stays = Practice stays on this computer: the page at { $host } is not opened, and the reply to it is read here.
terminal-onboard-client-id = Application ID
terminal-onboard-home-tenant = Your own tenant ID
terminal-onboard-secret = Secret
terminal-onboard-held = held in memory, not shown
terminal-onboard-customer = Customer
terminal-onboard-wait = The answer arrives here by itself when the admin accepts on this computer. Or paste the address where they landed, or press Enter to test now
terminal-onboard-wait-practice = Press Enter and the pretend admin answers. Or open the link, or paste the address where you landed
terminal-onboard-not-listening = The answer cannot arrive here by itself: no port of this computer was free for it. After accepting, copy the address from the browser and paste it here.
terminal-onboard-again = To test this customer again at any time:

## Questions

terminal-ask-secret = The app's secret (not shown):
terminal-ask-certificate-password = Password of the certificate file (not shown):

## What is wrong with how it was called

terminal-problem-see-help = More with --help.
# $option (String): what was typed, for example --tennant
terminal-problem-unknown-option = There is no option { $option } here.
terminal-problem-unknown-command = There is no such command.
terminal-problem-surplus-value = There is a value too many, and it belongs to no option. A secret never goes on the command line, where others can read it: pipe it in with --secret-stdin or set CONSENTRY_SECRET.
terminal-problem-secret-as-argument = A secret never goes on the command line, where others can read it. Pipe it in with --secret-stdin, set CONSENTRY_SECRET, or leave both out and be asked for it.
# $options (String): for example --client-id ID, --tenant T
terminal-problem-missing-option = Still wanted: { $options }
# $option (String): for example --tenant T
terminal-problem-missing-value = A value is missing after { $option }.
# $option (String): for example --tenant T
terminal-problem-given-twice = { $option } is given twice.
terminal-problem-unreadable-arguments = The command line cannot be read.
# $choices (String): words, with commas between them
terminal-problem-not-a-choice = Use one of these: { $choices }.
# $from (Number): the smallest; $to (Number): the largest
terminal-problem-not-a-number = Use a whole number from { $from } to { $to }.
terminal-problem-not-a-time = Use the word now, or a time such as 2026-11-21T09:30:00Z.
terminal-problem-not-a-state = Use at most 200 letters, digits and signs, without blanks.
# $path (String): a file
terminal-problem-file-not-found = { $path } does not exist.
# $path (String): a file
terminal-problem-file-not-allowed = { $path } may not be read or written by you.
# $path (String): a file
terminal-problem-file-not-usable = { $path } cannot be used.
# $path (String): a file
terminal-problem-file-exists = { $path } already exists and was left as it is. Add --force to replace it, or choose another name.
# $path (String): a file
terminal-problem-file-is-link = { $path } is a symbolic link, and no file is written through one. Give the path of the file itself.
# $path (String): a file
terminal-problem-file-is-folder = { $path } is a folder. Give the name of a file in it.
# $path (String): a file
terminal-problem-file-is-device = { $path } is not an ordinary file. Give the name of a file.
# $hosts (String): hosts, with commas between them
terminal-problem-foreign-host = { $hosts } is not Microsoft and would be sent the app's secret or its token, so nothing was sent. If that is what you want, add --yes.
terminal-problem-file-not-a-file = { $path } is not a file.
# $path (String): a file; $limit (String): KiB
terminal-problem-file-too-large = { $path } is too large: a file of at most { $limit } KiB is read.
terminal-problem-not-pem = There is no certificate in PEM form in this file.
terminal-problem-classic-landing-page = A link of the older style leads back to no page: leave out --style classic, or choose another --reply-way.
# $cloud (String): the value of --cloud, not translated
terminal-problem-not-offered = Microsoft documents no { $api } in the cloud { $cloud }. Choose another one with --api, or give its address with --api-base.
# $apis (String): values of --api, not translated
terminal-problem-several-apis = For now, one run is for one API, and this one names several: { $apis }. Run the command once for each.
terminal-problem-proxy-url = This is not the address of a proxy. Use one such as http://proxy.contoso.com:8080, or none.
terminal-problem-proxy-credentials = Never put a name and password for the proxy on the command line, where others can read them. Leave out --proxy and set HTTPS_PROXY to the whole address instead.
terminal-problem-no-tls = Secure connections cannot be set up on this computer.
terminal-problem-secret-missing = The app's secret is missing. Pipe it in with --secret-stdin or set CONSENTRY_SECRET.
terminal-problem-qr-too-long = The link is too long for a QR code.
terminal-problem-nothing-to-explain = There is no text to explain.
# $port (String): a number
terminal-problem-port-taken = Port { $port } is taken or not allowed. Leave --port out, and a free one is found.
terminal-problem-no-practice = The pretend Microsoft could not be used.
terminal-problem-no-answer = No answer came, so the way ends here.
terminal-problem-no-runtime = The program could not be started on this computer.
terminal-problem-output-lost = The answer could not be written out completely.
# $path (String): a file
terminal-stopped-file = Diagnostics, without any of your values: { $path }

## Later commands: help

terminal-help-doctor = Looks at the clock, names, proxy, TLS, Microsoft's two hosts and the browser, and says what to do about each
terminal-help-siem = Says what to enter in a SIEM, under the names that it has there; the secret is left out
terminal-help-completions = Prints a script that teaches a shell the commands and options
terminal-help-man = Prints the manual: consentry man | man -l -
terminal-help-mail = Writes the request to the customer's admin as a mail, in their language
terminal-help-sheet = Writes the request to the customer's admin as a page to print, in their language
terminal-help-register = Prints a script or a manifest that registers exactly one app
terminal-help-landing-page = Writes the page that you host at a redirect URI: it thanks the admin and shows a code to read back
terminal-help-snippet = Prints a sample that gets a token and calls the API, with the secret from a question or from CONSENTRY_SECRET

## Later commands: their options

terminal-help-shell = The shell
terminal-help-man-out = Write a page for each command into this folder instead
terminal-help-app-name = The app's name, as Microsoft's page shows it to the admin
terminal-help-company = Who asks: the company
terminal-help-contact = Who asks: a person or a team
terminal-help-email = Who asks: where to write to
terminal-help-phone = Who asks: where to call
terminal-help-customer-lang = The customer's language (default: your own)
terminal-help-asked-permission = A permission the app asks for, once for each (default: the usual one of the API)
terminal-help-reply-way = Where the admin sits, and what they see after accepting (default: landing_page with a redirect URI of your own, else address)
terminal-help-own-organisation = The app is for one's own organisation alone
terminal-help-landing-client-id = The app's ID: the page then shows how it begins (default: not shown)
terminal-help-out = Write to this file (default: standard output)
terminal-help-force = Replace files that already exist
terminal-help-onboard-own-organisation = For an app of one's own organisation alone: there is no customer to name
terminal-help-onboard-redirect-uri = A page of your own where the answer arrives; the admin reads its code back
terminal-help-snippet-language = The language of the sample
terminal-help-snippet-tenant = The customer: a tenant ID, or anything that names it, which is then looked up
terminal-help-snippet-permission = A permission that the app holds, once for each (default: the usual one of the API)
terminal-help-register-name = The app's name, as the customers' admins will see it
terminal-help-register-redirect-uri = Where an answer may go, once for each: https, or http on localhost
terminal-help-register-as = The form: a script for the Azure CLI, a script for PowerShell, or a manifest
terminal-help-siem-product = The SIEM
terminal-help-report = Write the report of the test, without token and secret, to this file: .html, .txt or .json
terminal-help-report-lang = The language of the report (default: your own)

## Later commands: what they say

# $product (String): for example Microsoft Sentinel
terminal-siem-for = What { $product } asks for
terminal-report-not-written = No report was written: the customer's tenant is not known.
terminal-mail-next = The file opens as a draft in your mail program: it still wants the address of the customer's admin.
terminal-nobody-asks = Nobody is named who asks. Add --company and --phone, so that the admin knows whose request this is.
terminal-sheet-next = Open the file in a browser and print it, or save it as PDF.
terminal-landing-page-next = Put this file on your web site as it is, register its address as a redirect URI of the app, and give the address to link, mail and sheet with --redirect-uri.

terminal-read-out = Read out when the admin calls:
terminal-trust-words = Name of this request:

## onboard: more of it

# $role (String): the admin role that may consent
terminal-own-consent =
    .title = Consent in your own organisation
    .lead = An admin of yours opens this link and accepts. The role { $role } is enough.
terminal-own-test =
    .title = Test your own organisation
terminal-own-hand-over =
    .title = Hand over
    .lead = These are the values that the next tool asks for.
terminal-onboard-send = The same request as a mail to the customer's admin:
terminal-onboard-open = Open the link in a browser on this computer?
terminal-onboard-do-next = Do this now, and test again?
terminal-onboard-snippet = A sample to start from, by its number, or press Enter to end
terminal-onboard-wait-elsewhere = Type the code that the admin reads to you, or paste the address where they landed, or press Enter to test now
terminal-problem-no-browser = The browser could not be opened. Copy the link instead.
# One letter each, for questions
terminal-yes = y
terminal-no = n
