//! Sign-in codes in the words in which public threads and pages show them: each comes to its cause.

use entra::{Cause, Detail, SignInCode};
use explain::Kind;

use crate::all_are;

/// In Microsoft's own list of codes, where no thread was found: MicrosoftDocs/entra-docs
/// docs/identity-platform/reference-error-codes.md @04f6554.
const LISTED: [(u32, &str, Cause); 15] = [
    (50006, "InvalidSignature - Signature verification failed", Cause::CredentialWrong),
    (50144, "InvalidPasswordExpiredOnPremPassword - User's Active Directory password", Cause::ConsentMissing),
    (53002, "ApplicationUsedIsNotAnApprovedApp - The app used isn't an approved app", Cause::PolicyBlocked),
    (53010, "ProofUpBlockedDueToSecurityInfoAcr - Cannot configure multifactor", Cause::PolicyBlocked),
    (90005, "InvalidRequestWithMultipleRequirements - Unable to complete", Cause::RequestMalformed),
    (90016, "MissingRequiredClaim - The access token isn't valid.", Cause::RequestMalformed),
    (90085, "OrgIdWsFederationSltRedemptionFailed - The service is unable", Cause::MicrosoftUnavailable),
    (90095, "AdminConsentRequiredRequestAccess- In the Admin Consent Workflow", Cause::ConsentMissing),
    (90101, "InvalidEmailAddress - The supplied data isn't valid", Cause::RequestMalformed),
    (500208, "The domain is not a valid login domain for the account type", Cause::ConsentMissing),
    (500213, "NotAllowedByInboundPolicyTenant - The resource tenant's cross-tenant", Cause::PolicyBlocked),
    (700229, "ForbiddenTokenType- Only app-only tokens can be used", Cause::CredentialWrong),
    (50014, "GuestUserInPendingState - The user account doesn't exist", Cause::ConsentMissing),
    (50003, "MissingSigningKey - Sign-in failed because of a missing signing key", Cause::CredentialWrong),
    (50056, "Invalid or null password: password doesn't exist", Cause::ConsentMissing),
];

#[test]
fn a_code_of_microsofts_list_is_known() {
    for (number, words, cause) in LISTED {
        let code = SignInCode(number).to_string();
        let text = format!("{code}: {words}");
        all_are(&[(&text, Kind::TokenError, Some(&code), Some(cause))]);
    }
}

#[test]
fn a_sign_in_certificate_that_is_not_trusted_is_the_customers_to_mend() {
    come_to(
        Cause::PolicyBlocked,
        &[
            // MicrosoftDocs/SupportArticles-docs error-code-aadsts50017-certificate-based-authentication-failed.md
            (
                "AADSTS50017: Validation of given certificate for certificate based authentication failed.",
                50017,
            ),
        ],
    );
}

fn come_to(cause: Cause, rows: &[(&str, u32)]) {
    for (text, number) in rows {
        let code = SignInCode(*number).to_string();
        all_are(&[(text, Kind::TokenError, Some(&code), Some(cause))]);
    }
}

