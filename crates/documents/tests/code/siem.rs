//! What each SIEM is told, in its own option names.

use documents::{Siem, siem_values};
use entra::{Api, Cloud};
use serde_json::{Value, json};
use wording::{Language, say_plain};

use crate::faults::without_faults;
use crate::{CLIENT, TENANT, connection, connections};

const SECRET: &str = "<the value of the client secret>";

fn lines(cloud: Cloud, api: Api, permission: &str, which: Siem) -> Vec<(String, String)> {
    let told = siem_values(&connection(cloud, api, permission), which, Language::En);
    told.lines.into_iter().map(|line| (line.label, line.value)).collect()
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(label, value)| (label.to_owned(), value.to_owned())).into()
}

#[test]
fn sentinel_gets_a_connector_without_the_secret() {
    let token = format!("https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token");
    assert_eq!(
        lines(Cloud::Public, Api::DefenderXdr, "Incident.Read.All", Siem::Sentinel),
        pairs([
            ("ClientId", CLIENT),
            ("ClientSecret", SECRET),
            ("GrantType", "client_credentials"),
            ("TokenEndpoint", &token),
            ("Scope", "https://api.security.microsoft.com/.default"),
            ("ApiEndpoint", "https://api.security.microsoft.com/api/incidents"),
        ])
    );
    let connection = connection(Cloud::Public, Api::DefenderXdr, "Incident.Read.All");
    let told = siem_values(&connection, Siem::Sentinel, Language::En);
    assert_eq!(
        serde_json::from_str::<Value>(&told.text).unwrap(),
        json!({
            "auth": {
                "type": "OAuth2",
                "ClientId": CLIENT,
                "ClientSecret": "[[parameters('clientSecret')]",
                "GrantType": "client_credentials",
                "TokenEndpoint": token,
                "Scope": "https://api.security.microsoft.com/.default",
            },
            "request": {
                "ApiEndpoint": "https://api.security.microsoft.com/api/incidents",
                "HttpMethod": "GET",
            },
        })
    );
    assert_eq!(told.notes.len(), 2);
}

#[test]
fn splunk_gets_an_account_and_an_input() {
    let connection = connection(Cloud::Public, Api::DefenderXdr, "Incident.Read.All");
    let told = siem_values(&connection, Siem::Splunk, Language::En);
    assert_eq!(
        lines(Cloud::Public, Api::DefenderXdr, "Incident.Read.All", Siem::Splunk),
        pairs([
            ("username", CLIENT),
            ("password", SECRET),
            ("tenant_id", TENANT),
            ("azure_app_account", "consentry"),
            ("environment", "commercial"),
        ])
    );
    assert_eq!(
        told.text,
        format!(
            "# First create the account consentry on the configuration page of the Splunk Add-on for Microsoft \
             Security; it stores the secret encrypted.\n\
             [microsoft_365_defender_endpoint_incidents://{TENANT}]\n\
             azure_app_account = consentry\n\
             tenant_id = {TENANT}\n\
             environment = commercial\n"
        )
    );
    for (cloud, api, permission, input, place) in [
        (
            Cloud::Gcc,
            Api::DefenderXdr,
            "Incident.Read.All",
            "365_defender_endpoint_incidents",
            "environment = gcc\n",
        ),
        (
            Cloud::GccHigh,
            Api::Graph,
            "SecurityIncident.Read.All",
            "365_defender_endpoint_incidents",
            "environment = gcc-high-graph-api\n",
        ),
        (
            Cloud::Public,
            Api::Graph,
            "SecurityAlert.Read.All",
            "endpoint_atp_alerts",
            "location = commercial-graph-api\n",
        ),
        (
            Cloud::Public,
            Api::DefenderEndpoint,
            "Alert.Read.All",
            "endpoint_atp_alerts",
            "location = api.securitycenter.microsoft.com\n",
        ),
        (
            Cloud::Public,
            Api::DefenderEndpoint,
            "Machine.Read.All",
            "endpoint_machines",
            "location = api.securitycenter.microsoft.com\n",
        ),
        (
            Cloud::Dod,
            Api::Graph,
            "SecurityIncident.Read.All",
            "365_defender_endpoint_incidents",
            "has no documented setting for this cloud",
        ),
    ] {
        let connection = crate::connection(cloud, api, permission);
        let text = siem_values(&connection, Siem::Splunk, Language::En).text;
        assert!(text.contains(&format!("{input}://")) && text.contains(place), "{text}");
    }
}

