"""What a run of `check` comes to: the exit status, and what is said on standard error of files that were not read."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from deadline_cli.errors import Message
from deadline_cli.notices.finding import SEVERITIES
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import Language


class Tally:
    """Lets the pages through, complains of the unreadable, and remembers what the exit status will be.

    `shown` says that the report itself shows the user what was not read.
    """

    def __init__(
        self, thresholds: dict[str, int | None], language: Language, *, skip_unread: bool, shown: bool
    ) -> None:
        self.thresholds = thresholds
        self.language = language
        self.skip_unread = skip_unread
        self.shown = shown
        self.failed = False
        self.found = False

    def watch(self, results: Iterable[Page | None]) -> Iterator[Page]:
        """The pages as they come; None is left out."""
        warning = SEVERITIES.index("warning")
        for page in results:
            if page is None:
                continue
            least = self.thresholds.get(page.path)
            if not page.is_read:
                self.failed = self.failed or not self.skip_unread
                if not self.shown:
                    complain_of(page, self.language)
            elif page.not_read and least is not None and least <= warning and not self.skip_unread:
                self.found = True
            if least is not None and any(SEVERITIES.index(severity) >= least for severity in page.severities):
                self.found = True
            yield page


def complain_of(page: Page, language: Language) -> None:
    """One line for a file that could not be read."""
    for part in page.not_read:
        reason = part.reason.say(language)
        named = not page.path or page.path in reason
        complain(reason if named else Message("{name}: {reason}", name=page.path, reason=reason).say(language))


def threshold(fail_on: str) -> int | None:
    """The place of a severity among all; None for `never`."""
    return next((i for i, s in enumerate(SEVERITIES) if s == fail_on), None)


def complain(line: str) -> None:
    """A line on standard error."""
    from deadline_cli.output.common.safe import clean

    print(f"deadline: {clean(line)}", file=sys.stderr)
