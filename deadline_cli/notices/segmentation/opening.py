"""What begins a notice that has no title, or a new one behind one that nobody signed."""

from __future__ import annotations

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.addressees import ITEM, LABELS, addresses, is_addressee, serves
from deadline_cli.notices.lines.press import has_dateline, is_reported
from deadline_cli.notices.lines.signature import is_signature
from deadline_cli.notices.lines.statutes import STATUTE
from deadline_cli.notices.lines.titles import is_title
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import FULL_DATE, ON_SALE, SALE_LABEL, SPEAKERS, tells_whole
from deadline_cli.numerals import HAN

_FIRST_ITEM = Pattern(rf"[一1][、.．]\s*(?:{HAN}{{0,6}})(?:征集|公示|征求意见|报名|公告)(?:时间|期限|期)$")
_LONGEST_CALL = 40  # 全校各单位：
_CUTS_OFF = sense("cut-off")
_TELLS = sense("cut-off-told")
_COURT_CALLS = sense("court-call")
_LAWS_OWN = sense("law-itself")
_TERMS_OF_USE = sense("terms-of-use")
_JUDGED = sense("judgment-facts")
_FOUND = sense("facts-found")
_DECLARED = sense("declared")
_MADE_PUBLIC, _CALLS, _EVERYBODY = patterns("opening", "made-public", "calls", "everybody")
_SEEKS_OF, _BY_ITS_DAY = patterns("opening", "seeks-of", "by-its-day")
_DATED_LABEL = Pattern(r"公示(?:期限?|时间)(?:为|[:：自从(（])[^。\n]{0,14}20\d\d\s*[年./-]")
# 特发布如下禁火令：, 特发布本禁火令。
_ORDERS = Pattern(r"(?:特|现)(?:发布|颁布)(?:本|此|如下|以下)[^。，,；;\n]{0,8}令[。：:]")
# 现将有关安排通知如下：, and under it 报名时间：2026年3月2日-3月6日
_TELLS_HOW = Pattern(r"现[将就][^。\n]{2,40}(?:通知|安排)如下[：:]$")
# 现将我院2023年清明节门诊安排通知如下：
_OWN_TIMES = Pattern(r"现[将就](?:我|本)[院校馆局行所园会区镇县市司厅站公单中][^。\n]{0,6}20\d\d\s*年")
_AT_A_TIME = Pattern(r"(?:时间|期限)[:：]\s*20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日")
_UNTIL = Pattern(r"(?:截止|期限|时间|日期)[^。，\n\d]{0,8}20\d\d\s*[年./-]")
_SEEKS = sense("seeks")
_NOW = sense("now-public")
_HEARS = Pattern(r"现(?:就|面向|向|对|将)[^。\n]{0,60}听取[^。\n]{0,12}意见")  # 现场听取意见 is told of
# 本公告乃根据…上市规则…作出, 兹提述某公司…发出…之公告: a listed firm's own words in Hong Kong
_AS_LISTED = Pattern(r"本公[告布佈][乃是][^。\n]{2,80}(?:作出|刊发|刊發|发出)|[兹茲]提述[^。\n]{4,160}公[告布佈]")
_HEADED, _IN_TAIWAN = 600, ("公告事项", "公告日期", "依据：", "依据:")  # 主旨：… / 依據：… / 公告事項：
_LEAST, _BROKEN = "不少于", 120  # characters over which a column may break one sentence
ASKS = sense("consultation-asks")
_WHOLE = 120  # a longer line may be the whole notice
_NEAR, _SHORTEST_TITLE, _LONGEST_BYLINE = 12, 8, 20  # 本报记者 兰青: what stands below is a reporter's
_QUOTED = Pattern(r"“[^”\n]{0,400}”")
_HEAD = 60  # 综合本案当事人的举证、质证及庭审情况，本院查明事实如下
_ANSWERED = sense("answered")
_TENDER = sense("tender-label")
_AWARD = sense("award")
_FROM_NOW = sense("from-publication")
_ASKED = sense("asked")
_RESOLVED = sense("resolved")
_WOUND_UP = sense("wound-up")
# 我公司 in a text that winds a firm up: its own words, no law's
_OWN = sense("own-firm")
_CIRCULARS = sense("circular-addressee")
_BY_A_DAY = Pattern(r"请[^。]{0,60}20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:[^。]{0,8}[时点])?(?:之|以)?前")
_PUBLIC = sense("public")
_CLEARED = sense("cleared")
_OPENERS = sense("opener")


