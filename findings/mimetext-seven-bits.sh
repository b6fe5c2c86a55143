#!/usr/bin/env bash
# mimetext marks a Chinese letter as 7bit, writes its subject as one encoded word of 200 characters, and the attachment's name as it is.
#
# Guess before looking: a maker of MIME messages encodes what is no ASCII: the body in base64 or quoted-printable, or says 8bit; a long subject in words of 75 characters at most, as
# the standard for headers has it and nodemailer does; and a name by RFC 2231. mimetext encodes the subject, in one word, and nothing else.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit mimetext@3.0.28 nodemailer@10.6.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { createMimeMessage } from "mimetext";
import nodemailer from "nodemailer";

const subject = "关于某某区人民法院二〇二六年第一批失信被执行人名单公告及异议期限届满后处理办法的通知（征求意见稿）";
const letter = createMimeMessage();
letter.setSender("court@example.cn");
letter.setRecipient("paper@example.cn");
letter.setSubject(subject);
letter.addMessage({ contentType: "text/plain", data: "自公告之日起三十日内" });
letter.addAttachment({ filename: "公告.txt", contentType: "text/plain", data: "eA==" });
const raw = letter.asRaw();
const longest = (text) => Math.max(...[...text.matchAll(/=\?utf-8\?B\?[^?]*\?=/gi)].map(([word]) => word.length));
const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
const other = (await transport.sendMail({ from: "court@example.cn", to: "paper@example.cn", subject, text: "自公告之日起三十日内" })).message.toString();
const encodings = [raw, other].map((text) => text.match(/Content-Transfer-Encoding: (\S+)/)[1]);
console.log({ encodings, longest: [longest(raw), longest(other)] });
assert.ok(raw.includes("Content-Transfer-Encoding: 7bit\r\n\r\n自公告之日起") || /7bit\r?\n\r?\n自公告之日起/.test(raw));
assert.ok(longest(raw) > 150 && longest(other) <= 75);
assert.ok(raw.includes('filename="公告.txt"'));
assert.notStrictEqual(encodings[1], "7bit");
JS
node seen.mjs
