"""One answer a line: plain, text, sentence, jsonl, json, csv and ics of several answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import pick
from deadline_cli.output.common.safe import clean, csv_cell
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.rulebook.answer import Deadline

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case

Write = Callable[[str], object]


class Writer(Protocol):
    """Answers and errors in the order of their lines."""

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        """Write one answer."""

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        """Write the record of a line that could not be answered, in its place."""

    def close(self) -> None:
        """Write what stands after the last record."""


def writer_for(
    shape: str, write: Write, lang: str | None = None, explain: bool = False, case: Case | None = None
) -> Writer:
    """The writer of a format's name; JSON has its messages in `lang`, and the count day by day with `explain`.

    `case` names the events of a calendar file.
    """
    if shape == "ics":
        from deadline_cli.output.compute.ics import IcsWriter

        return IcsWriter(write, lang, case)
    if shape == "csv":
        return CsvWriter(write)
    if shape == "html":
        from deadline_cli.output.compute.sheet import SheetWriter

        return SheetWriter(write, lang)
    if shape in ("json", "jsonl"):
        return JsonWriter(write, shape == "jsonl", lang, explain)
    return LineWriter(write, shape)


def dump_json(value: Any, indent: int | None = None) -> str:
    """JSON with Chinese left as it is; line separators that break line readers stay escaped."""
    text = _WRITTEN(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


_WRITTEN = json.JSONEncoder(ensure_ascii=False).encode


class LineWriter:
    """plain: the date; sentence: the words for the notice; text: date, rule and deadline, tab separated."""

    def __init__(self, write: Write, shape: str) -> None:
        self.write = write
        self.shape = shape

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        if self.shape == "sentence":
            self.write(f"{sentence(answer)}\n")
        else:
            self.date(day, rule, answer.deadline)

    def date(self, day: str, rule: str, deadline: date) -> None:
        """Write an answer of which only the date is wanted."""
        self.write(f"{deadline}\n" if self.shape == "plain" else f"{clean(day)}\t{clean(rule)}\t{deadline}\n")

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        given = f"{clean(day)}\t{clean(rule)}\t" if self.shape == "text" else ""
        self.write(f"{given}error: {clean(problem)}\n")

    def close(self) -> None:
        pass


class JsonWriter:
    """jsonl: an object a line; json: the same objects in one list."""

    def __init__(self, write: Write, lines: bool, lang: str | None, explain: bool) -> None:
        self.write = write
        self.lines = lines
        self.lang = pick(lang)
        self.explain = explain
        self.begun = False

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        from deadline_cli.output.compute.answer_json import deadline_json

        self._put(deadline_json(answer, explain=self.explain, lang=self.lang))

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        given = {"publication_date": day, "rule": rule}
        self._put({"schema": "deadline.compute/1", "error": problem, "line": line, "input": given})

    def close(self) -> None:
        if not self.lines:
            self.write("\n]\n" if self.begun else "[]\n")

    def _put(self, value: dict[str, Any]) -> None:
        before = "" if self.lines else ",\n" if self.begun else "[\n"
        self.begun = True
        self.write(before + dump_json(value) + ("\n" if self.lines else ""))


class CsvWriter:
    """csv with a heading; a formula in what the user typed is disarmed."""

    def __init__(self, write: Write) -> None:
        import csv

        self.writer = csv.writer(_Sink(write), lineterminator="\n")
        self.writer.writerow(
            ("publication_date", "rule", "first_day", "nominal_end", "deadline", "effect", "provisional", "error")
        )

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        a = answer
        provisional = "true" if a.provisional else "false"
        name = a.rule.id if a.rule else rule
        self.writer.writerow(
            (a.publication_date, csv_cell(name), a.first_day, a.nominal_end, a.deadline, a.effect, provisional, "")
        )

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        self.writer.writerow((csv_cell(day), csv_cell(rule), "", "", "", "", "", csv_cell(clean(problem))))

    def close(self) -> None:
        pass


class _Sink:
    """A write function as the file that the csv module asks for."""

    def __init__(self, write: Write) -> None:
        self.write = write


def one_line(problem: DeadlineError) -> str:
    """The error as one clean line."""
    return clean(str(problem))
