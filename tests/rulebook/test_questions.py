"""What is asked and how: the words of options, lengths, rules without a version; the errors in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.period import Period
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.latest import latest
from deadline_cli.rulebook.plain import PlainAnswers
from deadline_cli.rulebook.question import is_period, plain_deadline, what_of
from deadline_cli.rulebook.values import Rule

STEP = (
    "is no step; write ('举证', '15日') or ('举证', '15日', '送达')",
    "不是步骤；请写 ('举证', '15日') 或 ('举证', '15日', '送达')",
)
UNITS = "hour, day, workday, trading-day, week, month, year, composed"


class bool_:
    """As numpy's: neither a bool nor an int."""

    def __bool__(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("options", "en", "zh"),
    [
        ({"counting": "x"}, "counting 'x' is not known; one of civil, tax",
         "counting = 'x' 不可用；可用的有 civil, tax"),
        ({"first_day": "x"}, "first_day 'x' is not known; one of excluded, included",
         "first_day = 'x' 不可用；可用的有 excluded, included"),
        ({"roll": "x"}, "roll 'x' is not known; one of forward, none, backward",
         "roll = 'x' 不可用；可用的有 forward, none, backward"),
        ({"calendar": 3}, "calendar 3 is none; give a name as 'cn', a file or a WorkCalendar",
         "3 不是日历；请给出 'cn' 这样的名称、文件或 WorkCalendar"),
        ({"before": 1}, "before 1 is neither True nor False", "before = 1 应为 True 或 False"),
        ({"then": 3}, "then 3 is no list of pairs as ('举证', '15日')",
         "then = 3 不是 ('举证', '15日') 这样的对 的列表"),
        ({"then": "x"}, "then 'x' is no list of pairs as ('举证', '15日')",
         "then = 'x' 不是 ('举证', '15日') 这样的对 的列表"),
        ({"then": [("a",)]}, f"then ('a',) {STEP[0]}", f"then 中的 ('a',) {STEP[1]}"),
        ({"then": ["ab"]}, f"then 'ab' {STEP[0]}", f"then 中的 'ab' {STEP[1]}"),
        ({"then": [("a", "1日", "b", "c")]}, f"then ('a', '1日', 'b', 'c') {STEP[0]}",
         f"then 中的 ('a', '1日', 'b', 'c') {STEP[1]}"),
        ({"then": [(3, "1日")]}, "step 3 is no text; write one as '举证'", "step = 3 不是文本；请写 '举证' 之类"),
        ({"then": [("a", 3)]}, "period 3 is no text; write one as '15日'", "period = 3 不是文本；请写 '15日' 之类"),
        ({"then": [("a", "1日", 3)]}, "step 3 is no text; write one as '送达'", "step = 3 不是文本；请写 '送达' 之类"),
        ({"published_again": 3}, "published_again 3 is no list of dates", "published_again = 3 不是 日期 的列表"),
        ({"before": True, "roll": "forward"},
         "a latest day to act never moves forward: --before goes with --roll backward or none",
         "最迟办理日不会顺延：--before 只能与 --roll backward 或 none 同用"),
    ],
)  # fmt: skip
def test_an_option_that_is_none(options: dict[str, Any], en: str, zh: str) -> None:
    with pytest.raises(DeadlineError) as problem:
        compute("2026-02-03", "30日", **options)
    assert (problem.value.say("en"), problem.value.say("zh")) == (en, zh)


