//! A test that reads its own memory: after a whole journey nothing secret is left in it. Everybody may look into
//! themselves, so this needs no root; the pretend Microsoft runs in another process, where its own copies do not count.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use entra::{
    Addresses, Api, Cause, ClientId, ClientSecret, Cloud, Credential, Endpoint, Http, HttpOptions, TenantHint,
};
use onboarding::{Check, run};
// Frees memory as the programs do.
use hardening as _;
use journeys::memory::{Wanted, search};
use journeys::program;
use serde_json::Value;
use time::OffsetDateTime;
use tokio::runtime::Builder;
use tokio::sync::mpsc::unbounded_channel;

struct Pretend(Child);

impl Pretend {
    /// The service, and what its first line says.
    fn start() -> (Pretend, Value) {
        let mut command = Command::new(program("consentry"));
        command.args(["practice", "--consented"]).env_clear().stdin(Stdio::null()).stderr(Stdio::null());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        (Pretend(child), serde_json::from_str(&line).unwrap())
    }
}

impl Drop for Pretend {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

#[test]
fn after_a_journey_nothing_secret_is_left_in_memory() {
    let (_pretend, said) = Pretend::start();
    let text = |name: &str| said[name].as_str().unwrap().to_owned();
    let tenants = said["tenants"].as_array().unwrap();
    let tenant =
        tenants.iter().find(|one| one["story"] == "grants_everything").unwrap()["domain"].as_str().unwrap();
    let addresses = Addresses::of(Cloud::Public).with(Some(&text("authority")), Some(&text("api_base")));
    let mut check = Check {
        addresses: addresses.unwrap(),
        endpoint: Endpoint::V2,
        tenant: TenantHint::parse_customer(tenant).unwrap(),
        client_id: ClientId::parse(&text("client_id")).unwrap(),
        credential: Credential::Secret(ClientSecret::parse(&text("secret")).unwrap().0),
        api: Api::DefenderXdr,
        others: Default::default(),
        home_tenant: None,
        permissions: vec!["Incident.Read.All".into()],
        consented_at: None,
    };
    let form: String = url::form_urlencoded::byte_serialize(text("secret").as_bytes()).collect();
    let wanted = [text("secret"), form].map(|shape| Wanted::new(shape.as_bytes()));
    drop(said);
    let found = || search(std::process::id(), &wanted).unwrap();
    let secrets = || found().iter().filter(|one| one.which.is_some()).count();
    assert_eq!(secrets(), 1, "before the journey it is where it belongs: {:x?}", found());

    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let http = Http::new(&HttpOptions::default()).unwrap();
    for _ in 0..2 {
        let (progress, _lines) = unbounded_channel();
        let report = runtime.block_on(run(&check, &http, OffsetDateTime::now_utc(), &progress));
        assert_eq!(report.verdict.cause, Cause::Verified);
    }
    // Connections that were closed are let go of at the next turn.
    runtime.block_on(async {
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
    });
    assert_eq!(found().len(), 1, "one secret, no token, while more is to be tested: {:x?}", found());

    check.credential = Credential::Secret(ClientSecret::exactly("another one"));
    assert_eq!(found(), [], "and nothing once it is forgotten");
    // The search finds what is there, whole tokens too.
    let kept = [wanted[0].reveal(), format!("eyJ{}", "a".repeat(60)).into_bytes()];
    assert_eq!(found().len(), kept.len());
}
