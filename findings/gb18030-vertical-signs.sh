#!/usr/bin/env bash
# Python's GB18030 is that of 2000: signs of the edition of 2022 come out as private characters.
#
# Guess before looking: a text written as GB 18030 by one library is read alike by another. Python's codec gives
# private characters (U+E78D and on) for the vertical punctuation of A6D9 to A6F5 and for eight rare Han characters
# (FE59 …, which stand in names), and writes U+FE10 with four bytes. glibc's iconv gives the characters of the edition
# of 2022 and refuses Python's four bytes as no character at all.
# Needs: python3, iconv of glibc 2.36 or later.
set -euo pipefail
iconv --version | head -1
python3 - <<'PYTHON'
import subprocess
import sys

CODES = {"A6D9": "︐", "A6DB": "︑", "FE59": "龴", "FE61": "龵"}


def by_iconv(data):
    done = subprocess.run(["iconv", "-f", "GB18030", "-t", "UTF-8"], input=data, capture_output=True, timeout=60)
    return "refused" if done.returncode else done.stdout.decode()


print("Python", sys.version.split()[0])
for code, sign in CODES.items():
    data = bytes.fromhex(code)
    here, there, back = data.decode("gb18030"), by_iconv(data), by_iconv(sign.encode("gb18030"))
    written = sign.encode("gb18030").hex()
    print(f"{code}: Python U+{ord(here):04X}, iconv {there}; Python writes {written}, iconv: {back}")
    assert 0xE000 <= ord(here) <= 0xF8FF, f"Python reads {code} as the edition of 2022 now"
    assert (there, back) == (sign, "refused"), (there, back)
PYTHON
