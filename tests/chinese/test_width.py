"""Text fits the terminal, counted in cells, without frames; through a pipe its lines stay whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.output.common.layout import width, wrap

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
COMMANDS = [
    ("compute", "2026-02-03", "10个工作日"),
    ("compute", "2026-02-03", "civil-judgment", "--explain"),
    ("compute", "2026-12-21", "admin-penalty-decision", "--explain"),
    ("compute", "2026-02-03", "company-reduction", "--explain"),
    ("compute", "2026-12-21", "15日", "--before"),
    ("compute", "2026-02-03T09:30:00", "72小时"),
    ("rules", "list"),
    ("rules", "search", "公告"),
    ("rules", "show", "civil-gonggao"),
    ("calendar", "list"),
    ("calendar", "show", "2026-02"),
    ("latest", "2026-03-31", "civil-gonggao"),
    ("count", "2026-02-03", "2026-03-05"),
    ("code",),
    ("code", "P202"),
    ("check", "page.txt"),
]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_line_is_wider_than_the_terminal(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], columns: int, language: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("DEADLINE_LANG", language)
    monkeypatch.chdir(EXAMPLES)
    lines = run(*arguments).out.splitlines()
    # What is for copying stays in one piece.
    whole = "自20"
    wide = [line for line in lines if width(line.rstrip()) > columns and not line.strip().startswith(whole)]
    assert not wide
    assert not set("".join(lines)) & set("┏┓┗┛━┃─│╭╮╰╯█░▶")


def test_nothing_is_lost_where_lines_are_broken(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    command = ("compute", "2026-02-03", "company-reduction", "--explain")
    monkeypatch.delenv("COLUMNS", raising=False)
    whole = "".join(run(*command).out.split())
    monkeypatch.setenv("COLUMNS", "60")
    broken = "".join(run(*command).out.split())
    assert broken.replace("=", "") == whole.replace("=", "")


def test_a_pipe_gets_whole_lines(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    out = run("compute", "2026-02-03", "civil-judgment", "--explain").out
    assert "  · 另有观点认为公告期经过后的次日（2026年3月6日（星期五））才视为送达，未见依据\n" in out


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("期间届满，视为送达。", 10, ["期间届满，", "视为送达。"]),
        ("期间届满的，视为送达。", 11, ["期间届满", "的，视为送", "达。"]),
        ("自2026年2月4日（星期三）起算", 14, ["自", "2026年2月4日（星期三）", "起算"]),
        ("（国办发明电〔2025〕7号）", 16, ["（国办发明电", "〔2025〕7号）"]),
        ("rest days are not counted", 10, ["rest days", "are not", "counted"]),
    ],
)
def test_where_a_line_is_broken(text: str, columns: int, lines: list[str]) -> None:
    """No punctuation begins a line, no opening bracket ends one, dates and numbers of documents stay whole."""
    assert wrap(text, columns) == lines
