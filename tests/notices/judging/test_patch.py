"""Repairs that go together, and repairs that do not."""

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import Document
from deadline_cli.notices.facts import Place
from deadline_cli.notices.finding import Edit, Finding, Repair, Words
from deadline_cli.notices.patch import _edits_of, _with_edits, repaired
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar


def finding(*edits: Edit) -> Finding:
    place = Place(edits[0].start, edits[0].end, 1, 1, 1, 1)
    return Finding("P202", "first-day-counted", "warning", place, Words("", ""), (Repair("", edits),))


@pytest.mark.parametrize(
    ("findings", "text"),
    [
        ([finding(Edit(0, 1, "甲"))], "甲12345"),
        ([finding(Edit(0, 1, "甲"), Edit(3, 5, "乙")), finding(Edit(1, 2, "丙"), Edit(4, 6, "丁"))], "甲12乙5"),
        ([finding(Edit(0, 1, "甲")), finding(Edit(0, 1, "甲"), Edit(5, 6, "丁"))], "甲1234丁"),
        ([finding(Edit(0, 2, "甲")), finding(Edit(2, 3, "乙"))], "甲乙345"),
        ([finding(Edit(2, 3, "乙")), finding(Edit(0, 2, "甲"))], "甲乙345"),
    ],
)
def test_repairs_that_overlap_are_not_mixed(findings: list[Finding], text: str) -> None:
    assert _with_edits("012345", _edits_of([findings])) == text


SUMMONS = (
    "槐北县人民法院公告\n郑某：本院受理原告何某诉你买卖合同纠纷一案，现依法公告送达起诉状副本及开庭传票。自公告之日起，经过60日"
    "即视为送达。提出答辩状和举证的期限分别为公告期满后15日和30日内。定于举证期满后第3日即2025年7月1日上午9时在本院开庭审理。\n"
    "槐北县人民法院\n2025年3月3日\n"
)
LONGER = (
    "槐北水泥厂环境影响报告书征求意见稿公示\n征求意见稿现予公示，征求公众意见，起止时间：2025年3月4日至2025年3月12日（共7个工作日）。\n"
    "槐北县水泥有限公司\n2025年3月3日\n"
)
FIRST_DAY = (
    "关于拟聘人员的公示\n现予公示，公示期为5个工作日，从2025年3月3日至3月7日。如有异议，请反映。\n"
    "槐北县第一中学\n2025年3月3日\n"
)


def codes(page: Page) -> list[list[str]]:
    return [[f.code for f in judged.findings if f.severity != "info"] for judged in page.notices]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (FIRST_DAY, [["P202"]], [[]]),
        # a shorter service moves the hearing: its date is left to the next turn
        (SUMMONS, [["L302", "C404"]], [["C404"]]),
        # the count beside a longer window is put right with it
        (LONGER, [["L301"]], [[]]),
        (SUMMONS + "\n" + FIRST_DAY + "\n" + LONGER, [["L302", "C404"], ["P202"], ["L301"]], [["C404"], [], []]),
    ],
)
def test_nothing_that_is_put_right_goes_wrong_again(text: str, before: list[list[str]], after: list[list[str]]) -> None:
    def again(text: str) -> Page:
        return proofread(Document("", "utf-8", text), calendar=calendar())

    page = again(text)
    assert codes(page) == before
    assert codes(again(repaired(page, again))) == after
