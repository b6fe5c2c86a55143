"""The scorer itself, on made-up answers: what counts as found, missed, false."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pages.compare import Pages, pairs
from tests.pages.score import figures

LABEL: dict[str, Any] = {
    "notice_index": 1, "title": "公告", "kind": "court", "line": 3, "end_line": 8, "issuer": "岚溪市人民法院",
    "issue_date": "2024-03-11", "rule": "civil-gonggao", "claims": [], "expected": ["L302"], "allowed": ["P205"],
    "periods": [{"text": "30日", "value": 30, "unit": "day", "role": "service", "deadline": "2024-04-10"}],
    "windows": [{"start": None, "end": "2024-04-20"}],
}  # fmt: skip
RIGHT: dict[str, Any] = {
    **{key: LABEL[key] for key in ("title", "line", "end_line", "issuer", "issue_date", "rule", "claims", "windows")},
    "periods": LABEL["periods"], "findings": [{"code": "L302", "severity": "error"}],
}  # fmt: skip


def scored(*notices: dict[str, Any], rows: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    pages = Pages()
    pages.file("page.txt", [LABEL] if rows is None else rows, list(notices))
    return figures(pages.tally.counts)


def changed(**parts: Any) -> dict[str, Any]:
    return {**RIGHT, **parts}


def test_the_right_answer() -> None:
    found = scored(RIGHT)
    assert all(row.get("recall", row.get("accuracy")) == 1 for row in found.values() if row["of"])
    assert all(row.get("precision", 1) in (1, None) for row in found.values())


# What is wrong with the answer, and the figure that it lowers to nought.
CASES = [
    ({"line": 1, "end_line": 30}, "notices", "recall"),
    ({"issue_date": None}, "issue date", "accuracy"),
    ({"rule": None}, "rule", "accuracy"),
    ({"issuer": "岚溪市"}, "issuer", "accuracy"),
    ({"periods": []}, "periods", "recall"),
    ({"periods": [{**LABEL["periods"][0], "value": 60}]}, "periods", "precision"),
    ({"periods": [{**LABEL["periods"][0], "role": "answer"}]}, "periods with role", "recall"),
    ({"periods": [{**LABEL["periods"][0], "deadline": "2024-04-11"}]}, "deadlines", "accuracy"),
    ({"windows": []}, "closing days", "recall"),
    ({"windows": [{"start": None, "end": "2024-04-21"}]}, "closing days", "precision"),
    ({"findings": []}, "findings", "recall"),
]


@pytest.mark.parametrize(("parts", "part", "figure"), CASES)
def test_a_wrong_answer(parts: dict[str, Any], part: str, figure: str) -> None:
    assert scored(changed(**parts))[part][figure] == 0


def test_a_false_finding_and_an_allowed_one() -> None:
    more = [{"code": "P205", "severity": "warning"}, {"code": "P208", "severity": "info"}]
    assert scored(changed(findings=RIGHT["findings"] + more))["findings"]["precision"] == 1
    loud = [{"code": "D103", "severity": "error"}]
    assert scored(changed(findings=RIGHT["findings"] + loud))["findings"]["precision"] == 0.5


def test_either_code_and_optional_items_count_for_one() -> None:
    row = {**LABEL, "expected": ["L301|L302"], "windows": [{"start": None, "end": "2024-04-20", "optional": True}]}
    assert scored(RIGHT, rows=[row])["findings"]["recall"] == 1
    assert scored(changed(windows=[]), rows=[row])["closing days"]["of"] == 0


def test_a_day_said_twice_is_one() -> None:
    twice = [{"start": None, "end": "2024-04-20"}] * 2
    assert scored(changed(windows=twice))["closing days"] == {"recall": 1, "precision": 1, "of": 1}


def test_two_notices_read_as_one_are_one_found_at_most() -> None:
    rows = [{**LABEL, "line": 1, "end_line": 6}, {**LABEL, "line": 7, "end_line": 12}]
    assert len(pairs(rows, [changed(line=1, end_line=12)])) <= 1
    assert pairs(rows, [changed(line=7, end_line=12), changed(line=1, end_line=5)]) == {0: 1, 1: 0}


def test_a_text_without_a_notice() -> None:
    pages = Pages()
    pages.file("news.txt", [{"none": True}], [])
    pages.file("guide.txt", [{"none": True}], [RIGHT])
    assert (pages.quiet["texts"], pages.quiet["taken"], pages.quiet["loud"]) == (2, 1, 1)
