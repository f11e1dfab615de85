//! The partner's page in two browsers, from a file: every answer is named for what it is, and nothing is sent anywhere.

use std::path::Path;

use documents::landing_page;
use entra::{ClientId, ConsentState, TenantId};
use onboarding::{PartnerProfile, ReadBackCode, TrustWords};
use serde_json::{Value, json};
use wording::{Language, say_plain};

use crate::asked::{CLIENT, TENANT};
use crate::browsers::Browser;
use crate::chromium::page;

const STATE: &str = "BwcHBwcHBwcHBwcHBwcHBw";

/// What the admin sees.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    kind: String,
    code: Option<String>,
    words: Option<String>,
    own_id: Option<String>,
    microsoft: Option<String>,
}

fn file() -> (tempfile::TempDir, std::path::PathBuf) {
    let profile = PartnerProfile {
        company: "Contoso </script><script>hacked=1</script>".to_owned(),
        contact: "Mia \"<b>Sørensen</b>\" 李".to_owned(),
        email: "soc@contosomdr.example".to_owned(),
        phone: "+45 12 34 56 78".to_owned(),
    };
    page(&landing_page(&profile, "Contoso <!-- Incident Connector", ClientId::parse(CLIENT).ok(), false))
}

async fn seen(browser: &Browser, file: &Path, behind: &str) -> Seen {
    browser.leave().await;
    browser.show(file, behind).await;
    let script = "const shown = css => { const e = document.querySelector(css); \
                  return e && e.checkVisibility() && e.textContent || null }; \
                  return [document.querySelector('main').dataset.answer, \
                  shown('.code .value'), shown('.pair .value'), shown('.own-id .value'), shown('.microsoft .value')]";
    let found: [Option<String>; 5] = serde_json::from_value(browser.script(script, vec![]).await).unwrap();
    let [kind, code, words, own_id, microsoft] = found;
    Seen { kind: kind.unwrap_or_default(), code, words, own_id, microsoft }
}

/// Where an app may have been accepted, the page says how its owner's ID begins.
fn only(kind: &str) -> Seen {
    let own_id = (!["declined", "refused"].contains(&kind)).then(|| CLIENT[..8].to_owned());
    Seen { kind: kind.to_owned(), code: None, words: None, own_id, microsoft: None }
}

/// Kind and code of an answer that belongs to the request.
fn answered(kind: &str, code: ReadBackCode) -> Seen {
    Seen { code: Some(code.to_string()), words: Some(words(STATE)), ..only(kind) }
}

fn words(state: &str) -> String {
    TrustWords::of(&ConsentState::given(state).unwrap()).to_string()
}

fn refused(microsoft: &str) -> Seen {
    Seen { words: Some(words(STATE)), microsoft: Some(microsoft.to_owned()), ..only("refused") }
}