#[test]
fn elastic_gets_the_options_of_the_right_data_stream() {
    assert_eq!(
        lines(Cloud::GccHigh, Api::Graph, "SecurityIncident.ReadWrite.All", Siem::Elastic),
        pairs([
            ("integration", "m365_defender"),
            ("data_stream", "incident"),
            ("client_id", CLIENT),
            ("client_secret", SECRET),
            ("tenant_id", TENANT),
            ("login_url", "https://login.microsoftonline.us"),
            ("token_endpoint", "oauth2/v2.0/token"),
            ("request_url", "https://graph.microsoft.us"),
        ])
    );
    for (api, permission, stream, address) in [
        (Api::DefenderXdr, "Incident.Read.All", "log", ("request_url", "https://api.security.microsoft.com")),
        (Api::Graph, "SecurityAlert.Read.All", "alert", ("request_url", "https://graph.microsoft.com")),
        (
            Api::DefenderEndpoint,
            "Alert.Read.All",
            "log",
            ("request_url", "https://api.securitycenter.microsoft.com/api/alerts"),
        ),
        (
            Api::DefenderEndpoint,
            "Machine.Read.All",
            "machine",
            ("url", "https://api.securitycenter.microsoft.com"),
        ),
    ] {
        let lines = lines(Cloud::Public, api, permission, Siem::Elastic);
        assert_eq!(lines[1].1, stream);
        assert_eq!(lines.last(), pairs([address]).last(), "{permission}");
    }
    let older = siem_values(
        &connection(Cloud::Public, Api::DefenderXdr, "Incident.Read.All"),
        Siem::Elastic,
        Language::En,
    );
    assert!(older.text.starts_with("# Elastic has deprecated the data stream log"), "{}", older.text);
    assert!(older.text.contains("\nclient_secret: \"<the value of the client secret>\"\n"), "{}", older.text);
}

#[test]
fn wazuh_gets_a_block_for_graph_and_a_reason_for_the_rest() {
    let graph = connection(Cloud::Dod, Api::Graph, "SecurityIncident.Read.All");
    assert_eq!(
        siem_values(&graph, Siem::Wazuh, Language::En).text,
        format!(
            "<!-- One Wazuh agent reads one tenant: each customer needs its own agent. -->\n\
             <ms-graph>\n  <enabled>yes</enabled>\n  <only_future_events>yes</only_future_events>\n\
             \x20 <curl_max_size>10M</curl_max_size>\n  <run_on_start>yes</run_on_start>\n\
             \x20 <interval>20m</interval>\n  <version>v1.0</version>\n  <api_auth>\n\
             \x20   <client_id>{CLIENT}</client_id>\n    <tenant_id>{TENANT}</tenant_id>\n\
             \x20   <secret_value>&lt;the value of the client secret&gt;</secret_value>\n\
             \x20   <api_type>dod</api_type>\n  </api_auth>\n  <resource>\n    <name>security</name>\n\
             \x20   <relationship>incidents</relationship>\n    <relationship>alerts_v2</relationship>\n\
             \x20 </resource>\n</ms-graph>\n"
        )
    );
    let alerts = connection(Cloud::Public, Api::Graph, "SecurityAlert.Read.All");
    let text = siem_values(&alerts, Siem::Wazuh, Language::En).text;
    assert!(!text.contains("incidents") && text.contains("<api_type>global</api_type>"), "{text}");

    for api in [Api::DefenderXdr, Api::DefenderEndpoint] {
        let other = connection(Cloud::Public, api, &api.facts().default_permission().value);
        let told = siem_values(&other, Siem::Wazuh, Language::En);
        assert_eq!(told.lines, []);
        assert_eq!(told.text, say_plain(Language::En, "siem-wazuh-graph-only"));
    }
}

#[test]
fn what_no_product_reads_is_said_to_be_so() {
    for (api, permission) in
        [(Api::DefenderEndpoint, "Machine.Isolate"), (Api::DefenderXdr, "AdvancedHunting.Read.All")]
    {
        for which in [Siem::Sentinel, Siem::Splunk, Siem::Elastic] {
            let told = siem_values(&connection(Cloud::Public, api, permission), which, Language::En);
            assert_eq!(told.lines, []);
            let reason = format!("{} has no documented input for these permissions.", which.title());
            assert_eq!((told.text, told.notes), (reason.clone(), vec![reason]));
        }
    }
}

#[test]
fn every_block_is_whole_and_free_of_known_faults() {
    for connection in connections() {
        for which in Siem::ALL {
            for language in Language::ALL {
                let told = siem_values(&connection, which, language);
                without_faults(&told.text);
                assert!(!told.text.is_empty());
                let tenant = connection.tenant.to_string();
                assert!(told.lines.is_empty() || told.text.contains(&tenant), "{}", told.text);
                assert!(told.lines.iter().all(|line| !line.value.is_empty() && !line.label.is_empty()));
            }
        }
    }
    for which in Siem::ALL {
        assert_eq!(serde_json::to_value(which).unwrap(), which.name());
    }
}
