"""What readings and warnings say, in both languages: a line each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from deadline_cli.rulebook import book
from deadline_cli.rulebook.compute import compute
from deadline_cli.workcalendar.value import WorkCalendar
from tests.calendars import invented

# publication, rule, options, reading, for whom, ground, Chinese, English (the end of it).
READINGS: list[tuple[str, str, dict[str, Any], str, str, str, str, str]] = [
    (
        "2026-09-01", "civil-gonggao", {}, "unrolled", "addressee", "民诉法解释第一百三十八条（公告期满，即视为送达）",
        "公告期的末日不顺延。受送达人自此日起计算后续期间最为稳妥；公告人以顺延后的2026年10月8日为准",
        "The addressee is safe counting what follows from this day; the sender should rely on 8 October 2026",
    ),
    (
        "2026-09-14", "simple-deregistration", {}, "unrolled", "addressee",
        "公告期间届满即发生效力，末日无须为任何行为",
        "公告期的末日不顺延。利害关系人自此日起计算后续期间最为稳妥；公告人以顺延后的2026年10月8日为准。"
        "自此日起算：申请注销登记2026年10月26日",
        "should rely on 8 October 2026. Counted from this day: Apply for deregistration 26 October 2026",
    ),
    (
        "2026-03-02", "bankruptcy-claims", {}, "maximum", "either", "企业破产法第四十五条",
        "法定最长期间为3个月：法院确定的截止日须在下限与此日之间",
        "the longest the law allows, 3 months: a date fixed by the court lies between the two",
    ),
    (
        "2021-12-15", "civil-gonggao", {}, "other-version", "either", "民事诉讼法第九十五条；民诉法解释第一百三十八条",
        "期间跨越2022年1月1日的法律修改；未见过渡规定，新法规定的期间为30日",
        "no transition rule was found, the length under the new law is 30 days",
    ),
    (
        "2025-02-28", "1个月", {}, "criminal-month-end", "either", "法释〔2021〕1号第二百零二条",
        "刑事诉讼中以月计算的期间：起算日为本月最后一日的，至下月最后一日",
        "in criminal procedure a period in months that starts on a month's last day runs to a month's last day",
    ),
    (
        "2026-12-21", "15日", {"before": True}, "clear-days", "sender", "“N日前”的另一读法（首尾两日均不计）",
        "首尾两日均不计入的，最迟须再提前一日；请勿等到最后一日",
        "counted in clear days, both ends left out, the latest day is one earlier; do not wait for the last day",
    ),
    (
        "2026-12-21", "15日", {"before": True}, "previous-working-day", "sender", "倒数期限不向后顺延",
        "最后一日是休息日，宜在其前一个工作日办理", "the last day is a rest day: act on the working day before",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("day", "rule", "options", "name", "who", "basis", "note", "note_en"), READINGS)
def test_readings(
    day: str, rule: str, options: dict[str, Any], name: str, who: str, basis: str, note: str, note_en: str
) -> None:  # fmt: skip
    (reading,) = [one for one in compute(day, rule, **options).readings if one.name == name]
    assert (reading.who, reading.basis, reading.note) == (who, basis, note)
    assert reading.note_en.endswith(note_en)


def test_what_a_period_runs_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The publication is not said again; another event is, without its bracket."""
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    triggers = {
        **{f"{word}之日": None for word in ("公告", "公示", "公布", "公开", "刊登", "发布")},
        "收到通知之日（含邮寄）": ("收到通知之日", "receipt"), "受理之日：当日不计": ("受理之日", "receipt"), "": None,
    }  # fmt: skip
    for number, (trigger, origin) in enumerate(triggers.items()):
        (tmp_path / f"r{number}.toml").write_text(
            f'id = "r{number}"\nname = "自定{number}"\nname_en = "own {number}"\neffect = "closes"\nverified = true\n'
            f'trigger = "{trigger}"\ntrigger_en = "receipt (by post)"\nlast_checked = 2026-01-01\n'
            '[[version]]\nperiod = "3日"\n[[version.basis]]\nlaw = "甲法"\n',
            encoding="utf-8",
        )
        book._user_rules.cache_clear()
        rule = compute("2026-02-03", f"r{number}").rule
        assert rule is not None and rule.origin == origin
    assert [step.verified for step in compute("2026-02-03", "30日", then=[("举证", "15日")]).steps] == [True]


