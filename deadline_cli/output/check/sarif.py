"""Findings of `deadline check` as SARIF 2.1.0, for code-scanning sites and editors."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

from deadline_cli import __version__
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.checks.registry import CHECKS
from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.explain import explain
from deadline_cli.notices.facts import Place
from deadline_cli.notices.finding import Finding, Repair, Severity
from deadline_cli.notices.layout.lines import Ruler
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.as_json import dump
from deadline_cli.output.check.counts import add, no_counts
from deadline_cli.output.check.fingerprints import Fingerprints
from deadline_cli.output.check.words import hidden_words, part_not_read, place_in_document
from deadline_cli.output.common.language import Language

_ROOT = "%SRCROOT%"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """One run for all pages; what was not read is a notification of the tool."""
    results: list[dict[str, Any]] = []
    notifications: list[dict[str, Any]] = []
    counts, is_whole = no_counts(), True
    for page in pages:
        results += _results(page, language)
        notifications += [_notification(page, part, language) for part in page.not_read]
        is_whole = is_whole and page.is_read
        add(counts, page)
    site = docs_address()
    driver: dict[str, Any] = {
        "name": "deadline",
        "version": __version__,
        "rules": [_rule(code, language, site) for code in CHECKS],
    }
    if site:
        driver["informationUri"] = site
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "the folder in which deadline was run"}}},
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [_invocation(is_whole, notifications, counts, language)],
        "results": results,
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    yield dump(log, indent=1) + "\n"


def _invocation(
    is_whole: bool, not_read: list[dict[str, Any]], counts: dict[str, Any], language: Language
) -> dict[str, Any]:
    """Whether everything was read, what was not, and which configuration hid how many findings."""
    hidden = [{"message": {"text": words}, "level": "note"} for words in hidden_words(counts, language)]
    return {
        "executionSuccessful": is_whole,
        "toolExecutionNotifications": not_read,
        "toolConfigurationNotifications": hidden,
        "properties": {"config": counts["config"], "hidden": counts["hidden"]},
    }


def docs_address() -> str:
    """Where the documentation stands on the web, ending in a slash: as DEADLINE_DOCS names it, else as the package's
    own metadata do; else nothing.

    SARIF's helpUri and informationUri are absolute addresses, and what is not published has none of its own.
    Raises DeadlineError for what is no such address.
    """
    named = os.environ.get("DEADLINE_DOCS", "").strip()
    if named and not _is_address(named):
        raise DeadlineError(
            "DEADLINE_DOCS is {named!r}, no address of the web; write https://… or unset it", named=named[:80]
        )
    named = named or _published()
    return named and named.rstrip("/") + "/"


def _published() -> str:
    """The address of the documentation that whoever published the package gave it ([project.urls])."""
    try:
        urls = metadata("deadline-cn").get_all("Project-URL") or ()
    except PackageNotFoundError:
        return ""
    named = dict(url.partition(", ")[::2] for url in urls).get("Documentation", "").strip()
    return named if _is_address(named) else ""


def _is_address(named: str) -> bool:
    return bool(re.fullmatch(r"https?://[\w.\-:\[\]]+(/[!-~]*)?", named, re.ASCII))


def _rule(code: str, language: Language, site: str) -> dict[str, Any]:
    found = explain(code)
    page = {"helpUri": f"{site}findings/{code.lower()}-{found.name}/"} if site else {}
    return page | {
        "id": code,
        "name": "".join(part.capitalize() for part in found.name.split("-")),
        "shortDescription": {"text": found.title_zh if language == "zh" else found.title_en},
        "fullDescription": {"text": found.sections["中文说明" if language == "zh" else "What it finds"]},
        "help": {"text": found.text(language), "markdown": found.markdown(language)},
        "defaultConfiguration": {"level": _LEVELS[found.severity]},
    }


def _results(page: Page, language: Language) -> Iterator[dict[str, Any]]:
    ruler = Ruler(page.text)
    prints = Fingerprints(page)
    for finding in page.findings:
        yield _result(page, finding, ruler, prints, language)


def _result(page: Page, finding: Finding, ruler: Ruler, prints: Fingerprints, language: Language) -> dict[str, Any]:
    place = finding.place
    message = finding.message.say(language)
    if (suggestion := finding.suggestion(language)) is not None:
        message += "\n" + suggestion
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": _artifact(page.path), "region": _region(page, place)}
    }
    words = page.text[place.start : place.end]
    location["physicalLocation"]["region"]["snippet"] = {"text": words}
    if inside := place_in_document(place, language):
        location["logicalLocations"] = [{"name": inside}]
    found: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": list(CHECKS).index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": message.replace("](", "] (")},  # words of a notice are no link
        "locations": [location],
        "partialFingerprints": {"deadlineFinding/v1": prints.of(finding.code, words)},
    }
    fixes = [_fix(page, repair, ruler) for repair in finding.repairs if repair.edits]
    if fixes and page.plain:
        found["fixes"] = fixes
    return found


def _notification(page: Page, part: NotRead, language: Language) -> dict[str, Any]:
    """What was not read, as a notification of the run."""
    return {
        "level": "error" if part.whole else "warning",
        "message": {"text": part_not_read(part, language).replace("](", "] (")},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(page.path)}}],
    }


def _fix(page: Page, repair: Repair, ruler: Ruler) -> dict[str, Any]:
    change = {
        "artifactLocation": _artifact(page.path),
        "replacements": [
            {"deletedRegion": _region(page, ruler.place(edit.start, edit.end)), "insertedContent": {"text": edit.text}}
            for edit in repair.edits
        ],
    }
    return {"description": {"text": repair.words}, "artifactChanges": [change]}


def _region(page: Page, place: Place) -> dict[str, Any]:
    """The place with its columns in UTF-16 units: editors and Microsoft's tools count so, whatever columnKind says."""
    return {
        "startLine": place.line,
        "startColumn": place.column + _wide(page.text, place.start, place.column - 1),
        "endLine": place.end_line,
        "endColumn": max(place.end_column + _wide(page.text, place.end, place.end_column - 1), 1),
    }


def _wide(text: str, at: int, before: int) -> int:
    """How many of the characters before `at` on its line take two units: rare characters of names, emoji."""
    line = text[max(0, at - before) : at]
    return len(line.encode("utf-16-le", "surrogatepass")) // 2 - len(line)


def _artifact(path: str) -> dict[str, str]:
    """The file relative to the folder we are in, as code-scanning sites want it; elsewhere in full."""
    inside = relative_path(path)
    if inside.startswith("..") or Path(inside).is_absolute():
        return {"uri": Path(os.path.abspath(path)).as_uri()}  # noqa: PTH100 - without .. and with symbolic links as named
    return {"uri": quote(os.fsencode(inside), safe="/-._~"), "uriBaseId": _ROOT}


def relative_path(path: str) -> str:
    """The file's path from the folder we are in, with slashes; in full on another drive; - for standard input."""
    try:
        inside = os.path.relpath(path) if path not in ("", "-") else "-"
    except ValueError:  # Windows: no way leads from one drive to another
        inside = os.path.abspath(path)  # noqa: PTH100 - without .. and with symbolic links as named
    return inside.replace(os.sep, "/")
