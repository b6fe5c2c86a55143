"""What stands between small notices in a row, and what inside one only looks like a title or a paper's own line."""

from __future__ import annotations

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import pattern, sense
from deadline_cli.notices.lines.addressees import is_addressee
from deadline_cli.notices.lines.headings import CONTACT, SENTENCE, ends_title, may_end_text, may_head
from deadline_cli.notices.lines.name_between import signed_by_part
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer, is_signature
from deadline_cli.notices.lines.titles import is_title
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.opening import opens_at, opens_notice
from deadline_cli.notices.segmentation.stretch import Stretch

_ANNOUNCES = Pattern(r"(?:以下|下列|如下)[^。\n]{0,8}(?:板块|栏目|内容|功能|服务|模块|职责)[：:]$")
_MOST_ITEMS, _LONGEST_ITEM = 12, 24

_ENDS_A_LINE = "。！!？?；;：:）)日0123456789"
_LEADS_ON = frozenset("自本该此见以予于在为经将请和与及、，,的《“（(了按由向对把从")
_FOLLOWS = frozenset("栏，,。、；;）)》”期之")
_COMPLETES = ("书。", "书，", "书、", "书及", "书和", "如下附", "如下：", "为准", "期满")  # …领取入围通知 / 书。
_NUMBERED = Pattern(r"\d{1,2}[.、．)）]|[(（][\d一二三四五六七八九十]{1,2}[)）]")
_ANNEX, _MOST_ANNEXES = Pattern(r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]"), 12
_LABELLED = Pattern(r"【(?!本报|记者|广告|通讯)[^】]{2,10}】\s*\S")
_SECTION, _SECTIONS = Pattern(r"【(?!本报|记者|广告|通讯|综合)[\u4e00-\u9fff]{2,8}】$"), 16
_WHERE_PUBLIC = pattern("rows", "where-public")
_STEP, _LONGEST_STEP = Pattern(r"(?P<n>\d{1,2})(?P<mark>[、.．])(?!\d)"), 14
_LONGEST_LABEL = 6  # 人员名单：
_BARE_WORD = 3  # 公告, 补充公告 is a heading
_GOES_ON = ("及", "和", "与", "或", "、", "，", "。", "的", "为准", "所载", "中的", "等", "栏")
_FULL = 12  # a line that is broken off is no shorter
_TRADE = sense("advert")
_TOPICS, _NEAR = sense("topic"), 8
_MARKS = ("■", "□", "◆", "◇", "▲", "▼", "★", "☆", "●", "○", "・", "▶", "※")
SIGNING = sense("signing-suffix")
_SET_RIGHT = 6  # blanks
# Under a name that goes on signing, or is a value in a list: a day, another name, a label, a row.
_CELL = Pattern(r"[^。，]{1,12}[：:\t|｜]|[\d二〇○零（(A-Za-z]|[^。，；]{0,30}(?:日|年)$|[^。，；：]{2,8}$")
_LONGEST_NAME, _SHORTEST_SMALL = 30, 24
_LOST = Pattern(r"(?P<who>[^，。；：:\n]{2,40}?)(?:不慎|现|将)*(?:遗失|丢失|被盗|灭失)[^。\n]{2,80}?(?:作废|挂失)")
_FROM_NOW = Pattern(r"(?:公告|见报|登报|刊登|本[函启通声][^，。\n]{0,6})(?:之日|日|后|起)")

_PICTURE = Pattern(r"[(（](?:资料|示意|配)图片?[)）]$")  # what a site puts under each picture


def belongs(lines: list[Line], i: int, stretch: Stretch | None) -> bool:
    """Whether a line that looks like a newspaper's own is the notice's: 【报名时间】…, or the midst of a sentence."""
    if stretch is None or stretch.signed:
        return False
    said = lines[i].words
    if has_any(said[:_NEAR], _TOPICS) and (stretch.body_start is None or not lines[i].after_gap):
        return any(word in stretch.title and said.startswith(word) for word in _TOPICS)
    if has_any(said[0], _MARKS):  # ■公示时间, ☆请于A前更换: an item
        return bool(stretch.title) and not has_any(said, _TRADE) and _goes_on_to_sign(lines, i, stretch)
    if stretch.body_start is None:  # 【宗地】…, 【报名】… under a title; 【债务人名称】债权人： waits to be filled in
        return said[-1] not in "：:" and _LABELLED.match(said) is not None and _goes_on_to_sign(lines, i, stretch)
    if _PICTURE.match(said) is not None or (said.startswith("链接") and _signs_right_below(lines, i)):
        return True
    if not lines[i].after_gap and (said.startswith("热线") or (said.startswith("投稿") and "征" in stretch.title)):
        return True
    if _LABELLED.match(said) is not None:
        return not has_any(said, _TRADE)
    if _SECTION.match(said) is not None and not lines[i].after_gap:
        return _goes_on_to_sign(lines, i, stretch)
    above = lines[i - 1].words
    return not lines[i].after_gap and len(above) >= _FULL and above[-1] not in "。！!？：:"


