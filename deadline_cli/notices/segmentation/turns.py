"""What a line begins in the midst of a page: the rest of a heading, an advertisement, another text, a stretch."""

from __future__ import annotations

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.addressees import ITEM, LABELS
from deadline_cli.notices.lines.bounds import signs_alone, signs_over_day
from deadline_cli.notices.lines.headings import SENTENCE, ends_title, heads_like_notice, heads_unnamed, may_end_text
from deadline_cli.notices.lines.names import says
from deadline_cli.notices.lines.newspaper import SECTIONS
from deadline_cli.notices.lines.press import is_of_another_matter
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import is_day_alone, is_issuer, is_officer, signs, signs_below
from deadline_cli.notices.lines.titles import LONGEST_TITLE, is_title
from deadline_cli.notices.lines.website import heads_record, is_byline, is_trailing, labels_go_on, signs_record
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any

_TRADE, _OF_NOTICES, _SIGNING = sense("advert"), sense("of-notices"), sense("signing-suffix")
_HEADLINE, _LONG_HEADLINE = 16, 24

_SMALL_TITLES = frozenset(sense("small-title"))
_OPENS = "【〔[〈《(（"
_LABELLED, _OF_PEOPLE = 8, ("人", "者")
_PROMPTS = (
    "重要提示",
    "特别提示",
    "风险提示",
    "内容提示",
    "温馨提示",
    "友情提示",
    "温馨提醒",
    "特别提醒",
)  # sections of a notice
_CONTACT = sense("contact")
_NAMED = Pattern(r"(?:\d{1,2}\s*月\s*\d{1,2}\s*日|(?:[A-Z][a-z]+ ?){1,5})$")  # 4月19日, Liquidation Committee
_PRICED, _OF_PRICES = Pattern(r"\d(?:\.\d)?元|\d(?:\.\d)?折|半价"), tuple("费价票金款准元")
_TO_MANY = Pattern(
    r"(?:致|尊敬的|亲爱的|广大|全[体校院市县镇村]|各)[^。；：:]{1,40}(?<![如以]下)[：:]$|[^。，；：:]{2,24}们[：:]$"
)
_ON_OFFER = Pattern(r"(?:项目|资产|标的|采购项目|转让标的)(?:名称)?[：:	]")
BEGIN_OFFERS = "项资标采转"  # the first characters of what _ON_OFFER matches, asked before it
_ROW = Pattern(r"[^。，；：:	]{2,10}[：:	]")
_VALUE = Pattern(r"[^。，：:]{2,8}[：:] ?[（(]?\d")  # 基准日：2026年6月30日, 本金：1200万元
_OFFERED = Pattern(r"(?P<what>[^\s，。：:]{2,8})[：:][^\n]{8}")  # 房屋出售：学区三居，急售


def heads_on(lines: list[Line], i: int) -> bool:
    """Whether a line that could open a notice is a line of the heading that ends below it: 公开征求意见 / 的公告."""
    if SENTENCE.search(lines[i].words) or i + 1 >= len(lines) or lines[i + 1].after_gap:
        return False
    return is_title(lines[i + 1].words) or ends_title(lines, i + 1)


def heads_next(lines: list[Line], i: int, first: int, *, signed: bool) -> bool:
    """Whether line i, no known title, heads another notice below that of line `first`: behind its signature, or as the
    next record of a list."""
    if signed and heads_unnamed(lines, i):
        return True
    return lines[i - 1].words[-1] in "。！!" and heads_record(lines, i, first)


def stands_below(lines: list[Line], i: int, first: int) -> bool:
    """Whether line i, behind the signature of the notice that begins with line `first`, is still the notice's."""
    words = lines[i].words
    if words == "日" or is_trailing(words) or is_day_alone(words) or is_officer(words):
        return True
    return signs_below(lines, i) or signs_record(lines, i, first) or (i > first and signs_over_day(lines, i))


