"""Who signed a notice, and what to call it when it has no title."""

from __future__ import annotations

from itertools import pairwise

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.issue.names import IN_BRACKETS, IN_TITLE, STOPS, body_in_title, buyer_of, is_body
from deadline_cli.numerals import HAN

_LONGEST_NAME = 60
_SHORTEST_UNKNOWN = 4
_TELEPHONE = Pattern(
    rf"^(?:{HAN}{{0,10}}(?:电话|热线|传真|手机|拨打|请拨|致电|来电))?[\d—-]{{4,}}|^{HAN}{{2,16}}\d{{6,}}(?={HAN}{{4}})"
)  # 监督电话：00000000 某某局
_DOMAIN = Pattern(r"^[A-Za-z]{2,6}(?:/[\x21-\x7e]*)?[ \u3000]*(?=[\u4e00-\u9fff])")  # the end of an address: .cn
_CLOSING = Pattern(r"^(?:特此(?:[公通]告|公示|通知|声明|函告|告知)!?|发布(?:单位|机构|部门|机关)|公告单位|落款单位)")
# 招标人 Binhai International School 滨海国际学校: what the office is, and its name in English
_WHOSE = Pattern(
    r"^(?:招标人|采购人|出租人|转让方|招标单位|采购单位)(?:[A-Za-z][A-Za-z ,.&'()-]{4,80}(?=[\u4e00-\u9fff]))?"
)
_SEALED = Pattern(
    r"(?:(?:[谨敬謹](?:启|啟|啓|告|上)|(?<=[组处室部科局司院])[启啟啓])|\((?:公?章|盖章|印章|签章|代章|监督|监制|落款|签字|签名|盖印|代|印|章)\)|(?:(?:抢修|报修|客服)(?:热线|电话)?|服务热线|热线):?[\d*—-]{3,16})$"
)
# （监督委员会章） on a line of its own under the name
_SEAL_BELOW = Pattern(r"\n\([^()\n]{2,16}[章印]\)$")
# 金堰公证处　地址：…, 某校庆办　邮箱…, 县总工会服务中心，电话7712351: a name, and how to reach it
_REACHED = Pattern(
    r",?(?:联系|咨询|服务|监督|举报|办公)?(?:地址|电话|热线|邮箱|邮编|传真|微信|网址|Q{2})(?::|(?=[\dA-Za-z(]))[^\n。]{2,60}$"
)
# 公布日期：A under the name: what the day is called
_DAY_CALLED = Pattern(
    r"\n(?:公布|发布|张贴|张榜|公告|公示|通告|刊登|落款|成文|签发|发文|制发)(?:日期|时间)?:?$|(?:公元|公历)$"
)
# What may stand between the name and the day: the name in English, the year of another calendar, 发布于
_BESIDE_DAY = Pattern(
    r"\n(?=[^\n]*[A-Za-z]{3})[\x20-\x7e]{4,120}$|(?<=[\u4e00-\u9fff])[A-Z][A-Za-z ,.&'()-]{5,80}$"
    r"|\n[^\n。]{0,12}(?:公历|佛历|农历|夏历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)[^\n。]{0,8}$"
    r"|(?:发布|公布|刊登|张贴)于$"
)
# 青石物业管理处 / 联系电话：0000000 / 2026年4月3日
_CALLED_BELOW = Pattern(r"\n(?:联系|咨询|服务|监督|客服|报修|值班)?(?:电话|热线):?[\d*—、() -]{5,40}$")
# A line of nothing but a name above the day, whatever the name ends in: 云溪大剧院, 云溪粮库; no words of a letter,
# no bearer of an office (县长岑某)
_PLAIN_NAME = Pattern(
    r"(?!特此|附件|附表|此致|感谢|联系|地址|请|望|敬|祝|谢|本|我|以上|名单|如|若|未|逾期|公示|公告|通知|通告"
    r"|.{0,8}(?:长|主任|经理|书记|主席|审判员|代表人|负责人|声明人|申请人)(?!.*(?:会|局|公司)))"
    rf"{HAN}{{4,24}}(?<![报告])$"
)
_BEHIND_NUMBER = Pattern(r"\d{7,}[ \u3000]?$")  # 电话：05310000000 某某局
_ATTACHED = Pattern(r"(?:\d{1,2}份|\.?(?:docx?|xlsx?|pdf|jpe?g|png|rar|zip|wps))(?=.{4})")
_DRAWN = Pattern(r"图(?![书像片文])(?=.{4})")
_IS_SENTENCE = Pattern(r"(?=.{24})[^:]*,.*[。:]$")
_UNDER_TITLE = 4  # lines in which a paper's day, its name and the issuer's stand
_SEALED_ENDS = tuple(")*-—0123456789启啟啓告上")
_WITHIN = Pattern(r".*\d(?:小时|个?工作日|日|天|个月)(?:之|以)?[内前后](?=.{4})")
_ENDED = tuple("。!;)0123456789")  # what stands before such a line
# 8月21日; 年8月21日, ****年*月**日: a day that a site damaged or masked
_LAST_DAY = Pattern(
    r"\n?(?:[*#×]{0,4}年)?(?:\d{1,2}|[*#×]{0,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[*#×]{0,2}|[一二三四五六七八九十]{1,3})日$"
    r"|\n20\d{4,6}$"  # 202256: its signs were lost
    r"|\n2[\dOo]{3}年[\dOol]{1,2}月[\dOol]{1,2}日$"  # 2O26年2月26日
)
_BELOW = Pattern(
    r"\n(?:刊登|上传|发布|公告|来源|浏览|责任编辑|编辑|承办|打印|下载)[^\n。]{0,12}:[^\n。]{0,70}$|\n下载打印[^\n。]{0,30}$"
    r"|\n\([^\n()。]{0,8}样报[^\n()。]{0,16}\)$"
)
# 。[某省]某县人民法院　刊登版面：G90: what a record prints behind the text, on its one line
_BEFORE_EDITION = Pattern(
    r"[。\n]\s{0,8}(?:\[[^\[\]\n]{2,8}\])?(?P<name>[^\s。,;:|\[\]]{4,30}?院)\s{0,8}刊登(?:版面|日期):"
)
# 某某档案馆　电话：0000000, 某某拍卖行 0000000: a name alone, and how to call it
_CALLED = Pattern(
    r"(?:(?:^|[\n。])[^\n。,:]{4,36})"
    r"(?P<number>(?:(?:联系|咨询|监督|办公)?电话:?|(?<=[行馆社司店局会院所处场]))[\d*—-]{6,16})$"
)
_ATTACHED_BELOW = Pattern(r"(?<=\d日)\n附(?![近属])[^\n。]{0,30}[:]?\n")  # 校团委 / 9月28日 / 附各社团章程：
_ENGLISH_BELOW = Pattern(r"(?<=[\u4e00-\u9fff)])\n[A-Z][A-Za-z ,.&'()-]{4,60}$")  # the name again, in English
# 理事長　岑某某
_OFFICER_BELOW = Pattern(rf"\n{HAN}{{0,6}}(?:[会會事局院校][長长]|主任|主席)[ \t\u3000]*{HAN}{{2,4}}$")
_NAMED_BEHIND = Pattern(rf"[。！!][ \t\u3000]*\((?P<name>{HAN}{{4,30}})\)$")  # …视为送达。（某县人民法院）
_LABEL = Pattern(
    r"(?:(?:^|\n)(?:court|issuer|publisher|公告法院|发布法院|法院名称|法院)|发布(?:单位|机构|部门|机关)|(?:公[告示]|通告|声明|通知)(?:单位|机关|人)|(?:许可|审批|发证)机关"
    r"|招租(?:人|单位|方)|出租(?:人|方)|落款单位)[:|][\n ]?(?P<name>[^\n。,;:|]{3,40}?)(?=发布|浏览|[\n|]|$)"
    r"|(?:基金管理人名称|公告单位)(?P<cell>[^\n。,;:|]{3,40}?)(?=公告依据|公告日期|发布日期|\n|$)"
)
_LABELS = sense("label-of-the-issuer")
# 某某有限公司经股东会决议，拟将注册资本…: a notice that only its own firm can have printed
_OWN_FIRM = Pattern(
    r"\n?(?P<name>[^\n。,;:]{4,40}?(?:公司|合作社|中心|厂|店))(?:\([^()]{1,40}\))?,?(?=经|拟|因|股东|决定)"
)
_ISSUE_ABOVE = Pattern(r"^[^,。;:\n]{0,12}20\d{6}期(?:来自[^,。;\n]{0,12})?")  # 法院公告 20210529期 / 某某人民法院
# …另约时间。寿岭水务; 电话6220330，共青团某县委: the last words of a small notice, which ask and say nothing
_TAIL = Pattern(
    rf"(?:[。！!)）]|\d{{7}}[,，])[ \t\u3000]*(?!特此|此|敬|谢|望|联系|咨询|欢迎|以上|期间|逾期|地[点址]|[电详本我附])"
    rf"(?P<name>(?:(?![的请可勿须需应将已到来携带备按和并年月日]){HAN}){{4,16}})$"
)
_WOUND_UP = words("注册资本 减资 注销 解散 清算 合并 分立")
_ASKED_THERE = Pattern(
    r"(?:^|[\n。;,])(?:[\d一二三四五六七八九十]{1,2}[.、])?[^\n。;,:]{0,4}(?:财政部门|(?:监督|监管|主管|管理|受理|咨询|举报|投诉|承办|接收)"
    r"(?:部门|单位|机构|机关|地点|地址)|联系(?:单位|部门|地址|人|方式)|地址|开户(?:行|银行)|收款(?:人|单位)):$"
)
_LISTED = words("名单 一览表 汇总表 安排表 明细表 登记表 报名表 意见稿")