def _signs_right_below(lines: list[Line], i: int) -> bool:
    """Whether a name and a day stand right under line i: the last link of a notice."""
    below = [line.words for line in lines[i + 1 : i + 3]]
    return len(below) > 1 and is_issuer(below[0]) and is_day_alone(below[1])


def _goes_on_to_sign(lines: list[Line], i: int, stretch: Stretch) -> bool:
    """Whether 【新活动】 heads a section of a notice: its title is not of that sort, and it is signed without a gap."""
    if stretch.title.startswith("【"):
        return False
    for k in range(i, min(i + _SECTIONS, len(lines))):
        if lines[k].after_gap or is_title(lines[k].words):
            return False
        if is_signature(lines, k):
            return True
    return False


def signs_in_row(text: str, lines: list[Line], i: int) -> bool:
    """Whether a line is a name that signs without a day, because the line below begins another small notice."""
    said = lines[i].words
    if i == 0 or i + 1 >= len(lines) or not 4 <= len(said) <= _LONGEST_NAME or not said.endswith(SIGNING):
        return False
    above = lines[i - 1].words
    if SENTENCE.search(said) or (above[-1] not in "。！!" and CONTACT.search(above) is None):
        return False
    if is_issuer(said) and not lines[i].after_gap and not _goes_on_signing(lines[i + 1].words):
        return not (is_title(lines[i + 1].words) and signed_by_part(lines, i + 1, said))  # who signs the next one, too
    if _indent(text, lines[i]) >= max(_indent(text, line) for line in (lines[i - 1], lines[i + 1])) + _SET_RIGHT:
        return True
    below = lines[i + 1].words
    whole = len(below) >= _SHORTEST_SMALL or is_addressee(below)
    return whole and opens_at(text, lines, i + 1, 400)


def _goes_on_signing(below: str) -> bool:
    """Whether what stands under a name is its day, another name, a label or a row; 减资公告 is none."""
    if is_title(below):
        return False
    return is_issuer(below) or (_CELL.match(below) is not None and "送达" not in below)


def _indent(text: str, line: Line) -> int:
    """How many blanks stand before a line's words."""
    begins = text.rfind("\n", 0, line.start)
    return line.start - max(begins, text.rfind(SOFT, begins + 1, line.start)) - 1


def declares_lost(text: str, lines: list[Line], i: int, stretch: Stretch) -> bool:
    """Whether another speaks behind a full stop: 某店遗失营业执照副本，声明作废。 under a notice of another matter."""
    if i == 0 or not _is_closed(lines[i - 1].words) or (lost := _LOST.match(lines[i].words)) is None:
        return False
    return lost["who"] not in text[lines[stretch.first].start : lines[i].start]


def _is_closed(above: str) -> bool:
    """Whether a line ends a small notice: with a full stop, or with the name that signs behind it."""
    if above[-1] in "。！!":
        return True
    return 4 <= len(above) - above.rfind("。") - 1 <= _LONGEST_NAME and above.endswith(SIGNING)


def next_in_row(text: str, lines: list[Line], i: int, stretch: Stretch) -> bool:
    """Whether a line is the next of a row of untitled notices, each of one paragraph with a time of its own."""
    said = lines[i].words
    if not stretch.opened or len(said) < _SHORTEST_SMALL or _FROM_NOW.search(said) is None:
        return False
    if not _is_closed(lines[i - 1].words) or not opens_notice(said, ""):
        return False
    start = lines[stretch.first].start if stretch.body_start is None else stretch.body_start
    return _FROM_NOW.search(text, start, lines[i].start) is not None


