"""Findings of `deadline check` as SARIF 2.1.0, for code-scanning sites and editors."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from deadline_cli import __version__
from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.explain import explain
from deadline_cli.notices.finding import Edit, Finding, Repair, Severity
from deadline_cli.notices.proofread import Page
from deadline_cli.output.language import Language

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_PLAIN = (".txt", ".md", ".text", ".markdown")


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    results = [_result(page, finding, language) for page in pages for finding in page.findings]
    driver = {"name": "deadline", "version": __version__, "rules": [_rule(code, language) for code in CHECKS]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    yield json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(code: str, language: Language) -> dict[str, Any]:
    found = explain(code)
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in found.name.split("-")),
        "shortDescription": {"text": found.title_zh if language == "zh" else found.title_en},
        "fullDescription": {"text": found.sections["中文说明" if language == "zh" else "What it finds"]},
        "help": {"text": found.text(language)},
        "defaultConfiguration": {"level": _LEVELS[found.severity]},
    }


def _result(page: Page, finding: Finding, language: Language) -> dict[str, Any]:
    place = finding.place
    message = finding.message.say(language)
    if (suggestion := finding.suggestion(language)) is not None:
        message += "\n" + suggestion
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": max(place.end_column, 1),
    }
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": list(CHECKS).index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(page.path)}, "region": region}}],
    }
    fixes = [_fix(page, repair) for repair in finding.repairs if repair.edits]
    if fixes and page.path.lower().endswith(_PLAIN):
        found["fixes"] = fixes
    return found


def _fix(page: Page, repair: Repair) -> dict[str, Any]:
    starts = _line_starts(page.text)
    change = {
        "artifactLocation": {"uri": _uri(page.path)},
        "replacements": [
            {"deletedRegion": _region(starts, edit), "insertedContent": {"text": edit.text}} for edit in repair.edits
        ],
    }
    return {"description": {"text": repair.words}, "artifactChanges": [change]}


def _region(starts: list[int], edit: Edit) -> dict[str, int]:
    (line, column), (end_line, end_column) = (_line_column(starts, at) for at in (edit.start, edit.end))
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _line_starts(text: str) -> list[int]:
    return [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]


def _line_column(starts: list[int], offset: int) -> tuple[int, int]:
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def _uri(path: str) -> str:
    return quote(path.replace("\\", "/"), safe="/-._~")
