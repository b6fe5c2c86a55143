"""What stands in the book: its rules, what was not read, repealed laws and renumbered articles."""

from __future__ import annotations

import re
from datetime import date

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.compute import compute
from deadline_cli.rulebook.laws import renumbered, repealed, successor_article
from deadline_cli.rulebook.search import stale


def test_the_book_has_what_the_law_pages_list() -> None:
    rules = shipped_rules()
    assert len(rules) >= 95
    assert {"civil-summons", "civil-judgment", "admin-penalty-decision", "illegal-building"} <= {r.id for r in rules}
    assert sum(not rule.verified for rule in rules) >= 9  # the ministry rules whose service clause was not seen


@pytest.mark.parametrize(
    ("rule", "day", "problem"),
    [
        ("eia-draft-park", "2010-01-04", "known: 2019-01-01 – …; --as-of 2019-01-01 applies"),
        ("customs-gonggao-foreign", "2026-03-02", "known: 2007-07-01 – 2021-07-14; --as-of 2007-07-01 applies"),
        ("lost-declaration", "2026-03-02", "fixes no length"),
        ("eia-prefiling", "2026-03-02", "fixes no length"),
    ],
)
def test_a_day_without_a_length_says_what_is_known(rule: str, day: str, problem: str) -> None:
    with pytest.raises(DeadlineError) as error:
        compute(day, rule)
    assert problem in str(error.value)


def test_stale_is_older_than_the_months() -> None:
    rules = [rule for rule in shipped_rules() if rule.last_checked == date(2026, 11, 23)]
    assert len(rules) > 100
    assert stale(rules, date(2027, 5, 23), 6) == ()
    assert len(stale(rules, date(2027, 5, 24), 6)) == len(rules)


@pytest.mark.parametrize(
    ("law", "day", "successor"),
    [
        ("中华人民共和国环境影响评价法", date(2026, 8, 14), None),
        ("中华人民共和国环境影响评价法", date(2026, 8, 15), "生态环境法典"),
        ("《环境保护法》", date(2026, 11, 23), "生态环境法典"),
        ("民法通则", date(2020, 12, 31), None),
        ("合同法", date(2021, 1, 1), "民法典"),
        ("劳动合同法", date(2026, 1, 1), None),
        ("环境影响评价公众参与办法", date(2026, 9, 1), None),
        ("增值税暂行条例", date(2025, 12, 31), None),
        ("中华人民共和国增值税暂行条例", date(2026, 1, 1), "增值税法"),
    ],
)
def test_repealed_laws(law: str, day: date, successor: str | None) -> None:
    found = repealed(law, day)
    assert (found.successor if found else None) == successor


@pytest.mark.parametrize(
    ("law", "article", "day", "text", "number"),
    [
        ("民事诉讼法", "第九十二条", date(2021, 12, 31), "公告送达", None),
        ("民事诉讼法", "第九十二条", date(2022, 1, 1), "公告送达", "第九十五条"),
        ("中华人民共和国民事诉讼法", "第84条", date(2014, 1, 1), "公告送达", "第九十二条"),
        ("中华人民共和国民事诉讼法", "第84条", date(2024, 1, 1), "公告送达", "第九十五条"),
        ("民事诉讼法", "第九十二条", date(2022, 1, 1), "军人转交", None),
        ("民事诉讼法", "第九十五条", date(2026, 1, 1), "公告送达", None),
        ("公司法", "第一百七十七条", date(2024, 6, 30), "减资", None),
        ("公司法", "第一百七十七条", date(2024, 7, 1), "减资", "第二百二十四条"),
        ("商标法", "第三十三条", date(2026, 12, 31), "异议", None),
        ("商标法", "第三十三条", date(2027, 1, 1), "异议", "第三十六条"),
        ("民事诉讼法", "第一百九十四条", date(2009, 1, 1), "公示催告", "第一百九十六条"),
        ("民事诉讼法", "第二百一十九条", date(2021, 12, 31), "公示催告", None),
        ("民事诉讼法", "第二百一十九条", date(2022, 1, 1), "公示催告", "第二百二十六条"),
        ("民事诉讼法", "第一百八十五条", date(2026, 1, 1), "宣告死亡", "第一百九十二条"),
        ("行政诉讼法", "第三十九条", date(2016, 1, 1), "提起诉讼", "第四十六条"),
        ("民事诉讼法", "没有条号", date(2026, 1, 1), "公告送达", None),
        ("治安管理处罚法", "第九十四条", date(2025, 12, 31), "陈述和申辩", None),
        ("治安管理处罚法", "第九十四条", date(2026, 1, 1), "陈述和申辩", "第一百一十二条"),
        ("治安管理处罚法", "第九十六条", date(2026, 1, 1), "处罚决定书", "第一百一十五条"),
        ("治安管理处罚法", "第九十七条", date(2026, 1, 1), "送达", "第一百一十六条"),
        ("治安管理处罚法", "第九十八条", date(2026, 1, 1), "听证", "第一百一十七条"),
        ("治安管理处罚法", "第九十九条", date(2026, 1, 1), "办案期限", "第一百一十八条"),
        ("治安管理处罚法", "第一百零二条", date(2026, 1, 1), "复议", "第一百二十一条"),
        ("行政复议法实施条例", "第十五条", date(2026, 6, 30), "公告", None),
        ("行政复议法实施条例", "第十五条", date(2026, 7, 1), "公告", "第二十三条"),
        ("海商法", "第二十六条", date(2026, 5, 1), "船舶优先权", "第二十五条"),
        ("村民委员会组织法", "第三十条", date(2026, 1, 1), "村务公开", "第三十五条"),
    ],
)
def test_renumbered_articles(law: str, article: str, day: date, text: str, number: str | None) -> None:
    found = renumbered(law, article, day, text)
    assert (found.new if found else None) == number


