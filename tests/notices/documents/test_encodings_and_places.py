"""Documents of five sorts and four encodings, and where their words stand."""
# ruff: noqa: E501 - tables of sentences

import io
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.document import document_of_bytes, read_document
from deadline_cli.notices.reading.read import read_notices
from tests.calendars import calendar

TEXT = "槐北县第一中学\n\n关于拟聘人员的公示\n现予公示，公示期为5个工作日（2026年2月4日至2月10日）。\n槐北县第一中学\n2026年2月3日\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    document = document_of_bytes(TEXT.encode(encoding), "page.txt")
    assert document.text == TEXT
    assert document.encoding == encoding.removesuffix("-sig").replace("utf-16", "utf-16-le").replace(
        "le-le", "le"
    ).replace("le-be", "be")


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        (TEXT.encode()[:21] + b"\xff" + TEXT.encode()[21:], 21),
        (TEXT.encode()[:-3] + b"\xe6\x97", 162),
        (b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\x00", None),
        (b"\x81\xff" * 40, 0),
    ],
)
def test_bytes_of_no_encoding_are_an_error_with_their_offset(data: bytes, offset: int | None) -> None:
    with pytest.raises(DeadlineError, match=r"^page\.txt: byte \d+ .* save the file as UTF-8") as raised:
        document_of_bytes(data, "page.txt")
    if offset is not None:
        assert f"byte {offset} " in str(raised.value)


CHINESE_ONLY = (
    "关于更名的公告\n槐北县供水公司更名为槐北县水务公司，自公告之日起三十日内办理变更。\n　　　　　　　　特此公告\n"
)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "gb18030"])
def test_encodings_without_a_digit(encoding: str) -> None:
    document = document_of_bytes(CHINESE_ONLY.encode(encoding), "page.txt")
    assert (document.text, document.encoding) == (CHINESE_ONLY, encoding)


def test_big5() -> None:
    text = "關於擬聘人員的公示\n現予公示，公示期為5個工作日。\n2026年2月3日\n"
    document = document_of_bytes(text.encode("big5"), "page.txt")
    assert (document.text, document.encoding) == (text, "big5")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (bytes(range(256)) * 20, "not a text (byte 0 is 0x00)"),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(251, 0, -2)) * 9,
            "page.txt: not a readable PNG/JPEG/TIFF file",
        ),
        (TEXT.encode("utf-16-le") + b"\x0a", "byte 140 (0x0a) is not utf-16-le"),
        (TEXT.encode("utf-32"), "the text is UTF-32, which is not read; save the file as UTF-8"),
        (b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"), "the text is UTF-32"),
        (TEXT.encode("utf-32-le"), "the text is UTF-32"),  # without a mark
        (TEXT.encode("utf-32-be"), "the text is UTF-32"),
        (TEXT.encode("utf-7"), "the text is UTF-7"),
        # half of one encoding, half of another: the first byte of the second half
        ((TEXT * 2).encode() + (TEXT * 2).encode("gbk"), f"byte {len(TEXT.encode()) * 2} (0xbb) is not utf-8"),
        (TEXT.encode() + TEXT.encode("gbk") * 9, f"byte {len(TEXT.encode())} (0xbb) is not utf-8"),
    ],
)
def test_what_is_no_text(data: bytes, said: str) -> None:
    with pytest.raises(DeadlineError) as raised:
        document_of_bytes(data, "page.txt")
    assert said in str(raised.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeadlineError, match="give a file that can be read"):
        read_document(tmp_path / "none.txt")


def test_word() -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for line in TEXT.splitlines():
        document.add_paragraph(line)
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "联系人", "何某"
    stored = io.BytesIO()
    document.save(stored)
    read = document_of_bytes(stored.getvalue(), "page.docx")
    assert read.text.splitlines() == [*TEXT.splitlines(), "联系人　何某"]
    (notice,) = read_notices(read, calendar=calendar())
    (window,) = notice.windows
    assert (window.place.page, window.place.paragraph, window.place.line, window.place.column) == (
        None,
        4,
        4,
        16,
    )


