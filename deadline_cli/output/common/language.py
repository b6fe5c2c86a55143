"""Which language to answer in: --lang, then DEADLINE_LANG, then the locale."""

from __future__ import annotations

import os
from typing import Literal

from deadline_cli.errors import DeadlineError

Language = Literal["zh", "en"]


def pick(lang: str | None = None) -> Language:
    """The language of the answer. Raises DeadlineError for one that is neither zh nor en."""
    asked = lang or os.environ.get("DEADLINE_LANG")
    if asked:
        if asked.lower()[:2] not in ("zh", "en"):
            raise DeadlineError(f"language {asked!r} is not known; it is zh or en")
        return "zh" if asked.lower().startswith("zh") else "en"
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"
