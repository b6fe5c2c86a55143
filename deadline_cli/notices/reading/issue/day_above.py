"""The day that a page or a site prints above a notice: bare, in brackets, with its source, as a number."""

from __future__ import annotations

import re

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day

CLICK = r"(?:阅读|浏览|点击|访问)(?:量|数|次数)?:\d{1,7}"
_SOURCE = Pattern(r"(?:(?<!单一)来源|作者|编辑|发布(?:机构|单位|人)|浏览|字体|点击|信息来源)")
AMOUNT_BELOW = Pattern(r"\n\d[\d.,]{1,11}(?:万?元)?(?:\n|$)")
# 报名截止 2026-05-09 礼堂 浏览：20: the day of an act, whatever a site counts behind it
_OF_AN_ACT = Pattern(r"(?:截止|截至|起始|开始|结束|期满|开标|报名|会议|考试|开庭|施工)(?:时间|日期|日)?:?\n?$")
_OFFICE, _THEN_OFFICE = patterns("day-above", "office", "then-office")
_ISSUE_OF_A_DAY = Pattern(r"(?<![\d第])(20\d\d)([01]\d)([0-3]\d)期(?![数号末刊班])")
_ISSUE_NUMBER = Pattern(r"(?: ?20\d{6}期| ?第?[A-Z]?\d{1,3}版)?(?:\n|$)")
# 江自然告字〔2026〕11号　2026/10/9: the notice's number and its day on one line
_NUMBERED = Pattern(r"[^\s。,;:]{0,12}[〔\[(（](?:19|20)\d\d[〕\])）]第?\d{1,5}号 ?")
# 云州燃气 2026-08-18 17:32: who posted it, under the heading
_POSTER = Pattern(r"[^\d,。:;()|]{2,24}(?<![于至到止为是时间日期截前后])$")
_LABEL = 12  # 公示起始日 / 2026-07-13: characters of the label on the line above
_BRACKET = 4  # characters in which one opens behind a heading
_UPLOADED = ("上传时间:", "上传日期:", "上传时间: ", "上传日期: ")
# 2026-09-08　裁判文书　第16版 under the court's name
_THEN_PAPERS = Pattern(r"[ |/·]{0,3}[^\n,。:;\d]{0,12}(?:书|传票|副本|材料)(?:[ |/·]{0,3}第?[A-Z]?\d{1,3}版?)?\n")
_TITLE_ENDS = ("公告", "公示", "通告", "通知")
_DASHES = " -—–─·"  # - 2026年9月14日 -
_ENGLISH_NAME = Pattern(r"[A-Z][A-Za-z &.'()]{3,60},? ?$")
_CLICKS = Pattern(rf" ?{CLICK}次? ?")
_LINES, _LONGEST = 2, 90  # lines under a heading, and characters of such a line
_COUNTED_WORDS = "|".join(
    words("""
    阅读 浏览 点击 访问 热度 点赞 人气 收藏 转发 评论 已阅 在看 分享 打印 关闭 字体 字号 双击滚屏
    保护视力色 背景色 扫一扫 原创 收听 我来说两句
""")
)
_COUNTED = f"{_COUNTED_WORDS}|大|中|小|赞"
_POSTED = "|".join(
    words("""
    来源 作者 编辑 责编 审核 校对 录入 供稿 发布 发布人 发布者 发布机构 发布单位 发布部门 信息发布
    信息来源 文章来源 稿源
""")
)
_PUT_UP = "|".join(words("更新 发布 发表 上传 上线 发稿 修改 刊发 编发"))
_PROVINCES = "|".join(
    words("""
    北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆
    四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾
""")
)
# what a site's line is made of, the day and the names behind its labels aside
_SITES_LABEL = (
    rf"(?:文章|信息|页面|最后|最近)?(?:(?:{_PUT_UP})(?:时间|日期)?|时间|日期)[:于]?"
    r"|[Pp]osted ?(?:on|at)?|[Uu]pdated ?(?:on|at)?"
)
_NUMBER = r"[:(]?(?:\d[\d., ]*[万wkK]?\+?)?"
_COUNT = rf"(?:{_NUMBER}[次人])?(?:{_COUNTED})(?:量|数|次数|人数)?{_NUMBER}[次人]?\)?"
_SIGNS = r"[^\w,。;]"
# Each is taken whole or not at all: where one could end at several places, a long line would be tried in all ways.
_OF_NAME = rf"(?!(?:{_POSTED}):|(?:{_COUNTED_WORDS})(?:量|数|次数|人数)?[:(]? ?\d)[^\d,。;:]"
_PIECE = rf"{_SIGNS}|_|{_COUNT}|(?:{_POSTED}):(?:{_OF_NAME}){{0,24}}(?=\W|\d|$|{_COUNTED_WORDS})"
_BEHIND = Pattern(
    rf"(?>{_PIECE}|截止(?:日期|时间):\d{{4}}-\d\d?-\d\d?|(?:{_PROVINCES})|\d[\d.,]*[万wkK]?\+?(?=$|{_SIGNS}))*"
    r"(?:[\u4e00-\u9fff]{1,6}(?:网|在线|日报|晚报|时报|证券报))?$"  # …01:11:21 中财网
)
_BEFORE = Pattern(rf"(?>{_PIECE}|{_SITES_LABEL})*$")

# 江陵图书馆 2026年5月9日 18:00 湖北: a name, a day with its time, and where its writer was
_PLACE = Pattern(rf" ?(?:{_PROVINCES})(?:\n|$)")


