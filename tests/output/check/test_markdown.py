"""check --format markdown: foreign text stays words, whatever a Markdown reader takes for markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from deadline_cli.notices.documents.document import Document
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Words
from deadline_cli.notices.proofread import Page, proofread
from deadline_cli.output.check.markdown import render
from tests.calendars import calendar

TEXT = """关于{}加装电梯的公示
现将3号楼方案公示，公示期为10日，自2025年4月8日起至2025年4月14日止{}。如有异议，请在公示期内提出。
翠屏社区居民委员会
2025年4月7日
"""
# what a hostile text has in it, and what a Markdown reader would make of it
MARKUP = [
    "<script>alert(1)</script>", "<b>翠屏</b>", "[甲](http://x.example)", "![甲](x.png)", "**甲**", "_甲_ *乙*", "`甲`",
    "甲|乙", "~~甲~~", "https://x.example", "<http://x.example>", "www.x.example", "&lt;甲&gt;", "\\<b>甲</b>",
]  # fmt: skip


def written(text: str, path: str = "page.txt", language: str = "zh") -> str:
    page = proofread(Document(path, "utf-8", text), calendar=calendar())
    return "".join(render([page], language))  # type: ignore[arg-type]


def tokens(text: str) -> list[Token]:
    flat: list[Token] = []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        flat += [token, *(token.children or ())]
    return flat


def test_a_file_its_notice_and_its_finding() -> None:
    assert written(TEXT.format("翠屏小区", "")) == (
        "## page.txt\n\n"
        "- 关于翠屏小区加装电梯的公示：翠屏社区居民委员会，2025-04-07 周一\n\n"
        "| 位置 | 级别 | 代码 | 原文 | 说明 | 建议 |\n| --- | --- | --- | --- | --- | --- |\n"
        "| 2:20 | 错误 | P201 | 2025年4月8日起至2025年4月14日止 | “2025年4月8日起至2025年4月14日止”只有7日，不足10日，"
        "首日算在内也不够；10日应至2025年4月17日 | "
        "请改为：自2025年4月8日起至2025年4月17日止（共10日）；或者改为：公示期为7日 |\n"
    )


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("markup", MARKUP)
def test_markup_in_a_text_is_words(markup: str, language: str) -> None:
    """The same tokens as for a text without any, and every character of it printed."""
    found = tokens(written(TEXT.format(markup, ""), f"{markup}.txt", language))
    plain = tokens(written(TEXT.format("甲", ""), "甲.txt", language))
    kinds = [[token.type for token in some if token.type not in ("text", "text_special")] for some in (found, plain)]
    assert kinds[0] == kinds[1]
    assert "".join(token.content for token in found[1].children or ()) == f"{markup}.txt"


def test_nobody_is_called() -> None:
    assert "@翠屏" not in written(TEXT.format("@翠屏", ""))
    assert "@\u2060翠屏" in written(TEXT.format("@翠屏", ""))


def test_a_path_that_begins_a_list() -> None:
    for name in ("- a.txt", "1. a.txt", "+ a.txt"):
        assert [t.type for t in tokens(written(TEXT.format("甲", ""), name))][:3] == [
            "heading_open", "inline", "text"
        ]  # fmt: skip


def test_what_was_not_read_and_a_file_without_a_notice() -> None:
    page = Page("a.pdf", "", "", (), not_read=(NotRead(Words("只有图片", "a picture alone"), page=2),))
    assert "".join(render([page, page._replace(not_read=())], "en")) == (
        "## a.pdf\n\n- no notice\n\n> page 2 not read: a picture alone\n\n## a.pdf\n\n- no notice\n"
    )


def test_the_suffix_names_the_format(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(TEXT.format("翠屏小区", ""), encoding="utf-8")
    assert run("check", "page.txt", "-o", "out.md").status == 1
    assert Path("out.md").read_text(encoding="utf-8").startswith("## page.txt\n")
