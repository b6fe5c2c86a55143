#!/usr/bin/env bash
# cpca puts the court of Chaoyang into Changchun, Gulou into Kaifeng and Shizhong into Leshan, of several that there are.
#
# Guess before looking: Beijing and Changchun have a 朝阳区, Nanjing, Xuzhou, Fuzhou and Kaifeng a 鼓楼区; a library that finds province and city of
# an address leaves them empty where the words do not tell, or says that it chose. cpca names one of them, by no rule that its answer shows, with the same certainty as where the city
# is written. What it chooses must be given to it (umap).
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q cpca==0.5.5
"$work/venv/bin/python" -W error::UserWarning - <<'PYTHON' 2>"$work/said"
from importlib.metadata import version

import cpca

courts = ["朝阳区人民法院", "鼓楼区人民法院", "市中区人民法院", "和平区人民法院", "北京市朝阳区人民法院"]
found = cpca.transform(courts)
seen = dict(zip(courts, zip(found["省"], found["市"])))
print("cpca", version("cpca"), seen)
assert seen == {
    "朝阳区人民法院": ("吉林省", "长春市"), "鼓楼区人民法院": ("河南省", "开封市"), "市中区人民法院": ("四川省", "乐山市"),
    "和平区人民法院": ("天津市", "市辖区"), "北京市朝阳区人民法院": ("北京市", "市辖区"),
}, seen
PYTHON
grep -E '朝阳|umap' "$work/said" && exit 1
echo "nothing is said of the choice"
