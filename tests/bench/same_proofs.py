"""The proofs of `consentry check` as a careful script would make them: msal for the token, requests for the rest."""

import os
import sys
import time

import jwt
import msal
import requests

authority, api, ca_file, client_id, tenant = sys.argv[1:]
web = requests.Session()
web.verify = ca_file

found = web.get(f"{authority}/{tenant}/v2.0/.well-known/openid-configuration", timeout=20).json()
app = msal.ConfidentialClientApplication(
    client_id,
    client_credential=os.environ["CONSENTRY_SECRET"],
    oidc_authority=f"{authority}/{tenant}/v2.0",
    instance_discovery=False,
    verify=ca_file,
)
answer = app.acquire_token_for_client(["https://api.security.microsoft.com/.default"])
token = answer["access_token"]
keys = jwt.PyJWKSet.from_dict(web.get(found["jwks_uri"], timeout=20).json())
header = jwt.get_unverified_header(token)
claims = jwt.decode(token, keys[header["kid"]], algorithms=["RS256"], audience="https://api.security.microsoft.com")
assert claims["tid"] == tenant and claims["appid"] == client_id and "scp" not in claims
assert "Incident.Read.All" in claims["roles"] and claims["nbf"] - 300 < time.time() < claims["exp"]
incidents = web.get(f"{api}/api/incidents?$top=1", headers={"Authorization": f"Bearer {token}"}, timeout=20)
assert incidents.status_code == 200 and "value" in incidents.json()
