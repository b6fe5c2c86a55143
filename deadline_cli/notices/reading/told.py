"""Words that a notice quotes and does not say: what a correction takes back, what a law orders, a form's blanks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.records import NamedTuple

_CORRECTS = words(
    "更正 变更 调整 修改 更改 修正 改为 改于 改至 改期 延长 延期 展期 推迟 "
    "顺延 延后 提前 延至 改在 应为 应当为 误 现定 现为 原定 原计划"
)
_VERBS = r"(?:更正|变更|调整|修改|更改|修正|改期?|延长|延期|展期|推迟|顺延|延后|提前|延)"
_CHANGE = Pattern(
    rf"(?:现|均|统一|特)*(?:将?其)?{_VERBS}(?:后)?(?:的?内容)?(?:为|至|到|成|于|如下|是)[:“\"「|\n]*(?:自|从|于)?"
    r"|,?(?:应当?|实际|正确的?)为[:“\"「|\n]*|[→⇒]|=>|现定(?:为|于)|现为[:“\"「]*|(?:更正|变更|调整|修改|更改)后[^,。;:\n]{0,8}[:|]\n?|改在"
)
_BEGINS_NEW = Pattern(
    r"(?:[拟现]?定)?[于在]?[\d〇○零一二三四五六七八九十两廿第即20]|[^。;\n]{0,30}?(?:公告|公示|接到|见报|刊登|发布|发出)之日起|[“\"「]"
)
_OLD = Pattern(
    r"(?<![中平高草])原(?![告件因则材名审理籍油料被始])|误(?:写|登|刊|印|载|发|录)(?:为|成|作|将)?"
    r"|[由从](?=原?[“\"「(]?(?:20\d\d|二[〇○零]|[\d一二三四五六七八九十]{1,3}(?:月|个|日|天)))"
)
_OLD_LINE = Pattern(
    r"(?:^|[\n。;])(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.])?(?:[^:。\n]{0,8}:)?(?:原(?:文|公告|内容|为|载|刊|招标|采购|定)?[^。:\n]{0,16}|(?:更正|变更|调整|修改|更改)前[^。:\n]{0,10})[:|\n]"
)
_MISTAKEN = Pattern(r"误(?:写|登|刊|印|载|发|录)?(?:为|成|作)[“\"「]?[^,。;\n”\"」]{1,60}")
# 误将“A”印为“B”: the second is wrong
_MISPRINTED = Pattern(
    r"误[将把](?:[“\"「][^”\"」。\n]{1,60}[”\"」]|[^”\"」,。\n]{1,30}?)(?:写|印|登|刊|载|录|打|排|标)[成为作]"
    r"(?P<old>[“\"「][^”\"」。\n]{1,60}[”\"」]|[^“”\"「」,。;\n]{1,30})"
)
# “15日”系“50日”之误: the first is wrong
_FOR_ANOTHER = Pattern(
    r"(?P<old>[“\"「][^”\"」\n]{1,60}[”\"」])(?:系|为|是|乃)"
    r"(?=[“\"「]?[^”\"」。\n]{1,60}[”\"」]?之(?:笔|刊|讹)?误)"
)
_SLIP_WORDS = ("系笔误", "系误", "有误", "错误", "有错")
_SLIP = Pattern(rf"[^。;\n]{{0,60}}?(?:{'|'.join(_SLIP_WORDS)})")
_HOURS = Pattern(r"(?:上午|下午|早上|晚上?)?\d{1,2}[:时点]")
_UP_TO, _NOT_DONE = words("截至 截止 至"), words("没有 未")
_LAST_DAY_BEFORE = Pattern(r"\d{1,2}[日号]?(?:上午|下午)?\d{1,2}[:时点]\d{0,2}分?(?:[^\d。;\n]{0,12})$")
_LINE_BEGINS = Pattern(r"[(“\"\d.、一二三四五六)]*(?:$|现|更正后|变更后)")
_OPENS_WORDS = ':“"「|\n'
_FIGURE = (
    r"(?:(?:20\d\d|二[〇○零][^\W\d]{2})[年./-])?\d{1,2}[月./-]\d{1,2}日?"
    r"|[\d一二三四五六七八九十]{1,4}(?:个工作日|个月|日|天)"
)
_FIGURES = Pattern(_FIGURE)
_FIXED_BEFORE = Pattern(rf"原(?:定|计划|拟|预定)[^,。;\n]{{0,8}}?(?:{_FIGURE})")
_NEAR = 12
_NAMED, _FAR, _BESIDE = Pattern(r"[将把](?P<of>[\u4e00-\u9fff]{0,6}(?:时间|日期|期限))$"), 200, 3
_LABELS = words("时间 日期 期限 期间 截止")
_HEADS = Pattern(
    r"(?:(?:更正|变更|调整|修改|更改)前|原定?时间|原定)[^。\n]{0,10}[|\n]?[^。\n|]{0,4}(?:更正|变更|调整|修改|更改)后[^。\n:|]{0,10}\|?\n"
    r"|原[^。:\n|]{1,12}\|[^。:\n|]{0,6}(?:更正|变更|修改|调整|澄清|现|新)[^。:\n|]{0,8}\|?\n"
)
_ITEM_CELL = Pattern(r"\|?[\d.、()]{1,8}\|")  # 3.2|投标截止A|投标截止B
_ROWS_END = Pattern(r"\n(?:[三四五六七八九]、|其他|联系|特此)|\Z")
# 第十条规定：“…”: the law's own words
_LAW = Pattern(
    r"(?:第[一二三四五六七八九十百零\d]{1,6}条(?:第[一二三四五六\d]款)?)(?:规定)?[:,]?[“\"「](?P<said>[^”\"」]{1,400})[”\"」]"
)
_EVERY_YEAR = Pattern(r"(?:每年|逐年|每一年度|每年度)(?:的|于)?[^,。;\n]{0,40}")
# 取得所得的次年3月1日至6月30日: of no year; not 2026年10月1日至次年4月30日
_OF_ANY_YEAR = Pattern(r"(?<![至到\-—~～])(?:次年|翌年)\d{1,2}月\d{1,2}日(?:起)?[至到\-—~～]{1,2}[^,。;\n]{2,12}")
_SEASONS = Pattern(
    r"(?:夏令时|冬令时|[春夏秋冬]季(?=办公|作息|营业|开放|上班|工作|运行|时间|[:：为(（\d])|夏时制|(?:办公|营业|开放|作息|上班|工作)时间)[:：为(（]?[^。;\n)）]{0,40}"
)
_OF_A_YEAR = Pattern(r"20\d\d[年./-]")
_MONTHS = Pattern(r"\d{1,2}(?=月)")
_SEASON = 2  # months from its first day to its last
_SEASON_WORDS = words("令时 夏季 冬季 春季 秋季 时制 办公 营业 开放 作息 上班 工作时间")
_FORM = Pattern(
    r"\n[^。\n]{0,6}(?:附表|附件|申请表|回执|登记表|报名表|意见表|反馈表|承诺书|委托书)\d{0,2}[:：]?[^\n。]{0,40}"
)

# 应于A前校验，至B前没有办理，…A至今仍未申请: what somebody let pass, told; 逾期未登记的，视为放弃 is still asked
_LET_PASS = Pattern(
    r"(?:^|(?<=[。;\n]))[^。;\n]{0,120}?(?:截至|(?<![日号月年\d度])至|截止)(?=[^。;\n]{0,4}\d)[^。;\n]{0,40}?(?:尚|仍|均|一直)?(?:没有|未(?:能|予|曾|按|到|向|办|提|申|参|缴|完|履))"
    r"(?![^。;,\n]{0,40}(?:的,|者,|,(?:视为|将|逾期)))"
)

Span = tuple[int, int]


class Told(NamedTuple):
    """Spans in order without overlap.

    `behind` maps where the live words of a correction begin to the span of the figures that they replace:
    截止时间：A，更正为：B has the label of A.
    """

    spans: tuple[Span, ...]
    behind: dict[int, Span]

    def holds(self, at: int) -> bool:
        i = bisect_right(self.spans, (at, 1 << 60)) - 1
        return i >= 0 and self.spans[i][0] <= at < self.spans[i][1]


def told_in(text: str) -> Told:
    """What a notice's flow only quotes."""
    spans: list[Span] = []
    behind: dict[int, Span] = {}
    if has_any(text, _CORRECTS):
        for start, marker, live in _changes(text):
            spans.append((start, marker))
            figures = [found.span() for found in _FIGURES.finditer(text, start, marker)]
            first, last = (figures[0][0], figures[-1][1]) if figures else (start, start)
            behind[live] = (first, last)
        spans += _slips(text)
        for left, right in _rows(text):
            spans.append(left)
            behind |= right
    if "条" in text and has_any(text, ("“", '"', "「")):
        spans += [found.span("said") for found in _LAW.finditer(text)]
    if "每年" in text or "逐年" in text:
        spans += [found.span() for found in _EVERY_YEAR.finditer(text)]
    if has_any(text, _UP_TO) and has_any(text, _NOT_DONE):
        spans += [found.span() for found in _LET_PASS.finditer(text)]
    if "次年" in text or "翌年" in text:
        spans += [found.span() for found in _OF_ANY_YEAR.finditer(text)]
    if has_any(text, _SEASON_WORDS):
        # 夏季办公时间5月1日至9月30日 comes every year, 系统开放时间：2026年4月10日至11日 does not
        seasons = [found for found in _SEASONS.finditer(text) if _is_a_season(found.group())]
        spans += [found.span() for found in seasons if _OF_A_YEAR.search(found.group()) is None]
    return Told(_joined(spans), behind)


