"""What `deadline recheck` prints of each saved answer: a line, a record, or the moved events of a calendar."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any, Protocol

from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean
from deadline_cli.records import dataclass
from deadline_cli.rulebook.answer import Deadline
from deadline_cli.rulebook.recheck import Change


@dataclass(frozen=True, slots=True)
class Rechecked:
    """A saved answer with its line, today's answer to the same question, and what changed."""

    line: int
    saved: Mapping[str, Any]
    answer: Deadline
    changes: tuple[Change, ...]

    @property
    def revision(self) -> int:
        """How often its days have moved since it was first saved. Raises DeadlineError for what is no whole number."""
        before = self.saved.get("revision", 0)
        if not isinstance(before, int) or before < 0:
            raise DeadlineError(
                "line {line}: revision {revision!r} is no whole number", line=self.line, revision=before
            )
        return before + bool(self.changes)

    def saved_anew(self, lang: str) -> dict[str, Any]:
        """Today's answer as it is to be saved: with the case, the columns and the revision."""
        from deadline_cli.output.compute.answer_json import deadline_json

        passed = {key: self.saved[key] for key in ("case", "columns") if key in self.saved}
        explained = "trace" in self.saved
        return deadline_json(self.answer, explain=explained, lang=lang) | passed | {"revision": self.revision}


class Report(Protocol):
    """Saved answers in the order of their lines, those that stand among them."""

    def put(self, again: Rechecked) -> None:
        """Print what changed of one saved answer."""

    def close(self) -> None:
        """Print what stands after the last."""


def report_of(format: str, lang: Language, alarm: str = "") -> Report:
    """The report in a format of recheck. Raises DeadlineError for alarms that cannot be read."""
    if format == "ics":
        return _Events(lang, alarm)
    return _Records(lang) if format == "jsonl" else _Lines(lang)


class _Lines:
    def __init__(self, lang: Language) -> None:
        self.lang = lang

    def put(self, again: Rechecked) -> None:
        for change in again.changes:
            why = "；".join(change.why_zh) if self.lang == "zh" else "; ".join(change.why)
            what = "" if change.what == "deadline" else f"{change.what} "
            says = f"{change.publication_date} {change.rule}: {what}{change.before} -> {change.after}; {why}"
            place = f"第{again.line}行" if self.lang == "zh" else f"line {again.line}"
            print(clean(f"{place}: {says}"))

    def close(self) -> None:
        pass


class _Records:
    def __init__(self, lang: Language) -> None:
        self.lang = lang

    def put(self, again: Rechecked) -> None:
        for change in again.changes:
            record = {
                "schema": "deadline.recheck/1",
                "line": again.line,
                "publication_date": change.publication_date.isoformat(),
                "rule": change.rule,
                "what": change.what,
                "before": change.before,
                "after": change.after,
                "why": list(change.why_zh if self.lang == "zh" else change.why),
            }
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")

    def close(self) -> None:
        pass


class _Events:
    """The events whose days moved. All saved answers pass through, so that each gets the UID that it had."""

    def __init__(self, lang: Language, alarm: str) -> None:
        from deadline_cli.output.compute.ics import Case, IcsWriter, read_alarms

        self.alarms = read_alarms(alarm)
        self.case = Case
        self.writer = IcsWriter(sys.stdout.write, lang)

    def put(self, again: Rechecked) -> None:
        named = again.saved.get("case") or {}
        if not isinstance(named, dict):
            raise DeadlineError("line {line}: case {case!r} is no object", line=again.line, case=named)
        self.writer.case = self.case(str(named.get("title") or ""), str(named.get("id") or ""), self.alarms)
        self.writer.revision = again.revision
        rule = str(again.saved["period"]["text"]) if again.answer.rule is None else again.answer.rule.id
        if again.changes:
            self.writer.answer(str(again.answer.publication_date), rule, again.answer)
        else:
            self.writer.pass_over(again.answer)

    def close(self) -> None:
        self.writer.close()