#[test]
fn the_account_or_the_page_kept_the_admin_from_accepting() {
    come_to(
        Cause::ConsentMissing,
        &[
            // github.com/microsoftgraph/csharp-teams-sample-graph/issues/34
            (
                "AADSTS50177: User account '{EmailHidden}' from identity provider 'https://sts.windows.net/11111111-aaaa-4bbb-8ccc-222222222222/' does not exist in tenant.",
                50177,
            ),
            // github.com/microsoft/idfix/pull/98
            (
                "Request Id: 54a4be72-e569-47c0-ac16-c526d7ed1a00\nTimestamp: 2025-08-27T05:22:34Z\nMessage: AADSTS90072: User account 'admin@contoso.example' from identity provider 'https://sts.windows.net/11111111-aaaa-4bbb-8ccc-222222222222/' does not exist in tenant 'Fabrikam' and cannot access the application '19db86c3-b2b9-44cc-b339-36da233a3be2'(My Signins) in that tenant. The account needs to be added as an external user in the tenant first.",
                90072,
            ),
            // github.com/microsoft/vscode/issues/286723
            (
                "Extension: Microsoft_AAD_IAM Resource: iris.arc Details: interaction_required: AADSTS160021: Application requested a user session which does not exist. Trace ID: 3a7c1262-7915-4cbf-b1ef-af031655da01",
                160_021,
            ),
            // MicrosoftDocs/entra-docs application-sign-in-unexpected-user-consent-error.md
            (
                "This app may be risky. Only continue if you trust this app.\n\nAADSTS900981: An admin consent request was received for a risky app. (AdminConsentRequestRiskyAppWarning)",
                900_981,
            ),
            // Public text, address not kept.
            (
                "AADSTS90097: An error has occurred during admin consent processing. Review should have at least one decision maker.",
                90097,
            ),
            // Public text, address not kept.
            ("AADSTS650051: ... service principal name is already present for the tenant", 650_051),
            // Azure-Samples/active-directory-aspnetcore-webapp-openidconnect-v2 2-3-Multi-Tenant/README.md
            (
                "OpenIdConnectProtocolException: Message contains error: 'invalid_client', error_description: 'AADSTS650051: Application '00001111-aaaa-2222-bbbb-3333cccc4444' is requesting permissions that are either invalid or out of date.",
                650_051,
            ),
            // Public text, address not kept (there with the Partner Center API as the app).
            (
                "Message: AADSTS90099: The application '00001111-aaaa-2222-bbbb-3333cccc4444' (Contoso MDR) has not been authorized in the tenant '11111111-aaaa-4bbb-8ccc-222222222222'. Applications must be authorized to access the customer tenant before partner delegated administrators can use them.",
                90099,
            ),
        ],
    );
    come_to(
        Cause::ConsentDeclined,
        // github.com/phw198/OutlookGoogleCalendarSync/issues/2095
        &[(
            "Request Id: fc712c78-eaba-406c-a440-02c1aadac900\nTimestamp: 2025-03-23T16:44:31Z\nMessage: AADSTS900941: This operation can only be performed by an administrator. Sign out and sign in as an administrator or contact one of your organization's administrators.",
            900_941,
        )],
    );
}

#[test]
fn the_customers_policies_or_services_stand_in_the_way() {
    come_to(
        Cause::PolicyBlocked,
        &[
            // github.com/microsoft/vscode-azure-account/issues/723
            (
                r#"Error Message: Get Token returned http error: 400 and server response: {"error":"interaction_required","error_description":"AADSTS50158: External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.\r\nTrace ID: x","error_codes":[50158]}"#,
                50158,
            ),
            // github.com/MicrosoftDocs/azure-docs/issues/8631
            ("SIGN-IN STATUS:  Failure\nSIGN-IN ERROR CODE:  53004\nFAILURE REASON:  Other", 53004),
            // github.com/Azure/azure-cli/issues/29282
            (
                "DEBUG: msal.application: Refresh failed. invalid_grant: AADSTS530003: Your device is required to be managed to access this resource. Trace ID: a3c52841-d43e-4d86-88e7-d0f2c3862b00",
                530_003,
            ),
        ],
    );
    come_to(
        Cause::ServiceUnavailableInTenant,
        &[
            // github.com/Azure/azure-cli/issues/32031
            (
                "Authentication failed\n\ninteraction_required: AADSTS5000225: This tenant has been blocked due to inactivity. To learn more about tenant lifecycle policies, see https://aka.ms/TenantLifecycle Trace ID: 8d34bf3d-0db5-43b0-b795-0c280a1b6700. ($error_uri)",
                5_000_225,
            ),
            // github.com/microsoft/msstore-cli/issues/79 and 81
            (
                "AADSTS7000118: Resource application 'Spark-PROD' with identifier '00001111-aaaa-2222-bbbb-3333cccc4444' is not allowed to be used by tenant 'Contoso' with identifier '11111111-aaaa-4bbb-8ccc-222222222222'.",
                7_000_118,
            ),
            // github.com/aspnet/Identity/issues/665
            (
                "OpenIdConnectMiddleware: Error: Message contains error: 'access_denied', error_description: 'AADSTS65005: The application needs access to a service that your organization test has not subscribed to.",
                65005,
            ),
        ],
    );
}

