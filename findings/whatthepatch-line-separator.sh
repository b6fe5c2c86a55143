#!/usr/bin/env bash
# whatthepatch loses the rest of a changed line from a line separator (U+2028) on.
#
# Guess before looking: a line of a patch ends with a line feed, so a changed line with U+2028 in it, which text from Word and web pages has,
# comes back whole, as unidiff gives it. whatthepatch parts the patch at each sign that Python's splitlines knows; what stands
# behind the separator has no mark of a patch before it and is left out without a word: 10日内 is 10日.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q unidiff==1.0.1 whatthepatch==1.0.7
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import whatthepatch
from unidiff import PatchSet

PATCH = "--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n 公告\n-5日\u2028内\n+10日\u2028内\n"
(by_unidiff,) = PatchSet(PATCH)
(by_whatthepatch,) = whatthepatch.parse_patch(PATCH)
whole = [line.value.rstrip("\n") for hunk in by_unidiff for line in hunk]
part = [change.line for change in by_whatthepatch.changes]
print("unidiff", version("unidiff"), whole, "whatthepatch", version("whatthepatch"), part)
assert whole == ["公告", "5日\u2028内", "10日\u2028内"], whole
assert part == ["公告", "5日", "10日"], part
PYTHON
