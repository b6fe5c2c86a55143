"""Answers in a notebook: IPython's own formatters, told by the extension, while the values know nothing of HTML."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from deadline_cli import check, compute, count, notebook


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch):
    """What IPython shows of a value: its HTML and its text."""
    formatters = pytest.importorskip("IPython.core.formatters")
    monkeypatch.setenv("DEADLINE_LANG", "zh")
    shell = SimpleNamespace(display_formatter=formatters.DisplayFormatter())
    notebook.load_ipython_extension(shell)

    def show(value: object) -> tuple[str | None, str]:
        found, _ = shell.display_formatter.format(value)
        return found.get("text/html"), found["text/plain"]

    show.shell = shell
    return show


def test_an_answer_is_its_sheet(shown) -> None:
    html, text = shown(compute("2026-02-03", "civil-summons"))
    assert '<article class="sheet">' in html and "期限计算单" in html and "<html" not in html
    assert text.startswith("2026年3月5日（星期四）")


def test_a_page_is_its_findings(shown) -> None:
    html, text = shown(check("公示\n<b>公示期</b>：2026年2月3日至2月9日（共5个工作日）。\n某单位\n2026年2月3日\n"))
    assert "公告校对单" in html and "<b>公示期" not in html
    assert "P202" in text


def test_a_count_is_a_line(shown) -> None:
    html, text = shown(count("2026-02-03", "2026-02-24"))
    assert "10个工作日" in html and "10个工作日" in text


def test_it_can_be_taken_back(shown) -> None:
    notebook.unload_ipython_extension(shown.shell)
    html, text = shown(compute("2026-02-03", "30日"))
    assert html is None and text.startswith("Deadline(")
