"""Findings of `deadline check` as a Code Climate report, which GitLab shows beside a merge request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Finding, Severity
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.as_json import dump
from deadline_cli.output.check.fingerprints import Fingerprints
from deadline_cli.output.check.sarif import relative_path
from deadline_cli.output.check.words import part_not_read
from deadline_cli.output.common.language import Language

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """One array for all pages: an issue a finding, and one a part that was not read."""
    issues: list[dict[str, Any]] = []
    for page in pages:
        prints = Fingerprints(page)
        issues += [_issue(page, finding, prints, language) for finding in page.findings]
        issues += [_not_read(page, part, prints, language) for part in page.not_read]
    yield dump(issues, indent=1) + "\n"


def _issue(page: Page, finding: Finding, prints: Fingerprints, language: Language) -> dict[str, Any]:
    said = finding.message.say(language)
    if (suggestion := finding.suggestion(language)) is not None:
        said += ("。" if language == "zh" else "; ") + suggestion
    return {
        "type": "issue",
        "check_name": finding.code,
        "description": said,
        "categories": ["Bug Risk"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": prints.of(finding.code, page.text[finding.place.start : finding.place.end]),
        "location": {
            "path": relative_path(page.path),
            "lines": {"begin": finding.place.line, "end": max(finding.place.line, finding.place.end_line)},
        },
    }


def _not_read(page: Page, part: NotRead, prints: Fingerprints, language: Language) -> dict[str, Any]:
    """What was not read is an issue too: a report without it would be green for what nobody looked at."""
    said = part_not_read(part, language)
    return {
        "type": "issue",
        "check_name": "not-read",
        "description": said,
        "categories": ["Bug Risk"],
        "severity": "critical" if part.whole else "major",
        "fingerprint": prints.of("not-read", said),
        "location": {"path": relative_path(page.path), "lines": {"begin": 1, "end": 1}},
    }
