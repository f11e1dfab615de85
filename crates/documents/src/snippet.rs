//! Code to paste: gets a token the safe way and asks the API for what the chosen permissions allow, in four languages.

use entra::one_line;
use onboarding::{Connection, SampleCall};
use serde::{Deserialize, Serialize};
use wording::{Language, say, say_plain};

use crate::{practice_mark::mark, quoting, template::fill};

/// A language of computers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SnippetLanguage {
    /// Windows PowerShell 5.1 and PowerShell 7.
    #[default]
    PowerShell,
    /// .NET 6 or newer, without packages.
    CSharp,
    /// Python 3.8 or newer, its standard library alone.
    Python,
    /// A POSIX shell with curl 7.55 or newer.
    Curl,
}

/// What the sample call answers with, and how to walk through it.
enum Answer {
    List(List),
    /// Rows of a hunting query: what the answer calls them.
    Rows(&'static str),
}

/// A list, told line by line.
struct List {
    noun: &'static str,
    /// Members of each entry that tell which one it is, how grave, and what it is about.
    members: [&'static str; 3],
    /// Entries a page, no more than the API allows.
    page: &'static str,
    paging: Paging,
}

enum Paging {
    /// `$skip` until a page is not full.
    Skip,
    /// `@odata.nextLink` until there is none.
    NextLink,
}

impl SnippetLanguage {
    pub const ALL: [SnippetLanguage; 4] = [
        SnippetLanguage::PowerShell,
        SnippetLanguage::CSharp,
        SnippetLanguage::Python,
        SnippetLanguage::Curl,
    ];

    /// The word of the terminal's contract.
    pub fn name(self) -> &'static str {
        match self {
            SnippetLanguage::PowerShell => "powershell",
            SnippetLanguage::CSharp => "csharp",
            SnippetLanguage::Python => "python",
            SnippetLanguage::Curl => "curl",
        }
    }

    /// As it calls itself.
    pub fn title(self) -> &'static str {
        match self {
            SnippetLanguage::PowerShell => "PowerShell",
            SnippetLanguage::CSharp => "C#",
            SnippetLanguage::Python => "Python",
            SnippetLanguage::Curl => "curl",
        }
    }

    pub fn file_name(self) -> &'static str {
        match self {
            SnippetLanguage::PowerShell => "incidents.ps1",
            SnippetLanguage::CSharp => "incidents.cs",
            SnippetLanguage::Python => "incidents.py",
            SnippetLanguage::Curl => "incidents.sh",
        }
    }

    fn template(self) -> &'static str {
        match self {
            SnippetLanguage::PowerShell => include_str!("../snippets/powershell.ps1"),
            SnippetLanguage::CSharp => include_str!("../snippets/csharp.cs"),
            SnippetLanguage::Python => include_str!("../snippets/python.py"),
            SnippetLanguage::Curl => include_str!("../snippets/curl.sh"),
        }
    }

    /// A text inside the quotes that the template has around it.
    fn quoted(self, text: &str) -> String {
        match self {
            SnippetLanguage::PowerShell => quoting::powershell(text),
            SnippetLanguage::CSharp | SnippetLanguage::Python => quoting::backslashed(text),
            SnippetLanguage::Curl => quoting::shell(text),
        }
    }

    fn comment(self, text: &str) -> String {
        match self {
            SnippetLanguage::PowerShell => quoting::powershell_comment(text),
            _ => one_line(text),
        }
    }
}

