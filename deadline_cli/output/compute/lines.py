"""One answer a line: plain, text, sentence, jsonl, json, csv and ics of several answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import Language, pick
from deadline_cli.output.common.safe import clean, csv_cell
from deadline_cli.output.compute.sentence import sentence
from deadline_cli.output.compute.wanted import Wanted
from deadline_cli.rulebook.answer import Deadline, Step

if TYPE_CHECKING:
    from deadline_cli.output.compute.ics import Case

Write = Callable[[str], object]


class Writer(Protocol):
    """Answers and errors in the order of their lines."""

    def beside(self, columns: Sequence[str]) -> None:
        """What stands on the next line after DATE and RULE: the case's name, and whatever else; it passes through."""

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        """Write one answer."""

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        """Write the record of a line that could not be answered, in its place."""

    def close(self) -> None:
        """Write what stands after the last record."""


def writer_for(write: Write, wanted: Wanted) -> Writer:
    """The writer of the format that is wanted; no other is imported."""
    shape, lang, case = wanted.shape, wanted.lang, wanted.case
    if shape == "ics":
        from deadline_cli.output.compute.ics import IcsWriter

        return IcsWriter(write, lang, case)
    if shape == "csv":
        return CsvWriter(write, lang, wanted.bom)
    if shape == "html":
        from deadline_cli.output.compute.sheet import SheetWriter

        return SheetWriter(write, lang, case)
    if shape in ("json", "jsonl"):
        return JsonWriter(write, shape == "jsonl", lang, wanted.explain, case)
    return LineWriter(write, shape, lang)


def dump_json(value: Any, indent: int | None = None) -> str:
    """JSON with Chinese left as it is; line separators that break line readers stay escaped."""
    text = _WRITTEN(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


COLUMNS = ("publication_date", "rule", "first_day", "nominal_end", "deadline", "effect", "provisional", "error",
           "step", "step_name")  # fmt: skip
_WRITTEN = json.JSONEncoder(ensure_ascii=False).encode


class LineWriter:
    """plain: the date; sentence: the words for the notice; text: date, rule and deadline, tab separated."""

    def __init__(self, write: Write, shape: str, lang: str | None) -> None:
        self.write = write
        self.shape = shape
        self.lang = lang
        self.more = ""

    def beside(self, columns: Sequence[str]) -> None:
        if self.shape == "text":
            self.more = "".join(f"\t{clean(cell)}" for cell in columns)

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        if self.shape == "sentence":
            self.write(f"{sentence(answer)}\n")
        else:
            self.date(day, rule, answer.deadline)

    def date(self, day: str, rule: str, deadline: date) -> None:
        """Write an answer of which only the date is wanted."""
        self.write(
            f"{deadline}\n" if self.shape == "plain" else f"{clean(day)}\t{clean(rule)}\t{deadline}{self.more}\n"
        )

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        given = f"{clean(day)}\t{clean(rule)}\t" if self.shape == "text" else ""
        head = "错误：" if pick(self.lang) == "zh" else "error: "
        self.write(f"{given}{head}{clean(problem)}{self.more}\n")

    def close(self) -> None:
        pass


class JsonWriter:
    """jsonl: an object a line; json: the same objects in one list."""

    def __init__(self, write: Write, lines: bool, lang: str | None, explain: bool, case: Case | None = None) -> None:
        self.write = write
        self.lines = lines
        self.lang = pick(lang)
        self.explain = explain
        self.case = case
        self.columns: Sequence[str] = ()
        self.begun = False

    def beside(self, columns: Sequence[str]) -> None:
        self.columns = columns

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        from deadline_cli.output.compute.answer_json import deadline_json

        self._put(deadline_json(answer, explain=self.explain, lang=self.lang) | case_json(self.case, self.columns))

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        given = {"publication_date": day, "rule": rule}
        told = {"schema": "deadline.compute/1", "error": problem, "line": line, "input": given}
        self._put(told | case_json(self.case, self.columns))

    def close(self) -> None:
        if not self.lines:
            self.write("\n]\n" if self.begun else "[]\n")

    def _put(self, value: dict[str, Any]) -> None:
        before = "" if self.lines else ",\n" if self.begun else "[\n"
        self.begun = True
        self.write(before + dump_json(value) + ("\n" if self.lines else ""))


def case_json(case: Case | None, columns: Sequence[str] = ()) -> dict[str, Any]:
    """What the answer is for, and the columns after the case's name, as they stood on the line."""
    written: dict[str, Any] = {}
    title = " ".join(part for part in (case.title if case else "", *map(str.strip, columns[:1])) if part)
    number = case.number if case else ""
    if title or number:
        written["case"] = {"title": title or None, "id": number or None}
    if columns[1:]:
        written["columns"] = list(columns[1:])
    return written


class CsvWriter:
    """csv with a heading, a row an answer and under it a row a step; a formula in what the user typed is disarmed."""

    def __init__(self, write: Write, lang: str | None = None, bom: bool = False) -> None:
        import csv

        self.writer = csv.writer(_Sink(write), lineterminator="\n")
        self.lang = pick(lang)
        self.begun, self.columns = False, 0
        self.more: list[str] = []
        if bom:
            write("\ufeff")

    def beside(self, columns: Sequence[str]) -> None:
        self.more = [csv_cell(clean(cell)) for cell in columns]

    def answer(self, day: str, rule: str, answer: Deadline) -> None:
        self._put(rule, answer, answer, "", "")
        for step in answer.steps:
            self._put(rule, answer, step, step.id, step.name if self.lang == "zh" else step.name_en)

    def error(self, day: str, rule: str, problem: str, line: int) -> None:
        self._row(csv_cell(day), csv_cell(rule), "", "", "", "", "", csv_cell(clean(problem)), "", "")

    def close(self) -> None:
        self._head()

    def _put(self, rule: str, answer: Deadline, part: Deadline | Step, step: str, name: str) -> None:
        provisional = "true" if part.provisional else "false"
        called = csv_cell(answer.rule.id if answer.rule else rule)
        self._row(answer.publication_date, called, part.first_day, part.nominal_end, part.deadline, part.effect,
                  provisional, "", csv_cell(clean(step)), csv_cell(clean(name)))  # fmt: skip

    def _row(self, *cells: object) -> None:
        self._head()
        self.writer.writerow((*cells, *self.more, *[""] * (self.columns - len(self.more))))

    def _head(self) -> None:
        """The heading; the first line says how many columns pass through."""
        if not self.begun:
            self.begun, self.columns = True, len(self.more)
            more = (f"column_{place}" for place, _ in enumerate(self.more[1:], 4))
            self.writer.writerow((*COLUMNS, *(("case", *more) if self.more else ())))


class _Sink:
    """A write function as the file that the csv module asks for."""

    def __init__(self, write: Write) -> None:
        self.write = write


def one_line(problem: DeadlineError, language: Language) -> str:
    """The error as one clean line."""
    return clean(problem.say(language))
