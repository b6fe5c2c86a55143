"""What newspapers write: the heads of reports, how they name their sources, and words that tell a story."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.lines.names import says
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.numerals import HAN

# Reporters' words; 记者 alone is no sign: 申领记者证人员 are made public in notices.
_REPORTERS = sense("reporter")
# 中新网讯 某地一村…, 新华社某市2月3日电: the head of a report; 百度网讯科技公司, 新华社区 and 通讯员路 are names
_DATELINE_SIGNS = sense("dateline-sign")
_DATELINE, _ISSUED_BY_ANOTHER, _STORY = patterns("press", "dateline", "issued-by-another", "story")
_REPORT = pattern("press", "report")
_RECENTLY = sense("recently")
_SAID, _REACH = sense("said-by-source"), 22  # characters behind 据 in which who is quoted tells
_TELLS = Pattern(rf"(?![本我特现]){HAN}{{2,8}}(?:表示|介绍|透露)[,，:：]")  # 交警表示，这批车辆…
_BEFORE_SOURCES = "另又而但再"  # 另据报道
_LATE = words("昨 日前 近日 公告称 公告显示 公告指出 公告披露 官网 公司网站")
_SAID_LATELY = pattern("press", "said-lately")
_LATELY = sense("lately")
_THERE = ("报", "会", "讲", "活", "仪", "座")
_WENT_ON = Pattern(r"(?:报告|讲座|活动|仪式|座谈)?会?(?:上|中|后|期间|现场)，")
_PUBLISHED = ("对外", "发布", "发出", "贴出", "公布《", "印发《", "行公示", "行了公示", "通报")
# 相关链接：甲网 乙网 / 日前，某公司备案了召回计划
_UNDER_LINKS = Pattern(r"(?:相关|友情)?(?:链接|阅读)[：:][^。\n]{0,80}\n(?:近日|日前)[，,]")
# Whom to call, a bank-book, a firm, who owns: 联系人：铁师傅, 存折, 某某旅行社, 持有人
_MAY_BE_NAMES = ("师傅", "旅行社", "折", "有人")
_NAMES = Pattern(
    r"(?:联系人?|电话|找)[：: ]?[\u4e00-\u9fff]{1,3}师傅|[存骨]折|折[叠旧合]|[\u4e00-\u9fff]{2,8}旅行社|[所持共没]有人"
)
_FEWEST_PAIRS = 2  # of characters: Jane Doe 敬上 heads nothing
_PAIRS = Pattern(r"(?=([\u4e00-\u9fff]{2}))")
_WORDS = Words((*sense("narrates"), *sense("praises")))


def is_reported(text: str) -> bool:
    """Whether a text speaks about a notice, as news do, instead of being one."""
    return has_dateline(text) or is_told_lately(text) or names_source(text)


def has_dateline(text: str) -> bool:
    """Whether a reporter's words stand in a text outside all names: 本报讯, 记者从, 新华社某市2月3日电."""
    if has_any(text, _REPORTERS) and says(text, _REPORTERS):
        return True
    return has_any(text, _DATELINE_SIGNS) and _DATELINE.search(text) is not None


def is_told_lately(text: str) -> bool:
    """Whether a text begins with 近日 or 会上， or says ，近日 within."""
    if (text.startswith(_RECENTLY) or has_any(text, _LATELY)) and says(text, _RECENTLY):
        return True
    if ("\n近日" in text or "\n日前" in text) and _UNDER_LINKS.match(text) is not None:
        return True
    if text.startswith(_THERE) and _WENT_ON.match(text) is not None:
        return True
    if has_any(text, _PUBLISHED) and _ISSUED_BY_ANOTHER.search(f"\n{text}") is not None:
        return True
    return has_any(text, _LATE) and _SAID_LATELY.search(f"\n{text}") is not None


def names_source(text: str) -> bool:
    """Whether a text names who said what it tells: 交警表示，…, 据…公告."""
    return _TELLS.match(text) is not None or _follows_source(text)


def _follows_source(text: str) -> bool:
    """Whether a word of telling stands close behind 据 in the same sentence: 据…报道.

    据 begins a clause there: 证据, 数据, 票据, 根据 and the label 依  据 end in it.
    """
    at = text.find("据")
    while at >= 0:
        before = text[max(0, at - 4) : at].rstrip(" \u3000")[-1:]
        if before in _BEFORE_SOURCES or not "\u4e00" <= before <= "\u9fff":
            piece = text[at + 1 : at + 1 + _REACH]
            stop = piece.find("。")
            if has_any(piece[:stop] if stop >= 0 else piece, _SAID):
                return True
        at = text.find("据", at + 1)
    return False


@lru_cache(maxsize=8)  # several reasons ask
def story_signs(words: str) -> int:
    """How often a text shows that it tells a story or praises what it sells; 0 for what only informs."""
    if has_any(words, _MAY_BE_NAMES):
        words = _NAMES.sub("", words)
    stories = len(_STORY.findall(words)) + 2 * len(_REPORT.findall(words))
    return stories + (len([word for word in _WORDS if word in words]) if has_any(words, _WORDS) else 0)


def is_of_another_matter(said: str, above: str) -> bool:
    """Whether no two characters of a heading stand together in the text above it."""
    pairs = [pair[1] for pair in _PAIRS.finditer(said)]
    return len(pairs) >= _FEWEST_PAIRS and not any(pair in above for pair in pairs)