def _is_a_season(words: str) -> bool:
    """5月1日至9月30日 is a season; 开放时间：2月16日至18日 are days of the notice."""
    months = [int(month) for month in _MONTHS.findall(words)]
    return len(months) > 1 and (months[-1] - months[0]) % 12 >= _SEASON


def form_below(text: str, after: int) -> int:
    """Where a blank form begins behind the signature, the text's end without one."""
    form = _FORM.search(text, after) if after >= 0 else None
    return form.start() if form is not None else len(text)


def _changes(text: str) -> Iterator[tuple[int, int, int]]:
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
        old = _OLD.search(before)
        if old is not None and not before[: old.start()].endswith(("还", "复")):
            yield sentence + old.start(), marker, live
        elif (said := _said_before(text, sentence, before)) is not None:
            yield said, marker, live
        elif _LINE_BEGINS.match(before):
            lines = list(_OLD_LINE.finditer(text, max(0, sentence - 400), sentence))
            if lines:
                yield lines[-1].start(), marker, live
        elif figures and (left := _last_figure(before)) is not None:
            yield sentence + left, marker, live
        elif before.endswith(("”", '"', "」")) and (opened := max(map(before[:-1].rfind, '“"「'))) >= 0:
            yield sentence + opened, marker, live  # “请于A前”应为“请于B前”


