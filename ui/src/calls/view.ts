// Generated from src-tauri/src/view.rs: run `WRITE_TYPESCRIPT=1 cargo test -p consentry-window` after changing it.

export type Advice = "looks_right" | "ask_first" | "do_not_open";

export type Api = "defender-xdr" | "defender-endpoint" | "graph";

export type AppAudience = "customers" | "own_organisation";

export type Cause = "verified" | "consent_given" | "consent_missing" | "consent_declined" | "propagating" | "permissions_missing" | "credential_wrong" | "credential_expired" | "app_unknown" | "app_disabled" | "tenant_unknown" | "tenant_mismatch" | "wrong_audience" | "service_unavailable_in_tenant" | "policy_blocked" | "token_expired" | "wrong_cloud" | "request_malformed" | "throttled" | "microsoft_unavailable" | "network" | "proxy" | "tls" | "clock_skew" | "unknown";

export type CheckName = "sign_in_reachable" | "tenant_found" | "consent_present" | "credential_accepted" | "token_signature" | "token_tenant" | "token_application" | "token_audience" | "token_app_only" | "token_roles" | "token_lifetime" | "api_answers";

export type Cloud = "public" | "gcc" | "gcc-high" | "dod" | "china";

export type Kind = "token_error" | "token_response" | "access_token" | "consent_reply" | "consent_link" | "api_error" | "api_response" | "discovery" | "tenant_hint" | "unknown";

export type LinkStyle = "admin-consent" | "classic";

export type Outcome = "passed" | "failed" | "waiting" | "skipped";

export type ReplyWay = "here" | "landing_page" | "address";

export type Sentence = { id: string, args: { [key in string]: string }, };

export type Step = "choose_permissions" | "register_app" | "app_values" | "customer" | "consent" | "test" | "hand_over";

export type Who = "nobody" | "partner_engineer" | "customer_admin" | "microsoft";

export type Tone = "success" | "wait" | "attention";

export type Action = { "kind": "go", "of": Place } | { "kind": "choose_audience", "of": AppAudience } | { "kind": "choose_cloud", "of": Cloud } | { "kind": "show_api", "of": Api } | { "kind": "want", "of": { api: Api, value: string, wanted: boolean, } } | { "kind": "enter", "of": [Field, string] } | { "kind": "confirm_hosts", "of": boolean } | { "kind": "enter_secret", "of": Secretive } | { "kind": "forget_secret" } | { "kind": "choose_credential", "of": CredentialKind } | { "kind": "read_certificate", "of": Secretive } | { "kind": "forget_certificate" } | { "kind": "find_tenant" } | { "kind": "choose_style", "of": LinkStyle } | { "kind": "choose_reply_way", "of": ReplyWay } | { "kind": "sent" } | { "kind": "open_link" } | { "kind": "open_portal" } | { "kind": "save", "of": Document } | { "kind": "open_saved" } | { "kind": "read_reply" } | { "kind": "ask_again" } | { "kind": "watch" } | { "kind": "stop_watching" } | { "kind": "test" } | { "kind": "stop" } | { "kind": "next_customer" };

export type Secretive = string;

export type CredentialKind = "secret" | "certificate";

export type Document = "mail" | "sheet" | "landing_page" | "qr_svg" | "qr_png" | "message" | "report_html" | "report_text" | "report_json";

export type Field = "app_name" | "client_id" | "home_tenant" | "secret_ends" | "certificate_path" | "customer" | "reply_address" | "api_base" | "landing_page" | "company" | "contact" | "email" | "phone";

export type Place = "home" | { "step": Step } | "check_set_up" | "explain";

export type NextAction = { "kind": "complete", "of": Step } | { "kind": "send_request" } | { "kind": "ask_again" } | { "kind": "tell_admin" } | { "kind": "correct", "of": Correction } | { "kind": "test" } | { "kind": "test_again" } | { "kind": "wait" } | { "kind": "check_connection" } | { "kind": "hand_over" };

export type Correction = "permissions" | "client_id" | "secret" | "certificate" | "customer";

