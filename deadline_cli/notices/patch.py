"""The certain repairs of a page, as far as they agree: what is put right stays right, and nothing else goes wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from deadline_cli.notices.finding import Edit, Finding
from deadline_cli.notices.proofread import Judged, Page

_Choice = list[list[Finding]]  # of each notice, the findings that are repaired
_TURNS = 6


def settled(page: Page, again: Callable[[str], Page]) -> Page:
    """The page with every certain repair, and with those that are certain once these are made: none is left to do.

    `again` proofreads a text as `page` was. A page that never comes to rest stays as it is.
    """
    now = page
    for _ in range(_TURNS):
        text = repaired(now, again)
        if text == now.text:
            return now
        now = again(text)
    return page


def repaired(page: Page, again: Callable[[str], Page]) -> str:
    """The text with the certain repairs of one turn; what rests on another repair is left to the next."""
    edits = certain_edits(page, again)
    return _with_edits(page.text, edits) if edits else page.text


def certain_edits(page: Page, again: Callable[[str], Page]) -> tuple[Edit, ...]:
    """The edits of every repair that is the only one for its finding, in the order of the text; none overlaps another.

    A repair stays out where another changes what it rests on (a period made shorter moves the hearing behind it),
    or where it would contradict what is left standing (a longer window beside 共7个工作日).
    """
    wanted = [[f for f in judged.findings if len(f.repairs) == 1 and f.repairs[0].edits] for judged in page.notices]
    if not any(wanted):
        return ()
    accepted: _Choice = [[] for _ in wanted]
    good = _good(page, wanted, again)
    for at, findings in enumerate(wanted):
        if good[at]:
            accepted[at] = findings
    # What did not go together is tried one by one, in all notices at once.
    left = [[] if good[at] else findings for at, findings in enumerate(wanted)]
    for turn in range(max(map(len, left))):
        trial = [[*accepted[at], *findings[turn : turn + 1]] for at, findings in enumerate(left)]
        good = _good(page, trial, again)
        accepted = [trial[at] if good[at] else accepted[at] for at in range(len(trial))]
    return _edits_of(accepted)


def _good(page: Page, choice: _Choice, again: Callable[[str], Page]) -> list[bool]:
    """Of each notice, whether these repairs leave it without the findings repaired and without a new error."""
    after = again(_with_edits(page.text, _edits_of(choice))).notices
    if len(after) != len(page.notices):
        return [False] * len(choice)
    return [
        _is_better(before, repaired, now) for before, repaired, now in zip(page.notices, choice, after, strict=True)
    ]


def _is_better(before: Judged, repaired: list[Finding], now: Judged) -> bool:
    allowed = Counter(f.code for f in before.findings)
    allowed.subtract(f.code for f in repaired)
    found = Counter(f.code for f in now.findings)
    done = {f.code for f in repaired}
    graver = {f.code for f in now.findings if f.severity == "error"} | done
    return all(found[code] <= allowed[code] for code in graver)


def _edits_of(choice: _Choice) -> tuple[Edit, ...]:
    """The edits of all notices in the order of the text."""
    kept: list[Edit] = []
    for edit in sorted(edit for findings in choice for edit in _edits(findings)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return tuple(kept)


def _with_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """The text with these edits."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join([*pieces, text[at:]])


def _edits(findings: list[Finding]) -> dict[Edit, None]:
    """The edits of a notice; of two repairs that overlap, those of the first, and whole."""
    kept: dict[Edit, None] = {}
    for finding in sorted(findings, key=lambda finding: finding.place.start):
        edits = [edit for edit in finding.repairs[0].edits if edit not in kept]
        if not any(edit.start < other.end and other.start < edit.end for edit in edits for other in kept):
            kept.update(dict.fromkeys(edits))
    return kept