def turns_to_trade(lines: list[Line], i: int) -> bool:
    """Whether a line is the headline of an advertisement or of the news under a notice that nobody signed."""
    words = lines[i].words
    if ITEM.match(words):  # 二、招聘条件 of the notice's own
        return False
    offered = _OFFERED.match(words)
    if offered is not None and has_any(offered["what"], _TRADE) and not has_any(words, _OF_NOTICES):
        above = lines[i - 1].words  # 一、招聘岗位 / 招聘岗位：…
        return not (ITEM.match(above) and above.endswith(offered["what"]))
    if len(words) > _HEADLINE or SENTENCE.search(_without_colon(words).rstrip("！!")) or not _ended(lines, i):
        return False
    below = lines[i + 1].words if i + 1 < len(lines) and not lines[i + 1].after_gap else ""
    if DATE_ALONE.match(words) is not None:
        return False
    if is_issuer(words) or (words.endswith(_SIGNING) and DATE_ALONE.match(below) is not None):
        return False  # whatever it deals in, and whatever stands below, it signs
    return says(f"{words}\n{below}", _TRADE) and not has_any(words + below, _OF_NOTICES)


def addresses_anew(lines: list[Line], i: int, first: int, *, titled: bool = False) -> bool:
    """Whether a line speaks to many, or names what is on offer, behind the end of a text that nobody signed.

    …来电请拨工会办公室。 / 各位业主：; 资产名称：… over another label, where the text has no title.
    A text with one has no word of the line: else it goes on to say more to those of whom it spoke.
    """
    words = lines[i].words
    if i + 1 >= len(lines) or (_TO_MANY.match(words) is None and (titled or not _heads_labels(lines, i))):
        return False
    above = lines[i - 1].words
    told = any("。" in line.words or "\t" in line.words for line in lines[first:i])
    ended = is_issuer(above.rpartition("：")[2]) or (told and (above[-1] in "。！!日" or above[-1].isdigit()))
    if not ended or is_byline(above) or not (told or i - first > 2):
        return False
    if titled and not is_of_another_matter(words, "\n".join(line.words for line in lines[first:i])):
        return False
    return words[-1] not in "：:" or SENTENCE.search(lines[i + 1].words) is not None


def _heads_labels(lines: list[Line], i: int) -> bool:
    """Whether a line names what the rows below it are about, with a label of its own; none stands right above it."""
    if _ON_OFFER.match(lines[i].words) is None:
        return False
    return _ROW.match(lines[i + 1].words) is not None and "如下" not in lines[i - 1].words


def turns_away(text: str, lines: list[Line], i: int, first: int, *, asks: bool = False) -> bool:
    """Whether a line behind a full stop heads a text of another matter than the one that begins with line `first`.

    It has no stop and no word of what stands above, heads no section, and the sentence below it asks for nothing;
    it may (`asks`) where nothing says that a notice stands above.
    """
    words = lines[i].words
    if i + 1 >= len(lines) or (len(words) > _LONG_HEADLINE + 1 and words[-1] not in "！!"):  # as most lines are
        return False
    said = _without_colon(words).rstrip("！!")
    if not 4 <= len(said) <= _LONG_HEADLINE or SENTENCE.search(said) or ITEM.match(said):
        return False
    if not _ended(lines, i) or lines[i - 1].words[-1] in "！!" or is_day_alone(said) or said[0] in _OPENS:
        return False
    below = lines[i + 1].words
    if has_any(below[:_LABELLED], _CONTACT) or said.endswith(_OF_PEOPLE):
        return False  # 收 件 人：…, 联系电话：…: how to reach the firm
    priced = _PRICED.search(below) is not None and not said.endswith(_OF_PRICES)  # 空调清洗 / 清洗空调每台40元
    if len(below) < _HEADLINE or not (priced or SENTENCE.search(below)):
        return False
    if said.endswith((*SECTIONS, *LABELS, *_SIGNING, *_PROMPTS)) or _VALUE.match(words) is not None:
        return False
    if is_trailing(said) or (not asks and has_any(said + below, _OF_NOTICES)):
        return False
    return is_of_another_matter(said, text[lines[first].start : lines[i - 1].end])


