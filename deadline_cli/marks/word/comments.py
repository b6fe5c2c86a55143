"""The comments of a Word file: the part that holds them, its relation and its content type."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from itertools import chain, count
from xml.sax.saxutils import escape, quoteattr

from deadline_cli.marks.note import AUTHOR, Note
from deadline_cli.marks.word.positions import WORD

_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATION = re.compile(r"<(?:[\w.-]+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(r"""\s(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
# Neither XML nor Word takes these.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The document's own styles may be large or indented; theirs is no part of a comment.
_PARAGRAPH = (
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>'
)
_SIZE = '<w:sz w:val="20"/><w:szCs w:val="20"/>'

Read = Callable[[str], str | None]
"""The text of a part by its name, None where the package has none."""


def document_part(read: Read) -> str:
    """The name of the main part: word/document.xml as for the reader, else what the package's own relation names."""
    if read("word/document.xml") is not None:
        return "word/document.xml"
    for kind, target, _ in _relations(read("_rels/.rels") or ""):
        if kind.endswith("/officeDocument"):
            return target.lstrip("/")
    return "word/document.xml"


def add_comments(
    read: Read, document: str, notes: Iterable[tuple[int, Note]], moment: str, changed: dict[str, str]
) -> None:
    """Write the notes under their ids: behind the comments that are there, or into a part of their own."""
    strict = WORD[1] in (read(document) or "")
    space = WORD[strict]
    name = _related(read, document, "/comments")
    there = read(name) if name else None
    known = name is not None and there is not None
    if name is None or there is None:
        name = _free_name(read, posixpath.join(posixpath.dirname(document), "comments"))
        there = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{space}"/>'
    declaration = _unless(there, "xmlns:w", space)
    written = "".join(_comment(number, note, moment, declaration) for number, note in notes)
    changed[name] = _appended(there, "comments", written)
    if not known:
        _announce(read, document, name, f"{_OFFICE[strict]}/comments", changed)


def _announce(read: Read, document: str, name: str, kind: str, changed: dict[str, str]) -> None:
    """A new part is no part before a relation leads to it and its content type is said."""
    relations = _relations_name(document)
    before = read(relations) or f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{_RELATIONS}"/>'
    used = set(re.findall(r"""\bId\s*=\s*["']([^"']*)""", before))
    identity = next(new for n in range(1, len(used) + 2) if (new := f"rIdDeadline{n}") not in used)
    target = quoteattr(posixpath.basename(name))
    row = f'<Relationship{_unless(before, "xmlns", _RELATIONS)} Id="{identity}" Type="{kind}" Target={target}/>'
    changed[relations] = _appended(before, "Relationships", row)
    types = read(_TYPES) or ""
    if f'"/{name}"' not in types:
        declaration = _unless(types, "xmlns", _TYPES_SPACE)
        row = f'<Override{declaration} PartName="/{name}" ContentType="{_COMMENTS_TYPE}"/>'
        changed[_TYPES] = _appended(types, "Types", row)


def comment_ids(read: Read, document: str) -> set[int]:
    """The ids of the comments that the file has already."""
    name = _related(read, document, "/comments")
    there = (read(name) if name else None) or ""
    return {int(number) for number in re.findall(r"""<[^<>]*comment\b[^>]*?\bid\s*=\s*["'](\d{1,9})["']""", there)}


def _comment(number: int, note: Note, moment: str, declaration: str) -> str:
    """A comment: its head in bold, then a paragraph a line."""
    first, *others = (escape(_FORBIDDEN.sub("\ufffd", line)) for line in note.lines)
    body = f"<w:p>{_PARAGRAPH}<w:r><w:rPr>{_SIZE}</w:rPr><w:annotationRef/></w:r>{_run(first, '<w:b/>')}</w:p>"
    body += "".join(f"<w:p>{_PARAGRAPH}{_run(line)}</w:p>" for line in others)
    made = f'w:author="{AUTHOR}" w:date="{moment}" w:initials="DL"'
    return f'<w:comment{declaration} w:id="{number}" {made}>{body}</w:comment>'


def _run(words: str, bold: str = "") -> str:
    return f'<w:r><w:rPr>{bold}{_SIZE}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def _related(read: Read, document: str, kind: str) -> str | None:
    """The name of the part to which the document has a relation of this kind."""
    for said, target, external in _relations(read(_relations_name(document)) or ""):
        if said.endswith(kind) and not external:
            folder = "" if target.startswith("/") else posixpath.dirname(document)
            return posixpath.normpath(posixpath.join(folder, target.lstrip("/")))
    return None


def _relations_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relations(xml: str) -> Iterable[tuple[str, str, bool]]:
    """Type, target, and whether it lies outside of the package."""
    for row in _RELATION.findall(xml):
        said = {name: double or single for name, double, single in _ATTRIBUTE.findall(row)}
        yield said.get("Type", ""), said.get("Target", ""), said.get("TargetMode") == "External"


def _appended(xml: str, root: str, added: str) -> str:
    """The XML with more at the end of its root element."""
    if (end := _end_of(xml, root)) is not None:
        return xml[: end[1]] + added + xml[end[1] :]
    return re.sub(rf"<((?:[\w.-]+:)?{root})\b([^>]*?)/>", lambda f: f"<{f[1]}{f[2]}>{added}</{f[1]}>", xml, count=1)


def _end_of(xml: str, root: str) -> tuple[str, int] | None:
    """The prefix of the root's end tag, and where that stands."""
    ends = list(re.finditer(rf"</((?:[\w.-]+:)?){root}\s*>", xml))
    return (ends[-1][1], ends[-1].start()) if ends else None


def _unless(xml: str, attribute: str, space: str) -> str:
    """The declaration of a namespace, where the part itself has none."""
    return "" if f'{attribute}="{space}"' in xml else f' {attribute}="{space}"'


def _free_name(read: Read, stem: str) -> str:
    names = chain([f"{stem}.xml"], (f"{stem}{n}.xml" for n in count(1)))
    return next(name for name in names if read(name) is None)
