"""Parts a page at the members of a series: lines with a number, an hour or a mark before them, or a serial behind."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.lines.headings import SENTENCE
from deadline_cli.notices.lines.lists import BULLETS, NEAR
from deadline_cli.notices.lines.newspaper import LONGEST_HEADLINE, PARAGRAPH
from deadline_cli.notices.lines.press import story_signs
from deadline_cli.notices.lines.series.forms import BEGINS, ENDS, Form, form_of
from deadline_cli.notices.lines.series.signed import office_before, signs_member
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_FEWEST, _FEWEST_SPOKEN, _FEWEST_CLOSED = 3, 2, 3
_RISING, _LONGEST_SORT, _LINES_ABOVE = "hour", 6, 4
_UNCOUNTED = frozenset({*BULLETS, "code"})
# A 公告　B 招租　C 招聘
_LEGEND, _FEWEST_CODES = Pattern(rf"(?<![A-Z\d])[A-Z][ \u3000：:=]{{0,2}}{HAN}{{2,4}}(?=[ \u3000，、；。]|$)"), 2
_SORT, _FEWEST_SORTS = Pattern(rf"[\[【［]{HAN}{{1,6}}[\]】］]$"), 2  # [公告] / 1. … / 2. … / [转让] / 3. …
_ANNOUNCE, _NO_SIGNERS_END = frozenset("：:"), frozenset("。！!？?：:；;，,、")


def with_members_apart(lines: list[Line], text: str) -> list[Line]:
    """The lines, each member of a series set apart, without what it only shares with the others.

    Three of one form stand near each other and count on, if they count. Several speak: a name signs them, or an
    office that sets a day stands at their head; a notice's own items nobody signs. A serial shows texts by itself.
    """
    shaped = [i for i, line in enumerate(lines) if line.words[0] in BEGINS or line.words[-1] in ENDS]
    if len(shaped) < _FEWEST:
        return lines
    forms = {i: form for i in shaped if (form := form_of(lines[i].words)) is not None}
    kinds: dict[str, list[int]] = {}
    for i, form in forms.items():
        kinds.setdefault(form.kind, []).append(i)
    parting: dict[int, Form] = {}
    sorts: set[int] = set()
    for at in kinds.values():
        if len(at) >= _FEWEST:
            starts = [lines[i].start for i in at]
            run: list[int] = []
            shows = False
            for k, i in enumerate(at):
                around = _around(forms, at, starts, k)
                if around != run:
                    run, named = around, _sorts_among(lines, around)
                    shows = bool(named) or _show_texts(lines, forms, around)
                    sorts.update(named)
                if shows:
                    parting[i] = forms[i]
    return _parted(lines, parting, sorts, text) if parting else lines


def _around(forms: dict[int, Form], at: list[int], starts: list[int], k: int) -> list[int]:
    """The rows of one form near the k-th that count on from it."""
    first, end = bisect_left(starts, starts[k] - NEAR), bisect_right(starts, starts[k] + NEAR)
    return _counted(forms, at[first:end], k - first)


def _show_texts(lines: list[Line], forms: dict[int, Form], run: list[int]) -> bool:
    """Whether rows of one form are a series of texts."""
    if len(run) < _FEWEST:
        return False
    form = forms[run[0]]
    if form.behind or form.kind == "named":
        return True
    if form.kind in _UNCOUNTED and any(len(lines[i].words) < PARAGRAPH for i in run):
        return False  # headings with a mark before them, plots
    if form.kind == "code" and _is_told_what_codes_are(lines, run):
        return True
    return _speak(lines, forms, run)


def _sorts_among(lines: list[Line], run: list[int]) -> list[int]:
    """The names of sorts under which rows are counted on: a notice's own list has no such names between its items."""
    if len(run) < _FEWEST:
        return []
    between = range(max(0, run[0] - 1), run[-1])
    named = [i for i in between if lines[i].words[-1] in "]】］" and _SORT.match(lines[i].words) is not None]
    return named if _FEWEST_SORTS <= len(named) < len(run) else []


def _counted(forms: dict[int, Form], at: list[int], k: int) -> list[int]:
    """The lines of a form around its k-th that count on from it; all of them where the form does not count."""
    form = forms[at[k]]
    if not form.at:
        return at
    rising = form.kind == _RISING or form.behind > 0
    run = [at[k]]
    for step in (-1, 1):
        last = form.at
        for i in at[k + step :: step] if k + step >= 0 else ():
            further = (forms[i].at - last) * step
            if further > 0 if rising else further == 1:
                last = forms[i].at
                run.append(i)
    return sorted(run)


def _is_told_what_codes_are(lines: list[Line], run: list[int]) -> bool:
    """Whether a line above the rows says which sort each letter of their codes is."""
    letters = {lines[i].words[0] for i in run}
    above = range(max(0, run[0] - _LINES_ABOVE), run[0])
    told_of = {said[0] for k in above for said in _LEGEND.findall(lines[k].words)}
    return len(letters & told_of) >= _FEWEST_CODES


def _speak(lines: list[Line], forms: dict[int, Form], run: list[int]) -> bool:
    """Whether several members of a series are texts of their own by who speaks in them."""
    heads: set[str] = set()
    if not run[0] or lines[run[0] - 1].words[-1] not in _ANNOUNCE:  # whose duties are as follows:
        heads = {
            found
            for i in run
            if "：" in (said := lines[i].words) and (found := office_before(said[forms[i].before :])) is not None
        }
    above = [max(0, run[0] - 2), *run[:-1]]
    closed = [(first, i - 1) for first, i in zip(above, run, strict=True) if i]
    if len(lines[run[-1]].words) >= PARAGRAPH:
        closed.append((run[-1], run[-1]))
    signed = sum(
        lines[last].words[-1] not in _NO_SIGNERS_END and signs_member(lines, last, first) for first, last in closed
    )
    spoken = signed + (len(heads) if len(heads) >= _FEWEST_SPOKEN else 0)
    if spoken >= _FEWEST_SPOKEN:
        return True
    return spoken > 0 and spoken + sum(story_signs(lines[last].words) > 0 for _, last in closed) >= _FEWEST_CLOSED


def _parted(lines: list[Line], parting: dict[int, Form], sorts: set[int], text: str) -> list[Line]:
    """The lines without the numbers of members and the names of their sorts."""
    kept: list[Line] = []
    begins = False
    for i, line in enumerate(lines):
        if i in sorts:
            continue
        form = parting.get(i)
        if form is None:
            kept.append(line._replace(after_gap=True, apart=True, headline=True) if begins else line)
            begins = False
            continue
        if form.behind:
            said = line.words[: len(line.words) - form.behind]
            end = offset_in(text, line.start, len(said))
            shown = line._replace(end=end, words=said)
            kept.append(shown._replace(after_gap=True, apart=True, headline=True) if begins else shown)
            begins = True
            continue
        said = line.words[form.before :]
        below = lines[i + 1].words if i + 1 < len(lines) else ""
        begins = not said or (len(said) <= _LONGEST_SORT and _is_heading(below))
        if not begins:
            start = offset_in(text, line.start, form.before)
            kept.append(Line(line.number, start, line.end, said, True, apart=True, headline=True))
    return kept


def _is_heading(said: str) -> bool:
    return 0 < len(said) <= LONGEST_HEADLINE and SENTENCE.search(said) is None
