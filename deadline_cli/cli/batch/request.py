"""What is asked of deadline batch."""

from __future__ import annotations

from typing import Literal

from deadline_cli.batch.formats import Format
from deadline_cli.daynumbers import DateKind
from deadline_cli.records import NamedTuple

Given = Literal["csv", "tsv", "jsonl", "parquet", "xlsx", "xls", "ods"]


class Request(NamedTuple):
    """The words and options of the command, None where they are not given."""

    given: str
    output: str = "-"
    from_format: Given | None = None
    to_format: Format | None = None
    date_column: str | None = None
    rule_column: str | None = None
    date_kind: DateKind | None = None
    rule: str | None = None
    check: bool = False
    text_column: str | None = None
    delimiter: str | None = None
    bom: bool = False
    sheet: str | None = None
    calendar: str = "cn"
    quiet: bool = False
    lang: str | None = None
