//! All that crosses between the window and the program: the view that every action answers with.
//!
//! The TypeScript twin `ui/src/calls/view.ts` is generated from this file by the test
//! `typescript_view_is_current`; a secret or a token is in none of these types.

use consentry::{Api, Cause, CheckName, CredentialKind, Kind, Outcome, Sentence, Step, Who};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything the window shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct View {
    /// `null` while the wizard talks to Microsoft.
    pub practice: Option<PracticeView>,
    /// One of the catalogue's languages, for example `zh-CN`.
    pub language: String,
    /// `null`: the first screen.
    pub step: Option<Step>,
    pub rail: Vec<RailItem>,
    /// Where Next leads; `null` while something on this step is still wanted.
    pub next: Option<Step>,
    /// What is still wanted before Next, said beside the button.
    pub wanted: Option<Sentence>,
    pub choose_permissions: ChoosePermissions,
    pub register_app: RegisterApp,
    pub app_values: AppValues,
    pub customer: Customer,
    pub consent: Consent,
    pub test: Test,
    pub hand_over: HandOver,
    /// The page "Paste anything", while it is open.
    pub paste: Option<Paste>,
}

/// The pretend Microsoft on this computer, and the customers one can practise on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PracticeView {
    pub authority: String,
    pub app_name: String,
    pub client_id: String,
    pub home_tenant_id: String,
    pub customers: Vec<PracticeCustomer>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct PracticeCustomer {
    pub name: String,
    pub domain: String,
    /// The catalogue's `story-<story>`.
    pub story: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct RailItem {
    pub step: Step,
    pub mark: Mark,
    /// May be clicked.
    pub reachable: bool,
    /// A value worth seeing under the step's name: never a secret.
    pub detail: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    Open,
    Current,
    Done,
    NeedsAttention,
}

/// A text field: what stands in it, what was read out of it, what is wrong with it.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct FieldView {
    /// As typed or pasted; never changed under the reader's hands.
    pub text: String,
    /// The value taken from the text, where that differs from it.
    pub reading: Option<String>,
    pub problem: Option<Sentence>,
    pub notes: Vec<Sentence>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ChoosePermissions {
    pub api: Api,
    pub apis: Vec<ApiView>,
    pub permissions: Vec<PermissionView>,
    /// The least admin role that may consent, untranslated: `Cloud Application Administrator`.
    pub consenting_role: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ApiView {
    pub key: Api,
    /// As the portal lists it: `Microsoft Threat Protection`.
    pub portal_name: String,
    /// As it is called today: `Microsoft Defender XDR`.
    pub product_name: String,
    pub app_id: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct PermissionView {
    /// `Incident.Read.All`; its plain words are the catalogue's `permission-Incident_Read_All`.
    pub value: String,
    pub id: String,
    /// Changes something at the customer's, rather than only reading.
    pub acts: bool,
    pub wanted: bool,
    /// One of the few that most partners come for: shown first, the rest folded.
    pub common: bool,
    /// ISO date on which the API behind it stops.
    pub retires_on: Option<String>,
}

/// What to type in the portal, in the portal's own order.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RegisterApp {
    pub app_name: FieldView,
    pub lines: Vec<RegisterLine>,
    /// The portal's blade for a new registration.
    pub portal_url: String,
    pub portal_name: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct RegisterLine {
    /// The catalogue's `register-<id>` with attributes `label` (portal's English label) and `hint`.
    pub id: String,
    pub values: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct AppValues {
    pub client_id: FieldView,
    pub home_tenant: FieldView,
    pub credential: CredentialKind,
    pub secret: SecretView,
    pub certificate: CertificateView,
    /// When the secret ends, an ISO date; optional.
    pub secret_ends: FieldView,
}

/// The secret is never shown again: only whether one is held, and what is odd about its shape.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct SecretView {
    pub held: bool,
    pub problem: Option<Sentence>,
    pub notes: Vec<Sentence>,
}

/// A certificate file: its key is held like a secret, what everybody may see of it is shown.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct CertificateView {
    /// The file's path, as typed or chosen.
    pub path: String,
    pub held: Option<HeldCertificate>,
    pub problem: Option<Sentence>,
    pub notes: Vec<Sentence>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HeldCertificate {
    pub subject: String,
    /// SHA-1, in capitals, as the portal shows it.
    pub thumbprint: String,
    /// ISO date.
    pub ends_on: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Customer {
    pub field: FieldView,
    /// A look-up is under way.
    pub looking: bool,
    pub found: Option<TenantView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TenantView {
    pub tenant_id: String,
    /// What the reader gave: a domain or the ID itself.
    pub given: String,
    /// The catalogue's `cloud-<cloud>`.
    pub cloud: String,
    /// Microsoft's word for the region, untranslated: `EU`.
    pub region: Option<String>,
    pub issuer: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Consent {
    pub style: LinkStyle,
    pub link: Option<String>,
    pub qr: Option<QrView>,
    /// Things to know about this link before it leaves.
    pub notes: Vec<Sentence>,
    /// What was found out about the link before it leaves, good things first.
    pub findings: Vec<FindingView>,
    /// `false`: a finding forbids that the link is copied or opened.
    pub may_leave: bool,
    /// Consent was given, as far as a reply or a look by itself can tell: not proven yet.
    pub seen: bool,
    /// Looking by itself whether consent is there, for an admin who sits elsewhere.
    pub watching: bool,
    /// The loopback address that catches the reply, while it does.
    pub listening: Option<String>,
    /// The address where the admin landed, pasted.
    pub reply_address: FieldView,
    pub reply: Option<VerdictView>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct FindingView {
    pub level: FindingLevel,
    pub sentence: Sentence,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingLevel {
    Good,
    Warn,
    Stop,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LinkStyle {
    #[default]
    AdminConsent,
    Classic,
}

/// A QR code as one SVG path on a square of `size` modules, quiet zone included.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QrView {
    pub size: u32,
    pub path: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Test {
    pub running: bool,
    pub lines: Vec<CheckLine>,
    pub verdict: Option<VerdictView>,
    pub elapsed_ms: Option<u32>,
    pub token: Option<TokenView>,
    pub trace: Option<TraceView>,
}

/// One line of the test; sent alone over the channel as soon as it resolves.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckLine {
    pub id: CheckName,
    pub outcome: Outcome,
    pub evidence: Option<Sentence>,
    /// Milliseconds from the start of the test.
    pub started_ms: u32,
    pub millis: u32,
}

/// The catalogue's `cause-<cause>` with attributes `title`, `meaning`, `next`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VerdictView {
    pub cause: Cause,
    pub who: Who,
    pub sentence: Sentence,
    /// More exact words for this very code, where the catalogue has them: `code-<…>` with `title`, `meaning`, `next`.
    pub code_sentence: Option<String>,
    pub retry_after_s: Option<u32>,
    /// Where the next action is taken, if it is one of the steps.
    pub go_to: Option<Step>,
}

/// The token's claims that prove something: never the token.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TokenView {
    pub tid: Option<String>,
    pub aud: Option<String>,
    pub app_id: Option<String>,
    pub roles: Vec<String>,
    pub missing_roles: Vec<String>,
    pub extra_roles: Vec<String>,
    pub version: Option<String>,
    pub expires_at: Option<String>,
}

/// What Microsoft's support asks for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TraceView {
    pub code: Option<String>,
    pub correlation_id: Option<String>,
    pub trace_id: Option<String>,
    pub timestamp: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HandOver {
    pub lines: Vec<HandOverLine>,
    pub verified: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HandOverLine {
    /// The catalogue's `hand-over-<id>`.
    pub id: String,
    pub value: String,
}

/// "Paste anything": what the text is, where it belongs. The text itself is not kept.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Paste {
    pub explanation: Option<ExplanationView>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ExplanationView {
    /// The catalogue's `explain-<kind>` names it.
    pub kind: Kind,
    /// `null` where nothing is wrong and nothing proven.
    pub verdict: Option<VerdictView>,
    /// Names are Microsoft's own words (`tid`, `aud`, `correlation_id`), untranslated.
    pub fields: Vec<ExplainedField>,
    /// Only for a consent link.
    pub findings: Vec<FindingView>,
    /// The step where the text belongs; `use_pasted` takes it there.
    pub go_to: Option<Step>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ExplainedField {
    pub name: String,
    pub value: String,
    /// Plain words for the name: the catalogue's `claim-<name>`.
    pub words: Option<String>,
}

/// The fields that a reader types into; the secret has a command of its own.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    AppName,
    ClientId,
    HomeTenant,
    SecretEnds,
    CertificatePath,
    Customer,
    ReplyAddress,
}
