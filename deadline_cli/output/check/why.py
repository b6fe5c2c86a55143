"""check --why: what the reader weighed for and against each stretch, and the form behind each period and window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deadline_cli.notices.layout.lines import Ruler
from deadline_cli.notices.layout.page import page_text
from deadline_cli.notices.proofread import Judged, Page
from deadline_cli.notices.segmentation.cut import cut
from deadline_cli.notices.segmentation.proposed import Proposed
from deadline_cli.notices.segmentation.weighing import NEARLY, weighed
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """Page by page: each candidate with its score and reasons, then what the notice was read from."""
    zh = language == "zh"
    for page in pages:
        yield f"{clean(page.path)}\n"
        ruler, notices = Ruler(page.text), iter(page.notices)
        for proposed in cut(page_text(page.text)).proposed:
            yield from _candidate(proposed, ruler, zh)
            if proposed.weighed.score >= 0 and (judged := next(notices, None)) is not None:
                yield from _forms(judged, zh)


def _candidate(proposed: Proposed, ruler: Ruler, zh: bool) -> Iterator[str]:
    place = ruler.place(proposed.segment.start, proposed.segment.end)
    score, reasons = weighed(proposed.candidate, whole=True)
    said = _VERDICTS[0 if score >= 0 else 1 if score >= -NEARLY else 2][0 if zh else 1]
    title = clean(proposed.candidate.title)[:40] or ("（无标题）" if zh else "(no title)")
    lines = f"第{place.line}–{place.end_line}行" if zh else f"lines {place.line}–{place.end_line}"
    yield f"\n  {lines}  {title}  {said} {score:+.1f}\n"
    for name, weight in sorted(reasons, key=lambda reason: -abs(reason[1])):
        yield f"    {weight:+5.1f}  {clean(name)}\n"


def _forms(judged: Judged, zh: bool) -> Iterator[str]:
    named = [(fact.text, fact.form) for fact in judged.notice.periods]
    named += [(window.text, window.form) for window in judged.notice.windows]
    for text, form in named:
        yield f"           {clean(''.join(text.split()))[:40]}  ←  {form or ('未名' if zh else 'no name')}\n"


_VERDICTS = (("公告", "notice"), ("近似公告", "nearly a notice"), ("不是公告", "no notice"))
