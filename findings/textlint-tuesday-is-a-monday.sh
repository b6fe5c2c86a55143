#!/usr/bin/env bash
# textlint-rule-date-weekday-mismatch, which names zh among its languages, finds no wrong Chinese day of the week, nor with lang "zh".
#
# Guess before looking: 3 February 2026 is a Tuesday; the rule reports 2026年2月3日（星期一） and （周一） as it does 2026-02-03(Mon).
# Without an option it says nothing to the Chinese forms, and takes a Japanese （月）, Monday, for the language of all such days;
# with "zh", as its list of languages has it, it is silent too. "zh-cn", which the list has not, finds the three in brackets.
# Needs: node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit textlint@15.8.0 textlint-rule-date-weekday-mismatch@1.1.1 >/dev/null
printf '%s\n\n' '公示期自2026年2月3日（星期一）起。' '公示期自2026年2月3日（周一）起。' '公示期自2026年2月3日（一）起。' '公示期自2026年2月3日 星期一起。' '公示期自2026年2月3日（月）起。' '公示期自2026-02-03(Mon)起。' >notice.md
asked() { # RULE: the lines in which it is reported
  printf '{"rules": {"date-weekday-mismatch": %s}}' "$1" >.textlintrc.json
  node_modules/.bin/textlint --format json notice.md >seen.json || true
  node -p "'$1: lines ' + JSON.parse(require('fs').readFileSync('seen.json'))[0].messages.map((found) => found.line).join(' ')"
}
{
  asked true
  asked '{"lang": "zh"}'
  asked '{"lang": "zh-cn"}'
} | tee seen.txt
printf '%s\n' 'true: lines 9 11' '{"lang": "zh"}: lines 11' '{"lang": "zh-cn"}: lines 1 3 5' | cmp - seen.txt
