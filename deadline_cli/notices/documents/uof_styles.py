"""What the styles of a UOF file say of words and of the numbers of lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from deadline_cli.notices.documents.package import Element, attribute, child, tag_of, whole
from deadline_cli.notices.documents.word.numbers import Level
from deadline_cli.texts.characters import LOWERED, Figures, figures_at

_HIDDEN: Final = ("隐藏文字", "是否隐藏文字")


def hides(style: Element | None) -> bool:
    """Whether properties of words hide them or strike them out."""
    for part in style if style is not None else ():
        value = attribute(part, "值") or attribute(part, "类型") or (part.text or "").strip()
        if tag_of(part) in _HIDDEN and value in ("true", "1"):
            return True
        if tag_of(part) == "删除线" and value not in ("", "none", "false"):
            return True
    return False


def figures(style: Element | None) -> Figures:
    """The figures of words that properties set off the line; LibreOffice tells that by a position in percent."""
    align, position = child(style, "上下标"), child(style, "位置")
    align = child(style, "上下标类型") if align is None else align
    words = (getattr(position, "text", None) or "").strip()
    said = attribute(align, "值") or (getattr(align, "text", None) or "").strip()
    if said == "sub" or words.startswith(("sub", "-")):
        return LOWERED
    return figures_at(said == "sup" or words.startswith("super") or words[:1] in tuple("123456789"))


def levels(numbering: Element) -> Iterator[tuple[int, Level]]:
    """The levels of a list; the names of the numerals are those of Word, in small letters with hyphens."""
    for part in numbering:
        if tag_of(part) == "级别":
            shape, words = child(part, "编号格式"), child(part, "编号格式表示")
            first, *more = (shape.text or "decimal").split("-") if shape is not None else ["bullet"]
            written = "".join([first, *(piece.capitalize() for piece in more)])
            first_number = getattr(child(part, "起始编号"), "text", None) or ""
            number = int(first_number) if first_number.isdecimal() and len(first_number) < 6 else 1
            yield whole(part, "级别值"), Level(number, written, (words.text or "") if words is not None else "")
