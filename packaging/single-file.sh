#!/usr/bin/env bash
# One program file for machines without Python, built from the checkout: bash packaging/single-file.sh [FOLDER] [EXTRAS]
# FOLDER (default dist) receives deadline (Linux, macOS) or deadline.exe (Windows, under Git Bash); EXTRAS, as documents,
# go into it. PyInstaller (GPL with an exception for what it builds) makes a file for the system it runs on, so each
# system builds its own. The file is used before the script ends well.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mkdir -p "${1:-dist}" && cd "${1:-dist}" && pwd)
extras=${2:+[$2]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_QUIET=1

"${PYTHON:-python3}" -m venv "$work/venv"
bin=$work/venv/bin
[ -d "$bin" ] || bin=$work/venv/Scripts
"$bin/python" -m pip install ".$extras" 'pyinstaller>=6.10,<7'
cat > "$work/deadline.py" <<'PYTHON'
import multiprocessing

from deadline_cli.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
PYTHON
cd "$work"
"$bin/python" -m PyInstaller --onefile --name deadline --log-level ERROR --distpath "$out" "$work/deadline.py"

program=$out/deadline
[ -f "$program" ] || program=$program.exe
cd "$work"
test "$("$program" compute 2026-02-03 10个工作日 -q)" = 2026-02-24
test "$("$program" compute 2028-02-03 10wd -q 2>/dev/null)" != ""        # a year that is estimated: holidays
"$program" compute 2026-02-03 civil-summons --lang zh >/dev/null         # rich, the rule book
"$program" compute 2026-02-03 civil-summons -o case.ics && grep -q BEGIN:VEVENT case.ics
"$program" schema compute | grep -q json-schema.org
"$program" rules verify >/dev/null
"$program" calendar verify >/dev/null
printf '公示\n公示期：2026年2月3日至2026年2月9日（共5个工作日）。\n某单位\n2026年2月3日\n' > page.txt
for n in 1 2 3 4 5 6 7 8; do cp page.txt "page$n.txt"; done
"$program" check page*.txt -f concise > found.txt || test $? = 1         # more than six files: worker processes
test "$(grep -c P202 found.txt)" = 9
printf 'publication_date,rule\n2026-02-03,30日\n' | "$program" batch - --from csv | grep -q 2026-03-05
ls -l "$program" | awk '{printf "%s: %.1f MB\n", $NF, $5 / 1e6}'
