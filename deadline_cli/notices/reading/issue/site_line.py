"""The line that a site prints under a headline: its day, and nothing else but who posted it and what a site counts."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import words
from deadline_cli.notices.reading.days import Day

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
_LABEL = (
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
    r"(?:[\u4e00-\u9fff]{1,6}(?:网|在线|日报|晚报))?$"  # …01:11:21 中财网
)
_BEFORE = Pattern(rf"(?>{_PIECE}|{_LABEL})*$")

# 江陵图书馆 2026年5月9日 18:00 湖北: a name, a day with its time, and where its writer was
_PLACE = Pattern(rf" ?(?:{_PROVINCES})(?:\n|$)")


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
