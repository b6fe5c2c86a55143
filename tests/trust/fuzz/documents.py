"""Whole documents of every sort, from which the damaged ones are made."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from itertools import groupby
from pathlib import Path

from tests.marks import pdf_files, word_files
from tests.notices.documents import (
    drawn,
    packed,
    test_epub,
    test_mail,
    test_ofd,
    test_opendocument,
    test_rich_text,
    test_slides,
    test_tables,
    test_uof,
)  # fmt: skip

LINES = packed.LINES
_PAGE = (
    "<html><head><style>.x{display:none}</style></head><body>"
    + "".join(f"<p>{line}</p>" for line in LINES)
    + "<table><tr><td rowspan=2>期限</td><td class=x>5日</td></tr></table><!-- x --><div hidden>&#x5341;&nbsp;</div>"
    "</body></html>"
)


def seeds(office: bool) -> dict[str, list[tuple[str, bytes]]]:
    """By suffix the files; with `office` also old Word and real OpenDocument, where LibreOffice is installed."""
    word = "".join(map(word_files.line, LINES)) + word_files.table(word_files.row("期限", "5日"))
    odt: dict[str, str | bytes] = {"mimetype": "application/vnd.oasis.opendocument.text",
           "content.xml": packed.odf(test_opendocument.DELETED + packed.paragraphs())}  # fmt: skip
    files = [
        ("pdf", drawn.pdf(drawn.at(), drawn.at(left=70), pageCompression=0)),
        ("pdf", drawn.pdf(drawn.at())),
        ("pdf", pdf_files.pdf(pdf_files.Sheet(pdf_files.column(LINES)))),
        ("docx", word_files.word(word + f"<w:p>{word_files.box(word_files.line(LINES[2]))}</w:p>")),
        ("html", _PAGE.encode()),
        ("html", _PAGE.replace("<head>", "<head><meta charset=gbk>").encode("gbk")),
        ("rtf", test_rich_text.rtf(r"\par ".join(LINES) + r"{\v 五}{\field{\*\fldinst DATE}{\fldrslt 2026}}\par")),
        ("eml", test_mail.mail(b_txt=packed.TEXT.encode("gbk"), c_html=_PAGE.encode())),
        ("ofd", test_ofd.ofd(test_ofd.ofd_lines())),
        ("odt", packed.zipped(odt)),
        ("xlsx", test_tables.xlsx([["编号", "公告"], ["1", packed.TEXT], ["2", "别的"]])),
        ("csv", f'编号,公告\n1,"{packed.TEXT}"\n'.encode("gb18030")),
        ("epub", test_epub.book("".join(f"<p>{line}</p>" for line in LINES), "<p>2</p>")),
        ("pptx", test_slides.show(test_slides.slide(test_slides.box(*LINES)))),
        ("uof", test_uof.text("".join(test_uof.paragraph(test_uof.run(line)) for line in LINES))),
        ("txt", packed.TEXT.encode("gbk")),
        ("txt", packed.TEXT.encode("utf-16")),
        *(_by_office(word_files.word(word)) if office else ()),
    ]
    files.sort(key=lambda file: file[0])
    return {sort: list(several) for sort, several in groupby(files, key=lambda file: file[0])}


def _by_office(word: bytes) -> list[tuple[str, bytes]]:
    if (office := shutil.which("soffice")) is None:
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.docx").write_bytes(word)
        command = [
            office,
            f"-env:UserInstallation=file://{name}/profile",
            "--headless",
            "--outdir",
            name,
            "--convert-to",
        ]
        for sort in ("doc", "odt"):
            subprocess.run([*command, sort, str(folder / "a.docx")], capture_output=True, timeout=180, check=False)
        return [(file.suffix[1:], file.read_bytes()) for file in sorted(folder.glob("a.*")) if file.suffix != ".docx"]
