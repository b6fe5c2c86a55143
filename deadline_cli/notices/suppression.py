"""Keeping findings quiet: which codes are wanted, and the `deadline: ignore` comments inside a text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.facts import Notice
from deadline_cli.notices.finding import SEVERITIES, Finding, Severity
from deadline_cli.notices.pattern import Pattern
from deadline_cli.records import NamedTuple

ALL = "ALL"
_COMMENT = Pattern(r"deadline\s{0,4}[:：]\s{0,4}ignore(?![-\w])(?P<codes>[ \t:=,，、A-Za-z0-9]{0,200})")
_CODE = Pattern(r"[A-Za-z]\d{0,3}")


class NoticeRule(NamedTuple):
    """What deadline.toml says of notices with these words in their title."""

    title: str
    ignore: frozenset[str]


class Selection(NamedTuple):
    """Which findings are shown: codes or families wanted, codes not wanted, the least severity.

    `config` is the deadline.toml that had a say, `asked` what the command line alone would show.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    least: Severity = "info"
    notices: tuple[NoticeRule, ...] = ()
    config: str = ""
    asked: Selection | None = None

    def wants(self, finding: Finding, notice: Notice) -> bool:
        """Whether a finding is to be shown: its code, its severity, and what is silenced for its notice."""
        code = finding.code
        if self.select and not _named(code, self.select):
            return False
        if _named(code, self.ignore) or SEVERITIES.index(finding.severity) < SEVERITIES.index(self.least):
            return False
        return not any(rule.title in notice.title and _named(code, rule.ignore) for rule in self.notices)

    def hides(self, finding: Finding, notice: Notice) -> bool:
        """Whether it is the configuration that keeps a finding from being shown."""
        return self.asked is not None and not self.wants(finding, notice) and self.asked.wants(finding, notice)


def read_codes(texts: Iterable[str], where: str) -> frozenset[str]:
    """Codes and families from `P202,L3`; DeadlineError for one that does not exist."""
    found: set[str] = set()
    for text in texts:
        for part in re.split(r"[,\s，、]+", text.strip()):
            if not part:
                continue
            code = part.upper()
            by_name = next((c for c, name in CHECKS.items() if name.replace("_", "-") == part.lower()), None)
            if by_name is None and code != ALL and not any(known.startswith(code) for known in CHECKS):
                raise DeadlineError(
                    "code {part!r} in {where} not found; see `deadline code --all`", part=part[:40], where=where
                )
            found.add(by_name or code)
    return frozenset(found)


def inline_ignores(text: str) -> tuple[tuple[int, frozenset[str]], ...]:
    """The `deadline: ignore P205` comments: where each stands, and the codes that it silences."""
    if "deadline" not in text:
        return ()
    found = []
    for match in _COMMENT.finditer(text):
        codes = frozenset(c.upper() for c in _CODE.findall(match["codes"]))
        found.append((match.start(), codes or frozenset({ALL})))
    return tuple(found)


def silenced(
    notice: Notice, text: str, ignores: tuple[tuple[int, frozenset[str]], ...], top: int = 0
) -> frozenset[str]:
    """The codes that comments inside the notice, or on the line above its title, silence.

    `text` is the document's from offset `top` on.
    """
    if not ignores:
        return frozenset()
    start, end = notice.place.start - top, notice.place.end - top
    above = text.rfind("\n", 0, text.rfind("\n", 0, start)) + 1 if start else 0
    first = bisect_left(ignores, above, key=lambda comment: comment[0])
    last = bisect_left(ignores, end, key=lambda comment: comment[0])
    return frozenset().union(*(codes for _, codes in ignores[first:last]))


def is_silenced(code: str, codes: frozenset[str]) -> bool:
    """Whether a code, or the family it begins with, is among those silenced."""
    return bool(codes) and _named(code, codes)


def _named(code: str, names: frozenset[str]) -> bool:
    return ALL in names or any(code.startswith(name) for name in names)
