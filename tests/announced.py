"""The year 2027 as the State Council might announce it, and questions that were asked before it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.calendars import forget

Run = Callable[..., Any]


YEAR = """year = 2027
[[notice]]
title = "国务院办公厅关于2027年部分节假日安排的通知"
document = "国办发明电〔2026〕8号"
issued = 2026-11-10
verified = true
[[festival]]
name = "元旦"
statutory = [2027-01-01]
first = 2027-01-01
last = 2027-01-03
make_up_workdays = []
[[festival]]
name = "春节"
statutory = [2027-02-05, 2027-02-06, 2027-02-07, 2027-02-08]
first = 2027-02-05
last = 2027-02-12
make_up_workdays = [2027-02-14, 2027-02-20]
"""


def announce(calendar_folder: Path) -> None:
    (calendar_folder / "cn").mkdir(parents=True)
    (calendar_folder / "cn" / "2027.toml").write_text(YEAR, encoding="utf-8")
    forget()


SAVED = [
    ["2027-01-28", "10个工作日"],
    ["2027-01-08", "30日"],
    ["2026-02-03", "civil-summons"],
    ["2026-02-03", "eia-draft", "--first-day", "included"],
    ["2026-12-21", "15日", "--before"],
    ["2026-12-21", "10个工作日", "--then", "appeal=15日"],
    ["2026-02-03", "72小时"],
    ["2021-03-01", "civil-gonggao", "--as-of", "2022-01-01"],
    ["2023-04-20", "5个工作日", "--calendar", "cn-guangxi"],
]
