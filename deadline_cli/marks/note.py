"""What stands at a mark: a finding's code and severity, its message, the words to print, and its articles."""

from __future__ import annotations

from deadline_cli.notices.finding import Finding, Severity
from deadline_cli.output.check.words import SEVERITIES, finding_named
from deadline_cli.output.common.language import Language
from deadline_cli.records import NamedTuple

AUTHOR = "deadline"


class Note(NamedTuple):
    """The words of one mark; empty are those that it does not need. `where` names words that cannot be marked."""

    code: str
    severity: Severity
    head: str
    message: str
    where: str = ""
    suggestion: str = ""
    basis: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Head, place, message, words to print, articles: those there are."""
        return tuple(line for line in (self.head, self.where, self.message, self.suggestion, self.basis) if line)


def note_of(finding: Finding, language: Language) -> Note:
    """The note of a finding in the language of the reader."""
    column = 0 if language == "zh" else 1
    articles = dict.fromkeys(f"{basis.law} {basis.article or ''}".strip() for basis in finding.basis)
    rests = ("依据：" if language == "zh" else "Basis: ") + ("；" if language == "zh" else "; ").join(articles)
    return Note(
        finding.code,
        finding.severity,
        f"{finding.code} {SEVERITIES[finding.severity][column]} {finding_named(finding, language)}",
        finding.message.say(language),
        suggestion=finding.suggestion(language) or "",
        basis=rests if articles else "",
    )
