"""Findings of `deadline check` as GitHub workflow commands, which annotate the lines of a pull request."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from deadline_cli.notices.finding import Severity
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.words import part_not_read, place_in_document
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """A command a finding and a part that was not read, which GitHub shows beside the line."""
    for page in pages:
        for finding in page.findings:
            place = finding.place
            message = clean(finding.message.say(language))
            if (suggestion := finding.suggestion(language)) is not None:
                message += "\n" + clean(suggestion)
            if inside := place_in_document(place, language):
                message = f"{inside}：{message}" if language == "zh" else f"{inside}: {message}"
            properties = {
                "file": _file(page),
                "line": str(place.line),
                "col": str(place.column),
                "endLine": str(place.end_line),
                "endColumn": str(place.end_column),
                "title": f"{finding.code} {finding.name}",
            }
            said = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
            yield f"::{_LEVELS[finding.severity]} {said}::{_escaped(message)}\n"
        for part in page.not_read:
            level = "error" if part.whole else "warning"
            yield f"::{level} file={_property(_file(page))},title=not-read::{_escaped(part_not_read(part, language))}\n"


def _file(page: Page) -> str:
    return "\n".join(map(clean, page.path.replace(os.sep, "/").split("\n")))


def _escaped(text: str) -> str:
    """Nothing in a notice may end the line and start a command of its own."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