export type View = { 
/**
 * Grows with every view: a page never shows an older one over a newer one.
 */
revision: number, 
/**
 * `null` while the wizard talks to Microsoft.
 */
practice: PracticeView | null, 
/**
 * One of the catalogue's languages, for example `zh-CN`.
 */
language: string, 
/**
 * Whose tenants the app is for; with the own one alone the rail names no customer.
 */
audience: AppAudience, place: Place, 
/**
 * `null` where the place is no step.
 */
step: Step | null, rail: Array<RailItem>, 
/**
 * Where Next leads; `null` while something on this step is still wanted.
 */
next: Step | null, 
/**
 * What is still wanted before Next, said beside the button.
 */
wanted: Sentence | null, 
/**
 * Where the way back leads.
 */
back: Place, 
/**
 * The one thing to do next, offered first.
 */
next_action: NextView, 
/**
 * Where the way goes on from the first screen.
 */
first_open_step: Step, 
/**
 * Why the last action came to nothing.
 */
refusal: RefusalView | null, choose_permissions: ChoosePermissions, register_app: RegisterApp, app_values: AppValues, customer: Customer, consent: Consent, test: Test, hand_over: HandOver, 
/**
 * What was pasted last, on the page where something that was sent is explained.
 */
explanation: ExplanationView | null, 
/**
 * Until another step is gone to.
 */
saved: Saved | null, };

export type NextView = { action: NextAction, 
/**
 * The step on which it is done; `null`: where one is.
 */
step: Step | null, 
/**
 * The field that is at fault there.
 */
field: Field | null, };

export type RefusalView = { code: string, 
/**
 * The file that says where the program stopped.
 */
path: string | null, };

export type PracticeView = { authority: string, app_name: string, client_id: string, home_tenant_id: string, customers: Array<PracticeCustomer>, };

export type PracticeCustomer = { name: string, domain: string, 
/**
 * The catalogue's `story-<story>`.
 */
story: string, };

export type RailItem = { step: Step, mark: Mark, 
/**
 * May be clicked.
 */
reachable: boolean, 
/**
 * A value worth seeing under the step's name: never a secret.
 */
detail: string | null, };

export type Mark = "open" | "current" | "done" | "needs_attention";

export type FieldView = { 
/**
 * As typed or pasted; never changed under the reader's hands.
 */
text: string, 
/**
 * The value taken from the text, where that differs from it.
 */
reading: string | null, problem: Sentence | null, notes: Array<Sentence>, };

export type ChoosePermissions = { api: Api, apis: Array<ApiView>, permissions: Array<PermissionView>, 
/**
 * The least admin role that may consent, untranslated: `Cloud Application Administrator`.
 */
consenting_role: string, 
/**
 * `null` in practice, which is a cloud of its own.
 */
cloud: CloudView | null, };

export type CloudView = { chosen: Cloud, all: Array<Cloud>, 
/**
 * Empty while the cloud's own address stands.
 */
api_base: FieldView, 
/**
 * `null` where Microsoft documents none and none was guessed.
 */
known_api_base: string | null, 
/**
 * That an address is a guess, if it is.
 */
notes: Array<Sentence>, 
/**
 * Secret or token would go to hosts that are not Microsoft's: that has to be meant.
 */
foreign: ForeignHosts | null, };

export type ForeignHosts = { hosts: Array<string>, confirmed: boolean, };

export type ApiView = { key: Api, 
/**
 * As the portal lists it: `Microsoft Threat Protection`.
 */
portal_name: string, 
/**
 * As it is called today: `Microsoft Defender XDR`.
 */
product_name: string, app_id: string, 
/**
 * How many of its permissions are wanted.
 */
wanted: number, };

export type PermissionView = { 
/**
 * `Incident.Read.All`; its plain words are the catalogue's `permission-Incident_Read_All`.
 */
value: string, id: string, 
/**
 * Changes something at the customer's, rather than only reading.
 */
acts: boolean, wanted: boolean, 
/**
 * One of the few that most partners come for: shown first, the rest folded.
 */
common: boolean, 
/**
 * ISO date on which the API behind it stops.
 */
retires_on: string | null, };

export type RegisterApp = { app_name: FieldView, lines: Array<RegisterLine>, 
/**
 * The page of the partner's own to which an admin elsewhere is led back; optional.
 */
landing_page: FieldView, 
/**
 * Ways to register exactly this app without typing; only while the step is shown.
 */
scripts: Array<TextView>, 
/**
 * The portal's blade for a new registration.
 */
portal_url: string, portal_name: string, };

export type RegisterLine = { 
/**
 * The catalogue's `register-<id>` with attributes `label` (portal's English label) and `hint`.
 */
id: string, values: Array<string>, };

