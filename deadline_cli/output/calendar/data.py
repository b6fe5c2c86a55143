"""The working calendar as data: JSON, CSV, and plain lines of the days that are not what their weekday says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from deadline_cli.output.common.safe import csv_cell
from deadline_cli.workcalendar.value import Day

_COLUMNS = ("date", "kind", "name", "working", "status", "source")


def day_record(day: Day) -> dict[str, Any]:
    """A day as JSON has it."""
    return {
        "date": day.date.isoformat(),
        "kind": day.kind,
        "name": day.name,
        "working": day.working,
        "status": day.status,
        "source": day.source,
    }


def calendar_json(name: str, days: Iterable[Day]) -> str:
    """deadline.calendar/1: one entry a day, each on a line of its own."""
    entries = ",\n  ".join(json.dumps(day_record(day), ensure_ascii=False) for day in days)
    head = f'"schema": "deadline.calendar/1", "calendar": {json.dumps(name, ensure_ascii=False)}'
    return f'{{{head}, "days": [\n  {entries}\n]}}\n'


def calendar_csv(days: Iterable[Day]) -> str:
    """One row a day under a head of the same names as in JSON."""
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for day in days:
        record = day_record(day) | {"working": "true" if day.working else "false"}
        writer.writerow([csv_cell(str(record[column] or "")) for column in _COLUMNS])
    return out.getvalue()


def calendar_lines(days: Iterable[Day]) -> Iterator[str]:
    """2026-02-14<TAB>make-up-workday<TAB>春节, for the days that a notice changed."""
    for day in days:
        if day.kind not in ("workday", "weekend"):
            yield f"{day.date}\t{day.kind}\t{day.name or ''}\n"
