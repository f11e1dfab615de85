//! The report of real tests against the pretend Microsoft: true for people, tickets and machines, and without any secret.

use std::collections::BTreeSet;

use documents::{ProofReport, Siem, SnippetLanguage, admin_message, siem_values, snippet};
use entra::{
    Addresses, Api, ClientId, ClientSecret, Cloud, Credential, Endpoint, Http, HttpOptions, TenantHint,
    TenantId,
};
use onboarding::{Check, Connection, PartnerProfile, Report, run};
use practice::{Options, Practice};
use serde_json::{Value, json};
use time::macros::datetime;
use tokio::sync::mpsc::unbounded_channel;
use wording::{Language, say_plain};

use crate::chromium::{Chromium, page};

/// One test, and all that is needed to report on it.
pub(crate) struct Tested {
    report: Report,
    connection: Connection,
    customer: String,
    profile: PartnerProfile,
    secret: String,
}

impl Tested {
    /// The customer of this story, asked after its admin has answered.
    pub(crate) async fn story(story: &str) -> Tested {
        let practice = Practice::start(Options { consented: true, ..Options::default() }).await.unwrap();
        let tenants = practice.tenants();
        let tenant = tenants.iter().find(|tenant| tenant.story == story).expect("a story of the practice");
        let app = practice.app();
        let addresses =
            Addresses::of(Cloud::Public).with(Some(practice.authority()), Some(practice.api_base())).unwrap();
        let check = Check {
            addresses: addresses.clone(),
            endpoint: Endpoint::V2,
            tenant: TenantHint::parse_customer(&tenant.domain).unwrap(),
            client_id: ClientId::parse(&app.client_id).unwrap(),
            credential: Credential::Secret(ClientSecret::exactly(&app.secret)),
            api: Api::DefenderXdr,
            others: Default::default(),
            home_tenant: TenantId::parse(&app.home_tenant_id).ok(),
            permissions: vec!["Incident.Read.All".to_owned(), "AdvancedHunting.Read.All".to_owned()],
            consented_at: None,
        };
        let http = Http::new(&HttpOptions::default()).unwrap();
        let (progress, _lines) = unbounded_channel();
        let report = run(&check, &http, time::OffsetDateTime::now_utc(), &progress).await;
        let id = TenantId::parse(&tenant.tenant_id).unwrap();
        let connection = Connection::new(&addresses, id, check.client_id, check.api, &check.permissions);
        let profile = crate::asked::usual().profile;
        Tested { report, connection, customer: tenant.domain.clone(), profile, secret: app.secret.clone() }
    }