export type AppValues = { client_id: FieldView, home_tenant: FieldView, credential: CredentialKind, secret: SecretView, certificate: CertificateView, 
/**
 * When the secret ends, an ISO date; optional.
 */
secret_ends: FieldView, };

export type SecretView = { held: boolean, problem: Sentence | null, notes: Array<Sentence>, };

export type CertificateView = { 
/**
 * The file's path, as typed or chosen.
 */
path: string, 
/**
 * The file is being read and decrypted.
 */
reading: boolean, held: HeldCertificate | null, problem: Sentence | null, notes: Array<Sentence>, };

export type HeldCertificate = { subject: string, 
/**
 * SHA-1, in capitals, as the portal shows it.
 */
thumbprint: string, 
/**
 * ISO date.
 */
ends_on: string, };

export type Customer = { field: FieldView, 
/**
 * What to call them in a sentence, in the reader's language: nobody is called by an empty name.
 */
name: string, 
/**
 * Since when the tenant is looked up; milliseconds of Unix time.
 */
looking_since: number | null, found: TenantView | null, 
/**
 * Why it could not be looked up, where the name is not at fault.
 */
failed: VerdictView | null, };

export type TenantView = { tenant_id: string, 
/**
 * What the reader gave: a domain or the ID itself.
 */
given: string, 
/**
 * The catalogue's `cloud-<cloud>`.
 */
cloud: string, 
/**
 * Microsoft's word for the region, untranslated: `EU`.
 */
region: string | null, issuer: string, };

export type Consent = { 
/**
 * Where the admin sits, and how their answer comes back.
 */
reply_way: ReplyWay, style: LinkStyle, link: string | null, 
/**
 * The request's name: the same two words on this screen, in the mail, on the sheet and on the landing page.
 */
trust_words: string | null, 
/**
 * The first block of the application ID, to be read out to the admin together with the link's host.
 */
fingerprint: string | null, host: string | null, 
/**
 * The request as a letter, for an admin who sits elsewhere.
 */
letter: Letter | null, profile: Profile, 
/**
 * The language of mail, sheet, reply page and report: one of the catalogue's.
 */
customer_language: string, qr: QrView | null, 
/**
 * Things to know about this link before it leaves.
 */
notes: Array<Sentence>, 
/**
 * What was found out about the link before it leaves, good things first.
 */
findings: Array<FindingView>, 
/**
 * `false`: a finding forbids that the link is copied or opened.
 */
may_leave: boolean, standing: StandingView, 
/**
 * Looking by itself whether consent is there, for an admin who sits elsewhere.
 */
watching: WatchingView, 
/**
 * The listener that catches the reply, while it does.
 */
listening: ListeningView | null, 
/**
 * The address where the admin landed, or the code that was read back.
 */
reply_address: FieldView, reply: VerdictView | null, };

export type StandingView = { 
/**
 * All that is wanted now was accepted, by whatever it was noticed: proven or not.
 */
there: boolean, 
/**
 * When it was accepted; milliseconds of Unix time.
 */
since: number | null, 
/**
 * When the request first left; milliseconds of Unix time.
 */
asked_at: number | null, 
/**
 * Some was accepted, and these permissions are new or missing.
 */
missing: Array<string>, 
/**
 * Of those wanted, the ones that were accepted.
 */
granted: Array<string>, 
/**
 * When the request was sent in whose place this one was made; milliseconds of Unix time.
 */
replaces: number | null, 
/**
 * What is wanted goes beyond the request that was sent.
 */
outdated: boolean, 
/**
 * Another organisation has accepted: its tenant ID.
 */
accepted_elsewhere: string | null, };

export type WatchingView = { 
/**
 * `null` while nobody watches.
 */
since: number | null, 
/**
 * When it ended by itself, and nobody had accepted.
 */
ended_at: number | null, };

export type ListeningView = { redirect_uri: string, 
/**
 * Milliseconds of Unix time.
 */
since: number, 
/**
 * Many answers to other requests have arrived meanwhile.
 */
foreign: number, };

export type FindingView = { level: FindingLevel, sentence: Sentence, };

export type FindingLevel = "good" | "warn" | "stop";

export type QrView = { size: number, path: string, };

export type Letter = { subject: string, text: string, };

export type Profile = { company: FieldView, contact: FieldView, email: FieldView, phone: FieldView, };

