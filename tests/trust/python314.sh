#!/usr/bin/env bash
# The package and its tests on CPython 3.14, compiled to WebAssembly (32 bits, no processes, no threads):
#   bash tests/trust/python314.sh [TESTS…]
# Needs node 20 and npm. Tests that start a process or read what an extra reads cannot run there; leave them out.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent pyodide@314.0.7
python3 -m pip install --quiet --no-compile --target site \
  "typer>=0.21,<0.29" rich holidays "python-dateutil<3" platformdirs icalendar borax tzdata pytest chinesecalendar attrs
python3 -m pip install --quiet --no-compile --no-deps --target site sortedcontainers hypothesis==6.130.0  # the last without a binary
cat > run.mjs <<'END'
import { loadPyodide } from "pyodide";
const [, , root, site, ...words] = process.argv;
const python = await loadPyodide({ env: { HOME: "/tmp", LANG: "zh_CN.UTF-8" } });
for (const [name, from] of [["/src", root], ["/site", site]]) { python.FS.mkdirTree(name); python.mountNodeFS(name, from); }
python.globals.set("words", python.toPy(words));
process.exit(python.runPython(`
import importlib, os, runpy, sys
sys.path[:0] = ["/src", "/site"]
sys.dont_write_bytecode = True
sys.path_importer_cache.clear()
importlib.invalidate_caches()
os.chdir("/src")
sys.argv = list(words)
try:
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    status = 0
except SystemExit as end:
    status = int(end.code or 0)
sys.stdout.flush()
sys.stderr.flush()
status
`));
END
for words in "compute 2026-02-03 10个工作日 -q" "check docs/examples/page.txt -f concise"; do
  # shellcheck disable=SC2086
  node run.mjs "$root" "$work/site" deadline_cli $words || test $? = 1
done
if [ $# = 0 ]; then
  set -- tests/counting tests/rulebook tests/workcalendar tests/notices tests/output tests/chinese tests/test_records.py tests/test_patterns.py
fi
node run.mjs "$root" "$work/site" pytest -q -p no:cacheprovider -o addopts= -o timeout=0 "$@"
