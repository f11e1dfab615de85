//! Answers over HTTP: of the sign-in, of the APIs, and of whatever stands between.

use entra::{Cause, Detail};
use explain::Kind;

use crate::{all_are, detail, explained};

#[test]
fn an_answer_with_its_head_is_read_by_both() {
    all_are(&[
        (
            "HTTP/2 401 \r\ncontent-type: application/json; charset=utf-8\r\nx-ms-request-id: a\r\n\r\n{\"error\":\"invalid_client\",\"error_codes\":[7000222]}",
            Kind::TokenError,
            Some("AADSTS7000222"),
            Some(Cause::CredentialExpired),
        ),
        (
            "$ curl -sv https://login.microsoftonline.com/x/oauth2/v2.0/token\n* Connected\n> POST /x/oauth2/v2.0/token HTTP/2\n> accept: */*\n>\n< HTTP/2 400\n< content-type: application/json\n<\n{\"error\":\"unauthorized_client\",\"error_codes\":[700016]}",
            Kind::TokenError,
            Some("AADSTS700016"),
            Some(Cause::ConsentMissing),
        ),
        (
            "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 403 Forbidden\r\n\r\n{\"error\":{\"code\":\"Forbidden\",\"message\":\"\"}}",
            Kind::ApiError,
            Some("Forbidden"),
            Some(Cause::PermissionsMissing),
        ),
        (
            "HTTP/1.1 400 Bad Request\nAADSTS900144: The request body must contain the following parameter: 'scope'.",
            Kind::TokenError,
            Some("AADSTS900144"),
            Some(Cause::RequestMalformed),
        ),
    ]);
    let throttled = explained(
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n{\"error\":{\"code\":\"429\",\"message\":\"\"}}",
    );
    assert_eq!(throttled.verdict.unwrap().retry_after_s, Some(30));
    assert_eq!(throttled.fields["http_status"], 429);
}

#[test]
fn errors_of_the_apis_are_read_in_every_shape() {
    let unauthorized =
        |why: &str| format!(r#"{{"error":{{"code":"Unauthorized","message":"{why}","target":"t"}}}}"#);
    let inactive = unauthorized("Unauthorized request - reason of failure: Account mode is inactive");
    let unlicensed = unauthorized("Unauthorized request - reason of failure: No Tvm license");
    let absent = unauthorized("Unauthorized request - Account is not provisioned");
    let expired = unauthorized("Unauthorized request - reason of failure: Token expired");
    let subscription = Some(Cause::ServiceUnavailableInTenant);
    all_are(&[
        (&inactive, Kind::ApiError, Some("Unauthorized"), subscription),
        (&unlicensed, Kind::ApiError, Some("Unauthorized"), subscription),
        (&absent, Kind::ApiError, Some("Unauthorized"), subscription),
        (&expired, Kind::ApiError, Some("Unauthorized"), Some(Cause::WrongAudience)),
        (
            r#"{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience.","innerError":{"date":"2026-11-21T09:00:00","request-id":"x"}}}"#,
            Kind::ApiError,
            Some("InvalidAuthenticationToken"),
            Some(Cause::WrongAudience),
        ),
        (
            r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}"#,
            Kind::ApiError,
            Some("Authorization_RequestDenied"),
            Some(Cause::PermissionsMissing),
        ),
        (
            r#"{"odata.error":{"code":"Authorization_RequestDenied","message":{"lang":"en","value":"Insufficient privileges to complete the operation."}}}"#,
            Kind::ApiError,
            Some("Authorization_RequestDenied"),
            Some(Cause::PermissionsMissing),
        ),
        (
            "Get-MgSecurityIncident : {\"error\":{\"code\":\"Forbidden\",\"message\":\"Missing application roles. API required roles: SecurityIncident.Read.All, application roles: .\"}}\nStatus: 403 (Forbidden)",
            Kind::ApiError,
            Some("Forbidden"),
            Some(Cause::PermissionsMissing),
        ),
        (
            r#"{"error":{"code":"429","message":"API calls quota exceeded! maximum allowed 45 per 00:01:00"}}"#,
            Kind::ApiError,
            Some("429"),
            Some(Cause::Throttled),
        ),
        (
            r#"{"error":{"code":"InternalServerError","message":""}}"#,
            Kind::ApiError,
            Some("InternalServerError"),
            Some(Cause::MicrosoftUnavailable),
        ),
        (r#"{"@odata.context":"x","value":[{"incidentId":1}]}"#, Kind::ApiResponse, None, None),
        (r#"{"Schema":[],"Results":[]}"#, Kind::ApiResponse, None, None),
    ]);
    assert_eq!(detail(&inactive), Some(Detail::ApiUnauthorizedAccountInactive));
    assert_eq!(detail(&unlicensed), Some(Detail::ApiUnauthorizedNoTvmLicense));
    assert_eq!(detail(&absent), Some(Detail::ApiUnauthorizedNotProvisioned));
    assert_eq!(detail(&expired), None);
}

#[test]
fn a_challenge_says_what_the_api_misses() {
    let header = |error: &str| {
        format!(
            "WWW-Authenticate: Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"x\"{error}"
        )
    };
    let invalid = header(", error=\"invalid_token\", error_description=\"The access token is invalid\"");
    let claims = header(", error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"");
    let scope = header(", error=\"insufficient_scope\"");
    let in_a_head = format!("HTTP/1.1 401 Unauthorized\r\n{invalid}\r\nContent-Length: 0\r\n\r\n");
    let bare = header("");
    all_are(&[
        (&invalid, Kind::ApiError, Some("invalid_token"), Some(Cause::WrongAudience)),
        (&in_a_head, Kind::ApiError, Some("invalid_token"), Some(Cause::WrongAudience)),
        (&claims, Kind::ApiError, Some("insufficient_claims"), Some(Cause::PolicyBlocked)),
        (&scope, Kind::ApiError, Some("insufficient_scope"), Some(Cause::PermissionsMissing)),
        (&bare, Kind::ApiError, None, Some(Cause::WrongAudience)),
    ]);
    assert_eq!(explained(&invalid).fields["message"], "The access token is invalid");
}

#[test]
fn a_page_in_microsofts_place_is_told_by_its_status_or_by_being_one() {
    let page =
        "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    let portal = "<!doctype html>\n<html><head><title>Welcome to the guest network</title></head></html>";
    let (down, between) = (Some(Cause::MicrosoftUnavailable), Some(Cause::Proxy));
    all_are(&[
        (page, Kind::Unknown, None, down),
        (
            "HTTP/1.1 503 Service Unavailable\r\n\r\n<html>Our services aren't available right now</html>",
            Kind::Unknown,
            None,
            down,
        ),
        ("HTTP/1.1 504 Gateway Timeout\r\nServer: proxy\r\n\r\n", Kind::Unknown, None, down),
        (
            "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120\r\n\r\nToo many requests error",
            Kind::Unknown,
            None,
            Some(Cause::Throttled),
        ),
        (
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\r\n<html></html>",
            Kind::Unknown,
            None,
            between,
        ),
        (portal, Kind::Unknown, None, between),
        (r#"{"error":"Service Unavailable"}"#, Kind::TokenError, None, down),
        ("HTTP/1.1 503 x\r\n\r\n{\"error\":\"temporarily_unavailable\"}", Kind::TokenError, None, down),
    ]);
    assert_eq!(detail(page), Some(Detail::Http5xxToken));
    assert_eq!(detail(portal), Some(Detail::NonJsonBody));
    assert_eq!(detail("HTTP/1.1 407 x\r\n\r\n"), Some(Detail::Proxy407));
    let waits = explained("HTTP/1.1 429 x\r\nRetry-After: 120\r\n\r\nslow down").verdict.unwrap();
    assert_eq!((waits.detail, waits.retry_after_s), (Some(Detail::Http429Token), Some(120)));
    let silent = r#"{"error_description":"Something went wrong"}"#;
    assert_eq!(detail(silent), Some(Detail::NoErrorField));
}

#[test]
fn documents_that_describe_a_tenant_are_told_with_their_cloud() {
    let document = |host: &str, more: &str| {
        format!(
            r#"{{"issuer":"https://{host}/11111111-aaaa-4bbb-8ccc-222222222222/v2.0","token_endpoint":"https://{host}/11111111-aaaa-4bbb-8ccc-222222222222/oauth2/v2.0/token"{more}}}"#
        )
    };
    for (host, more, cloud) in [
        ("login.microsoftonline.com", "", "public"),
        (
            "login.microsoftonline.com",
            r#","tenant_region_scope":"NA","tenant_region_sub_scope":"GCC""#,
            "gcc",
        ),
        ("login.microsoftonline.us", r#","tenant_region_sub_scope":"DODCON""#, "gcc-high"),
        ("login.microsoftonline.us", r#","tenant_region_sub_scope":"DOD""#, "dod"),
        ("login.partner.microsoftonline.cn", "", "china"),
    ] {
        let found = explained(&document(host, more));
        assert_eq!((found.kind, &found.fields["cloud"]), (Kind::Discovery, &cloud.into()), "{host} {more}");
    }
    let instance = r#"{"tenant_discovery_endpoint":"https://login.microsoftonline.com/11111111-aaaa-4bbb-8ccc-222222222222/.well-known/openid-configuration","api-version":"1.1","metadata":[]}"#;
    let realm = r#"{"ver":"1.0","account_type":"Managed","domain_name":"contoso.onmicrosoft.com"}"#;
    let common = r#"{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0","token_endpoint":"https://login.microsoftonline.com/common/oauth2/v2.0/token"}"#;
    for (text, customer) in [
        (instance, Some("11111111-aaaa-4bbb-8ccc-222222222222")),
        (realm, Some("contoso.onmicrosoft.com")),
        (common, None),
    ] {
        let found = explained(text);
        assert_eq!((found.kind, found.customer.as_deref()), (Kind::Discovery, customer), "{text}");
    }
}
