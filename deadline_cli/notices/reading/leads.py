"""The words that announce each date, found once: its clause, the label on the line above, the head of its column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import clause_before, clause_or_label_before, has_any
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.told import Told

REACH = 40
_COLUMN = Pattern(r"[^|\n:,。;\d]{0,20}?(?:时间|日期|期限|截止日|起始日|届满日|开始日)(?:\([^()\n]{0,8}\))?")
_IS_COLUMN, _OTHER_NAME = patterns("leads", "is-column", "other-name")
_OF_COLUMNS = tuple("间期日起止始束")  # every name of a column has one
_FEWEST_COLUMNS = 2
_SUMS = sense("balance-of-a-day")
_BARE = Pattern(r"[(]?[\d一二三四]{0,2}[)、.]{0,2} ?(?:起止)?(?:时间|日期|期限)[:为是]{1,2}")
_HEADING = Pattern(
    r"(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、] ?(?!\d))(?=[^\n,。;:|\d]{2,20}:?$)"
)
_BROKEN = sense("broken-label")
_LONGEST_LABEL = 12
_SECTION = 160  # characters in which an item's heading stands above
_HOUR = Pattern(r"^ ?(?:[上下]午)?\d{1,2}[:时点](?:\d{1,2}(?::\d\d)?分?|整|半)?")  # of the day given up
_QUOTES = dict.fromkeys(map(ord, '“”"「」'))
_OPENERS = ("原定于", "原定", "原", "由", "从")


def with_leads(text: str, days: Sequence[Day], told: Told) -> list[Day]:
    """The dates outside what is only quoted, each with its lead."""
    heads = {at: name for at, name in _under_columns(text, days) if at not in told.behind}
    live = [day for day in days if not told.holds(day.start)] if told.spans else days
    return [day.led_by(heads.get(day.start) or _OTHER_NAME.sub("", _lead(text, day, told))) for day in live]


def _lead(text: str, day: Day, told: Told) -> str:
    """The clause of a date; for the new date of a correction the label of the old one: 截止时间：A，更正为B."""
    near = range(day.start, day.start - 3, -1) if told.behind else ()
    live = next((at for at in near if at in told.behind), None)
    if live is None:
        return _under_heading(text, day.start, _as_label(clause_or_label_before(text, day.start, REACH)))
    start, end = told.behind[live]
    label = clause_before(text, start, REACH) or clause_or_label_before(text, start, REACH)
    for opener in _OPENERS:
        label = label.replace(opener, "")
    between = _HOUR.sub("", text[end : day.start]).lstrip(",。;\n")
    if "\n" in text[end : day.start]:  # 原开标时间：A / 现变更为：B
        between = between.rstrip(":")
    return _as_label((label + between).translate(_QUOTES))[-REACH:]


def _under_heading(text: str, at: int, lead: str) -> str:
    """A bare 时间: is the time of what the item is called under which it stands: 三、获取采购文件 / 1.时间:."""
    if _BARE.fullmatch(lead) is None:
        return lead
    line = text[: at - len(lead)].rstrip("\n") if text.endswith(lead, 0, at) else ""
    if line.endswith(_BROKEN):  # …响应文件递交截止 / 时间：A: a column broke the label
        return clause_before(line, len(line), REACH) + lead
    heading = heading_over(text, at)
    return heading + lead.lstrip("(0123456789一二三四)、. ") if heading else lead


def heading_over(text: str, at: int) -> str:
    """What the item is called under which a place of the text stands, without its number; empty without one near."""
    above = text[max(0, at - _SECTION) : at].split("\n")[:-1]
    heading = next((line for line in reversed(above[1:]) if _HEADING.match(line)), "")
    return _HEADING.sub("", heading).rstrip(":")


def _as_label(lead: str) -> str:
    """A cell or a word in brackets before a date is its label: 截止时间|A, 【现场核验】A."""
    if lead.endswith("】") and (opened := lead.rfind("【")) >= 0 and len(lead) - opened <= _LONGEST_LABEL:
        return lead[opened + 1 : -1] + ":"
    return lead.rstrip("|") + ":" if lead.endswith("|") else lead


def _under_columns(text: str, days: Sequence[Day]) -> Iterator[tuple[int, str]]:
    """(start, label) of the dates in the rows of a table whose head names as many times as a row has dates."""
    if not has_any(text, _OF_COLUMNS) or len(days) < _FEWEST_COLUMNS:
        return
    by_line: dict[int, list[Day]] = {}
    for day in days:
        by_line.setdefault(text.rfind("\n", 0, day.start), []).append(day)
    heads: list[str] = []
    at = -1
    for line in text.split("\n"):
        dates = by_line.get(at, [])
        if not dates:
            if "。" in line or (":" in line and "|" not in line):
                heads = []
            elif "," not in line and ";" not in line and sum(map(line.count, _OF_COLUMNS)) >= _FEWEST_COLUMNS:
                names = [cell.strip() for cell in line.split("|") if _IS_COLUMN.match(cell.strip())]
                closes = len(names) == 1 and "截" in names[0] and not has_any(line, _SUMS)  # 事项|截止日|地点
                if len(names) < _FEWEST_COLUMNS and not closes:
                    names = [found.group() for found in _COLUMN.finditer(line)]
                heads = names if len(names) >= _FEWEST_COLUMNS or closes else heads
        elif len(dates) == len(heads) and not any(":" in text[d.start - 1 : d.start] for d in dates):
            yield from ((day.start, name + ":") for day, name in zip(dates, heads, strict=True))
        at += len(line) + 1
