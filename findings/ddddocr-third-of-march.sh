#!/usr/bin/env bash
# ddddocr reads 一o一六年三月三日 for 二〇二六年二月三日, 15万元 for 1.5万元 and 2时3分 for 2时30分.
#
# Guess before looking: A reader of short lines with Chinese in its model, much used for single lines, gives a printed day as it
# stands or with signs that no day has. ddddocr's classification makes February into March, drops the point of a sum, the last
# figure of a year and of the minutes, and gives no sign of doubt.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb fonts-noto-cjk=1:20220127+repack1-1
python3 -m venv venv
venv/bin/pip install -q pillow==13.0.0 ddddocr==1.6.1 onnxruntime==1.32.0 opencv-python-headless==5.0.0.93 numpy==2.4.6
cat >drawn.py <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont


def draw(words, name):
    font = ImageFont.truetype("root/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 40, index=2)
    page = Image.new("RGB", (1000, 90), "white")
    ImageDraw.Draw(page).text((20, 20), words, font=font, fill="black")
    page.save(name)
PYTHON
cat >seen.py <<'PYTHON'
from pathlib import Path

import ddddocr
from drawn import draw

reader = ddddocr.DdddOcr(show_ad=False)
seen = []
for words in ["二〇二六年二月三日", "10日、①5日、1.5万元", "上午9:00—11:30，下午2时30分", "公示期：2026年2月3日至2026年2月12日", "第十五条 自收到之日起十五日内"]:
    draw(words, "line.png")
    seen.append(reader.classification(Path("line.png").read_bytes()))
print(seen)
assert seen[0] == "一o一六年三月三日", seen
assert "15万元" in seen[1] and "下午2时3分" in seen[2] and "202年2月3日" in seen[3], seen
assert "十五日内" in seen[4], seen
PYTHON
venv/bin/python seen.py
