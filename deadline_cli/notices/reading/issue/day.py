"""When a notice was signed, and when its page says that it was printed."""

from __future__ import annotations

from datetime import date

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.english import english_days, in_both_languages
from deadline_cli.notices.reading.issue.above import (
    AMOUNT_BELOW,
    CLICK,
    day_above,
    follows_english_name,
    follows_office,
    is_later,
    is_stored,
    opens_window,
)
from deadline_cli.notices.reading.pairs.pair import Pair
from deadline_cli.notices.reading.years import year_of_signature
from deadline_cli.numerals import HAN

_LABELLED = Pattern(
    r"(?:刊登|刊发|见报|登报|张榜|挂网|上网|公开|公示|公告|更正|变更|澄清|发布|发文|发稿|送出|发表|张贴|公布|落款|信息|通告)(?:日期|时间|之日|日)(?:为|是)?(?::\n?|\n|:?\|)$"
    r"|(?:公告|公示|通告|信息)?(?:发布|张贴|刊登|公布)(?:日期|时间|之日|日)(?:为|是)$"
    r"|(?:公告|公示|通告|启事|通知|声明)(?:发布|张贴|刊登|公布)(?:日期|时间)$|(?:成文|签发|印发)(?:日期|时间):$"
    r"|(?<![院曾已])(?:发布|公布|刊登|张贴|登载|刊载|刊发)于 ?$"
    rf"|(?:^|[\n )|\[]|{CLICK})(?:日期|时间):\|?$|行政区域[^\n,。;:]{{2,16}}公告时间:?$"
    r"|\n(?:刊登|见报|发布|公告|公示|更正|公布|张贴|张榜|通告|落款|成文|签发|发文|挂网|上网|登报)(?:日期|时间)$"
    r"|\n(?:发布|公布|刊发|张贴|刊登|登报|见报):$|(?:生成|成文|发文)(?:日期|时间)[ |]?$"
    r"|【(?:刊登|见报|发布|公布|公开)(?:日期|时间)】$"
    r"|(?:公司|[局院厅校处科股]|委员会|政府|中心|大学|办公室)(?:日期|时间):$"
    r"|(?:^|\n)(?:(?:pub(?:lish)?_?)?date|Date(?: of (?:issue|publication))?|Dated|Published(?: on)?|Issued(?: on)?):?$"
)
_WIDEST_LABEL = 20
_LABEL_ENDS = ("d", "n", ":", "\n", "|", "日期", "时间", "为", "是", "于", "于 ", "】")
# 招标公告发布日期, 首次公告日期: another notice's day, unless this one is called so
_OTHERS = words("""
    首次 招标 采购 磋商 谈判 询价 竞价 预审 资审 原公告 原招标 中标通知 成交通知 评审 开标 核准 成立 批复 受理 意向 异议
    决定 审批 拍卖 招募 上次 前次 上期 前期 第一次 一次公 候选人公示 候选公示 预成交 预中标 预公告 预公示
    初审公示 单一来源
""")
_RESULT, _RESULTS = words("成交 中标 结果"), words("成交 中标 结果 候选")
_LATER = words("成交 中标 中选 入选 入围 结果 终止 废标 流标 更正 变更 澄清 合同 验收")
_EARLIER_STAGES = sense("earlier-stage")
# 本公告于A发布, 公告于A在某网公布, 本公告A见报, 此预公告已于A张贴
_IS_PUBLISHED = Pattern(
    r"(?:本[^,。;:\n于在]{0,6}?|[此该]预?|^|[\n。,;:])(?:公告|公示|通告|通知|公报|启事)已?[经于在自]?$"
)
# 老坟区迁坟的通告已于A在墓园门口公布: by what it is about, in no later notice of the same matter
_SAID_OUT = Pattern(r"[^。;:\n原前上]{2,16}的(?:公告|公示|通告|通知)已经?[于在]$")
_FOLLOWS_UP = words("更正 变更 补充 延期 终止 结果 澄清 中标 成交 第二 二次 再次 恢复 取消")
_EARLIER = Pattern(r"(?:原|前次|上次|上期|首次|第一次|此前|前期|先前|前述|曾)[^。;\n]{0,24}$")  # 原公告于A刊登于某报
_OUT_ON_A = Pattern(
    r"(?:起)?(?:《[^《》]{2,20}》)?(?:(?:[在于]|通过|经由?)[^,。;\n]{1,90})?(?:公开|正式|同步|予以|上)*(?:发布|公布|张贴|刊登|刊发|见报|公开|上网|登报|挂网|挂出|刊载)"
)
_PRINTED_BEHIND = ("刊登)", "见报)", "刊登于", "发布)", "刊登]", "刊发)")
_UPLOADED = Pattern(
    r"(?:上传|更新|修改|录入|下载|打印|浏览|截止|开标|评标|开庭|听证|会议|展示|报名|定标|审核)(?:日期|时间)?:$"
)
# A signature's date follows the issuer, a blank, a full stop or nothing; never a word that makes it part of a sentence.
_IN_SENTENCE = Pattern(r"[于自从至到截为即止在由迄\-—~,、:和与及(年月是了]$")
_ITEM = Pattern(r"[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]")
_ENTRY, _LONGEST_ENTRY = Pattern(r"\d{1,3}[、.．)）] ?[^\d年月日]"), 60
# 特此公告，2026年3月3日; 电话：…，2026年3月3日: the last words of a small notice
_CLOSING_WORDS = Pattern(r"(?:(?:\d{7}|特此[公声]告|特此公示|特此声明)|[。;][^。,;:\d]{2,20}),$")
_FULL_STOP = Pattern(r"。(?:$|\n)")
# What a site prints behind the signature on the page's one line: 某镇人民政府 2026年2月3日 扫一扫在手机打开
_SITES_OWN = Pattern(
    r"扫一扫|相关(?:附件|新闻|链接|信息|文章|阅读)|[主承]办(?:单位)?:|版权|关闭|打印|分享|[上下]一[篇条]|返回|浏览|点击|阅读|点赞|👍|首页|文章关键词"
)
_LAST_OF_NAMES = frozenset("\n院局会组司府部处厅心队所站室人校学厂店行委办馆社区团庭")
_AFTER_SIGNATURE = Pattern(
    r"\(?第[一二三四\d]次(?:刊登|公告|公示)|"
    r"[)】]?(?:印发|印|发布)?(?:$|"
    r"[于於][^\n,。;:(]{2,24}(?:$|\n)|"  # 二零零六年四月十九日于某某局
    r"[^\n,。;:(]{3,36}(?:法院|委员会|仲裁院|局|公司|政府|中心|管理人|清算组)(?:$|\n)|\n|\(|\[|【|-?附"
    r"| *(?:总?第|总)\d{1,5}[期号版][^\n。]{0,16}(?:$|\n)"
    r"| [A-Z]\d{1,2}版?(?:$|\n)| *(?:公告)?(?:期号|编号|刊号|序号|档号):? ?[A-Za-z\d-]{2,20}(?:$|\n)"
    r"|联系|电话|责任编辑|来源|刊登|上传|下载|抄送|咨询|地址|邮)"
)
# 丙午年正月初八 2026年2月24日
# 特此公告某县人民政府2024年9月12日您的浏览器…: a page whose lines run together
_CLOSED, _WIDEST_NAME = (
    Pattern(rf"特此(?:公告|通告|公示|通知)[,。!]?{HAN}{{2,24}}(?:政府|局|院|会|公司|中心|办公室)$"),
    40,
)
# 文某 艾某 80000 2024-11-30: the last cell of a row; a telephone has its label before it
_AMOUNT_BEFORE, _WIDEST_ROW = Pattern(r"\n[^:。,;\n]{4,}[\d.]{3,} $"), 400
_LUNAR = Pattern(r"(?:^|\n)[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[^\n]{1,8}$")


