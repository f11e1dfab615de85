//! Microsoft Entra's app-only sign-in, and the APIs behind it, as somebody meets them who is let into other
//! organisations' tenants: consent links and the replies to them, access tokens and what they say, errors and
//! what they mean.
//!
//! What is here is protocol and published data: no user interface, no storage, no sentences for readers. Time
//! comes in as an argument, hosts come in as [`Addresses`], and nothing reads the environment but
//! [`ProxyChoice::System`]. Whatever servers sent is read leniently and kept apart from what it proves;
//! secrets and tokens print as `redacted`. Microsoft's ids, hosts, codes and permissions stand in
//! `facts/*.json`, each with its source.
//!
//! From a link to a token's roles, in the order of the protocol:
//!
//! ```
//! use entra::*;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // 1. A link for the customer's admin. Any of what people have at hand names app and tenant.
//! let app = ClientId::parse("Application (client) ID : 3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314")?;
//! let customer = TenantHint::parse_customer("admin@fabrikambikes.example")?;
//! let (addresses, state) = (Addresses::of(Cloud::Public), ConsentState::random());
//! let (api, landing) = (Api::DefenderXdr, RedirectUri::parse("https://partner.example/consent")?);
//! let link = ConsentLink::admin_consent(&addresses, api, app, customer.clone(), landing, state.clone());
//! assert_eq!((link.host(), link.scope.as_deref()), ("login.microsoftonline.com", Some(addresses.scope(api))));
//!
//! // 2. The address where the admin's browser landed. It is a suggestion: only a token proves consent.
//! let tenant = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
//! let landed = format!("https://partner.example/consent?admin_consent=True&state={state}&tenant={tenant}");
//! let answer = ConsentReply::parse(&landed)?.answers(&Asked { state, tenant: None })?;
//! assert_eq!(answer.cause, Cause::ConsentGiven);
//!
//! // 3. A token with the app's own credential; here from a port where nobody listens.
//! let addresses = addresses.with(Some("http://127.0.0.1:9"), None)?;
//! let (secret, notes) = ClientSecret::parse(" an-example-and-no-secret\n")?;
//! assert_eq!((format!("{secret:?}").as_str(), notes), ("ClientSecret(redacted)", vec![Note::SecretBlanks]));
//! let now = time::OffsetDateTime::from_unix_timestamp(1_795_262_400)?;
//! let request = TokenRequest {
//!     addresses: &addresses,
//!     tenant: &customer,
//!     endpoint: Endpoint::V2,
//!     api,
//!     client_id: app,
//!     credential: &Credential::Secret(secret),
//!     now,
//! };
//! let http = Http::new(&HttpOptions::default())?;
//! let refused = request.send(&http, http.deadline()).await.unwrap_err();
//! assert_eq!((refused.cause(), refused.verdict().who()), (Cause::Network, Who::PartnerEngineer));
//!
//! // 4. What a token says of itself, and whether that is what was asked for.
//! let payload = "eyJyb2xlcyI6WyJJbmNpZGVudC5SZWFkLkFsbCJdLCJleHAiOjE3OTUyNjYwMDB9";
//! let claims = Claims::parse(&format!("eyJhbGciOiJSUzI1NiJ9.{payload}.c2ln"))?;
//! assert_eq!(claims.lifetime(now), Lifetime::Now { left: time::Duration::HOUR });
//! let wanted = ["Incident.Read.All".to_owned(), "AdvancedHunting.Read.All".to_owned()];
//! assert_eq!(RoleComparison::of(&claims.roles, &wanted).missing, ["AdvancedHunting.Read.All"]);
//! # Ok(())
//! # }
//! ```

#![warn(clippy::missing_errors_doc)]

mod api;
mod api_answer;
mod app_audience;
mod authority;
mod certificate;
mod client_id;
mod cloud;
mod consent;
pub mod date;
mod discovery;
mod error;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod http;
mod issuer;
mod lenient;
mod loopback;
mod microsoft_app;
mod note;
mod pasted;
mod permission;
mod problem;
mod secret;
mod sign_in_error;
mod tenant;
mod token;
mod visible;

// Clouds and tenants.
pub use authority::{Addresses, Endpoint};
pub use cloud::{Cloud, CloudFacts};
pub use discovery::{DiscoveryDocument, TenantFound, find_tenant, find_tenant_until, find_v1_tenant_until};
pub use issuer::{known_issuers, tenant_in_issuer};
pub use tenant::{TenantDomain, TenantHint, TenantId};

// Apps, and what they prove themselves with.
pub use app_audience::AppAudience;
pub use certificate::ClientCertificate;
pub use client_id::{ClientId, Fingerprint};
pub use microsoft_app::MicrosoftApp;
pub use secret::ClientSecret;

// APIs and their permissions.
pub use api::Api;
pub use permission::{ApiFacts, Permission, Probe, Reach, right_spelling, satisfies};

// Consent: the link, the reply, who may read it.
pub use consent::{
    link::{ConsentLink, LinkStyle},
    listener::{ReplyListener, ReplyPage},
    redirect_uri::RedirectUri,
    reply::{Answer, Asked, ConsentReply},
    state::{ConsentState, are_equal},
};

// Tokens: the request, the claims, the signature.
pub use token::{
    claims::{CLOCK_SKEW, Claims, Lifetime, OpaqueToken, TokenHeader},
    keys::{KeySet, Misfit, Signature, Uncheckable, check_signature, fetch_keys, is_signed},
    request::{AccessToken, Credential, TokenAnswer, TokenRequest},
    roles::RoleComparison,
};

// What an API answers.
pub use api_answer::{ApiAnswer, ApiError, ApiEvidence, call_api};

// What goes wrong, and what it means.
pub use error::{ApiCode, Cause, Detail, EntraError, SignInCode, SignInCodeFacts, Trace, Turn, Verdict, Who};
pub use note::Note;
pub use problem::Problem;
pub use sign_in_error::SignInError;

// Servers and addresses.
pub use http::{
    BODY_LIMIT, Deadline, Foreign, Http, HttpAnswer, HttpOptions, HttpOptionsError, HttpRequest, NoAnswer,
    ProxyAddress, ProxyChoice,
};
pub use loopback::{is_loopback, leads_here};

// Others' text, as it may be read and shown.
pub use pasted::tidy;
pub use visible::{is_hidden, one_line, visible, without_hidden};
