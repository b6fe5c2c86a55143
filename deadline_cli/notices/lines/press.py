"""What newspapers write about notices: the heads of reports, and the words with which they name their sources."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.names import says
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

# Reporters' words; 记者 alone is no sign: 申领记者证人员 are made public in notices.
_REPORTERS = sense("reporter")
# 中新网讯 某地一村…, 新华社某市2月3日电: the head of a report; 百度网讯科技公司, 新华社区 and 通讯员路 are names
_DATELINE_SIGNS = sense("dateline-sign")
_DATELINE = Pattern(
    rf"(?:^|[\n。]){HAN}{{0,8}}(?:网|电|社|台|报)讯(?=[ \t\u3000\xa0(（]|$)|新华社(?!区|会|团|保|群|工)"
    rf"|(?:(?<!{HAN})|(?<=[报网台]))通讯员(?!{HAN}{{0,3}}(?:路|街|巷|村|社区))"
    # 中新网1月26日电　某市…, 某某网站12月7日讯　12月6日…, 人民网江州6月8日电（记者某某）
    rf"|\d{{1,2}}日[电電][)）]|[网社报台]{HAN}{{0,8}}\d{{1,2}}月\d{{1,2}}日[电電讯訊](?=[ \t\u3000\xa0(（])"
    rf"|(?:^|\n)[ \t\u3000]*{HAN}{{2,8}}(?:在线|[网报台社])记者[ \u3000]+{HAN}{{2,4}}(?=[ \u3000\n]|$)"
    # 文／图　校学生通讯社
    rf"|(?:^|\n)[ \t\u3000]*文[／/]图[：: \u3000／/]"
    # 中经记者　某某　某市报道
    rf"|(?:^|\n)[ \t\u3000]*{HAN}{{0,6}}记者[ \t\u3000]+{HAN}{{2,4}}[ \t\u3000]+{HAN}{{2,4}}报道[ \t\u3000]*(?=\n|$)"
)
_RECENTLY = sense("recently")
_SAID = sense("said-by-source")
_TELLS = Pattern(rf"(?![本我特现]){HAN}{{2,8}}(?:表示|介绍|透露)[,，:：]")  # 交警表示，这批车辆…
_BEFORE_SOURCES = "另又而但再"  # 另据报道
_SPEAKS = sense("said-by-person")


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
    if ("\n近日，" in text or "\n日前，" in text) and _UNDER_CELLS.match(text) is not None:
        return True
    if text.startswith(_THERE) and _WENT_ON.match(text) is not None:
        return True
    return has_any(text, _PUBLISHED) and _ISSUED_BY_ANOTHER.search(text) is not None


_LATELY = sense("lately")
_THERE, _WENT_ON = (
    ("报", "会", "讲", "活", "仪", "座"),
    Pattern(r"(?:报告|讲座|活动|仪式|座谈)?会?(?:上|中|后|期间|现场)，"),
)
_PUBLISHED = ("发布", "发出", "贴出", "公布《", "印发《", "行公示", "行了公示")
_UNDER_CELLS = Pattern(r"(?:[^\n。，：:\d]{1,12}\n){1,3}(?:近日|日前)，")  # 管理员 / 转载 / 日前，某部对…予以公示
# 1月24日，某景区发布闭园公告，明起停止营业
_ISSUED_BY_ANOTHER = Pattern(
    r"(?:^|[\n。])[ \t\u3000]*(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日[^。\n，,\d]{0,2}[，,]"
    r"(?![^。\n]{0,20}[本我特现])[^。\n，,]{2,24}"
    r"(?:发布|发出|贴出)[^。\n，,“《]{0,16}(?:公告|通告|通知|公示)(?:[，,称。：:])"
    # 9月18日，某办公布《…（征求意见稿）》，公开征求意见截止10月17日。
    r"|(?:^|[\n。])[ \t\u3000]*(?:20\d\d年)?\d{1,2}月\d{1,2}日[，,](?![^。\n]{0,120}(?:[本我特现]|请))"
    r"[^。\n，,]{2,24}(?:公布|发布|印发)《[^》\n]{4,60}》[，,]"
    # 6月29日某市规划局对三宗地块进行公示。
    r"|(?:^|[\n。])[ \t\u3000]*(?:20\d\d年)?\d{1,2}月\d{1,2}日[，,]?(?![^。\n]{0,20}[本我特现])"
    r"[^。\n，,]{2,16}[局委厅院府部]对[^。\n，,“《]{2,60}进行了?公示[。，,]"
    # 某市防汛指挥部6月23日发布公告：…
    r"|(?:政府|[局部委院厅]|指挥部|中心|公司|[支大]队)(?:\d{1,2}月)?\d{1,2}日(?:发布|发出)(?:公告|通告|通知|消息)[，,：:]"
)


def names_source(text: str) -> bool:
    """Whether a text names who said what it tells: 交警表示，…, 据…公告, ”他说."""
    return _TELLS.match(text) is not None or _followed(text, "据", 20, _SAID) or _followed(text, "”", 10, _SPEAKS)


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
