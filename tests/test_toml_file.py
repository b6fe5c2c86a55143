"""TOML from outside: within bounds, and nothing in it that steers a terminal."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.toml_file import LARGEST, read_toml


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('a = "新春\\u001b[31m"', "a holds the invisible character U+001B"),
        ('[[festival]]\nname = "春节"\n[[festival]]\nname = "元\\u202e旦"', "festival[2].name holds the invisible"),
        ('"b\\u0007" = 1', "a key holds the invisible character U+0007"),
        ('a = "two\\nlines"', "a holds the invisible character U+000A"),
        ("a = " + "[" * 100_000, "brackets nested too deeply"),
        ("a = ", "not readable as TOML"),
        ("a = " + "1" * 5000, "not readable as TOML: a number has too many digits"),
        ("#" * (LARGEST + 1), "is larger than"),
    ],
)
def test_what_is_refused(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "x.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(DeadlineError) as refused:
        read_toml(file)
    assert said in str(refused.value) and str(refused.value).startswith(str(file))


def test_what_is_no_utf8_is_refused_with_its_byte(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    file.write_bytes('a = "春节"'.encode("gbk"))
    with pytest.raises(DeadlineError, match="no UTF-8 at byte 6"):
        read_toml(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.toml")
    with pytest.raises(DeadlineError, match="no ordinary file"):
        read_toml(tmp_path / "x.toml")


def test_a_rule_may_have_lines(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text('a = "一\\n二"', encoding="utf-8")
    assert read_toml(tmp_path / "x.toml", any_text=True) == {"a": "一\n二"}


def test_what_nobody_sees_is_seen_in_a_rule(tmp_path: Path) -> None:
    """It would steer a terminal, or turn the words round it; whatever prints a rule need not think of it."""
    (tmp_path / "x.toml").write_text('a = [{b = "\\u001b[31m\\u202e一\\u3000二"}]\nc = 1', encoding="utf-8")
    assert read_toml(tmp_path / "x.toml", any_text=True) == {"a": [{"b": "\ufffd[31m\ufffd一\u3000二"}], "c": 1}
