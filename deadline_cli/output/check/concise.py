"""Findings of `deadline check`, one a line: file:line:column: P202 [warning] message; then what was not read.

The severity is a word of the language, as everywhere on a screen; what scripts look for is the code, or --lang en.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.words import SEVERITIES, part_not_read, place_in_document
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """The findings in the order of the text, then the parts that were not read."""
    words = {severity: pair[0 if language == "zh" else 1] for severity, pair in SEVERITIES.items()}
    for page in pages:
        for finding in page.findings:
            place, said = finding.place, clean(finding.message.say(language))
            if (suggestion := finding.suggestion(language)) is not None:
                said += ("。" if language == "zh" else "; ") + clean(suggestion)
            where = f"{clean(page.path)}:{place.line}:{place.column}"
            if inside := place_in_document(place, language):
                said = f"（{inside}）{said}" if language == "zh" else f"({inside}) {said}"
            yield f"{where}: {finding.code} [{words[finding.severity]}] {said}\n"
        for part in page.not_read if page.is_read else ():  # a whole file is told on standard error
            yield f"{clean(page.path)}: not-read [{words['warning']}] {part_not_read(part, language)}\n"