/// The whole program. The secret is not in it: it asks for it, or takes it from `CONSENTRY_SECRET`.
pub fn snippet(connection: &Connection, which: SnippetLanguage, language: Language) -> String {
    let call = connection.sample_call().zip(connection.api_base.as_deref());
    let call = call.and_then(|(call, base)| Some((Answer::of(&call)?, call, base)));
    let parts: &[&str] = match &call {
        Some((Answer::List(List { paging: Paging::Skip, .. }), ..)) => &["call", "list", "skip"],
        Some((Answer::List(List { paging: Paging::NextLink, .. }), ..)) => &["call", "list", "next_link"],
        Some((Answer::Rows(_), ..)) => &["call", "hunt"],
        None => &["token_only"],
    };
    fill(which.template(), parts, |name| {
        if let Some(comment) = name.strip_prefix("say ") {
            return which.comment(&said(comment, connection, language));
        }
        let own = match name {
            "token_endpoint" => Some(which.quoted(&connection.token_endpoint)),
            "client_id" => Some(which.quoted(&connection.client_id.to_string())),
            "scope" => Some(which.quoted(&connection.scope)),
            _ => None,
        };
        let called = || {
            let (answer, call, base) = call.as_ref()?;
            Some(if name == "api" { which.quoted(base) } else { answer.value(name, call)? })
        };
        own.or_else(called).unwrap_or_else(|| panic!("no value is called {name}"))
    })
}

impl Answer {
    /// `None` for a call that no template has code for: a test says so, and a reader gets the token alone.
    fn of(call: &SampleCall) -> Option<Answer> {
        // $top: 100 at most for incidents (api-list-incidents); Graph takes 50 incidents (security-list-incidents).
        let skip = |noun, members| List { noun, members, page: "100", paging: Paging::Skip };
        let next = |noun, members, page| List { noun, members, page, paging: Paging::NextLink };
        Some(match call.path.split('?').next()? {
            "/api/incidents" => Answer::List(skip("incidents", ["incidentId", "severity", "incidentName"])),
            "/api/alerts" => Answer::List(skip("alerts", ["id", "severity", "title"])),
            "/api/machines" => Answer::List(skip("machines", ["id", "healthStatus", "computerDnsName"])),
            "/v1.0/security/incidents" => {
                Answer::List(next("incidents", ["id", "severity", "displayName"], "50"))
            }
            "/v1.0/security/alerts_v2" => Answer::List(next("alerts", ["id", "severity", "title"], "100")),
            "/v1.0/security/runHuntingQuery" => Answer::Rows("results"),
            "/api/advancedhunting/run" | "/api/advancedqueries/run" => Answer::Rows("Results"),
            _ => return None,
        })
    }

    /// All of them are words of the facts and of this file: nothing in them needs quoting.
    fn value(&self, name: &str, call: &SampleCall) -> Option<String> {
        let value = match (self, name) {
            (_, "path") => call.path.split('?').next()?,
            (_, "query") => call.body?.get("Query")?.as_str()?,
            (Answer::List(list), "noun") => list.noun,
            (Answer::List(list), "page") => list.page,
            (Answer::List(List { members: [id, _, _], .. }), "id") => id,
            (Answer::List(List { members: [_, grade, _], .. }), "grade") => grade,
            (Answer::List(List { members: [_, _, title], .. }), "title") => title,
            (Answer::Rows(_), "noun") => "rows",
            (Answer::Rows(rows), "rows") => rows,
            _ => return None,
        };
        Some(value.to_owned())
    }
}

fn said(comment: &str, connection: &Connection, language: Language) -> String {
    match comment {
        "about" => {
            let api = connection.api.facts().product_name.clone();
            let args = [("api", api), ("tenant", connection.tenant.to_string())];
            let about =
                say(language, "snippet-about", &args.map(|(name, value)| (name.to_owned(), value)).into());
            let practice = mark(&connection.authority, language);
            practice.map_or(about.clone(), |practice| format!("{practice} {about}"))
        }
        "csharp" => say_plain(language, "snippet-csharp"),
        "secret" => say_plain(language, "snippet-secret"),
        "token" => say_plain(language, "snippet-token"),
        "token_only" => say_plain(language, "snippet-token-only"),
        "throttled" => say_plain(language, "snippet-throttled"),
        "pages" => say_plain(language, "snippet-pages"),
        "same_host" => say_plain(language, "snippet-same-host"),
        "stdin" => say_plain(language, "snippet-stdin"),
        "json" => say_plain(language, "snippet-json"),
        other => panic!("no comment is called {other}"),
    }
}