OWN = """id = "{id}"
name = "自定{id}"
name_en = "own {id}"
effect = "closes"
verified = true
last_checked = 2026-01-01
[[version]]
period = "3日"
checked = "{checked}"
[[version.basis]]
law = "甲法"
{steps}
"""


def test_steps_whose_length_was_not_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    steps = "".join(
        f'[[step]]\nid = "{name}"\nname = "步{name}"\nname_en = "step {name}"\nrule = "{rule}"\n'
        for name, rule in (("a", "unsure"), ("b", "sure"), ("c", "unsure"))
    )
    for rule_id, checked, more in ("unsure", "no", ""), ("sure", "text", ""), ("chain", "text", steps):
        text = OWN.format(id=rule_id, checked=checked, steps=more)
        (tmp_path / f"{rule_id}.toml").write_text(text, encoding="utf-8")
    told = {one.code: one for one in compute("2026-02-03", "chain").warnings}
    assert told["unverified-step"].message == "未与原文核对的后续期间：步a、步c"
    assert told["unverified-step"].message_en == "steps whose length was not verified: step a, step c"
    assert "unverified-rule" not in told and "unverified-step" not in {
        w.code for w in compute("2026-02-03", "sure").warnings
    }
    assert "unverified-rule" in {w.code for w in compute("2026-02-03", "unsure").warnings}


@pytest.mark.parametrize(
    ("day", "options", "years"),
    [
        ("2020-12-20", {}, ["2020"]), ("2021-01-05", {}, []), ("2021-12-20", {}, ["2022"]),
        ("2020-06-01", {}, ["2020"]),
        ("2021-01-05", {"before": True}, ["2020"]), ("2020-12-20", {"then": [("甲", "1年")]}, ["2020", "2022"]),
        ("2021-06-20", {"then": [("甲", "1年")]}, ["2022"]),
    ],
)  # fmt: skip
def test_every_year_that_an_answer_touches_has_its_note(day: str, options: dict[str, Any], years: list[str]) -> None:
    """A calendar that has days of its own for 2021 alone."""
    base = invented(2018, 2023)
    own = WorkCalendar("own", "own", base.horizon, base.arrangement_of, base.estimate_of, (2021,))
    notes = [
        one for one in compute(day, "30日", calendar=own, **options).warnings if one.code == "calendar-without-data"
    ]
    assert [note.message_en.split("no data for ")[1][:4] for note in notes] == years