def pdf_of(lines: list[str]) -> bytes:
    """A one-page PDF whose font maps each character to Unicode, as a typesetter's file does."""
    glyphs = {c: f"{n:04x}" for n, c in enumerate(sorted(set("".join(lines))), 1)}
    shown = " ".join(f"<{''.join(glyphs[c] for c in line)}> Tj 0 -20 Td" for line in lines)
    stream = f"BT /F1 12 Tf 50 780 Td {shown} ET"
    mapping = "\n".join(f"<{g}> <{c.encode('utf-16-be').hex()}>" for c, g in glyphs.items())
    cmap = f"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange {len(glyphs)} beginbfchar\n{mapping}\nendbfchar endcmap"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>",
        f"<</Length {len(cmap)}>>stream\n{cmap}\nendstream",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode()
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF"
    return out + end.encode()


def test_a_pdf_with_characters_beyond_the_first_plane() -> None:
    line = "𠮷某与李𬭼因买卖合同一案（2026）某0101民初12号"
    document = document_of_bytes(pdf_of([line]), "a.pdf")
    assert (document.text, document.not_read) == (line, ())


def test_pdf() -> None:
    read = document_of_bytes(pdf_of([line for line in TEXT.splitlines() if line]), "page.pdf")
    (notice,) = read_notices(read, calendar=calendar())
    (window,) = notice.windows
    assert (window.place.page, str(window.end.date)) == (1, "2026-02-10")  # type: ignore[union-attr]


def test_a_pdf_has_paragraphs() -> None:
    lines = ["关于更名的公告", "　　槐北县供水公司自公告之日起更名为槐北县", "水务公司。", "　　特此公告。"]
    assert document_of_bytes(pdf_of(lines), "page.pdf").text.split("\n") == lines


@pytest.mark.parametrize("number", ["- 1 -", "第1页", "第 1 页 共 2 页", "1/2", "— 12 —"])
def test_a_pdf_page_is_read_without_its_number(number: str) -> None:
    text = "关于更名的公告\n自2026年2月3\n"
    assert document_of_bytes(pdf_of([*text.splitlines(), number]), "page.pdf").text == text.strip()
    assert document_of_bytes(pdf_of([number, *text.splitlines()]), "page.pdf").text == text.strip()


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"%PDF-1.4 broken", "page.pdf", "not a readable PDF file"),
        (b"PK\x03\x04 broken", "page.docx", "not a readable Word file"),
        (b"\xd0\xcf\x11\xe0", "page.doc", "save it as .docx"),
    ],
)
def test_broken_files(data: bytes, name: str, said: str) -> None:
    with pytest.raises(DeadlineError, match=said):
        document_of_bytes(data, name)


@pytest.mark.parametrize(("name", "module", "data"), [("a.pdf", "pypdfium2", b"%PDF-1.4")])
def test_a_missing_reader_says_what_to_install(
    name: str, module: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    with pytest.raises(DeadlineError, match=r"pip install 'deadline-cn\[documents\]'"):
        document_of_bytes(data, name)


HTML = """<!DOCTYPE html>
<html><head><title>槐北县第一中学</title><style>p { color: red }</style><script>var a = "公示期为3天";</script></head>
<body><h1>关于拟聘人员的公示</h1>
<p>　　现予公示，公示期为<b>5</b>个&nbsp;工作日（<span>2026年2月4日</span>至2月10日）。</p>
<table><tr><td>联系人</td><td>何某</td></tr></table>
<p style="text-align:right">槐北县第一中学<br/>2026年2月3日</p></body></html>
"""


def test_html_points_into_the_file() -> None:
    document = document_of_bytes(HTML.encode(), "page.html")
    (notice,) = read_notices(document, calendar=calendar())
    assert (notice.title, str(notice.issue_date.date)) == ("关于拟聘人员的公示", "2026-02-03")  # type: ignore[union-attr]
    (period,), (window,) = notice.periods, notice.windows
    lines = HTML.splitlines()
    for place, first, last in ((period.place, "公", "日"), (window.place, "2", "日")):
        assert lines[place.line - 1][place.column - 1] == first
        assert lines[place.end_line - 1][place.end_column - 2] == last


def test_html_is_known_by_its_words_too() -> None:
    assert "var a" not in document_of_bytes(HTML.encode(), "page.txt").text


@pytest.mark.parametrize(
    "text",
    [
        "a+b-c=d\n" * 20,
        "+ZbBssw- 2026\n",
        "公示 +ZbBssw-\n",
        "data:image/png;base64,iVBORw0KGgo+AAAAN/SUhEUg+AAA-\n" * 40,
    ],
)
def test_plus_signs_are_no_utf_7(text: str) -> None:
    assert document_of_bytes(text.encode(), "page.txt").text == text