def day_above(text: str, days: list[Day], head: int, last_day: Day | None) -> Day | None:
    """A bare date above the text, as lists and mirrors put it: taken only when the notice can be of that day."""
    for day in days:
        if day.start > head + 60:
            return None
        line_start = text.rfind("\n", 0, day.start) + 1
        line_start = max(line_start, head) if head <= day.start else line_start  # a title that runs on into its date
        line_end = text.find("\n", day.end)
        line = text[line_start : line_end if line_end >= 0 else len(text)]
        around = _CLICKS.sub("", line[: day.start - line_start]) + line[day.end - line_start :]
        leads = day.start == line_start
        sites = is_on_sites_line(text, day, head)
        sourced = sites or (leads and (_is_stamp(text, day) or _SOURCE.match(text, day.end) is not None))
        if (
            day.year is None
            or (len(around) > 24 and not sourced)
            or (AMOUNT_BELOW.match(text, day.end) and not is_stored(text, day))
        ):
            continue
        ends = _ISSUE_NUMBER.match(text, day.end) is not None
        record = (
            not head
            and (day.start > line_start or text[day.end : day.end + 1] in ("|", "/"))
            and not has_any(around, ("。", ",", ":", ";"))
        )
        record = record or (leads and _THEN_OFFICE.match(text, day.end) is not None)
        record = record or (
            leads
            and follows_office(text, day._replace(start=day.start - 1))
            and _THEN_PAPERS.match(text, day.end) is not None
        )
        if text[day.start - 1 : day.start] == "," and day.start < head + 40:  # 某院，2026-03-02 over the text
            record = record or (ends and follows_office(text, day._replace(start=day.start - 1)))
        # …通知债权人的公告2026-08-13: a site's headline with its day behind
        record = record or (ends and around[-2:] in _TITLE_ENDS and "。" not in around)
        under_title = record or (ends and (follows_office(text, day) or _NUMBERED.fullmatch(around) is not None))
        stamped = ends_with_place(text, day) or (_is_stamp(text, day) and line.endswith(text[day.start : day.end]))
        posted = stamped and _POSTER.match(_CLICKS.sub("", text[line_start : day.start])) is not None
        posted = posted or (
            "上传" in text[day.start - 6 : day.start] and text.endswith(_UPLOADED, 0, day.start)
        )  # in the head of a record that has no other day
        around = around.strip(_DASHES)
        alone = around in ("", "()", "[]", "【】") or (
            day.start < head + _BRACKET and around[-2:] in ("()", "[]", "【】")
        )
        named = _SOURCE.search(around) is not None
        if not (sourced or posted or alone or named or under_title):
            continue
        # its label before it, on the line above, or at the head of its column
        if any(_OF_AN_ACT.search(label) for label in (text[max(0, line_start - _LABEL) : day.start], day.lead)):
            continue
        return None if last_day is not None and is_later(day, last_day) else day
    return _numbered(text, head)


def _numbered(text: str, head: int) -> Day | None:
    """The day by which a paper's issue is numbered, in or over the heading: 法院公告 20210529期."""
    found = _ISSUE_OF_A_DAY.search(text, 0, head + 60) if "期" in text[: head + 60] else None
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    return Day(found.start(1), found.end(3), year, month, day) if month <= 12 and day <= 31 else None


def _is_stamp(text: str, day: Day) -> bool:
    """2026-02-03 10:15 right behind a title, on its line; 2026-02-03 10:15—11:00 is when something is done."""
    stamped = text.count("-", day.start, day.end) == 2 and ":" in text[day.start : day.end]
    return stamped and not opens_window(text, day)


def is_stored(text: str, day: Day) -> bool:
    """Whether a date has its time to the second: when a record was stored, which may be long after the notice."""
    return text.count(":", day.start, day.end) == 2


def follows_office(text: str, day: Day) -> bool:
    """Whether nothing but an office's name stands before a date, back to a full stop or a line's end."""
    return _OFFICE.search(text[max(0, day.start - 48) : day.start]) is not None


def follows_english_name(text: str, day: Day) -> bool:
    """Whether a date ends a line in English that begins with who signs: Liquidation Committee, May 25 2026."""
    line_start = text.rfind("\n", 0, day.start) + 1
    return text[day.start].isalpha() and _ENGLISH_NAME.match(text, line_start, day.start) is not None


def opens_window(text: str, day: Day) -> bool:
    return re.match(r"起?[至到\-—~]", text[day.end : day.end + 2]) is not None


def is_later(day: Day, other: Day) -> bool:
    return (day.year or 0, day.month or 0, day.day or 0) > (other.year or 9999, other.month or 99, other.day or 99)


def ends_with_place(text: str, day: Day) -> bool:
    """Whether behind a day with its time only a province stands on its line."""
    return day.hour is not None and _PLACE.match(text, day.end) is not None


def is_on_sites_line(text: str, day: Day, head: int) -> bool:
    """Whether a day stands in one of the lines right under the heading that a site prints there."""
    start = max(text.rfind("\n", 0, day.start) + 1, head)
    end = text.find("\n", day.end)
    end = len(text) if end < 0 else end
    if end - start > _LONGEST or text.count("\n", head, start) > _LINES:
        return False
    return _BEFORE.match(text[start : day.start]) is not None and _BEHIND.match(text[day.end : end]) is not None
