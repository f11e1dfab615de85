//! What must not come back from a pasted text: tokens and secrets, wherever they stood, hidden characters, endless texts.

use std::{borrow::Cow, sync::LazyLock};

use entra::visible;
use regex_lite::Regex;
use serde_json::Value;

use super::Explanation;

const MASK: &str = "•••";
/// Bytes of a field that come back at most: no message of Microsoft's is longer, and every pattern reads each of them.
const LONGEST: usize = 8_192;
/// Bytes at the end of a text that was cut off: they may begin a secret that is no longer known by its shape.
const FRAYED: usize = 64;
/// Entries of a list that come back at most: no API has more roles.
const MOST: usize = 1_000;

/// Each with what stays in front of the mask.
static HIDDEN: LazyLock<[Regex; 6]> = LazyLock::new(|| {
    [
        // A token, whole or cut off: base64url of `{"`.
        r"()eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)*",
        r"(?i)(\b(?:bearer|basic) +)[A-Za-z0-9._~+/-]{20,}=*",
        // A short one has a digit or a sign that no word has.
        r"(?i)(\b(?:bearer|basic) +)[A-Za-z._~+/-]*[0-9~+/][A-Za-z0-9._~+/-]*=*",
        // A form, a query, a command, JSON, a setting; not a sentence that only names the parameter.
        concat!(
            r#"(?i)((?:\b|_|-)(?:client[_-]?secret|client_assertion|access[_-]?token|refresh[_-]?token|id_token|assertion"#,
            r#"|password|passwd|passphrase|pwd|sharedaccesskey|accountkey|sig|x-api-key|api[_-]?key|ocp-apim-subscription-key"#,
            r#"|x-functions-key|private_?key|cookie)(?:\\?["']?\s*(?:=>|=|%3D)|\\?["']\s*:|:[ \t])\s*\\?["']?)[^\s&"',;)}\]\\•]+"#,
        ),
        // An authorization code, where an answer or a request has one.
        r#"(?i)((?:[?&#]|%26|\b)code(?:=|%3D))[^\s&"',;)}\]•]{12,}"#,
        // The shape of a client secret's value.
        r"()[A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{20,}",
    ]
    .map(|pattern| Regex::new(pattern).expect("the tests make every pattern"))
});

pub(super) fn mask(explanation: &mut Explanation) {
    explanation.fields.values_mut().for_each(mask_value);
    let verdict_code = explanation.verdict.as_mut().and_then(|verdict| verdict.code.as_mut());
    let told = explanation.findings.iter_mut().flat_map(|finding| finding.sentence.args.values_mut());
    told.chain(explanation.customer.as_mut()).chain(verdict_code).for_each(mask_text);
}

fn mask_value(value: &mut Value) {
    match value {
        Value::String(text) => mask_text(text),
        Value::Array(list) => {
            list.truncate(MOST);
            list.iter_mut().for_each(mask_value);
        }
        Value::Object(object) => object.values_mut().for_each(mask_value),
        _ => {}
    }
}

fn mask_text(text: &mut String) {
    let mut is_endless = text.len() > LONGEST;
    text.truncate(text.floor_char_boundary(LONGEST));
    if let Cow::Owned(seen) = visible(text) {
        *text = seen;
    }
    if let Cow::Owned(masked) = masked(text) {
        *text = masked;
    }
    // The name of a hidden character is longer than the character.
    is_endless |= text.len() > LONGEST;
    if is_endless {
        text.truncate(text.floor_char_boundary(text.len().min(LONGEST).saturating_sub(FRAYED)));
        text.push('…');
    }
}

fn masked(text: &str) -> Cow<'_, str> {
    HIDDEN.iter().fold(Cow::Borrowed(text), |text, hidden| {
        if !hidden.is_match(&text) {
            return text;
        }
        Cow::Owned(hidden.replace_all(&text, format!("${{1}}{MASK}")).into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_secrets_do_not_come_back() {
        const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";
        let rows = [
            (format!("The token {TOKEN} is bad"), "The token ••• is bad"),
            ("cut off: eyJhbGciOiJSUzI1NiJ9.eyJh".to_owned(), "cut off: •••"),
            (format!("map[Authorization:[Bearer {TOKEN}]]"), "map[Authorization:[Bearer •••]]"),
            ("Authorization: Basic dXNlcjpwYXNzd29yZDEyMzQ1Ng==".to_owned(), "Authorization: Basic •••"),
            (
                "-Body \"client_id=x&client_secret=c%40nary&scope=y\"".to_owned(),
                "-Body \"client_id=x&client_secret=•••&scope=y\"",
            ),
            ("{'client_secret': 'canary', 'a': 1}".to_owned(), "{'client_secret': '•••', 'a': 1}"),
            ("clientSecret = canary".to_owned(), "clientSecret = •••"),
            (format!("it was abc8Q~{} then", "x".repeat(34)), "it was ••• then"),
            ("clientSecret: canary".to_owned(), "clientSecret: •••"),
            ("client-secret: 'canary'".to_owned(), "client-secret: '•••'"),
            ("ARM_CLIENT_SECRET=canary".to_owned(), "ARM_CLIENT_SECRET=•••"),
            (
                "https://x.example/?code=0.AAAAcanary-canary&state=1".to_owned(),
                "https://x.example/?code=•••&state=1",
            ),
            (
                "https://b.example/c?sv=2022&sig=can%2Bary%3D&se=1".to_owned(),
                "https://b.example/c?sv=2022&sig=•••&se=1",
            ),
            ("Server=x;User=y;pwd=canary;".to_owned(), "Server=x;User=y;pwd=•••;"),
            ("x-api-key: canary".to_owned(), "x-api-key: •••"),
            ("Ocp-Apim-Subscription-Key: canary".to_owned(), "Ocp-Apim-Subscription-Key: •••"),
            ("Authorization: Bearer can4ry".to_owned(), "Authorization: Bearer •••"),
            ("assertion=canary&x=1".to_owned(), "assertion=•••&x=1"),
            (
                r#"{\"client_secret\":\"canary\",\"a\":1}"#.to_owned(),
                r#"{\"client_secret\":\"•••\",\"a\":1}"#,
            ),
        ];
        for (text, wanted) in rows {
            assert_eq!(masked(&text), wanted);
        }
    }

    #[test]
    fn an_endless_text_is_cut_and_no_secret_frays_at_its_end() {
        let secret = format!("abc8Q~{}", "x".repeat(34));
        for at in LONGEST - 60..LONGEST + 10 {
            let mut text = format!("{}{secret}{}", " ".repeat(at), " y".repeat(LONGEST));
            mask_text(&mut text);
            assert!(!text.contains('x') && text.len() <= LONGEST && text.ends_with('…'), "{at}: {text:?}");
        }
        let mut whole = "é".repeat(LONGEST / 2);
        mask_text(&mut whole);
        assert_eq!(whole.chars().count(), LONGEST / 2);
    }

    #[test]
    fn microsofts_own_words_stay_as_they_are() {
        for words in [
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
            "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35'.",
            "Client assertion failed signature validation.",
            "The password has expired. Error code: 53003, code=50105",
            "Bearer authentication is needed",
            "Bearer authorization_uri=\"https://login.microsoftonline.com/x/oauth2/authorize\"",
        ] {
            assert_eq!(masked(words), words);
        }
    }
}
