//! Forged, foreign and repeated answers: named for what they are, they move nothing and lose nothing.

use reqwest::redirect::Policy;
use reqwest::{Client, Method, StatusCode};
use url::Url;

use crate::admin::{Admin, Answer, link};
use crate::practised::{app, customer};
use crate::story::practised;
use crate::way::{admin_answers, to_consent};
use crate::wizard::Wizard;

/// More than anybody's browser asks, and enough to fill every queue.
const FLOOD: usize = 2000;

/// Somebody at this computer, or a page in its browser, that knows the listener's address.
struct Forger {
    client: Client,
    consent: Url,
    state: String,
}

impl Forger {
    async fn of(wizard: &Wizard) -> Forger {
        let link = Url::parse(&link(wizard).await).unwrap();
        let value = |name| link.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
        let client = Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
        Forger { client, consent: Url::parse(&value("redirect_uri")).unwrap(), state: value("state") }
    }

    fn address(&self, query: &str) -> Url {
        let mut url = self.consent.clone();
        url.set_query(Some(query));
        url
    }

    async fn asks(&self, query: &str) -> StatusCode {
        self.client.get(self.address(query)).send().await.unwrap().status()
    }
}

#[test]
fn no_forged_answer_at_the_listener_moves_the_wizard() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let forger = Forger::of(wizard).await;
        let tenant = customer("grants_everything").tenant_id.clone();
        let good = format!("tenant={tenant}&admin_consent=True");
        let refused = StatusCode::BAD_REQUEST;
        assert_eq!(forger.asks(&format!("{good}&state=guessed")).await, refused, "a guessed state");
        assert_eq!(forger.asks(&good).await, refused, "no state");
        assert_eq!(forger.asks("code=0.AXoA&session_state=1").await, refused, "the classic link's code");
        assert_eq!(forger.asks("hello=world").await, refused, "no answer at all");

        let mut elsewhere = forger.address(&format!("{good}&state={}", forger.state));
        elsewhere.set_path("/elsewhere");
        let status = forger.client.get(elsewhere).send().await.unwrap().status();
        assert_eq!(status, StatusCode::NOT_FOUND, "another path");
        let right = forger.address(&format!("{good}&state={}", forger.state));
        let posted = forger.client.request(Method::POST, right.clone()).send().await.unwrap().status();
        assert_eq!(posted, StatusCode::METHOD_NOT_ALLOWED, "a form of another page");
        let named =
            forger.client.get(right).header("host", "attacker.example").send().await.unwrap().status();
        assert_eq!(named, StatusCode::NOT_FOUND, "a name that was bent to this computer");

        // Nothing of it is seen, and the genuine answer still counts.
        assert!(!wizard.has("[data-cause]").await);
        wizard.sees("[data-listening]").await;
        assert_eq!(admin_answers(wizard, Answer::Accept).await, "Thank you. Your answer has arrived");
        wizard.verdict_is("consent_given").await;
    });
}

#[test]
fn thousands_of_requests_do_not_keep_the_genuine_answer_out() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let forger = Forger::of(wizard).await;
        let mut flood = tokio::task::JoinSet::new();
        for number in 0..FLOOD {
            let asking =
                forger.client.get(forger.address(&format!("admin_consent=True&state={number}"))).send();
            // One that the system turns away under the load has moved nothing either.
            flood.spawn(async move { asking.await.map(|answer| answer.status()).ok() });
            if flood.len() >= 64 {
                assert_ne!(flood.join_next().await.unwrap().unwrap(), Some(StatusCode::OK));
            }
        }
        while let Some(answer) = flood.join_next().await {
            assert_ne!(answer.unwrap(), Some(StatusCode::OK));
        }
        assert!(!wizard.has("[data-cause]").await);
        let said = wizard.sees(".consent-reply .message-bar").await;
        assert!(said.starts_with("Answers to other requests keep arriving"), "{said}");
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
    });
}

#[test]
fn one_answer_is_taken_and_a_second_finds_nobody() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let forger = Forger::of(wizard).await;
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        let second = forger.address(&format!("error=access_denied&state={}", forger.state));
        assert!(forger.client.get(second).send().await.unwrap_err().is_connect(), "the port is closed");
        wizard.verdict_is("consent_given").await;
    });
}

#[test]
fn a_pasted_forgery_is_named_and_stays_in_its_field() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let forger = Forger::of(wizard).await;
        let tenant = customer("grants_everything").tenant_id.clone();
        wizard.press("have_address").await;
        for (query, said) in [
            (format!("tenant={tenant}&admin_consent=True&state=guessed"), "another request"),
            ("code=0.AXoA&session_state=1".to_owned(), "only a code"),
        ] {
            let forged = forger.address(&query).to_string();
            wizard.types("reply_address", &forged).await;
            wizard.press("read_reply").await;
            wizard.is_told("reply_address", said).await;
            assert_eq!(wizard.field("reply_address").await, forged);
            assert!(!wizard.has("[data-cause]").await);
        }
        // It says accepted and refused at once: refused is what counts.
        let both = format!("admin_consent=True&error=access_denied&state={}", forger.state);
        wizard.types("reply_address", forger.address(&both).as_str()).await;
        wizard.press("read_reply").await;
        wizard.verdict_is("consent_declined").await;
        wizard.goes_to("app_values").await;
        assert_eq!(wizard.field("client_id").await, app().client_id);
        wizard.sees("[data-held=secret]").await;
    });
}

#[test]
fn the_answer_to_one_customer_says_nothing_about_the_next() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let first = Forger::of(wizard).await;
        let landing = Admin::sits_down().answers(&link(wizard).await, Answer::Accept).await;
        wizard.goes_to("customer").await;
        wizard.click("[data-story=declines]").await;
        wizard.sees(&format!("[data-found='{}']", customer("declines").tenant_id)).await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        let second = Forger::of(wizard).await;
        assert_ne!(first.state, second.state);
        // The first customer's answer, late, at the address that listens now.
        assert_eq!(second.asks(landing.query().unwrap()).await, StatusCode::BAD_REQUEST);
        wizard.press("have_address").await;
        wizard.types("reply_address", landing.as_str()).await;
        wizard.press("read_reply").await;
        // It is the first customer's, and is noted there.
        let noted = wizard.sees(".field:has([data-field=reply_address]) .field-note").await;
        assert!(noted.contains(&customer("grants_everything").tenant_id), "{noted}");
        assert!(!wizard.has("[data-cause]").await);
    });
}
