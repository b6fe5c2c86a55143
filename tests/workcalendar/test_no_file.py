"""What is named as a calendar, or as the folder of calendars, and is no such thing."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar import named
from deadline_cli.workcalendar.files import load_calendar, user_folder

pytestmark = pytest.mark.english


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _link_to_nothing(path: Path) -> None:
    path.symlink_to("gone")


def _nothing(path: Path) -> None:
    """Leave no file there."""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names and links")
@pytest.mark.parametrize(
    ("make", "said"),
    [(_folder, "is no file"), (_pipe, "is no file"), (_loop, "is no file"), (_link_to_nothing, "is no file"),
     (_nothing, "not found")],
)  # fmt: skip
def test_a_calendar_file(make: Callable[[Path], None], said: str, tmp_path: Path) -> None:
    make(tmp_path / "c.toml")
    with pytest.raises(DeadlineError, match=said):
        load_calendar(str(tmp_path / "c.toml"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names and links")
@pytest.mark.parametrize("make", [_pipe, _loop, _link_to_nothing])
def test_the_folder_of_calendars(make: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path / "calendars")
    monkeypatch.setenv("DEADLINE_CALENDARS", str(tmp_path / "calendars"))
    with pytest.raises(DeadlineError, match="which is not a folder"):
        user_folder()


def test_a_folder_of_calendars_that_is_still_to_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEADLINE_CALENDARS", str(tmp_path / "calendars"))
    assert user_folder() == tmp_path / "calendars"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("年" * 500, f"calendar '{'年' * 60}...': file name too long"), ("a/" * 5000, "file name too long"),
        ("x" * 5000 + ".toml", "file name too long"), ("x\0y", "is not the name of a calendar"),
        ("x\ud800.toml", "not found"), ("x\0.toml", "not found"), ("..", "is not the name of a calendar"),
        ("my_own-calendar2", "not found; 'deadline calendar list'"), ("my own", "is not the name of a calendar"),
        ("", "is not the name of a calendar"), ("cn/../cn", "not found"),
    ],
)  # fmt: skip
def test_a_name_that_no_calendar_can_have(name: str, said: str) -> None:
    with pytest.raises(DeadlineError, match=said) as problem:
        load_calendar(name)
    assert len(problem.value.say("zh").splitlines()) == 1


def test_a_calendar_that_is_no_name() -> None:
    with pytest.raises(DeadlineError, match="calendar 3 is no text; write one as 'cn'"):
        named.load_calendar(3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("system", "module", "kind"),
    [
        ("linux", "unix", "Unix"),
        ("freebsd14", "unix", "Unix"),
        ("darwin", "macos", "MacOS"),
        ("win32", "windows", "Windows"),
    ],
)
@pytest.mark.parametrize("xdg", ["", "named"])
def test_the_folder_of_each_system_is_the_one_of_platformdirs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, module: str, kind: str, xdg: str
) -> None:
    monkeypatch.delenv("DEADLINE_CALENDARS", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / xdg) if xdg else "")
    platformdirs = importlib.import_module(f"platformdirs.{module}")
    if system == "win32":  # elsewhere the system itself cannot be asked
        monkeypatch.setattr(platformdirs, "get_win_folder", platformdirs.get_win_folder_from_env_vars)
    expected = getattr(platformdirs, kind)("deadline", appauthor=False).user_data_dir
    monkeypatch.setattr("sys.platform", system)
    assert user_folder() == Path(expected) / "calendars"
