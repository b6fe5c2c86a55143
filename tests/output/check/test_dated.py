"""check -f ics and -f csv: every day of a notice, once."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import icalendar
import pytest

SUMMONS = """云陵县人民法院公告
王某某：本院受理原告云陵县兴农商贸有限公司诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自公告之日起经过30日即视为送达。提出答辩状和举证的期限均为公告期满后15日内。定于2026年4月10日上午9时在本院第三法庭公开开庭审理。
云陵县人民法院
2026年2月3日
"""


@pytest.fixture
def page(tmp_path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text(SUMMONS, encoding="utf-8")
    return "page.txt"


def test_a_row_a_day(run, page: str) -> None:
    rows = list(csv.DictReader(io.StringIO(run("check", page, "-f", "csv").out)))
    assert [(row["role"], row["date"], row["stated"], row["hour"]) for row in rows] == [
        ("service", "2026-03-05", "false", ""),
        ("answer", "2026-03-20", "false", ""),
        ("evidence", "2026-03-20", "false", ""),
        ("hearing", "2026-04-10", "true", "9"),
    ]


def test_an_event_a_day(run, page: str) -> None:
    events = icalendar.Calendar.from_ical(run("check", page, "-f", "ics").out).walk("VEVENT")
    assert [str(event["summary"]).partition("：")[2] for event in events] == [
        "视为送达",
        "答辩届满",
        "举证届满",
        "开庭听证",
    ]
    assert str(events[0].decoded("dtstart")) == "2026-03-05"
    assert events[-1].decoded("dtstart").isoformat() == "2026-04-10T01:00:00+00:00"  # 9:00 in Beijing
    assert len({str(event["uid"]) for event in events}) == 4


def test_a_day_that_moves_keeps_its_event(run, page: str, tmp_path) -> None:
    def uids() -> list[str]:
        found = icalendar.Calendar.from_ical(run("check", page, "-f", "ics").out).walk("VEVENT")
        return [str(event["uid"]) for event in found]

    before = uids()
    (tmp_path / page).write_text(SUMMONS.replace("2026年4月10日", "2026年4月17日"), encoding="utf-8")
    assert uids() == before


def test_a_day_in_doubt_says_so(run, page: str, tmp_path) -> None:
    """60 days are those of the old law: the service, and what hangs on it, is to be checked."""
    text = SUMMONS.replace("经过30日", "经过60日").replace("4月10日", "5月20日")
    (tmp_path / page).write_text(text, encoding="utf-8")
    events = icalendar.Calendar.from_ical(run("check", page, "-f", "ics").out).walk("VEVENT")
    assert [(str(event["summary"]).partition("：")[2], str(event["status"])) for event in events] == [
        ("视为送达（待核对）", "TENTATIVE"),
        ("答辩届满（待核对）", "TENTATIVE"),
        ("举证届满（待核对）", "TENTATIVE"),
        ("开庭听证", "CONFIRMED"),
    ]
    assert str(events[0]["description"]).endswith("；校对意见：L302")
    rows = list(csv.DictReader(io.StringIO(run("check", page, "-f", "csv").out)))
    assert [row["codes"] for row in rows] == ["L302", "L302", "L302", ""]


@pytest.mark.parametrize(("claimed", "codes"), [("（共10个工作日）", "P204"), ("（共9个工作日）", ""), ("", "")])
def test_a_last_day_whose_count_is_wrong_is_in_doubt(run, page: str, claimed: str, codes: str) -> None:
    text = f"公示\n公示时间：2026年3月3日至2026年3月13日{claimed}，如有异议请书面反映。\n某单位\n2026年3月2日\n"
    Path(page).write_text(text, encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(run("check", page, "-f", "csv").out)))
    assert [(row["date"], row["codes"]) for row in rows] == [("2026-03-13", codes)]


def test_a_formula_in_a_title_is_disarmed(run, tmp_path) -> None:
    file = tmp_path / "=1+1.txt"
    file.write_text(SUMMONS, encoding="utf-8")
    assert all(
        not row["path"].startswith("=") for row in csv.DictReader(io.StringIO(run("check", str(file), "-f", "csv").out))
    )


def test_the_last_of_all_days_has_no_end_in_a_calendar_file(run, page: str) -> None:
    """There is no day behind 9999-12-31; a day without an end is one day long (RFC 5545, 3.6.1)."""
    text = "公示\n公示时间：2026年2月3日至9999年12月31日，如有异议请书面反映。\n某单位\n2026年2月3日\n"
    Path(page).write_text(text, encoding="utf-8")
    file = run("check", page, "-f", "ics").out
    assert "DTSTART;VALUE=DATE:99991231" in file
    assert "DTEND;VALUE=DATE:10000" not in file
