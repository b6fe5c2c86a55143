"""The other defensible dates, and the warnings (docs: where the law is open)."""

from __future__ import annotations

import re
from datetime import date

import pytest

from deadline_cli.period import Period
from deadline_cli.rulebook.compute import compute

# publication, rule or period, options, headline, readings.
READINGS = [
    ("2026-09-01", "civil-gonggao", {}, "2026-10-08", {"unrolled": "2026-10-01"}),
    ("2026-03-02", "civil-gonggao", {}, "2026-04-01", {}),
    ("2026-09-01", "civil-gonggao", {"roll": "none"}, "2026-10-01", {}),
    # The last day is 10-10, a make-up Saturday; inside lie Mid-Autumn (09-25 to 27) and National Day (10-01 to 07),
    # ten days: the tenth working day after it is 10-23.
    ("2026-09-10", "tax-gonggao", {}, "2026-10-23", {"without-extension": "2026-10-10"}),
    ("2026-03-02", "civil-gonggao-hk-macao", {}, "2026-06-02", {"sixty-days": "2026-05-06"}),
    ("2026-03-02", "civil-gonggao-taiwan", {}, "2026-06-02", {"sixty-days": "2026-05-06"}),
    # the sixty days are those of the law of 2024
    ("2023-03-02", "civil-gonggao-hk-macao", {}, "2023-06-02", {}),
    # 60 days in the old law, 30 in the new: 2021-12-15 + 30 = 2022-01-14 Fri.
    ("2021-12-15", "civil-gonggao", {}, "2022-02-14", {"unrolled": "2022-02-13", "other-version": "2022-01-14"}),
    ("2021-10-01", "civil-gonggao", {}, "2021-11-30", {}),
    ("2026-11-02", "trademark-opposition", {}, "2027-02-02", {"other-version": "2027-01-04"}),
    ("2026-03-02", "police-notice-7d", {}, "2026-03-11", {"calendar-days": "2026-03-09"}),
    # no working-day clause before the penalty law of 2021-07-15: 07-14 + 7 = 07-21 Wed; seven working days: 07-23
    ("2021-07-14", "police-notice-7d", {}, "2021-07-21", {"other-version": "2021-07-23"}),
    ("2026-03-02", "license-hearing", {}, "2026-03-09", {}),
    ("2026-03-03", "license-hearing", {}, "2026-03-09", {"workdays": "2026-03-10"}),
    ("2026-03-02", "bankruptcy-claims", {}, "2026-04-01", {"maximum": "2026-06-02"}),
    # month's end to month's end in criminal procedure only.
    ("2026-04-30", "1个月", {}, "2026-06-01", {}),
    ("2025-02-28", "1个月", {}, "2025-03-28", {"criminal-month-end": "2025-03-31"}),
    ("2025-04-30", "illegal-gains-confiscation", {}, "2025-10-30", {"criminal-month-end": "2025-10-31"}),
    ("2026-12-21", "15日", {"before": True}, "2026-12-06",
     {"clear-days": "2026-12-05", "previous-working-day": "2026-12-04"}),
    ("2026-12-22", "shareholders-meeting", {}, "2026-12-07", {"clear-days": "2026-12-06"}),
    # back from make-up Saturday 28 February: 28, 27, 26, 25, 24; then over the Spring Festival to the 14th, the other.
    ("2026-03-02", "5个工作日", {"before": True}, "2026-02-24", {"clear-days": "2026-02-14"}),
]  # fmt: skip


@pytest.mark.parametrize(("published", "rule", "options", "headline", "readings"), READINGS)
def test_readings(
    published: str, rule: str, options: dict[str, object], headline: str, readings: dict[str, str]
) -> None:
    answer = compute(published, rule, **options)  # type: ignore[arg-type]
    assert str(answer.deadline) == headline
    assert {reading.name: str(reading.deadline) for reading in answer.readings} == readings


# publication, rule, the ground on which the publication period may not roll.
GROUNDS = [
    ("2026-09-01", "civil-gonggao", "民诉法解释第一百三十八条（公告期满，即视为送达）"),
    ("2012-08-03", "civil-gonggao", "民事诉讼法第八十四条"),
    ("2026-01-14", "patent-gonggao", "专利法实施细则第四条第六款"),
    ("2026-09-14", "simple-deregistration", "公告期间届满即发生效力，末日无须为任何行为"),
]


