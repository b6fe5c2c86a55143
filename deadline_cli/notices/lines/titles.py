"""What a notice's title looks like, and the lines of a page that belong to no notice."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.layout.page_heads import is_page_header
from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.lines.names import in_name
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN, normalise

# 某市生态环境局　信息公开: a site's name and its column
HEAD_OF_COLUMN = Pattern(r"[^\s。，：:]{4,20}[ \u3000\xa0]+[通知公告示政务信息开栏]{3,8}$")
LONGEST_TITLE = 100
_NAMES = sense("title-name")
# Names that stand over a section as often as over a notice: a title has more before them.
_SECTION_NAMES = sense("section-name")
_IN_NAMES = sense("title-name-character")
_NUMBERED = Pattern(r"\d{1,2}[.、]")
_OF_CHAPTER = Pattern(r"\d{1,2}\.\d{1,2}、(?!\d)")  # 1.1、验收公示, beside 9.28、9.29停电公告
# 2008年1月16日国务院公布: the note under a statute's name
_PROMULGATED = Pattern(r"\d{4}年\d{1,2}月\d{1,2}日[^年]*公布$")
_ARTICLE = Pattern(r"第[一二三四五六七八九十百\d]{1,6}条")
LONGEST_SECTION, _LABEL = 8, 6
SECTIONS = sense("section-title")
_NUMBERS = "一二三四五六七八九十0123456789、.()"
_TAIL, _NUMBER_BEHIND, _LEAD, VALUE = patterns("titles", "tail", "number-behind", "lead", "value")
_ON_A_SITE, _SERVES, BRACKETED = patterns("titles", "on-a-site", "serves", "bracketed")
_DOCUMENT_NUMBER = pattern("titles", "document-number")
_OPENS, _CLOSES = "【〖[《<〈〔", "】〗]》>〉〕"
_MOST_LEADS = 3  # 【2026-09-07】〔征求意见〕关于…
_LINK = Pattern(r"[^\n]{6,}[ \t\u3000][\[(（]?(?:20)?\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?[\])）]?$")
_SPAN = Pattern(r"(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日?)?\s*[—–\-~～至到]")  # 5月6日—5月15日 单位审核、公示: a step
_WHOLE_TITLES = sense("whole-title")
_TAIL_ENDS = ")）〕]】!！:：号批次文0123456789WwTt"
# …公告 / Service stopped, …公告 Notice of Water Suspension
_IN_ENGLISH = Pattern(rf"(?P<own>.*{HAN})(?:[ \u3000]*/[ \u3000]*[A-Za-z]|[ \u3000]+[A-Z])[\x20-\x7e]{{8,}}$")
_ANNOUNCES, _ANNOUNCED = pattern("titles", "announces"), ("公告本", ":公告", "：公告", "-公告")
_NTH, _COUNTED = ("一", "二", "三", "四", "五"), ("公告", "通告", "通知")  # 通告二: the second of several
_LAST = frozenset("".join(name[-1] for name in _NAMES) + _TAIL_ENDS + "〉>》]】")
_SERVED_ENDS = frozenset("书票本》")
# 特此公告 closes a notice; 上一篇：…公示 leads elsewhere; 附件：…公示表 is a list.
NO_TITLE_STARTS = sense("no-title-start")
NO_TITLE_ENDS = sense("no-title-end")
_OUTSIDE = sense("outside")
_BOX = Pattern(r"[■□]\s*(?:[是否有无](?![\u4e00-\u9fff])|$)")  # ■否: what a form lets one tick
_CAPTION = Pattern(r"[(（](?:资料|网络|相关|配)?(?:资料)?图片?[^()（）]{0,6}[)）]$")
# ◆4月21日（周二）: an item of a plan
_CALL = Pattern(r"热线电话\s?\d{7,12}$")  # the last line of a notice above its signature
_DAY_ITEM = Pattern(r"[■□◆◇▲▼★☆]\s*(?:\d{1,4}\s*[年月./-]|周|星期|\d{1,2}[：:]\d\d)")
# 首页 > 信息公开 > 公示公告: where a page stands in its site
_CRUMBS = Pattern(r"[^。；，：:>＞»›\d]{2,16}(?:[>＞»›]{1,2}[^。；，：:>＞»›]{2,16})+[>＞»›]?$")
_LIKE_TITLES = sense("notice-like-title")
_CUTS_OFF, _CHANGED = sense("cut-off"), sense("corrects")  # 【停水预告】, 【改期】
_ASKS = Pattern(r"请[^。]{0,40}(?:日|号|内|之|以)前")
_TOPICS, _SAID = sense("topic"), 4
# 天气原因不能施工的，另行公告。
_AS_A_REASON = Pattern(r"等?(?:原因|因素|影响|变化|恶劣|不佳|允许|不允许|条件|情况不)[^。]*。")
_OTHER_PAPERS = sense("other-paper")
NOTICE_WORDS = sense("notice-word")
_BEFORE_NUMBER = "(（〔[【第字0123456789"
# （一）公告: the name of a step; 详见幼儿园门口招生公告: where another notice hangs
_STEP = Pattern(r"[(（][一二三四五六七八九十\d]{1,2}[)）] ?(?:公告|公示|通知|通告)$|(?:具体|[详见])[^。，]{0,4}见")
_DISCLOSED = Pattern(r"(?:依申请|主动|不予|部分)公开(?:转主动公开)?$")  # 公开属性：…, on a line of its own
_FOOTNOTES = ("【注", "【备注")  # 【注：根据先进先出的原则…】 in the midst of a notice
# 【刊登日期】A, of a court's record; 【项目概况】 of a bid call
_FIELDS = ("项目概况", "刊登日期", "发布日期", "公布日期", "见报日期", "法院", "版面")


def is_document_number(line: str) -> bool:
    """Whether a line under a title is the notice's number: 江公告〔2026〕12号, （2026）江破字第9号."""
    if len(line) >= 40:
        return False
    bare = plain(line)
    if not bare.rstrip(")〕]】").endswith("号"):
        return False
    tail = _TAIL.search(bare) if bare[-1] == ")" else None
    if tail is not None and bare[2 : tail.start()].endswith(_NAMES):  # a title with its number behind it
        return False
    own = _NUMBER_BEHIND.search(bare)  # …出让公告紫公易土〔2020〕12号: glued to its title
    if own is not None and own.group()[0] not in _BEFORE_NUMBER and bare[6 : own.start()].endswith(_NAMES):
        return False
    return _DOCUMENT_NUMBER.search(bare) is not None


