"""A run of one sign costs each pattern steps that grow with its length, whatever stands before and behind it."""

from __future__ import annotations

import random
import re
from importlib import import_module

import pytest

from tests.steps import Steps

SHORT, LONG = 60, 240
# module, pattern, how the reader asks it, what stands before the run, the run, what stands behind it
RUNS = [
    ("notices.lines.printed_days", "DATE_ALONE", "match", "2026年2月3", " ", "x"),
    ("notices.lines.signature", "_SIGNED", "search", "2026年2月3", "\u3000", "x"),
    ("notices.lines.signature", "_SIGNED", "search", "2026年2月3日）", " ", "x"),
    ("notices.lines.signature", "_OTHER_DAY", "match", "2026年2月3", " ", "x"),
    ("notices.lines.signature", "_OTHER_DAY", "match", "2 April 2026", " ", "x"),
    ("notices.lines.signature", "_TO_THE_HOUR", "match", "2026年2月3日", " ", "x"),
    ("notices.lines.signature", "_CELLS", "match", "某局", "\u3000", "，"),
    ("notices.lines.signature", "_CELLS", "match", "某局", " 某", "，"),
    ("notices.lines.signature", "_CALLED", "search", "某局", "\u3000", "x"),
    ("notices.lines.signature", "_SEAL", "search", "某某局", "\u3000", "x启"),
    ("notices.lines.signature", "_BEHIND_NUMBER", "search", "", "1", "x"),
    ("notices.lines.titles", "_LINK", "match", "某某公告", "\u3000", "x"),
    ("notices.lines.titles", "_LEAD", "match", "［通知］", "\u3000", "x"),
    ("notices.lines.titles", "_LEAD", "match", "", "★", "x"),
    ("notices.lines.run_on", "_RUN_ON", "match", "遗失声明", "\u3000", ""),
    ("notices.layout.flow", "_OFFICE_OVER_DATE", "match", "某某管理局", "\n", "x"),
    ("notices.reading.days", "_BREAK", "finditer", "", "\u3000", "x"),
    ("notices.reading.days", "_BREAK", "finditer", "", "\n", "x"),
    ("notices.reading.changes", "_CHANGE", "finditer", "", "现", "x"),
    ("notices.reading.changes", "_CHANGE", "finditer", "", "应", "x"),
    ("notices.reading.asked", "_FORM", "search", "\n附件", "\u3000", "x"),
    ("notices.reading.asked", "_FORM", "search", "\n报名表", "\n", "x"),
    ("notices.reading.asked", "_CREDITORS_MEET", "finditer", "第一", " ", "x"),
    ("notices.reading.window_claims", "_ONE_BREATH", "match", "", ".", "某"),
    ("notices.reading.issue.signer", "_BEHIND_NUMBER", "search", "", "1", "x"),
    ("notices.reading.issue.signer", "_IS_SENTENCE", "match", "", ",", "x"),
    ("notices.reading.issue.day_signed", "_AMOUNT_BEFORE", "search", "\n", ".", "x"),
    ("notices.reading.issue.day_signed", "_AFTER_SIGNATURE", "match", ")", " ", "x"),
    ("notices.reading.issue.bodies", "_TITLE_WORD", "finditer", "", "公告", "x"),
    ("notices.reading.issue.title", "_SAYS_NOTHING", "match", "", "公开征求意见的", "x"),
    ("notices.reading.issue.title", "_SUBJECT", "search", "", "\n", "x"),
    ("notices.reading.citations", "_LAST_MONTH", "search", "", "-", "x"),
    ("notices.reading.lengths.starts", "_EDGE", "match", "", "满为期", "x"),
    ("notices.segmentation.candidate", "SALE_LABEL", "finditer", "标的", "\n", "x"),
    ("notices.segmentation.favouring", "_NUMBER", "search", "〔2026〕", "\u3000", "x"),
    ("notices.segmentation.forms", "_NAMELESS", "finditer", "", "Ｘ", "x"),
    ("notices.segmentation.forms", "_NOBODY", "search", "", "Ｘ", "。"),
    ("notices.segmentation.frame", "_FIELD", "search", "", "\n", "x"),
    ("notices.segmentation.opposing", "_BELOW", "finditer", "", "\n", "x"),
    ("notices.segmentation.papers", "_SUMMED_UP", "search", "", "\n", "x"),
    ("notices.documents.paged.furniture", "_PRINTED", "match", "2026/2/03", " ", "x"),
    ("notices.documents.word.fields", "_OVERLAID", "search", "\\o,", " ", "x"),
    ("notices.documents.word.fields", "_OVERLAID", "search", "", "\\o ", "x"),
    ("notices.documents.odf.looks", "_POINTS", "match", "", "1", "x"),
    ("notices.documents.pdf.patterns", "_TEXT", "search", "", "BT ", "x"),
    ("notices.documents.sheets.formats", "_LITERAL", "finditer", "", "[", "x"),
    ("notices.documents.theme", "_SCHEME", "search", "", "<clrScheme ", "x"),
    ("notices.documents.web", "_UPLOADED", "match", "", "0", "x"),
    ("batch.jsonl.rows", "_BRACKETS", "finditer", '"', '\\"', ""),
    ("batch.workbooks.xlsx", "_CELL", "finditer", "", "<c r>", "x"),
    ("cli.saved_answers", "_OTHER_FORM", "match", "", " ", "x"),
    ("rulebook.laws", "_ARTICLE", "search", "", "一", "x"),
    ("rulebook.laws", "_ARTICLE", "search", "第", " ", "x"),
    ("texts.web_selectors", "_WORDS", "finditer", '"', "\\甲", ""),
    ("texts.web_selectors", "_COMMENT", "finditer", "", "/*", "x"),
    ("texts.web_selectors", "_CONDITIONAL", "finditer", "@", "a", ""),
    ("texts.web_selectors", "_CONDITIONAL", "finditer", "@a{", "b{}", ""),
    ("texts.web_shown", "_BACKGROUND", "search", "", "background:", "x"),
    ("texts.web_styles", "_LAYERS", "search", "", "margin:", "x"),
    ("texts.web_styles", "_IMPORTANT", "search", "", " ", "x"),
    ("texts.web_titles", "_BETWEEN", "finditer", "", " ", "x"),
]


