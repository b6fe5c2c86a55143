#!/usr/bin/env bash
# pinyin-pro reads the city 乐清 as Le Qing, and in its mode for surnames the district in a court's name as Mr Ou.
#
# Guess before looking: 乐清, a city of a million, is Yueqing to every atlas, as Lu'an (六安) is and is to pinyin-pro; and the mode for surnames
# looks at the head of a text, where a surname stands: 单某某 is Shan, not Dan. pinyin-pro says Le Qing, and in the mode for
# surnames it takes each 区 for the surname Ou: 朝阳区人民法院 is Chaoyang Ou. pypinyin reads the city right and no surname.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit pinyin-pro@3.29.4 >/dev/null
python3 -m venv venv
venv/bin/pip install -q pypinyin==0.55.0
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { pinyin } from "pinyin-pro";

const plain = (words) => pinyin(words, { toneType: "none" });
const surname = (words) => pinyin(words, { toneType: "none", mode: "surname" });
const seen = [plain("乐清市"), plain("六安市"), plain("单某某"), surname("单某某"), surname("朝阳区人民法院"), plain("朝阳区人民法院")];
console.log("pinyin-pro", seen);
assert.deepStrictEqual(seen, [
  "le qing shi", "lu an shi", "dan mou mou", "shan mou mou", "chao yang ou ren min fa yuan", "chao yang qu ren min fa yuan",
]);
JS
node seen.mjs
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

from pypinyin import lazy_pinyin

seen = [" ".join(lazy_pinyin(words)) for words in ("乐清市", "朝阳区人民法院", "单某某")]
print("pypinyin", version("pypinyin"), seen)
assert seen == ["yue qing shi", "chao yang qu ren min fa yuan", "dan mou mou"], seen
PYTHON
