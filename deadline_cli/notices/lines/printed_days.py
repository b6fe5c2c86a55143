"""How a page prints a day, and a line that is nothing but one, with its label or without."""

from __future__ import annotations

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import words
from deadline_cli.numerals import HAN

NUMBER = r"[\d〇○零OoＯ一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]"
DATE = (
    rf"(?:(?:{NUMBER}{{4}}|(?:(?:中[华華])?民[国國][ \u3000]?)?1[01]\d"
    r"|(?<!\d)[1-3]\d|(?:中[华華])?民[国國][一二三四五六七八九十百〇○零]{2,5})"
    rf"\s*年\s*{NUMBER}{{1,3}}\s*月\s*{NUMBER}{{1,3}}(?:\s*[日号])?"
    r"|(?:\d{4}|1[01]\d(?=[./]))(?P<mark>[-./·．])\d{1,2}(?P=mark)\d{1,2}\.?)"
)
# what stands behind the day of a signature: its weekday, the seal's place, who put it out
BEHIND_DAY = (
    r"(?:\s*[(（]?(?:星期|周)[一二三四五六日天](?:\s*[)）])?)?"
    r"(?:\s*[(（]?(?:盖章|公章|印章|[印签]发|发布)[)）]?)?"
)
# 2026年5月18日　阅读 1.2万　赞 86, 2026年6月27日　公告期号1893: what a site counts, the number that an office gives
READ_BY = (
    r"(?:[ \t\u3000\xa0]+(?:(?:阅读|浏览|点击)(?:量|数|次数)?[:：]?\s*[\d.,]+(?:万|次)?\+?(?:\s+\S{1,2}\s*\d+)?"
    r"|(?:总?第|总)\d{1,5}[期号](?=[ \t\u3000\xa0]|$)"
    rf"|{HAN}{{0,2}}(?:期号|编号|刊号|序号|档号)[:：]?\s*[A-Za-z\d-]{{2,20}})){{0,2}}"
)
# the label of a day on which something else is done: 报名开始日期：A is no date of a page
_OF_AN_ACT = "|".join(
    words("""
    报名 开始 招标 采购 谈判 磋商 询价 预审 首次 原公告 定标 成交 中标 合同 签订 核准 成立 批复 异议
    竣工 起始 截止 结束 终止 期满 届满 收到 受理 开标 评标 评审 开庭 递交 会议 竞价 拍卖 展示 考试
    拍租 竞租 招租 变卖 抽签 摇号 验收 协商 立案 看样 踏勘 面试 笔试 体检 培训 入学 报到
""")
)
DATE_ALONE = Pattern(
    rf"^[(（【\[]?(?:[-—–─－·]{{1,2}} ?)?"
    # That a label stands there at all is the quickest to see.
    rf"(?:(?={HAN}{{2,6}}[:： \u3000])(?!{HAN}{{0,3}}(?:{_OF_AN_ACT})){HAN}{{0,4}}(?:日期|时间)[:： \u3000])?\s*"
    rf"(?:公元|[公阳新西国]历)?{DATE}{BEHIND_DAY}[)）】\]]?(?: ?[-—–─－·]{{1,2}})?"
    rf"(?:\s+\d{{1,2}}[:：]\d{{2}}(?:[:：]\d{{2}})?)?{READ_BY}$"
)