def heads_behind_name(text: str, lines: list[Line], i: int, first: int) -> bool:
    """Whether a line right under a name that signs a sentence has no word of what stands above: another's heading."""
    said = lines[i].words
    if i < first + 2 or not 4 <= len(said) <= _HEADLINE or SENTENCE.search(said) or is_day_alone(said):
        return False
    if not _names_under_sentence(lines, i - 1):
        return False
    if is_issuer(said) or is_trailing(said):
        return False
    if any(map(str.isdigit, said)) or said[0] in _OPENS or not any("。" in line.words for line in lines[i : i + 4]):
        return False
    if any(_names_under_sentence(lines, k) for k in range(i + 2, min(i + 5, len(lines)))):
        return True  # it is signed as the one above is
    return is_of_another_matter(said, text[lines[first].start : lines[i - 1].end])


def _names_under_sentence(lines: list[Line], k: int) -> bool:
    """Whether line k is a name right under a sentence."""
    return lines[k - 1].words[-1] in "。！!" and (is_issuer(lines[k].words) or signs(lines[k].words))


def ends_by_name(lines: list[Line], i: int, first: int) -> bool:
    """Whether line i heads another text behind a gap, and the notice above, from line `first` on, ends in a name, an
    officer or a bare day, or in what a site prints under it."""
    above, said = lines[i - 1].words, _without_colon(lines[i].words)
    signed = is_issuer(above) or signs_alone(lines, i - 1)
    if not heads_unnamed(lines, i, said):
        signs = signed and i > 1 and _ended(lines, i)
        if signs and _ends_by_another_name(lines, i, above):
            return True
        return signs and said.startswith("关于") and not SENTENCE.search(said)  # 关于补办毕业证明的登记 / 事项
    day = is_day_alone(above) and not labels_go_on(lines, i - 1)
    return day or signed or is_officer(above) or _NAMED.match(above) is not None


def _ends_by_another_name(lines: list[Line], i: int, name: str) -> bool:
    """Whether the paragraph from line i on, up to the next gap, is signed by somebody else than `name`."""
    last = i
    while last + 1 < len(lines) and not lines[last + 1].after_gap:
        last += 1
    signer = last - 1 if last - 1 > i and is_day_alone(lines[last].words) else last
    if signer <= i or lines[signer].words == name or lines[signer - 1].words[-1] not in "。！!":
        return False
    return is_issuer(lines[signer].words) or signs_alone(lines, signer)


def _ended(lines: list[Line], i: int) -> bool:
    """Whether a full stop ends what stands above line i, or an office's name under or behind one."""
    above = lines[i - 1].words
    if "。" in above[:-1] and signs(above):
        return True
    return (
        above[-1] in "。！!"
        or signs_alone(lines, i - 1)
        or (i > 1 and is_issuer(above) and lines[i - 2].words[-1] in "。！!")
    )


def _without_colon(words: str) -> str:
    """江州楼市：金秋置业节 without its colon; a label keeps it."""
    head, colon, rest = words.partition("：")
    label = "".join(head.split())  # 联 系 人
    if not colon or not rest or "：" in rest or label.endswith(SECTIONS) or has_any(label, (*LABELS, *_CONTACT)):
        return words
    return head + rest


def begins_another(lines: list[Line], i: int) -> bool:
    """Whether a line is the headline of another text: behind a gap, like a notice's or with a site's date below it."""
    said = lines[i].words
    if said in _SMALL_TITLES and i + 1 < len(lines) and _ended(lines, i):  # 失物招领, right below a sentence
        return SENTENCE.search(lines[i + 1].words) is not None
    if not lines[i].after_gap or len(said) > LONGEST_TITLE or i + 1 >= len(lines):
        return False
    head = _without_colon(said)
    if SENTENCE.search(head):
        return False
    if may_end_text(lines[i - 1].words) and heads_like_notice(head):  # 温馨提示：关于…
        # 本公司董事会保证…承担责任。 / 重要提示: a section of a listed firm's notice
        return not ("保证" in lines[i - 1].words and lines[i - 1].words.endswith("责任。"))
    below = lines[i + 1].words
    if not said.startswith("关于"):
        return False
    return DATE_ALONE.match(below) is not None or is_byline(below)
