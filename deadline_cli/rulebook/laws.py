"""Laws that were repealed and articles that were renumbered, for reading what a notice cites."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

from deadline_cli.numerals import read_integer
from deadline_cli.parsed_ahead import read_own
from deadline_cli.patterns import compiled
from deadline_cli.records import dataclass
from deadline_cli.rulebook.index import SHIPPED
from deadline_cli.rulebook.values import Basis

_LONG_NAMES = {
    "最高人民法院关于适用民事诉讼法的解释": "民诉法解释",
    "关于适用民事诉讼法的解释": "民诉法解释",
    "民事诉讼法解释": "民诉法解释",
}
_ARTICLE = compiled(r"第?\s{0,9}([0-9０-９〇○零一二三四五六七八九十百千两]{1,20})\s{0,9}条")


@dataclass(frozen=True, slots=True)
class Repealed:
    """A law that is gone: `since` is the first day on which it is not in force."""

    law: str
    since: date
    successor: str | None
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True)
class Renumbered:
    """An article that has another number: the provision's name, its number then and now, and since when."""

    law: str
    provision: str
    old: str
    new: str
    since: date
    basis: tuple[Basis, ...]


def repealed(law: str, on: date) -> Repealed | None:
    """The repeal of that law, when it was not in force any more on that day."""
    name = short_name(law)
    for row in _rows("repealed"):
        if name in row["laws"] and on >= row["from"]:
            return Repealed(name, row["from"], row.get("successor"), (Basis(start=row["from"], **row["basis"]),))
    return None


def successor_article(law: str, article: str) -> str | None:
    """The article of the successor that holds a repealed law's provision, where the two were compared."""
    name, cited = short_name(law), article_number(article)
    rows = (row for row in _rows("moved", "repealed") if row["law"] == name)
    return next((str(row["new"]) for row in rows if article_number(row["old"]) == cited), None)


def renumbered(law: str, article: str, on: date, text: str) -> Renumbered | None:
    """The number of that day for a provision cited by an earlier number; `text` must hold a word of its topic."""
    name, cited = short_name(law), article_number(article)
    if cited is None:
        return None
    for row in _rows("provision", "renumbered"):
        if row["law"] != name or not any(word in text for word in row["topic"]):
            continue
        known = [number for number in row["numbers"] if number["from"] <= on]
        if not known or cited == article_number(known[-1]["article"]):
            continue
        if cited in {article_number(number["article"]) for number in known[:-1]}:
            new, since = known[-1]["article"], known[-1]["from"]
            return Renumbered(name, row["name"], article, new, since, (Basis(name, new, None, since),))
    return None


def short_name(law: str) -> str:
    """The name without 《》, 中华人民共和国, and a bracket with the year of the text: 民事诉讼法."""
    plain = re.sub(r"[《》〈〉\s]", "", law).replace("中华人民共和国", "")
    plain = plain.replace("(", "（").replace(")", "）")
    plain = re.sub(r"（(?!试行|暂行)[^（）]*）$", "", plain)
    return _LONG_NAMES.get(plain, plain)


def article_number(article: str) -> int | None:
    """95 for 第九十五条第一款 or 第95条."""
    match = _ARTICLE.search(article)
    return read_integer(match.group(1)) if match else None


@cache
def _rows(kind: str, file: str = "") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_own(SHIPPED / "laws" / f"{file or kind}.toml")[kind]
    return rows