def dates_of_issue(
    text: str, days: list[Day], pairs: list[Pair], paired: frozenset[int], head: int
) -> tuple[Day | None, Day | None]:
    """(the issue date, the printed publication date): the signature's, else the printed, else a bare one above."""
    both = sorted([*days, *english_days(text)], key=lambda day: day.start)
    ends = [p.last for p in pairs if p.last.readable and p.last.year is not None]
    last = max(ends, key=lambda d: (d.year or 0, d.month or 0), default=None)
    signed = _signature(text, in_both_languages(both), paired, head)
    if signed is not None and last is not None and is_stored(text, signed) and is_later(signed, last):
        signed = None
    if signed is not None:
        signed = next(day for day in both if day.start == signed.start)
    shown = _printed(text, both, head)
    if signed is not None or shown is not None:
        return signed or shown, shown
    return day_above(text, days, head, last), None


def day_without_year(text: str, days: list[Day], paired: frozenset[int], head: int, on: date | None) -> Day | None:
    """The month and day right under or behind the issuer's name that sign, in their year: the last up to the paper's
    day `on`, else the only year that the notice names, or the one before where its days are long before this one."""
    bare = [day for day in days if day.year is None and day.month is not None and day.readable]
    bare = [d for d in bare if any(follows_office(text, d._replace(start=d.start - n)) for n in (0, 1))]
    signed = _signature(text, [day._replace(year=0) for day in bare], paired, head) if bare else None
    if signed is None:
        return None
    year = year_of_signature(signed, [day for day in days if day.year is not None], on)
    return None if year is None else signed._replace(year=year, inherited=True)


