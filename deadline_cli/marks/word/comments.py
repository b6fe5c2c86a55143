"""The comments of a Word file: the part that holds them, its relation, its content type, and their two styles."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple
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
_STYLES = (
    ("paragraph", "CommentText", "annotation text", "<w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
     "<w:rPr><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>"),
    ("character", "CommentReference", "annotation reference",
     "<w:rPr><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr>"),
)  # fmt: skip

Read = Callable[[str], str | None]
"""The text of a part by its name, None where the package has none."""


class Styles(NamedTuple):
    """The ids by which the document calls its styles of comments; None where it has no styles at all."""

    text: str | None
    reference: str | None


def document_part(read: Read) -> str:
    """The name of the main part, by the package's own relation; word/document.xml where that is missing."""
    for kind, target, _ in _relations(read("_rels/.rels") or ""):
        if kind.endswith("/officeDocument"):
            return target.lstrip("/")
    return "word/document.xml"


def with_styles(read: Read, document: str, changed: dict[str, str]) -> Styles:
    """The styles of comments, added to the document's where it lacks them."""
    name = _related(read, document, "/styles")
    styles = read(name) if name else None
    if name is None or styles is None or (end := _end_of(styles, "styles")) is None:
        return Styles(None, None)
    prefix, at = end
    space = next((space for space in WORD if f'"{space}"' in styles), WORD[0])
    ids, added = [], ""
    for kind, style, called, properties in _STYLES:
        known = re.search(
            rf'<{prefix}style\b[^>]*\b{prefix}styleId="([^"]*)"[^>]*>\s*<{prefix}name\s+{prefix}val="{called}"',
            styles, re.IGNORECASE,
        ) if prefix else None  # fmt: skip
        if known is None and f'styleId="{style}"' not in styles:
            declaration = _unless(styles, "xmlns:w", space)
            added += (
                f'<w:style{declaration} w:type="{kind}" w:styleId="{style}"><w:name w:val="{called}"/>'
                f'<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>{properties}</w:style>'
            )
        ids.append(known[1] if known else style)
    if added:
        changed[name] = styles[:at] + added + styles[at:]
    return Styles(*ids)


def add_comments(
    read: Read, document: str, notes: Iterable[tuple[int, Note]], styles: Styles, moment: str, changed: dict[str, str]
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
    written = "".join(_comment(number, note, styles, moment, declaration) for number, note in notes)
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


def _comment(number: int, note: Note, styles: Styles, moment: str, declaration: str) -> str:
    """A comment: its head in bold, then a paragraph a line."""
    style = f"<w:pPr><w:pStyle w:val={quoteattr(styles.text)}/></w:pPr>" if styles.text else ""
    mark = f"<w:rPr><w:rStyle w:val={quoteattr(styles.reference)}/></w:rPr>" if styles.reference else ""
    first, *others = (escape(_FORBIDDEN.sub("\ufffd", line)) for line in note.lines)
    body = f"<w:p>{style}<w:r>{mark}<w:annotationRef/></w:r><w:r><w:rPr><w:b/></w:rPr>{_text(first)}</w:r></w:p>"
    body += "".join(f"<w:p>{style}<w:r>{_text(line)}</w:r></w:p>" for line in others)
    made = f'w:author="{AUTHOR}" w:date="{moment}" w:initials="DL"'
    return f'<w:comment{declaration} w:id="{number}" {made}>{body}</w:comment>'


def _text(line: str) -> str:
    return f'<w:t xml:space="preserve">{line}</w:t>'


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
    names = [f"{stem}.xml", *(f"{stem}{n}.xml" for n in range(1, 100))]
    return next(name for name in names if read(name) is None)