    pub(crate) fn told(&self) -> ProofReport<'_> {
        ProofReport {
            report: &self.report,
            connection: &self.connection,
            others: &[],
            customer: &self.customer,
            profile: &self.profile,
            app_name: "Contoso Incident Connector",
            now: datetime!(2026-11-20 10:30:12.5 +1),
            version: "0.1.0",
        }
    }

    fn document(&self) -> Value {
        serde_json::from_str(&self.told().json()).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_machine_reads_what_was_proven() {
    let verified = Tested::story("grants_everything").await.document();
    assert_eq!(verified["schema"], 1);
    assert_eq!(verified["made_by"], json!({ "program": "consentry", "version": "0.1.0" }));
    assert_eq!(verified["tested_at"], "2026-11-20T10:30:12+01:00");
    assert_eq!(verified["customer"], "fabrikambikes.example");
    assert_eq!(
        verified["verdict"],
        json!({ "cause": "verified", "who": "nobody", "code": null, "detail": null })
    );
    assert_eq!(
        verified["proofs"],
        json!({ "tenant": "passed", "api": "passed", "permissions": "passed", "answer": "passed" })
    );
    let wanted = json!(["Incident.Read.All", "AdvancedHunting.Read.All"]);
    assert_eq!(verified["permissions"]["wanted"], wanted);
    assert_eq!(verified["permissions"]["missing"], json!([]));
    assert_eq!(verified["checks"].as_array().unwrap().len(), 12);
    let members: BTreeSet<&str> = verified.as_object().unwrap().keys().map(String::as_str).collect();
    let known = [
        "schema",
        "made_by",
        "tested_at",
        "customer",
        "partner",
        "practice",
        "app",
        "tenant",
        "api",
        "verdict",
        "not_microsoft",
        "proofs",
        "permissions",
        "checks",
        "elapsed_ms",
        "trace",
        "apis",
    ];
    assert_eq!(members, BTreeSet::from(known));

    let partial = Tested::story("forgets_permission").await.document();
    assert_eq!(partial["verdict"]["cause"], "permissions_missing");
    assert_eq!(partial["verdict"]["who"], "customer_admin");
    assert_eq!(partial["proofs"]["permissions"], "failed");
    assert_eq!(partial["proofs"]["answer"], "skipped");
    assert_eq!(partial["permissions"]["missing"].as_array().unwrap().len(), 1);

    let unknown = Tested::story("secret_wrong").await.document();
    assert_eq!(unknown["verdict"]["code"], "AADSTS7000215");
    assert_eq!(unknown["permissions"]["granted"], Value::Null, "not known is not missing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_report_of_others_than_microsoft_says_so_beside_its_title() {
    let mut tested = Tested::story("grants_everything").await;
    let host = "sign-in.example".to_owned();
    tested.connection.authority = format!("https://{host}");
    tested.connection.not_microsoft = vec![host.clone()];
    assert_eq!(tested.document()["not_microsoft"], json!([host]));
    let in_words = |language| {
        let hosts = [("hosts".to_owned(), host.clone())].into();
        wording::say(language, "not-microsoft", &hosts)
    };
    for language in Language::ALL {
        let (said, html) = (in_words(language), tested.told().html(language));
        let (_, after_title) = html.split_once("</h1>").unwrap();
        assert!(after_title.starts_with(&format!("<p class=\"elsewhere\">{said}</p>")), "{after_title:.200}");
        let text = tested.told().text(language).replace(['\n', ' '], "");
        assert!(text.contains(&said.replace(' ', "")), "{text}");
    }
    tested.connection.not_microsoft.clear();
    assert_eq!(tested.document()["not_microsoft"], json!([]));
    assert!(!tested.told().html(Language::En).contains("elsewhere\">"));
    assert!(!tested.told().text(Language::En).contains("Tested with"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_made_in_practice_says_so_in_every_form() {
    let tested = Tested::story("grants_everything").await;
    assert_eq!(tested.document()["practice"], true);
    let mut real = tested.connection.clone();
    real.authority = "https://login.microsoftonline.com".to_owned();
    for language in Language::ALL {
        let mark = wording::say_plain(language, "practice-document");
        let has_mark = |text: &str| text.replace(['\n', ' ', '#'], "").contains(&mark.replace(' ', ""));
        let (html, text) = (tested.told().html(language), tested.told().text(language));
        assert!(has_mark(&html) && has_mark(&text), "{text}");
        for sample in SnippetLanguage::ALL {
            assert!(has_mark(&snippet(&tested.connection, sample, language)), "{sample:?}");
            assert!(!has_mark(&snippet(&real, sample, language)), "{sample:?}");
        }
        for siem in Siem::ALL {
            assert_eq!(
                siem_values(&tested.connection, siem, language).notes.first(),
                Some(&mark),
                "{siem:?}"
            );
            assert_ne!(siem_values(&real, siem, language).notes.first(), Some(&mark), "{siem:?}");
        }
    }
    assert!(tested.told().text(Language::En).contains("Practice: The connection to"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_administrator_who_has_to_act_is_told_the_one_thing_to_do() {
    let message = |tested: &Tested, language| admin_message(&tested.told(), language);
    let said = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let blocked = Tested::story("blocked_by_policy").await;
    let english = message(&blocked, Language::En).unwrap();
    assert!(english.subject.contains("Contoso Incident Connector: a policy in your tenant blocks the app"));
    for part in [
        "Hello,",
        "A Conditional Access policy or a similar rule does not let the app sign in.",
        "search for the application ID below",
        &format!("Application ID: {}", blocked.connection.client_id),
        "Microsoft's code: AADSTS53003",
        "Checked at: 2026-11-20 09:30 UTC",
        "Contoso MDR",
    ] {
        assert!(said(&english.text).contains(part), "{part}\nis not in\n{}", english.text);
    }
    for language in Language::ALL {
        let message = message(&blocked, language).unwrap();
        assert!(!message.text.contains(['{', '}']) && !message.text.contains(&blocked.secret));
        assert!(message.text.contains(&wording::say_plain(language, "message-after")[..6]));
    }
    let partial = Tested::story("forgets_permission").await;
    assert!(message(&partial, Language::En).unwrap().text.contains("these permissions are missing"));
    for nobody in ["grants_everything", "secret_wrong"] {
        assert_eq!(message(&Tested::story(nobody).await, Language::En), None, "{nobody}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_report_holds_a_secret_or_a_token() {
    let stories = ["grants_everything", "forgets_permission", "secret_wrong", "secret_expired", "no_licence"];
    for story in stories {
        let tested = Tested::story(story).await;
        let told = tested.told();
        for text in [told.html(Language::De), told.text(Language::En), told.json(), format!("{told:?}")] {
            assert!(!text.contains(&tested.secret), "{story}: the secret");
            assert!(!text.contains("eyJ"), "{story}: a token begins so");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_ticket_reads_what_was_proven_and_what_remains() {
    let said = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let verified = said(Tested::story("grants_everything").await.told().text(Language::En));
    for part in [
        "Connection test report Practice: The connection to fabrikambikes.example is verified",
        "On 2026-11-20 09:30 UTC, the app Contoso Incident Connector called Microsoft Defender XDR",
        "[x] The API responded to a real call (Passed) GET /api/incidents",
        "[x] Incident.Read.All: Granted read every incident with its alerts",
        "[+] Incident.ReadWrite.All: Granted but not requested read every incident and change its status",
        "Nothing. The consent stays valid until it is withdrawn: at entra.microsoft.com,",
        "Partner: Contoso MDR, Mia Sørensen",
        "Tested by: Consentry 0.1.0",
        "This report has no token and no secret.",
    ] {
        assert!(verified.contains(part), "{part}\nis not in\n{verified}");
    }
    let partial = said(Tested::story("forgets_permission").await.told().text(Language::En));
    for part in [
        "The connection to northwindtraders.example is not verified yet",
        "[ ] The token has every permission (Failed)",
        "[-] The API responded to a real call (Skipped)",
        "Missing",
        "What still needs to be done --------------------------- Who acts next: The customer's admin",
        "The admin of northwindtraders.example needs to give consent again",
    ] {
        assert!(partial.contains(part), "{part}\nis not in\n{partial}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_page_shows_the_same_in_every_language_and_runs_nothing() {
    let chromium = Chromium::open("en").await;
    let tested = Tested::story("forgets_permission").await;
    for language in Language::ALL {
        let (_folder, file) = page(&tested.told().html(language));
        chromium.show(&file, "").await;
        let script = "const of = css => [...document.querySelectorAll(css)].map(e => e.textContent); \
                      return [document.documentElement.lang, of('.proofs .claim'), of('.proofs li').length, \
                      of('.lines li').length, of('.permissions .state'), of('script').length]";
        let seen = chromium.client.execute(script, vec![]).await.unwrap();
        let claims = ["tenant", "api", "permissions", "answer"];
        let claims = claims.map(|claim| say_plain(language, &format!("report-proof-{claim}")));
        let states = ["report-missing", "report-granted"].map(|id| say_plain(language, id));
        assert_eq!(seen, json!([language.tag(), claims, 4, 12, states, 0]));
    }
    assert_eq!(chromium.log("browser").await, [""; 0]);
    chromium.close().await;
}

/// What a customer, an app and a partner are called is text wherever it stands.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn names_from_elsewhere_are_text() {
    let mut tested = Tested::story("grants_everything").await;
    tested.customer = "<script>alert(1)</script>".to_owned();
    tested.profile.company = "\"><img src=x onerror=alert(1)>\r\nX: y".to_owned();
    let html = tested.told().html(Language::En);
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert_eq!(tested.document()["partner"]["company"], "\"><img src=x onerror=alert(1)> X: y");
}
