"""The marked page: the text with marks, the findings beside it, and nothing that could act."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from deadline_cli.marks.mark import Wish, marked
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import Page, proofread
from tests.calendars import calendar
from tests.marks.word_files import LINES, WINDOW

TEXT = "\n".join(LINES) + "\n"


def page_of(text: str, name: str = "page.txt", encoding: str = "utf-8") -> tuple[Page, str]:
    data = text.encode(encoding)
    page = proofread(document_of_bytes(data, name), calendar=calendar())
    done = marked(page, data, Wish("zh"))
    assert done.suffix == ".html"
    return page, done.data.decode()


class _Shown(HTMLParser):
    """The lines of the text, its marked words with the numbers of their marks, and the notes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.marked: list[str] = []
        self.notes: list[str] = []
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = dict(attrs).get("class") or ""
        self._inside.append(f"{tag}.{kind.split()[0]}" if kind else tag)
        if self._inside[-2:] == ["div.row", "p"]:
            self.lines.append("")
        elif self._inside[-1].startswith("mark"):
            self.marked.append("")
        elif self._inside[-1] == "div.note":
            self.notes.append("")

    def handle_endtag(self, tag: str) -> None:
        while self._inside and not self._inside.pop().startswith(tag):
            pass

    def handle_data(self, data: str) -> None:
        if "div.note" in self._inside:
            self.notes[-1] += data
        elif "a.sign" not in self._inside and "div.row" in self._inside and "p" in self._inside:
            self.lines[-1] += data
            if any(name.startswith("mark") for name in self._inside):
                self.marked[-1] += data


@pytest.mark.parametrize(
    ("name", "text", "encoding"),
    [
        ("page.txt", TEXT, "utf-8"),
        ("page.txt", TEXT, "gb18030"),
        ("page.md", "# " + TEXT, "utf-8"),
        ("page.html", "<html><body><p>" + "</p><p>".join(LINES) + "</p></body></html>", "utf-8"),
    ],
)
def test_the_words_of_each_finding_are_marked(name: str, text: str, encoding: str) -> None:
    page, html = page_of(text, name, encoding)
    shown = _Shown(html)
    assert shown.marked == [WINDOW]
    assert [line.replace("\xa0", "") for line in shown.lines] == re.split(r"\r\n?|\n", page.text)
    (note,) = shown.notes
    assert note.startswith("1 P202 警告 首日误计入 第")
    assert "请改为：自2026年2月4日起至2026年2月24日止（共10个工作日）" in note


def test_a_finding_over_lines_is_marked_on_each() -> None:
    _, html = page_of(TEXT.replace("至2026年2月14日", "至2026\n年2月14日"))
    assert _Shown(html).marked == ["2026年2月3日至2026", "年2月14日"]


def test_two_findings_on_the_same_words_have_two_notes_and_one_mark() -> None:
    text = (
        "新河县人民法院公告\n李某某：本院受理原告诉你买卖合同纠纷一案，现依法公告送达起诉状副本及开庭传票。自公告之日起，经过30日即视为"
        "送达。定于2026年2月20日（星期四）上午9时在本院开庭审理。\n新河县人民法院\n2026年2月3日\n"
    )
    page, html = page_of(text)
    places = [(f.place.start, f.place.end) for f in page.findings]
    shown = _Shown(html)
    assert len(shown.notes) == len(places) > len(set(places))
    assert [note.split()[0] for note in shown.notes] == [str(n) for n in range(1, len(places) + 1)]
    assert set(shown.marked) >= {text[a:b] for a, b in places}


def test_nothing_in_it_can_act() -> None:
    hostile = TEXT.replace("公众可填写", "<script>alert(1)</script><img src=x onerror=y>\u202e&amp;公众可填写")
    _, html = page_of(hostile, "<b>page.txt")
    assert "<script" not in html.lower() and "<img" not in html and "\u202e" not in html
    assert "<title>&lt;b&gt;page.txt</title>" in html
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy is not None
    assert re.fullmatch(r"default-src 'none'; style-src 'sha256-[\w+/=]+'", policy[1])
    assert not re.findall(r"""(?:src|href)=["'](?!#)""", html), "a page that asks for nothing else"
    assert 'style="' not in html


def test_the_style_is_the_one_that_the_policy_names() -> None:
    import base64
    import hashlib

    _, html = page_of(TEXT)
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style is not None
    assert base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode() in html


def test_a_page_without_findings_says_so() -> None:
    _, html = page_of("今日晴。\n")
    assert "未发现问题。" in unescape(html)
    assert _Shown(html).notes == []


@pytest.mark.parametrize("text", ["", "\n", "\r\n\r\n", "\x0c公告\u2028\x0b"])
def test_odd_texts_are_shown(text: str) -> None:
    _, html = page_of(text or " ")
    assert html.endswith("</html>\n")