# publication, rule, options, code, Chinese, English; "…" stands for what lies between the words shown.
WARNINGS: list[tuple[str, str, dict[str, Any], str, str, str]] = [
    (
        "2026-02-03", "eia-acceptance", {}, "wording-not-seen", "规则eia-acceptance所定期间有第二手来源，原文未见",
        "the length in rule eia-acceptance rests on secondary sources; its wording was not seen",
    ),
    (
        "2026-02-03", "cac-gonggao", {}, "unverified-rule",
        "规则cac-gonggao所定期间未与原文核对，使用前请查证：本规章的送达条款未见；按民事诉讼法第九十五条用三十日。",
        "the length in rule cac-gonggao was not verified; check before relying on it: The service clause was not seen; "
        "the 30 days of civil procedure are used.",
    ),
    (
        "2026-02-03", "police-notice-7d", {}, "note", "按行政处罚法第八十五条作工作日解。",
        "Read as working days under article 85 of the Administrative Penalty Law.",
    ),
    (
        "2026-02-03", "civil-evidence-small", {}, "soft-minimum",
        "法条用语为“一般”“原则上”：有正当理由的，可以不受此限",
        "the law says 'as a rule' or 'in principle': it may be departed from for good reason",
    ),
    (
        "2026-02-03", "chengguan-gonggao", {}, "other-case", "上海市为60日（chengguan-gonggao-shanghai）",
        "Shanghai: 60 days (chengguan-gonggao-shanghai)",
    ),
    (
        "2026-09-04", "urban-plan-publication", {}, "ends-on-rest-day",
        "末日2026年10月4日是休息日（国庆节），当日无法当面递交；截止日宜定在下一个工作日2026年10月8日",
        "the last day, 4 October 2026, is a rest day: nothing can be handed in then; better let it close on the next "
        "working day, 8 October 2026",
    ),
    (
        "2026-11-20", "seizure", {}, "ends-on-rest-day",
        "末日2026年12月20日是休息日，当日无法当面递交；截止日宜定在下一个工作日2026年12月21日",
        "the last day, 20 December 2026, is a rest day: nothing can be handed in then; better let it close on the next "
        "working day, 21 December 2026",
    ),
    (
        "2026-02-04", "10日", {}, "ends-on-make-up-day",
        "末日2026年2月14日是调休上班的周末，按工作日计；专利、证券交易日等另有规定",
        "the last day, 14 February 2026, is a make-up working weekend day; patents and trading days differ",
    ),
    (
        "2026-03-02", "72小时", {}, "time-unknown", "没有给出钟点，按整日计算",
        "no time of day was given; counted in whole days",
    ),
    (
        "2026-03-02", "civil-gonggao", {"published_again": ["2026-03-09"]}, "several-publications",
        "多次公告的，以最后一次（2026年3月9日）为准", "several publications: the last, 9 March 2026, counts",
    ),
    (
        "2026-03-02", "gp-notice", {"published_again": ["2026-03-09"]}, "several-publications",
        "多次公告的，以最先一次（2026年3月2日）为准", "several publications: the first, 2 March 2026, counts",
    ),
    (
        "2003-12-20", "10日", {}, "calendar-not-kept",
        "结果涉及2004年以前的日期，日历未收录该时期的放假安排，按周末和法定节假日推定",
        "the answer rests on days before 2004, of which no calendar is kept; they are estimated from weekends and "
        "statutory holidays",
    ),
    (
        "2026-12-20", "10日", {}, "estimated-days",
        "结果涉及国务院尚未公布的日期，公布后可能变动。回测2014–2026年…；"
        "公布后用 deadline calendar import 导入通知即可确定",
        "the answer rests on days that the State Council has not announced; it may change. Tested on 2014–2026…; "
        "once the notice is out, 'deadline calendar import' makes it certain",
    ),
    (
        "2026-11-20", "civil-judgment", {}, "estimated-days",
        "后续期间涉及国务院尚未公布的日期：上诉；公布后用 deadline calendar import 导入通知即可确定",
        "steps that rest on days not announced yet: Appeal; once the notice is out, 'deadline calendar import' makes "
        "it certain",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("day", "rule", "options", "code", "zh", "en"), WARNINGS)
def test_warnings(day: str, rule: str, options: dict[str, Any], code: str, zh: str, en: str) -> None:
    (warning,) = [one for one in compute(day, rule, **options).warnings if one.code == code]
    for said, wanted in (warning.message, zh), (warning.message_en, en):
        begin, _, end = wanted.partition("…")
        assert said.startswith(begin) and said.endswith(end) and ("…" in wanted or said == wanted)


# A day before the first kept is said once, where the answer rests on it; an announced day needs no word.
@pytest.mark.parametrize(
    ("day", "options", "said"),
    [
        ("2003-12-31", {}, False), ("2003-12-30", {}, True), ("2004-01-12", {"before": True}, False),
        ("2004-01-05", {"before": True}, True), ("2026-02-03", {}, False), ("2026-12-28", {}, False),
    ],
)  # fmt: skip
def test_years_before_the_first_kept(day: str, options: dict[str, Any], said: bool) -> None:
    answer = compute(day, "5个工作日", **options)
    assert ("calendar-not-kept" in {one.code for one in answer.warnings}) is said


@pytest.mark.parametrize(
    ("day", "estimated"),
    [("2026-02-03", False), ("2026-12-10", True), ("2026-11-20", True)],
)
def test_an_answer_is_estimated_where_a_step_alone_is(day: str, estimated: bool) -> None:
    assert compute(day, "civil-judgment").estimated is estimated
