#!/usr/bin/env bash
# tesseract reads the dash of 9:00—11:30 as 一, 十一 in a list as 二一, and 朱某镕 as 朱某馆.
#
# Guess before looking: A clean line in a common font is read as it stands, or with a sign that is plainly wrong. tesseract's
# Chinese model has no long dash: it reads the figure one, so that office hours are 9:00一11:30; it makes 二一 of the item 十一 and
# names with 镕 or 喆 into other names, and says nothing of its doubt. A day, a case number and 三十日 come out right.
# Needs: a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb tesseract-ocr=5.3.0-2 tesseract-ocr-chi-sim=1:4.1.0-2 tesseract-ocr-eng=1:4.1.0-2 libtesseract5=5.3.0-2 liblept5=1.82.0-3+b3 libwebpmux3=1.2.4-0.2+deb12u1 fonts-noto-cjk=1:20220127+repack1-1
python3 -m venv venv
venv/bin/pip install -q pillow==13.0.0 
cat >drawn.py <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont


def draw(words, name):
    font = ImageFont.truetype("root/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 40, index=2)
    page = Image.new("RGB", (1000, 90), "white")
    ImageDraw.Draw(page).text((20, 20), words, font=font, fill="black")
    page.save(name)
PYTHON
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu TESSDATA_PREFIX="$work/root/usr/share/tesseract-ocr/5/tessdata" OMP_THREAD_LIMIT=1
root/usr/bin/tesseract --version 2>&1 | head -n 1
for words in 上午9:00—11:30，下午2时30分 一、二、三、十一、二十一 朱某镕、王某喆 公示期：2026年2月3日至2026年2月12日; do
  venv/bin/python -c 'import sys; from drawn import draw; draw(sys.argv[1], "line.png")' "$words"
  root/usr/bin/tesseract line.png - -l chi_sim --psm 7 2>/dev/null | head -n 1 | tr -d ' '
done | tee seen.txt
sed -n 1p seen.txt | grep -q '9:00一11:30'
sed -n 2p seen.txt | grep -q '二一' && ! sed -n 2p seen.txt | grep -q '十一'
! sed -n 3p seen.txt | grep -q '[镕喆]'
sed -n 4p seen.txt | grep -q '2026年2月3日至2026年2月12日'
