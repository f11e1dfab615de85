"""Ratios measured side by side in one run: the test against its bound and a script, starts, the window against Chromium.

`./run bench` runs it with the release programs; it prints one table and writes target/bench/ratios.json.
Figures are medians of several runs taken in turn, A B A B, so that a machine that drifts slows both alike.
"""

import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

import window

TOP = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", TOP / "target"))
COMMAND = TARGET / "release" / "consentry"
JUDGES = TARGET / "judges"
PYTHON = JUDGES / "venv" / "bin" / "python"
HERE = pathlib.Path(__file__).resolve().parent
LATENCY_MS = 100
RUNS = 9


def timed(command, environment=None):
    """Seconds that one whole process takes; it has to succeed."""
    begun = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True)
    seconds = time.perf_counter() - begun
    if done.returncode != 0:
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stderr.decode()[-400:]}")
    return seconds


def in_turn(ours, theirs, runs=RUNS):
    """Seconds of both, taken in turn after one run that does not count."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def row(what, ours, theirs, against, goal=None):
    one, other = statistics.median(ours), statistics.median(theirs)
    return {"what": what, "ours": one, "other": other, "against": against, "ratio": one / other, "goal": goal}


def practice(*more):
    """The practice service; every answer takes LATENCY_MS."""
    process = subprocess.Popen(
        [COMMAND, "practice", "--consented", "--latency", str(LATENCY_MS), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return process, json.loads(process.stdout.readline())


def check(said):
    """The command for the tenant that grants everything, and its environment."""
    tenant = next(t["tenant_id"] for t in said["tenants"] if t["story"] == "grants_everything")
    environment = {**os.environ, "CONSENTRY_SECRET": said["secret"], "LC_ALL": "C.UTF-8"}
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        environment.pop(name, None)
    command = [COMMAND, "check", "--json", "--authority", said["authority"], "--api-base", said["api_base"]]
    command += ["--client-id", said["client_id"], "--tenant", tenant]
    if said["ca_file"]:
        command += ["--ca-file", said["ca_file"]]
    return command, tenant, environment


def against_the_bound(rows, name, *more):
    """What the command itself reports, from its first request to its verdict, against two answers' latency."""
    process, said = practice(*more)
    try:
        command, _, environment = check(said)

        def elapsed():
            document = json.loads(subprocess.run(command, env=environment, capture_output=True).stdout)
            if document["verdict"]["cause"] != "verified":
                sys.exit(f"the check found {document['verdict']['cause']}")
            return document["elapsed_ms"] / 1000

        elapsed()
        bound = [2 * LATENCY_MS / 1000] * RUNS
        rows.append(row(f"check over {name}, first request to verdict", [elapsed() for _ in bound], bound, "two round trips", 1.10))
    finally:
        process.terminate()
        process.wait()


def against_a_script(rows):
    """Whole processes, both over https, which msal insists on."""
    process, said = practice("--https")
    try:
        command, tenant, environment = check(said)
        script = [PYTHON, HERE / "same_proofs.py", said["authority"], said["api_base"], said["ca_file"]]
        script += [said["client_id"], tenant]
        ours, theirs = in_turn(lambda: timed(command, environment), lambda: timed(script, environment))
        rows.append(row("check over https, whole process", ours, theirs, "Python: msal + requests, the same proofs"))
    finally:
        process.terminate()
        process.wait()


def starts(rows):
    node = ["node", "-e", f"require({str(JUDGES / 'node_modules/@azure/msal-node')!r})"]
    others = [("python3 -c 'import msal'", [PYTHON, "-c", "import msal"]), ("node loading msal-node", node)]
    link = [COMMAND, "link", "--client-id", "00000000-0000-0000-0000-000000000000", "--tenant", "organizations"]
    for name, command in (("consentry --version", [COMMAND, "--version"]), ("consentry link", link)):
        for other, theirs in others:
            rows.append(row(name, *in_turn(lambda: timed(command), lambda: timed(theirs)), other))


def windows(rows):
    shown = [window.ours(TARGET), window.chromium(TARGET)]
    if None in shown:
        print("The window is left out: Xvfb, Chromium or the gallery's page is missing.", file=sys.stderr)
        return
    first, pss = [[], []], [[], []]
    for turn in range(6):
        for at, make in enumerate(shown):
            seen = make()
            if seen is None:
                print("The window is left out: one of the two showed nothing.", file=sys.stderr)
                return
            if turn > 0:
                first[at].append(seen[0])
                pss[at].append(seen[1])
    rows.append(row("window, start to first step usable (s)", first[0], first[1], "Chromium --app", 0.9))
    rows.append(row("window, memory of the process tree (MiB PSS)", pss[0], pss[1], "Chromium --app", 0.5))


def main():
    rows = []
    against_the_bound(rows, "http")
    against_the_bound(rows, "https", "--https")
    against_a_script(rows)
    starts(rows)
    windows(rows)
    width = max(len(r["what"]) for r in rows)
    print(f"{'what':{width}}  {'ours':>9}  {'other':>9}  ratio   against (goal)")
    for r in rows:
        goal = "" if r["goal"] is None else f" (goal ≤ {r['goal']:.2f}: {'held' if r['ratio'] <= r['goal'] else 'missed'})"
        print(f"{r['what']:{width}}  {r['ours']:9.3f}  {r['other']:9.3f}  {r['ratio']:5.2f}   {r['against']}{goal}")
    report = {
        "date": datetime.date.today().isoformat(),
        "machine": f"{platform.system()} {platform.release()}, {os.cpu_count()} cores, {platform.machine()}",
        "command": "./run bench",
        "rows": rows,
    }
    file = TARGET / "bench" / "ratios.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(report, indent=1) + "\n")


main()
