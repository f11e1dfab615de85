//! What crosses of the papers and values to hand over.

use entra::Api;
use onboarding::Document;
use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, Serialize, TS)]
pub struct HandOver {
    pub lines: Vec<HandOverLine>,
    pub verified: bool,
    /// One sample a language, for this customer and this API.
    pub snippets: Vec<TextView>,
    pub siems: Vec<SiemView>,
    /// The same for each API, where there are several; what stands above is for the first.
    pub apis: Vec<HandOverOfApi>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HandOverOfApi {
    pub api: Api,
    /// `Microsoft Defender XDR`.
    pub product_name: String,
    pub lines: Vec<HandOverLine>,
    pub snippets: Vec<TextView>,
    pub siems: Vec<SiemView>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HandOverLine {
    /// The catalogue's `hand-over-<id>`.
    pub id: String,
    pub value: String,
}

/// A text to take along: a sample, a script, a manifest.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TextView {
    /// `python`, `azure-cli`, …
    pub id: String,
    /// As it calls itself, untranslated: `Microsoft Graph PowerShell`.
    pub title: String,
    pub file_name: String,
    pub text: String,
}

/// What a product that gathers security events is to be told.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SiemView {
    pub id: String,
    pub title: String,
    /// Empty where the product cannot read what this app may.
    pub lines: Vec<SiemLine>,
    /// A block of configuration, or the reason why there is none.
    pub text: String,
    /// Sentences in the reader's language.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct SiemLine {
    pub id: String,
    /// The product's own name of the option.
    pub label: String,
    pub value: String,
}

/// The file that was written last.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    pub document: Document,
    /// As the reader finds it.
    pub path: String,
}
