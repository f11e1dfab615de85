//! JSON that servers answer with: error bodies, token answers, discovery documents, API answers.

use serde_json::{Value, json};

use super::{Expected, Explanation, Kind, token, token_error};
use crate::{ApiCode, ApiError, Cause, Detail, EntraError, Step, Verdict, discovery::DiscoveryDocument};

pub(super) fn explain(body: &str, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    // A log line may stand before the body.
    let start = body.find('{').filter(|start| *start == 0 || !body.contains("://"))?;
    let mut documents = serde_json::Deserializer::from_str(&body[start..]).into_iter::<Value>();
    let document = documents.next()?.ok()?;
    let text = document.to_string();
    let object = document.as_object()?;
    if let Some(error) = ApiError::parse(&text) {
        return Some(api_error(&error, status));
    }
    if let Some(token) = object.get("access_token").and_then(Value::as_str) {
        let mut explanation = token::explain(token, expected).unwrap_or_else(|| {
            let opaque = Verdict::of(Cause::ConsentGiven).with_detail(Some(Detail::NotAJwt));
            Explanation::new(Kind::TokenResponse).with_verdict(opaque)
        });
        explanation.kind = Kind::TokenResponse;
        return Some(explanation.with("expires_in", object.get("expires_in").cloned()));
    }
    if object.contains_key("error") || object.contains_key("error_description") {
        return Some(token_error(&EntraError::parse(&text)?, status));
    }
    if let Some(document) = DiscoveryDocument::parse(&text) {
        return Some(discovery(&document));
    }
    let rows = ["value", "Results", "results"].into_iter().find_map(|name| object.get(name)?.as_array());
    let rows = rows?;
    Some(Explanation::new(Kind::ApiResponse).with("rows", json!(rows.len())))
}

fn api_error(error: &ApiError, status: Option<u16>) -> Explanation {
    let usual = || ApiCode::find(&error.code).map_or(400, |code| code.status);
    let status = status.unwrap_or_else(usual);
    let cause = error.cause(status);
    let missing =
        if cause == Cause::PermissionsMissing { required_roles(&error.message) } else { Vec::new() };
    Explanation::new(Kind::ApiError)
        .with_verdict(Verdict {
            code: Some(error.code.clone()),
            detail: error.detail(),
            missing: missing.clone(),
            ..Verdict::of(cause)
        })
        .with("message", error.message.clone())
        .with("required_roles", (!missing.is_empty()).then(|| json!(missing)))
        .with("target", error.target.clone())
}

/// `… API required roles: A,B, application roles: C.`
fn required_roles(message: &str) -> Vec<String> {
    let Some(list) = message.split("API required roles:").nth(1) else { return Vec::new() };
    let list = list.split("application roles:").next().unwrap_or_default();
    list.split(',')
        .map(|role| role.trim().trim_end_matches('.').to_owned())
        .filter(|role| !role.is_empty())
        .collect()
}

fn discovery(document: &DiscoveryDocument) -> Explanation {
    let mut explanation = Explanation::new(Kind::Discovery);
    if let Some(found) = document.tenant("") {
        explanation = explanation
            .with("tenant_id", found.tenant_id.to_string())
            .with("cloud", found.cloud.name())
            .with("region", found.region)
            .with("issuer", found.issuer);
        explanation.customer = Some(found.tenant_id.to_string());
        explanation.go_to = Some(Step::Customer);
    }
    explanation
}
