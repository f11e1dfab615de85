//! The two words of a request are its name: no language offers them as a sign of where a letter comes from.
//! They stay the same where the link beside them was exchanged, so whoever relies on them is deceived.

use wording::Language;

use crate::{ftl, none};

/// How a language speaks of the words, and what it must not say in the same line. Lower case.
struct Rule {
    language: Language,
    name: &'static [&'static str],
    proof: &'static [&'static str],
}

const RULES: [Rule; 6] = [
    Rule {
        language: Language::En,
        name: &[
            "two words",
            "same words",
            "the words",
            "'s name",
            "name of this request",
            "name of the request",
        ],
        proof: &[
            "genuine", "trust", "check", "ours", "from us", "compar", "prove", "proof", "verif", "sure",
            "safe", "real", "confirm",
        ],
    },
    Rule {
        language: Language::Da,
        name: &["to ord", "samme ord", "ordene", "anmodningens navn"],
        proof: &[
            "ægte",
            "tillid",
            "stol",
            "kontrol",
            "fra os",
            "sammenlign",
            "bevis",
            "bekræft",
            "sikker",
            "verific",
        ],
    },
    Rule {
        language: Language::Nl,
        name: &[
            "twee woorden",
            "dezelfde woorden",
            "de woorden",
            "naam van dit verzoek",
            "naam van het verzoek",
        ],
        proof: &[
            "echt",
            "vertrouw",
            "control",
            "van ons",
            "vergelijk",
            "bewijs",
            "bevestig",
            "zeker",
            "verifi",
        ],
    },
    Rule {
        language: Language::Sv,
        name: &["två ord", "samma ord", "orden", "begärans namn"],
        proof: &["äkta", "lita", "kontroll", "från oss", "jämför", "bevis", "bekräft", "säker", "verifi"],
    },
    Rule {
        language: Language::De,
        name: &[
            "zwei wörter",
            "selben wörter",
            "die wörter",
            "beide wörter",
            "name dieser anfrage",
            "name der anfrage",
        ],
        proof: &[
            "echt",
            "vertrau",
            "prüf",
            "von uns",
            "stammt",
            "vergleich",
            "beweis",
            "bestätig",
            "sicher",
            "verifi",
        ],
    },
    Rule {
        language: Language::ZhCn,
        name: &["两个词", "两个单词", "核对词", "这些词", "请求的名称"],
        proof: &["核对", "真", "信任", "可信", "证明", "确认", "我们发", "验证", "比较", "安全"],
    },
];

/// The lines that say the name itself, whatever word they have for it.
const IDS: [&str; 5] =
    ["request-words", "send-words-why", "landing-words", "landing-words-meaning", "terminal-trust-words"];

#[test]
fn the_name_of_a_request_is_offered_as_a_proof_in_no_language() {
    let mut faults = Vec::new();
    for rule in RULES {
        for (path, text) in ftl::files(rule.language) {
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            let place = format!("{}/{file}", rule.language.tag());
            faults.extend(
                text.lines().flat_map(|line| rule.faults(line)).map(|said| format!("{place}: {said}")),
            );
        }
    }
    none(faults, "a request's name proves nothing: what is compared is the application ID");
}

#[test]
fn the_readme_offers_it_as_none_either() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let paragraphs: Vec<String> = readme.split("\n\n").map(|one| one.replace('\n', " ")).collect();
    let faults = paragraphs.iter().flat_map(|one| one.split(['.', ':'])).flat_map(|one| RULES[0].faults(one));
    none(faults.collect(), "a request's name proves nothing: what is compared is the application ID");
}

/// What every letter, page and screen once said.
#[test]
fn what_was_once_said_would_be_found() {
    for (rule, said) in RULES.iter().zip([
        "request-check-words = Call us. If we name the same two words, the request is ours.",
        "request-check-words = Nævner vi de samme to ord, kommer anmodningen fra os.",
        "request-check-words = Noemen we dezelfde twee woorden, dan is het verzoek van ons.",
        "request-check-words = Om vi säger samma två ord kommer begäran från oss.",
        "request-check-words = Nennen wir Ihnen dieselben zwei Wörter, stammt die Anfrage von uns.",
        "request-words = 本请求的两个核对词",
    ]) {
        assert!(rule.faults(said).is_some(), "{said}");
    }
}

impl Rule {
    /// Comments, too: the next translator reads them.
    fn faults(&self, line: &str) -> Option<String> {
        let (id, said) = line.split_once(" = ").unwrap_or(("", line));
        let said = said.to_lowercase();
        let speaks = IDS.contains(&id) || self.name.iter().any(|name| said.contains(name));
        let proof = self.proof.iter().find(|proof| said.contains(*proof)).filter(|_| speaks)?;
        Some(format!("`{proof}` in {line}"))
    }
}
