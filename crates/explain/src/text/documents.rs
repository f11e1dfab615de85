//! What a document in which nothing is wrong means here, and what to do next.

use entra::Api;

use super::{Explanation, Kind};
use crate::Sentence;

pub(super) fn say(explanation: &mut Explanation) {
    let field = |name: &str| explanation.fields.get(name)?.as_str().map(str::to_owned);
    match (explanation.kind, explanation.customer.clone()) {
        (Kind::ApiResponse, _) => {
            explanation.said.push(Sentence::new("said-api-response"));
            explanation.next = Some(Sentence::new("next-api-response"));
        }
        (Kind::Discovery, Some(tenant)) => {
            explanation.said.push(Sentence::new("said-discovery").with("tenant", tenant));
            explanation.next = Some(Sentence::new("next-discovery"));
        }
        (Kind::Discovery, None) => {
            explanation.said.push(Sentence::new("said-discovery-anyone"));
            explanation.next = Some(Sentence::new("next-discovery-anyone"));
        }
        (Kind::TenantHint, Some(tenant)) => {
            explanation.said.push(Sentence::new("said-tenant").with("tenant", tenant));
            explanation.next = Some(Sentence::new("next-tenant"));
        }
        (Kind::AccessToken | Kind::TokenResponse, _) => {
            let said = match (field("aud"), field("opens")) {
                (Some(_), Some(address)) => {
                    let api = explanation.api.map_or("–", name);
                    Sentence::new("said-token").with("api", api).with("address", address)
                }
                (Some(audience), None) => Sentence::new("said-token-foreign").with("audience", audience),
                _ => return,
            };
            explanation.said.push(said);
        }
        _ => {}
    }
}

fn name(api: Api) -> &'static str {
    &api.facts().product_name
}
