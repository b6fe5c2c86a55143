"""Documents that are saved as one XML file: OpenDocument and Word, of every office."""

from __future__ import annotations

import pytest

from tests.notices.documents.packed import LINES, TEXT, codes, odf, paragraphs, read


def test_a_flat_opendocument_text() -> None:
    data = f'<?xml version="1.0" encoding="UTF-8"?>\n{odf(paragraphs(), "document")}'.encode()
    assert (read(data).text, codes(read(data))) == (TEXT, ["P202"])


WORD_2003 = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>'
    '<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" '
    'xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"><w:body><wx:sect>{}</wx:sect></w:body></w:wordDocument>'
)


FLAT = (
    '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
    '<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
    "</pkg:xmlData></pkg:part></pkg:package>"
)


@pytest.mark.parametrize("shape", [WORD_2003, FLAT])
@pytest.mark.parametrize("name", ["a.xml", "a.doc"])
def test_word_as_one_xml_file(shape: str, name: str) -> None:
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)
    document = read(shape.format(body).encode(), name)
    assert (document.text, codes(document)) == (TEXT, ["P202"])
    assert document.spans[2][2:] == (3, 1, 0, 1)


NOTE = "<w:p><w:r><w:t>十日内可以提出异议</w:t></w:r></w:p>"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FOOT = f"<w:footnotes {W}><w:footnote>{NOTE}</w:footnote></w:footnotes>"
PART = f'<pkg:part pkg:name="/word/footnotes.xml"><pkg:xmlData>{FOOT}</pkg:xmlData></pkg:part></pkg:package>'


@pytest.mark.parametrize(
    "data",
    [
        WORD_2003.format(f"<w:p><w:r><w:t>公示</w:t></w:r><w:r><w:footnote>{NOTE}</w:footnote></w:r></w:p>"),
        FLAT.format("<w:p><w:r><w:t>公示</w:t></w:r></w:p>").replace("</pkg:package>", PART),
    ],
    ids=["Word 2003", "package"],
)
def test_its_notes_are_read(data: str) -> None:
    document = read(data.encode(), "a.xml")
    assert (document.text.split(), document.not_read) == (["公示", "十日内可以提出异议"], ())
