//! What every verdict says, in every language: whole, and the same whoever asks.

use entra::{Api, ApiCode, Cause, Detail, SignInCode, Verdict};
use wording::{Language, Spoken, Tone, VerdictWords, exists, say};

/// Each cause alone, with each detail, and with each code that is known.
fn verdicts() -> Vec<Verdict> {
    let alone = Cause::ALL.map(Verdict::of);
    let of_details = Detail::ALL.into_iter().flat_map(|detail| {
        let causes = detail.cause().map_or(Cause::ALL.to_vec(), |cause| vec![cause]);
        causes.into_iter().map(move |cause| Verdict { detail: Some(detail), ..Verdict::of(cause) })
    });
    let of_codes = Cause::ALL.into_iter().flat_map(|cause| {
        let codes = SignInCode::of_cause(cause).into_iter().map(|code| code.to_string());
        codes.map(move |code| Verdict { code: Some(code), ..Verdict::of(cause) })
    });
    let of_apis = ApiCode::all().iter().map(|code| Verdict {
        code: Some(code.code.clone()),
        ..Verdict::of(code.cause.unwrap_or(Cause::Unknown))
    });
    let missing =
        Verdict { missing: vec!["Incident.Read.All".to_owned()], ..Verdict::of(Cause::PermissionsMissing) };
    let soon = Verdict { retry_after_s: Some(20), ..Verdict::of(Cause::Throttled) };
    alone.into_iter().chain(of_details).chain(of_codes).chain(of_apis).chain([missing, soon]).collect()
}

#[test]
fn every_verdict_is_said_whole_in_every_language() {
    let spoken = |customer, own_organisation| Spoken { customer, own_organisation, api: Api::DefenderXdr };
    for verdict in verdicts() {
        for spoken in [spoken("fabrikambikes.example", false), spoken("", false), spoken("us", true)] {
            for words in [VerdictWords::of(&verdict, &spoken), VerdictWords::of_text(&verdict, &spoken)] {
                for line in words.lines().chain([&words.who]).chain(&words.remark) {
                    for language in Language::ALL {
                        assert!(exists(language, &line.id), "{language:?} {}", line.id);
                        let said = say(language, &line.id, &line.args);
                        assert!(!said.is_empty() && !said.contains(['{', '}']), "{}: {said}", line.id);
                    }
                }
            }
        }
    }
}

#[test]
fn the_most_exact_words_win_and_good_news_keeps_its_own() {
    let spoken = Spoken { customer: "fabrikambikes.example", own_organisation: false, api: Api::DefenderXdr };
    let ids = |verdict: &Verdict| {
        let words = VerdictWords::of(verdict, &spoken);
        words.lines().map(|line| line.id.clone()).collect::<Vec<_>>()
    };
    let expired = Verdict { code: Some("AADSTS7000222".to_owned()), ..Verdict::of(Cause::CredentialExpired) };
    assert_eq!(
        ids(&expired),
        ["cause-credential_expired.title", "code-7000222.meaning", "code-7000222.next"]
    );
    let missing =
        Verdict { missing: vec!["Incident.Read.All".to_owned()], ..Verdict::of(Cause::PermissionsMissing) };
    let named = Verdict { detail: Some(Detail::RolesPartial), ..missing };
    assert_eq!(ids(&named)[1], "cause-permissions_missing.meaning", "a list is more exact than any code");
    let more = Verdict { detail: Some(Detail::RolesExtra), ..Verdict::of(Cause::Verified) };
    assert_eq!(ids(&more)[1..3], ["cause-verified.meaning", "code-roles-extra.meaning"]);
    let soon = Verdict {
        retry_after_s: Some(20),
        detail: Some(Detail::Http429Token),
        ..Verdict::of(Cause::Throttled)
    };
    assert_eq!(ids(&soon)[2], "cause-throttled.next", "the cause says how long");
    assert_eq!(VerdictWords::of_text(&expired, &spoken).title.id, "code-7000222.title");
    assert_eq!(Tone::of(Cause::TokenExpired), Tone::Wait, "nobody has to act");
}
