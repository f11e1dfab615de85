//! What tools say of answers without showing them, and of answers that never came.

use entra::{Cause, Detail};
use explain::Kind;

use crate::{all_are, detail};

#[test]
fn a_status_in_words_is_read_with_the_api_it_came_from() {
    all_are(&[
        (
            "> GET /api/incidents HTTP/2\n> Host: api.security.microsoft.com\n>\n< HTTP/2 403\n< content-length: 0\n",
            Kind::ApiError,
            None,
            Some(Cause::PermissionsMissing),
        ),
        (
            "java.io.IOException: Server returned HTTP response code: 403 for URL: https://api.security.microsoft.com/api/incidents",
            Kind::ApiError,
            None,
            Some(Cause::PermissionsMissing),
        ),
        (
            "BadRequest. Http request failed as there is an error: 'Missing application roles. API required roles: Machine.Read.All, application roles: Alert.ReadWrite.All.'",
            Kind::ApiError,
            None,
            Some(Cause::PermissionsMissing),
        ),
    ]);
    let api = |cause| (Kind::ApiError, None, Some(cause));
    let somewhere = |cause| (Kind::Unknown, None, Some(cause));
    let rows = [
        (
            "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/incidents?$top=1",
            api(Cause::PermissionsMissing),
        ),
        (
            "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://api.securitycenter.microsoft.com/api/alerts",
            api(Cause::WrongAudience),
        ),
        (
            "urllib.error.HTTPError: HTTP Error 429 from https://graph.microsoft.com/v1.0/security/incidents",
            api(Cause::Throttled),
        ),
        (
            "AxiosError: Request failed with status code 502 (https://api.security.microsoft.com/api/incidents)",
            api(Cause::MicrosoftUnavailable),
        ),
        (
            "Invoke-RestMethod : The remote server returned an error: (503) Server Unavailable.",
            somewhere(Cause::MicrosoftUnavailable),
        ),
        (
            "Invoke-RestMethod: Response status code does not indicate success: 429 (Too Many Requests).",
            somewhere(Cause::Throttled),
        ),
        (
            "The remote server returned an error: (407) Proxy Authentication Required.",
            somewhere(Cause::Proxy),
        ),
        ("Too many requests error", somewhere(Cause::Throttled)),
        // Which server refused is not said: nobody is blamed.
        (
            "Invoke-RestMethod: Response status code does not indicate success: 401 (Unauthorized).",
            somewhere(Cause::Unknown),
        ),
    ];
    for (text, (kind, code, cause)) in rows {
        all_are(&[(text, kind, code, cause)]);
    }
}

