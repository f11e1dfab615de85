//! JSON that servers answer with: error bodies, token answers, discovery documents, API answers.

use entra::{ApiCode, ApiError, Cause, DiscoveryDocument, EntraError, SignInCode, TenantId, Verdict};
use serde_json::{Map, Value, json};

use super::{
    Expected, Explanation, Kind,
    sayings::{Group, Said},
    sign_in, token, undress,
};

/// Braces at which a document is looked for, at most: a page of scripts has thousands.
const TRIES: usize = 64;
/// How often the whole text is read at most, all those tries together: each brace could begin a document that ends nowhere.
const READINGS: usize = 8;
/// How deep one document may hide in another's text.
const DEPTH: usize = 4;

/// The first document in the text that is known, as it stands or as logs, mails and pages write it.
pub(super) fn explain(body: &str, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    documents(body, status, expected).or_else(|| rows(body))
}

fn documents(body: &str, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    if !body.contains('{') {
        return None;
    }
    let mut search = Search { status, expected, left: body.len() * READINGS };
    let mut found = |text: &str| search.first_known(text);
    if let Some(known) = found(body) {
        return Some(known);
    }
    if body.contains('\n')
        && let Some(known) = found(&body.replace("\r\n", "\n").replace('\n', " "))
            .or_else(|| found(&body.replace(['\r', '\n'], "")))
    {
        return Some(known);
    }
    if body.contains("\\\"")
        && let Some(known) = found(&undress::without_escapes(body))
    {
        return Some(known);
    }
    body.contains("&quot;").then(|| found(&undress::without_entities(body)))?
}

/// A list alone, of entries that an API numbers or names.
fn rows(body: &str) -> Option<Explanation> {
    const NAMES: [&str; 6] = ["id", "incidentId", "alertId", "machineId", "contentType", "tenantId"];
    let list = &body[body.find("[{")?..];
    let rows: Vec<Map<String, Value>> = serde_json::Deserializer::from_str(list).into_iter().next()?.ok()?;
    let is_entry = |row: &Map<String, Value>| {
        NAMES.iter().any(|name| row.contains_key(*name)) && !row.contains_key("error")
    };
    (!rows.is_empty() && rows.iter().all(is_entry))
        .then(|| Explanation::new(Kind::ApiResponse).with("rows", json!(rows.len())))
}

/// An answer as PowerShell prints it: `@odata.context : …`.
pub(super) fn listed(text: &str) -> Option<Explanation> {
    let is_answer = text.contains("@odata.context") && text.contains("$metadata#");
    is_answer.then(|| Explanation::new(Kind::ApiResponse))
}

struct Search<'a> {
    status: Option<u16>,
    expected: &'a Expected,
    /// Bytes that may still be read.
    left: usize,
}

impl Search<'_> {
    fn first_known(&mut self, text: &str) -> Option<Explanation> {
        let mut rest = text;
        for _ in 0..TRIES {
            rest = &rest[rest.find('{')?..];
            let (document, used) = read(rest);
            let known = document.as_ref().and_then(|document| self.known(document));
            self.left = self.left.saturating_sub(used);
            if known.is_some() || self.left == 0 {
                return known.or_else(|| self.last_known(rest));
            }
            rest = if document.is_some() { &rest[used..] } else { &rest[1..] };
        }
        self.last_known(rest)
    }

    /// In a long log the last lines are what somebody looks for.
    fn last_known(&self, text: &str) -> Option<Explanation> {
        let mut lines = text.lines().rev().filter_map(|line| line.get(line.find('{')?..)).take(TRIES);
        lines.find_map(|line| self.known(&read(line).0?))
    }

    fn known(&self, document: &Value) -> Option<Explanation> {
        whole(document, self.status, self.expected)
            .or_else(|| within(document, self.status, self.expected, DEPTH))
    }
}

/// The document with which the text begins, if there is one, and how far it was read.
fn read(text: &str) -> (Option<Value>, usize) {
    let mut documents = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    match documents.next() {
        Some(Ok(document)) => (Some(document), documents.byte_offset()),
        Some(Err(error)) => (None, place(text, &error)),
        None => (None, text.len()),
    }
}

/// Where the reader gave up.
fn place(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    lines.map(str::len).sum::<usize>() + error.column()
}

/// A document that stands by itself.
fn whole(document: &Value, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    let object = document.as_object()?;
    known(object, status, expected).or_else(|| {
        if object.contains_key("error") || object.contains_key("error_description") {
            return Some(sign_in::error(&EntraError::of(object)?, status));
        }
        let rows = ["value", "Results", "results"].into_iter().find_map(|name| object.get(name)?.as_array());
        Some(Explanation::new(Kind::ApiResponse).with("rows", json!(rows?.len())))
    })
}

