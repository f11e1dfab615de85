//! The sample code as its reader runs it: real interpreters against the practice service, with the secret kept to itself.

use std::time::Instant;

use documents::{SnippetLanguage, snippet};
use entra::{Addresses, Api, ClientId, Cloud, TenantId};
use onboarding::Connection;
use practice::{At, Fault, Options, Practice, RetryAfter};
use wording::Language;

use crate::desk::{Desk, Ended};

const FABRIKAM: &str = "fabrikambikes.example";
const WOODGROVE: &str = "woodgrovebank.example";

/// What has an interpreter here.
const RUN: &[SnippetLanguage] = if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
    &[SnippetLanguage::Python, SnippetLanguage::Curl, SnippetLanguage::CSharp]
} else {
    &[SnippetLanguage::Python, SnippetLanguage::Curl]
};

struct House {
    practice: Practice,
}

impl House {
    async fn open() -> House {
        House::with(Options::default()).await
    }

    async fn with(options: Options) -> House {
        House { practice: Practice::start(Options { consented: true, ..options }).await.unwrap() }
    }

    fn connection(&self, domain: &str, api: Api, permission: &str) -> Connection {
        let tenants = self.practice.tenants();
        let tenant = &tenants.iter().find(|tenant| tenant.domain == domain).unwrap().tenant_id;
        let addresses = Addresses::of(Cloud::Public)
            .with(Some(self.practice.authority()), Some(self.practice.api_base()))
            .unwrap();
        let client_id = ClientId::parse(&self.practice.app().client_id).unwrap();
        Connection::new(
            &addresses,
            TenantId::parse(tenant).unwrap(),
            client_id,
            api,
            &[permission.to_owned()],
        )
    }

