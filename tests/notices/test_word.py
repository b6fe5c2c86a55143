"""Word files as offices leave them: tracked changes, content controls, text boxes, fields, tables within tables."""

from __future__ import annotations

import io

import pytest

docx = pytest.importorskip("docx")

from deadline_cli.errors import DeadlineError  # noqa: E402
from deadline_cli.notices.documents.word.text import word_text  # noqa: E402
from deadline_cli.notices.places import Run, spans_between  # noqa: E402

NAMES = " ".join(
    f'xmlns:{short}="{name}"'
    for short, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def line(words: str) -> str:
    return f"<w:p>{run(words)}</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def read(*blocks: str) -> tuple[list[str], list[int | None]]:
    """The lines of a Word file of these blocks, and the paragraph of each."""
    from docx.oxml import parse_xml

    document = docx.Document()
    for at, block in enumerate(blocks):
        document.element.body.insert(at, parse_xml(block.replace(">", f" {NAMES}>", 1)))
    stored = io.BytesIO()
    document.save(stored)
    read = word_text(stored.getvalue(), "a.docx")
    ends = [at for at, sign in enumerate(read.text) if sign == "\n"] + [len(read.text)]
    starts = [0, *(at + 1 for at in ends)]
    paragraphs = [
        next((span.paragraph for span in spans_between(read.spans, a, b) if isinstance(span, Run)), None)
        for a, b in zip(starts, ends, strict=False)
    ]
    return read.text.split("\n"), paragraphs


BOX = f"<w:txbxContent>{line('框内')}</w:txbxContent>"


@pytest.mark.parametrize(
    ("blocks", "lines"),
    [
        ([line("一"), line("二")], ["一", "二"]),
        ([f"<w:p>{run('公示')}<w:del>{run('')}<w:r><w:delText>7</w:delText></w:r></w:del><w:ins>{run('5')}</w:ins></w:p>"],
         ["公示5"]),
        ([f"<w:p>{run('甲')}<w:moveFrom>{run('乙')}</w:moveFrom><w:moveTo>{run('丙')}</w:moveTo></w:p>"], ["甲丙"]),
        ([f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('前')}</w:p>", line("后")], ["前后"]),
        ([f"<w:sdt><w:sdtContent>{line('控件')}</w:sdtContent></w:sdt>"], ["控件"]),
        ([f"<w:p>{run('甲')}<w:sdt><w:sdtContent>{run('乙')}</w:sdtContent></w:sdt></w:p>"], ["甲乙"]),
        ([f"<w:p><w:hyperlink>{run('甲')}</w:hyperlink><w:fldSimple>{run('乙')}</w:fldSimple></w:p>"], ["甲乙"]),
        (["<w:p><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>今</w:t></w:r></w:p>"], ["今"]),
        ([f"<w:p>{run('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>"], ["甲"]),
        (["<w:p><w:r><w:ruby><w:rt><w:r><w:t>pin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>拼</w:t></w:r></w:rubyBase>"
          "</w:ruby></w:r></w:p>"], ["拼"]),
        (["<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>右</w:t></w:r></w:p>"], ["上", "下\t右"]),
        ([f"<w:p>{run('外')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
          f"<mc:Fallback><w:pict><v:textbox>{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"],
         ["外", "框内"]),
        ([f"<w:p><w:r><w:pict><v:textbox>{BOX}</v:textbox></w:pict></w:r></w:p>"], ["", "框内"]),
        ([f"<w:tbl>{row(line('期限'), line(''), line('5日'))}{row(line('电话'), line('0'))}</w:tbl>"],
         ["期限\u30005日", "电话\u30000"]),
        ([f"<w:tbl>{row(line('甲') + line('乙'), line('丙'))}</w:tbl>"], ["甲", "乙", "丙"]),
        (["<w:tbl>" + row("<w:tbl>" + row(line("内")) + "</w:tbl>", line("外")) + "</w:tbl>"], ["内\u3000外"]),
        ([f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{line('删')}</w:tc></w:tr>{row(line('留'))}</w:tbl>"], ["留"]),
    ],
)  # fmt: skip
def test_what_prints_is_read(blocks: list[str], lines: list[str]) -> None:
    assert read(*blocks)[0] == lines


def test_paragraphs_are_counted_not_lines() -> None:
    lines, paragraphs = read("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>", line("三"))
    assert list(zip(lines, paragraphs, strict=True)) == [("一", 1), ("二", 1), ("三", 2)]


def test_a_file_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.notices.documents import package

    monkeypatch.setattr(package, "_MOST_TAGS", 10)
    stored = io.BytesIO()
    docx.Document().save(stored)
    with pytest.raises(DeadlineError, match=r"a\.docx: not a readable Word file \(.* more than 10 tags\)"):
        word_text(stored.getvalue(), "a.docx")
