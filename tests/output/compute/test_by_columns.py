"""Answers by columns: the very line that the reference writes, whatever rule, day, terms and language."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.answer_json import deadline_json
from deadline_cli.output.compute.by_columns import ColumnLines, RuleLines
from deadline_cli.output.compute.lines import dump_json
from deadline_cli.rulebook.book import all_rules
from deadline_cli.rulebook.question import Terms, what_of
from deadline_cli.rulebook.stream import Stream
from deadline_cli.workcalendar.files import load_calendar

PERIODS = ["30日", "10个工作日", "3个月", "1年", "2周", "72小时", "一个半月", "12个交易日", "三十天"]
RULES = ["civil-gonggao", "civil-summons", "eia-draft", "admin-suit", "admin-penalty-decision", "company-reduction"]


def _compare(
    rules: list[str], count: int, lang: Any = "zh", calendar: str = "cn", span: tuple[int, int] = (1998, 2034),
    **terms: Any,
) -> tuple[int, int]:  # fmt: skip
    """Ask for random days; how many lines were known from others, and how many were not."""
    chance = random.Random(20260203)
    lines, stream = ColumnLines(load_calendar(calendar), lang), Stream(calendar, **terms)
    known = unknown = 0
    begin, length = date(span[0], 1, 1), (span[1] - span[0]) * 365
    for name in rules:
        rule = RuleLines(what_of(name), Terms(**terms, calendar=calendar))
        days = [begin + timedelta(chance.randrange(length)) for _ in range(count)]
        together: list[bytes | None] = [None] * count
        answered = []
        for day in days:
            try:
                answer = stream.answer(str(day), name)
            except DeadlineError:
                assert lines.line(rule, day.toordinal()) is None
                answered.append(None)
                continue
            right = f"{dump_json(deadline_json(answer, lang=lang))}\n".encode()
            answered.append(right)
            found = lines.line(rule, day.toordinal())
            if found is None:
                unknown += 1
                lines.learn(rule, day.toordinal(), answer, right)
            else:
                known += 1
                assert found == (right, answer.estimated), (name, day)
        lines.lines(rule, [day.toordinal() for day in days], range(count), together)
        assert all(line in (None, right) for line, right in zip(together, answered, strict=True)), name
    return known, unknown


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_lines_known_from_others_are_the_references(lang: str) -> None:
    known, unknown = _compare([*PERIODS, *RULES], 80, lang)
    assert known > unknown


@pytest.mark.parametrize(
    "terms",
    [
        {"first_day": "included"},
        {"roll": "none"},
        {"roll": "backward"},
        {"counting": "tax"},
        {"before": True},
        {"before": True, "roll": "backward", "first_day": "included"},
    ],
    ids=str,
)
def test_on_any_terms(terms: dict[str, Any]) -> None:
    known, _ = _compare([*PERIODS[:6:2], *RULES[:3]], 40, **terms)
    assert known > 50


@pytest.mark.parametrize("calendar", ["cn-exchange", "cn-xinjiang"])
def test_on_other_calendars(calendar: str) -> None:
    """What an answer must say of a calendar without data for a year stays the reference's to say."""
    _compare(PERIODS[:4], 50, calendar=calendar)


def test_the_rules_of_the_book() -> None:
    known, _ = _compare([rule.id for rule in all_rules()[::5]], 25, span=(2019, 2027))
    assert known > 200


def test_far_from_the_years_announced() -> None:
    _compare(["3个月", "20年"], 30, span=(1950, 1975))
    _compare(["30日", "20年"], 30, span=(2070, 2098))


def test_a_user_may_write_anything_into_a_rule(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs that formats use, days that are like those of an answer, and the marks of gaps."""
    (tmp_path / "own.toml").write_text(
        'id = "own"\n'
        'name = "100%b 2026年2月3日 \ue0003\ue001"\nname_en = "own %s"\ntrigger = "公告"\ntrigger_en = "notice"\n'
        'effect = "closes"\nverified = true\nsource = "own"\nlast_checked = 2026-01-01\n'
        'notes = ["一"]\nnotes_en = ["one"]\n[[version]]\nfrom = 2020-01-01\nperiod = "10日"\nbound = "exact"\n'
        'note = "自2026年2月24日起另有规定，至2026年3月2日止"\nnote_en = "from 24 February 2026"\n'
        '[[version.basis]]\nlaw = "某办法"\narticle = "第一条"\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    _compare(["own"], 150, span=(2026, 2027), roll="none")


def _ask(run: Any, given: str, *options: str) -> list[Any]:
    return [json.loads(line) for line in run("compute", "-", "-f", "jsonl", *options, stdin=given).out.splitlines()]


def test_a_long_stream_answers_each_line_in_its_place(run) -> None:
    """Known lines, new ones, further columns, faults and repetitions, mixed."""
    chance = random.Random(7)
    days = [str(date(2021, 1, 1) + timedelta(n)) for n in range(200)]
    given = [
        f"{chance.choice(days)}\t{chance.choice(['30日', '10wd', 'civil-gonggao', '72小时'])}" for _ in range(1400)
    ]
    given[700], given[900] = "2021-02-30\t30日", "2021-02-03"
    given[800:820] = [f"{line}\t案{n}\t甲、乙" for n, line in enumerate(given[800:820])]
    given[1000] = " 2021-02-03 \t 30日 "
    given[1001] = "2021-03-01 09:30\t72小时"
    answers = _ask(run, "\n".join(given) + "\n")
    assert len(answers) == len(given)
    assert [answers[n]["line"] for n in (700, 900)] == [701, 901]
    assert answers[805]["case"] == {"title": "案5", "id": None}
    assert answers[805]["columns"] == ["甲、乙"]
    assert answers[1001]["hour"] is not None
    for at in (1200, 1300, 1001, 1000, 810):
        assert _ask(run, given[at] + "\n") == [answers[at]]
