//! What tools say of answers without showing them, and of answers that never came.

use consentry::{Cause, Detail, Kind};

use crate::{all_are, detail};

#[test]
fn a_status_in_words_is_read_with_the_api_it_came_from() {
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
        "Missing application roles. API required roles: A.Read,B.Read, application roles: .",
    );
    assert_eq!(told.verdict.unwrap().missing, ["A.Read", "B.Read"]);
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