def _said_before(text: str, sentence: int, before: str) -> int | None:
    """Where an earlier sentence gives what is now set right: 开庭时间为A。现将开庭时间更正为B."""
    named = _NAMED.search(before)
    at = text.rfind(named["of"], max(0, sentence - _FAR), sentence) if named is not None else -1
    if named is None or at < 0:
        return None
    figure = _FIGURES.search(text, at + len(named["of"]), sentence)
    return figure.start() if figure is not None and figure.start() - at - len(named["of"]) <= _BESIDE else None


def _last_figure(before: str) -> int | None:
    """Where the figures right before a change begin: 截止时间：A，更正为B; None where another label stands between."""
    found = list(_FIGURES.finditer(before))
    if not found or has_any(before[found[-1].end() :], _LABELS):
        return None
    first = found[-1]
    for earlier in reversed(found[:-1]):  # A至B，延期至C
        if first.start() - earlier.end() > _NEAR or has_any(before[earlier.end() : first.start()], _LABELS):
            break
        first = earlier
    return first.start()


def _slips(text: str) -> Iterator[Span]:
    """误写为30日, “30日”系笔误, 原定于A."""
    yield from (found.span() for found in _MISTAKEN.finditer(text))
    if "误将" in text or "误把" in text:
        yield from (found.span("old") for found in _MISPRINTED.finditer(text))
    if "之" in text and "误" in text:
        yield from (found.span("old") for found in _FOR_ANOTHER.finditer(text))
    if has_any(text, _SLIP_WORDS):
        yield from (found.span() for found in _SLIP.finditer(text))
    yield from (found.span() for found in _FIXED_BEFORE.finditer(text))


def _rows(text: str) -> Iterator[tuple[Span, dict[int, Span]]]:
    """The cells under 更正前 of a table, with the live ones beside them; single ones are old and new in turn."""
    head = _HEADS.search(text)
    if head is None:
        return
    end = _ROWS_END.search(text, head.end())
    rows = text[head.end() : end.start() if end else len(text)].split("\n")
    at, single = head.end(), False
    if "|" in head.group():  # 更正日期：A under the table is no row of it
        whole = next((i for i, row in enumerate(rows) if "|" not in row), len(rows))
        rows = rows[:whole]
    for row in rows:
        item = _ITEM_CELL.match(row)
        figures = list(_FIGURES.finditer(row, item.end() if item is not None else 0))
        if len(figures) > 1 and len(figures) % 2 == 0:
            left, right = figures[0], figures[len(figures) // 2]
            yield (at, at + right.start()), {at + right.start(): (at + left.start(), at + right.start())}
        elif len(figures) == 1:
            single = not single
            if single:
                yield (at, at + len(row)), {}
        at += len(row) + 1


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return tuple(joined)