#[test]
fn a_stored_sign_in_is_over() {
    come_to(
        Cause::TokenExpired,
        &[
            // github.com/microsoft/azuredatastudio/issues/13953
            (
                r#"Response error! - {"error":"invalid_grant","error_description":"AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.\r\nTrace ID: c3a82c17-703b-4bbf-b85c-6c0fa6091300","error_codes":[50173],"error_uri":"https://login.microsoftonline.com/error?code=50173"}"#,
                50173,
            ),
            // Public text, address not kept.
            (
                r#"ERROR: Get Token request returned http error: 400 and server response: {"error":"invalid_grant","error_description":"AADSTS70008: The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource."}"#,
                70008,
            ),
            // github.com/simonrob/email-oauth2-proxy/issues/181
            (
                "Caught exception while requesting OAuth 2.0 credentials: {'error': 'invalid_grant', 'error_description': 'AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on 2023-06-02T14:27:05.8405153Z and the maximum allowed lifetime for this request is 86400.\\r\\nTrace ID: x', 'error_codes': [70043], 'suberror': 'token_expired'}",
                70043,
            ),
            // github.com/CompositionalIT/farmer/issues/1070
            (
                "Farmer.FarmerException: 'ERROR: AADSTS700082: The refresh token has expired due to inactivity.\nThe token was issued on 2023-04-20T18:48:41.6655773Z and was inactive for 90.00:00:00.",
                700_082,
            ),
            // github.com/AzureAD/microsoft-authentication-library-for-js/issues/7033
            (
                r#"{"error":"invalid_grant","error_description":"AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended.","error_codes":[700084],"suberror":"bad_token"}"#,
                700_084,
            ),
            // github.com/microsoftgraph/msgraph-sdk-dotnet/issues/2551
            (
                "ErrorCode: invalid_grant\nMicrosoft.Identity.Client.MsalUiRequiredException: AADSTS500133: Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.",
                500_133,
            ),
        ],
    );
}

#[test]
fn the_program_asks_wrongly_or_trusts_another_token() {
    come_to(
        Cause::RequestMalformed,
        &[
            // github.com/AzureAD/microsoft-identity-web/pull/2489
            (
                "[Error] OnAuthenticationFailed AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token. Trace ID: x",
                54005,
            ),
            // Documentation of MSAL.NET, address not kept.
            (
                "MsalServiceException: AADSTS90010: The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
                90010,
            ),
            // github.com/microsoft/azure-spring-boot/issues/333
            (
                r#"Caused by: com.microsoft.aad.adal4j.AuthenticationException: {"error_description":"AADSTS240002: Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.\r\nTrace ID: x","error":"invalid_request"}"#,
                240_002,
            ),
            // github.com/microsoftgraph/msgraph-sdk-python-core/issues/50
            ("Message: AADSTS500113: No reply address is registered for the application.", 500_113),
            // github.com/O365/python-o365/issues/551
            (
                "Sorry, but we're having trouble with signing you in.\nAADSTS650053: The application 'APPNAME' asked for scope 'message_all' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.",
                650_053,
            ),
        ],
    );
    come_to(
        Cause::CredentialWrong,
        &[
            // github.com/Azure/azure-workload-identity/issues/1200
            (
                r#"Content: {"error":"invalid_client","error_description":"AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://eastus2.oic.prod-aks.azure.com/x/y/'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.","error_codes":[700211]}"#,
                700_211,
            ),
            // gitlabhq/gitlabhq doc/ci/cloud_services/azure/_index.md
            (
                "ERROR: AADSTS700212: No matching federated identity record found for presented assertion audience 'https://gitlab.com'",
                700_212,
            ),
            // github.com/Azure/login/issues/379
            (
                "Error: AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/app:ref:refs/heads/master'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion",
                700_213,
            ),
            // arsenvlad/entra-cross-tenant-app-fic-managed-identity README.md
            (
                "AADSTS7002121: No matching federated identity record found for presented assertion audience <https://management.azure.com/>",
                7_002_121,
            ),
        ],
    );
}

/// It names several causes that need different persons: none is claimed.
#[test]
fn a_token_that_was_not_issued_leaves_its_cause_open() {
    // MicrosoftDocs/SupportArticles-docs error-code-aadsts50000-issuing-token-sign-in-service.md
    let text = "AADSTS50000: There was an error issuing a token or an issue with our sign-in service.";
    come_to(Cause::Unknown, &[(text, 50000)]);
    let failing = format!("HTTP/1.1 500 Internal Server Error\r\n\r\n{text}");
    come_to(Cause::MicrosoftUnavailable, &[(&failing, 50000)]);
}

#[test]
fn a_service_that_microsoft_names_is_the_one_that_is_spoken_of() {
    let told = |service: &str| {
        let text = format!(
            "AADSTS650052: The app is trying to access a service '00000000-1111-4222-8333-444444444444'({service}) that your organization 'contoso' lacks a service principal for."
        );
        let found = crate::explained(&text);
        (found.fields["service"].as_str().unwrap().to_owned(), found.verdict.unwrap().detail)
    };
    assert_eq!(told("WindowsDefenderATP"), ("WindowsDefenderATP".to_owned(), None));
    assert_eq!(told("Contoso Billing"), ("Contoso Billing".to_owned(), Some(Detail::OtherService)));
}