@lru_cache(maxsize=1024)  # several questions ask about a line
def plain(line: str) -> str:
    """A line's words in half-width without blanks, as titles are compared."""
    return "".join(normalise(line).split())


# 索 引 号 | … | 分 类 | 国土资源 / 通告 |: the record over a document
_RECORD_ROW = Pattern(r"(?:索 ?引 ?号|(?:发布|发文)机[构关]|分 ?类|文 ?号|内容概述|时 ?效)[ \u3000]*\|")


def without_lead(line: str) -> str:
    """A title without what a site or a record prints before it: 【社会征集】, [置顶], 标题：."""
    for _ in range(_MOST_LEADS):
        if (lead := _LEAD.match(line)) is None:
            break
        line = line[lead.end() :]
    return line


def _names_columns(line: str) -> bool:
    """Whether a line is a row of a site's columns: 采购公告 | 单一来源公示 | 意向公开."""
    pieces = line.split("|")
    return len(pieces) > 2 and [piece.strip().endswith(_NAMES) for piece in pieces].count(True) > 1


@lru_cache(maxsize=1024)  # several questions ask about a line
def is_title(line: str) -> bool:
    """Whether a line reads as the title of a notice."""
    if line[2:] in _NTH:
        return line[:2] in _COUNTED
    if "公告" in line and has_any(line, _ANNOUNCED) and _ANNOUNCES.match(without_lead(line)) is not None:
        return True
    foreign = line[-1].isascii() and ("/" in line or line[-1].isalpha())
    own = _IN_ENGLISH.match(line) if foreign else None
    if own is None and line[-1] not in _LAST:
        own = _ON_A_SITE.match(line)
    if own is not None:
        line = own["own"]
    if len(line) > LONGEST_TITLE or line[-1] not in _LAST or not has_any(line, _IN_NAMES):
        return False
    if "|" in line and (_names_columns(line) or _RECORD_ROW.match(line) is not None):
        return False
    if ("\u3000" in line or " " in line) and HEAD_OF_COLUMN.match(line) is not None:
        return False
    if (line[0] == "“" and "”" not in line) or line.count("》") > line.count("《"):  # quoted; the rest of a sentence
        return False
    if VALUE.match(line) is not None or (line[0].isdigit() and _SPAN.match(line)):  # 更正事项：采购公告
        return False
    if _STEP.match(line) is not None or _DISCLOSED.match(line) is not None:
        return False
    if line[0] in "·•-*" and _LINK.match(line):  # · …公告　[2026-05-19]: a row of a site's list
        return False
    bare = plain(without_lead(line))
    if bare in _WHOLE_TITLES or (bare[-1] in _SERVED_ENDS and _SERVES.match(bare) is not None):
        return True
    if bare[-1] in _CLOSES and bare[0] == _OPENS[_CLOSES.index(bare[-1])]:  # 【拍卖公告】
        bare = bare[1:-1] or bare
    name = bare
    for _ in range(3):
        if name.endswith(_NAMES) or not name or name[-1] not in _TAIL_ENDS:
            break
        if (tail := (_NUMBER_BEHIND if name[-1] == "号" else _TAIL).search(name)) is None:
            break
        name = name[: tail.start()]
    if (
        not name.endswith(_NAMES)
        or bare.startswith(NO_TITLE_STARTS)
        or (bare[0] == "第" and _ARTICLE.match(bare))
        or (bare[0].isdigit() and _OF_CHAPTER.match(bare))
        or (name.endswith(NO_TITLE_ENDS) and not name.endswith(("全本公示", "停发通知")))
    ):
        return False
    if name.endswith(_SECTION_NAMES) and _NUMBERED.match(bare):  # 2.复核企业公示名单: one of several attachments
        return False
    if len(name) < LONGEST_SECTION and (name.endswith(_SECTION_NAMES) or name.lstrip(_NUMBERS) in SECTIONS):
        return False
    if name.endswith("公布") and _PROMULGATED.search(name):
        return False
    if bare.count("、", bare.find(":") + 1) > 1 and ":" in bare[:_LABEL]:  # 适用:小区公示、学校通知、村务公开
        return False
    if has_any(bare, ("。", ";", ">", "›", "»")) or name.count(",") > 1 or name.count(":") > 1:
        return False
    return not is_document_number(line) and not is_outside(line) and not is_page_header(line)