fn cases() -> Vec<(String, Seen)> {
    let state = ConsentState::given(STATE).unwrap();
    let tenant = TenantId::parse(TENANT).unwrap();
    let accepted = || answered("given", ReadBackCode::accepted(&state, tenant));
    let declined = || answered("declined", ReadBackCode::declined(&state));
    let good = format!("?tenant={TENANT}&state={STATE}&admin_consent=True");
    let wants = "scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default";
    [
        (good.clone(), accepted()),
        (format!("{good}&{wants}").replace("True", "true").replace(TENANT, &TENANT.to_uppercase()), accepted()),
        (good.replace('?', "#"), accepted()),
        (format!("?admin_consent=True&error=consent_required&error_description=AADSTS65004%3A+No.&state={STATE}"), declined()),
        (format!("{good}&error=access_denied&error_description=The+admin+cancelled"), declined()),
        (format!("?error=permission_denied&error_subcode=cancel&state={STATE}"), declined()),
        ("?error=access_denied".to_owned(), only("declined")),
        (
            format!("{good}&error=access_denied&error_description=AADSTS650052%3A+<img+src%3Dx+onerror%3D\"hacked%3D1\">%0D%0ATrace+ID%3A+1"),
            refused("access_denied\nAADSTS650052: <img src=x onerror=\"hacked=1\">\r\nTrace ID: 1"),
        ),
        ("?code=0.AAAA-secret&session_state=1".to_owned(), only("older")),
        (format!("?tenant={TENANT}&admin_consent=True"), only("unmatched")),
        (format!("{good}&state=another"), only("unreadable")),
        (format!("{good}&tenant=11111111-aaaa-4bbb-8ccc-222222222222"), only("unreadable")),
        (format!("?state={STATE}&admin_consent=True"), only("unreadable")),
        (format!("?tenant={TENANT}&state={STATE}"), only("unreadable")),
        (good.replace(TENANT, "<script>hacked=1</script>"), only("unreadable")),
        (good.replace(STATE, "%00<b>"), only("unreadable")),
        (format!("?state={STATE}"), only("unreadable")),
        ("?hello=world".to_owned(), only("empty")),
        (String::new(), only("empty")),
    ]
    .into()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_answer_is_named_for_what_it_is_and_nothing_leaves_the_page() {
    let (_folder, file) = file();
    for browser in Browser::both("en-GB").await {
        browser.leave().await;
        // The browser's own first page is not ours.
        drop(browser.asked_for().await);
        for (behind, expected) in cases() {
            let seen = seen(&browser, &file, &behind).await;
            assert_eq!(seen, expected, "{} {behind}", browser.name());
            let left = "return [location.search + location.hash, window.hacked ?? null, \
                        document.querySelectorAll('script,img,b').length, document.title, \
                        document.cookie, performance.getEntriesByType('resource').length]";
            let title = say_plain(Language::En, &format!("landing-{}.title", expected.kind));
            let left = browser.script(left, vec![]).await;
            assert_eq!(left, json!(["", null, 1, title, "", 0]), "{} {behind}", browser.name());
        }
        assert_eq!(browser.complaints().await, [""; 0], "{}", browser.name());
        let asked_for = browser.asked_for().await;
        let page = format!("file://{}", file.display());
        assert!(asked_for.iter().all(|address| address.starts_with(&page)), "{asked_for:?}");
        assert_eq!(asked_for.len(), if browser.name() == "Chromium" { cases().len() } else { 0 });
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_and_codes_are_the_askers_own_for_any_request() {
    let (_folder, file) = file();
    let tenant = TenantId::parse(TENANT).unwrap();
    let states: Vec<ConsentState> = (0..500_u32)
        .map(|seed| {
            ConsentState::from_random(std::array::from_fn(|at| {
                (seed.wrapping_mul(2_654_435_761) >> (at % 4 * 8)) as u8 ^ at as u8
            }))
        })
        .chain([ConsentState::given("12345").unwrap(), ConsentState::given(&"~".repeat(200)).unwrap()])
        .collect();
    let ours: Vec<[String; 3]> = states
        .iter()
        .map(|state| {
            let codes = [ReadBackCode::accepted(state, tenant), ReadBackCode::declined(state)];
            [TrustWords::of(state).to_string(), codes[0].to_string(), codes[1].to_string()]
        })
        .collect();
    for browser in Browser::both("en").await {
        browser.show(&file, "").await;
        let script = "return arguments[0].map(s => [twoWords(s), readBackCode(`${s}|${arguments[1]}|accepted`), readBackCode(`${s}||declined`)])";
        let arguments = vec![json!(states), json!(TENANT)];
        let theirs: Vec<[String; 3]> =
            serde_json::from_value(browser.script(script, arguments).await).unwrap();
        assert_eq!(theirs, ours, "{}", browser.name());
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_page_speaks_the_admins_language_and_any_other_at_a_press() {
    let (_folder, file) = file();
    for browser in Browser::both("da-DK").await {
        browser.show(&file, &format!("?tenant={TENANT}&state={STATE}&admin_consent=True")).await;
        if browser.name() == "Chromium" {
            assert_eq!(heading(&browser).await, in_language(Language::Da));
        }
        for language in Language::ALL {
            browser.press(&format!("[data-language={}]", language.tag())).await;
            assert_eq!(heading(&browser).await, in_language(language), "{}", browser.name());
        }
        let chosen = "Object.defineProperty(navigator, 'languages', { value: arguments[0], configurable: true }); \
                      return preferred()";
        for (reader, tag) in [
            (&["nb-NO", "sv-SE", "de"][..], "sv"),
            (&["zh-TW", "zh-CN"], "zh-CN"),
            (&["zh-Hant-HK", "nl-BE"], "nl"),
            (&["zh-Hans-HK"], "zh-CN"),
            (&["ZH"], "zh-CN"),
            (&["fr", "constructor"], "en"),
            (&[], "en"),
        ] {
            assert_eq!(
                browser.script(chosen, vec![json!(reader)]).await,
                tag,
                "{} {reader:?}",
                browser.name()
            );
        }
        browser.close().await;
    }
}

async fn heading(browser: &Browser) -> Value {
    let script = "return [document.documentElement.lang, document.querySelector('h1').textContent, \
                  document.querySelector('[aria-pressed=true]').dataset.language]";
    browser.script(script, vec![]).await
}

fn in_language(language: Language) -> Value {
    json!([language.tag(), say_plain(language, "landing-given.title"), language.tag()])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_that_runs_in_the_page_could_send_anything() {
    let (_folder, file) = file();
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.set_nonblocking(true).unwrap();
    let elsewhere = format!("http://{}/", listener.local_addr().unwrap());
    for browser in Browser::both("en").await {
        browser.show(&file, "").await;
        let script = "const [elsewhere, done] = [arguments[0], arguments[arguments.length - 1]]; \
                      const barred = new Set(); \
                      addEventListener('securitypolicyviolation', e => { barred.add(e.effectiveDirective); if (barred.size === 2) done([...barred].sort()) }); \
                      fetch(elsewhere).catch(() => {}); \
                      document.body.append(Object.assign(new Image(), { src: elsewhere }));";
        assert_eq!(
            browser.waits_for(script, vec![json!(elsewhere)]).await,
            json!(["connect-src", "img-src"])
        );
        browser.close().await;
    }
    let visit = listener.accept().map(|_| ()).map_err(|error| error.kind());
    assert_eq!(visit, Err(std::io::ErrorKind::WouldBlock), "nobody came");
}
