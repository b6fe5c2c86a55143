"""What makes words a notice, and what keeps an article, a statute or an advertisement out."""

from __future__ import annotations

import re

from deadline_cli.notices.late import Late
from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pages.addressees import addresses
from deadline_cli.notices.pages.forms import is_form
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.numerals import HAN

_FORMULAS = sense("formula")
# Reporters' words; 记者 alone is no sign: 申领记者证人员 are made public in notices.
_REPORTERS = sense("reporter")
# 中新网讯 某地一村…, 新华社某市2月3日电: the head of a report; 百度网讯科技公司, 新华社区 and 通讯员路 are names
_DATELINE_SIGNS = ("讯", "新华社", "通讯员")
_DATELINE = Late(
    rf"(?:^|[\n。]){HAN}{{0,8}}(?:网|电|社|台)讯(?=[ \t\u3000\xa0(（]|$)|新华社(?!区|会|团|保|群|工)"
    rf"|(?:(?<!{HAN})|(?<=[报网台]))通讯员(?!{HAN}{{0,3}}(?:路|街|巷|村|社区))"
)
_RECENTLY = ("近日", "日前")
_SAID = sense("said-by-source")
_BEFORE_SOURCES = "另又而但再"  # 另据报道
_SPEAKS = sense("said-by-person")
STATUTE = re.compile(r"^(?:\*\*)?(?:《[^》\n]{2,40}》)?第[一二三四五六七八九十百零〇\d]{1,6}条", re.M)
# Articles of a charter whose lines run together: 。 第十二条 … 。 第十三条 …
_RUN_ON = Late(r"(?:(?<=。)|(?<=[\s\u3000]))第[一二三四五六七八九十百零〇\d]{1,6}条[ \u3000]")
_HIRING = sense("hiring")
_ENROLMENT = sense("enrolment-label")
_NO_NOTICE_TITLES = sense("contest-title")
_HIRING_BY_OFFICE = sense("public-hiring")
# Texts that teach how notices are made, or tell of notices that were made.
_TEACHING = sense("teaching")
_TEACHING_TITLES = sense("teaching-title")
_CHAPTER = Late(r"第[一二三四五六七八九十百\d]{1,4}章")
_CHAPTERS_OF_TENDERS = sense("tender-chapter")
_OUTLINE = Late(r"(?:\d{1,2}[.、．]|[•·●*-]) ?")
_ASKS_HOW, _HEADLINE = words("如何 怎么 怎样"), 16
_SHORTEST_LIVE = 8
_SENTENCE_SIGNS = ("。", "，", ",", "；", ";")
_PROSPECTUS = sense("prospectus")
_FRAGMENT = Late(r"[（(]?(?:[二三四五六七八九]|[2-9])[)）、.．]")
_ORDERED = sense("circular-says")
_ORDERS = Late(r"(?:^|[。\n])《[^》\n]{2,20}》(?:要求|明确|指出|强调|提出)")  # news of a circular
_TOLD = sense("told")
_ONCE_MORE = sense("once-more")
_DIGEST = Late(r"\[\d\]\s*[-\n]")
SPEAKERS = sense("speaker")
FULL_DATE = re.compile(r"20\d\d\s*(?:[年届]|[./-]\s*\d)|二[〇○零]..年")
_DECLARATIONS = sense("declaration")
_SHORT = 150  # a declaration of loss is no longer
_SHORTEST_TENDER = 100
_HEADLINES = ("征求意见", "征求意见稿", "意见征集")
_NOW = sense("now")
_IN_PERSON = sense("in-person")
_MADE_KNOWN = sense("made-known")
_RULES = sense("rule-in-force")
_NORMATIVE = sense("normative")
_ASKS_SOMEBODY = sense("asks-somebody")
_LOWER_OFFICES = sense("lower-office")
_HEADLINE_NAMES = ("公布", "公报", "名单", "公开")  # headlines of news end so too
_DISCLOSURES = sense("disclosure")
_TURNS_TO_ALL = sense("turns-to-all")
_PERIOD_SIGNS = sense("period-sign")
_DATED = Late(r"[\d〇○零一二三四五六七八九十] ?(?:个?工作)?[日天]|[个\d] ?月|\d[-./]\d{1,2}[-./]\d")
ASKS = sense("consultation-asks")


