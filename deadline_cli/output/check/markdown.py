"""The findings of `deadline check` in Markdown, for a comment on a change, a wiki or a message: a table a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from deadline_cli.notices.finding import Finding
from deadline_cli.notices.proofread import Page
from deadline_cli.output.check.counts import add, no_counts
from deadline_cli.output.check.words import (
    SEVERITIES,
    hidden_words,
    near_words,
    one_line,
    part_not_read,
    place_in_document,
    short,
)
from deadline_cli.output.common.language import Language
from deadline_cli.output.common.safe import clean

_HEADINGS = {"zh": ("位置", "级别", "代码", "原文", "说明", "建议"),
             "en": ("place", "severity", "code", "printed", "what is wrong", "suggestion")}  # fmt: skip
# What would be taken for markup, HTML, a list, an address or a picture's name.
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~&$]|^[-+]|(?:(?<=^\d)|(?<=^\d\d)|(?<=www))[.)]|:(?=//|[a-z0-9_+-]+:)")
# GitHub would call whoever is named behind an @, escaped or not: a joiner that nobody sees parts the two.
_CALL = "@\u2060"


def render(pages: Iterable[Page], language: Language) -> Iterator[str]:
    """A heading for each file, its notices, its findings as a table, and what of it was not read."""
    counts, between = no_counts(), ""
    for page in pages:
        add(counts, page)
        for block in _blocks(page, language):
            yield f"{between}{block}\n"
            between = "\n"
    yield from (f"\n{_plain(line)}\n" for line in hidden_words(counts, language))


def _blocks(page: Page, language: Language) -> Iterator[str]:
    yield f"## {_plain(page.path)}"
    if notices := [f"- {_plain(line)}" for line in _notices(page, language)]:
        yield "\n".join(notices)
    if page.findings:
        rows = [_HEADINGS[language], ("---",) * len(_HEADINGS[language])]
        rows += [tuple(map(_plain, _row(page, finding, language))) for finding in page.findings]
        yield "\n".join(f"| {' | '.join(row)} |" for row in rows)
    elif page.notices:
        yield "没有意见。" if language == "zh" else "No findings."
    yield from (f"> {_plain(part_not_read(part, language))}" for part in page.not_read)


def _notices(page: Page, language: Language) -> Iterator[str]:
    """公告送达：某区人民法院，2026-02-03 周二."""
    for judged in page.notices:
        notice = judged.notice
        issued = short(notice.publication_date, language) if notice.publication_date else ""
        about = ("，" if language == "zh" else ", ").join(part for part in (notice.issuer or "", issued) if part)
        yield one_line(notice.title) + (("：" if language == "zh" else ": ") + about if about else "")
    yield from (near_words(near, language) for near in page.nearly)
    if page.is_read and not page.notices and not page.nearly:
        yield "没有公告" if language == "zh" else "no notice"


def _row(page: Page, finding: Finding, language: Language) -> tuple[str, ...]:
    place = finding.place
    where = f"{place.line}:{place.column}"
    if inside := place_in_document(place, language):
        where = f"{where}（{inside}）" if language == "zh" else f"{where} ({inside})"
    severity = SEVERITIES[finding.severity][0 if language == "zh" else 1]
    printed, said = page.text[place.start : place.end], finding.message.say(language)
    return where, severity, finding.code, printed, said, finding.suggestion(language) or ""


def _plain(text: str) -> str:
    """The text as words alone, on one line."""
    return _MARKUP.sub(r"\\\g<0>", clean(" ".join(text.split()))).replace("@", _CALL)