/// The same of members that somebody printed in another way.
pub(super) fn of_members(members: &Map<String, Value>, expected: &Expected) -> Option<Explanation> {
    known(members, None, expected).or_else(|| Some(sign_in::error(&EntraError::of(members)?, None)))
}

/// What is beyond doubt wherever it stands.
fn known(object: &Map<String, Value>, status: Option<u16>, expected: &Expected) -> Option<Explanation> {
    if let Some(error) = ApiError::of(object) {
        return Some(api_error(&error, status));
    }
    if let Some(token) = object.get("access_token").and_then(Value::as_str) {
        let mut explanation = token::explain(token, expected).unwrap_or_else(token::unreadable);
        explanation.kind = Kind::TokenResponse;
        let seconds = object.get("expires_in").filter(|seconds| seconds.is_number() || seconds.is_string());
        return Some(explanation.with("expires_in", seconds.cloned()));
    }
    if let Some(error) = EntraError::of(object).filter(|error| error.code().is_some()) {
        return Some(sign_in::error(&error, status));
    }
    if let Some(claims) = token::claims_in(object) {
        return Some(token::of_claims(claims, expected));
    }
    logged(object).or_else(|| described(object))
}

/// In one of the document's values, in their order, or in a document that one of its texts is.
fn within(document: &Value, status: Option<u16>, expected: &Expected, depth: usize) -> Option<Explanation> {
    let mut ahead = vec![document];
    while let Some(value) = ahead.pop() {
        let found = match value {
            Value::Object(object) if !std::ptr::eq(value, document) => known(object, status, expected),
            Value::String(text) if depth > 0 => inside(text, status, expected, depth - 1),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
        match value {
            Value::Object(object) => ahead.extend(object.values().rev()),
            Value::Array(list) => ahead.extend(list.iter().rev()),
            _ => {}
        }
    }
    None
}

/// In the document that a text holds.
fn inside(text: &str, status: Option<u16>, expected: &Expected, depth: usize) -> Option<Explanation> {
    let text = &text[text.find('{')?..];
    let document: Value = serde_json::Deserializer::from_str(text).into_iter().next()?.ok()?;
    whole(&document, status, expected).or_else(|| within(&document, status, expected, depth))
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
fn described(object: &Map<String, Value>) -> Option<Explanation> {
    if let Some(document) = DiscoveryDocument::of(object) {
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
    explanation.customer = customer;
    Some(explanation)
}

pub(super) fn api_error(error: &ApiError, status: Option<u16>) -> Explanation {
    // A service between may pass on what the sign-in told it.
    if SignInCode::find_in(&error.message).is_some_and(|code| code.facts().is_some()) {
        return sign_in::error(&EntraError::from_redirect("", &error.message, None), status);
    }
    let usual =
        || ApiCode::find(&error.code).and_then(|code| code.status).or_else(|| error.code.parse().ok());
    let status = status.or_else(usual).unwrap_or_default();
    let mut cause = error.cause(status);
    // Words that say why go before a status or a code that only says no.
    let says_why = ApiCode::find(&error.code).is_some_and(|code| code.cause.is_some());
    let saying = Said::of(&error.message).first(Group::Api).filter(|_| !says_why && error.detail().is_none());
    if let Some(saying) = saying.filter(|_| !matches!(cause, Cause::Throttled | Cause::MicrosoftUnavailable))
    {
        cause = saying.cause();
    }
    let missing =
        if cause == Cause::PermissionsMissing { required_roles(&error.message) } else { Vec::new() };
    let is_word = |code: &&str| {
        !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
    };
    Explanation::new(Kind::ApiError)
        .with_verdict(Verdict {
            code: Some(error.code.as_str()).filter(is_word).map(str::to_owned),
            detail: error.detail().or_else(|| saying.and_then(|saying| saying.detail)),
            acts: saying.and_then(|saying| saying.who),
            missing: least(&missing).into_iter().collect(),
            ..Verdict::of(cause)
        })
        .with("message", error.message.clone())
        .with("required_roles", (!missing.is_empty()).then(|| json!(missing)))
        .with("target", error.target.clone())
}

/// Any one of the roles is enough: the one that lets the app do least (learn.microsoft.com/graph/permissions-overview).
fn least(roles: &[String]) -> Option<String> {
    let only_reads =
        |role: &&String| !["Write", "Manage", "FullControl"].iter().any(|more| role.contains(more));
    let basic = |role: &&String| role.contains("ReadBasic");
    let readers = || roles.iter().filter(only_reads);
    readers().find(basic).or_else(|| readers().next()).or_else(|| roles.first()).cloned()
}

/// `… API required roles: A,B, application roles: C.`: each of A and B is enough.
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
    }
    explanation
}