def issuer_of(text: str, issued: Day | None, title: str) -> str | None:
    """The body that stands above the date of issue, or below it, else the last line's, else the one in the title.

    Of a notice without a title, the body whose name alone is its first line; then the label's (发布单位), then the
    firm that winds itself up.
    """
    if issued is not None and (signed := _signed(text, issued)) is not None:
        tails = (signed[k:] for k in range(len(signed) - 3)) if signed[0].isdigit() else ()
        return next((tail for tail in tails if text.count(tail.removesuffix("董事会")) > 1), signed)  # 1、格式某公司
    if (last := _last_line(text)) is not None:
        return last
    if not title:
        head = _ISSUE_ABOVE.sub("", text.split("\n", 1)[0])
        if is_body(head) and len(head) < len(text):
            return head
        if head.endswith("公示催告") and (match := IN_TITLE.match(head)) is not None:
            return match.group()
    if "刊登" in text and (recorded := _BEFORE_EDITION.search(text)) is not None:
        return recorded["name"]
    if has_any(text, _LABELS) and (labelled := _LABEL.search(text)) is not None:
        return labelled["name"] or labelled["cell"]
    if ("购" in text or "招标" in text) and (buyer := buyer_of(text)) is not None:
        return buyer
    if title and (named := _named_above(text, title)) is not None:
        return named
    if title and (named := body_in_title(title)) is not None:
        return named
    if (tail := _TAIL.search(text.rstrip("\n"), max(0, len(text) - _LONGEST_NAME))) is not None:
        return _SEALED.sub("", tail["name"])
    firm = _OWN_FIRM.match(text, len(title) if text.startswith(title) else 0)
    return firm["name"] if firm is not None and any(word in text for word in _WOUND_UP) else None