#[test]
fn a_code_of_the_api_is_read_without_its_body() {
    let lacks = Some(Cause::PermissionsMissing);
    all_are(&[
        (
            "ServiceException: Code: Authorization_RequestDenied\nMessage: Insufficient privileges to complete the operation.",
            Kind::ApiError,
            Some("Authorization_RequestDenied"),
            lacks,
        ),
        (
            "Get-MgSecurityIncident: [Forbidden] : Missing application roles.",
            Kind::ApiError,
            Some("Forbidden"),
            lacks,
        ),
        (
            "Get-MgSecurityIncident_List: Missing application roles. API required roles: SecurityIncident.Read.All, application roles: .\n\nStatus: 403 (Forbidden)\nErrorCode: Forbidden",
            Kind::ApiError,
            Some("Forbidden"),
            lacks,
        ),
        (
            "Code: InvalidAuthenticationToken\nMessage: CompactToken parsing failed with error code: 80049217",
            Kind::ApiError,
            Some("InvalidAuthenticationToken"),
            Some(Cause::WrongAudience),
        ),
        ("Forbidden", Kind::Unknown, None, Some(Cause::Unknown)),
        (
            r#"{"error":{"code":"SomethingNew","message":""}}"#,
            Kind::ApiError,
            Some("SomethingNew"),
            Some(Cause::Unknown),
        ),
        (r#"{"error":{"code":403,"message":""}}"#, Kind::ApiError, Some("403"), lacks),
    ]);
    let told = crate::explained(
        "Missing application roles. API required roles: A.ReadWrite,B.Read,A.Read, application roles: .",
    );
    assert_eq!(
        told.verdict.unwrap().missing,
        ["B.Read"],
        "any one of them is enough, and this one only reads"
    );
    assert_eq!(told.fields["required_roles"].as_array().unwrap().len(), 3);
}

#[test]
fn an_id_in_the_secrets_place_is_seen_in_a_request() {
    for text in [
        "client_secret=0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314",
        "grant_type=client_credentials&client_secret=0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314&scope=x",
        "$body = @{ client_secret = \"0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314\" }",
    ] {
        all_are(&[(text, Kind::Unknown, None, Some(Cause::CredentialWrong))]);
        assert_eq!(detail(text), Some(Detail::SecretLooksLikeId));
    }
    let secret = "client_secret=Xy8Q~canary.canary-canary_canary0123456789";
    assert!(!format!("{:?}", crate::explained(secret)).contains("canary"));
}

#[test]
fn a_connection_that_failed_is_told_by_what_failed() {
    all_are(&[
        ("Could not create SSL/TLS secure channel.", Kind::Unknown, None, Some(Cause::Tls)),
        ("Unable to connect to the remote server", Kind::Unknown, None, Some(Cause::Network)),
        (
            "java.net.UnknownHostException: login.microsoftonline.com",
            Kind::Unknown,
            None,
            Some(Cause::Network),
        ),
        ("localhost refused to connect.\nERR_CONNECTION_REFUSED", Kind::Unknown, None, Some(Cause::Network)),
    ]);
    let rows = [
        (
            "curl: (6) Could not resolve host: login.microsoftonline.com",
            Cause::Network,
            Some(Detail::DnsFailure),
        ),
        ("Error: getaddrinfo ENOTFOUND api.security.microsoft.com", Cause::Network, Some(Detail::DnsFailure)),
        (
            "The remote name could not be resolved: 'login.microsoftonline.com'",
            Cause::Network,
            Some(Detail::DnsFailure),
        ),
        (
            "curl: (60) SSL certificate problem: unable to get local issuer certificate",
            Cause::Tls,
            Some(Detail::TlsFailure),
        ),
        (
            "requests.exceptions.SSLError: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /x (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')))",
            Cause::Tls,
            Some(Detail::TlsFailure),
        ),
        ("x509: certificate signed by unknown authority", Cause::Tls, Some(Detail::TlsFailure)),
        (
            "OSError: Tunnel connection failed: 407 Proxy Authentication Required",
            Cause::Proxy,
            Some(Detail::Proxy407),
        ),
        (
            "curl: (28) Operation timed out after 20001 milliseconds with 0 bytes received",
            Cause::Network,
            Some(Detail::Timeout),
        ),
        ("connect ECONNREFUSED 10.0.0.1:8080", Cause::Network, None),
    ];
    for (text, cause, exactly) in rows {
        all_are(&[(text, Kind::Unknown, None, Some(cause))]);
        assert_eq!(detail(text), exactly, "{text}");
    }
}

#[test]
fn what_a_proxy_says_is_not_laid_at_microsofts_door() {
    let rows = [
        "HTTP/1.1 503 Service Unavailable\r\nServer: squid/5.7\r\nX-Squid-Error: ERR_DNS_FAIL 0\r\n\r\n<html></html>",
        "HTTP/1.1 502 Bad Gateway\r\nServer: Zscaler/6.2\r\n\r\n<html>Zscaler</html>",
        "HTTP/1.1 511 Network Authentication Required\r\n\r\n",
        "ERROR\nThe requested URL could not be retrieved\nAccess Denied.\nGenerated by proxy.corp.example (squid/5.7)",
        "curl: (56) Received HTTP code 403 from proxy after CONNECT",
        "ERR_TUNNEL_CONNECTION_FAILED",
        "requests.exceptions.ProxyError: (Caused by ProxyError('Cannot connect to proxy.', NewConnectionError('x: [Errno 111] Connection refused')))",
    ];
    all_are(&rows.map(|text| (text, Kind::Unknown, None, Some(Cause::Proxy))));
}

#[test]
fn what_is_nothing_of_the_kind_stays_unknown() {
    for text in [
        "",
        " \r\n\t",
        "\u{0}\u{1}\u{2}\u{fffd}",
        "{",
        "}{",
        "[]",
        "null",
        "42",
        "\"\"",
        "<",
        "&",
        "%",
        "\\",
        "AADSTS",
        "Bearer",
        "Authorization:",
        "HTTP/1.1",
        "eyJ",
        "eyJ.eyJ.eyJ",
        "the printer is on fire",
        "Room 404 is upstairs, call 500 for help",
        "{\"hello\":\"world\"}",
        "{\"value\":1}",
        "public static void main(String[] args) { return; }",
    ] {
        all_are(&[(text, Kind::Unknown, None, Some(Cause::Unknown))]);
    }
}

#[test]
fn the_last_lines_of_a_long_log_are_read() {
    let quiet = "{\"level\":\"info\",\"msg\":\"ok\"}\n".repeat(1_000);
    let log =
        format!("{quiet}{{\"level\":\"error\",\"error\":\"invalid_client\",\"error_codes\":[7000222]}}\n");
    all_are(&[(&log, Kind::TokenError, Some("AADSTS7000222"), Some(Cause::CredentialExpired))]);
}
