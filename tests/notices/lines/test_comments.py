"""A comment in Markdown is no part of a notice; what it tells the program is heeded, and all offsets stay."""

from __future__ import annotations

from deadline_cli.notices.documents.document import document_of_text
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar

LINES = "# 公示\n现将方案予以公示，公示期为{}（共10个工作日）。\n{}新河县自然资源局\n2026年2月3日\n"
WRONG, RIGHT = "2026年2月3日至2026年2月14日", "2026年2月4日至2026年2月25日"


def read(text: str) -> Page:
    return proofread(document_of_text(text, "a.md"), calendar=calendar())


def codes(page: Page) -> list[str]:
    return [finding.code for finding in page.findings]


def test_a_draft_that_is_put_aside_is_not_read() -> None:
    page = read(LINES.format(WRONG, ""))
    assert "P202" in codes(page)
    aside = f"<!--\n原稿：公示期为{RIGHT}（共10个工作日）。\n-->\n"
    assert codes(read(LINES.format(WRONG, aside))) == codes(page)
    assert "P202" not in codes(read(LINES.format(RIGHT, aside.replace(RIGHT, WRONG))))


def test_places_behind_a_comment_are_those_of_the_file() -> None:
    text = "<!-- 旧稿 -->\n" + LINES.format(f"<!-- 五天 -->{WRONG}", "")
    (finding,) = [finding for finding in read(text).findings if finding.code == "P202"]
    assert text[finding.place.start : finding.place.end] == WRONG


def test_what_a_comment_tells_the_program_and_one_that_never_ends() -> None:
    assert "P202" not in codes(read(LINES.format(WRONG, "<!-- deadline: ignore P202 -->\n")))
    assert "P202" in codes(read(LINES.format(WRONG, "") + "<!-- 未完\n"))