def _signature(text: str, days: list[Day], paired: frozenset[int], head: int) -> Day | None:
    """The date under the notice: the last that stands behind an issuer or alone at the end of a line."""
    for day in reversed(days):
        if day.year is None or day.start in paired or (day.hour is not None and not _recorded(text, day)):
            continue
        before, after = text[max(0, day.start - 12) : day.start], text[day.end : day.end + 48]
        behind_office = _FULL_STOP.match(after) or _SITES_OWN.match(after)
        ended = _AFTER_SIGNATURE.match(after) or (behind_office and follows_office(text, day))
        if not ended and _CLOSED.search(text, max(0, day.start - _WIDEST_NAME), day.start) is None:
            continue
        if before.rstrip("\n").endswith("|") or AMOUNT_BELOW.match(text, day.end):  # a cell of a table
            continue
        if _AMOUNT_BEFORE.search(text[max(0, day.start - _WIDEST_ROW) : day.start]) is not None:
            continue
        alone = before.endswith("\n") or _in_brackets(before, after) or follows_english_name(text, day)
        in_sentence = (
            before and not alone and not _LUNAR.search(before) and (_IN_SENTENCE.search(before) or _is_labelled(before))
        )
        if in_sentence and not (_CLOSING_WORDS.search(before) and day.end == len(text.rstrip("\n"))):
            continue
        if before.endswith(("日期", "时间")) or text.endswith(("日期\n", "时间\n", "日期:\n", "时间:\n"), 0, day.start):
            continue
        if not _at_the_end(text, day) or not _follows_body(text, day, head) or _heads_next(text, day):
            continue
        return day
    return None


def _heads_next(text: str, day: Day) -> bool:
    """Whether a date's line is the next entry of a list: 2. [槐北]槐北县人民法院 开庭传票 2026-03-04."""
    start = text.rfind("\n", 0, day.start) + 1
    if start <= 0 or day.start - start >= _LONGEST_ENTRY or _ENTRY.match(text, start) is None:
        return False
    return not has_any(text[start : day.start], ("。", ",", ":"))  # the last entry that the text below runs into


def _in_brackets(before: str, after: str) -> bool:
    """Whether a date stands in brackets under or behind the issuer's name: 某公司清算组（2026年3月3日）."""
    return before[-1:] == "(" and after[1:2] in ("", "\n") and before[-2:-1] in _LAST_OF_NAMES


