"""deadline latest EFFECT_DATE RULE: by which day a notice must be printed to take effect in time."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import typer

from deadline_cli.cli.completion import rule_ids
from deadline_cli.cli.options import CalendarName, FirstDay, Lang, LawOfCounting, Roll, Strict
from deadline_cli.cli.to_file import to_file
from deadline_cli.rulebook.answer import Deadline


@to_file
def latest(
    effect_date: Annotated[
        str, typer.Argument(metavar="EFFECT_DATE", help="The day by which the period must have run.")
    ],
    rule: Annotated[
        str,
        typer.Argument(
            metavar="RULE", autocompletion=rule_ids, help="A period (30日, 10wd) or a rule (civil-gonggao)."
        ),
    ],
    first_day: FirstDay = None,
    roll: Roll = None,
    counting: LawOfCounting = None,
    calendar: CalendarName = "cn",
    format: Annotated[Literal["text", "plain", "json"], typer.Option("--format", "-f", help="What to print.")] = "text",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="The date alone: --format plain.")] = False,
    strict: Strict = False,
    lang: Lang = None,
) -> None:
    """The latest publication date whose deadline falls on or before EFFECT_DATE.

    Example: deadline latest 2026-03-31 civil-gonggao
    """
    from deadline_cli.dates import read_date
    from deadline_cli.rulebook.latest import latest as latest_publication

    wanted = read_date(effect_date)
    answer = latest_publication(wanted, rule, calendar, first_day=first_day, roll=roll, counting=counting)
    publish_by, deadline = answer.publication_date, answer.deadline
    if answer.counting.direction == "backward":
        publish_by, deadline = answer.deadline, answer.publication_date
    if quiet or format == "plain":
        print(publish_by)
        if answer.provisional:
            from deadline_cli.output.compute.estimated import say_estimated

            say_estimated(lang)
    elif format == "json":
        from deadline_cli.output.compute.lines import dump_json

        found = {"schema": "deadline.latest/1", "effect_date": str(wanted), "rule": rule, "publish_by": str(publish_by),
                 "deadline": str(deadline), "provisional": answer.provisional}  # fmt: skip
        print(dump_json(found, indent=2))
    else:
        _print(publish_by, deadline, wanted, answer, lang)
    if strict and answer.provisional:
        raise typer.Exit(3)


def _print(publish_by: date, deadline: date, wanted: date, answer: Deadline, lang: str | None) -> None:
    from rich.text import Text

    from deadline_cli.output.common.language import pick
    from deadline_cli.output.common.terminal import Terminal
    from deadline_cli.output.common.words import length, long_date

    chosen = pick(lang)
    console = Terminal(soft_wrap=True)
    zh = chosen == "zh"
    console.print(Text(("最迟刊登日：" if zh else "publish by ") + long_date(publish_by, chosen), style="bold green"))
    amount = length(answer.period, chosen)
    if answer.counting.direction == "backward":
        event = long_date(wanted, chosen)
        line = f"须在{event}之前{amount}；再晚一日即不足" if zh else f"{amount} before {event}; a day later is too late"
    elif zh:
        line = f"{amount}于{long_date(deadline, chosen)}届满；再晚一日刊登，届满日即晚于{long_date(wanted, chosen)}"
    else:
        line = f"{amount} then end on {long_date(deadline, chosen)}; printed a day later they end too late"
    console.print(Text(line))
    if answer.provisional:
        console.print(Text("含尚未公布的日期，属推定" if zh else "rests on days not announced yet", style="yellow"))
