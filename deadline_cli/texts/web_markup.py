"""A web page's source made fit for the tokenizer, character by character in its place."""

from __future__ import annotations

import re

_MARKUP = re.compile(
    r"""<!--|</?[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*+>|</?[a-zA-Z][^<>]*+>|(?P<other><[!?][^<>]*+>)|(?P<open><)"""
)
LESS_THAN = "\ufdd0"  # a "<" that opens nothing; the character is none, so no text has it


def whole_markup(source: str) -> str:
    """The same text of the same length with nothing but whole tags and comments in it.

    On markup that is never closed the tokenizer takes quadratic time, and on odd declarations it gives up: these
    become the end of an element that no page has.
    """
    if source.lstrip().startswith("<?xml"):  # there it is text as it stands
        source = source.replace("<![CDATA[", " " * 9).replace("]]>", "   ")
    last_comment = source.rfind("-->")

    def kept(found: re.Match[str]) -> str:
        words, first = found[0], found[0][0]
        if found["other"]:
            return "</x" + re.sub(r"[^\n]", " ", words[3:-1]) + ">" if len(words) > 3 else "   "
        if found["open"] or (words == "<!--" and found.start() > last_comment):
            first = LESS_THAN
        return first + words[1:].replace("<", LESS_THAN)

    return _MARKUP.sub(kept, source)
