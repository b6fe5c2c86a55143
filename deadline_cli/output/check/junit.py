"""Findings of `deadline check` as JUnit XML, which build servers (Jenkins, GitLab, Azure) show as failed tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from deadline_cli.notices.documents.reading import NotRead
from deadline_cli.notices.finding import Finding
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.sarif import relative_path
from deadline_cli.output.check.words import part_not_read
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """A suite a file, a test a finding, a passed one a notice without any; what was not read is an error.

    Errors and warnings are failures, information is told in a passed test.
    """
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="deadline">\n'
    for page in pages:
        suite = _suite(page, language)
        indent(suite)
        yield tostring(suite, encoding="unicode") + "\n"
    yield "</testsuites>\n"


def _suite(page: Page, language: Language) -> Element:
    path = clean(relative_path(page.path))
    suite = Element("testsuite", name=path)
    for notice, findings in page.notices:
        title = " ".join(notice.title.split())
        if not findings:
            _test(suite, path, f"{notice.index} {title}")
        for finding in findings:
            _of_finding(suite, path, finding, language)
    for part in page.not_read:
        _not_read(suite, path, part, language)
    for count, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        suite.set(count, str(sum(1 for _ in suite.iter(tag))))
    return suite


def _test(suite: Element, path: str, name: str) -> Element:
    return SubElement(suite, "testcase", classname=path, name=clean(name), time="0")


def _of_finding(suite: Element, path: str, finding: Finding, language: Language) -> None:
    line, message = finding.place.line, clean(finding.message.say(language))
    test = _test(suite, path, f"{finding.code} {path}:{line}:{finding.place.column}")
    # Each line is made harmless by itself: the line's end between them is a control code.
    words = "\n".join(map(clean, filter(None, (f"{path}:{line}: {message}", finding.suggestion(language)))))
    if finding.severity == "info":
        SubElement(test, "system-out").text = words
    else:
        SubElement(test, "failure", type=finding.severity, message=message).text = words


def _not_read(suite: Element, path: str, part: NotRead, language: Language) -> None:
    """What was not read is an error: a report without it would be green for what nobody looked at."""
    said = clean(part_not_read(part, language))
    test = _test(suite, path, f"not-read {path}" + (f" {part.page}" if part.page else ""))
    SubElement(test, "error", type="not-read", message=said).text = said