def _printed(text: str, days: list[Day], head: int) -> Day | None:
    """The publication date that the page states (刊登日期：…, 发布时间：…), of two the earlier: sites add theirs."""
    found: Day | None = None
    for day in days:
        if text.startswith(_PRINTED_BEHIND, day.end) and not _EARLIER.search(text[max(0, day.start - 32) : day.start]):
            if _is_anothers(text[max(0, day.start - 16) : day.start], text[:head]):
                continue  # 采购公告于A刊登于某网 in a 结果公告
            return day
        before = text[max(0, day.start - _WIDEST_LABEL) : day.start]
        if _is_published_on(text, day, text[:head]):
            return day
        if not _is_labelled(before) or _is_anothers(text[max(0, day.start - 16) : day.start], text[:head]):
            continue
        if not _UPLOADED.search(before) and not _under_item(text, day) and not _of_an_event(text, day):
            if "刊" in before[-6:] or "见报" in before:
                return day
            if not opens_window(text, day) and (found is None or is_later(found, day)):
                found = day
    return found


def _recorded(text: str, day: Day) -> bool:
    """Whether a date with its time is all of its line: to the second, as records print it, or below an office."""
    alone = text[day.start - 1 : day.start] in ("", "\n") and text[day.end : day.end + 1] in ("", "\n")
    above = day._replace(start=day.start - 1)
    return alone and (is_stored(text, day) or follows_office(text, above))


def _at_the_end(text: str, day: Day) -> bool:
    """Whether what follows the date is only what stands under a signature."""
    rest = text[day.end :]
    return len(rest) < 400 and rest.count("。") <= 2


def _follows_body(text: str, day: Day, head: int) -> bool:
    """Whether more than a heading stands before the date."""
    body = text[head : day.start]
    return len(body) > 25 or has_any(body, ("。", ","))


def _is_labelled(before: str) -> bool:
    """Whether the words end with the label of a date: 发布时间:."""
    before = before.removesuffix(" ") if before.endswith(": ") else before
    return before.endswith(_LABEL_ENDS) and _LABELLED.search(before) is not None


def _is_anothers(before: str, title: str) -> bool:
    """Whether a label names another notice or act than this one: 招标公告发布日期 in a 中标结果公告."""
    label = before[before.rfind("\n") + 1 :]
    if label.startswith("原") and "公告" in label:
        return True  # 原成交公告日期
    if has_any(title, _LATER) and has_any(label, _EARLIER_STAGES) and not has_any(label, _LATER):
        return True  # 谈判公告日期 in a 竞争性谈判成交公告
    if has_any(title, _LATER) and "公告" in label and has_any(label, _RESULT) and not has_any(title, _RESULTS):
        return True  # 中标公告发布日期 in a 合同公告
    return any(word in label and word not in title for word in _OTHERS)


def _of_an_event(text: str, day: Day) -> bool:
    """Whether 时间：2026年9月15日上午9时 above 地点：… is when people meet, and no day of posting."""
    line, _, below = text[day.start : day.start + 60].partition("\n")
    meets = has_any(line, ("午", "晚", "星期", "周")) or below.startswith(("地点", "会场"))
    return meets and text.endswith("\n时间:", 0, day.start)


def _is_published_on(text: str, day: Day, title: str) -> bool:
    """本公告于A发布: the sentence says when the notice came out."""
    out = _OUT_ON_A.match(text, day.end)
    if out is None:
        return False
    if text[day.start - 1 : day.start] == "(" and text.startswith(")", out.end()):
        return _EARLIER.search(text[max(0, day.start - 32) : day.start]) is None  # （A在某网发布）
    said = _IS_PUBLISHED.search(text[max(0, day.start - 14) : day.start])
    if said is None and _SAID_OUT.search(text[max(0, day.start - 24) : day.start]) is not None:
        earlier = _EARLIER.search(text[max(0, day.start - 32) : day.start]) is not None
        return not earlier and not has_any(title, _FOLLOWS_UP)
    return said is not None and not _is_anothers(said.group(), title)  # 本项目招标公告于A发布 in a 中标公告


def _under_item(text: str, day: Day) -> bool:
    """Whether a bare 时间: stands under an item of the notice: 一、听证会的时间和地点."""
    start = text.rfind("\n", 0, day.start) + 1
    if text[start : day.start] not in ("时间:", "日期:"):
        return False
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    return "时间" in above or _ITEM.match(above) is not None
