"""Reports that this program wrote itself: a folder holds them beside the notices, and they are no notices."""

from __future__ import annotations

import re
from typing import Final

from deadline_cli.patterns import compiled

_MARKED: Final = compiled(r"\.marked\.[a-z]{2,5}$", re.IGNORECASE)
_HEAD: Final = 1200
_OWN: Final = compiled(
    rb"""\A(?:\xef\xbb\xbf)?\s*(?:
        \{\s*"schema":\s*"deadline\.
      | \{\s*"\$schema":\s*"https://json\.schemastore\.org/sarif[^}]*?"driver":\s*\{\s*"name":\s*"deadline"
      | <!doctype\ html>.*?<meta\ name="generator"\ content="deadline[\ "]
      | BEGIN:VCALENDAR.*?PRODID:[^\r\n]*deadline
    )""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)


def is_own_report(path: str, data: bytes) -> bool:
    """Whether a file is a report, a calendar or a marked copy of ours, by its first words or its name."""
    return _MARKED.search(path) is not None or _OWN.match(data[:_HEAD]) is not None
