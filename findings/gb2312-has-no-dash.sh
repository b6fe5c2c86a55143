#!/usr/bin/env bash
# Python's gb2312 reads the dash of 2月3日—2月10日 as U+2015 and the dot of a Uyghur name as a Japanese one, and can write neither — nor ·.
#
# Guess before looking: GBK contains GB2312, so that bytes which both know are the same signs in both, and the commonest Chinese dash
# (— U+2014) and the dot of 买买提·艾力 (U+00B7) can be written in both. Python's gb2312 follows Unicode's old table: the dash's bytes
# are U+2015, the dot's U+30FB, and "—" is an UnicodeEncodeError; a pattern with — or · does not find them in the text of a page
# that calls itself gb2312. glibc's iconv reads them so too; gbk, gb18030, iconv-lite and the browsers' decoder (for which gb2312 is
# GBK) give — and ·.
# Needs: python3, glibc's iconv, node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit iconv-lite@0.7.3 >/dev/null
python3 - <<'PYTHON'
import sys

WORDS = "2月3日—2月10日，买买提·艾力"
data = WORDS.encode("gbk")
with open("notice.txt", "wb") as file:
    file.write(data)
seen = {name: data.decode(name) for name in ("gb2312", "gbk", "gb18030")}
print("Python", sys.version.split()[0], seen)
assert seen == {"gb2312": "2月3日―2月10日，买买提・艾力", "gbk": WORDS, "gb18030": WORDS}, seen
for sign in "—·":
    try:
        print(sign.encode("gb2312"))
        raise SystemExit(f"{sign} can be written")
    except UnicodeEncodeError as problem:
        print(problem)
PYTHON
iconv --version | head -1
test "$(iconv -f GB2312 -t UTF-8 notice.txt)" = "2月3日―2月10日，买买提・艾力"
test "$(iconv -f GBK -t UTF-8 notice.txt)" = "2月3日—2月10日，买买提·艾力"
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const data = require("node:fs").readFileSync("notice.txt");
const words = [new TextDecoder("gb2312").decode(data), require("iconv-lite").decode(data, "gb2312")];
console.log("node", process.version, "iconv-lite", require("iconv-lite/package.json").version, words);
assert.deepStrictEqual(words, Array(2).fill("2月3日—2月10日，买买提·艾力"));
JS
node seen.cjs
