#!/usr/bin/env bash
# numcn reads 100 in 两百 and 205 in 二百五; cn2int reads −695 in 三点五; cn2num reads nothing in 壹佰贰拾叁.
#
# Guess before looking: three small converters of Chinese numbers differ in 〇 and 廿, which few write, and say no to what they do not know. Each takes words that it does
# not know for nothing: 两 falls out of 两百, the figures of a cheque are 0, and where no error is raised a point makes a number less than nothing.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q numcn==0.1.0 cn2int==0.2.3 cn2num==0.1.1
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import cn2int
import cn2num
import numcn

words = ("两百", "二百五", "三点五", "壹佰贰拾叁")
readers = {"numcn": numcn.ctn, "cn2int": cn2int.chinese2int, "cn2num": cn2num.transform}
seen = {name: [read(word) for word in words] for name, read in readers.items()}
for name, numbers in seen.items():
    print(name, version(name), dict(zip(words, numbers)))
assert seen == {"numcn": [100, 205, 5, 0], "cn2int": [200, 250, -695, 123], "cn2num": [200, 250, 5, 0]}, seen
PYTHON