@pytest.mark.parametrize(("published", "rule", "ground"), GROUNDS)
def test_the_ground_of_a_publication_that_does_not_roll(published: str, rule: str, ground: str) -> None:
    (unrolled,) = [reading for reading in compute(published, rule).readings if reading.name == "unrolled"]
    assert unrolled.basis == ground


# rule, what the given day is where it is no publication.
ORIGINS = [
    ("civil-gonggao", None),
    ("bankruptcy-claims", None),
    ("eia-draft", None),
    ("civil-appeal", ("送达之日", "the day of service")),
    ("company-publish", ("作出决议之日", "the day of the resolution")),
    ("admin-suit", ("知道或者应当知道作出行政行为之日", "the day of knowing the act")),
    ("shareholders-meeting", ("会议召开之日", "the day of the meeting")),
]


@pytest.mark.parametrize(("rule", "origin"), ORIGINS)
def test_what_the_given_day_is(rule: str, origin: tuple[str, str] | None) -> None:
    answer = compute("2026-03-02", rule)
    assert answer.rule is not None and answer.rule.origin == origin


def test_dates_in_sentences_are_words() -> None:
    answers = [compute("2026-09-01", "civil-judgment"), compute("2021-12-15", "civil-gonggao")]
    answers += [compute("2026-09-04", "urban-plan-publication"), compute("2026-02-04", "10日")]
    for answer in answers:
        notes = [*((r.note, r.note_en) for r in answer.readings), *((w.message, w.message_en) for w in answer.warnings)]
        for zh, en in notes:
            assert not re.search(r"\d{4}-\d\d-\d\d", zh + en)
    assert "上诉2026年10月16日" in answers[0].readings[0].note
    assert "Appeal 16 October 2026" in answers[0].readings[0].note_en


WARNINGS = [
    # 2026-10-04 is in the National Day week; a minimum does not roll.
    ("2026-09-04", "urban-plan-publication", {"ends-on-rest-day"}),
    ("2026-03-02", "urban-plan-publication", set()),
    ("2026-03-02", "law-draft", {"soft-minimum"}),
    ("2026-03-02", "transport-gonggao", {"unverified-rule"}),
    ("2026-03-09", "standard-draft", {"wording-not-seen", "soft-minimum", "other-case"}),
    ("2026-12-20", "10日", {"estimated-days"}),
    # 2026-02-14 is a make-up Saturday.
    ("2026-02-04", "10日", {"ends-on-make-up-day"}),
    ("2026-03-02", "72小时", {"time-unknown"}),
]


@pytest.mark.parametrize(("published", "rule", "codes"), WARNINGS)
def test_warnings(published: str, rule: str, codes: set[str]) -> None:
    assert {warning.code for warning in compute(published, rule).warnings} == codes


def test_of_several_publications_the_last_counts() -> None:
    answer = compute("2026-03-02", "civil-gonggao", published_again=["2026-03-09", "2026-03-05"])
    assert (answer.publication_date, str(answer.deadline)) == (date(2026, 3, 9), "2026-04-08")
    assert "several-publications" in {warning.code for warning in answer.warnings}


def test_in_government_procurement_the_first_publication_counts() -> None:
    answer = compute("2026-03-02", "gp-notice", published_again=["2026-03-09"])
    assert (answer.publication_date, str(answer.deadline)) == (date(2026, 3, 2), "2026-03-09")


def test_the_law_of_another_day_can_be_asked_for() -> None:
    answer = compute("2022-01-05", "civil-gonggao", as_of="2021-12-31")
    assert (answer.period, answer.rule.version if answer.rule else None) == (Period(60, "day"), date(2013, 1, 1))


def test_an_article_later_than_the_publication_is_not_cited() -> None:
    laws = [basis.law for basis in compute("2022-02-07", "civil-gonggao").basis]
    assert laws == ["民事诉讼法"]


def test_patents_do_not_end_on_a_make_up_weekend_day() -> None:
    # 2026-01-14 + 1 month = 2026-02-14, a make-up Saturday; the Spring Festival follows to the 23rd.
    assert str(compute("2026-01-14", "patent-gonggao").deadline) == "2026-02-24"
    assert str(compute("2026-01-14", "1个月").deadline) == "2026-02-14"


def test_words_that_were_not_read_are_never_quoted() -> None:
    for rule in ("eia-draft", "transport-gonggao", "standard-draft"):
        assert all(basis.text is None for basis in compute("2026-03-02", rule).basis)