def _is_broken_title(lines: list[Line], i: int) -> bool:
    """Whether a line is the end of a title that stands right behind a text: …电话：0000000 / 某局关于…注销的 / 公示."""
    return i > 1 and may_end_text(lines[i - 2].words) and may_head(lines[i - 1].words) and ends_title(lines, i)


def _is_item(lines: list[Line], i: int) -> bool:
    """Whether a line is among the items that a line above announces: 官网将开放以下内容板块： … / 合作机构官方公告."""
    for above in reversed(lines[max(i - _MOST_ITEMS, 0) : i]):
        if _ANNOUNCES.search(above.words) is not None:
            return above is not lines[i - 1]
        if len(above.words) > _LONGEST_ITEM or SENTENCE.search(above.words):
            return False
    return False


def inside_sentence(lines: list[Line], i: int, stretch: Stretch | None) -> bool:
    """Whether a line that ends like a title stands in the midst of a notice's paragraph: …见本局网站公告 / 栏。"""
    if i > 0 and _breaks_a_sentence(lines, i):
        return True
    if stretch is None or i == 0:  # a page's second line: …赛程安排见镇政府公告 / 。获奖名单…
        return i > 0 and "，" in lines[i].words and _goes_on_below(lines, i)
    if _is_item(lines, i) or _labels_list(lines, i, stretch):
        return True
    if stretch.body_start is None:  # its first line: …一案，请权利人自公告 / 之日起三十日内
        return has_any(lines[i].words, ("，", ",", "。")) and _goes_on_below(lines, i)
    above = lines[i - 1].words
    if _WHERE_PUBLIC.match(above) is not None and not is_title(above):
        return True
    if not lines[i].after_gap and above[-1] in _LEADS_ON and not _is_broken_title(lines, i):
        return True
    if _is_next_step(lines, i, stretch.first):
        return True
    if _NUMBERED.match(lines[i].words) and (
        above[-1] in ":：" or _NUMBERED.match(above)
    ):  # 送达事项： 1. 起诉状 2. 应诉通知书
        return True
    return _is_annex(lines, i) or _goes_on_below(lines, i)


def _labels_list(lines: list[Line], i: int, stretch: Stretch) -> bool:
    """Whether 名单： stands over the numbered rows of an open notice."""
    if stretch.body_start is None or lines[i].after_gap or i + 1 >= len(lines) or lines[i].words[-1] not in "：:":
        return False
    return len(lines[i].words) <= _LONGEST_LABEL and _NUMBERED.match(lines[i + 1].words) is not None


def _breaks_a_sentence(lines: list[Line], i: int) -> bool:
    """Whether a line and the one above are pieces of one sentence: …见各单元公告 / 栏张贴的分区图，未移车辆按通知."""
    above, words = lines[i - 1].words, lines[i].words
    # …发布的补充 / 公告 / 及考点告示
    if len(words) <= _BARE_WORD and i + 1 < len(lines) and not lines[i + 1].after_gap:
        below = lines[i + 1].words
        if above[-1] not in _ENDS_A_LINE and "，" in above + below and below.startswith(_GOES_ON):
            return not lines[i].after_gap
    return not lines[i].after_gap and "，" in words and "，" in above and above[-1] not in _ENDS_A_LINE


def _is_annex(lines: list[Line], i: int) -> bool:
    """附件： / 一、先进集体名单 / 二、先进工作者名单: what is annexed, one by one."""
    if not _ANNEX.match(lines[i].words):
        return False
    above = i - 1
    while above > 0 and i - above < _MOST_ANNEXES and _ANNEX.match(lines[above].words):
        above -= 1
    return lines[above].words.rstrip(":：") in ("附件", "附")


def _goes_on_below(lines: list[Line], i: int) -> bool:
    """Whether the next line completes the last word of line i: 公告 / 栏, 公告 / 之日起."""
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or below.after_gap:
        return False
    return below.words[0] in _FOLLOWS or below.words.startswith(_COMPLETES)


def _is_next_step(lines: list[Line], i: int, first: int) -> bool:
    """Whether a line counts on from a step of the notice that is no title: 2、学院评选 … 3、奖学金公示."""
    step = _STEP.match(lines[i].words)
    if step is None or int(step["n"]) < 2 or len(lines[i].words) > _LONGEST_STEP:
        return False
    last = f"{int(step['n']) - 1}{step['mark']}"
    return any(
        line.words.startswith(last) and len(line.words) <= _LONGEST_STEP and not is_title(line.words)
        for line in lines[first:i]
    )
