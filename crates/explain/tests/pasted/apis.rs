//! Codes of Graph and of Azure in the words in which public threads show them.

use entra::Cause;
use explain::Kind;

use crate::{all_are, explained};

const REQUEST_DENIED: &str = "Authorization_RequestDenied";
const NOT_PREMIUM: &str = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";

#[test]
fn codes_of_graph_come_to_their_cause() {
    all_are(&[
        // github.com/turbot/steampipe-plugin-azuread/issues/98
        (
            r#"{"error":{"code":"Authentication_RequestFromNonPremiumTenantOrB2CTenant","message":"Neither tenant is B2C or tenant doesn't have premium license","innerError":{"date":"2023-01-11T08:20:31"}}}"#,
            Kind::ApiError,
            Some(NOT_PREMIUM),
            Some(Cause::ServiceUnavailableInTenant),
        ),
        // Public text, address not kept.
        (
            "Code: Authorization_RequestDenied\nMessage: Insufficient privileges to complete the operation.",
            Kind::ApiError,
            Some(REQUEST_DENIED),
            Some(Cause::PermissionsMissing),
        ),
        // github.com/OfficeDev/microsoft-365-agents-toolkit/issues/10998
        (
            r#"(×) Error: A http client error happened while performing the botAadApp/create task. The error response is: {"error":{"code":"CredentialInvalidLifetimeAsPerAppPolicy","message":"Credential lifetime exceeds the max value allowed as per assigned policy 'aaaaaaa'.","details":[{"code":"InvalidKeyEndDate","message":"Credential lifetime exceeds the max value allowed as per assigned policy 'aaaaaa'.","target":"EndDate"}]}}"#,
            Kind::ApiError,
            Some("CredentialInvalidLifetimeAsPerAppPolicy"),
            Some(Cause::PolicyBlocked),
        ),
        // Public text, address not kept.
        (
            "ERROR: (CredentialTypeNotAllowedAsPerAppPolicy) Credential type not allowed as per assigned policy 'a'.",
            Kind::ApiError,
            Some("CredentialTypeNotAllowedAsPerAppPolicy"),
            Some(Cause::PolicyBlocked),
        ),
    ]);
}

/// It says no more than that the call failed: the status decides, and without one nothing is claimed.
#[test]
fn an_unknown_error_of_graph_is_read_by_its_status() {
    // github.com/microsoftgraph/microsoft-graph-explorer-v4/issues/4050
    let body = r#"{"error":{"code":"UnknownError","message":"","innerError":{"date":"2026-07-31T05:11:26","request-id":"7e735704-f16c-49eb-8b65-38d463ec469f"}}}"#;
    // github.com/microsoftgraph/microsoft-graph-docs/issues/4207
    let thrown = "Exception Message:\nCode: UnknownError\n\nInner error";
    for (text, cause) in [
        (body.to_owned(), Cause::Unknown),
        (thrown.to_owned(), Cause::Unknown),
        (format!("HTTP/1.1 403 Forbidden\r\n\r\n{body}"), Cause::PermissionsMissing),
        (format!("HTTP/1.1 401 Unauthorized\r\n\r\n{body}"), Cause::WrongAudience),
        (format!("HTTP/1.1 503 Service Unavailable\r\n\r\n{body}"), Cause::MicrosoftUnavailable),
    ] {
        all_are(&[(&text, Kind::ApiError, Some("UnknownError"), Some(cause))]);
    }
}

#[test]
fn codes_that_other_programs_use_too_count_only_where_they_are_named() {
    for text in ["worker 3 ended: UnknownError at main.js:7", "throw new InvalidLicense(serial)"] {
        assert_ne!(explained(text).kind, Kind::ApiError, "{text}");
    }
}

#[test]
fn codes_of_azure_come_to_their_cause_and_send_nobody_to_the_consent_page() {
    all_are(&[
        // github.com/Azure/azure-sdk-for-net/issues/1157
        (
            "Additional information: AuthorizationFailed: The client '63df65da-6df8-43f2-b687-c4762e099d86' with object id '63df65da-6df8-43f2-b687-c4762e099d86' does not have authorization to perform action 'Microsoft.Compute/virtualMachines/read' over scope '/subscriptions/6c47cf9a-aa56-4de6-ac1f-4e89c9f50151'.",
            Kind::ApiError,
            Some("AuthorizationFailed"),
            Some(Cause::PermissionsMissing),
        ),
        // github.com/Azure/azure-sdk-for-net/issues/49391
        (
            r#"{"error":{"code":"InvalidAuthenticationTokenTenant","message":"The access token is from the wrong issuer 'https://sts.windows.net/incorrect-tenant-id/'. It must match the tenant 'https://sts.windows.net/correct-tenant-id/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/correct-tenant-id' to get the token."}}"#,
            Kind::ApiError,
            Some("InvalidAuthenticationTokenTenant"),
            Some(Cause::TenantMismatch),
        ),
        // github.com/microsoft/foundry-dev-tools/issues/461
        (
            "Error type: ExpiredAuthenticationToken\nError Message: The access token expiry UTC time '6/15/2026 8:22:51 AM' is earlier than current UTC time '6/15/2026 9:27:25 AM'.",
            Kind::ApiError,
            Some("ExpiredAuthenticationToken"),
            Some(Cause::TokenExpired),
        ),
        // github.com/Azure/Azure-Sentinel/issues/5007
        (
            "The error is: {\n  \"error\": {\n    \"code\": \"InvalidLicense\",\n    \"message\": \"Missing consent\"\n  }\n}",
            Kind::ApiError,
            Some("InvalidLicense"),
            Some(Cause::ServiceUnavailableInTenant),
        ),
    ]);
}
