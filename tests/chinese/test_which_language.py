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
