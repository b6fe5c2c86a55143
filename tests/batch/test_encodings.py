"""What a table's encoding lacks or breaks: Big5, bytes that are no text, invisible characters, lines that end twice."""

from __future__ import annotations

import io
import json
import tomllib
from pathlib import Path

import pytest

from deadline_cli.batch.run import Done, Form, run
from deadline_cli.batch.shape import Asked

pytest.importorskip("polars")
pq = pytest.importorskip("pyarrow.parquet", exc_type=ImportError)


def test_big5_comes_back(tmp_path: Path) -> None:
    table = "刊登日期,rule,備註\n2026-02-03,10個工作日,公告送達處罰決定書\n"
    (tmp_path / "in.csv").write_bytes(table.encode("big5"))
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked("刊登日期")) == Done(1, 0)
    assert (tmp_path / "out.csv").read_bytes().decode("big5").splitlines()[1].endswith("書,2026-02-24,expires,false,,")


def test_what_big5_lacks_is_said_in_traditional_characters(tmp_path: Path) -> None:
    table = "刊登日期,rule\n2026-02-03,公告送達處罰決定書\n".encode("big5")
    (tmp_path / "in.csv").write_bytes(table)
    run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked("刊登日期", language="zh"))
    said = (tmp_path / "out.csv").read_bytes().decode("big5hkscs")
    assert "關鍵詞" in said and "?" not in said


@pytest.mark.parametrize("columnar", [False, True])
@pytest.mark.parametrize("name", ["cp950", "big5hkscs"])
def test_of_hong_kongs_characters_none_is_ours(tmp_path: Path, name: str, columnar: bool) -> None:
    """Excel's Big5 has no 〇: a message that writes 二〇二六 would hold a character that only Hong Kong reads."""
    own = "〇" if name == "big5hkscs" else "○"
    rows = f"刊登日期,rule,備註\n不日,10個工作日,公告送達\n二{own}二六年二月三日,10個工作日,告示\n"
    (tmp_path / "in.csv").write_bytes(rows.encode(name))
    asked = Asked("刊登日期", language="zh")
    run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), asked, form=Form(columnar=columnar))
    bad, good = (tmp_path / "out.csv").read_bytes().decode(name).splitlines()[1:]
    assert f"二{own}二六年二月三日" in bad.split(",", 3)[3] and "?" not in bad
    assert good == f"二{own}二六年二月三日,10個工作日,告示,2026-02-24,expires,false,,"


def test_every_error_can_be_said_in_big5() -> None:
    from deadline_cli.batch.source import Source
    from deadline_cli.errors import CATALOGUE

    said = tomllib.loads((CATALOGUE / "errors.toml").read_text("utf-8"))["message"].values()
    source = Source(io.BytesIO("備註：送達處罰決定書".encode("big5")), "in.csv")
    source.take()
    assert not [words for words in said if b"?" in source.encode(words.encode())]


def test_invisible_characters_in_the_header(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("\ufeff\u200bpublication_date , rule\u00a0\n\u200b2026-02-03,10wd\n")
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), Asked()) == Done(1, 0)


def test_a_line_of_json_ends_once(tmp_path: Path) -> None:
    """Readers of lines that know Unicode (Python's splitlines) end one at U+2028 too."""
    (tmp_path / "in.csv").write_text("publication_date,rule,x\n2026-02-03,10wd,a\u2028b\u2029c\x85d\n", "utf-8")
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "out.jsonl"), Asked()) == Done(1, 0)
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["x"] == "a\u2028b\u2029c\x85d"


@pytest.mark.parametrize("columnar", [False, True])
def test_bytes_that_are_no_text_stay_in_a_table_of_text(tmp_path: Path, columnar: bool) -> None:
    """A name in an unknown encoding is not lost there; a column of Parquet holds text alone."""
    rows = b"2026-02-03,10wd,\xb9\xab\xff\n" * 3
    (tmp_path / "in.csv").write_bytes("publication_date,rule,公司".encode() + b"\xb2\n" + rows)
    out = tmp_path / "out.tsv"
    assert run(str(tmp_path / "in.csv"), str(out), Asked(), form=Form(columnar=columnar)) == Done(3, 0)
    head, *lines = out.read_bytes().splitlines()
    assert "\t公司".encode() + b"\xb2\t" in head
    assert all(line.startswith(b"2026-02-03\t10wd\t\xb9\xab\xff\t2026-02-24") for line in lines)


@pytest.mark.parametrize("columnar", [False, True])
def test_of_another_encoding_bytes_that_are_no_text_are_marks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columnar: bool
) -> None:
    """What is written is UTF-8 there, in which the byte would be another's."""
    from deadline_cli.batch import source

    monkeypatch.setattr(source, "_BLOCK", 300)
    monkeypatch.setattr(source, "_LARGE_BLOCK", 300)
    rows = "publication_date,rule,公司\n" + "2026-02-03,10wd,甲\n" * 30
    (tmp_path / "in.csv").write_bytes(rows.encode("gb18030") + b"2026-02-03,10wd,\xff\n")
    out = tmp_path / "out.tsv"
    assert run(str(tmp_path / "in.csv"), str(out), Asked(), form=Form(columnar=columnar)) == Done(31, 0)
    *_, line, last = out.read_text("utf-8").splitlines()
    assert line.startswith("2026-02-03\t10wd\t甲\t2026-02-24")
    assert last.startswith("2026-02-03\t10wd\t\ufffd\t2026-02-24")


@pytest.mark.parametrize("suffix", ["parquet", "jsonl", "tsv", "xlsx"])
@pytest.mark.parametrize("columnar", [False, True])
def test_a_header_with_bytes_that_are_no_text(tmp_path: Path, suffix: str, columnar: bool) -> None:
    (tmp_path / "in.csv").write_bytes(b"publication_date,rule,\x9bx\n2026-02-03,10wd,\x9b\n")
    out = str(tmp_path / f"out.{suffix}")
    assert run(str(tmp_path / "in.csv"), out, Asked(), form=Form(columnar=columnar)) == Done(1, 0)
