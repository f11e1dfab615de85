//! What a reader can do, as the machine takes it.

use entra::{Api, AppAudience, ClientSecret, Cloud, LinkStyle};
use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use crate::{ReplyWay, credential::CredentialKind, document::Document, place::Place};

/// One thing that a reader did. Texts come as they were typed: the machine reads them.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
pub enum Action {
    Go(Place),
    ChooseAudience(AppAudience),
    ChooseCloud(Cloud),
    ShowApi(Api),
    Want {
        api: Api,
        value: String,
        wanted: bool,
    },
    Enter(Field, String),
    /// Secret and token may go to the hosts of now that are neither Microsoft's nor this computer's, or no longer.
    ConfirmHosts(bool),
    EnterSecret(Secretive),
    /// A secret that never was typed, as practice mode's: from no page.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    HoldSecret(ClientSecret),
    ForgetSecret,
    ChooseCredential(CredentialKind),
    /// Reads the file at the path that was entered; the password is used once and not kept.
    ReadCertificate(Secretive),
    ForgetCertificate,
    FindTenant,
    ChooseStyle(LinkStyle),
    ChooseReplyWay(ReplyWay),
    /// The request left the wizard by the reader's own hand: copied, photographed, read out.
    Sent,
    OpenLink,
    OpenPortal,
    Save(Document),
    OpenSaved,
    /// Reads the pasted address or code.
    ReadReply,
    /// A new request in the place of the one that was sent.
    AskAgain,
    Watch,
    StopWatching,
    Test,
    /// Ends the look-up, the reading of a file, or the test with its pauses.
    Stop,
    NextCustomer,
}

/// The fields that a reader types into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    AppName,
    ClientId,
    HomeTenant,
    SecretEnds,
    CertificatePath,
    Customer,
    ReplyAddress,
    ApiBase,
    LandingPage,
    Company,
    Contact,
    Email,
    Phone,
}

/// A text that is a secret: wiped when dropped, never printed.
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Secretive(#[cfg_attr(feature = "ts", ts(as = "String"))] pub Zeroizing<String>);

impl<'de> Deserialize<'de> for Secretive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Secretive, D::Error> {
        String::deserialize(deserializer).map(|text| Secretive(Zeroizing::new(text)))
    }
}

impl std::fmt::Debug for Secretive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secretive(redacted)")
    }
}
