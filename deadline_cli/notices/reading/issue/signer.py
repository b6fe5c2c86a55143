"""Who signed a notice, and what to call it when it has no title."""

from __future__ import annotations

from itertools import pairwise

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.lines.names import begins_name
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.notices.reading.days import Day
from deadline_cli.notices.reading.issue import bodies
from deadline_cli.notices.reading.issue.bodies import IN_BRACKETS, STOPS, body_in_title, is_body
from deadline_cli.numerals import HAN

_LONGEST_NAME = 60
# 某县公安局 / 交通警察大队
_DIVISION = Pattern(rf"(?:(?![省市县区縣區]){HAN}){{2,10}}(?:[大支中]队|分局|派出所)$|执行局$")
_SHORTEST_UNKNOWN = 4
_TELEPHONE, _WHOSE, _SEALED, _REACHED = patterns("signer", "telephone", "whose", "sealed", "reached")
_DAY_CALLED, _BESIDE_DAY, _PLAIN_NAME = patterns("signer", "day-called", "beside-day", "plain-name")
_LAST_DAY, _BELOW, _BEFORE_EDITION = patterns("signer", "last-day", "below", "before-edition")
_CALLED, _LABEL, _SOURCE, _OWN_FIRM, _TAIL = patterns("signer", "called", "label", "source", "own-firm", "tail")
_ASKED_THERE = pattern("signer", "asked-there")
_DOMAIN = Pattern(r"^[A-Za-z]{2,6}(?:/[\x21-\x7e]*)?[ \u3000]*(?=[\u4e00-\u9fff])")  # the end of an address: .cn
_CLOSING = Pattern(r"^(?:特此(?:[公通]告|公示|通知|声明|函告|告知)!?|发布(?:单位|机构|部门|机关)|公告单位|落款单位)")
# （监督委员会章） on a line of its own under the name
_SEAL_BELOW = Pattern(r"\n\([^()\n]{2,16}[章印]\)$")
# 青石物业管理处 / 联系电话：0000000 / 2026年4月3日
_CALLED_BELOW = Pattern(r"\n(?:联系|咨询|服务|监督|客服|报修|值班)?(?:电话|热线):?[\d*—、() -]{5,40}$")
_BEHIND_NUMBER = Pattern(r"\d{7}[ \u3000]?$")  # 电话：05310000000 某某局
_ATTACHED = Pattern(r"(?:\d{1,2}份|\.?(?:docx?|xlsx?|pdf|jpe?g|png|rar|zip|wps))(?=.{4})")
_DRAWN = Pattern(r"图(?![书像片文])(?=.{4})")
_IS_SENTENCE = Pattern(r"(?=.{24})[^:,]*,.*[。:]$")
_ABOVE_TITLE, _UNDER_TITLE = 24, 4  # characters, and lines in which a paper's day, its name and the issuer's stand
_SEALED_ENDS = tuple(")*-—0123456789启啟啓告上")
_WITHIN = Pattern(r".*\d(?:小时|个?工作日|日|天|个月)(?:之|以)?[内前后](?=.{4})")
_ENDED = tuple("。!;)0123456789")  # what stands before such a line
_ATTACHED_BELOW = Pattern(r"(?<=\d日)\n附(?![近属])[^\n。]{0,30}[:]?\n")  # 校团委 / 9月28日 / 附各社团章程：
_ENGLISH_BELOW = Pattern(r"(?<=[\u4e00-\u9fff)])\n[A-Z][A-Za-z ,.&'()-]{4,60}$")  # the name again, in English
# 理事長　岑某某
_OFFICER_BELOW = Pattern(rf"\n{HAN}{{0,6}}(?:[会會事局院校][長长]|主任|主席)[ \t\u3000]*{HAN}{{2,4}}$")
# 二零二六年三月十八日于某某局 / 局长谭某某
_OFFICER_BEHIND = Pattern(
    rf"(?<=[局署厅院会处])(?:{HAN}{{2,8}}委员会)?(?:代|副)?(?:[局署厅院会处][长長]|主席|主任|秘书长){HAN}{{2,4}}$"
)
# 运输署署长李某某: who is at the head of an office signs for it
_HEAD_SIGNS = Pattern(rf"[\n。](?P<post>{HAN}{{3,12}}[署局厅处司]长){HAN}{{2,4}}$")
_NAMED_BEHIND = Pattern(rf"[。！!][ \t\u3000]*\((?P<name>{HAN}{{4,30}})\)$")  # …视为送达。（某县人民法院）
_LABELS = sense("label-of-the-issuer")
# 某小区业主委员会换届工作组 阅读量:910 2021-05-18 10:35:34
_READ_SO_OFTEN = Pattern(r"(?<=...)(?:阅读|浏览|点击|访问)(?:量|数|次数)?:\d{1,7}次?(?: ?20\d\d-[\d: -]{4,16})?$")
_ORGANS = ("董事会", "监事会", "清算组", "管理人")  # of the firm on the line above
_SIGNS_IN = ("海關", "海关", "法院", "部門", "部门")  # 二零二零年九月二十八日於海關, as Macau's gazette signs
_ISSUE_ABOVE = Pattern(r"^[^,。;:\n]{0,12}20\d{6}期(?:来自[^,。;\n]{0,12})?")  # 法院公告 20210529期 / 某某人民法院
_HEADINGS_END = ("公告", "公示", "通告", "通知")
_CASE = Pattern(r"[(〔]20\d\d[)〕][^\n。,]{2,20}号$")  # 某县人民法院(2026)云0002民特字第6号
_WOUND_UP = words("注册资本 减资 注销 解散 清算 合并 分立")
_LISTED = words("名单 一览表 汇总表 安排表 明细表 登记表 报名表 意见稿")


