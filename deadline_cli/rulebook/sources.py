"""Against which texts a rule was checked, in words: the letters of a rule's `source` (laws/sources.toml)."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from deadline_cli.parsed_ahead import read_own
from deadline_cli.rulebook.index import SHIPPED

_LETTER = re.compile(r"(?<![A-Za-z0-9/_-])([A-Z])(?:×(\d))?(?![A-Za-z0-9_-])")


def in_words(source: str, lang: Literal["zh", "en"]) -> str:
    """J·M；例 P as the names of the texts; a letter that stands for nothing stays."""
    joint = "、" if lang == "zh" else ", "
    named = _LETTER.sub(lambda found: _named(found, lang), source)
    return named.replace("·", joint).replace("；", "；" if lang == "zh" else "; ")


def _named(found: re.Match[str], lang: Literal["zh", "en"]) -> str:
    known = _names().get(found[1])
    if known is None:
        return found[0]
    times = {"zh": f"{found[2]}处", "en": f"{found[2]} "}[lang] if found[2] else ""
    return times + known[lang == "en"]


@cache
def _names() -> dict[str, tuple[str, str]]:
    rows = read_own(SHIPPED / "laws" / "sources.toml")["source"]
    return {row["code"]: (row["zh"], row["en"]) for row in rows}
