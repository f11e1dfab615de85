//! All that crosses between the window and the program: the view that every action answers with.
//!
//! The TypeScript twin `ui/src/calls/view.ts` is generated from this file by the test
//! `typescript_view_is_current`; a secret or a token is in none of these types.

mod consent;
mod explanation;
mod hand_over;
mod test;

use entra::{Api, AppAudience, Cloud};
use explain::Sentence;
use onboarding::Step;
use onboarding::{CredentialKind, Field, NextAction, Place};
use serde::Serialize;
use ts_rs::TS;

pub use consent::*;
pub use explanation::*;
pub use hand_over::*;
pub use test::*;

/// Everything the window shows.
#[derive(Clone, Debug, Serialize, TS)]
pub struct View {
    /// Grows with every view: a page never shows an older one over a newer one.
    pub revision: u64,
    /// `null` while the wizard talks to Microsoft.
    pub practice: Option<PracticeView>,
    /// One of the catalogue's languages, for example `zh-CN`.
    pub language: String,
    /// Whose tenants the app is for; with the own one alone the rail names no customer.
    pub audience: AppAudience,
    pub place: Place,
    /// `null` where the place is no step.
    pub step: Option<Step>,
    pub rail: Vec<RailItem>,
    /// Where Next leads; `null` while something on this step is still wanted.
    pub next: Option<Step>,
    /// What is still wanted before Next, said beside the button.
    pub wanted: Option<Sentence>,
    /// Where the way back leads.
    pub back: Place,
    /// The one thing to do next, offered first.
    pub next_action: NextView,
    /// Where the way goes on from the first screen.
    pub first_open_step: Step,
    /// Why the last action came to nothing.
    pub refusal: Option<RefusalView>,
    pub choose_permissions: ChoosePermissions,
    pub register_app: RegisterApp,
    pub app_values: AppValues,
    pub customer: Customer,
    pub consent: Consent,
    pub test: Test,
    pub hand_over: HandOver,
    /// What was pasted last, on the page where something that was sent is explained.
    pub explanation: Option<ExplanationView>,
    /// Until another step is gone to.
    pub saved: Option<Saved>,
}

/// What to do next, and where.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NextView {
    pub action: NextAction,
    /// The step on which it is done; `null`: where one is.
    pub step: Option<Step>,
    /// The field that is at fault there.
    pub field: Option<Field>,
}

/// The catalogue's `problem-<code>`, else `window-refusal.<code>`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RefusalView {
    pub code: String,
    /// The file that says where the program stopped.
    pub path: Option<String>,
}

/// The simulated Microsoft on this computer, and the customers one can practise on.
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
    /// `null` in practice, which is a cloud of its own.
    pub cloud: Option<CloudView>,
}

/// Microsoft's clouds: the chosen one, and the API's address in it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CloudView {
    pub chosen: Cloud,
    pub all: Vec<Cloud>,
    /// Empty while the cloud's own address stands.
    pub api_base: FieldView,
    /// `null` where Microsoft documents none and none was guessed.
    pub known_api_base: Option<String>,
    /// That an address is a guess, if it is.
    pub notes: Vec<Sentence>,
    /// Secret or token would go to hosts that are not Microsoft's: that has to be meant.
    pub foreign: Option<ForeignHosts>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ForeignHosts {
    pub hosts: Vec<String>,
    pub confirmed: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ApiView {
    pub key: Api,
    /// As the portal lists it: `Microsoft Threat Protection`.
    pub portal_name: String,
    /// As it is called today: `Microsoft Defender XDR`.
    pub product_name: String,
    pub app_id: String,
    /// How many of its permissions are wanted.
    pub wanted: usize,
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
    /// The page of the partner's own to which an admin elsewhere is led back; optional.
    pub landing_page: FieldView,
    /// Ways to register exactly this app without typing; only while the step is shown.
    pub scripts: Vec<TextView>,
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
    /// The file is being read and decrypted.
    pub reading: bool,
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
    /// What to call them in a sentence, in the reader's language: nobody is called by an empty name.
    pub name: String,
    /// Since when the tenant is looked up; milliseconds of Unix time.
    pub looking_since: Option<u64>,
    pub found: Option<TenantView>,
    /// Why it could not be looked up, where the name is not at fault.
    pub failed: Option<VerdictView>,
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
