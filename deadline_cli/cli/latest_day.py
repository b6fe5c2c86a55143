"""What `deadline latest` prints."""

from __future__ import annotations

from datetime import date
from typing import Any

from deadline_cli.rulebook.answer import Deadline


def latest_day(
    effect_date: str, rule: str, *, calendar: str = "cn", format: str = "text", quiet: bool = False,
    strict: bool = False, lang: str | None = None, **how: Any,
) -> int:  # fmt: skip
    """Print the day; the exit status is 3 where it is estimated and `strict` asks for it.

    `how` are the options of `rulebook.latest`: first_day, roll, counting.
    """
    from deadline_cli.dates import read_date
    from deadline_cli.rulebook.latest import latest as latest_publication

    wanted = read_date(effect_date)
    answer = latest_publication(effect_date, rule, calendar, **how)
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
    return 3 if strict and answer.provisional else 0


def _print(publish_by: date, deadline: date, wanted: date, answer: Deadline, lang: str | None) -> None:
    from deadline_cli.output.common.language import pick
    from deadline_cli.output.common.styled import say
    from deadline_cli.output.common.words import length, long_date
    from deadline_cli.output.compute.estimated import why_estimated

    chosen = pick(lang)
    zh = chosen == "zh"
    say(("最迟刊登日：" if zh else "publish by ") + long_date(publish_by, chosen), "bold green")
    amount = length(answer.period, chosen)
    if answer.counting.direction == "backward":
        event = long_date(wanted, chosen)
        line = f"须在{event}之前{amount}；再晚一日即不足" if zh else f"{amount} before {event}; a day later is too late"
    elif zh:
        line = f"{amount}于{long_date(deadline, chosen)}届满；再晚一日刊登，届满日即晚于{long_date(wanted, chosen)}"
    else:
        line = f"{amount} then end on {long_date(deadline, chosen)}; printed a day later they end too late"
    say(line)
    if answer.provisional:
        say(why_estimated(answer, chosen), "yellow")
