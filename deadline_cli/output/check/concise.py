"""Findings of `deadline check`, one a line: file:line:column: P202 message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    for page in pages:
        for finding in page.findings:
            place, said = finding.place, clean(finding.message.say(language))
            if (suggestion := finding.suggestion(language)) is not None:
                said += ("。" if language == "zh" else "; ") + clean(suggestion)
            where = f"{clean(page.path)}:{place.line}:{place.column}"
            yield f"{where}: {finding.code} [{finding.severity}] {said}\n"
