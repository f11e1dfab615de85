"""Gets a token with msal from what standard input says, and prints what msal hands back."""
import json
import sys

import msal

case = json.load(sys.stdin)


def credential():
    if case["credential"] == "secret":
        return case["secret"]
    certificate = {"private_key": case["key_pem"], "public_certificate": case["certificate_pem"]}
    if case["credential"] == "certificate_by_sha1":
        certificate["thumbprint"] = case["sha1_hex"]
    return certificate


app = msal.ConfidentialClientApplication(
    case["client_id"],
    client_credential=credential(),
    authority=f"{case['authority']}/{case['tenant']}",
    instance_discovery=False,
    verify=case["ca_file"],
)
result = app.acquire_token_for_client(scopes=[case["scope"]])
json.dump(
    {
        "token": result.get("access_token"),
        "expires_in": result.get("expires_in"),
        "error": result.get("error"),
        "codes": result.get("error_codes"),
        "text": result.get("error_description"),
        "correlation": result.get("correlation_id"),
    },
    sys.stdout,
)
