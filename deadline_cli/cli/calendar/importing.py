"""deadline calendar import: a notice's text becomes a year's file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, Literal

from deadline_cli.errors import DeadlineError, Message, Named, Note, system_reason
from deadline_cli.given_file import open_given
from deadline_cli.output.common.language import pick
from deadline_cli.records import dataclass
from deadline_cli.texts.decoding import decoded
from deadline_cli.workcalendar.announcement import Announcement, Remark, read_announcement
from deadline_cli.workcalendar.files import load_calendar, user_folder
from deadline_cli.workcalendar.merge import differences, known_holidays, merged
from deadline_cli.workcalendar.value import Arrangement, Festival, Notice
from deadline_cli.workcalendar.yearfile import write_year, year_text

LARGEST_TEXT: Final = 2_000_000  # bytes: a notice has two thousand characters, a news site's page half a million


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asked for."""

    file: str
    year: int | None
    dry_run: bool
    force: bool
    format: Literal["text", "json"]
    lang: str | None


def run(request: Request) -> None:
    """Read, check, show, and write where nothing speaks against it."""
    lang = pick(request.lang)
    known_of = _known(request.force)
    shown = Named("standard input") if request.file == "-" else request.file
    try:
        text = _text(request.file)
        announcement = read_announcement(text, year=request.year, known=lambda year: known_holidays(known_of(year)))
    except DeadlineError as problem:
        raise DeadlineError("{shown}: {problem}", shown=shown, problem=problem) from None
    if announcement.faults and not request.force:
        raise DeadlineError("{shown}: {faults}", shown=shown, faults=_refusal(announcement.faults))
    known = known_of(announcement.year)
    notices, rows = merged(announcement, known)
    changes = differences(known, rows) if known else ()
    remarks = [*announcement.faults, *announcement.warnings, *_against(known, changes)]
    whole = _whole(announcement, known)
    if not request.dry_run and not request.force:
        _refuse(shown, announcement, known, changes, whole)
    # Written before it is shown: a reader that has gone (| head) takes nothing away.
    path = None if request.dry_run else _write(announcement.year, notices, rows)
    if request.format == "json":
        from deadline_cli.output.calendar.announcement import announcement_json

        sys.stdout.write(announcement_json(announcement, remarks, lang))
    else:
        from deadline_cli.output.calendar.announcement import print_announcement

        print_announcement(announcement, rows, remarks, lang)
    if path is None:
        return
    if known is not None and not changes:
        same = f"{announcement.year} was known already ({known.path}); the text says the same"
        zh = f"{announcement.year}年的安排已有（{known.path}），内容一致"
        print(zh if lang == "zh" else same, file=sys.stderr)
    print(f"已写入 {path}" if lang == "zh" else f"written to {path}", file=sys.stderr)


def _write(year: int, notices: tuple[Notice, ...], rows: tuple[Festival, ...]) -> Path:
    return write_year(user_folder() / "cn", year, year_text(year, notices, rows))


def _known(force: bool) -> Callable[[int], Arrangement | None]:
    """The years as they are known; with --force a file that cannot be read is as good as none."""
    calendar = load_calendar("cn")

    def known(year: int) -> Arrangement | None:
        try:
            return calendar.arrangement_of(year)
        except DeadlineError:
            if force:
                return None
            raise

    return known


def _text(file: str) -> str:
    """The text of the file: of a page its source, whose places are the user's own, of a document its words."""
    from deadline_cli.notices.documents.document import LARGEST_FILE, document_of_bytes
    from deadline_cli.notices.documents.reading import Unreadable
    from deadline_cli.notices.documents.sort import sort_of

    suffix = Path(file).suffix.lower()
    with _opened(file) as source:
        # Nobody waits for a disk image to be read.
        data = source.read(LARGEST_TEXT + 1)
        if sort_of(data, suffix) in ("text", "html"):
            if len(data) > LARGEST_TEXT:
                raise DeadlineError(
                    "the text is larger than {limit} MB; a notice has a few thousand characters: cut it out first",
                    limit=LARGEST_TEXT // 1_000_000,
                )
            return decoded(data)[0]
        data += source.read(LARGEST_FILE)
    try:
        return document_of_bytes(data, file).text
    except Unreadable as problem:
        raise DeadlineError(Note(problem.words.en, problem.words.zh)) from None


@contextmanager
def _opened(file: str) -> Iterator[BinaryIO]:
    """The file or standard input, for reading."""
    if file == "-":
        yield sys.stdin.buffer
        return
    if "\n" in file or any(sign in file for sign in "。；，"):
        raise DeadlineError("the words of a notice and no file's name; give them on standard input: -")
    try:
        with open_given(Path(file)) as source:
            yield source
    except OSError as problem:
        raise DeadlineError("{reason}", reason=system_reason(problem)) from None


def _refusal(faults: tuple[Remark, ...]) -> Message:
    first = faults[0]
    more = len(faults) - 1
    return Message(
        "line {line}, column {column}: {fault}{rest}; --force imports it all the same",
        line=first.line,
        column=first.column,
        fault=Note(first.en, first.zh),
        rest=Message(" (and {more} more)", more=more) if more else "",
    )


def _whole(announcement: Announcement, known: Arrangement | None) -> bool:
    return announcement.complete or known is not None


def _against(known: Arrangement | None, changes: tuple[tuple[object, str, str], ...]) -> list[Remark]:
    if known is None or not changes:
        return []
    words = {"off": ("off", "放假"), "work": ("worked", "上班"), "": ("as its weekday", "不作调整")}
    listed = [(day, words[before], words[after]) for day, before, after in changes]
    en = "; ".join(f"{day} {before[0]}, here {after[0]}" for day, before, after in listed[:6])
    zh = "；".join(f"{day} 原为{before[1]}，此处为{after[1]}" for day, before, after in listed[:6])
    more = len(listed) - 6
    en += f"; and {more} more" if more > 0 else ""
    zh += f"；另有{more}日" if more > 0 else ""
    return [
        Remark(
            0,
            0,
            f"{known.year} is known ({known.path}) and differs: {en}",
            f"与已有的{known.year}年日历（{known.path}）不一致：{zh}",
        )
    ]


def _refuse(
    shown: str,
    announcement: Announcement,
    known: Arrangement | None,
    changes: tuple[tuple[object, str, str], ...],
    whole: bool,
) -> None:
    amends = any(source.amends for source in announcement.sources)
    if not whole:
        names = "、".join(dict.fromkeys(holiday.name for holiday in announcement.holidays)) or Message(
            "no festival by name"
        )
        raise DeadlineError(
            "{shown}: the text arranges {names} only, not the whole of {year}; import the annual "
            "notice first, or add --force",
            shown=shown,
            names=names,
            year=announcement.year,
        )
    if known is not None and changes and not (amends and not announcement.complete and known.origin == "user"):
        against = _against(known, changes)[0]
        raise DeadlineError(
            "{shown}: {against}; --force writes your own file over it",
            shown=shown,
            against=Note(against.en, against.zh),
        )
