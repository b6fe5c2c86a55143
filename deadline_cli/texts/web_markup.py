"""A web page's source made fit for the tokenizer, character by character in its place."""

from __future__ import annotations

import re

_MARKUP = re.compile(
    r"""<!--|</?[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*+>|</?[a-zA-Z][^<>]*+>|(?P<other><[!?][^<>]*+>)|(?P<open><)"""
)
_COMMENT_ENDS = re.compile("--!?>")
_RAW = re.compile(r"<(script|style)\b", re.IGNORECASE)  # elements whose words are no markup
LESS_THAN = "\ufdd0"  # a "<" that opens nothing; the character is none, so no text has it


def whole_markup(source: str) -> str:
    """The same text of the same length with nothing but whole tags and comments in it.

    On markup that is never closed the tokenizer takes quadratic time, and on odd declarations it gives up: these
    become the end of an element that no page has. Comments are as browsers see them: those of an office
    (<!--[if gte mso 9]>) end with <![endif]-->, which is no declaration.
    """
    if source.lstrip().startswith("<?xml"):  # there it is text as it stands
        source = source.replace("<![CDATA[", " " * 9).replace("]]>", "   ")
    parts: list[str] = []
    never_end: set[str] = set()
    at = 0
    while (found := _MARKUP.search(source, at)) is not None:
        parts.append(source[at : found.start()])
        words, at = found[0], found.end()
        if words == "<!--":
            part, at = _comment(source, at, never_end)
        elif found["other"]:
            part = "</x" + re.sub(r"[^\n]", " ", words[3:-1]) + ">" if len(words) > 3 else "   "
        else:
            part = (LESS_THAN if found["open"] else words[0]) + words[1:].replace("<", LESS_THAN)
        parts.append(part)
        if (raw := _RAW.match(words)) is not None:
            part, at = _content(source, at, raw[1].lower(), never_end)
            parts.append(part)
    return "".join(parts) + source[at:]


def _comment(source: str, at: int, never_end: set[str]) -> tuple[str, int]:
    """A comment whose words begin at a place, without signs of its end in it, and where it ends."""
    for empty in (">", "->"):
        if source.startswith(empty, at):
            return _nothing(4 + len(empty)), at + len(empty)
    end = None if "--" in never_end else _COMMENT_ENDS.search(source, at)
    if end is None:
        never_end.add("--")
        return LESS_THAN + "!--", at
    body = source[at : end.start()]
    if not body:
        return _nothing(4 + len(end[0])), end.end()
    return "<!--" + body.replace("--", "  ") + end[0].replace("--!>", " -->"), end.end()


def _content(source: str, at: int, name: str, never_end: set[str]) -> tuple[str, int]:
    """What stands in a script or a style sheet, where "<" opens nothing, and where it ends."""
    end = None if name in never_end else re.compile(f"</{name}", re.IGNORECASE).search(source, at)
    if end is None:
        never_end.add(name)
        return "", at
    held = source[at : end.start()]
    if name == "style":  # which old programs put into a comment
        held = held.replace("<!--", "    ").replace("-->", "   ")
    return held.replace("<", LESS_THAN), end.start()


def _nothing(length: int) -> str:
    """A tag of so many characters that no page has."""
    return "</x" + " " * (length - 4) + ">"
