#!/usr/bin/env bash
# A letter from 二〇二六年 marked gb2312 is one from 二二六年 to imap-tools, and its subject one Korean syllable to mail-parser.
#
# Guess before looking: 〇, the zero of official dates, is not in GB 2312, but letters marked so are written with its successor GBK, and
# readers of mail read them with that, as web browsers must. postal-mime and mailparser (both JavaScript) do. Python's email
# puts replacement signs; imap-tools leaves the sign out without a word, subject and body, so that the year is 226; mail-parser
# guesses the subject's encoding anew and gives 깫. eml-parser has the year in its body and not in its head.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q imap-tools==1.16.0 mail-parser==4.8.0 eml-parser==4.4.0
npm install --silent --no-fund --no-audit postal-mime@4.0.0 mailparser@3.14.2 >/dev/null
cat >seen.py <<'PYTHON'
import base64
import email
import email.policy
from importlib.metadata import version

import eml_parser
import imap_tools
import mailparser

SUBJECT, BODY = "二〇二六年公告", "公示期至二〇二六年三月三日止。"
by_64 = lambda text: base64.b64encode(text.encode("gbk")).decode()
lines = ("From: a@example.org", "To: b@example.org", f"Subject: =?gb2312?B?{by_64(SUBJECT)}?=", "Date: Tue, 03 Feb 2026 09:00:00 +0800",
         "MIME-Version: 1.0", "Content-Type: text/plain; charset=gb2312", "Content-Transfer-Encoding: base64", "", by_64(BODY), "")
raw = "\r\n".join(lines).encode()
with open("letter.eml", "wb") as file:
    file.write(raw)


def by_email():
    letter = email.message_from_bytes(raw, policy=email.policy.default)
    return str(letter["subject"]), letter.get_content().strip()


def by_mail_parser():
    letter = mailparser.parse_from_bytes(raw)
    return letter.subject, letter.text_plain[0].strip()


def by_imap_tools():
    letter = imap_tools.MailMessage.from_bytes(raw)
    return letter.subject, letter.text.strip()


def by_eml_parser():
    letter = eml_parser.EmlParser(include_raw_body=True).decode_email_bytes(raw)
    return letter["header"]["subject"], letter["body"][0]["content"].strip()


seen = {"mail-parser": by_mail_parser(), "imap-tools": by_imap_tools(), "eml-parser": by_eml_parser()}
python = by_email()
print("Python's email", *python)
for name, words in seen.items():
    print(name, version(name), *words)
assert seen["imap-tools"] == ("二二六年公告", "公示期至二二六年三月三日止。"), seen
assert seen["mail-parser"][0] == "깫" and "公示" not in seen["mail-parser"][1], seen
assert "二〇二六" not in seen["eml-parser"][0] and seen["eml-parser"][1] == BODY, seen
assert "二\ufffd" in python[0] and "二\ufffd" in python[1], python
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";

const raw = readFileSync("letter.eml");
for (const [name, letter] of [["postal-mime", await PostalMime.parse(raw)], ["mailparser", await simpleParser(raw)]]) {
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version, letter.subject, letter.text.trim());
  assert.deepStrictEqual([letter.subject, letter.text.trim()], ["二〇二六年公告", "公示期至二〇二六年三月三日止。"]);
}
JS
venv/bin/python seen.py
node seen.mjs
