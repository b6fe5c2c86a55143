"""Edits as offsets into the document: checks count the characters of facts, which hold no line ends and no marks."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.notices.facts import Notice, Place, WrittenDay
from deadline_cli.notices.finding import Edit, Finding, Repair
from deadline_cli.numerals import normalise
from deadline_cli.records import NamedTuple


def unbroken(words: str) -> str:
    """Words of a document on one line: where a column breaks Chinese, nothing stands between."""
    lines = [line.strip() for line in words.split("\n")]
    joined = lines[0]
    for line in lines[1:]:
        joined += line if not (joined[-1:] + line[:1]).isascii() else f" {line}"
    return joined


def in_full(finding: Finding, text: str, top: int) -> Finding:
    """The finding with words to print for all that it stands on: a day that is put right keeps its hour behind it.

    `top` is the offset in the document at which `text` begins.
    """
    if not finding.repairs:
        return finding
    return finding._replace(repairs=tuple(_for_all_of(finding, repair, text, top) for repair in finding.repairs))


def _for_all_of(finding: Finding, repair: Repair, text: str, top: int) -> Repair:
    start, end = finding.place.start, finding.place.end
    if not repair.edits or any(edit.start < start or edit.end > end for edit in repair.edits):
        return repair
    words = text[start - top : end - top]
    for edit in sorted(repair.edits, reverse=True):
        words = words[: edit.start - start] + edit.text + words[edit.end - start :]
    words = unbroken(words)
    is_said = repair.words in words or ("（星期" in repair.words and _plain(repair.words) in _plain(words))
    return repair._replace(words=words.strip()) if is_said else repair


def _plain(words: str) -> str:
    """Words without what two writers write in two ways: (周三) and （星期三）."""
    return normalise(words).replace("周", "星期").replace("礼拜", "星期")


class _Words(NamedTuple):
    """Where the words of a fact stand, and as they were read."""

    start: int
    end: int
    words: str


def in_document(findings: list[Finding], notice: Notice, text: str, top: int) -> list[Finding]:
    """The findings of a notice with their edits where their words stand in the document.

    `top` is the offset in the document at which `text` begins. 2026年2月3日 broken over two lines has a character
    more in the document than the date that was read: an edit of so many would leave the last one standing.
    """
    if not [repair for finding in findings for repair in finding.repairs if repair.edits]:
        return findings
    told = _facts(notice)
    if not [words for place, words in told if len(words) != place.end - place.start]:
        return findings
    facts = sorted((_Words(place.start, place.end, words) for place, words in told), key=lambda f: (f.start, -f.end))
    return [
        finding._replace(repairs=tuple(_in_place(repair, facts, text, top) for repair in finding.repairs))
        for finding in findings
    ]


def _in_place(repair: Repair, facts: Sequence[_Words], text: str, top: int) -> Repair:
    """The repair with its edits in their places; without any where one of them has none that is certain."""
    placed = [_placed(edit, facts, text, top) for edit in repair.edits]
    edits = tuple([edit for edit in placed if edit is not None])
    return repair._replace(edits=edits if len(edits) == len(placed) else ())


def _placed(edit: Edit, facts: Sequence[_Words], text: str, top: int) -> Edit | None:
    """The edit in the innermost fact in which it begins, by whose characters its check counted."""
    held = [fact for fact in facts if fact.start <= edit.start < fact.end]
    if not held or len(held[-1].words) == held[-1].end - held[-1].start:
        return edit
    fact = held[-1]
    places = [fact.start + at for at in _kept(text[fact.start - top : fact.end - top], fact.words)]
    first, last = edit.start - fact.start, edit.end - fact.start
    if last > len(places) or len(places) < len(fact.words):
        return None
    end = places[last - 1] + 1 if last else fact.start
    return Edit(places[first] if first < last else end, end, edit.text)


def _kept(said: str, words: str) -> list[int]:
    """Where in what the document says each character of a fact's words stands, as far as they follow one another."""
    found: list[int] = []
    for at, sign in enumerate(said):
        if len(found) < len(words) and normalise(sign) == normalise(words[len(found)]):
            found.append(at)
    return found


def _facts(notice: Notice) -> list[tuple[Place, str]]:
    """The places of all facts of a notice, and their words as they were read."""
    days: list[WrittenDay | None] = [*notice.dates, notice.issue_date, notice.printed]
    for window in notice.windows:
        days += (window.start, window.end)
    days += [period.stated for period in notice.periods]
    days += [beside.day for beside in notice.weekdays]
    found = [(day.place, day.text) for day in days if day is not None]
    for facts in (notice.weekdays, notice.windows, notice.periods, notice.claims, notice.citations):
        found += [(fact.place, fact.text) for fact in facts]
    return found