def is_notice(title: str, body: str) -> bool:
    """Whether a piece of a page is a notice; `title` is "" where none was found."""
    if not body.strip() or statute_in(body) is not None:
        return False
    if is_reported(body[:300]) and not addresses(body):
        return False
    if "[" in body and len(_DIGEST.findall(body)) > 1:
        return False
    if is_form(body):
        return False
    if has_any(title, _TEACHING_TITLES) or _speaks_about(title, body):
        return False
    if _CHAPTER.search(title) is not None and not has_any(title, _CHAPTERS_OF_TENDERS):
        return False
    if _OUTLINE.match(title) and not (has_any(body, SPEAKERS) or FULL_DATE.search(body) or addresses(body)):
        return False  # a point of a summary
    if len(title) <= _SHORTEST_LIVE and not has_any(body, _SENTENCE_SIGNS) and _DATED.search(body) is None:
        return False  # a site's column under the notice: 法院公告, its pages, the next column
    if not title and "起施行" in body and not (has_any(body, _ASKS_SOMEBODY) or "特此" in body):
        return False  # the last articles of a statute
    if not title and (_is_prospectus(body) or has_any(body[:_HEADLINE], _ASKS_HOW)):
        return False  # from the middle of a larger paper; an answer whose headline runs into it
    if not title and not (has_any(body, SPEAKERS) or FULL_DATE.search(body) or has_any(body[:160], _NOW)):
        return False
    if title.endswith("名单") and not has_any(title + body, _MADE_KNOWN):
        return False  # a list in a law or of a team
    if "送达" in body and has_any(body, _RULES) and "征求" not in body and "你" not in body:
        return False  # a rule about service, issued as a 公告
    if has_any(title, _NORMATIVE) and has_any(body, ("施行", "执行")) and not has_any(body, _ASKS_SOMEBODY):
        return False  # a rule for everybody, issued as a 公告
    impersonal = not (has_any(body, SPEAKERS) or FULL_DATE.search(body) or addresses(body))
    if "送达" in title and len(title) < _SHORTEST_LIVE and impersonal:
        return False  # the heading of a paragraph about service
    if title.endswith("通知") and ("印发" in title or ("政府" in title and has_any(body[:60], _LOWER_OFFICES))):
        return False  # an office's order to those below it
    if not title and len(body) < _SHORTEST_TENDER and "采购" in body and "送达" not in body:
        return False  # the cover of a tender's papers
    if has_any(title, _NO_NOTICE_TITLES) and "公示" not in title:
        return False
    if has_any(title, _HIRING) and "公示" not in title and not has_any(title + body, _HIRING_BY_OFFICE):
        return title.rstrip("】〗]").endswith("公告") and "公开招聘" in title + body and has_any(body, _ENROLMENT)
    declares = has_any(title, _DECLARATIONS) or title.endswith(("声明", "启事")) or "声明作废" in body[:_SHORT]
    if declares and not has_any(body, _PERIOD_SIGNS):
        return False
    if title.endswith(_HEADLINE_NAMES) and not (
        has_any(title, _DISCLOSURES) or has_any(body, _PERIOD_SIGNS) or has_any(body, _TURNS_TO_ALL)
    ):
        return False  # 首批图像对外公布, 第二次全体会议公报: nobody is asked for anything
    if title.endswith(_HEADLINES) and not has_any(body, _IN_PERSON):
        return False  # news: 某部就…公开征求意见
    if "征求意见" in title and not has_any(body, ASKS):
        return False
    if has_any(body, _FORMULAS):
        return True
    return bool(title) and not has_any(body[-12:], ("...", "…")) and _DATED.search(body) is not None


def _is_prospectus(body: str) -> bool:
    """Whether a text without a title is a piece of a plan for hiring or examining."""
    if _FRAGMENT.match(body):
        return has_any(body, _PROSPECTUS)
    return FULL_DATE.search(body) is None and sum(word in body for word in _PROSPECTUS) > 2


def statute_in(body: str) -> int | None:
    """Where the articles of a law begin in a text; 第一条 under an item 一、 is a list of the notice's own."""
    if body.count("条") < 2:
        return None
    if len(STATUTE.findall(body)) < 2:
        run_on = _RUN_ON.findall(body) if has_any(body, (" 第", "\u3000第", "。第")) else ()
        return body.index(run_on[0]) if len(run_on) > 2 else None
    first = STATUTE.search(body)
    assert first is not None
    return None if "\n一、" in body[: first.start()] and "\n二、" in body[first.start() :] else first.start()


def _speaks_about(title: str, body: str) -> bool:
    """Whether a text teaches how notices are made, or tells of one that was; a title and a date show a notice."""
    named = len(title) >= _SHORTEST_LIVE and has_any(title[-3:], ("公告", "公示", "通告", "通知"))
    if named and ("特此" in body or FULL_DATE.search(body) is not None):
        return False
    beginning = body[:1500]
    taught = sum(word in beginning for word in _TEACHING)
    head = body[:600].replace("公示催告", "催告")
    told = has_any(head, _TOLD) and not has_any(head, _ONCE_MORE) and not _tells_it_here(head)
    return taught > named or told or (has_any(head, _ORDERED) and _ORDERS.search(head) is not None)


def _tells_it_here(head: str) -> bool:
    """进行了第二次公示，公示内容如下: what follows is the notice, unless a day of the past stands before."""
    at = max(head.find("公示内容如下"), head.find("公告内容如下"))
    return at >= 0 and FULL_DATE.search(head, 0, at) is None


def is_reported(text: str) -> bool:
    """Whether a text speaks about a notice, as news do, instead of being one."""
    if has_any(text, _REPORTERS) or text.startswith(_RECENTLY):
        return True
    if has_any(text, _DATELINE_SIGNS) and _DATELINE.search(text) is not None:
        return True
    return _followed(text, "据", 20, _SAID) or _followed(text, "”", 10, _SPEAKS)


def _followed(text: str, sign: str, reach: int, any_of: tuple[str, ...]) -> bool:
    """Whether one of the words stands close behind `sign` in the same sentence (据…报道, ”他说).

    据 begins a clause there: 证据, 数据, 票据 and 根据 end in it.
    """
    at = text.find(sign)
    while at >= 0:
        if sign != "据" or at == 0 or text[at - 1] in _BEFORE_SOURCES or not "\u4e00" <= text[at - 1] <= "\u9fff":
            piece = text[at + 1 : at + 1 + reach + 2]
            stop = piece.find("。")
            if has_any(piece[:stop] if stop >= 0 else piece, any_of):
                return True
        at = text.find(sign, at + 1)
    return False