def _named_above(text: str, title: str) -> str | None:
    """The body whose name alone stands between a title, or what a paper prints under it, and the first sentence."""
    lines = text[len(title) :].lstrip("\n").split("\n")[:_UNDER_TITLE] if text.startswith(title) else []
    for line, below in pairwise(lines):
        if is_body(line) and "、" not in line:
            return line if len(below) > _LONGEST_NAME or _IS_SENTENCE.match(below) else None
        if _ISSUE_ABOVE.match(line) is None and not is_byline(line):
            return None
    return None


def _signed(text: str, issued: Day) -> str | None:
    """The name above the day, or below it."""
    above = text[: issued.start].rstrip("\n (,")
    if len(text) - issued.end < _LONGEST_NAME:
        above = _SEAL_BELOW.sub("", _DAY_CALLED.sub("", above).rstrip("\n "))
    while (beside := _BESIDE_DAY.search(above, max(0, len(above) - 2 * _LONGEST_NAME))) is not None:
        above = above[: beside.start()].rstrip("\n ")
    if (called := _CALLED_BELOW.search(above, max(0, len(above) - _LONGEST_NAME))) is not None:
        line = above[: called.start()].rstrip("\n ").rsplit("\n", 1)[-1]
        if is_body(line):
            return line
    before = _reached(above)[-_LONGEST_NAME:]
    name = _last_name(before)
    if is_body(name):
        return None if _ASKED_THERE.search(before[: before.rfind(name)]) else name
    below = text[issued.end : issued.end + _LONGEST_NAME].strip("\n ").split("\n", 1)[0]
    behind = _SEALED.sub("", below.removeprefix("于").removeprefix("於"))
    if is_body(behind):
        return behind
    alone = above.endswith((f"\n{name}", f"。{name}")) and text[issued.start - 1 : issued.start] in ("\n", "历")
    ended = above[: -len(name)].rstrip("\n")[-1:] in _ENDED
    if len(name) < _SHORTEST_UNKNOWN or name.isascii() or not alone:
        return None
    return name if text.count(name) > 1 or (ended and _PLAIN_NAME.match(name)) else None