# Lengths that no source shows: usable, and every answer says so. All others were read or are confirmed.
UNVERIFIED = {
    "cac-gonggao", "cadre-appointment", "chengguan-gonggao", "customs-gonggao",
    "eia-acceptance-form", "eia-draft-park", "foundling-adoption", "institution-hire", "mee-gonggao",
    "mem-gonggao", "mnr-gonggao", "moa-gonggao", "mohurd-gonggao", "nhc-gonggao", "prosecution-public-interest",
    "standard-draft-industry", "standard-draft-local", "standard-draft-mandatory", "transport-gonggao",
}  # fmt: skip


# Of these an earlier version was read, the present one was not.
EARLIER_READ = {"nhc-gonggao", "prosecution-public-interest"}


# Lengths that pages confirm, their words not seen: never quoted.
NUMBER_ONLY = {
    "eia-acceptance", "eia-decision", "eia-draft", "eia-first-notice", "eia-preapproval", "eia-prefiling",
    "forced-deregistration", "gp-clarify-prequal", "gp-consultation-clarify", "gp-intention", "land-sale",
    "land-sale-listing", "land-sale-result", "realestate-lost-declaration", "realestate-registration", "standard-draft",
}  # fmt: skip


def test_what_was_not_seen_is_marked() -> None:
    present = {rule.id: rule.versions[-1].checked for rule in shipped_rules()}
    assert {rule.id for rule in shipped_rules() if not rule.verified} == UNVERIFIED - EARLIER_READ
    assert {id for id, checked in present.items() if checked == "no"} == UNVERIFIED
    assert {id for id, checked in present.items() if checked == "number"} == NUMBER_ONLY


def test_the_sentences_of_the_book_write_dates_in_words() -> None:
    for rule in shipped_rules():
        said = [*rule.notes, *rule.notes_en, *rule.watch, *rule.watch_en]
        said += [text for version in rule.versions for text in (version.note, version.note_en, version.gap_before)]
        said += [text for step in rule.steps for text in (step.note, step.note_en)]
        said += [text for reading in rule.readings for text in (reading.note, reading.note_en, reading.basis)]
        said += [text for variant in rule.variants for text in (variant.when, variant.when_en)]
        assert not [text for text in said if re.search(r"\d{4}-\d\d-\d\d", text)], rule.id


def test_a_quotation_has_no_signs_of_a_pattern() -> None:
    quoted = [b.text for rule in shipped_rules() for version in rule.versions for b in version.basis if b.text]
    assert [text for text in quoted if re.search(r"[|\\*?\[\]]", text)] == []


def test_no_words_are_quoted_of_a_version_that_was_not_read() -> None:
    borrowed = {"民事诉讼法", "海关行政处罚实施条例", "公司法", "卫生健康行政处罚程序规定"}
    for rule in shipped_rules():
        for version in rule.versions:
            if version.checked != "text":
                assert {basis.law for basis in version.basis if basis.text} <= borrowed, (rule.id, version.start)


def test_where_a_repealed_article_stands_now() -> None:
    assert successor_article("《中华人民共和国合同法》", "第八十条") == "第五百四十六条"
    assert successor_article("物权法", "第113条") == "第三百一十八条"
    assert successor_article("合同法", "第一百条") is None
