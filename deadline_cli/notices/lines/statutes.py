"""Where the articles of a law begin in a text."""

from __future__ import annotations

import re

from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

STATUTE = Pattern(r"^(?:\*\*)?(?:《[^》\n]{2,40}》)?第[一二三四五六七八九十百零〇\d]{1,6}条", re.M)
# Articles of a charter whose lines run together: 。 第十二条 … 。 第十三条 …
_RUN_ON = Pattern(r"(?:(?<=。)|(?<=[\s\u3000]))第[一二三四五六七八九十百零〇\d]{1,6}条[ \u3000]")

_TOLD = pattern("statutes", "told")
_TELLS = ("条规定", "条明确", "条要求")
_FEWEST_TOLD = 3


def statute_in(body: str) -> int | None:
    """Where the articles of a law begin in a text; 第一条 under an item 一、 is a list of the notice's own."""
    if body.count("条") < 2:
        return None
    told = _TOLD.findall(body) if sum(body.count(tells) for tells in _TELLS) >= _FEWEST_TOLD else []
    if len(told) >= _FEWEST_TOLD:
        return body.index(told[0])
    if len(STATUTE.findall(body)) < 2:
        run_on = _RUN_ON.findall(body) if has_any(body, (" 第", "\u3000第", "。第")) else ()
        return body.index(run_on[0]) if len(run_on) > 2 else None
    first = STATUTE.search(body)
    assert first is not None
    return None if "\n一、" in body[: first.start()] and "\n二、" in body[first.start() :] else first.start()
