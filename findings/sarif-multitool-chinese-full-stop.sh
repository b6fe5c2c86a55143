#!/usr/bin/env bash
# Microsoft's SARIF Multitool warns that a rule's message "公示期只有{0}日。" does not end in a period.
#
# Guess before looking: the check SARIF2001, that the text of a rule is a whole sentence, takes the full stop of the text's
# language, which the file names ("language": "zh-CN"). It knows the ASCII one alone: the Chinese sentence with 。 is warned of,
# the same with . behind 日 passes, as the Latin sentence does.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @microsoft/sarif-multitool-linux@5.7.0 >/dev/null
cat >file.mjs <<'JS'
import { writeFileSync } from "node:fs";

const [name, sentence] = process.argv.slice(2);
const text = { text: "公示期只有5日。" };
const driver = {
  name: "notices", version: "1.0.0", language: "zh-CN", informationUri: "https://example.org/",
  rules: [{ id: "L303", name: "LengthOfWindow", shortDescription: text, fullDescription: text, help: text, helpUri: "https://example.org/L303", messageStrings: { default: { text: sentence } } }],
};
const run = { tool: { driver }, language: "zh-CN", columnKind: "unicodeCodePoints", results: [{ ruleId: "L303", ruleIndex: 0, message: { id: "default", arguments: ["5"] } }] };
writeFileSync(name, JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }));
JS
said() { # FILE SENTENCE: what SARIF2001 says of it
  node file.mjs "$1" "$2"
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool validate "$1" >"$1.txt" 2>&1 || true
  grep -q 'files scanned' "$1.txt"
  printf '%s: ' "$2"
  grep -o "SARIF2001.*does not end in a period" "$1.txt" | grep -o 'does not end in a period' || echo passes
}
{
  said a.sarif '公示期只有{0}日。'
  said b.sarif '公示期只有{0}日.'
  said c.sarif 'The window has {0} days.'
} | tee seen.txt
printf '%s\n' '公示期只有{0}日。: does not end in a period' '公示期只有{0}日.: passes' 'The window has {0} days.: passes' | cmp - seen.txt
