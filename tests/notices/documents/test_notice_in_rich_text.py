"""The notice as rich text: found, without what does not print, its notes and boxes behind it."""

from __future__ import annotations

import pytest

from tests.notices.documents.packed import LINES, TEXT, codes, read


def rtf(lines: tuple[str, ...]) -> bytes:
    def escaped(line: str) -> str:
        return "".join(c if ord(c) < 128 else "".join(f"\\'{b:02x}" for b in c.encode("gbk")) for c in line)

    body = "\\par\n".join(map(escaped, lines))
    return (
        f"{{\\rtf1\\ansi\\ansicpg936\\deff0{{\\fonttbl{{\\f0\\fnil\\fcharset134 SimSun;}}}}\\f0 {body}\\par}}".encode()
    )


def test_rich_text() -> None:
    document = read(rtf(LINES), "a.doc")
    assert (document.encoding, document.text, codes(document)) == ("rtf", TEXT, ["P202"])


def test_rich_text_hides_what_does_not_print() -> None:
    data = rtf(("AB",)).replace(b"AB", b"A{\\v HIDDEN}{\\deleted GONE}{\\pict\\pngblip 89504e47}B")
    assert read(data).text == "AB"


@pytest.mark.parametrize(
    "apart",
    [
        rb"{\footnote \chftn until {\b 3} \} March}",
        rb"{\*\footnote until {\b 3} \} March}",
        rb"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt until {\b 3} \} March\par}}{\shprslt{\*\do\dptxbxtext until}}}",
    ],
)
@pytest.mark.parametrize("end", [b"", b"\n\x00", b"{\\*\\datastore 0105}"])
def test_notes_and_boxes_of_rich_text_are_read_behind_it(apart: bytes, end: bytes) -> None:
    data = rtf(("AB",)).replace(b"AB", b"A" + apart + b"B")
    text = read(data[:-1] + end + b"}" if end.startswith(b"{") else data + end).text
    assert [line.strip() for line in text.split("\n") if line.strip()] == ["AB", "until 3 } March"]
