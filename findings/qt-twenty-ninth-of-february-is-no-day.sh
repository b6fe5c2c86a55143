#!/usr/bin/env bash
# Qt reads 26年2月3日 as a day of 1926 and 2月29日 as no day in a leap year, and 24:00 of the 3rd is the 3rd to QDate and the 4th to QDateTime.
#
# Guess before looking: a year of two figures is one of this century, as in its own answer for a Chinese locale, a day
# without a year one of this year or of none, so that 29 February is known; and a text of ISO 8601 has one day in one
# library. What is missing is taken from 1 January 1900, which is no leap year: 2月3日 is a day of 1900, and 2月29日 is refused.
# QDate reads ten signs and forgets the rest: 2026-02-03T24:00 is the 3rd, and 2026-02-03x too.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q pyside6-essentials==6.12.0
venv/bin/python - <<'PYTHON'
import PySide6
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

chinese = QLocale("zh_CN")


def read(text: str, form: str) -> str:
    return chinese.toDate(text, form).toString(Qt.ISODate) or "none"


seen = [read("26年2月3日", "yy年M月d日"), read("2月3日", "M月d日"), read("2月29日", "M月d日"), read("2026年2月3日", "yyyy年M月d日")]
midnight = [kind.fromString("2026-02-03T24:00", Qt.ISODate).toString("yyyy-MM-dd") for kind in (QDate, QDateTime)]
print("Qt", PySide6.__version__, seen, midnight, QDate.fromString("2026-02-03x", Qt.ISODate).toString(Qt.ISODate))
assert seen == ["1926-02-03", "1900-02-03", "none", "2026-02-03"], seen
assert midnight == ["2026-02-03", "2026-02-04"], midnight
assert QDate.fromString("2026-02-03x", Qt.ISODate) == QDate(2026, 2, 3)
PYTHON
