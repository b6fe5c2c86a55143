"""One proofread document and its marked copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from deadline_cli.cli.mark.targets import Target
from deadline_cli.errors import DeadlineError
from deadline_cli.notices.proofread import Page
from deadline_cli.output.common.language import Language
from deadline_cli.records import NamedTuple


class Copy(NamedTuple):
    """How to make the copy of one document, and where."""

    target: Target
    language: Language
    suggest: bool = False
    summary: bool = False


def with_copy(page: Page, data: bytes, copy: Copy, again: Callable[[str], Page]) -> Page:
    """Write the marked copy of a page that was read from `data`; `again` proofreads a text as the page was.

    Raises DeadlineError where it cannot be made or written.
    """
    from deadline_cli.marks.mark import Wish, marked
    from deadline_cli.notices.patch import certain_edits
    from deadline_cli.whole_file import write_whole

    document = Path(page.path)
    edits = certain_edits(page, again) if copy.suggest else ()
    done = marked(page, data, Wish(copy.language, edits, copy.summary))
    target = copy.target.path(document, done.suffix)
    if target.exists() and document.exists() and target.samefile(document):
        raise DeadlineError("{target} is the document itself; name another file with -o", target=target)
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, done.data)
    return page._replace(copy=str(target), remarks=done.remarks)
