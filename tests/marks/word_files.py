"""Word files as offices leave them, in several shapes, and what stands under each comment of one."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from types import MappingProxyType
from xml.etree import ElementTree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMES = {
    "w": W,
    "r": OFFICE,
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
_NOTHING: Mapping[str, str] = MappingProxyType({})

TITLE = "新河县城北污水处理厂扩建工程环境影响报告书征求意见稿公示"
WINDOW = "2026年2月3日至2026年2月14日"
LINES = (
    TITLE,
    "征求意见稿全文见本公司网站，公众可填写意见表并以信函、电子邮件方式提交。",
    f"起止时间：{WINDOW}（共10个工作日）。",
    "新河县清源水务有限公司",
    "2026年2月3日",
)
"""One notice with one fault: P202 at WINDOW."""


def run(words: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def line(words: str) -> str:
    return f"<w:p>{run(words)}</w:p>"


def torn(words: str, size: int = 3) -> str:
    """A paragraph in many small runs, every second one bold."""
    pieces = re.findall(f".{{1,{size}}}", words)
    return "<w:p>" + "".join(run(p, "<w:rPr><w:b/></w:rPr>" if n % 2 else "") for n, p in enumerate(pieces)) + "</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="4000"/></w:tcPr>{cell}</w:tc>' for cell in cells) + "</w:tr>"


def table(*rows: str) -> str:
    grid = '<w:gridCol w:w="4000"/>' * rows[0].count("<w:tc>")
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def box(*paragraphs: str) -> str:
    """A run with a text box as Word draws one: the same words for new programs and for old ones."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    shape = (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        '<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>300000'
        '</wp:posOffset></wp:positionV><wp:extent cx="5000000" cy="900000"/><wp:wrapTopAndBottom/>'
        '<wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
        'wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="5000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>'
        f"<wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
    )
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice><mc:Fallback>'
        f'<w:pict><v:shape style="width:390pt;height:70pt"><v:textbox>{inside}</v:textbox></v:shape></w:pict>'
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def field(instruction: str, result: str) -> str:
    """A complex field with its result."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    asked = f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
    return marks[0] + asked + marks[1] + run(result) + marks[2]


def word(
    body: str,
    further: Mapping[str, str] = _NOTHING,
    *,
    kind: str = f"{_TYPE}.document.main+xml",
    relations: str = "",
    styles: str = NORMAL,
) -> bytes:
    """A package of this body, with further parts; some members are stored and some packed, as programs mix them."""
    names = " ".join(f'xmlns:{short}="{name}"' for short, name in _NAMES.items())
    overrides = f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'
    if "word/comments.xml" in further:
        overrides += f'<Override PartName="/word/comments.xml" ContentType="{_TYPE}.comments+xml"/>'
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="bin" ContentType="application/octet-stream"/>'
    )
    body += '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    files = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{overrides}</Types>',
        "_rels/.rels": _relations(
            f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/_rels/document.xml.rels": _relations(
            f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>{relations}'
        ),
        "word/styles.xml": f'{_HEAD}<w:styles xmlns:w="{W}">{styles}</w:styles>',
        "word/document.xml": f'{_HEAD}<w:document {names} mc:Ignorable="w14"><w:body>{body}</w:body></w:document>',
        "word/media/seal.bin": "\x00\x01" * 300,
        **further,
    }
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as packed:
        for number, (name, text) in enumerate(files.items()):
            packed.writestr(name, text, zipfile.ZIP_STORED if number % 3 == 2 else zipfile.ZIP_DEFLATED)
    return stored.getvalue()


def _relations(rows: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def remade(package: bytes, *changes: tuple[str, str]) -> bytes:
    """The package with these words exchanged in all of its parts."""
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in parts(package).items():
            for old, other in changes:
                part = part.replace(old.encode(), other.encode())
            new.writestr(name, part)
    return stored.getvalue()


def strict_names() -> tuple[tuple[str, str], ...]:
    """What the strict form of ISO/IEC 29500 calls the namespaces."""
    return (W, STRICT), (OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")


def parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def comments(package: bytes) -> dict[str, list[str]]:
    """The paragraphs of each comment by its id."""
    root = ElementTree.fromstring(parts(package)["word/comments.xml"])
    return {
        _value(comment, "id"): ["".join(t.text or "" for t in p.iter() if _tag(t) == "t") for p in comment]
        for comment in root
    }


def under(package: bytes, *, accepted: bool = False) -> dict[str, str]:
    """The words under each comment by its id: as they were, or with the changes of `deadline` accepted.

    The changes of others are accepted in either case.
    """
    now: set[str] = set()
    found: dict[str, str] = {}

    def walk(element: ElementTree.Element, *, deleted: bool) -> None:
        for part in element:
            tag, ours = _tag(part), _value(part, "author") == "deadline"
            if tag == "commentRangeStart":
                assert not deleted, "an anchor in a deletion"
                now.add(_value(part, "id"))
                found.setdefault(_value(part, "id"), "")
            elif tag == "commentRangeEnd":
                now.discard(_value(part, "id"))
            elif tag in ("t", "tab") or (tag == "delText" and deleted and not accepted):
                for number in now:
                    found[number] += "\t" if tag == "tab" else part.text or ""
            elif tag in ("Fallback", "pPr", "rPr", "rt") or (tag == "ins" and ours and not accepted):
                continue
            elif tag != "del" or ours:
                walk(part, deleted=deleted or tag == "del")

    walk(ElementTree.fromstring(parts(package)["word/document.xml"]), deleted=False)
    assert not now
    return found


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _value(element: ElementTree.Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")
