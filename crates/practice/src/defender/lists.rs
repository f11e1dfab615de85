//! The lists that the APIs read out, page by page.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};

use super::answers::Answers;
use super::bearer::admit;
use super::refusal::Refusal;
use crate::entra::{Fields, SignIn};
use crate::faults::Injected;
use crate::tenants::{Api, ApiKey, Cloud};

/// One list that an API reads out.
#[derive(Clone, Copy)]
pub(crate) struct List {
    role: &'static str,
    /// What follows the host in `@odata.context`.
    context: &'static str,
    /// Largest `$top`.
    most: usize,
    of: fn(&Answers) -> &[Value],
}

pub(crate) const INCIDENTS: List = List {
    role: "Incident.Read.All",
    context: "/api/$metadata#Incidents",
    most: 100,
    of: |answers| &answers.incidents,
};
pub(crate) const ALERTS: List = List {
    role: "Alert.Read.All",
    context: "/api/$metadata#Alerts",
    most: 10_000,
    of: |answers| &answers.alerts,
};
pub(crate) const MACHINES: List = List {
    role: "Machine.Read.All",
    context: "/api/$metadata#Machines",
    most: 10_000,
    of: |answers| &answers.machines,
};
pub(crate) const GRAPH_INCIDENTS: List = List {
    role: "SecurityIncident.Read.All",
    context: "/v1.0/$metadata#security/incidents",
    most: 50,
    of: |answers| &answers.graph_incidents,
};
pub(crate) const GRAPH_ALERTS: List = List {
    role: "SecurityAlert.Read.All",
    context: "/v1.0/$metadata#security/alerts_v2",
    most: 2_000,
    of: |answers| &answers.graph_alerts,
};

impl List {
    pub(crate) async fn read_out(
        self,
        State(sign_in): State<Arc<SignIn>>,
        State(answers): State<Arc<Answers>>,
        RawQuery(query): RawQuery,
        injected: Injected,
        headers: HeaderMap,
    ) -> Result<Json<Value>, Refusal> {
        let (api, organization) = admit(&sign_in, &injected, &headers, self.role)?;
        let query = Fields::of_query(query.as_deref());
        let top = self.number(api, &query, "$top")?.unwrap_or(self.most);
        let skip = self.number(api, &query, "$skip")?.unwrap_or(0);
        if top > self.most {
            let limit = self.most;
            let message = format!(
                "The query specified in the URI is not valid. The limit of '{limit}' for Top query has been \
                 exceeded. The value from the incoming request is '{top}'."
            );
            return Err(Refusal::odata(api, message));
        }
        let all = if organization.quiet { &[] } else { (self.of)(&answers) };
        let page: Vec<&Value> = all.iter().skip(skip).take(top).collect();
        let next = skip + page.len();
        let mut read = json!({ "@odata.context": format!("{}{}", sign_in.cloud.authority(), self.context), "value": page });
        if api.key == ApiKey::Graph && next < all.len() {
            read["@odata.nextLink"] = self.next_page(&sign_in.cloud, top, next).into();
        }
        Ok(Json(read))
    }

    /// Graph says where the next page is; the other two leave it to the caller to skip.
    fn next_page(self, cloud: &Cloud, top: usize, skip: usize) -> String {
        let path = self.context.replace("$metadata#", "");
        format!("{}{path}?$top={top}&$skip={skip}", cloud.authority())
    }

    fn number(self, api: &Api, query: &Fields, name: &str) -> Result<Option<usize>, Refusal> {
        let Some(text) = query.get(name) else { return Ok(None) };
        let message = || {
            format!(
                "The query specified in the URI is not valid. Invalid value '{text}' for {name} query option found."
            )
        };
        text.parse().map(Some).map_err(|_| Refusal::odata(api, message()))
    }
}
