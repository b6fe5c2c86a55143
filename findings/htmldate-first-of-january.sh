#!/usr/bin/env bash
# htmldate makes 1 January of 发布时间：2026年8月30日.
#
# Guess before looking: a page's date of publication is found in either of the two forms in which Chinese sites print
# it. 发布时间：2026-08-30 is found; of a date with 年月日 only the year is, and the first of January is answered like any
# other date, for the issuer's line under the notice too. A page without a date gives none.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q htmldate==1.11.0
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from htmldate import find_date

NOTICE = "<p>某公司拟建设厂房，现予公示，公示期为十个工作日，意见请以书面形式提交。</p>" * 3


def found(before="", after=""):
    return find_date(f"<html><body><article><h1>公示</h1>{before}{NOTICE}{after}</article></body></html>")


seen = {
    "发布时间：2026-08-30": found("<p>发布时间：2026-08-30</p>"),
    "发布时间：2026年8月30日": found("<p>发布时间：2026年8月30日</p>"),
    "某市规划局 2026年8月30日": found("", "<p>某市规划局</p><p>2026年8月30日</p>"),
    "no date": found(),
}
print("htmldate", version("htmldate"))
for words, day in seen.items():
    print(words, "->", day)
assert list(seen.values()) == ["2026-08-30", "2026-01-01", "2026-01-01", None], seen
PYTHON
