#!/usr/bin/env bash
# A letter of flowed text breaks 三十日 into 三十 and 日, with a blank, for Python's readers of mail.
#
# Guess before looking: who asks a library for a letter's text gets its words. Text of the kind "format=flowed; delsp=yes" (RFC 3676, for
# scripts without blanks) has lines that end in a blank where the sender's program broke them, and blank and break are no part of
# the words. postal-mime and mailparser (JavaScript) take them out; email, mail-parser, imap-tools and eml-parser (Python) leave
# both, so that no search for 三十日 finds it.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q imap-tools==1.16.0 mail-parser==4.8.0 eml-parser==4.4.0
npm install --silent --no-fund --no-audit postal-mime@4.0.0 mailparser@3.14.2 >/dev/null
cat >seen.py <<'PYTHON'
import email
import email.policy
from importlib.metadata import version

import eml_parser
import imap_tools
import mailparser

lines = ("From: a@example.org", "To: b@example.org", "Subject: x", "Date: Tue, 03 Feb 2026 09:00:00 +0800", "MIME-Version: 1.0",
         "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes", "Content-Transfer-Encoding: 8bit", "",
         "自公告之日起三十 ", "日内申报债权。", "")
raw = "\r\n".join(lines).encode()
with open("letter.eml", "wb") as file:
    file.write(raw)
body = eml_parser.EmlParser(include_raw_body=True).decode_email_bytes(raw)["body"][0]["content"]
seen = {"mail-parser": mailparser.parse_from_bytes(raw).text_plain[0], "imap-tools": imap_tools.MailMessage.from_bytes(raw).text, "eml-parser": body}
python = email.message_from_bytes(raw, policy=email.policy.default).get_content()
print("Python's email", repr(python))
for name, words in seen.items():
    print(name, version(name), repr(words))
assert all(words.split() == ["自公告之日起三十", "日内申报债权。"] and "三十 " in words for words in (python, *seen.values())), seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";

const raw = readFileSync("letter.eml");
for (const [name, letter] of [["postal-mime", await PostalMime.parse(raw)], ["mailparser", await simpleParser(raw)]]) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, letter.text.trim());
  assert.equal(letter.text.trim(), "自公告之日起三十日内申报债权。");
}
JS
venv/bin/python seen.py
node seen.mjs
