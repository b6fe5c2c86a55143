#!/usr/bin/env bash
# sarif-tools is green on a run that failed, and red on findings that were accepted or are gone.
#
# Guess before looking: the check of a report looks at what SARIF has for it: executionSuccessful and the tool's
# notifications (a file that was not read), suppressions, and baselineState "absent". It looks at the levels of the
# results alone: a run that says of itself that it failed has no error, a finding that somebody accepted and one that
# is no longer there have one.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q sarif-tools==3.0.5
"$work/venv/bin/python" - <<'PYTHON'
import json
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

RESULT = {"ruleId": "D101", "level": "error", "message": {"text": "2月30日"}}
UNREAD = {"level": "error", "message": {"text": "page 3 was not read"}}
DONE = {"executionSuccessful": True}
RUNS = {
    "failed": ([], {"executionSuccessful": False, "toolExecutionNotifications": [UNREAD]}),
    "found": ([RESULT], DONE),
    "suppressed": ([RESULT | {"suppressions": [{"kind": "external", "status": "accepted"}]}], DONE),
    "absent": ([RESULT | {"baselineState": "absent"}], DONE),
}


def check(results, invocation):
    run = {"tool": {"driver": {"name": "a"}}, "invocations": [invocation], "results": results}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.sarif"
        path.write_text(json.dumps({"version": "2.1.0", "runs": [run]}), encoding="utf-8")
        command = [Path(sys.executable).with_name("sarif"), "--check", "error", "summary", path]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return done.returncode, next(line for line in done.stdout.splitlines() if line.startswith("error"))


seen = {name: check(*run) for name, run in RUNS.items()}
print("sarif-tools", version("sarif-tools"))
for name, (status, line) in seen.items():
    print(f"{name}: exit {status}, {line}")
assert seen["failed"] == (0, "error: 0"), seen
assert {seen[name] for name in ("found", "suppressed", "absent")} == {(1, "error: 1")}, seen
PYTHON
