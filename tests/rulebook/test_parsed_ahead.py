"""The files parsed ahead: the same rules and calendars with the table, without it, and with an old one."""

from __future__ import annotations

import json
import marshal
from collections.abc import Iterator
from pathlib import Path

import pytest

from deadline_cli import parsed_ahead
from deadline_cli.notices import ahead
from deadline_cli.rulebook import index
from deadline_cli.rulebook.book import shipped_files
from deadline_cli.toml_file import read_toml


def test_the_table_is_current() -> None:
    for path in shipped_files():
        assert index.parsed(path) == read_toml(path, any_text=True), "run 'deadline rules build'"
    assert len(marshal.loads(index.PARSED.read_bytes())) == len(list(shipped_files())), "run 'deadline rules build'"


def test_the_table_of_other_files_is_current() -> None:
    for path in index.own_files():
        assert parsed_ahead.parsed(path, parsed_ahead.TABLE) == _read(path), "run 'deadline rules build'"
    for path in ahead.INDICES:
        assert parsed_ahead.parsed(path, parsed_ahead.READER) == _read(path), "run python -m deadline_cli.notices.ahead"


def _read(path: Path) -> object:
    return json.loads(path.read_text("utf-8")) if path.suffix == ".json" else read_toml(path, any_text=True)


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A table of one's own."""
    monkeypatch.setattr(index, "PARSED", tmp_path / "parsed.bin")
    parsed_ahead.rows.cache_clear()
    yield tmp_path / "parsed.bin"
    parsed_ahead.rows.cache_clear()


def test_a_file_that_was_changed_since_is_parsed(table: Path, tmp_path: Path) -> None:
    rule = tmp_path / "court" / "rule.toml"
    rule.parent.mkdir()
    rule.write_text("days = 3", "utf-8")
    table.write_bytes(parsed_ahead.parsed_ahead([rule]))
    assert index.parsed(rule) == {"days": 3}
    rule.write_text("days = 5", "utf-8")
    assert index.parsed(rule) is None


@pytest.mark.parametrize("held", [None, b"", b"half", marshal.dumps([]), marshal.dumps({"court/a.toml": (0, b"", ())})])
def test_a_table_that_is_not_there_or_broken_costs_time_alone(table: Path, held: bytes | None) -> None:
    if held is not None:
        table.write_bytes(held)
    assert all(index.parsed(path) is None for path in shipped_files())