@lru_cache(maxsize=1024)  # several questions ask about a line
def is_outside(line: str) -> bool:
    """Whether a line is an advertisement's, an article's or the newspaper's own, or only the caption of a picture."""
    if line[0] in "(（" and _CAPTION.match(line) is not None:
        return True
    if line.endswith(_OTHER_PAPERS) and "关于" in line and len(line) < LONGEST_TITLE:
        return True
    if line[0] == "【" and not line.startswith(_FOOTNOTES):
        if (rest := without_lead(line)) != line and is_title(rest):
            return False
        close = line.find("】")
        if line[close - 1 : close] == "号" and is_title(line[close + 1 :] or "】"):  # 【平公资采2026223号】…招标公告
            return False
        if DATE_ALONE.match(line) is not None or has_any(line[:20], ("字体", "字号", "打印", "大 中 小", "大中小")):
            return False
        named = line[: close if close > 0 else 20]
        if close == len(line) - 1 and ("：" in named or ":" in named):  # 【项目编号：AX-2026-1】: a cell
            return False
        return not (
            has_any(named, (*NOTICE_WORDS, *_LIKE_TITLES, *_CUTS_OFF, *_CHANGED, *_FIELDS)) or BRACKETED.match(line)
        )
    if (">" in line or "＞" in line or "»" in line or "›" in line) and _CRUMBS.match(line) is not None:
        return True
    if not line.startswith(_OUTSIDE) or _DAY_ITEM.match(line) is not None or _CALL.match(line) is not None:
        return False
    if line[0] in "■□" and _BOX.match(line) is not None:
        return False
    word = next(word for word in _OUTSIDE if line.startswith(word))
    if word in _TOPICS and _AS_A_REASON.match(line, len(word)) is not None:
        return False
    if word in _TOPICS and _ASKS.search(line) is not None:  # 双色球…至今未兑。请中奖者于A前兑取
        return False
    if word in _TOPICS and len(line) >= len(word) + _SAID and line.endswith(NOTICE_WORDS):  # 双色球一等奖弃奖公告
        return False
    return not in_name(line, 0, len(word))
