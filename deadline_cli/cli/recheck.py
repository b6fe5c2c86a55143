"""deadline recheck SAVED: which saved answers change under today's calendars and rules, and why."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer

from deadline_cli.cli.options import Alarm, Lang
from deadline_cli.cli.to_file import to_file
from deadline_cli.errors import DeadlineError

_MOST_SAID: Final = 20  # lines that cannot be read before any that can: then the file is another one


@to_file
def recheck(
    file: Annotated[
        str, typer.Argument(metavar="SAVED|-", help="Answers saved by compute --format jsonl or json; - is stdin.")
    ],
    format: Annotated[
        Literal["text", "jsonl", "ics"],
        typer.Option("--format", "-f", help="What to print; ics: the moved days as an update of the calendar."),
    ] = "text",
    update: Annotated[
        bool, typer.Option("--update", help="Write today's answers into SAVED; what moved has its revision raised.")
    ] = False,
    alarm: Alarm = "",
    lang: Lang = None,
) -> None:
    """Compute saved answers again and print one line for each that changes, with the reason.

    With -f ics a moved day keeps its event: the client replaces it, for the UID is the old one and SEQUENCE is higher.

    Exit status: 0 all stand · 1 some change, or lines cannot be read · 2 nothing is there, or nothing can be read.

    Examples: deadline compute - -f jsonl < register.tsv > saved.jsonl · deadline recheck saved.jsonl ·
    deadline recheck saved.jsonl --update -o moved.ics
    """
    from deadline_cli.cli.rechecking import Rechecked, report_of
    from deadline_cli.cli.saved_answers import SavedAnswers
    from deadline_cli.cli.workers import end_tidily
    from deadline_cli.output.common.language import line_number, pick
    from deadline_cli.output.common.safe import clean
    from deadline_cli.rulebook.recheck import rechecked

    if update and file == "-":
        raise DeadlineError("--update writes the saved file: give its name, not standard input")
    if alarm and format != "ics":
        raise DeadlineError("--alarm is for calendar files: add -f ics")
    end_tidily()
    chosen = pick(lang)
    report = report_of(format, chosen, alarm)
    kept: list[dict[str, Any]] = []
    read = changed = bad = 0
    # An update writes every answer anew, and a calendar knows its events by all that came before them.
    answers = SavedAnswers(file, pass_over=not update and format != "ics")
    for number, saved in answers:
        try:
            if isinstance(saved, DeadlineError):
                raise saved
            if update:
                kept.append(saved)
            if "error" in saved:
                continue
            answer, changes = rechecked(saved)
        except DeadlineError as problem:
            bad += 1
            if read or answers.standing or bad <= _MOST_SAID:
                print(f"deadline: {line_number(number, chosen)}{clean(problem.say(chosen))}", file=sys.stderr)
            continue
        read += 1
        changed += bool(changes)
        again = Rechecked(number, saved, answer, changes)
        report.put(again)
        if changes and update:
            kept[-1] = again.saved_anew(chosen)
    read += answers.standing
    if not (read or bad) and file != "-":
        # Where the run before wrote nothing, "all stand" would be a comfort without ground; a pipe may well be empty.
        raise DeadlineError("{file}: no saved answer in it; deadline compute -f jsonl saves them", file=file)
    report.close()
    if update and bad:
        raise DeadlineError(
            "{file}: left as it was, for {bad} lines cannot be read; mend them, or leave --update out",
            file=file,
            bad=bad,
        )
    if update and changed:
        _write(file, kept)
    _sum(read, changed, bad, chosen)
    if bad and not read:
        raise typer.Exit(2)
    if changed or bad:
        raise typer.Exit(1)


def _write(file: str, answers: list[dict[str, Any]]) -> None:
    """Today's answers in the form in which they were saved: an object a line, one object, or a list."""
    from deadline_cli.output.compute.lines import dump_json
    from deadline_cli.whole_file import whole_file

    data = Path(file).read_bytes()
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    begins = data.decode(encoding, "replace").lstrip()[:2]
    if begins[:1] == "[":
        text = "[\n" + ",\n".join(map(dump_json, answers)) + "\n]\n"
    elif len(answers) == 1 and begins.strip() == "{":
        text = dump_json(answers[0], indent=2) + "\n"
    else:
        text = "".join(dump_json(answer) + "\n" for answer in answers)
    with whole_file(file) as place:
        place.write_text(text, encoding="utf-8")


def _sum(read: int, changed: int, bad: int, lang: str) -> None:
    if lang == "zh":
        words = f"复核{read}条，{changed}条有变化" + (f"，{bad}行无法读取" if bad else "")
    else:
        words = f"{read} answers rechecked, {changed} changed" + (f", {bad} lines could not be read" if bad else "")
    print(words, file=sys.stderr)
