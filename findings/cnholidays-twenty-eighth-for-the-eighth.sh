#!/usr/bin/env bash
# cnholidays knows the worked weekends of 2025 alone, 28 February in place of the 8th among them, and calls six worked days of 2026 days off.
#
# Guess before looking: a calendar that tells China's working days, by the make-up days that are the point of it, has those
# of each year for which it answers, or says that it has none. It has five days of 2025 beside the holidays of another
# library, 28 February, a Friday, for Saturday the 8th; in 2024 eight and in 2026 six worked Saturdays and Sundays are days
# off, so that ten working days end up to two days late.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q cnholidays==0.1.0 holidays==0.109
venv/bin/python - <<'PYTHON'
from datetime import date

import cnholidays

worked = ["2024-02-04", "2024-02-18", "2025-01-26", "2025-02-08", "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
seen = {text: cnholidays.ChineseCalendar(int(text[:4])).is_workday(date.fromisoformat(text)) for text in worked}
print(seen)
assert [text for text, is_worked in seen.items() if is_worked] == ["2025-01-26"], seen
PYTHON
