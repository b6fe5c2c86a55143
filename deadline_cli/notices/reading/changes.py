"""What a correction takes back and what it puts in its place: 原A，现更正为B, in sentences, lines and columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from deadline_cli.notices.lexicon import pattern, patterns, piece, sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words

CORRECTS = sense("corrects")
_CHANGE, _BEGINS_NEW, _OLD, _OLD_LINE = patterns("changes", "change", "begins-new", "old", "old-line")
_MISPRINTED, _FOR_ANOTHER = patterns("changes", "misprinted", "for-another")
_OLD_LABEL, _FIXED_BEFORE, _VOID, _TURNED = patterns("changes", "old-label", "fixed-before", "void", "turned")
_HEADS, _OF_ANOTHER, _GENRE, _REFERS = patterns("changes", "heads", "of-another", "genre", "refers")
_PRICES = pattern("changes", "prices")
_MISTAKEN = Pattern(
    r"误(?:写|登|刊|印|载|发|录|植|排|标|注|打|填|列|作)?(?:为|成|作|(?<=误.):)[“\"「]?[^,。;\n”\"」]{1,60}"
)
_SLIP_WORDS = ("系笔误", "系误", "有误", "错误", "有错", "不准确")
_SLIP = Pattern(rf"[^。;\n]{{0,60}}?(?:{'|'.join(_SLIP_WORDS)})")
_HOURS = Pattern(r"(?:上午|下午|早上|晚上?)?\d{1,2}[:时点]")
_LAST_DAY_BEFORE = Pattern(r"\d{1,2}[日号]?(?:上午|下午)?\d{1,2}[:时点]\d{0,2}分?(?:[^\d。;\n]{0,12})$")
_LINE_BEGINS = Pattern(r"[(“\"\d.、一二三四五六)|]*(?:$|现|应当?$|更正后|变更后)")
_OPENS_WORDS = ':“"「|\n'
_FIGURE = piece("changes", "figure")
FIGURES = Pattern(_FIGURE)
_QUOTED_ABOVE = Pattern(r"[“\"「][^“”\"「」\n]{2,60}[”\"」]\n$")  # “开庭时间为A” / 应为“开庭时间为B”
_QUOTED_NEAR = Pattern(r"[“\"「][^“”\"「」\n]{1,60}[”\"」][^“”。;\n]{0,8}?(?:误|错|更正)[^“”。;\n]{0,4}$")
# 自A起调整为110元: what is new is no day and no length, and so is what was old
_NO_TIME = Pattern(
    r"\d[\d,.]*[余多]?(?:个(?!工作日|自然日|交易日|小时|星期|月|年)|(?![年月日号天周时点分个至到])[\u4e00-\u9fff%])"
)
_NEAR = 12
_NAMED, _FAR, _BESIDE = Pattern(r"[将把](?P<of>[\u4e00-\u9fff]{0,6}(?:时间|日期|期限))$"), 200, 3
_LABELS = words("时间 日期 期限 期间 截止")
_ITEM_CELL = Pattern(r"\|?[\d.、()]{1,8}\|")  # 3.2|投标截止A|投标截止B
_DAY_ALONE = Pattern(r"(?:20\d\d[年./-])?\d{1,2}[月./-]\d{1,2}日?|二[〇○零][^\d\n]{4,12}日")
_ROWS_END = Pattern(r"\n(?:[三四五六七八九]、|其他|联系|特此|(?:更正|变更|澄清|发布|公告)(?:日期|时间))|\Z")


def announced_before(title: str, text: str) -> bool:
    """Whether a notice repeats, moves or mends an earlier one: its title says so as its genre, or beside its text."""
    if _OF_ANOTHER.search(title) is None:
        return False
    return _GENRE.search(title) is not None or _REFERS.search(text) is not None


def prices(text: str) -> Iterator[tuple[float, float]]:
    """What is paid before and after a change: 由80元上调至110元; 原价110元。自A起调整为80元."""
    if "元" in text:
        for found in _PRICES.finditer(text):
            yield float(found["old"]), float(found["new"])


def is_turned_to(before: str) -> bool:
    """Whether the words before a date say that something was moved to it: 提前到, 改期为."""
    return _TURNED.search(before) is not None


def changes(text: str) -> Iterator[tuple[int, int, int]]:
    """(where the old words begin, where they end, where the new ones begin) of each change."""
    reached = 0
    for change in _CHANGE.finditer(text):
        marker, live = change.span()
        figures = _BEGINS_NEW.match(text, live) is not None
        if (
            figures
            and _HOURS.match(text, live) is not None
            and _LAST_DAY_BEFORE.search(text, 0, change.start()) is None
        ):
            continue  # A至B开放时间调整为9:00—15:00 moves the hours of those days
        if not figures and text[live - 1] not in _OPENS_WORDS:
            continue
        sentence = max(reached, *(text.rfind(stop, 0, marker) + 1 for stop in "。;\n"))
        reached = live
        before = text[sentence:marker]
        if change.group().endswith("以") and not (has_any(before, _SLIP_WORDS) or _VOID.search(before)):
            continue
        if (start := _taken_back(text, sentence, before, change, figures=figures)) is not None:
            yield start, marker, live


def _taken_back(text: str, sentence: int, before: str, change: re.Match[str], *, figures: bool) -> int | None:
    """Where the words begin that a change takes back, None where nothing stands before it."""
    old, live = _OLD.search(before), change.end()
    quoted = before.endswith(("”", '"', "」"))
    if old is not None and old.group()[0] == "误" and not quoted and not FIGURES.search(before, old.start()):
        old = None  # A误写，实为B: what is wrong stands before
    if old is not None:
        return None if before[: old.start()].endswith(("还", "复")) else sentence + old.start()
    if (said := _said_before(text, sentence, before)) is not None:
        return said
    if _LINE_BEGINS.match(before):
        lines = list(_OLD_LINE.finditer(text, max(0, sentence - 400), sentence))
        if lines:
            return lines[-1].start()
        if (above := _QUOTED_ABOVE.search(text, max(sentence - _FAR, 0), sentence)) is not None:
            return above.start()
    if quoted and (opened := max(map(before[:-1].rfind, '“"「'))) >= 0:
        return sentence + opened  # “请于A前”应为“请于B前”
    if (near := _QUOTED_NEAR.search(before)) is not None:
        return sentence + near.start()  # “A”误登，实为“B”
    if not figures or text[live] == "《" or _NO_TIME.match(text, live) is not None or change.group()[0] == "\n":
        return None
    left = _last_figure(before)
    return None if left is None else sentence + left


def _said_before(text: str, sentence: int, before: str) -> int | None:
    """Where an earlier sentence gives what is now set right: 开庭时间为A。现将开庭时间更正为B."""
    named = _NAMED.search(before)
    at = text.rfind(named["of"], max(0, sentence - _FAR), sentence) if named is not None else -1
    if named is None or at < 0:
        return None
    figure = FIGURES.search(text, at + len(named["of"]), sentence)
    return figure.start() if figure is not None and figure.start() - at - len(named["of"]) <= _BESIDE else None


def _last_figure(before: str) -> int | None:
    """Where the figures right before a change begin: 截止时间：A，更正为B; None where another label stands between."""
    found = list(FIGURES.finditer(before))
    if not found or has_any(before[found[-1].end() :], _LABELS):
        return None
    first = found[-1]
    for earlier in reversed(found[:-1]):  # A至B，延期至C
        between = before[earlier.end() : first.start()]
        if len(between) > _NEAR or has_any(between, _LABELS) or "," in between:
            break
        first = earlier
    return first.start()


def slips(text: str) -> Iterator[tuple[int, int]]:
    """误写为30日, “30日”系笔误, 原定于A."""
    yield from (found.span() for found in _MISTAKEN.finditer(text))
    if ("误" in text or "错" in text) and ("将" in text or "把" in text):
        yield from (found.span("old") for found in _MISPRINTED.finditer(text))
    if "之" in text and "误" in text:
        yield from (found.span("old") for found in _FOR_ANOTHER.finditer(text))
    if has_any(text, _SLIP_WORDS):
        for found in _SLIP.finditer(text):  # 以B为准，原公告所列A有误: only A is wrong
            yield max(found.start(), text.rfind("为准", found.start(), found.end()) + 1), found.end()
    if "\n现" in text or "\n新" in text:
        yield from (found.span() for found in _OLD_LABEL.finditer(text))
    yield from (found.span() for found in _FIXED_BEFORE.finditer(text))
    yield from (found.span() for found in _VOID.finditer(text))


def rows_of_old(text: str) -> Iterator[tuple[tuple[int, int], dict[int, tuple[int, int]]]]:
    """The cells under 更正前 of a table, with the live ones beside them; single ones are old and new in turn."""
    head = _HEADS.search(text)
    if head is None:
        return
    end = _ROWS_END.search(text, head.end())
    rows = text[head.end() : end.start() if end else len(text)].split("\n")
    at, old = head.end(), None
    if "|" in head.group():  # 更正日期：A under the table is no row of it
        whole = next((i for i, row in enumerate(rows) if "|" not in row), len(rows))
        rows = rows[:whole]
    for row in _unsigned(rows):
        if "。" in row:
            return  # a sentence below the table: what follows is no row of it
        item = _ITEM_CELL.match(row)
        figures = list(FIGURES.finditer(row, item.end() if item is not None else 0))
        if len(figures) > 1 and len(figures) % 2 == 0:
            left, right = figures[0], figures[len(figures) // 2]
            yield (at, at + right.start()), {at + right.start(): (at + left.start(), at + right.start())}
        elif len(figures) == 1 and old is None:
            old = (at + figures[0].start(), at + len(row))
            yield (at, at + len(row)), {}
        elif len(figures) == 1 and old is not None:
            yield (at, at), {at + figures[0].start(): old}
            old = None
        at += len(row) + 1


def _unsigned(rows: list[str]) -> list[str]:
    """The rows without who signs below them and the day."""
    while rows and not rows[-1]:
        rows = rows[:-1]
    signed = len(rows) > 1 and _DAY_ALONE.fullmatch(rows[-1]) is not None and FIGURES.search(rows[-2]) is None
    return rows[:-2] if signed and ":" not in rows[-2] else rows
