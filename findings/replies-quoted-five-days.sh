#!/usr/bin/env bash
# The 五日 of the letter that an answer quotes is part of the answer to two finders of replies, each of which knows the other's case.
#
# Guess before looking: a finder of what is new in a letter that names Chinese among its languages knows both ways in which programs
# quote: 在 2026年2月3日，甲 写道： above lines with >, and Outlook's head of 发件人, 发送时间, 收件人 and 主题. mail-parser-reply, told
# languages=["zh"], parts at Outlook's head and leaves the whole quotation, > and all, in the answer with the other. The npm package
# email-reply-parser parts at 写道 and gives the old letter with Outlook's head as new words. So 公示期改为十日 comes with the old 公示期为五日.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '%s\n' 公示期改为十日。 '' '在 2026年2月3日，甲 <a@example.org> 写道：' '> 公示期为五日。' >quoted.txt
printf '%s\n' 公示期改为十日。 '' '发件人: 甲' '发送时间: 2026年2月3日' '收件人: 乙' '主题: 公示' '' 公示期为五日。 >headed.txt
python3 -m venv venv
venv/bin/pip install -q mail-parser-reply==1.36
venv/bin/python - <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

from mailparser_reply import EmailReplyParser

reader = EmailReplyParser(languages=["zh"])
seen = {name: reader.read(text=Path(f"{name}.txt").read_text("utf-8")).replies[0].body for name in ("quoted", "headed")}
print("mail-parser-reply", version("mail-parser-reply"), seen)
assert "五日" in seen["quoted"] and "写道" in seen["quoted"] and seen["headed"].strip() == "公示期改为十日。", seen
PYTHON
npm install --silent --no-fund --no-audit email-reply-parser@2.3.7 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const fs = require("node:fs");
const loaded = require("email-reply-parser");

const Parser = loaded.default ?? loaded;
const [quoted, headed] = ["quoted", "headed"].map((name) => new Parser().read(fs.readFileSync(`${name}.txt`, "utf8")).getVisibleText().trim());
console.log("email-reply-parser", { quoted, headed });
assert.strictEqual(quoted, "公示期改为十日。");
assert.ok(headed.startsWith("公示期改为十日。") && headed.endsWith("公示期为五日。"));
JS
node seen.cjs
