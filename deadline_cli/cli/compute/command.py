"""deadline compute DATE RULE: the deadline, with its reasons and articles."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from deadline_cli.cli.options import CalendarName, FirstDay, Lang, LawOfCounting, Roll, Strict
from deadline_cli.cli.to_file import to_file
from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.estimated import SILENT, say_estimated
from deadline_cli.output.compute.formats import Format

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case


@to_file
def compute(
    arguments: Annotated[
        list[str],
        typer.Argument(
            metavar="DATE... RULE",
            help="Publication dates and a period (10个工作日, 30d) or a rule (civil-gonggao); "
            "- reads DATE<TAB>RULE lines from standard input.",
        ),
    ],
    published_again: Annotated[
        list[str] | None,
        typer.Option(
            "--published-again", metavar="DATE", help="A later publication of the same notice: the last counts."
        ),
    ] = None,
    first_day: FirstDay = None,
    roll: Roll = None,
    counting: LawOfCounting = None,
    before: Annotated[
        bool, typer.Option("--before", help="Count backward: the latest day to act, for 日前 rules.")
    ] = False,
    then: Annotated[
        list[str] | None,
        typer.Option("--then", metavar="NAME=PERIOD", help="A follow-on period, from the end of the one before."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Which version of the law; default the publication date."),
    ] = None,
    calendar: CalendarName = "cn",
    format: Annotated[Format, typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="The date alone: --format plain.")] = False,
    title: Annotated[str, typer.Option("--title", help="The case's name, for -f ics.")] = "",
    number: Annotated[str, typer.Option("--id", metavar="案号", help="The case's number, for -f ics.")] = "",
    alarm: Annotated[
        str, typer.Option("--alarm", metavar="3d,1d", help="When events of -f ics ring: days before, 3d@08:30.")
    ] = "",
    explain: Annotated[
        bool, typer.Option("--explain", help="The count day by day, with the article of each step.")
    ] = False,
    strict: Strict = False,
    lang: Lang = None,
) -> None:
    """The day on which a published notice takes effect, why, and what follows.

    Examples: deadline compute 2026-02-03 10个工作日 ·
    deadline compute 2026-02-03 civil-gonggao --explain ·
    deadline compute 2026-12-21 15日 --before ·
    cut -f1,2 register.tsv | deadline compute - -q
    """
    options: dict[str, Any] = {
        "first_day": first_day, "roll": roll, "counting": counting, "before": before, "as_of": as_of,
        "calendar": calendar, "published_again": tuple(published_again or ()), "then": _named(then or ()),
    }  # fmt: skip
    shape = "plain" if quiet else format
    dates, rule = _dates_and_rule(arguments)
    case = _case(title, number, alarm, shape)
    if dates != ["-"] and len(dates) == 1:
        provisional = _one(dates[0], str(rule), options, shape, explain, lang, case)
        if provisional and shape in SILENT:
            say_estimated(lang)
        if strict and provisional:
            raise typer.Exit(3)
        return
    from deadline_cli.cli.compute.filter import answer_lines

    rows: Iterable[str] | None = None if dates == ["-"] else [f"{day}\t{rule}" for day in dates]
    bad, estimates = answer_lines(rows, rule, options, shape, lang, explain, strict, case)
    if estimates and shape in (*SILENT, "text"):
        say_estimated(lang, estimates)
    if bad:
        raise typer.Exit(1)
    if strict and estimates:
        raise typer.Exit(3)


def _case(title: str, number: str, alarm: str, shape: Format) -> Case | None:
    """What the events of a calendar file are for."""
    if shape != "ics":
        if title or number or alarm:
            raise DeadlineError("--title, --id and --alarm are for calendar files: add -f ics")
        return None
    from deadline_cli.output.compute.ics import Case, read_alarms

    return Case(title, number, read_alarms(alarm))


def _one(
    day: str, rule: str, options: dict[str, Any], shape: Format, explain: bool, lang: str | None, case: Case | None
) -> bool:
    """Print one answer; whether it rests on an estimated day."""
    from deadline_cli.rulebook.apply import compute as answer_of

    answer = answer_of(day, rule, **options)
    if shape == "plain":
        print(answer.deadline.isoformat())
    elif shape == "text":
        from deadline_cli.output.compute.text import print_answer

        print_answer(answer, explain=explain, lang=lang)
    elif shape == "json":
        from deadline_cli.output.compute.answer_json import deadline_json
        from deadline_cli.output.compute.lines import dump_json

        sys.stdout.write(dump_json(deadline_json(answer, explain=explain, lang=lang), indent=2) + "\n")
    else:
        from deadline_cli.output.compute.lines import writer_for

        writer = writer_for(shape, sys.stdout.write, lang, explain, case)
        writer.answer(day, rule, answer)
        writer.close()
    return answer.estimated


def _dates_and_rule(arguments: list[str]) -> tuple[list[str], str | None]:
    if arguments == ["-"]:
        return ["-"], None
    if len(arguments) < 2:
        raise DeadlineError(
            f"{arguments[0]!r} alone is not enough: a date and a period or rule, as in 2026-02-03 10个工作日"
        )
    if len(arguments) > 2 and _is_period(" ".join(arguments[1:])):
        # 30 days without quotation marks.
        return arguments[:1], " ".join(arguments[1:])
    return arguments[:-1], arguments[-1]


def _is_period(text: str) -> bool:
    from deadline_cli.period import read_period

    try:
        read_period(text)
    except DeadlineError:
        return False
    return True


def _named(then: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """NAME=PERIOD pairs of --then."""
    pairs = []
    for text in then:
        name, sign, period = text.partition("=")
        if not (sign and name.strip() and period.strip()):
            raise DeadlineError(f"--then {text!r} is not NAME=PERIOD, as in --then appeal=15日")
        pairs.append((name.strip(), period.strip()))
    return tuple(pairs)