def _reached(above: str) -> str:
    """Words that end with a name alone, without what its line says of how to reach it."""
    found = _REACHED.search(above, max(0, len(above) - 2 * _LONGEST_NAME))
    if found is None:
        return above
    short = above[: found.start()]
    return short if is_body(short[max(map(short.rfind, "\n。")) + 1 :]) else above


def _last_line(text: str) -> str | None:
    """The office alone on the last line, or above a day without its year."""
    end = text.rstrip("\n")
    if (attached := _ATTACHED_BELOW.search(end)) is not None:
        end = end[: attached.start()]
    if (day := _LAST_DAY.search(end, max(0, len(end) - 14))) is not None:
        end = end[: day.start()].rstrip("\n")
    end = _reached(_SEAL_BELOW.sub("", _OFFICER_BELOW.sub("", _ENGLISH_BELOW.sub("", end))))
    if (named := _NAMED_BEHIND.search(end, max(0, len(end) - _LONGEST_NAME))) is not None and is_body(named["name"]):
        return named["name"]
    while (below := _BELOW.search(end)) is not None:  # 刊登版面：G15
        end = end[: below.start()]
    if (called := _CALLED.search(end, max(0, len(end) - 2 * _LONGEST_NAME))) is not None:
        end = end[: called.start("number")]
    name = _last_name(end[-_LONGEST_NAME:])
    line = _CLOSING.sub("", _SEALED.sub("", end[end.rfind("\n") + 1 :]))
    alone = (
        line == name
        or line.endswith((f"]{name}", f"。{name}"))
        or _BEHIND_NUMBER.search(line, 0, len(line) - len(name))
    )
    return name if alone and is_body(name) and not _ASKED_THERE.search(line[: -len(name)]) else None


def _last_end(pattern: Pattern, text: str) -> int:
    """Where the last match of a pattern ends, 0 without one."""
    return max((found.end() for found in pattern.finditer(text)), default=0)


def _last_name(before: str) -> str:
    """What stands before a date, back to the last stop; a place in brackets is part of a name: 某某（云溪）公司."""
    if before[-1:] in _SEALED_ENDS:
        before = _SEALED.sub("", before)
    at = len(before)
    while at > 0 and before[at - 1] not in STOPS and not "\U0001f000" <= before[at - 1] < "\U00020000":  # no 🌟
        if before[at - 1] in "()":
            opened = before.rfind("(", max(0, at - 14), at) if before[at - 1] == ")" else -1
            if opened <= 0 or before[opened - 1] in STOPS:
                break
            if at == len(before) and IN_BRACKETS.match(before[opened:at]) is None:
                break
            at = opened
        else:
            at -= 1
    name = _WHOSE.sub("", _CLOSING.sub("", _TELEPHONE.sub("", before[at:].strip()).strip()))
    if at > 0 and before[at - 1] == ".":  # 邮箱jb@example.cn 某某中学
        name = _DOMAIN.sub("", name)
    if (within := _WITHIN.match(name)) is not None:  # 缴费：报名通过后24小时内⏎某某测试站
        name = name[within.end() :]
    name = name[_last_end(_ATTACHED, name) :]  # 特此公示附件：…规划图1份某某局: a site ran the lines together
    if "附件" in before:
        name = name[_last_end(_DRAWN, name) :]
    for listed in _LISTED:  # the last of the attachments above the signature
        name = name[name.rfind(listed) + len(listed) :] if listed in name else name
    return name