    fn run(&self, which: SnippetLanguage, code: &str) -> Ended {
        let secret = self.practice.app().secret;
        let ended = Desk::with_secret(&secret).run(which, code);
        ended.kept_to_itself(&secret);
        ended
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_api_answers_with_what_is_there() {
    let house = House::open().await;
    for (api, permission, told) in [
        (
            Api::DefenderXdr,
            "Incident.ReadWrite.All",
            "4127\tMedium\tSuspicious PowerShell command line on one endpoint\n\
             4119\tLow\tPhishing message reported by a user\n\
             4098\tInformational\tTest file (EICAR) was prevented\n\
             3 incidents\n",
        ),
        (
            Api::Graph,
            "SecurityIncident.Read.All",
            "4127\tmedium\tSuspicious PowerShell command line on one endpoint\n\
             4119\tlow\tPhishing message reported by a user\n\
             4098\tinformational\tTest file (EICAR) was prevented\n\
             3 incidents\n",
        ),
        (
            Api::DefenderEndpoint,
            "Alert.Read.All",
            "da638990101112131415_-1204857362\tMedium\tSuspicious PowerShell command line\n1 alerts\n",
        ),
        (
            Api::DefenderEndpoint,
            "Machine.Read.All",
            "4899036531e374137f63289c3267bad772c13fef\tActive\tworkshop-03\n\
             7c1f0d92be4a5566e8d0a1b2c3d4e5f60718293a\tActive\tfront-desk-01\n\
             2 machines\n",
        ),
        (
            Api::Graph,
            "SecurityAlert.Read.All",
            "da638990101112131415_-1204857362\tmedium\tSuspicious PowerShell command line\n1 alerts\n",
        ),
        (Api::DefenderEndpoint, "Machine.Isolate", "Token received\n"),
    ] {
        for which in RUN {
            let connection = house.connection(FABRIKAM, api, permission);
            let code = snippet(&connection, *which, Language::En);
            let ended = house.run(*which, &code);
            assert_eq!(
                (ended.code, ended.out.as_str()),
                (Some(0), told),
                "{which:?} {permission}\n{ended:?}\n{code}"
            );
            assert_eq!(ended.err, "", "{which:?} {permission}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hunting_query_brings_its_rows() {
    let house = House::open().await;
    for (api, permission) in [
        (Api::DefenderXdr, "AdvancedHunting.Read.All"),
        (Api::DefenderEndpoint, "AdvancedQuery.Read.All"),
        (Api::Graph, "ThreatHunting.Read.All"),
    ] {
        for which in RUN {
            let code = snippet(&house.connection(FABRIKAM, api, permission), *which, Language::En);
            let ended = house.run(*which, &code);
            assert_eq!(ended.code, Some(0), "{which:?} {permission}\n{ended:?}");
            assert!(ended.out.contains("front-desk-01"), "{which:?} {permission}: {}", ended.out);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_is_read_to_its_end() {
    let house = House::open().await;
    for (api, permission) in
        [(Api::DefenderXdr, "Incident.Read.All"), (Api::Graph, "SecurityIncident.Read.All")]
    {
        for which in RUN {
            let code = snippet(&house.connection(FABRIKAM, api, permission), *which, Language::En);
            for (page, full) in [("1", 3), ("2", 1), ("3", 1)] {
                let smaller = with_pages_of(&code, page);
                let ended = house.run(*which, &smaller);
                assert_eq!(
                    ended.out.lines().count(),
                    4,
                    "{which:?} {permission} pages of {page}, {full}: {ended:?}"
                );
                assert!(ended.out.ends_with("\n3 incidents\n"), "{which:?} {permission}: {ended:?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_follows_no_link_to_another_host() {
    let house = House::open().await;
    // The service calls itself 127.0.0.1 in its links.
    let base = house.practice.api_base().replace("127.0.0.1", "localhost");
    let own = house.connection(FABRIKAM, Api::Graph, "SecurityIncident.Read.All");
    let connection = Connection { api_base: Some(base), ..own };
    for which in RUN {
        let code = with_pages_of(&snippet(&connection, *which, Language::En), "2");
        let ended = house.run(*which, &code);
        assert_eq!((ended.code, ended.out.lines().count()), (Some(1), 2), "{which:?}: {ended:?}");
        assert!(ended.err.contains("Next page on another host: http://127.0.0.1:"), "{which:?}: {ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_microsoft_objects_to_is_said_in_its_own_words() {
    let house = House::open().await;
    let connection = house.connection(FABRIKAM, Api::DefenderXdr, "Incident.Read.All");
    for which in RUN {
        let code = snippet(&connection, *which, Language::En);
        let ended = Desk::with_secret("quite+wrong").run(*which, &code);
        ended.kept_to_itself("quite+wrong");
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{which:?}: {ended:?}");
        for word in ["HTTP 401", "invalid_client", "AADSTS7000215: Invalid client secret provided."] {
            assert!(ended.err.contains(word), "{which:?}: {}", ended.err);
        }
    }
    let connection = house.connection("northwindtraders.example", Api::DefenderXdr, "Incident.Read.All");
    for which in RUN {
        let ended = house.run(*which, &snippet(&connection, *which, Language::En));
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{which:?}: {ended:?}");
        for word in ["HTTP 403", "Missing application roles."] {
            assert!(ended.err.contains(word), "{which:?}: {}", ended.err);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_requests_are_waited_out_as_long_as_the_service_says() {
    for which in RUN {
        let house = House::open().await;
        let code = snippet(
            &house.connection(WOODGROVE, Api::DefenderXdr, "Incident.Read.All"),
            *which,
            Language::En,
        );
        let begun = Instant::now();
        let ended = house.run(*which, &code);
        assert_eq!((ended.code, ended.out.as_str()), (Some(0), "0 incidents\n"), "{which:?}: {ended:?}");
        assert!(begun.elapsed().as_secs() >= 2, "{which:?} did not wait");

        // Before the token, too; and after five refusals it is enough.
        let no_wait = Fault::Throttled { retry_after: Some(RetryAfter::Seconds(0)) };
        house.practice.fault_times("*", At::Token, no_wait.clone(), 4);
        assert_eq!(house.run(*which, &code).code, Some(0), "{which:?}");
        house.practice.fault("*", At::Token, no_wait);
        let ended = house.run(*which, &code);
        assert_eq!((ended.code, ended.err.trim()), (Some(1), "HTTP 429 five times in a row"), "{which:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_answer_is_a_failure() {
    for which in RUN {
        let house = House::open().await;
        let connection = house.connection(FABRIKAM, Api::DefenderXdr, "Incident.Read.All");
        let code = snippet(&connection, *which, Language::En);
        for fault in
            [Fault::Html { status: 200 }, Fault::Html { status: 502 }, Fault::Reset, Fault::WrongJson]
        {
            house.practice.fault("*", At::Token, fault.clone());
            let ended = house.run(*which, &code);
            assert_ne!(ended.code, Some(0), "{which:?} {fault:?}: {ended:?}");
            assert_eq!(ended.out, "", "{which:?} {fault:?}");
            house.practice.clear_faults();
        }
        drop(house);
        let ended = Desk::with_secret("x").run(*which, &code);
        assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""), "{which:?}, nobody listens: {ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_is_checked_and_an_own_authority_comes_from_where_it_usually_does() {
    let house = House::with(Options { https: true, ..Options::default() }).await;
    let secret = house.practice.app().secret;
    let connection = house.connection(FABRIKAM, Api::DefenderXdr, "Incident.Read.All");
    for (which, variable) in
        [(SnippetLanguage::Python, "SSL_CERT_FILE"), (SnippetLanguage::Curl, "CURL_CA_BUNDLE")]
    {
        let code = snippet(&connection, which, Language::En);
        let desk = Desk::with_secret(&secret);
        let stranger = desk.run(which, &code);
        assert_eq!((stranger.code, stranger.out.as_str()), (Some(1), ""), "{which:?}: {stranger:?}");
        assert!(stranger.err.to_lowercase().contains("certificate"), "{which:?}: {}", stranger.err);

        let authority = desk.keep("authority.pem", house.practice.ca_pem().unwrap());
        let ended = desk.environment(variable, authority).run(which, &code);
        ended.kept_to_itself(&secret);
        assert!(ended.out.ends_with("\n3 incidents\n"), "{which:?}: {ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_can_be_typed_and_is_not_shown() {
    let house = House::open().await;
    let secret = house.practice.app().secret;
    let connection = house.connection(FABRIKAM, Api::DefenderXdr, "Incident.Read.All");
    for which in [SnippetLanguage::Python, SnippetLanguage::Curl] {
        let ended = Desk::with_secret(&secret).run_typing(which, &snippet(&connection, which, Language::En));
        ended.kept_to_itself(&secret);
        assert!(ended.out.starts_with("Client secret: \n4127\t"), "{which:?}: {ended:?}");
        assert!(ended.out.ends_with("\n3 incidents\n"), "{which:?}: {ended:?}");
        assert_eq!(ended.code, Some(0), "{which:?}: {ended:?}");
    }
}

/// The same code with smaller pages: the pretend tenant has few incidents.
fn with_pages_of(code: &str, page: &str) -> String {
    let smaller = ["PAGE = ", "page=", "int Page = "].iter().fold(code.to_owned(), |code, name| {
        ["100", "50"]
            .iter()
            .fold(code, |code, size| code.replace(&format!("{name}{size}"), &format!("{name}{page}")))
    });
    assert_ne!(code, smaller);
    smaller
}
