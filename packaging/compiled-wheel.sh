#!/usr/bin/env bash
# A wheel whose reader of notices is compiled, for this Python and this system, beside the pure one of the same tree:
#   bash packaging/compiled-wheel.sh [FOLDER]                  FOLDER (default dist) receives both
#   bash packaging/compiled-wheel.sh FOLDER --test [PYTEST…]   and the suite is run on the installed compiled wheel
# It needs a C compiler; GCC compiles twice, the second time by what reading tests/pages asked of the first. The compiled
# wheel holds the pure one whole; Python takes a compiled module before its source.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$(mkdir -p "${1:-dist}" && cd "${1:-dist}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_QUIET=1
unset PYTHONPATH  # what is installed is looked at, not this tree

environment() {
  "${PYTHON:-python3}" -m venv "$1"
  bin=$1/bin
  [ -d "$bin" ] || bin=$1/Scripts
}

environment "$work/tools"
"$bin/python" -m pip install build wheel packaging 'setuptools>=68' 'mypy[mypyc]>=2.1,<3'
"$bin/python" -m build --wheel --outdir "$work/pure" . >/dev/null
"$bin/python" -m wheel unpack --dest "$work/unpacked" "$work"/pure/*.whl >/dev/null
mkdir "$work/made" "$work/compiled"
(cd "$work"/unpacked/* && "$bin/python" "$root/packaging/compiled.py" "$work/made" "$root/tests/pages")
"$bin/python" -m wheel pack --dest-dir "$work/compiled" "$work"/unpacked/* >/dev/null
cp "$work"/pure/*.whl "$work"/compiled/*.whl "$out"

# Both wheels say the same of a page, and the compiled one is compiled.
printf '公示\n公示期：2026年2月3日至2026年2月9日（共5个工作日）。\n某单位\n2026年2月3日\n' > "$work/page.txt"
for kind in pure compiled; do
  environment "$work/$kind-used"
  "$bin/python" -m pip install "$work/$kind"/*.whl
  (cd "$work" && "$bin/deadline" check page.txt -f json > "$kind.json" || test $? = 1)
done
cmp "$work/pure.json" "$work/compiled.json"
(cd "$work" && "$bin/python" -c 'import deadline_cli.notices.checking as judge; assert not judge.__file__.endswith(".py")')
ls -l "$work"/compiled/*.whl | awk '{printf "%s: %.1f MB\n", $NF, $5 / 1e6}'

if [ "${2:-}" = --test ]; then
  # The tests see the installed package, with its sources and what was compiled of them, and none of this folder's.
  "$bin/python" -m pip install "$(echo "$work"/compiled/*.whl)[test,lint]"
  mkdir "$work/tree"
  git archive HEAD | tar -x -C "$work/tree"
  rm -r "$work/tree/deadline_cli"
  installed=$(cd "$work" && "$bin/python" -c 'import deadline_cli; print(*deadline_cli.__path__)')
  ln -s "$installed" "$work/tree/deadline_cli"
  cd "$work/tree"
  PATH="$bin:$PATH" "$bin/python" -m pytest "${@:3}"
fi
