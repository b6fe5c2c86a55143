"""deadline compute DATE RULE: the deadline, with its reasons and articles."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from deadline_cli.cli.completion import rule_ids
from deadline_cli.cli.options import Alarm, Bom, CalendarName, FirstDay, Lang, LawOfCounting, Roll, Strict
from deadline_cli.cli.to_file import to_file
from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.estimated import SILENT, say_estimated
from deadline_cli.output.compute.formats import Format
from deadline_cli.output.compute.wanted import Wanted

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case
    from deadline_cli.rulebook.steps import Then


@to_file
def compute(
    arguments: Annotated[
        list[str],
        typer.Argument(
            metavar="DATE... RULE",
            autocompletion=rule_ids,
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
        typer.Option(
            "--then",
            metavar="NAME=PERIOD[@STEP]",
            help="A follow-on period, from the end of the one before, or of the step named: 举证=15日@送达.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Which version of the law; default the publication date."),
    ] = None,
    calendar: CalendarName = "cn",
    format: Annotated[Format, typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="The date alone: --format plain.")] = False,
    title: Annotated[str, typer.Option("--title", help="The case's name, for ics, json and html.")] = "",
    number: Annotated[str, typer.Option("--id", metavar="案号", help="Its number, for ics, json and html.")] = "",
    alarm: Alarm = "",
    bom: Bom = False,
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
    if bom and shape != "csv":
        raise DeadlineError("--bom is for tables: add -f csv")
    wanted = Wanted(shape, lang, explain, _case(title, number, alarm, shape), bom)
    if dates != ["-"] and len(dates) == 1:
        provisional = _one(dates[0], str(rule), options, wanted)
        if provisional and shape in SILENT:
            say_estimated(lang)
        if strict and provisional:
            raise typer.Exit(3)
        return
    from deadline_cli.cli.compute.filter import answer_lines

    rows: Iterable[str] | None = None if dates == ["-"] else [f"{day}\t{rule}" for day in dates]
    bad, estimates = answer_lines(rows, rule, options, wanted, strict)
    if estimates and shape in (*SILENT, "text"):
        say_estimated(lang, estimates)
    if bad:
        raise typer.Exit(1)
    if strict and estimates:
        raise typer.Exit(3)


def _case(title: str, number: str, alarm: str, shape: Format) -> Case | None:
    """What the answers are for, in the formats that say it."""
    if alarm and shape != "ics":
        raise DeadlineError("--alarm is for calendar files: add -f ics")
    if shape not in ("ics", "json", "jsonl", "html"):
        if title or number:
            raise DeadlineError("--title and --id are for calendar files, json and html: add -f ics")
        return None
    from deadline_cli.output.compute.ics import Case, read_alarms

    return Case(title, number, read_alarms(alarm))


def _one(day: str, rule: str, options: dict[str, Any], wanted: Wanted) -> bool:
    """Print one answer; whether it rests on an estimated day."""
    from deadline_cli.rulebook.compute import compute as answer_of

    answer = answer_of(day, rule, **options)
    if wanted.shape == "plain":
        print(answer.deadline.isoformat())
    elif wanted.shape == "text":
        from deadline_cli.output.compute.text import print_answer

        print_answer(answer, explain=wanted.explain, lang=wanted.lang)
    elif wanted.shape == "json":
        from deadline_cli.output.compute.answer_json import deadline_json
        from deadline_cli.output.compute.lines import case_json, dump_json

        written = deadline_json(answer, explain=wanted.explain, lang=wanted.lang) | case_json(wanted.case)
        sys.stdout.write(dump_json(written, indent=2) + "\n")
    else:
        from deadline_cli.output.compute.lines import writer_for

        writer = writer_for(sys.stdout.write, wanted)
        writer.answer(day, rule, answer)
        writer.close()
    return answer.estimated


def _dates_and_rule(arguments: list[str]) -> tuple[list[str], str | None]:
    if arguments == ["-"]:
        return ["-"], None
    if len(arguments) < 2:
        raise DeadlineError(
            "{given!r} alone is not enough: a date and a period or rule, as in 2026-02-03 10个工作日",
            given=arguments[0],
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


def _named(then: Iterable[str]) -> Then:
    """The NAME=PERIOD and NAME=PERIOD@STEP of --then."""
    named: list[tuple[str, str] | tuple[str, str, str]] = []
    for text in then:
        name, sign, rest = text.replace("＝", "=").replace("＠", "@").partition("=")
        period, at, step = (part.strip() for part in rest.partition("@"))
        if not (sign and name.strip() and period and (step or not at)):
            raise DeadlineError(
                "--then {text!r} is not NAME=PERIOD or NAME=PERIOD@STEP, as in --then appeal=15日", text=text
            )
        named.append((name.strip(), period, step) if at else (name.strip(), period))
    return tuple(named)
