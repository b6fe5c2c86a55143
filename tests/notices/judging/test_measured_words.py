"""Which words of a notice measure a window: the law's least length, from when, counts, days that are not known."""

from __future__ import annotations

from typing import Any

import pytest

from deadline_cli.notices.judging.measure import (
    claims_of,
    names_its_start,
    quotes_minimum,
    span_of,
)
from deadline_cli.period import read_period
from tests.notices.judging.facts import claim, day, period, window
from tests.notices.judging.test_measure import ALONE, WHOLE, case


@pytest.mark.parametrize(
    ("bound", "length", "quoted"), [("minimum", "10d", True), ("minimum", "11d", False), ("exact", "10d", False)]
)
def test_the_laws_least_length_is_no_length_of_the_notices_own(bound: Any, length: str, quoted: bool) -> None:
    given = case(windows=(WHOLE,), periods=(period(length, bound=bound),))
    span = span_of(given, 0)
    assert span is not None and quotes_minimum(given, span, read_period("10日")) is quoted
    assert not quotes_minimum(case(windows=(WHOLE,)), span, read_period("10日"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("自公告之日起十日内", True), ("公示期十日", True), ("自发布之日起", True), ("登报之日起", True),
        ("见报后", True), ("自即日起", True), ("送达后", True), ("期满后", True), ("届满后", True),
        ("期限为", True), ("时间为", True),
        ("催告之日", True), ("本次", True), ("收到裁决", True), ("通告之日", True), ("公开之日", True),
        ("公布之日", True),
        ("刊登之日", True), ("期间为", True), ("十日内", False), ("收到之日起", False),
    ],
)  # fmt: skip
def test_words_that_say_from_when(text: str, named: bool) -> None:
    assert names_its_start(period("10d", text=text)) is named


def test_which_window_a_claim_counts() -> None:
    two = (WHOLE, window("2026-04-02", "2026-04-12", at=400))
    for windows, of, counted in (
        (two, 1, 1), (two, None, None), (two, 2, None), (two, 0, 0), ((WHOLE,), None, 0), ((WHOLE, ALONE), None, 0),
        ((ALONE,), None, None), ((ALONE,), 0, 0),
    ):  # fmt: skip
        found = claims_of(case(windows=windows, claims=(claim("10d", of),)))
        assert [span.index for _, _, span in found] == ([] if counted is None else [counted]), (of, len(windows))


@pytest.mark.parametrize(
    ("at", "length", "counts"),
    [(121, 6, False), (120, 7, False), (122, 6, True), (100, 20, True), (121, 5, True), (119, 30, False)],
)
def test_words_read_as_the_period_are_no_second_claim(at: int, length: int, counts: bool) -> None:
    """The claim stands at the signs 121 to 127."""
    stated = period("10d", at=at, text="公" * length)
    found = claims_of(case(windows=(WHOLE,), periods=(stated,), claims=(claim("10d", at=121),)))
    assert bool(found) is counts


def test_a_day_that_is_not_known_has_no_window() -> None:
    unknown = window("2026-03-02", "2026-03-12")._replace(end=day("2026-03-12")._replace(date=None))
    assert span_of(case(windows=(unknown,)), 0) is None
    late = window("2026-03-02", "2026-03-12")._replace(start=day("2026-03-02")._replace(date=None))
    assert span_of(case(windows=(late,)), 0) is None
