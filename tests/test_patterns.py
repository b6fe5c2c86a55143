"""Patterns compiled ahead do what the running Python would make of them, and nothing depends on the table."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]

import pytest

from deadline_cli import patterns
from deadline_cli.notices.ahead import made
from deadline_cli.patterns.beginnings import _beginnings

TABLES = (patterns.TABLE, patterns.SELDOM)
needs_table = pytest.mark.skipif(not patterns.fits(), reason="the table is for other Pythons")


@pytest.fixture(autouse=True)
def _table_read_anew() -> Iterator[None]:
    yield
    patterns._table.cache_clear()


@needs_table
@pytest.mark.skipif(sys.version_info >= (3, 14), reason="3.14 makes shorter code of some; it reads the table's as well")
@pytest.mark.parametrize("path", TABLES)
def test_the_table_holds_what_this_python_makes_of_each_pattern(path: Path) -> None:
    table = patterns._table(path)
    assert table
    held = {key: patterns.unpacked(code) for key, code in table.items()}
    assert {key: made(*key) for key in table} == held


@needs_table
def test_nearly_every_pattern_of_the_reader_is_in_the_table() -> None:
    # A pattern that was changed since is compiled as it is asked for; python -m deadline_cli.notices.ahead takes it in.
    # In a process of its own: what another test has asked for would count as a plain page's.
    program = "import pickle; from deadline_cli.notices.ahead import known; print(pickle.dumps(known()).hex())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    for path, asked in zip(TABLES, pickle.loads(bytes.fromhex(done.stdout)), strict=True):
        assert asked
        assert sum(key in patterns._table(path) for key in asked) > 0.8 * len(asked)


@needs_table
@pytest.mark.parametrize("source", ["(?P<year>[0-9]{4})年", "[日号]"])
def test_a_pattern_of_the_table_matches_as_a_compiled_one(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_table", lambda _: {(source, 0): made(source, 0)})
    found = patterns.compiled(source).search("自2026年2月3日起")
    assert found is not None
    assert (found.group(), found.groupdict()) in (("2026年", {"year": "2026"}), ("日", {}))


def test_another_machine_compiles_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    # On 32 bits (a 32-bit Windows) `*` repeats half as often, and the table's code is refused as invalid.
    monkeypatch.setattr("_sre.MAXREPEAT", 0x7FFF_FFFF)
    assert not patterns.fits()
    assert patterns._table.__wrapped__(patterns.TABLE) == {}


def test_a_pattern_that_is_not_in_the_table_is_compiled() -> None:
    assert patterns.compiled("无此样式{3}").search("无此样式式式") is not None


@pytest.mark.parametrize("content", [b"", b"no table", None])
def test_a_damaged_or_missing_table_is_no_table(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "table.bin"
    if content is not None:
        table.write_bytes(content)
    monkeypatch.setattr(patterns, "TABLE", table)
    monkeypatch.setattr(patterns, "SELDOM", table)
    patterns._table.cache_clear()
    assert patterns._table(table) == {}
    assert patterns.compiled("[日号]").search("3日") is not None


@needs_table
def test_a_damaged_pattern_of_the_second_table_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    seldom = {("[日号]", 0): (32, b"no code", 0, {}, ())}
    monkeypatch.setattr(patterns, "_table", lambda path: seldom if path == patterns.SELDOM else {})
    assert patterns.compiled("[日号]").search("3日") is not None


BEGINNINGS = [
    ("a?b+c", "ab"), ("(?:上|下)?午", "上下午"), (r"(?:^|\n)[甲乙]{2}", "\n甲乙"), (r"(?<=公)[示告]{1,2}期", "示告"),
    (r"(?P<n>[一二]|\d{1,2})月(?P=n)日", None), ("[^a]{2}b", None), (".b", None), ("a*", None), ("(?i:a)b|c{2}", None),
]  # fmt: skip


@needs_table
@pytest.mark.parametrize(("source", "begins"), BEGINNINGS)
def test_a_match_is_looked_for_where_one_can_begin(source: str, begins: str | None) -> None:
    members, may_be_empty = _beginnings(_parser.parse(source).data)
    if begins is None:
        assert members is None or may_be_empty or source.startswith("(?P<n>")
    else:
        assert {chr(value) for _, value in members or ()} == set(begins)


@needs_table
def test_every_pattern_of_the_table_finds_what_a_compiled_one_finds() -> None:
    pages = sorted((Path(__file__).parent / "pages" / "round1").glob("*.txt"))
    text = "\n".join(path.read_text("utf-8") for path in pages)[:20_000]
    for path in TABLES:
        for source, flags in patterns._table(path):
            if isinstance(source, str):
                found, plain = patterns.compiled(source, flags), re.compile(source, flags)
                assert [m.span() for m in found.finditer(text)] == [m.span() for m in plain.finditer(text)], source
