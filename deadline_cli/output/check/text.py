"""The report of `deadline check` for people: each notice with its dates, each finding under the words it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from deadline_cli.notices.facts import Notice, PeriodFact, Window
from deadline_cli.notices.finding import Finding, Severity
from deadline_cli.notices.kinds import kind_named
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.output.check.counts import add, no_counts
from deadline_cli.output.check.words import (
    ROLES,
    SEVERITIES,
    finding_named,
    hidden_words,
    near_words,
    one_line,
    part_not_read,
    place_in_document,
    short,
)
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import cut, excerpt, line_at, pad, width, wrap
from deadline_cli.output.common.safe import clean
from deadline_cli.output.common.words import number_of, rule_named
from deadline_cli.rulebook.book import find_rule

_BEFORE_BRACKETS = Pattern(r"(?=（)| (?=\()")
_COLOURS: dict[Severity, str] = {"error": "31", "warning": "33", "info": "36"}


class TextReport:
    """Writes page after page; `colour` paints, `columns` is the width of the terminal.

    `reasons` is False where standard error has told already why a whole file was not read.
    """

    def __init__(self, language: Language, *, colour: bool = False, columns: int = 100, reasons: bool = True) -> None:
        self.zh = language == "zh"
        self.language: Language = language
        self.colour = colour
        self.reasons = reasons
        self.columns = max(min(columns, 120), 50)

    def render(self, pages: Iterable[Page]) -> Iterator[str]:
        """Page after page, then the sum; lines are cut and wrapped at the width."""
        counts = no_counts()
        for page in pages:
            for line in self._page(page):
                yield line + "\n"
            add(counts, page)
        if counts["files"]:
            yield from (line + "\n" for line in hidden_words(counts, self.language))
            yield self._sum(counts) + "\n"

    def _page(self, page: Page) -> Iterator[str]:
        number = len(page.notices)
        count = f"{number}份公告" if self.zh else number_of(number, "notice")
        if page.is_read:
            yield self._paint(clean(page.path), "1") + "  " + self._paint(count, "2")
        elif self.reasons:
            yield self._paint(clean(page.path), "1")
        else:
            yield self._paint(clean(page.path), "1") + "  " + self._paint("未读" if self.zh else "not read", "31")
        for judged in page.notices:
            yield ""
            yield from self._notice(page, judged)
        if page.notices and (page.not_read or page.nearly):
            yield ""
        for near in page.nearly:
            yield "   " + self._paint(near_words(near, self.language), "2")
        for part in page.not_read if page.is_read or self.reasons else ():
            for line in wrap(part_not_read(part, self.language), self.columns - 3):
                yield "   " + self._paint(line, "33" if page.is_read else "31")
        yield ""

    def _notice(self, page: Page, judged: Judged) -> Iterator[str]:
        notice = judged.notice
        where = self._lines(notice.place.line, notice.place.end_line)
        known = kind_named(notice.kind)
        kind = known.zh if self.zh else known.en
        title = cut(clean(one_line(notice.title)), self.columns - 30)
        yield f"{self._paint(f'{notice.index}  {title}', '1')}  {self._paint(f'{kind} · {where}', '2')}"
        yield from self._facts(notice)
        if not judged.findings:
            yield self._paint("   ✓ " + ("未发现问题" if self.zh else "nothing found"), "32")
        for finding in judged.findings:
            yield ""
            yield from self._finding(page, finding)

    def _lines(self, first: int, last: int) -> str:
        if first == last:
            return f"第{first}行" if self.zh else f"line {first}"
        return f"第{first}–{last}行" if self.zh else f"lines {first}–{last}"

    def _facts(self, notice: Notice) -> Iterator[str]:
        """The small table of what the notice says and when it ends."""
        issued = notice.issue_date.date if notice.issue_date else None
        published = notice.publication_date
        dates = []
        if issued:
            dates.append(("落款 " if self.zh else "issued ") + short(issued, self.language))
        if published and published != issued:
            dates.append(("刊登 " if self.zh else "published ") + short(published, self.language))
        if notice.rule and (rule := find_rule(notice.rule)):
            dates.append(("规则 " if self.zh else "rule ") + rule_named(rule, self.language))
        for line in wrap(" · ".join(dates), self.columns - 3) if dates else ():
            yield "   " + self._paint(line, "2")
        rows = [self._period(p) for p in notice.periods] + [self._window(w) for w in notice.windows]
        if not rows:
            return
        first = min(max(width(row[0]) for row in rows), max(self.columns - 52, 18))
        second = max(width(row[1]) for row in rows)
        room = max(self.columns - first - second - 7, 24)
        for words, role, due in rows:
            for number, part in enumerate(_in_parts(due, room)):
                head = pad(cut(words, first), first) if number == 0 else " " * first
                yield f"   {head}  {self._paint(pad(role if number == 0 else '', second), '2')}  {part}"

    def _period(self, fact: PeriodFact) -> tuple[str, str, str]:
        words, role = clean("".join(fact.text.split())), ROLES[fact.role][0 if self.zh else 1]
        if fact.period is None or fact.deadline is None:
            if fact.stated and fact.stated.date:
                return words, role, short(fact.stated.date, self.language)
            if fact.stated:
                return words, role, "没有这一天" if self.zh else "no such day"
            return words, role, "起算日未知" if self.zh else "start not known"
        due = short(fact.deadline, self.language)
        if fact.direction == "backward":
            return words, role, ("最迟 " if self.zh else "latest ") + due
        if fact.nominal_end is not None and fact.nominal_end != fact.deadline:
            moved = short(fact.nominal_end, self.language)
            due += f"（未顺延 {moved}）" if self.zh else f" ({moved} before the roll)"
        if fact.provisional:
            due += "（推定）" if self.zh else " (estimated)"
        return words, role, ("届满 " if self.zh else "ends ") + due

    def _window(self, window: Window) -> tuple[str, str, str]:
        words, role = clean("".join(window.text.split())), ROLES[window.role][0 if self.zh else 1]
        start, end = (day.date if day else None for day in (window.start, window.end))
        if end is None:
            return words, role, "—"
        if start is None:
            return words, role, ("截止 " if self.zh else "closes ") + short(end, self.language)
        to = "至" if self.zh else "to"
        return words, role, f"{short(start, self.language)} {to} {short(end, self.language)}"

    def _finding(self, page: Page, finding: Finding) -> Iterator[str]:
        place, paint = finding.place, _COLOURS[finding.severity]
        level = SEVERITIES[finding.severity][0 if self.zh else 1]
        where = f"{clean(page.path)}:{place.line}:{place.column}"
        if inside := place_in_document(place, self.language):
            where += f"（{inside}）" if self.zh else f" ({inside})"
        head = self._paint(f"{finding.code} {level}", f"{paint};1")
        yield f"   {head}  {finding_named(finding, self.language)}  {self._paint(where, '2')}"
        yield from self._caret(page.text, finding, paint)
        room = self.columns - 3
        for line in wrap(clean(finding.message.say(self.language)), room):
            yield "   " + line
        if (suggestion := finding.suggestion(self.language)) is not None:
            for number, line in enumerate(wrap(clean(suggestion), room - 2)):
                yield "   " + ("→ " if number == 0 else "  ") + self._paint(line, "32")

    def _caret(self, text: str, finding: Finding, paint: str) -> Iterator[str]:
        """The line as it was read (of a web page: without its markup), under the number of the user's line."""
        place = finding.place
        first, line = line_at(text, place.start)
        end = min(place.end - first, len(line))
        gutter = f"{place.line:>6} | "
        # A page of one line may be long, and each of its findings shows a little of it.
        near = max(place.start - first - 2 * self.columns, 0)
        part = clean(line[near : place.start - first + 3 * self.columns].replace("\t", " "))
        shown, left, right = excerpt(part, place.start - first - near, end - near, self.columns - len(gutter))
        yield self._paint(gutter, "2") + shown
        yield self._paint(" " * 7 + "| ", "2") + " " * left + self._paint("^" * (right - left), paint)

    def _sum(self, n: dict[str, Any]) -> str:
        said = "\n".join(wrap(self._found(n), self.columns))
        if n["not_read"]:
            left = f"未读{n['not_read']}处" if self.zh else f"{n['not_read']} not read"
            return (
                said.rstrip("。.") + ("；" if self.zh else "; ") + self._paint(left, "33") + ("。" if self.zh else ".")
            )
        return said if n["findings"] or not n["notices"] else self._paint(said, "32")

    def _found(self, n: dict[str, Any]) -> str:
        infos = n["findings"] - n["errors"] - n["warnings"]
        if not n["notices"]:
            return "没有读到公告。" if self.zh else "no notices found."
        if self.zh:
            files = f"{n['files']}个文件，" if n["files"] != 1 else ""
            if not n["findings"]:
                return f"{files}{n['notices']}份公告，未发现问题。"
            levels = f"错误{n['errors']}，警告{n['warnings']}，提示{infos}"
            return f"{files}{n['notices']}份公告，{n['findings']}处意见：{levels}。"
        files = f"{n['files']} files, " if n["files"] != 1 else ""
        notices = number_of(n["notices"], "notice")
        if not n["findings"]:
            return f"{files}{notices}, nothing found."
        return (
            f"{files}{notices}, {number_of(n['findings'], 'finding')}: {number_of(n['errors'], 'error')}, "
            f"{number_of(n['warnings'], 'warning')}, {infos} for information."
        )

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def _in_parts(due: str, room: int) -> list[str]:
    """The dates of a row, on several lines where they are too wide for one; what stands in brackets goes together."""
    if width(due) <= room:
        return [due]
    return [line for part in _BEFORE_BRACKETS.sub("\n", due).split("\n") for line in wrap(part, room)]
