"""Help in Chinese: every paragraph and every name of a value has its Chinese, nothing is wider than the terminal."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import typer

from deadline_cli.cli.application import COMMANDS, app
from deadline_cli.cli.help import _EXAMPLES, _name_of, paragraphs
from deadline_cli.errors import CATALOGUE
from deadline_cli.output.common.layout import width

CHINESE: dict[str, str] = tomllib.loads((CATALOGUE / "help.toml").read_text(encoding="utf-8"))["help"]
FRAME = {
    "Usage: ", "[OPTIONS]", "COMMAND ...", "Examples:", "Arguments:", "Options:", "Commands:", "One of {values}.",
    "[default: {value}]",
}  # fmt: skip
# What is the same in both languages: names of commands, options, codes, files and formats.
PLAIN = re.compile(r"[A-Za-z0-9_.:/<>|=~*?'\"&,;$%@+(){}\[\]!^\\ -]+")


def commands() -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """Every command with its words and its context."""
    root: Any = typer.main.get_command(app)
    context = root.make_context("deadline", ["--version"], resilient_parsing=True)
    yield from _below((), root, context)


def _below(words: tuple[str, ...], command: Any, context: Any) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    yield words, command, context
    for name in command.list_commands(context) if hasattr(command, "list_commands") else ():
        found = command.get_command(context, name)
        if not found.hidden:
            yield from _below((*words, name), found, type(context)(found, info_name=name, parent=context))


def texts() -> set[str]:
    """All that the help says."""
    found = FRAME | set(COMMANDS.values())
    for _, command, context in commands():
        found |= {text for text in paragraphs(command.help) if not _EXAMPLES.match(text)}
        for param in command.get_params(context):
            if not getattr(param, "hidden", False):
                found.add(" ".join((param.help or "").split()))
                if param.param_type_name == "argument" or not param.is_flag:
                    found.add(_name_of(param, "en"))
    return found


def test_every_text_of_the_help_has_its_chinese_and_none_is_left_over() -> None:
    said = texts()
    assert said - CHINESE.keys() == set(), "add their Chinese to deadline_cli/chinese/help.toml"
    assert CHINESE.keys() - said == set(), "no help says these any more"


ALL = [words for words, _, _ in commands()]


@pytest.mark.parametrize("columns", [60, 80])
@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_help_in_chinese_fits_the_terminal(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    done = run(*words, "--help")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("用法：deadline")
    wide = [line for line in done.out.splitlines() if width(line) > columns and "…" not in line and "/" not in line]
    assert not wide
    assert not set(done.out) & set("╭╮╰╯│─┌┐└┘")


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_no_english_is_left_in_chinese_help(run: Callable[..., Any], words: tuple[str, ...]) -> None:
    out = run(*words, "--help").out
    body = "\n".join(line for line in out.split("示例：")[-1].splitlines())
    for english in ("Usage", "Options", "Arguments", "Commands", "Show this", "default:", "required", "One of"):
        assert english not in body


def test_help_is_english_where_the_user_is(run: Callable[..., Any]) -> None:
    out = run("count", "--lang", "en", "--help").out
    assert out.startswith("Usage: deadline count [OPTIONS] FROM TO\n")
    assert "Options:" in out and "选项" not in out


def test_the_program_alone_prints_its_help_and_says_what_is_needed(run: Callable[..., Any]) -> None:
    done = run()
    assert done.status == 2
    assert done.out.startswith("用法：deadline [选项] 命令 ...\n")
    assert done.err == "deadline: 请写命令，例如：deadline compute 2026-02-03 10个工作日\n"
