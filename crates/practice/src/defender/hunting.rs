//! Advanced hunting, in the three shapes that the three APIs give it.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::answers::{Answers, Column};
use super::bearer::admit;
use super::refusal::Refusal;
use crate::entra::SignIn;
use crate::faults::Injected;
use crate::tenants::ApiKey;

/// Member names are case-sensitive, as at Microsoft.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Hunt {
    query: String,
}

pub(crate) async fn xdr(
    sign_in: State<Arc<SignIn>>,
    answers: State<Arc<Answers>>,
    injected: Injected,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, Refusal> {
    run(&sign_in, &answers, "AdvancedHunting.Read.All", &injected, &headers, &body)
}

pub(crate) async fn endpoint(
    sign_in: State<Arc<SignIn>>,
    answers: State<Arc<Answers>>,
    injected: Injected,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, Refusal> {
    run(&sign_in, &answers, "AdvancedQuery.Read.All", &injected, &headers, &body)
}

pub(crate) async fn graph(
    sign_in: State<Arc<SignIn>>,
    answers: State<Arc<Answers>>,
    injected: Injected,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, Refusal> {
    run(&sign_in, &answers, "ThreatHunting.Read.All", &injected, &headers, &body)
}

/// Whatever is asked, the answer is the same few rows: no query is run.
fn run(
    sign_in: &SignIn,
    answers: &Answers,
    role: &str,
    injected: &Injected,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Json<Value>, Refusal> {
    let (api, organization) = admit(sign_in, injected, headers, role)?;
    let hunt: Hunt = serde_json::from_slice(body).map_err(|_| Refusal::body(api))?;
    if hunt.query.trim().is_empty() {
        return Err(Refusal::body(api));
    }
    let rows = answers.rows(organization);
    Ok(Json(match api.key {
        ApiKey::Graph => json!({
            "@odata.context":
                format!("{}/v1.0/$metadata#microsoft.graph.security.huntingQueryResults", sign_in.cloud.authority()),
            "schema": schema(answers, ["name", "type"]),
            "results": rows,
        }),
        ApiKey::DefenderXdr | ApiKey::DefenderEndpoint => json!({
            "Stats": {
                "ExecutionTime": 0.0156_f64,
                "resource_usage": { "cpu": { "user": "00:00:00.0156250" }, "memory": { "peak_per_node": 1_048_576 } },
                "dataset_statistics": [{ "table_row_count": rows.len(), "table_size": rows.len() * 48 }],
            },
            "Schema": schema(answers, ["Name", "Type"]),
            "Results": rows,
        }),
    }))
}

fn schema(answers: &Answers, [name, kind]: [&str; 2]) -> Vec<Value> {
    let column = |column: &Column| {
        let pairs = [(name, &column.name), (kind, &column.kind)];
        Value::Object(Map::from_iter(pairs.map(|(key, text)| (key.to_owned(), json!(text)))))
    };
    answers.hunting_columns.iter().map(column).collect()
}
