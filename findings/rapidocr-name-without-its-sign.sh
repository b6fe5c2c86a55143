#!/usr/bin/env bash
# RapidOCR reads 朱某 for 朱某镕, and 30天60日1日11日 for four lengths with blanks between them.
#
# Guess before looking: What a reader of pictures does not know it marks, or takes for something like it. RapidOCR's model has no
# 镕 and writes nothing in its place: another person's name, with a confidence of more than nine in ten. Blanks of a row go, so
# that its numbers stand in one another's signs. The days of a notice it reads well, 〇 among them.
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
venv/bin/pip install -q pillow==13.0.0 rapidocr-onnxruntime==1.4.4 onnxruntime==1.32.0 opencv-python==5.0.0.93 numpy==2.4.6
cat >drawn.py <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont


def draw(words, name):
    font = ImageFont.truetype("root/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 40, index=2)
    page = Image.new("RGB", (1000, 90), "white")
    ImageDraw.Draw(page).text((20, 20), words, font=font, fill="black")
    page.save(name)
PYTHON
cat >seen.py <<'PYTHON'
from drawn import draw
from rapidocr_onnxruntime import RapidOCR

reader = RapidOCR()


def read(words):
    draw(words, "line.png")
    found, _ = reader("line.png")
    return "".join(text for _, text, _ in found), min(float(score) for *_, score in found)


name, days, day = read("朱某镕"), read("30天 60日 1日 11日"), read("二〇二六年二月三日")
print(name, days, day)
assert name[0] == "朱某" and name[1] > 0.9, name
assert days[0] == "30天60日1日11日", days
assert day[0] == "二〇二六年二月三日", day
PYTHON
venv/bin/python seen.py
