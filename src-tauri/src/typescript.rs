//! Writes the TypeScript twin of the view, and fails when the committed one has drifted.

use entra::{Api, AppAudience, Cause, Cloud, LinkStyle, Who};
use explain::{Advice, Kind, Outcome, Sentence};
use onboarding::{Action, Correction, CredentialKind, Document, Field, NextAction, Place, Secretive};
use onboarding::{CheckName, ReplyWay, Step};
use ts_rs::{Config, TS};
use wording::Tone;

use crate::view::*;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/calls/view.ts");

macro_rules! declarations {
    ($config:expr; $($name:ty),+ $(,)?) => {{
        let mut text = String::from(
            "// Generated from src-tauri/src/view.rs: run `WRITE_TYPESCRIPT=1 cargo test -p consentry-window` after changing it.\n",
        );
        $(
            text.push_str("\nexport ");
            text.push_str(&<$name as TS>::decl($config));
            text.push('\n');
        )+
        text
    }};
}

#[test]
fn typescript_view_is_current() {
    let config = Config::new().with_large_int("number");
    let wanted = declarations!(&config;
        Advice, Api, AppAudience, Cause, CheckName, Cloud, Kind, LinkStyle, Outcome, ReplyWay, Sentence, Step, Who, Tone,
        Action, Secretive, CredentialKind, Document, Field, Place, NextAction, Correction,
        View, NextView, RefusalView, PracticeView, PracticeCustomer, RailItem, Mark, FieldView,
        ChoosePermissions, CloudView, ForeignHosts, ApiView, PermissionView, RegisterApp, RegisterLine,
        AppValues, SecretView, CertificateView, HeldCertificate, Customer, TenantView,
        Consent, StandingView, WatchingView, ListeningView, FindingView, FindingLevel, QrView, Letter, Profile,
        Test, TestOfApi, CheckLine, VerdictView, TokenView, TraceView,
        HandOver, HandOverOfApi, HandOverLine, TextView, SiemView, SiemLine, Saved, ExplanationView, ExplainedField,
    );
    if std::env::var_os("WRITE_TYPESCRIPT").is_some() {
        std::fs::write(FILE, &wanted).unwrap();
    }
    let committed = std::fs::read_to_string(FILE).unwrap_or_default();
    assert_eq!(committed, wanted, "ui/src/calls/view.ts has drifted from view.rs");
}
