#!/usr/bin/env bash
# The names of files made of 公示 and 公式 are one, gong-shi, and those made of 公告 2026 and 启事 2026 are both 2026.
#
# Guess before looking: a slug stands for its title, and two titles have two. python-slugify writes Chinese by sound without its tone, so that 公示, 公式 and
# 工时 are gong-shi, and 终标 and 中标 one too; the npm slugify and @sindresorhus/slugify leave Chinese out: of 公告 2026 stays 2026, of 公告 nothing.
# A folder of notices named so keeps the last of each name. github-slugger keeps the signs.
# Needs: python3 with venv, node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q python-slugify==9.2.0
npm install --silent --no-fund --no-audit slugify@1.6.9 @sindresorhus/slugify@3.0.0 github-slugger@2.0.0 >/dev/null
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

from slugify import slugify

seen = {title: slugify(title) for title in ("公示", "公式", "工时", "中标", "终标")}
print("python-slugify", version("python-slugify"), seen)
assert set(seen.values()) == {"gong-shi", "zhong-biao"}, seen
PYTHON
cat >seen.mjs <<'JS'
import assert from "node:assert";
import sindre from "@sindresorhus/slugify";
import GithubSlugger from "github-slugger";
import slugify from "slugify";

const titles = ["公告 2026", "启事 2026", "公告"];
const seen = { slugify: titles.map((title) => slugify(title)), sindresorhus: titles.map((title) => sindre(title)), github: titles.map((title) => new GithubSlugger().slug(title)) };
console.log(seen);
assert.deepStrictEqual(seen, { slugify: ["2026", "2026", ""], sindresorhus: ["2026", "2026", ""], github: ["公告-2026", "启事-2026", "公告"] });
JS
node seen.mjs