def issuer_of(text: str, issued: Day | None, title: str) -> str | None:
    """The body that stands above the date of issue, or below it, else the last line's, else the one in the title.

    Of a notice without a title, the body whose name alone is its first line; then the label's (发布单位), then the
    firm that winds itself up.
    """
    signed = _signed(text, issued) if issued is not None else None
    if signed is not None and not (title and signed.endswith(_HEADINGS_END)):  # the day stands under the heading
        tails = (signed[k:] for k in range(len(signed) - 3)) if signed[0].isdigit() else ()
        return next((tail for tail in tails if text.count(tail.removesuffix("董事会")) > 1), signed)  # 1、格式某公司
    if (last := _last_line(text)) is not None:
        return bodies.in_full(last, title)
    if "长" in text[-5:] and (by := _HEAD_SIGNS.search(text.rstrip("\n"), max(0, len(text) - _LONGEST_NAME))):
        return by["post"]
    if not title:
        head = _ISSUE_ABOVE.sub("", text.split("\n", 1)[0])
        below = text[len(head) + 1 :].split("\n", 1)[0]
        if (
            (begins_name(head) or (is_body(head) and _DIVISION.match(below)))
            and is_body(below)
            and len(head) + len(below) < len(text) - 1
        ):
            return head + below
        head = _CASE.sub("", head) if head.endswith("号") else head
        if is_body(head) and len(head) < len(text):
            return head
    if "刊登" in text and (recorded := _BEFORE_EDITION.search(text)) is not None:
        return recorded["name"]
    if has_any(text, _LABELS) and (labelled := _LABEL.search(text)) is not None:
        return labelled["name"] or labelled["cell"]
    if ("购" in text or "招标" in text) and (buyer := bodies.buyer_of(text)) is not None:
        return buyer
    if title and (named := _named_above(text, title)) is not None:
        return named
    if title and (named := body_in_title(title)) is not None:
        return named
    if (tail := _TAIL.search(text.rstrip("\n"), max(0, len(text) - _LONGEST_NAME))) is not None:
        return _SEALED.sub("", tail["name"])
    if "来源" in text and (source := _SOURCE.search(text)) is not None:
        return source["name"]
    firm = _OWN_FIRM.match(text, len(title) if text.startswith(title) else 0)
    return firm["name"] if firm is not None and any(word in text for word in _WOUND_UP) else bodies.called_company(text)


def _named_above(text: str, title: str) -> str | None:
    """The body whose name alone stands between a title, or what a paper prints under it, and the first sentence."""
    at = text.find(title, 0, len(title) + _ABOVE_TITLE)  # 通知公告 / 公告中心: a site's columns over it
    lines = text[at + len(title) :].lstrip("\n").split("\n")[:_UNDER_TITLE] if at >= 0 else []
    for line, below in pairwise(lines):
        if (often := _READ_SO_OFTEN.search(line)) is not None and is_body(line[: often.start()]):
            return line[: often.start()]
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
    behind = _OFFICER_BEHIND.sub("", _SEALED.sub("", below.removeprefix("于").removeprefix("於")))
    if is_body(behind) or (behind != below and behind.endswith(_SIGNS_IN)):
        return behind
    below_it = text[issued.start - 1 : issued.start] in ("\n", "历") or not text[issued.end :].strip("\n ")
    alone = above.endswith((f"\n{name}", f"。{name}")) and below_it
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
    asked = end.endswith(name) and _ASKED_THERE.search(end[-_LONGEST_NAME - len(name) : len(end) - len(name)])
    return name if alone and is_body(name) and not asked else None


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
    if "附件" in before or "附图" in before:
        name = name[_last_end(_DRAWN, name) :]
    for listed in _LISTED:  # the last of the attachments above the signature
        name = name[name.rfind(listed) + len(listed) :] if listed in name else name
    if name in _ORGANS and at > 0 and before[at - 1] == "\n":  # 某某股份有限公司 / 董 事 会
        over = _last_name(before[:at].rstrip("\n "))
        return over + name if over.endswith(("公司", "集团")) and is_body(over) else name
    return name
