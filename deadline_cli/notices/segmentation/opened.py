"""Where an untitled notice begins over the line by which it was recognised: its number, its grounds, its labels."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lines.addressees import is_addressee
from deadline_cli.notices.lines.headings import (
    SENTENCE,
    heads_like_notice,
    is_preamble,
    joined_heading,
    may_head,
    office_above,
)
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_issuer, is_signature
from deadline_cli.notices.lines.titles import is_outside, is_title, plain
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.stretch import Stretch
from deadline_cli.numerals import HAN

_LONGEST_ACCOUNT = 6  # paragraphs from a notice's grounds to its call
_LONGEST_LIST = 30  # lines, with those of a list between
_LISTED = Pattern(r"[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]")
_HEADINGS = 3
_PAPERS = ("传票", "判决书", "裁定书", "文书", "起诉状", "应诉", "通知书", "决定书", "裁决书")
_PARTY = Pattern(rf"(?:当事人|被处罚人|被申请人|受送达人|行政相对人)[：:]{HAN}[^。，,；;\n]{{1,40}}$")
_FULL = 16  # characters of a line that a column may have broken
_BETWEEN_CELLS = Pattern(r"[｜|\t，]| / |\u3000+| {2,}|[\]】〕] ?[\[【〔]")
_LABELLED = Pattern(rf"{HAN}{{2,6}}[：:]")  # 法院：某法院　日期：A　类型：判决书
_CELLS = 4  # of the head of a record, at most
_LEAST, _MOST = 10, 60  # characters of a headline
_ITEM = Pattern(r"[一二三四五六七八九][、.．]")
# 公告类型：…, 【发布机构】…: the head of a record
_TERM = 8  # characters of 公告期间：60日（自A起算）
_LABEL, _FEWEST_LABELS = Pattern(rf"(?:【{HAN}{{2,8}}】|{HAN}{{2,8}}[：:]|[A-Za-z_]{{3,24}}[：:])"), 2

# 刊登日期：2026-02-03, publishDate read as 发布时间
_DAY_FIELD = Pattern(r"(?P<label>(?:发布|刊登|公告|公示|登报|见报|上传)(?:时间|日期)[：:])[ \t]*20\d\d[-/.年]")


def opened(lines: list[Line], i: int, free: int) -> Stretch:
    """An untitled notice recognised at line i, with its grounds and the labels over it (公告法院：…, 公告日期：…)."""
    top = first = _opening_top(lines, i, free)
    while first > free and is_byline(lines[first - 1].words):
        first -= 1
    printed = first < top or DATE_ALONE.match(lines[top].words) is not None
    if printed and first > free and is_headline(lines[first - 1].words):
        return Stretch(first - 1, lines[first - 1].words, i, 1, body_start=lines[top].start, known=False, opened=True)
    head = first
    while head > free and not lines[head].after_gap and _is_label(lines[head - 1].words):
        head -= 1
    if (
        first - head >= _FEWEST_LABELS
        or head < first < top
        or (head < first and has_any(lines[head].words[:_TERM], ("期间", "期限", "公告期")))
    ):
        first = head
    title, body = _heading(lines, top, i)
    if not title and first == top > free and _is_headline_over(lines, top):
        first, title, body = top - 1, lines[top - 1].words, top
    elif not title and first == top < i and _is_headline_over(lines, top + 1):
        title, body = lines[top].words, top + 1
    return Stretch(first, title, i, int(bool(title)), body_start=lines[body].start, known=False, opened=True)


def _heading(lines: list[Line], top: int, i: int) -> tuple[str, int]:
    """The words from line `top` on that head a text like a notice (停水提示, 招领), and the first line behind them."""
    k = top
    while k < i and k - top < _HEADINGS and may_head(lines[k].words) and not _ITEM.match(lines[k].words):
        k += 1
    title = joined_heading(lines, top, k - 1, lines[k - 1].words) if k > top else ""
    return (title, k) if title and heads_like_notice(plain(title)) else ("", top)


def is_headline(words: str) -> bool:
    """Whether a line over what a site prints (日期：…) can be the headline of a notice whose name it does not say."""
    if not _LEAST <= len(words) <= _MOST or SENTENCE.search(words) or DATE_ALONE.match(words):
        return False
    return not (is_outside(words) or is_byline(words) or is_issuer(words))


def _is_headline_over(lines: list[Line], top: int) -> bool:
    """Whether a headline of its column stands right above line `top`, in the same text."""
    return lines[top - 1].headline and not lines[top].headline and SENTENCE.search(lines[top - 1].words) is None


def _is_label(words: str) -> bool:
    return "。" not in words and _LABEL.match(words) is not None


def starts_record(lines: list[Line], first: int, i: int) -> bool:
    """Whether line i is a day of publication with which, like the record that begins at `first`, another one opens.

    发布时间：A over either, or a bare day over either, with a gap above this one and none below it.
    """
    if (field := _DAY_FIELD.match(lines[i].words)) is not None:
        return lines[first].words.startswith(field["label"]) and _DAY_FIELD.match(lines[first].words) is not None
    over = lines[i].after_gap and i + 1 < len(lines) and not lines[i + 1].after_gap
    if not over or is_title(lines[i + 1].words):  # a title takes what stands over it
        return False
    return DATE_ALONE.match(lines[i].words) is not None and DATE_ALONE.match(lines[first].words) is not None


def _opening_top(lines: list[Line], i: int, free: int) -> int:
    """The first line of an untitled notice that was recognised at line i: its number, its grounds."""
    top = i
    while top - 1 >= free and i - top < 4 and not lines[top].after_gap:
        above = lines[top - 1].words
        if DATE_ALONE.match(above) and (i - top or lines[top - 1].after_gap):  # a record: its day, the court, the text
            if _signs_above(lines, top - 1):
                break
            top -= 1
            continue
        if _is_dated_record(lines, top, free) or _is_labelled_record(lines, top, free):
            return top - 3
        if not (
            may_head(above)
            or is_preamble(above)
            or is_addressee(above)
            or _PARTY.match(above)
            or above.startswith("案号")
            or _is_broken_sentence(lines, top - 1)
            or (_ITEM.match(above) and _ITEM.match(lines[i].words))
        ):
            break
        top -= 1
    if top - 1 >= free and lines[top].after_gap and _PARTY.match(lines[top - 1].words):
        top -= 1  # 当事人：某某公司, a gap, and what it is told
    top = _grounds_above(lines, top, free)
    if top == 1 > free and lines[1].after_gap and lines[0].words[-1] == "。" and is_preamble(lines[0].words):
        top = 0  # 根据…，我局起草了《…》。 as the first paragraph of all, over a gap
    signs = top > 2 and not lines[top - 2].after_gap  # what stands above, behind its last sentence or a gap
    signs = signs and (lines[top].after_gap or lines[top - 3].words[-1] in "。！!")
    signs = signs or (top > 2 and lines[top].after_gap and lines[top - 3].words[-1] in "。！!")
    if top - 2 >= free and not signs and DATE_ALONE.match(lines[top - 1].words) and is_issuer(lines[top - 2].words):
        return top - 2  # a record: the court, its day, the papers, the text
    if top - 1 >= free and _is_record(lines[top - 1].words):
        apart = lines[top].after_gap  # what stands between two gaps and names papers signs nothing
        if not apart or (has_any(lines[top - 1].words, _PAPERS) and (top == 1 or lines[top - 1].after_gap)):
            return top - 1
    row = lines[top - 1].words if top - 2 >= free else ""
    if (
        row
        and has_any(row + lines[top - 2].words, _PAPERS)
        and _is_record(f"{lines[top - 2].words}|{row}".replace(" ", "|"))
    ):
        return top - 2  # the court over the row of its record: 2026-09-08　裁判文书　第16版
    return office_above(lines, top, free)


def _signs_above(lines: list[Line], day: int) -> bool:
    """Whether a day stands right under a name that is right under a sentence: it signs that, and opens no record."""
    if day < 2 or lines[day].after_gap or lines[day - 1].after_gap or lines[day - 2].words[-1] not in "。！!":
        return False
    return SENTENCE.search(lines[day - 1].words) is None


def _is_dated_record(lines: list[Line], top: int, free: int) -> bool:
    """Whether a court, what it serves and a day stand on three lines over line `top`."""
    if top - 3 < free or not DATE_ALONE.match(lines[top - 1].words) or not is_issuer(lines[top - 3].words):
        return False
    return len(lines[top - 2].words) <= _MOST and has_any(lines[top - 2].words, _PAPERS)


def _is_labelled_record(lines: list[Line], top: int, free: int) -> bool:
    """Whether a day and a court, in either order, stand over a line that names what is served: 公告类型：裁判文书."""
    if (
        top - 3 < free
        or lines[top - 1].after_gap
        or not _is_label(lines[top - 1].words)
        or not has_any(lines[top - 1].words, (*_PAPERS, "案由"))
    ):
        return False
    one, other = lines[top - 3].words, lines[top - 2].words
    return any(DATE_ALONE.match(a) is not None and is_issuer(b) for a, b in ((one, other), (other, one)))


def _is_broken_sentence(lines: list[Line], k: int) -> bool:
    """Whether line k is a sentence that goes on in the next, as long a line as it: …优先权催告，船舶优先权 / 人应于."""
    words = lines[k].words
    if lines[k + 1].after_gap or words[-1] in "。！!；;：:）)" or not has_any(words, ("，", ",", "。")):
        return False
    return len(words) >= _FULL and not (is_outside(words) or is_byline(words) or is_signature(lines, k))


def _is_record(words: str) -> bool:
    """Whether a line is the head of a record in cells, in any order: 某县人民法院 | 裁判文书 | 2026-03-06."""
    cells = [_LABELLED.sub("", cell.strip(" []【】〔〕")) for cell in _BETWEEN_CELLS.sub("|", words).split("|")]
    dated = any(DATE_ALONE.match(cell) is not None for cell in cells)
    return 1 < len(cells) <= _CELLS and dated and any(is_issuer(cell) for cell in cells)


def _grounds_above(lines: list[Line], top: int, free: int) -> int:
    """The line of grounds (根据…) from which the paragraphs run on to line `top`, or `top` itself."""
    paragraphs = 0
    for k in range(top - 1, max(free, top - _LONGEST_LIST) - 1, -1):
        words = lines[k].words
        listed = _LISTED.match(words) is not None  # (一)…奖章, 1.某人，男，…
        paragraphs += not listed
        if lines[k + 1].after_gap or paragraphs > _LONGEST_ACCOUNT or is_signature(lines, k) or is_outside(words):
            break
        if not listed and not SENTENCE.search(words):
            break
        if is_preamble(words):
            while k > free and not lines[k].after_gap and is_preamble(lines[k - 1].words):
                k -= 1
            return k
    return top
