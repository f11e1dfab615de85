//! JSON that servers answer with: error bodies, token answers, discovery documents, API answers.

use serde_json::{Map, Value, json};

use super::{Expected, Explanation, Kind, sign_in, token, undress};
use crate::{
    ApiCode, ApiError, Cause, EntraError, SignInCode, Step, TenantId, Verdict, discovery::DiscoveryDocument,
};

/// Braces at which a document is looked for, at most: a page of scripts has thousands.
const TRIES: usize = 64;
/// How deep one document may hide in another's text.
const DEPTH: usize = 4;

/// The first document in the text that is known, as it stands or as logs, mails and pages write it.
pub(super) fn explain(body: &str, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    if !body.contains('{') {
        return None;
    }
    let found = |text: &str| first_known(text, status, expected);
    let unbroken = || body.contains('\n').then(|| found(&body.replace(['\r', '\n'], "")))?;
    let unescaped = || body.contains("\\\"").then(|| found(&undress::without_escapes(body)))?;
    let off_a_page = || body.contains("&quot;").then(|| found(&undress::without_entities(body)))?;
    found(body).or_else(unbroken).or_else(unescaped).or_else(off_a_page)
}

fn first_known(text: &str, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    let read = |document: &Value| {
        whole(document, status, expected).or_else(|| within(document, status, expected, DEPTH))
    };
    let mut rest = text;
    for _ in 0..TRIES {
        rest = &rest[rest.find('{')?..];
        let mut documents = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        match documents.next() {
            Some(Ok(document)) => {
                let known = read(&document);
                if known.is_some() {
                    return known;
                }
                rest = &rest[documents.byte_offset()..];
            }
            _ => rest = &rest[1..],
        }
    }
    // In a long log the last lines are what somebody looks for.
    let mut lines = rest.lines().rev().filter_map(|line| line.get(line.find('{')?..)).take(TRIES);
    lines.find_map(|line| {
        let document = serde_json::Deserializer::from_str(line).into_iter::<Value>().next()?.ok()?;
        read(&document)
    })
}

/// A document that stands by itself.
fn whole(document: &Value, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    let object = document.as_object()?;
    known(object, status, expected).or_else(|| {
        if object.contains_key("error") || object.contains_key("error_description") {
            return Some(sign_in::error(&EntraError::parse(&document.to_string())?, status));
        }
        let rows = ["value", "Results", "results"].into_iter().find_map(|name| object.get(name)?.as_array());
        Some(Explanation::new(Kind::ApiResponse).with("rows", json!(rows?.len())))
    })
}

/// What is beyond doubt wherever it stands.
fn known(object: &Map<String, Value>, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    let text = Value::Object(object.clone()).to_string();
    if let Some(error) = ApiError::parse(&text) {
        return Some(api_error(&error, status));
    }
    if let Some(token) = object.get("access_token").and_then(Value::as_str) {
        let mut explanation = token::explain(token, expected).unwrap_or_else(token::unreadable);
        explanation.kind = Kind::TokenResponse;
        return Some(explanation.with("expires_in", object.get("expires_in").cloned()));
    }
    if let Some(error) = EntraError::parse(&text).filter(|error| error.code().is_some()) {
        return Some(sign_in::error(&error, status));
    }
    if let Some(claims) = token::claims_in(object) {
        return Some(token::of_claims(claims, expected));
    }
    logged(object).or_else(|| described(object, &text))
}

/// In one of the document's values, or in a document that one of its texts is.
fn within(document: &Value, status: Option<u16>, expected: &Expected, depth: usize) -> Option<Explanation> {
    let deeper = |value: &Value| match value {
        Value::Object(object) => {
            known(object, status, expected).or_else(|| within(value, status, expected, depth))
        }
        Value::Array(_) => within(value, status, expected, depth),
        Value::String(text) if depth > 0 && text.contains('{') => {
            let inner = text[text.find('{').unwrap_or(0)..].to_owned();
            let inner: Value = serde_json::Deserializer::from_str(&inner).into_iter().next()?.ok()?;
            whole(&inner, status, expected).or_else(|| within(&inner, status, expected, depth - 1))
        }
        _ => None,
    };
    match document {
        Value::Object(object) => object.values().find_map(deeper),
        Value::Array(list) => list.iter().find_map(deeper),
        _ => None,
    }
}

/// An entry of the sign-in logs: `status.errorCode`, or `ResultType` in Log Analytics.
fn logged(object: &Map<String, Value>) -> Option<Explanation> {
    let status = object.get("status").and_then(Value::as_object);
    let number = status.and_then(|status| status.get("errorCode")).or_else(|| object.get("errorCode"));
    let number = number.or_else(|| object.get("ResultType")).or_else(|| object.get("resultType"))?;
    let code = sign_in::known(number.as_str().map_or_else(|| number.to_string(), str::to_owned).as_str())?;
    Some(sign_in::of_code(code))
}

/// The documents by which a sign-in service describes a tenant, a domain or itself.
fn described(object: &Map<String, Value>, text: &str) -> Option<Explanation> {
    if let Some(document) = DiscoveryDocument::parse(text) {
        return Some(discovery(&document));
    }
    let member = |name: &str| object.get(name).and_then(Value::as_str);
    let (of, customer) = match (member("tenant_discovery_endpoint"), member("domain_name")) {
        (Some(endpoint), _) => ("tenant_id", TenantId::parse(endpoint).ok().map(|id| id.to_string())),
        (None, Some(domain))
            if object.contains_key("account_type") || object.contains_key("NameSpaceType") =>
        {
            ("domain", Some(domain.to_owned()))
        }
        _ => return None,
    };
    let mut explanation = Explanation::new(Kind::Discovery).with(of, customer.clone());
    explanation.go_to = customer.is_some().then_some(Step::Customer);
    explanation.customer = customer;
    Some(explanation)
}

pub(super) fn api_error(error: &ApiError, status: Option<u16>) -> Explanation {
    // A service between may pass on what the sign-in told it.
    if SignInCode::find_in(&error.message).is_some_and(|code| code.facts().is_some()) {
        return sign_in::error(&EntraError::from_redirect("", &error.message, None), status);
    }
    let usual = || ApiCode::find(&error.code).map(|code| code.status).or_else(|| error.code.parse().ok());
    let status = status.or_else(usual).unwrap_or_default();
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