def behind(text: str, lines: list[Line], i: int, length: int) -> str:
    """The words behind line i, up to the signature under them or another's title: what that says is not its own."""
    end = lines[i].end + length
    for k in range(i + 1, len(lines)):
        if lines[k].start >= end:
            break
        if is_title(lines[k].words) and len(lines[k].words) > _SHORTEST_TITLE:
            end = lines[k - 1].end
            break
        if is_signature(lines, k):
            end = lines[k].end
            break
    return text[lines[i].end : end].replace(SOFT, "")


def opens_at(text: str, lines: list[Line], i: int, length: int) -> bool:
    """Whether line i begins a notice without a title, by its words and those behind it."""
    line = lines[i].words
    if not (line[-1] in ":：" or has_any(line, _OPENERS)):
        return False
    reported = i > 0 and len(lines[i - 1].words) <= _LONGEST_BYLINE and has_dateline(lines[i - 1].words)
    return not reported and opens_notice(line, behind(text, lines, i, length))


def opens_notice(line: str, following: str) -> bool:
    """Whether a line without a title begins a notice; `following` is the text behind it."""
    alone = line[-1] in ":："
    if "“" in line:  # what is quoted is another's words
        line = _QUOTED.sub("“”", line)
    if not alone and not has_any(line, _OPENERS):
        return False
    if tells_whole(line, following[:_BROKEN]) or (line[:2] == "主旨" and has_any(following[:_HEADED], _IN_TAIWAN)):
        return True
    if "应当" in line and has_any(line, _LAWS_OWN):  # the law's words, or an answer's
        return False
    if STATUTE.match(line) or is_reported(line) or has_any(line, _TERMS_OF_USE):
        return False
    if has_any(line[:_HEAD], _FOUND):
        return False
    if (serves(line) and ("送达" in line or addresses(line))) or _AS_LISTED.match(line) is not None:
        return True
    if is_addressee(line) and serves(following[:400]):
        return True
    # 一案，定于A开庭审理。请当事人准时到庭
    if "准时到庭" in line and "定于" in line and FULL_DATE.search(line) is not None:
        return "请" in line
    if alone and len(line) < _LONGEST_CALL and has_any(following[:400], _CUTS_OFF) and has_any(following[:600], _TELLS):
        return FULL_DATE.search(following) is not None
    if has_any(line, _JUDGED):  # the facts of a judgment
        return False
    if _FIRST_ITEM.match(line) and FULL_DATE.search(following[:40]) and has_any(following[:800], ASKS):
        return True
    if line.startswith(("本院", "申请人")) and "本院" in line and has_any(line, _COURT_CALLS):
        return True
    if has_any(line, _FROM_NOW) and "施行" not in line and has_any(line, _ASKED):
        if has_any(line.replace("无法联系", ""), SPEAKERS) or FULL_DATE.search(following[:200]) is not None:
            return True
        return _winds_up(line, following)
    if "公示" in line and _DATED_LABEL.search(line) and has_any(line + following[:300], _ANSWERED):
        return True
    open_to_all = has_any(line, ("公示", "作废"))  # 下列证书遗失公告作废，有异议者请于A前提出
    if open_to_all and "异议" in line and FULL_DATE.search(line) is not None and _asks_for_objections(line):
        return True
    if _makes_public(line, following):
        if len(line) > _WHOLE and "特此公告" in line[_WHOLE:]:
            return True
        return _asks(line, following[:800])
    if _orders(line) or (alone and (_tells_a_time(line, following[:_BROKEN]) or _calls(line, following[:_BROKEN]))):
        return True
    if "具备招标条件" in line and "公开招标" in line:
        return True
    if has_any(line, _TENDER) and has_any(line, (":", "：", "为", "\t")):
        again = has_any(following[:600], _TENDER) or sum(label in line for label in _TENDER) > 2
        return again and (has_any(line, _AWARD) or has_any(following[:600], _AWARD))
    if has_any(line, ON_SALE) and len(SALE_LABEL.findall(line + following[:600])) > 2:
        return True
    if _calls_by_a_day(line):
        return not has_any(line, _CIRCULARS)
    if has_any(line, _CLEARED) and "请" in line and _BY_A_DAY.search(line) is not None:
        return FULL_DATE.search(following[:160]) is not None and not has_any(line, _CIRCULARS)
    return _winds_up(line, following)


