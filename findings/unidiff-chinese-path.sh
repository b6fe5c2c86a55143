#!/usr/bin/env bash
# Two readers of patches leave the path of 公告.txt as git quotes it, with its a/ and its octal digits.
#
# Guess before looking: git writes a path that is not ASCII in quotation marks and octal bytes, unless told otherwise, and a reader of
# git's patches gives the file's name back. unidiff and whatthepatch give the quoted words; path, from
# which unidiff takes a/ off, stands in its quotation marks and octal digits still, a name that no file has.
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

NAME = "".join(f"\\{byte:03o}" for byte in "公告".encode())
PATCH = f"""diff --git "a/{NAME}.txt" "b/{NAME}.txt"
index 1111111..2222222 100644
--- "a/{NAME}.txt"
+++ "b/{NAME}.txt"
@@ -1 +1 @@
-自公告之日起5日内
+自公告之日起10日内
"""
(by_unidiff,) = PatchSet(PATCH)
(by_whatthepatch,) = whatthepatch.parse_patch(PATCH)
print("unidiff", version("unidiff"), by_unidiff.path, by_unidiff.source_file)
print("whatthepatch", version("whatthepatch"), by_whatthepatch.header.old_path)
assert by_unidiff.path == f'"{NAME}.txt"', by_unidiff.path
assert by_whatthepatch.header.old_path == f'"a/{NAME}.txt"', by_whatthepatch.header
PYTHON
