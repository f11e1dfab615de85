//! Errors of the sign-in, from whichever tool, mail or page they were copied.

use entra::Cause;
use explain::Kind;
use explain::VerdictWords;

use crate::{all_are, explained};

/// The same refusal in many dresses.
fn is_wrong_secret(texts: &[&str]) {
    let rows: Vec<_> = texts
        .iter()
        .map(|text| (*text, Kind::TokenError, Some("AADSTS7000215"), Some(Cause::CredentialWrong)))
        .collect();
    all_are(&rows);
}

#[test]
fn a_body_is_read_in_every_dress() {
    is_wrong_secret(&[
        r#"{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.","error_codes":[7000215],"error_uri":"https://login.microsoftonline.com/error?code=7000215"}"#,
        "{\r\n  \"error\": \"invalid_client\",\r\n  \"error_description\": \"AADSTS7000215: Invalid client secret provided.\",\r\n  \"error_codes\": [ 7000215 ]\r\n}\r\n",
        "\u{feff}{\"error\":\"invalid_client\",\"error_codes\":[7000215]}",
        "'{\"error\":\"invalid_client\",\"error_codes\":[7000215]}'",
        "[{\"error\":\"invalid_client\",\"error_codes\":[7000215]}]",
        // A log line in front, an address inside.
        r#"2026-11-21T09:14:03Z ERROR token https://login.microsoftonline.com/x/oauth2/v2.0/token {"error":"invalid_client","error_codes":[7000215],"error_uri":"https://login.microsoftonline.com/error?code=7000215"}"#,
        // Braces that are none of JSON's come first.
        r#"[{tag}] {id} response: {"error":"invalid_client","error_codes":[7000215]}"#,
        // JSON in JSON, once and twice.
        r#"{"message":"{\"error\":\"invalid_client\",\"error_codes\":[7000215]}","level":"error"}"#,
        r#"{"log":"{\"body\":\"{\\\"error\\\":\\\"invalid_client\\\",\\\"error_codes\\\":[7000215]}\"}"}"#,
        r#"{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret provided.\"}"#,
        // axios prints its whole error.
        r#"{"code":"ERR_BAD_REQUEST","status":401,"response":{"data":{"error":"invalid_client","error_codes":[7000215]}}}"#,
        // A console broke the line inside the text.
        "Invoke-RestMethod : {\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client \nsecret provided.\",\"error_codes\":[7000215]}\nAt line:1 char:9\n+ $answer = Invoke-RestMethod -Method Post -Uri $uri\n    + CategoryInfo : InvalidOperation",
        "> > {\n> >   \"error\": \"invalid_client\",\n> >   \"error_codes\": [7000215]\n> > }",
        "&#123;{&quot;error&quot;:&quot;invalid_client&quot;,&quot;error_codes&quot;:[7000215]}",
        // Another service passes on what the sign-in said.
        r#"{"error":{"code":"AuthorizationFailed","message":"AADSTS7000215: Invalid client secret provided."}}"#,
        r#"{"properties":{"statusMessage":"AADSTS7000215: Invalid client secret provided."}}"#,
    ]);
}

#[test]
fn an_exception_is_read_whoever_throws_it() {
    is_wrong_secret(&[
        "msal.exceptions.MsalServiceError: {'error': 'invalid_client', 'error_description': \"AADSTS7000215: Invalid client secret provided. Trace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892c\", 'error_codes': [7000215]}",
        "Microsoft.Identity.Client.MsalServiceException: A configuration issue is preventing authentication - check the error message from the server for details. Original exception: AADSTS7000215: Invalid client secret provided.\r\n   at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException()",
        "MSAL.NetCore.4.66.2.0.MsalServiceException:\n\tErrorCode: invalid_client\nMicrosoft.Identity.Client.MsalServiceException: AADSTS7000215: Invalid client secret provided.",
        "ERROR: AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value. Trace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892c Correlation ID: 3dd9d358-ab42-4eda-8037-49eb0c0073a5 Timestamp: 2026-11-21 09:07:41Z",
        "azure.core.exceptions.ClientAuthenticationError: Authentication failed: AADSTS7000215: Invalid client secret provided.\nContent: {\"error\":\"invalid_client\",\"error_codes\":[7000215]}",
        "com.microsoft.aad.msal4j.MsalServiceException: AADSTS7000215: Invalid client secret provided.",
        "Error: clientSecretCredential.getToken() response body error message: AADSTS7000215: Invalid client secret provided.",
        "oauth2: \"invalid_client\" \"AADSTS7000215: Invalid client secret provided.\" \"https://login.microsoftonline.com/error?code=7000215\"",
        "New-Object : aadsts7000215 - see the admin",
    ]);
}

