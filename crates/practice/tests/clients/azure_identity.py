"""Gets a token with azure-identity from what standard input says, and prints it, or the error in its own words."""
import json
import sys
import time

from azure.core.exceptions import ClientAuthenticationError
from azure.identity import CertificateCredential, ClientSecretCredential

case = json.load(sys.stdin)
reach = {
    "authority": case["authority"],
    "disable_instance_discovery": True,
    "connection_verify": case["ca_file"],
    "retry_total": 0,
}
if case["credential"] == "secret":
    credential = ClientSecretCredential(case["tenant"], case["client_id"], case["secret"], **reach)
else:
    pem = (case["key_pem"] + case["certificate_pem"]).encode()
    credential = CertificateCredential(case["tenant"], case["client_id"], certificate_data=pem, **reach)
try:
    token = credential.get_token(case["scope"])
    said = {"token": token.token, "expires_in": round(token.expires_on - time.time())}
except ClientAuthenticationError as error:
    said = {"text": error.message}
json.dump(said, sys.stdout)
