"""Every word that is said of an announcement, with its line and column: said.toml holds the texts and the words."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.workcalendar.announcement import read_announcement

CASES = tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))["case"]


def test_more_days_than_a_notice_names() -> None:
    """What lies behind the hundredth is not read."""
    months = "".join(f"{month}月1日至16日放假，" for month in range(1, 10))
    faults = read_announcement(f"国庆节：{months}", year=2026).faults
    assert ("more days off than a notice names", "放假日期过多，不像一份通知") in {(one.en, one.zh) for one in faults}
    few = "".join(f"{month}月1日至16日放假，" for month in range(1, 7))  # 96
    assert "more days off" not in " ".join(one.en for one in read_announcement(f"国庆节：{few}", year=2026).faults)


@pytest.mark.parametrize("case", CASES, ids=[row["text"][-40:] for row in CASES])
def test_every_word_and_its_place(case: dict[str, Any]) -> None:
    found = read_announcement(case["text"], year=case.get("year"))
    for sort in ("faults", "warnings"):
        said = [[one.line, one.column, one.en, one.zh] for one in getattr(found, sort)]
        assert said == case[sort]
        assert all(one.words("zh") == one.zh and one.words("en") == one.en for one in getattr(found, sort))