#[test]
fn a_text_is_read_in_six_languages() {
    is_wrong_secret(&[
        "AADSTS7000215: Der er angivet en ugyldig klienthemmelighed.",
        "AADSTS7000215: Ungültiger geheimer Clientschlüssel angegeben. Trace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892c",
        "AADSTS7000215: Er is een ongeldig clientgeheim opgegeven.",
        "AADSTS7000215: En ogiltig klienthemlighet angavs.",
        "AADSTS7000215：提供的客户端密码无效。",
        "Hej, vi får »AADSTS 7000215« når vi tester. Kan I hjælpe?",
    ]);
}

#[test]
fn a_page_is_read_through_its_marks() {
    let page = r#"<!DOCTYPE html><html dir="ltr"><head><title>Sign in to your account</title><style>body{margin:0}</style></head>
        <body><script>$Config={"iErrorCode":50020,"strServiceExceptionMessage":"AADSTS50020: User account \u0027mia@contoso.example\u0027 does not exist in tenant."};</script></body></html>"#;
    all_are(&[
        (page, Kind::TokenError, Some("AADSTS50020"), Some(Cause::ConsentMissing)),
        (
            "<p>Sorry, but we&rsquo;re having trouble signing you in.</p><p>AADSTS700016&#58; Application with identifier &#39;x&#39; was not found</p>",
            Kind::TokenError,
            Some("AADSTS700016"),
            Some(Cause::ConsentMissing),
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>AADSTS650052: The app is trying to access a service</html>",
            Kind::TokenError,
            Some("AADSTS650052"),
            Some(Cause::ServiceUnavailableInTenant),
        ),
    ]);
    let escaped = "<p>AADSTS700016&#58; Application &#39;x&#39; was not found</p><p>Help</p>";
    assert_eq!(explained(escaped).fields["message"], "AADSTS700016: Application 'x' was not found");
}

#[test]
fn a_number_alone_is_read_where_it_can_be_nothing_else() {
    let rows = [
        ("7000222", "AADSTS7000222", Cause::CredentialExpired),
        ("https://login.microsoftonline.com/error?code=50011", "AADSTS50011", Cause::RequestMalformed),
        ("Sign-in error code: 53003\nFailure reason: blocked", "AADSTS53003", Cause::PolicyBlocked),
        (
            r#"{"ResultType":"7000229","ResultDescription":"The client application is missing service principal"}"#,
            "AADSTS7000229",
            Cause::ConsentMissing,
        ),
        (
            r#"{"appId":"x","status":{"errorCode":90033,"failureReason":"A transient error"}}"#,
            "AADSTS90033",
            Cause::MicrosoftUnavailable,
        ),
    ];
    for (text, code, cause) in rows {
        all_are(&[(text, Kind::TokenError, Some(code), Some(cause))]);
    }
    all_are(&[("12345", Kind::Unknown, None, Some(Cause::Unknown))]);
}

#[test]
fn a_consent_page_for_those_who_may_not_accept_is_told_without_its_code() {
    all_are(&[
        (
            "Need admin approval\nContoso MDR\nunverified\nThis app requires permission to access resources in your \
             organization\nthat only an admin can grant. Please ask an admin to grant permission to this app before \
             you can use it.",
            Kind::TokenError,
            None,
            Some(Cause::ConsentDeclined),
        ),
        (
            "Contoso MDR is requesting one or more permissions that you are not authorized to grant.",
            Kind::TokenError,
            None,
            Some(Cause::ConsentDeclined),
        ),
    ]);
    let told = explained("Need admin approval");
    assert_eq!(told.fields["likely_code"], "AADSTS90094");
    assert_eq!(told.verdict.unwrap().code_sentence().as_deref(), Some("code-90094"));
}

#[test]
fn what_support_asks_for_is_found_in_mails_and_logs() {
    let mail = "> Request Id: x\n> AADSTS700016: Application not found.\n> Trace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892c\n> Correlation ID: 3dd9d358-ab42-4eda-8037-49eb0c0073a5\n> Timestamp: 2026-11-21 09:07:41Z";
    let logged = r"AADSTS700016: Application not found.\r\nTrace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892c\r\nCorrelation ID: 3dd9d358-ab42-4eda-8037-49eb0c0073a5\r\nTimestamp: 2026-11-21 09:07:41Z";
    for text in [mail, logged] {
        let fields = explained(text).fields;
        assert_eq!(fields["message"], "AADSTS700016: Application not found.");
        assert_eq!(fields["trace_id"], "3984c5ea-08a7-4ae2-916f-4ce2a14a892c");
        assert_eq!(fields["correlation_id"], "3dd9d358-ab42-4eda-8037-49eb0c0073a5");
        assert_eq!(fields["timestamp"], "2026-11-21 09:07:41Z");
    }
}