export type Test = { 
/**
 * Since when a run is under way; milliseconds of Unix time.
 */
running_since: number | null, 
/**
 * When it is made again by itself; milliseconds of Unix time.
 */
again_at: number | null, 
/**
 * Every line, in its place from the start.
 */
lines: Array<CheckLine>, 
/**
 * The same of each API, where there are several; the lines above are of the one that decides.
 */
apis: Array<TestOfApi>, verdict: VerdictView | null, 
/**
 * What to send the customer's administrator for exactly this cause, where they have to act, in their language.
 */
message: Letter | null, 
/**
 * Everything is there that a test wants.
 */
ready: boolean, 
/**
 * The permissions that the token's are held against; empty: its own are shown, and nothing is said of what was asked for.
 */
judged_against: Array<string>, 
/**
 * That others than Microsoft have brought it about; in practice mode its banner says so.
 */
not_microsoft: Sentence | null, elapsed_ms: number | null, token: TokenView | null, trace: TraceView | null, };

export type TestOfApi = { api: Api, 
/**
 * `Microsoft Defender XDR`.
 */
product_name: string, lines: Array<CheckLine>, 
/**
 * How it came off, in a line; `null` while nothing is known.
 */
words: Sentence | null, };

export type CheckLine = { id: CheckName, outcome: Outcome, title: Sentence, evidence: Sentence | null, 
/**
 * Milliseconds from the start of the test.
 */
started_ms: number, millis: number, };

export type VerdictView = { cause: Cause, who: Who, tone: Tone, title: Sentence, meaning: Array<Sentence>, next: Sentence | null, 
/**
 * The one person who must act.
 */
acts: Sentence, 
/**
 * Who "the customer" is in these words.
 */
remark: Sentence | null, missing: Array<string>, retry_after_s: number | null, };

export type TokenView = { tid: string | null, aud: string | null, app_id: string | null, roles: Array<string>, missing_roles: Array<string>, extra_roles: Array<string>, version: string | null, expires_at: string | null, };

export type TraceView = { code: string | null, correlation_id: string | null, trace_id: string | null, timestamp: string | null, };

export type HandOver = { lines: Array<HandOverLine>, verified: boolean, 
/**
 * One sample a language, for this customer and this API.
 */
snippets: Array<TextView>, siems: Array<SiemView>, 
/**
 * The same for each API, where there are several; what stands above is for the first.
 */
apis: Array<HandOverOfApi>, };

export type HandOverOfApi = { api: Api, 
/**
 * `Microsoft Defender XDR`.
 */
product_name: string, lines: Array<HandOverLine>, snippets: Array<TextView>, siems: Array<SiemView>, };

export type HandOverLine = { 
/**
 * The catalogue's `hand-over-<id>`.
 */
id: string, value: string, };

export type TextView = { 
/**
 * `python`, `azure-cli`, …
 */
id: string, 
/**
 * As it calls itself, untranslated: `Microsoft Graph PowerShell`.
 */
title: string, file_name: string, text: string, };

export type SiemView = { id: string, title: string, 
/**
 * Empty where the product cannot read what this app may.
 */
lines: Array<SiemLine>, 
/**
 * A block of configuration, or the reason why there is none.
 */
text: string, 
/**
 * Sentences in the reader's language.
 */
notes: Array<string>, };

export type SiemLine = { id: string, 
/**
 * The product's own name of the option.
 */
label: string, value: string, };

export type Saved = { document: Document, 
/**
 * As the reader finds it.
 */
path: string, };

export type ExplanationView = { 
/**
 * The catalogue's `explain-<kind>` names it.
 */
kind: Kind, 
/**
 * `null` where nothing is wrong and nothing proven.
 */
verdict: VerdictView | null, 
/**
 * Names are Microsoft's own words (`tid`, `aud`, `correlation_id`), untranslated.
 */
fields: Array<ExplainedField>, 
/**
 * What to do with a consent link.
 */
advice: Advice | null, 
/**
 * What the text means here, where no verdict says it.
 */
said: Array<Sentence>, next: Sentence | null, 
/**
 * Only for a consent link.
 */
findings: Array<FindingView>, 
/**
 * The step where the text belongs; `use_explained` takes it there.
 */
go_to: Step | null, };

export type ExplainedField = { name: string, value: string, 
/**
 * Plain words for the name: the catalogue's `claim-<name>`.
 */
words: string | null, };
