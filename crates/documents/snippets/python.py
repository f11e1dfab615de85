#!/usr/bin/env python3
# {{say about}}
import getpass
import json
import os
import sys
import time
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

TOKEN_ENDPOINT = "{{token_endpoint}}"
CLIENT_ID = "{{client_id}}"
SCOPE = "{{scope}}"
# {{if call}}
API = "{{api}}"
# {{end}}
# {{if list}}
PAGE = {{page}}
# {{end}}

# {{say secret}}
secret = os.environ.pop("CONSENTRY_SECRET", "") or getpass.getpass("Client secret: ")
token, renew_at = "", 0.0


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    # {{if skip}}
    # {{say pages}}
    count = 0
    while True:
        page = ask(f"{API}{{path}}?$top={PAGE}&$skip={count}")["value"]
        for one in page:
            print(one.get("{{id}}"), one.get("{{grade}}"), one.get("{{title}}"), sep="\t")
        count += len(page)
        if len(page) < PAGE:
            break
    print(f"{count} {{noun}}")
    # {{end}}
    # {{if next_link}}
    count, url = 0, f"{API}{{path}}?$top={PAGE}"
    while url:
        # {{say same_host}}
        if not url.startswith(f"{API}/"):
            sys.exit(f"Next page on another host: {url}")
        page = ask(url)
        for one in page["value"]:
            print(one.get("{{id}}"), one.get("{{grade}}"), one.get("{{title}}"), sep="\t")
        count += len(page["value"])
        url = page.get("@odata.nextLink")
    print(f"{count} {{noun}}")
    # {{end}}
    # {{if hunt}}
    rows = ask(f"{API}{{path}}", {"Query": "{{query}}"})["{{rows}}"]
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))
    print(f"{len(rows)} {{noun}}")
    # {{end}}
    # {{if token_only}}
    # {{say token_only}}
    bearer()
    print("Token received")
    # {{end}}


# {{if call}}
def ask(url, body=None):
    data = body and json.dumps(body).encode()
    request = Request(url, data, {"Content-Type": "application/json"} if body else {})
    request.add_unredirected_header("Authorization", f"Bearer {bearer()}")
    return send(request)


# {{end}}
def bearer():
    # {{say token}}
    global token, renew_at
    if time.time() >= renew_at:
        form = {"client_id": CLIENT_ID, "client_secret": secret, "scope": SCOPE}
        form["grant_type"] = "client_credentials"
        answer = send(Request(TOKEN_ENDPOINT, urlencode(form).encode()))
        token, renew_at = answer["access_token"], time.time() + int(answer["expires_in"]) - 300
    return token


def send(request):
    for _ in range(5):
        try:
            with urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except HTTPError as error:
            if error.code != 429:
                sys.exit(f"HTTP {error.code} {reason(error.read())}")
            # {{say throttled}}
            seconds = error.headers.get("Retry-After", "")
            time.sleep(int(seconds) if seconds.isdigit() else 60)
        except (URLError, ValueError) as error:
            sys.exit(f"{request.host}: {error}")
    sys.exit("HTTP 429 five times in a row")


def reason(body):
    try:
        said = json.loads(body)
        error = said["error"]
        if isinstance(error, dict):
            return f"{error['code']}: {error['message']}"
        return f"{error}: {said['error_description']}"
    except (ValueError, KeyError, TypeError):
        return body.decode(errors="replace")[:500]


main()
