#!/usr/bin/env bash
# The package's bounds resolve, with every extra, in pip, in uv and in pex, each with the newest that there is:
#   bash tests/trust/resolvers.sh
# Prints the version of each resolver and of each package that a bound speaks of; fails where one finds no set of packages.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/tools"
"$work/tools/bin/python" -m pip install --quiet --upgrade pip build hatchling uv pex
"$work/tools/bin/python" -m build --quiet --wheel --no-isolation --outdir "$work" "$root"
wheel=$(ls "$work"/*.whl)
wanted="$wheel[all,pictures]"
bound='^(typer|holidays|python-dateutil|polars|pyarrow|numpy|rapidocr)[ =-]'

echo "## $("$work/tools/bin/python" -m pip --version | cut -d' ' -f1,2)"
"$work/tools/bin/python" -m venv "$work/pip"
"$work/pip/bin/python" -m pip install --quiet --upgrade pip
"$work/pip/bin/python" -m pip install --quiet --dry-run --report "$work/report.json" "$wanted"
python3 - "$work/report.json" <<'END' | grep -E "$bound"
import json, sys
for found in json.load(open(sys.argv[1]))["install"]:
    print(found["metadata"]["name"], found["metadata"]["version"])
END

echo "## $("$work/tools/bin/uv" --version)"
echo "deadline-cn[all,pictures] @ file://$wheel" > "$work/wanted.in"
"$work/tools/bin/uv" pip compile --quiet --no-header --no-annotate "$work/wanted.in" | sed 's/==/ /' | grep -E "$bound"

echo "## pex $("$work/tools/bin/pex" --version)"
"$work/tools/bin/pex" "$wheel" --output-file "$work/deadline.pex" --script deadline
test "$("$work/deadline.pex" compute 2026-02-03 10个工作日 -q)" = 2026-02-24
echo "pex answers 2026-02-24"
echo "all resolve"