@pytest.mark.parametrize(
    ("rule", "en", "zh"),
    [
        (3, "rule 3 is no rule or period; write one as '30日' or 'civil-gonggao'",
         "3 不是规则或期限；请写 '30日' 或 'civil-gonggao'"),
        (Period(3, "x"), f"unit 'x' is not known; one of {UNITS}",  # type: ignore[arg-type]
         f"没有 'x' 这种单位；可用的有 {UNITS}"),
        (Period(0, "day"), "period 0 is no length; a period is a whole number, at least 1",
         "期限 0 不是长度；期限为整数，至少为1"),
        (Period(True, "day"), "period True is no length; a period is a whole number, at least 1",
         "期限 True 不是长度；期限为整数，至少为1"),
        ("  ", "the period or rule is empty; write one as in 10个工作日 or civil-gonggao",
         "期限或规则是空的；请写 10个工作日 或 civil-gonggao 之类"),
        ("abc", "rule 'abc' not found; 'deadline rules search WORD' finds the ones there are",
         "没有 'abc' 这条规则；运行 deadline rules search 关键词 可查找"),
        ("3x", "period '3x' not understood at character 2;", "期限 '3x' 从第2个字起看不懂；"),
        ("三十", "period '三十' has no unit;", "期限 '三十' 没有单位（日、个工作日、个月……）；"),
        ("10个", "period '10个' has no unit;", "期限 '10个' 没有单位（日、个工作日、个月……）；"),
        ("é1", "period 'é1' not understood at character 1;", "期限 'é1' 从第1个字起看不懂；"),
        ("a1b", "rule 'a1b' not found;", "没有 'a1b' 这条规则；"),
    ],
)  # fmt: skip
def test_what_is_no_rule_and_no_length(rule: Any, en: str, zh: str) -> None:
    with pytest.raises(DeadlineError) as problem:
        compute("2026-02-03", rule)
    assert problem.value.say("en").startswith(en)
    assert problem.value.say("zh").startswith(zh)


@pytest.mark.parametrize(
    ("options", "deadline", "effect", "how"),
    [
        ({}, "2026-03-05", "expires", "civil excluded forward forward"),
        ({"before": True}, "2026-01-04", "due", "civil excluded none backward"),
        ({"before": bool_()}, "2026-01-04", "due", "civil excluded none backward"),
        ({"before": True, "roll": "backward"}, "2026-01-04", "due", "civil excluded backward backward"),
        ({"counting": "tax"}, "2026-03-18", "expires", "tax excluded forward forward"),
        ({"roll": "none"}, "2026-03-05", "expires", "civil excluded none forward"),
        ({"first_day": "included"}, "2026-03-04", "expires", "civil included forward forward"),
        ({"published_again": "2026-02-04"}, "2026-03-06", "expires", "civil excluded forward forward"),
        ({"published_again": ["2026-02-09", "2026-02-04"]}, "2026-03-11", "expires", "civil excluded forward forward"),
    ],
)  # fmt: skip
def test_how_a_period_is_counted(options: dict[str, Any], deadline: str, effect: str, how: str) -> None:
    answer = compute("2026-02-03", Period(30, "day"), **options)
    said = answer.counting
    assert (str(answer.deadline), answer.effect) == (deadline, effect)
    assert f"{said.law} {said.first_day} {said.roll} {said.direction}" == how


def test_a_tax_rule_counts_by_the_tax_law_unless_asked_otherwise() -> None:
    assert compute("2026-02-03", "tax-gonggao").counting.law == "tax"
    assert compute("2026-02-03", "tax-gonggao", counting="civil").counting.law == "civil"
    assert compute("2026-02-03", "civil-gonggao").counting.law == "civil"
    assert compute("2026-02-03", "police-notice-7d").counting.roll == "forward"  # working days need none


@pytest.mark.parametrize(
    ("day", "rule", "en", "zh"),
    [
        ("1980-01-01", "civil-gonggao",
         "rule 'civil-gonggao' has no version in force on 1980-01-01; known: 1991-04-09 – 2012-12-31, 2013-01-01 – "
         "2021-12-31, 2022-01-01 – …; --as-of 1991-04-09 applies",
         "规则 'civil-gonggao' 在 1980-01-01 没有有效的版本；已知：1991-04-09 – 2012-12-31, 2013-01-01 – 2021-12-31, "
         "2022-01-01 – …；可加 --as-of 1991-04-09"),
        ("2006-03-17", "eia-draft",
         "rule 'eia-draft' has no version in force on 2006-03-17; known: 2006-03-18 – 2018-12-31, 2019-01-01 – …; "
         "--as-of 2006-03-18 applies",
         "规则 'eia-draft' 在 2006-03-17 没有有效的版本；已知：2006-03-18 – 2018-12-31, 2019-01-01 – …；"
         "可加 --as-of 2006-03-18"),
    ],
)  # fmt: skip
def test_a_rule_that_was_not_in_force(day: str, rule: str, en: str, zh: str) -> None:
    with pytest.raises(DeadlineError) as problem:
        compute(day, rule)
    assert (problem.value.say("en"), problem.value.say("zh")) == (en, zh)


