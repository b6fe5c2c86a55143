#!/usr/bin/env bash
# fast-mhtml gives no Chinese sign of a page that Word saved as .mht, and two readers in Python read 二二六年 where 二〇二六年 stands.
#
# Guess before looking: a page saved as MHTML says its code in the head of its part, as a letter does, and gb2312 is taken for the
# wider code that Word writes, as browsers take it; who reads MHTML reads that head. mhtml-to-html does. fast-mhtml takes the bytes
# for UTF-8. pimht passes over 〇 and half of 镕 in silence, so that a day of 2026 is one of the year 226; unmhtml has signs of
# replacement there.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pimht==0.6.0 unmhtml==0.4.0
venv/bin/python - <<'PYTHON'
import quopri
import re
from importlib.metadata import version
from pathlib import Path

import pimht
import unmhtml

head = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head>'
page = (head + "<body><p>公示期30日，二〇二六年二月三日止。联系人朱镕某</p></body></html>").encode("gbk")
lines = [
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="part"\r\n',
    b'--part\r\nContent-Location: file:///C:/notice.htm\r\nContent-Transfer-Encoding: quoted-printable',
    b'Content-Type: text/html; charset="gb2312"\r\n',
    quopri.encodestring(page).replace(b"\n", b"\r\n"),
    b"--part--\r\n",
]
Path("notice.mht").write_bytes(b"\r\n".join(lines))
words = lambda text: re.search(r"<p>(.*?)</p>", text).group(1)
seen = {
    "pimht": words(next(part.text for part in pimht.from_filename("notice.mht"))),
    "unmhtml": words(unmhtml.to_standalone_html(unmhtml.load_mhtml(Path("notice.mht").read_bytes()))),
}
print({name: (version(name), text) for name, text in seen.items()})
assert seen["pimht"] == "公示期30日，二二六年二月三日止。联系人朱F某", seen
assert seen["unmhtml"] == "公示期30日，二��二六年二月三日止。联系人朱�F某", seen
PYTHON
npm install --silent --no-fund --no-audit fast-mhtml@2.1.0 mhtml-to-html@2.1.0 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { readFileSync } = require("node:fs");
const { Parser } = require("fast-mhtml");

(async () => {
  const parser = new Parser({ rewriteFn: (name) => name });
  const [page] = await parser.parse(readFileSync("notice.mht")).rewrite().spit();
  const seen = page.content.toString().match(/<p>(.*?)<\/p>/)[1];
  console.log("fast-mhtml", seen);
  assert.ok(seen.includes("30") && !/[公示期日年月止]/.test(seen), seen);
})();
JS
node seen.cjs
node node_modules/mhtml-to-html/mhtml-to-html-node.js notice.mht --output right.html >/dev/null
grep -o '公示期30日，二〇二六年二月三日止。联系人朱镕某' right.html
