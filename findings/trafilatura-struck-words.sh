#!/usr/bin/env bash
# trafilatura joins a struck 5 and its correction 10 to 510.
#
# Guess before looking: the text of a page leaves out what the page strikes out (<del>, <s>), as its readers do. The
# text has the struck figure in front of the right one, without a blank, so a period of ten working days is one of
# 510.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q trafilatura==2.3.1 lxml_html_clean==0.4.6
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import trafilatura

REST = "意见请以书面形式提交至某市规划局，联系人王某，地址某市某路某号，逾期视为无异议。"


def text(struck):
    notice = f"<p>某公司拟建设厂房，现予公示，公示期为{struck}10个工作日。{REST}</p><p>{REST}{REST}</p>"
    return trafilatura.extract(f"<html><body><article><h1>公示</h1>{notice}</article></body></html>")


print("trafilatura", version("trafilatura"))
seen = {tag: "510个工作日" in text(f"<{tag}>5</{tag}>") for tag in ("del", "s", "strike")}
print(text("<del>5</del>").splitlines()[1][:30], seen)
assert all(seen.values()), seen
PYTHON
