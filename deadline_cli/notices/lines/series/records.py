"""Records under which texts are kept: 栏目：公告　题：夜市暂停　来稿：某街道办事处, or 标题：… / 作者：… / 字号：…."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from deadline_cli.notices.layout.lines import Line, offset_in
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.lines.lists import NEAR
from deadline_cli.notices.lines.newspaper import PARAGRAPH
from deadline_cli.notices.pattern import Pattern
from deadline_cli.numerals import HAN

_TITLE = pattern("records", "title")
_FIELD = Pattern(rf"{HAN}{{2,4}}[：:](?![^\n]*(?:记者|通讯员))[^\n。，]{{0,24}}$")
_TEXT = Pattern(r"(?:正文|内容)[：:][ \u3000]*")
_FEWEST, _MOST_FIELDS = 3, 4
_OF_A_DATABASE, _ITS_TEXT = "文章属性", "正文"
_ATTRIBUTE = Pattern(r"[•·●\s]{0,3}【(?P<label>[^】\n]{2,8})】(?P<said>[^\n]{0,80})$")
_MOST_ATTRIBUTES, _DAY = 12, "公布日期"


def with_records_apart(lines: list[Line], text: str) -> list[Line]:
    """The lines, those of three records or more each as the headline that it names; its empty and short fields go."""
    found = {
        i: match
        for i, line in enumerate(lines[:-1])
        if ("题：" in line.words or "题:" in line.words) and (match := _TITLE.search(line.words)) is not None
    }
    if len(found) < _FEWEST:
        return lines
    starts = [lines[i].start for i in found]
    kept: list[Line] = []
    fields = 0  # lines below a record that may be its fields
    for i, line in enumerate(lines):
        match = found.get(i)
        near = bisect_right(starts, line.start + NEAR) - bisect_left(starts, line.start - NEAR)
        if match is not None and near >= _FEWEST and not _is_of_a_list(lines, i):
            first, end = (offset_in(text, line.start, at) for at in match.span("title"))
            kept.append(Line(line.number, first, end, match["title"], True, apart=True, headline=True))
            fields = _MOST_FIELDS
        elif fields and _FIELD.match(line.words) is not None:
            fields -= 1
        else:
            said = _TEXT.match(line.words) if fields else None
            if said is not None and said.end() < len(line.words):
                line = line._replace(start=offset_in(text, line.start, said.end()), words=line.words[said.end() :])
            kept.append(line)
            fields = 0
    return kept


def without_attributes(lines: list[Line], text: str) -> list[Line]:
    """The lines without what a database of laws prints over a text, from its name down to 正文, but for its day."""
    for i, line in enumerate(lines):
        if line.words != _OF_A_DATABASE:
            continue
        fields = lines[i + 1 : i + 2 + _MOST_ATTRIBUTES]
        end = next((k for k, field in enumerate(fields) if field.words == _ITS_TEXT), 0)
        found = [_ATTRIBUTE.match(field.words) for field in fields[:end]]
        if not end or not all(found):
            continue
        days = [
            field._replace(start=offset_in(text, field.start, at), words=field.words[at:])
            for field, match in zip(fields, found, strict=False)
            if match is not None and match["label"] == _DAY and (at := match.start("label") - 1) >= 0
        ]
        return [*lines[:i], *days, *lines[i + 2 + end :]]
    return lines


def _is_of_a_list(lines: list[Line], i: int) -> bool:
    """Whether no text stands under a record: 题目：… / 题目：…."""
    below = lines[i + 1 : i + 2 + _MOST_FIELDS]
    return not any(len(line.words) >= PARAGRAPH and _FIELD.match(line.words) is None for line in below)