def _asks(line: str, following: str) -> bool:
    """Whether what is made public asks for something: 现将…公示如下, 意见请于A前投入意见箱."""
    asks = "如下" in line or has_any(line, ASKS) or _BY_ITS_DAY.search(line) is not None
    return asks or has_any(following, (*ASKS, "特此公告"))


def _calls_by_a_day(line: str) -> bool:
    """诚邀社会各界推荐…，推荐时间：A至B; 面向市民征集非遗线索，截止日期A"""
    called = has_any(line, _PUBLIC) or _SEEKS_OF.search(line) is not None
    return called and _BY_ITS_DAY.search(line) is not None


def _orders(line: str) -> bool:
    """特发布本禁火令。; 凡1980年以来捐资者请于2026年5月31日前与理事会联系登记"""
    if "凡" in line and _EVERYBODY.search(line) is not None and not has_any(line, _CIRCULARS):
        return True
    return "令" in line and _ORDERS.search(line) is not None


def _tells_a_time(line: str, following: str) -> bool:
    """现将有关安排通知如下：, and under it 报名时间：2026年3月2日; 现将我院2026年清明节安排通知如下：."""
    if _TELLS_HOW.search(line) is None or has_any(line, _CIRCULARS):
        return False
    return _OWN_TIMES.search(line) is not None or _AT_A_TIME.search(following) is not None


def _calls(line: str, following: str) -> bool:
    """现面向全县征集老照片：, and under it 1.征集截止日期：2026年6月30日."""
    return _CALLS.search(line) is not None and _UNTIL.search(following) is not None and not has_any(line, _CIRCULARS)


def _winds_up(line: str, following: str) -> bool:
    """Whether a firm or a body that resolved to end, to shrink or to divide calls its creditors."""
    if not has_any(line, _RESOLVED) or not has_any(line, _WOUND_UP) or ("应当" in line and not has_any(line, _OWN)):
        return False
    return "债权" in line or "债权" in following[:200]


def begins_anew(line: str, following: str) -> bool:
    """Whether a line addresses somebody new while the notice of service before it was not signed."""
    if is_addressee(line):
        return serves(following[:400])
    head = line[:12]
    return serves(line) and addresses(line) and not has_any(head, LABELS) and not ITEM.search(head)


def _asks_for_objections(line: str) -> bool:
    """Whether 请 and 异议 are more than 申请 and 无异议."""
    said = line.replace("申请", "").replace("无异议", "")
    return "请" in said and "异议" in said


def _makes_public(line: str, following: str) -> bool:
    if has_any(line, _DECLARED):
        return True
    if (
        "意见" in line
        and "意见情况" not in line
        and ((has_any(line, _SEEKS) and has_any(line, _NOW)) or _HEARS.search(line) is not None)
    ):
        return True
    if not has_any(line, ("公示", "公告", "意向公开")) or (match := _MADE_PUBLIC.search(line)) is None:
        return False
    if match.group().startswith("现"):
        return True
    if line[: match.start()].endswith("公示系统"):  # 在企业信用信息公示系统进行公示: how a case was closed
        return False
    if line[: match.start()].rstrip(",，").endswith("后"):  # 审核无误后，进行公示: a step to come
        return False
    if _LEAST in line[match.end() : match.end() + _NEAR]:  # 进行公示，公示时间不少于3个工作日: a rule
        return False
    # 由学院统一进行公示 is a rule, where nobody speaks and no day is named
    if has_any(line.replace("在本单位", ""), SPEAKERS):
        return True
    return FULL_DATE.search(line) is not None or FULL_DATE.search(following) is not None
