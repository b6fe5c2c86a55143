"""to_ics, to_html, diff: values of the library as the files that the commands write of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from deadline_cli.errors import DeadlineError
from deadline_cli.given import shortly, text_of
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import pick
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.workcalendar.value import WorkCalendar

Shown = Deadline | Page


def to_ics(
    value: Shown | Iterable[Shown], *, title: str = "", id: str = "", alarm: str = "", lang: str | None = None
) -> str:
    """A calendar file (RFC 5545): of answers their deadlines and steps, of proofread pages every day of their notices.

    `title` and `id` name the case of answers, `alarm` (3d,1d@08:30) when they ring. Raises DeadlineError for an alarm
    that cannot be read, and for a value that is neither.
    """
    answers, pages = _sorted(value)
    if pages:
        from deadline_cli.output.check.ics import render

        return "".join(render(pages, pick(lang)))
    from deadline_cli.output.compute.ics import Case, IcsWriter, read_alarms

    written: list[str] = []
    case = Case(
        _text(title, "title", "张某案"),
        _text(id, "id", "（2026）京01民初1号"),
        read_alarms(_text(alarm, "alarm", "3d,1d")),
    )
    writer = IcsWriter(written.append, lang, case)
    for answer in answers:
        writer.answer("", "", answer)
    writer.close()
    return "".join(written)


def to_html(value: Shown | Iterable[Shown], *, sheet: bool = True, lang: str | None = None) -> str:
    """A page of HTML that needs nothing else: a sheet for the file an answer or notice.

    `sheet=False` shows a proofread page as its text with the findings marked. Raises DeadlineError for any other value.
    """
    answers, pages = _sorted(value)
    if pages:
        if sheet:
            from deadline_cli.output.check.sheet import render as render_sheets

            return "".join(render_sheets(pages, pick(lang)))
        from deadline_cli.output.check.html import render

        return "".join(render(pages, pick(lang)))
    from deadline_cli.output.compute.sheet import SheetWriter

    written: list[str] = []
    writer = SheetWriter(written.append, lang)
    for answer in answers:
        writer.answer("", "", answer)
    writer.close()
    return "".join(written)


def diff(
    source: str | Path,
    *,
    published: date | str | None = None,
    rule: str | None = None,
    calendar: str | WorkCalendar = "cn",
) -> str:
    """The certain repairs of a text, or of a file when `source` is a Path, as a unified diff; empty where none is.

    The options and the errors are those of `check`; DeadlineError also for what is no plain text (Word, PDF).
    """
    from deadline_cli.notices.patch import settled
    from deadline_cli.notices.proofread import check
    from deadline_cli.output.check.diff import render, unpatchable

    def again(text: str) -> Page:
        return check(text, published=published, rule=rule, calendar=calendar)

    page = check(source, published=published, rule=rule, calendar=calendar)
    if not page.plain:
        raise DeadlineError("{path}: only plain text can be patched", path=page.path)
    repaired = page._replace(new=settled(page, again).text)
    if why := unpatchable(repaired):
        raise DeadlineError("{path}: {why}", path=page.path, why=why)
    return b"".join(render([repaired])).decode(page.encoding)


def _text(given: str | None, what: str, example: str) -> str:
    return "" if given is None else text_of(given, what, example)


def _sorted(value: Shown | Iterable[Shown]) -> tuple[list[Deadline], list[Page]]:
    """Answers and pages; both in one file are refused, for they are named in different ways."""
    if isinstance(value, Deadline | Page):
        values: list[Shown] = [value]
    else:
        try:
            values = list(value)
        except TypeError:
            raise DeadlineError("{value} is no answer of compute and no page of check", value=shortly(value)) from None
    answers = [one for one in values if isinstance(one, Deadline)]
    pages = [one for one in values if isinstance(one, Page)]
    if len(answers) + len(pages) != len(values) or (answers and pages):
        raise DeadlineError("give answers of compute, or pages of check, in one file not both")
    return answers, pages
