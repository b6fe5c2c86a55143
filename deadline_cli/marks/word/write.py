"""A Word file with its findings as comments: only the parts that must change are changed, each in its own XML."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Sequence
from itertools import groupby
from xml.sax.saxutils import escape

from deadline_cli.errors import DeadlineError, library_reason
from deadline_cli.marks.note import AUTHOR, Note
from deadline_cli.marks.word.anchors import Cuts, Markup, Replacement, applied, markup_of, replacements
from deadline_cli.marks.word.comments import add_comments, comment_ids, document_part
from deadline_cli.marks.word.letters import Letters, Spot
from deadline_cli.marks.word.package import parts_of, with_parts
from deadline_cli.marks.word.positions import paragraphs
from deadline_cli.records import NamedTuple

_DECLARED = re.compile(r"""\A\ufeff?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
_CHANGE_ID = re.compile(rb"""\bid\s*=\s*["'](\d{1,9})["']""")


class Letter(NamedTuple):
    """A printed character: the `offset`-th (from 0) of the n-th run of the n-th paragraph (both from 1)."""

    paragraph: int
    run: int
    offset: int


class Comment(NamedTuple):
    """A note on the words from the character `first` to the character `last`; without them, on the first paragraph."""

    note: Note
    first: Letter | None = None
    last: Letter | None = None

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The characters whose paragraphs are concerned."""
        return tuple(letter for letter in (self.first, self.last) if letter is not None)


class Change(NamedTuple):
    """A tracked change: the characters `old` become `words`; where there are none, `words` go in behind `after`."""

    old: tuple[Letter, ...]
    words: str
    after: Letter | None = None

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The characters that are concerned."""
        return self.old or ((self.after,) if self.after is not None else ())