def source_of(module: str, name: str) -> tuple[str, int]:
    """A pattern and its flags; one of bytes as text."""
    pattern = vars(import_module(f"deadline_cli.{module}"))[name]
    if not isinstance(pattern, re.Pattern):  # one of the reader's own, in use or not yet
        return pattern._source, pattern._flags
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    return source, pattern.flags & ~re.UNICODE


@pytest.mark.parametrize(("module", "name", "how", "before", "run", "behind"), RUNS)
def test_a_run_of_a_sign_costs_no_more_than_its_length(
    module: str, name: str, how: str, before: str, run: str, behind: str
) -> None:
    source, flags = source_of(module, name)
    taken = []
    for length in (SHORT, LONG):
        steps = Steps(source, before + run * length + behind, flags)
        getattr(steps, how)()
        taken.append(steps.taken)
    assert taken[1] < taken[0] * 1.6 * LONG / SHORT


@pytest.mark.parametrize(
    ("source", "run", "linear"),
    [
        (r"\s*x?\s*y", " ", False),
        (r"\s*+x?\s*+y", " ", True),
        (r"(?:a|ab|b)+c", "ab", False),
        (r"(?:a|ab|b)++c", "ab", True),
    ],
)
def test_the_count_tells_a_run_that_is_taken_apart_in_many_ways(source: str, run: str, linear: bool) -> None:
    taken = []
    for length in (4, 16):
        steps = Steps(source, run * length)
        steps.match()
        taken.append(steps.taken)
    assert (taken[1] < taken[0] * 1.6 * 4) is linear


def test_the_count_walks_as_re_does() -> None:
    chance = random.Random(7)
    for module, name, _, before, run, behind in RUNS:
        source, flags = source_of(module, name)
        compiled = re.compile(source, flags)
        for _ in range(6):
            text = before + "".join(chance.choices([run, behind, "2026年2月3日", "公告", "\n", " "], k=6))
            found = compiled.match(text)
            assert Steps(source, text, flags).match() == (found.end() if found else None), (name, text)
