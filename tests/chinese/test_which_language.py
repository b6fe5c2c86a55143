"""In which language the program speaks: what is asked for, the variables, the locale, the system."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("environment", "arguments", "chinese"),
    [
        ({"DEADLINE_LANG": "zh"}, (), True),
        ({"DEADLINE_LANG": "en", "LANG": "zh_CN.UTF-8"}, (), False),
        ({"DEADLINE_LANG": "en"}, ("--lang", "zh"), True),
        ({"DEADLINE_LANG": "zh"}, ("--lang=en",), False),
        ({"LANG": "zh_CN.UTF-8"}, (), True),
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, (), True),
        ({"LC_MESSAGES": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"}, (), False),
        ({"DEADLINE_LANG": "xx", "LANG": "zh_CN.UTF-8"}, (), True),
        ({}, (), False),
    ],
    ids=str,
)
def test_which_language_an_error_is_told_in(
    run: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    arguments: tuple[str, ...],
    chinese: bool,
) -> None:
    for name in ("DEADLINE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("deadline_cli.output.common.language._of_the_system", lambda: "")
    err = run("count", "2026-02-24", "2026-02-03", *arguments).err
    assert bool(re.search(r"[\u4e00-\u9fff]", err)) == chinese


def test_the_system_is_asked_where_the_environment_says_nothing(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DEADLINE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("deadline_cli.output.common.language._of_the_system", lambda: "zh_CN")
    assert (
        run("count", "2026-02-24", "2026-02-03").err == "deadline: 2026-02-03 早于 2026-02-24；请把较早的日期写在前面\n"
    )


@pytest.mark.parametrize("own", [[], ["--lang", "zh"]])
def test_the_language_may_stand_before_the_command(
    run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, own: list[str]
) -> None:
    """As in git: an option of the program; one behind the command stands above it."""
    monkeypatch.setenv("DEADLINE_LANG", "zh")
    said = run("--lang", "en", "count", "2026-02-03", "2026-02-24", *own)
    assert (said.status, said.err) == (0, "")
    assert ("首日" in said.out) == bool(own)


@pytest.mark.parametrize(
    ("words", "err"),
    [
        (["--lang", "fr", "count", "2026-02-03", "2026-02-24"], "没有 'fr' 这种语言；可用 zh 或 en"),
        (["--format", "json", "count", "x", "y"], "选项 --format 应写在命令之后，例如：deadline count … --format"),
        (["-q", "check", "x"], "选项 -q 应写在命令之后，例如：deadline check … -q"),
        (["--nonsense", "count"], "没有 --nonsense 这个选项"),
    ],
    ids=str,
)  # fmt: skip
def test_another_option_before_the_command_hears_its_place(run: Callable[..., Any], words: list[str], err: str) -> None:
    said = run(*words)
    assert (said.status, said.out) == (2, "")
    assert err in said.err
    assert said.err.count("\n") == 1


def test_the_language_alone_asks_for_help(run: Callable[..., Any]) -> None:
    said = run("--lang", "en")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("Usage: deadline")