def marked_word(
    data: bytes, name: str, comments: Sequence[Comment], changes: Sequence[Change] = (), *, moment: str
) -> bytes:
    """The package with these comments and changes; `moment` is their time in UTC, as 2026-11-28T08:00:00Z.

    A change that cannot be made without loss (its words are a field's, a formula's, or lie in several paragraphs) is
    left out: the comment names the words. Raises DeadlineError for a file that cannot be parsed.
    """
    try:
        with parts_of(data) as packed:
            return _marked(data, packed, name, comments, changes, moment)
    except DeadlineError:
        raise
    except (LookupError, ValueError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as problem:
        said = (str(problem).splitlines() or [""])[0][:80]
        raise DeadlineError(
            "{name}: the Word file cannot be marked ({said}); save it again as .docx",
            name=name,
            said=library_reason(problem, said),
        ) from None


def _marked(
    data: bytes, packed: zipfile.ZipFile, name: str, comments: Sequence[Comment], changes: Sequence[Change], moment: str
) -> bytes:
    """The package with its changed parts."""
    changed: dict[str, str] = {}
    known = set(packed.namelist())
    seen: dict[str, tuple[str, str]] = {}

    def read(part: str) -> str | None:
        if part not in seen and part in known:
            seen[part] = _decoded(packed.read(part))
        return changed.get(part) or seen.get(part, (None, ""))[0]

    document = document_part(read)
    text = read(document)
    if text is None:
        raise LookupError(f"no {document} in it")
    first = max(comment_ids(read, document), default=-1) + 1
    notes = [(first + n, comment.note) for n, comment in enumerate(comments)]
    add_comments(read, document, notes, moment, changed)
    xml = _with_anchors(text.encode(), name, comments, changes, (first, moment))
    words = {document: xml.decode(), **changed}
    return with_parts(data, packed, {part: _encoded(w, seen.get(part, ("", "utf-8"))[1]) for part, w in words.items()})


def _with_anchors(
    xml: bytes, name: str, comments: Sequence[Comment], changes: Sequence[Change], made: tuple[int, str]
) -> bytes:
    """The document's XML with anchors and tracked changes."""
    first, moment = made
    markup = markup_of(xml, AUTHOR, moment)
    placed = [letter for comment in comments for letter in comment.letters]
    placed += [letter for change in changes for letter in change.letters]
    words = _words(xml, {letter.paragraph for letter in placed}, name)
    spots = [_spots(words, comment) for comment in comments]
    if None in spots and 1 not in words:
        words |= _words(xml, {1}, name)
    cuts = {number: Cuts.none() for number in words}
    homeless = b""
    for number, spot in enumerate(spots, first):
        begin, end = anchor(markup, number)
        if (place := spot or _all_of(words.get(1))) is None:
            homeless += begin + end
            continue
        (at, start), (to, stop) = place
        cuts[at].begin(words[at].leaves, start, begin)
        cuts[to].end(words[to].leaves, stop, end)
    for change in changes:
        _add_change(words, cuts, change)
    done = _on_empty(xml, words.get(1), homeless) if homeless else []
    number = max((int(found) for found in _CHANGE_ID.findall(xml)), default=0) + 1 if changes else 0
    for at in sorted(words, reverse=True):  # a text box stands behind the paragraph that holds it
        done = replacements(xml, words[at].leaves, cuts[at], markup, number, done)
        number += sum(map(len, cuts[at].deleted.values())) + sum(map(len, cuts[at].inserted.values()))
    return applied(xml, done)


def _words(xml: bytes, wanted: set[int], name: str) -> dict[int, Letters]:
    return {number: Letters(xml, element) for number, element in paragraphs(xml, wanted, name).items()}


def anchor(markup: Markup, number: int) -> tuple[bytes, bytes]:
    """What stands before the words of a comment, and what behind them."""
    w, declaration = markup.prefix, markup.declaration
    begin = f'<{w}commentRangeStart{declaration} {w}id="{number}"/>'
    end = f'<{w}commentRangeEnd{declaration} {w}id="{number}"/>'
    reference = f'<{w}r{declaration}><{w}commentReference {w}id="{number}"/></{w}r>'
    return begin.encode(), (end + reference).encode()


def _spots(words: dict[int, Letters], comment: Comment) -> tuple[tuple[int, Spot], tuple[int, Spot]] | None:
    """The paragraphs and spots at which the words begin and end; None where the document has no such words."""
    first, last = comment.first, comment.last
    if first is None or last is None:
        return None
    start = words[first.paragraph].spot(first.run, first.offset) if first.paragraph in words else None
    stop = words[last.paragraph].spot(last.run, last.offset) if last.paragraph in words else None
    if start is None or stop is None:
        return None
    return (first.paragraph, start), (last.paragraph, stop._replace(offset=stop.offset + 1))


def _all_of(first: Letters | None) -> tuple[tuple[int, Spot], tuple[int, Spot]] | None:
    """The words of the first paragraph from end to end; None where it has none."""
    if first is None or not first.leaves:
        return None
    return (1, Spot(0, 0)), (1, Spot(len(first.leaves) - 1, first.leaves[-1].length))


def _on_empty(xml: bytes, words: Letters | None, marks: bytes) -> list[Replacement]:
    """Anchors in a paragraph without words."""
    if words is None:
        return []
    paragraph = words.paragraph
    if paragraph.inner == paragraph.close == paragraph.end:
        tag = xml[paragraph.start : paragraph.end]
        name = tag[1:-2].split()[0]
        return [Replacement(paragraph.start, paragraph.end, tag[:-2] + b">" + marks + b"</" + name + b">")]
    return [Replacement(paragraph.close, paragraph.close, marks)]


def _add_change(words: dict[int, Letters], cuts: dict[int, Cuts], change: Change) -> None:
    """Strike out the old words and put the new ones behind them, where both can be done in plain runs."""
    letters = change.letters
    if not letters or len({letter.paragraph for letter in letters}) > 1 or letters[0].paragraph not in words:
        return
    number = letters[0].paragraph
    spots = [words[number].spot(letter.run, letter.offset) for letter in letters]
    leaves = words[number].leaves
    known = [spot for spot in spots if spot is not None and leaves[spot.leaf].cuttable]
    if len(known) < len(spots):
        return
    if change.old:
        for at, group in groupby(known, key=lambda spot: spot.leaf):
            offsets = [spot.offset for spot in group]
            cuts[number].deleted[at].append((offsets[0], offsets[-1] + 1))
    if change.words:
        behind = known[-1]._replace(offset=known[-1].offset + 1)
        cuts[number].inserted[behind].append(escape(change.words).encode())


def _decoded(part: bytes) -> tuple[str, str]:
    """The text of a part, its byte order mark kept, and its encoding."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if part.startswith(mark):
            return part.decode(encoding), encoding
    declared = _DECLARED.match(part[:200].decode("latin-1"))
    encoding = declared[1] if declared else "utf-8"
    return part.decode(encoding), encoding


def _encoded(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "xmlcharrefreplace")
