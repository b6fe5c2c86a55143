"""Small notices from the grammar of closing days: python -m tests.notices.facts.closing_grammar.sentences [SET]."""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import deadline_cli

HERE = Path(__file__).parent
FILLS = 4
SIGNED = date(2026, 3, 2)
_TO_COME = (date(2026, 3, 20), date(2026, 3, 27), date(2026, 4, 10), date(2026, 3, 17), date(2026, 4, 30))
_OVER = (date(2026, 2, 10), date(2026, 1, 30), date(2025, 12, 31), date(2026, 2, 26))
_WEEK = "一二三四五六日"
_WRITTEN = (
    "{y}年{m}月{d}日", "{m}月{d}日", "{m}月{d}日（星期{w}）", "{y}年{m}月{d}日", "{m}月{d}日(周{w})",
    "{y}-{m:02}-{d:02}", "{y}.{m}.{d}",
)  # fmt: skip
_CHOICE = re.compile(r"\[([^\[\]]+/[^\[\]]+)\]")


class Made(NamedTuple):
    """A small notice, the cause that its sentence stands for, and the lone closing day that it has, if any."""

    cause: str
    sentence: str
    text: str
    day: date
    closes: bool
    role: str | None


def made(name: str) -> Iterator[Made]:
    """Every small notice of a set, the same at each call."""
    read = tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))
    number = 0
    for speaker in read.get("speaker", ()):
        for cause in ("asked", "told"):
            for said in speaker[cause]:
                number += 1
                yield _filled([speaker], speaker["by"], said, 0, number, cause == "asked")
    if "frame" not in read:
        return
    for closes, causes in ((True, read["asked"]), (False, read["told"])):
        for cause, templates in causes.items():
            for template in templates:
                for fill in range(read.get("fills", FILLS)):
                    number += 1
                    yield _filled(read["frame"], cause, template, fill, number, closes)


def _filled(frames: list[dict[str, Any]], cause: str, template: str, fill: int, number: int, closes: bool) -> Made:
    frame = frames[number * 7 % len(frames)]
    said = _CHOICE.sub(lambda m: m[1].split("/")[fill % len(m[1].split("/"))], template)
    day = (_OVER if "{P}" in said else _TO_COME)[number % (4 if "{P}" in said else 5)]
    form = _WRITTEN[number % len(_WRITTEN) if day.year == SIGNED.year else 0]
    written = form.format(y=day.year, m=day.month, d=day.day, w=_WEEK[day.weekday()])
    sentence = said.format(**frame, A=written, P=written)
    stop = "" if sentence.endswith(("。", "！")) else "\n" if "\n" in sentence or "：" in sentence else "。"
    lead = "\n" if "：" in template or "|" in template else ""
    text = f"{frame['title']}\n{frame['opens']}{lead}{sentence}{stop}\n特此通知。\n{frame['by']}\n2026年3月2日\n"
    return Made(cause, sentence, text, day, closes, frame.get("role"))


def closings(text: str) -> dict[date, str]:
    """The closing days that are read, each with its role."""
    found: dict[date, str] = {}
    for judged in deadline_cli.check(text).notices:
        for window in judged.notice.windows:
            if window.end is not None and window.end.date is not None:
                found[window.end.date] = window.role
    return found


class Score(NamedTuple):
    """What was read of a set: closing days found of those asked, days read where none is, roles right."""

    found: int
    asked: int
    false: int
    told: int
    roles: int
    of_roles: int


def scored(name: str, *, say: bool = False) -> Score:
    """The score of a set; `say`: each miss on a line, and the causes."""
    right: Counter[tuple[bool, str]] = Counter()
    number: Counter[tuple[bool, str]] = Counter()
    roles: Counter[bool] = Counter()
    for one in made(name):
        read = closings(one.text)
        ok = one.day in read if one.closes else not read
        number[one.closes, one.cause] += 1
        right[one.closes, one.cause] += ok
        if one.closes and ok and one.role:
            roles[read[one.day] == one.role] += 1
        if say and not ok:
            print("missed" if one.closes else "false ", one.cause, one.sentence.replace("\n", "/"), sep="\t")
    if say:
        for (closes, cause), of in number.items():
            print("asked" if closes else "told ", cause, f"{right[closes, cause]} of {of}", sep="\t")
    found, asked = (sum(n for (closes, _), n in of.items() if closes) for of in (right, number))
    quiet, told = (sum(n for (closes, _), n in of.items() if not closes) for of in (right, number))
    return Score(found, asked, told - quiet, told, roles[True], roles.total())


if __name__ == "__main__":
    print(scored(*sys.argv[1:] or ("first",), say=True))
