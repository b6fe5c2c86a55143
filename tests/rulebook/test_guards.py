"""The rule book on either side of its guards: own chains, laws that change, saved answers of every sort, searches."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.rulebook import index
from deadline_cli.rulebook.book import load_rule, shipped_rules
from deadline_cli.rulebook.circumstances import _party
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.latest import latest
from deadline_cli.rulebook.match import _names_a_place
from deadline_cli.rulebook.recheck import Standing, rechecked
from deadline_cli.rulebook.search import search
from deadline_cli.rulebook.steps import way_of
from deadline_cli.rulebook.values import FollowOn, Proofreader, Version

CHAIN = 'uses = "civil-gonggao"\n[[step]]\nname = "答辩"\nperiod = "15日"\n'


def test_a_short_chain_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "本院应诉.toml").write_text(CHAIN, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    rule = load_rule("本院应诉")
    assert (rule.id, rule.name, rule.effect) == ("本院应诉", "本院应诉", "deemed-served")
    (step,) = compute("2026-02-03", "本院应诉").steps
    assert (step.id, step.deadline, step.verified) == ("答辩", date(2026, 3, 20), True)


def test_what_a_version_and_a_proofreader_are_where_nothing_is_said() -> None:
    version = Version(None, None, None, "exact", ())
    assert version[5:] == ("text", None, False, "", "", "")
    assert Proofreader() == ((), False, "", False, (), (), False, False, False, False, False, False, False, False, "")


def test_a_version_without_a_beginning_that_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        'id = "old"\nname = "旧规"\nname_en = "old"\nverified = true\nlast_checked = 2026-01-01\neffect = "closes"\n'
        '[[version]]\nto = 2020-12-31\nperiod = "5日"\nbound = "exact"\n'
        '[[version.basis]]\nlaw = "某规定"\narticle = "第一条"\ntext = "五日"\n'
    )
    (tmp_path / "old.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    assert compute("2020-12-01", "old").deadline == date(2020, 12, 7)
    with pytest.raises(DeadlineError) as refused:
        compute("2026-02-03", "old")
    assert str(refused.value) == "rule 'old' has no version in force on 2026-02-03; known: none"


def test_a_step_with_a_length_of_its_own_is_verified() -> None:
    follow = FollowOn("x", "x", "x", ("start",), period=compute("2026-02-03", "15日").period)
    way = way_of(follow, date(2026, 2, 3))
    assert way is not None
    assert (way.verified, way.bound, way.effect, way.how.roll) == (True, "exact", "expires", "forward")


@pytest.mark.parametrize(
    "rule", ["10个工作日", "100个工作日", "300个工作日", "60日", "400日", "8周", "14个月", "3年", "civil-gonggao"]
)
@pytest.mark.parametrize("by", ["2026-03-31", "2025-10-09", "2026-01-01"])
def test_the_latest_day_is_in_time_and_the_next_is_not(rule: str, by: str) -> None:
    effect = date.fromisoformat(by)
    found = latest(effect, rule)
    assert found.deadline <= effect
    assert compute(found.publication_date + timedelta(days=1), rule).deadline > effect


def test_of_a_rule_that_counts_backward_the_answer_is_that_of_compute() -> None:
    backward = [rule.id for rule in shipped_rules() if rule.direction == "backward"]
    assert backward
    for rule in backward:
        found = latest("2026-06-30", rule)
        assert (found.publication_date, found.deadline) == (date(2026, 6, 30), compute("2026-06-30", rule).deadline)


def test_a_shipped_file_that_was_changed_is_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    path = next(path for path in sorted(index.SHIPPED.rglob("*.toml")) if index.parsed(path))
    assert index.parsed(path) is not None
    assert index.parsed(path.with_name("none.toml")) is None
    monkeypatch.setattr(Path, "read_bytes", lambda path: b"changed = true\n")
    assert index.parsed(path) is None


@pytest.mark.parametrize(
    ("text", "only"),
    [("海洋镇人民政府", True), ("海洋乡人民政府", True), ("海洋村村委会", True), ("海洋街道办", True),
     ("海洋社区", True),
     ("海洋局", False), ("海洋乡的海洋局", False), ("别的", True)],
)  # fmt: skip
def test_a_word_in_the_name_of_a_place(text: str, only: bool) -> None:
    assert _names_a_place("海洋", text) == only


@pytest.mark.parametrize("word", ["受理", "本院", "我院", "原告", "申请执行人", "现依法", "现公告"])
def test_whom_a_notice_speaks_to_ends_where_the_case_begins(word: str) -> None:
    assert _party(f"公告\n张三：{word}李四一案") == "公告\n张三："


def test_what_is_found_in_the_text_comes_behind_what_is_found_in_a_name() -> None:
    found = [rule.id for rule in search(shipped_rules(), "公告送达")]
    named = [
        rule_id
        for rule_id in found
        if any("公告送达" in n for n in (load_rule(rule_id).name, *load_rule(rule_id).aliases))
    ]
    assert found[: len(named)] == named
    assert len(found) > len(named) > 0


SAVED: list[tuple[str, str, dict[str, Any]]] = [
    ("2026-02-03", "30日", {}),
    ("2026-02-03", "10个工作日", {"first_day": "included"}),
    ("2026-02-03 09:20", "72小时", {}),
    ("2026-02-03 09:20", "72小时", {"first_day": "included"}),
    ("2026-02-03 17:00", "24小时", {"before": True}),
    ("2026-02-03", "civil-summons", {}),
    ("2026-02-03", "30日", {"then": [("答辩", "15日"), ("举证", "30日", "start"), ("质证", "5个工作日", "答辩")]}),
    ("2026-02-03", "civil-gonggao", {"then": [("答辩", "15日"), ("举证", "15日", "start")]}),
    ("2026-02-03", "30日", {"calendar": "cn-exchange"}),
    ("2019-05-30", "civil-gonggao", {"as_of": "2026-01-01"}),
]  # fmt: skip


@pytest.mark.parametrize(("day", "rule", "options"), SAVED, ids=[f"{row[:2]} {row[2]}" for row in SAVED])
def test_an_answer_of_today_has_not_changed(day: str, rule: str, options: dict[str, Any]) -> None:
    saved = deadline_json(compute(day, rule, **options))
    answer, changes = rechecked(saved)
    assert changes == ()
    assert deadline_json(answer)["steps"] == saved["steps"]
    assert (answer.hour, answer.calendar) == (saved.get("hour"), saved["calendar"])


def test_an_answer_without_a_calendar_is_of_the_national_one() -> None:
    saved = deadline_json(compute("2026-02-03", "10个工作日"))
    del saved["calendar"]
    answer, changes = rechecked(saved)
    assert (answer.calendar, changes) == ("cn", ())


@pytest.mark.parametrize("key", ["rule", "publication_date", "deadline"])
def test_what_is_missing_is_named(key: str) -> None:
    saved = deadline_json(compute("2026-02-03", "30日"))
    del saved[key]
    with pytest.raises(DeadlineError, match=f"'{key}' is missing"):
        rechecked(saved)


def test_a_period_in_hours_is_left_to_the_reference() -> None:
    standing = Standing()
    saved = deadline_json(compute("2026-02-03 09:20", "72小时"))
    assert not standing.stands(saved)
    assert not standing.stands({key: value for key, value in saved.items() if key != "hour"})
    for day in ("2026-02-03", "2026-02-04"):  # the second from what is remembered of the first
        assert standing.stands(deadline_json(compute(day, "30日")))
        assert standing.stands(deadline_json(compute(day, "civil-judgment")))
