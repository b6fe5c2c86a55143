"""The judge reads facts: no check looks at a notice's words, so that a word is understood in one place only."""

import ast
from pathlib import Path

import pytest

from deadline_cli.notices.facts import Notice
from tests.notices.reading import only

NOTICES = Path(__file__).resolve().parents[3] / "deadline_cli" / "notices"
FILES = [*NOTICES.glob("judging/*.py"), *NOTICES.glob("checks/*.py"), NOTICES / "checking.py"]


def reads_of_text(source: str) -> list[int]:
    """The lines that read `.text` of something called a notice: notice.text, case.notice.text."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr == "text":
            owner = node.value
            name = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
            found += [node.lineno] if name in ("notice", "n") else []
    return found


def test_it_would_be_seen() -> None:
    assert reads_of_text("def check(case):\n    return '已' in case.notice.text\n") == [2]
    assert reads_of_text("x = notice.text") == [1]
    assert reads_of_text("x = fact.text + notice.title") == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_no_check_reads_the_words_of_a_notice(file: Path) -> None:
    if file.stem == "renumbered_article":
        pytest.skip("asks the table of laws for a word of the topic")
    assert not reads_of_text(file.read_text(encoding="utf-8"))


HEAD = "云陵县宏基石料有限公司更名公示\n"
FOOT = "\n云陵县市场监督管理局\n2026年3月2日"


def notice(body: str) -> Notice:
    return only(HEAD + body + FOOT)


@pytest.mark.parametrize(
    ("body", "fact", "value"),
    [
        ("公示时间：2026年3月3日至2026年3月9日已经届满。", "over", True),
        ("公示时间：2026年3月3日至2026年3月9日，欢迎监督。", "over", False),
        ("公示时间：2026年3月3日至2026年3月9日（含公示当日）。", "first_day_counts", True),
        ("公示时间：2026年3月3日至2026年3月9日（含当日前后）。", "first_day_counts", False),
        ("公示时间：2026年3月3日至2026年3月9日。", "first_day_counts", False),
        ("请于2026年3月20日前提出异议。", "asked_now", True),
        ("曾请你于2026年3月20日前提出异议。", "asked_now", False),
    ],
)
def test_what_is_asked_of_a_window(body: str, fact: str, value: bool) -> None:
    assert getattr(notice(body).windows[0], fact) is value


def test_the_rule_of_the_facts_is_the_first_of_the_rules_that_govern_its_publication() -> None:
    """An untitled plan is named by its opening words for the reader and for the judge alike."""
    found = only(
        "现将《云陵镇控制性详细规划》（草案）予以公示，公示时间为2026年3月3日至2026年3月22日，欢迎提出意见。\n"
        "云陵县自然资源局\n2026年3月2日"
    )
    assert found.rule == "urban-plan-publication"
    assert found.rule in {match.rule for match in found.rules}
