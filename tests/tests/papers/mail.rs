//! The draft as another program reads it: Python's own mail parser.

use std::fs;
use std::path::PathBuf;

use documents::consent_mail;
use onboarding::{ConsentRequest, PartnerProfile};
use serde_json::Value;
use time::macros::datetime;
use wording::Language;

use crate::asked;
use crate::tools::{decoded, told};

/// What Python's `email` finds, as JSON; pictures in Base64.
const READER: &str = r#"
import base64, email, email.policy, json, sys
mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
parts = list(mail.walk())
print(json.dumps({
    "headers": [[name, str(value)] for name, value in mail.items()],
    "from": [[a.display_name, a.addr_spec] for a in mail["From"].addresses] if mail["From"] else None,
    "defects": [str(d) for part in parts for d in part.defects]
        + [str(d) for value in mail.values() for d in value.defects],
    "types": [part.get_content_type() for part in parts],
    "text": mail.get_body(("plain",)).get_content(),
    "html": mail.get_body(("html",)).get_content(),
    "pictures": [[p["Content-ID"], p.get_content_disposition(), base64.b64encode(p.get_content()).decode()]
        for p in parts if p.get_content_maintype() == "image"],
}))
"#;

fn read(request: &ConsentRequest, language: Language, from: &PartnerProfile) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("request.eml");
    let eml = consent_mail(request, language).eml(from, datetime!(2026-11-20 09:30 UTC));
    fs::write(&file, eml).unwrap();
    serde_json::from_str(&told("python3", &["-c", READER], &file)).unwrap()
}

fn header<'a>(mail: &'a Value, name: &str) -> Vec<&'a str> {
    let all = mail["headers"].as_array().unwrap().iter();
    all.filter(|pair| pair[0].as_str() == Some(name)).filter_map(|pair| pair[1].as_str()).collect()
}

#[test]
fn a_draft_is_read_as_it_was_written_in_every_language() {
    let request = asked::usual();
    for language in Language::ALL {
        let mail = read(&request, language, &request.profile);
        let written = consent_mail(&request, language);
        let place = language.tag();
        assert_eq!(mail["defects"], serde_json::json!([]), "{place}");
        assert_eq!(header(&mail, "Subject"), [written.subject.as_str()], "{place}");
        assert_eq!(mail["from"], serde_json::json!([["Mia Sørensen", "soc@contosomdr.example"]]), "{place}");
        assert_eq!(header(&mail, "X-Unsent"), ["1"]);
        assert_eq!(header(&mail, "Date"), ["Fri, 20 Nov 2026 09:30:00 +0000"]);
        assert_eq!((header(&mail, "To").len(), header(&mail, "Cc").len()), (0, 0), "the partner fills it in");
        assert_eq!(lines(&mail["text"]), lines(&written.text.clone().into()), "{place}");
        assert_eq!(lines(&mail["html"]), lines(&written.html.clone().into()), "{place}");
        let types = ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"];
        assert_eq!(mail["types"], serde_json::json!(types));
    }
}

#[test]
fn the_picture_in_the_mail_is_its_link() {
    for request in [asked::usual(), asked::full(), asked::classic()] {
        let mail = read(&request, Language::En, &request.profile);
        let picture = &mail["pictures"][0];
        assert_eq!((picture[0].as_str(), picture[1].as_str()), (Some("<consent-link>"), Some("inline")));
        assert!(mail["html"].as_str().unwrap().contains("src=\"cid:consent-link\""));
        use base64::Engine as _;
        let png = base64::engine::general_purpose::STANDARD.decode(picture[2].as_str().unwrap()).unwrap();
        assert_eq!(decoded(&png), request.link.url);
        assert!(
            mail["text"].as_str().unwrap().lines().any(|line| line == request.link.url),
            "whole, on its line"
        );
    }
}

#[test]
fn names_from_elsewhere_stay_names() {
    let hostile = PartnerProfile {
        company: "Contoso\r\nBcc: thief@evil.example\r\n\r\n<script>alert(1)</script>".to_owned(),
        contact: "\"Mia\" <mia@evil.example>, 李雷\r\nX-Evil: 1".to_owned(),
        email: "soc@contosomdr.example\r\nBcc: thief@evil.example".to_owned(),
        phone: "<img src=x onerror=alert(1)>".to_owned(),
    };
    let request = ConsentRequest {
        profile: hostile.clone(),
        app_name: "\"><script>alert(2)</script>\r\nSubject: other".to_owned(),
        customer: "fabrikam' onclick='x\n.example".to_owned(),
        ..asked::usual()
    };
    let mail = read(&request, Language::ZhCn, &hostile);
    let names: Vec<&str> =
        mail["headers"].as_array().unwrap().iter().filter_map(|pair| pair[0].as_str()).collect();
    assert_eq!(names, ["X-Unsent", "Date", "Message-ID", "From", "Subject", "MIME-Version", "Content-Type"]);
    let html = mail["html"].as_str().unwrap();
    assert!(!html.contains("<script") && !html.contains("<img src=x"), "{html}");
    assert!(html.contains("&lt;script&gt;alert(2)&lt;/script&gt; Subject: other"), "{html}");
}

#[test]
fn what_looks_encoded_is_read_as_it_was_typed() {
    for typed in [
        "=?utf-8?B?UGF5IG5vdw==?=",
        "=?utf-8?Q?Pay_now?= Connector",
        "Watch =?iso-8859-1?Q?=50ay?= \u{4e2d}\u{6587} =?utf-8?B?UGF5?= =?utf-8?B?IG5vdw==?=",
        "=?utf-8?B?UGF5IG5vdw==",
        "\"=?utf-8?B?UGF5IG5vdw==?=\" <pay@evil.example>",
        &"=?utf-8?B?UGF5IG5vdw==?= ".repeat(5),
    ] {
        let typed = typed.trim();
        let profile = PartnerProfile {
            contact: String::new(),
            company: typed.to_owned(),
            email: "soc@contosomdr.example".to_owned(),
            phone: String::new(),
        };
        let request =
            ConsentRequest { profile: profile.clone(), app_name: typed.to_owned(), ..asked::usual() };
        let mail = read(&request, Language::En, &profile);
        let subject = consent_mail(&request, Language::En).subject;
        assert!(subject.contains(typed), "{subject}");
        assert_eq!(header(&mail, "Subject"), [subject.as_str()]);
        // Python puts a blank between two encoded words of a name, against RFC 2047, 6.2.
        let name = mail["from"][0][0].as_str().unwrap().replace(' ', "");
        assert_eq!((name, &mail["from"][0][1]), (typed.replace(' ', ""), &"soc@contosomdr.example".into()));
        assert_eq!(mail["from"].as_array().unwrap().len(), 1, "{typed}");
        assert_eq!(mail["defects"], serde_json::json!([]), "{typed}");
    }
}

/// A file ends lines as mail does, and Python reads them so.
fn lines(text: &Value) -> Vec<String> {
    text.as_str().unwrap().trim_end().lines().map(str::to_owned).collect()
}
