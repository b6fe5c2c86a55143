#!/usr/bin/env bash
# A page that @security-alert/sarif-to-markdown makes of findings says "Nothing here." of an error, or shows it as [NOTE] in the words of another finding.
#
# Guess before looking: a list of findings has the words and the level of each, since SARIF gives each result its own message and
# level; a proofreader of dates says in each which day is wrong. The page asks the rule alone: without a level of its own
# (defaultConfiguration, which may be left out) the rule's findings are none. With one, its findings are one entry with the rule's level and the
# first one's words: of a note and an error one [NOTE] with two places, the error's words nowhere. A finding that was
# put right since the last run (baselineState "absent") is one more place.
# Needs: node with npm, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @security-alert/sarif-to-markdown@1.11.1 >/dev/null
cat >seen.cjs <<'JS'
const assert = require("node:assert");
const { sarifToMarkdown } = require("@security-alert/sarif-to-markdown");

const result = (line, level, text, more = {}) => ({
  ruleId: "W101",
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: "notice.txt" }, region: { startLine: line } } }],
  ...more,
});
const page = (rule) => {
  const results = [
    result(3, "note", "3 February is a Tuesday"),
    result(5, "error", "30 February is no day"),
    result(7, "warning", "5 March is a Thursday", { baselineState: "absent" }),
  ];
  const log = { version: "2.1.0", runs: [{ tool: { driver: { name: "proofreader", rules: [rule] } }, results }] };
  const made = sarifToMarkdown({ owner: "o", repo: "r", branch: "main", sourceRoot: "", title: "Dates" })(log);
  return made.map((part) => part.body).join(" ");
};
const words = ["Nothing here.", "[NOTE]", "[ERROR]", "3 February", "30 February", "#L3", "#L5", "#L7"];
const seen = [{ id: "W101" }, { id: "W101", defaultConfiguration: { level: "note" } }].map((rule) => {
  const said = page(rule).split("## Suppressed")[0];
  return words.map((word) => said.split(word).length - 1);
});
console.log(words, seen);
assert.deepStrictEqual(seen, [[1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 1, 0, 1, 1, 1]]);
JS
node seen.cjs