OWN = """id = "mine"
name = "自定"
name_en = "own"
effect = "closes"
verified = true
last_checked = 2026-01-01
[[version]]
from = 2022-01-01
{first}
[[version.basis]]
law = "某办法"
"""


@pytest.mark.parametrize(
    ("first", "en", "zh"),
    [
        ("", "the law sets none", "mine"),
        ('note = "由法院定"\nnote_en = "the court sets it"', "the court sets it", "由法院定"),
    ],
)
def test_a_rule_that_fixes_no_length(tmp_path: Any, monkeypatch: Any, first: str, en: str, zh: str) -> None:
    (tmp_path / "mine.toml").write_text(OWN.format(first=first), encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    with pytest.raises(DeadlineError) as problem:
        compute("2026-02-03", "mine")
    assert problem.value.say("en") == f"rule 'mine' fixes no length on 2026-02-03: {en}"
    assert zh in problem.value.say("zh") and "mine" in problem.value.say("zh")


def test_a_rule_before_its_only_version_and_after_it(tmp_path: Any, monkeypatch: Any) -> None:
    text = OWN.format(first='to = 2023-12-31\nperiod = "3日"')
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    assert str(compute("2023-12-31", "mine").deadline) == "2024-01-03"
    for day in "2021-12-31", "2024-01-01":
        with pytest.raises(DeadlineError, match=r"known: 2022-01-01 – 2023-12-31; --as-of 2022-01-01 applies"):
            compute(day, "mine")
    assert compute("2024-01-01", "mine", as_of="2023-01-01").as_of.isoformat() == "2023-01-01"


@pytest.mark.parametrize(
    ("text", "period", "rule"),
    [
        ("30日", True, ""),
        ("civil-gonggao", False, "civil-gonggao"),
        ("公告送达", False, "civil-gonggao"),
        ("30d", True, ""),
    ],
)
def test_a_rule_or_a_length_in_writing(text: str, period: bool, rule: str) -> None:
    what = what_of(text)
    assert is_period(text) is period
    assert isinstance(what, Period) is period and (what.id if isinstance(what, Rule) else "") == rule


@pytest.mark.parametrize(
    ("length", "published"),
    [
        ("72小时", "2026-12-15"), ("10日", "2026-12-08"), ("10个工作日", "2026-12-06"), ("5个交易日", "2026-12-13"),
        ("2周", "2026-12-04"), ("1个月", "2026-11-18"), ("1年", "2025-12-18"), ("1个月零15日", "2026-11-03"),
        ("civil-gonggao", "2026-11-18"), ("shareholders-meeting", "2026-12-20"), ("20年", "2006-12-18"),
    ],
)  # fmt: skip
def test_the_latest_day_for_every_unit(length: str, published: str) -> None:
    answer = latest("2026-12-20", length)
    assert str(answer.publication_date) == published
    assert length == "shareholders-meeting" or str(answer.deadline) <= "2026-12-20"


@pytest.mark.parametrize(
    ("day", "rule"),
    [
        ("2026-02-03", "30日"), ("2026年2月3日", "civil-gonggao"), ("2021-12-20", "civil-gonggao"),
        ("2026-02-03 09:30", "72小时"), ("2026-02-03", "72小时"), ("2026-12-20", "10个工作日"),
        ("2026-02-03", "shareholders-meeting"), ("2003-11-01", "30日"),
    ],
)  # fmt: skip
def test_dates_alone_are_those_of_the_answers(day: str, rule: str) -> None:
    answer, plain = compute(day, rule), PlainAnswers()
    assert plain.answer(day, rule) == plain.answer(day, rule) == (answer.deadline, answer.provisional)
    assert plain_deadline(day, rule) == (answer.deadline, answer.provisional)
