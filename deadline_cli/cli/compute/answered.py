"""What `deadline compute` prints."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from deadline_cli.errors import DeadlineError
from deadline_cli.output.compute.estimated import SILENT, say_estimated
from deadline_cli.output.compute.wanted import Wanted

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case
    from deadline_cli.rulebook.steps import Then


def answered(
    arguments: list[str], *, calendar: str = "cn", format: str = "text", quiet: bool = False, strict: bool = False,
    lang: str | None = None, **more: Any,
) -> int:  # fmt: skip
    """Print the answers to the DATE... RULE of `arguments`, or to the lines of standard input (-).

    `more` are the other options of the command, by its parameters' names. The exit status is 1 where lines could not be
    answered, 3 where an answer is estimated and `strict` asks for it.
    """
    options: dict[str, Any] = {
        **{name: more.get(name) for name in ("first_day", "roll", "counting", "as_of")}, "calendar": calendar,
        "before": more.get("before", False), "published_again": tuple(more.get("published_again") or ()),
        "then": _named(more.get("then") or ()),
    }  # fmt: skip
    shape = "plain" if quiet else format
    dates, rule = _dates_and_rule(arguments)
    bom = more.get("bom", False)
    if bom and shape != "csv":
        raise DeadlineError("--bom is for tables: add -f csv")
    case = _case(more.get("title", ""), more.get("number", ""), more.get("alarm", ""), shape)
    wanted = Wanted(shape, lang, more.get("explain", False), case, bom)
    if dates != ["-"] and len(dates) == 1:
        provisional = _one(dates[0], str(rule), options, wanted)
        if provisional and shape in SILENT:
            say_estimated(lang)
        return 3 if strict and provisional else 0
    from deadline_cli.cli.compute.filter import answer_lines

    rows: Iterable[str] | None = None if dates == ["-"] else [f"{day}\t{rule}" for day in dates]
    bad, estimates = answer_lines(rows, rule, options, wanted, strict)
    if estimates and shape in (*SILENT, "text"):
        say_estimated(lang, estimates)
    return 1 if bad else 3 if strict and estimates else 0


def _case(title: str, number: str, alarm: str, shape: str) -> Case | None:
    """What the answers are for, in the formats that say it."""
    if alarm and shape != "ics":
        raise DeadlineError("--alarm is for calendar files: add -f ics")
    if shape not in ("ics", "json", "jsonl", "html"):
        if title or number:
            raise DeadlineError("--title and --id are for calendar files, json and html: add -f ics")
        return None
    if not (title or number) and shape != "ics":
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
    from deadline_cli.rulebook.question import is_period

    if len(arguments) > 2 and is_period(" ".join(arguments[1:])):
        # 30 days without quotation marks.
        return arguments[:1], " ".join(arguments[1:])
    return arguments[:-1], arguments[-1]


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
