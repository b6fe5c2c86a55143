"""The line that ends a notice: the issuer's name and the date under it, or the date alone."""

from __future__ import annotations

import re
from functools import lru_cache

from deadline_cli.notices.layout.lines import Line
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.printed_days import BEHIND_DAY, DATE, DATE_ALONE, NUMBER, READ_BY
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.numerals import HAN

_HAN_NUMBER = "[一二三四五六七八九十廿卅]"
_SIGNED = Pattern(
    rf"[(（]?{DATE}{BEHIND_DAY}(?:\s*[)）])?(?:\s*+(?:[(（]?第[一二三四\d]次(?:刊登|公告)[)）]?"
    rf"|/?\s*[A-Z][a-z]+\.? \d{{1,2}}, \d{{4}}))?(?:{READ_BY}|\s*)$"
)
_NO_DAYS_END = frozenset("。，、；：！？;:!?")
_LONGEST = 60  # characters of a date with its blanks and what may stand behind it
_BLANKS = frozenset(" \u3000\xa0")
# April 2, 2025 / 2025年4月2日; 2 April 2025; 2025年0402日
_OTHER_DAY = Pattern(
    rf"[(（]?(?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, ?\d{{4}}|\d{{1,2}} [A-Z][a-z]{{2,8}},? \d{{4}})"
    rf"(?:\s*+[/|(（]?\s*+{DATE})?[)）]?$"
    rf"|{DATE.replace('mark', 'same')}\s*+[/|(（]?\s*+[A-Z0-9][A-Za-z0-9., ]{{8,18}}[)）]?$|20\d\d年\d{{3,4}}日?$"
)
_COMPACT = Pattern(r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$")
_REST_OF_DATE = Pattern(rf"^{NUMBER}{{1,3}}\s*月\s*{NUMBER}{{1,3}}\s*日$")
# 年8月21日, ****年*月**日: a day that a site damaged or masked
_DAMAGED = Pattern(r"[*#×]{0,4}年\s*[*#×\d]{1,2}月[*#×\d]{1,2}日$")
_INSIDE_SENTENCE = Pattern(r"[于自从至到截为即止在由迄—\-~～－,，、：:；;和与及（(]\s*$")
_PRINTED = Pattern(r"(?:刊登|发布)\s*[:：]\s*$")
_OF_A_TERM = words("起始 开始 截止 终止 期满 届满 结束 生效 失效")
_PUBLICATION_LABELS = (*words("发布 刊登 签发 发文 成文 落款 公告日期 公示日期 见报 登报"), "\n日期")
# …视为送达。　[江州]槐北县人民法院: a court's name behind the last sentence, without a date
_COURT = Pattern(rf"[。；;][ \t\u3000\xa0]*(?:[\[［〔(（【]{HAN}{{2,6}}[\]］〕)）】])?{HAN}{{2,30}}法院$")
# 采购公告发布日期: the day of the notice before this one
_OTHERS_DATE = Pattern(
    rf"(?:{'|'.join(sense('earlier-stage'))})(?:首次)?(?:发布|刊登|公布|上网|挂网)?的?(?:日期|时间|日)$"
)
_HEADING, _SHORTEST_SAYING, _SAYING = 30, 2, 10  # a short line may be a title
_ISSUERS = sense("office-suffix")
_OFFICE_BEHIND = Pattern(rf"[。！!][ \t\u3000]*{HAN}{{2,26}}(?:{'|'.join(_ISSUERS)})$")
# …。（某县人民法院）: whose notice it is, in brackets behind the last sentence
_NAMED_BEHIND = Pattern(rf"[。！!][ \t\u3000\xa0]*[(（]{HAN}{{2,26}}(?:法院|委员会|[局厅处院])[)）]$")
_PLACED, _OFFICER_ALONE, _SEAL = patterns("signature", "placed", "officer-alone", "seal")
_PLACED_LAST = "学园部站院业"
_ISSUERS_LAST = frozenset([suffix[-1] for suffix in _ISSUERS])
_LAST = _ISSUERS_LAST | set("院日)）发布登告")
# …本院将依法判决。　　江州市人民法院白石坪法庭: set apart behind the last sentence
_BEHIND_BLANKS = Pattern(rf"[。！!][ \t]{{0,4}}[\u3000\xa0][ \t\u3000\xa0]*(?P<name>{HAN}{{4,36}})$")
_END = 160  # characters in which a signature stands
_SUFFIX_ALONE = (
    r"(?<![入闭开离](?=园))"  # 某乐园暂停游客入园
    rf"(?:{'|'.join(sense('signing-suffix'))})[)）]?[ \t\u3000\xa0]*"
    r"(?:(?:[谨敬謹]?[启啟]|[敬谨謹][上告])(?=\n|$))?"
    rf"(?=\n|$|{NUMBER}{{4}}\s*[年./-]\s*{NUMBER}{{1,3}}\s*[月./-]|\d{{1,2}}\s*月\s*\d{{1,2}}\s*日\s*(?:\n|$)"
    rf"|(?<=[ \t\u3000\xa0])(?:{HAN}{{2,6}}[:：]?[ ]?)?\d[\d*—-]{{4,}}\s*(?:\n|$))"
)
_SIGNERS = "发布|公告|公示|转让|招标|采购|出租|委托|征集|主办|承办|发包|招租|招商|招募|通告|通知"
_FROM = "[(（]?(?:转[自载]|来源|摘自)"  # （转自某中心网站）
_OFFICE_SIGNS = rf"(?!{_FROM})(?:(?:{_SIGNERS})(?:单位|机构|方|人)[:：])?[^\n，。：；,:;]{{2,36}}{_SUFFIX_ALONE}"
_SIGNED_BY, _IS_SIGNED = Pattern(rf"[\n。！!.]{_OFFICE_SIGNS}"), Pattern(_OFFICE_SIGNS)
_OFFICE_ENDS = Pattern(_SUFFIX_ALONE)  # what both need and most texts lack: it is looked for in a third of the time
# 运输署署长李某某: who is at the head of an office signs for it
_HEADS = r"(?:[署局厅处部司院县市区镇乡校]长|董事长|总裁|律师事务所[ \u3000]+)"
_OFFICER = Pattern(rf"[\n。][^\n，。：；,:;\d]{{1,14}}{_HEADS}{HAN}{{2,4}}\s*$")
_SITES_OWN = (*sense("no-title-start"), *sense("site-menu"))
_FIELDS = 4  # lines; and what a label over its day ends in
_OVER_ITS_DAY = words("日期 时间 期限 始日 止日 满日 束日 开始 结束 截止 起始 终止 期满 届满 至 到")
_ITS_DAY = Pattern(rf"(?!刊|上传|录入|更新|下载|打印){HAN}{{2,10}}(?:日期|时间)[：:]")
_ROW_MARK = Pattern(r"[\u3000 \t]|\d{6}")  # A股600000江州港2023/5/16: cells without a blank
_ROW = Pattern(rf"{DATE.replace('mark', 'sign')}[ \t\u3000\xa0]+$")  # 报名截止 2025-07-30 2025-08-08: a row of a table
_CELLS = Pattern(r"[^\s。，；]++[ \t\u3000\xa0]++[^。，；]*\S[ \t\u3000\xa0]++\S++$")
_BEHIND_NUMBER = Pattern(rf"\d{{3}}[ \t\u3000\xa0]+{HAN}{{4,24}}[ \t\u3000\xa0]+$")
_DAY_ONLY = Pattern(rf"(?:\d{{1,2}}\s*月\s*\d{{1,2}}|{_HAN_NUMBER}{{1,2}}月{_HAN_NUMBER}{{1,3}})\s*日$")  # 七月三日
# 2026年6月28日7时: an order that holds from that hour on
_TO_THE_HOUR = Pattern(
    rf"{DATE.replace('mark', 'sign')}\s*+(?:[上下]午|晚上?|凌晨)?\s*+"
    rf"{NUMBER}{{1,3}}\s*[时点](?:\s*(?:{NUMBER}{{1,3}}\s*分|整|半))?$"
)
_SEALS = frozenset("启啟上告)）")
_CALLED = Pattern(rf"(?<![ \t\u3000\xa0])[ \t\u3000\xa0]+(?:{HAN}{{2,6}}[:：]?[ ]?)?\d[\d*—-]{{4,}}$")
_NO_YEAR = Pattern(rf"[ \t\u3000\xa0]{NUMBER}{{1,2}}\s*月\s*{NUMBER}{{1,3}}\s*日$")  # 江州自来水公司　3月17日
_NUMBER_ALONE = Pattern(r"\d[\d.,]{3,15}(?:万?元)?(?:/\S{1,3})?$|[/／—-]{1,2}$")
_HOUR_ENDS = frozenset("时点分整半")


def is_day_alone(line: str) -> bool:
    """Whether a line is nothing but a day: as notices print it, in English, or with its month run into its day."""
    return DATE_ALONE.match(line) is not None or _OTHER_DAY.match(line) is not None


def is_yearless_day(line: str) -> bool:
    """Whether a line is nothing but a month and its day: 5月11日, 七月三日."""
    return line[-1] == "日" and _DAY_ONLY.match(line) is not None


@lru_cache(maxsize=2)  # several reasons ask about one text
def signs(body: str) -> bool:
    """Whether at the end of a text, above a day, before it or without one, stands an office's name alone."""
    end = max(0, len(body) - _END)
    if _OFFICE_ENDS.search(body, end) is not None and (
        _SIGNED_BY.search(body, end) is not None or (end == 0 and _IS_SIGNED.match(body) is not None)
    ):
        return True
    last = body[end:].rstrip()
    if ("长" in last[-5:] or "裁" in last[-5:] or last[-2:] == "律师") and _OFFICER.search(body, end) is not None:
        return True
    return last[-1:] in _PLACED_LAST and _PLACED.match(last, last.rfind("\n") + 1) is not None


def signs_below(lines: list[Line], i: int) -> bool:
    """Whether a line is the issuer's name below the date, where most stand above it."""
    line, above = lines[i], lines[i - 1]
    if line.after_gap or not is_issuer(line.words) or not DATE_ALONE.match(above.words):
        return False
    if i < 2 or is_issuer(lines[i - 2].words):
        return False
    below = lines[i + 1] if i + 1 < len(lines) else None
    if below is None or below.after_gap:
        return True
    if below.words.startswith("关于"):
        return False
    # a heading that says what it is about needs no name over it
    return not _SHORTEST_SAYING <= len(below.words) <= _SAYING or below.words.lstrip("[【(（ ").startswith(_SITES_OWN)


@lru_cache(maxsize=1024)  # several questions ask about a line
def is_issuer(line: str) -> bool:
    """Whether a line is nothing but an office's or a firm's name."""
    if not 4 <= len(line) <= 36:
        return False
    if line[-1] in _SEALS and (seal := _SEAL.search(line)) is not None:
        line = line[: seal.start()]
    ends = line.endswith(_ISSUERS) or (line[-1] in _PLACED_LAST and _PLACED.match(line) is not None)
    return ends and not has_any(line, ("，", "。", "：", "；", ":", ",", "名称"))  # 基金管理人名称 某公司: a cell


def is_name_and_day(line: str) -> bool:
    """Whether a line is an office's name and, behind blanks, a day: 江州市集贸市场服务中心　2026-04-09."""
    if line[-1] in _NO_DAYS_END:
        return False
    day = _SIGNED.search(line, max(0, len(line) - _LONGEST)) or _NO_YEAR.search(line, max(0, len(line) - _HEADING))
    return day is not None and is_issuer(line[: day.start()].rstrip())


def is_officer(line: str) -> bool:
    """Whether a line is who is at the head of an office, by his post and name: 局長　甘某某."""
    return _OFFICER_ALONE.match(line) is not None


def is_name_and_number(lines: list[Line], i: int) -> bool:
    """Whether a line is a name and how to call it, under a sentence: 江州自来水公司　抢修热线0000000."""
    if i == 0 or lines[i - 1].words[-1] not in "。！!" or not lines[i].words[-1].isdigit():
        return False
    number = _CALLED.search(lines[i].words)
    return number is not None and is_issuer(lines[i].words[: number.start()].rstrip())


def _in_rows(lines: list[Line], i: int) -> bool:
    """Whether a line and one beside it are rows that end with a day: CX1　12件　2026-01-18, 某路规则　2019-03-05."""
    near = [line.words for line in lines[max(i - 1, 0) : i + 2]]
    if sum(_CELLS.match(words) is not None and _SIGNED.search(words) is not None for words in near) > 1:
        return True
    return _is_named_row(lines[i].words) and sum(map(_is_named_row, near)) > 1


def _is_named_row(words: str) -> bool:
    """Whether a line is something that has a day, and no office: 某路管制规则　2019-03-05."""
    if (mark := _ROW_MARK.search(words)) is None:
        return False
    day = _SIGNED.search(words)
    said = words[: day.start()] if day is not None else ""
    apart = said[-1:].isspace() or mark.group().isdigit()
    return apart and not is_issuer(said.rstrip()) and not has_any(said, ("，", "。", "：", ":"))


def _over_amount(lines: list[Line], i: int) -> bool:
    """Whether a day is a cell over a number and another cell: what somebody built, its day, its price, the next one."""
    below = lines[i + 1 : i + 3]
    return len(below) > 1 and not any(x.after_gap for x in below) and _NUMBER_ALONE.match(below[0].words) is not None


def _closed_up(line: str) -> str:
    """A line that is set with a blank behind every character without them: 二 〇 二 六 年 三 月 二 日."""
    if line[1:2] not in _BLANKS or len(line) > _LONGEST:
        return line
    pieces = line.split()
    return "".join(pieces) if all(len(piece) == 1 for piece in pieces) else line


def is_signature(lines: list[Line], i: int) -> bool:
    """Whether a line ends with the date under a notice."""
    line = lines[i].words
    if line[-1] not in _LAST and not line[-1].isdigit():
        return (
            i > 0 and line[-1] in _HOUR_ENDS and _TO_THE_HOUR.match(line) is not None and is_issuer(lines[i - 1].words)
        )
    line = _closed_up(line)
    if "。" in line and line[-1] in _ISSUERS_LAST and (behind := _BEHIND_BLANKS.search(line)) is not None:
        return is_issuer(behind["name"])
    if line.endswith("院"):
        return _COURT.search(line, max(0, len(line) - _LONGEST)) is not None
    if line[-1] in ")）" and _NAMED_BEHIND.search(line, max(0, len(line) - _LONGEST)) is not None:
        return True
    if line[-1] not in "日)）发布登告" and not line[-1].isdigit():
        return False
    if _REST_OF_DATE.match(line):
        return i > 0 and lines[i - 1].words.rstrip()[-1:] == "年"
    if _DAMAGED.match(line) is not None:
        return i > 0 and is_issuer(lines[i - 1].words)
    if _COMPACT.match(line) is not None:
        return i > 0 and not _over_amount(lines, i) and _IS_SIGNED.match(lines[i - 1].words) is not None
    match = _SIGNED.search(line, max(0, len(line) - _LONGEST))
    if match is None and line[0].isascii() and _OTHER_DAY.match(line) is not None:
        return i > 0 and is_issuer(lines[i - 1].words)
    if match is None:
        without = _NO_YEAR.search(line, max(0, len(line) - _HEADING))
        if without is None:
            return is_name_and_number(lines, i)
        return is_issuer(line[: without.start()].rstrip())
    before = line[: match.start()]
    if not before.strip():  # in a table of one cell a line the date has its label above it
        return i == 0 or not (_over_amount(lines, i) or lines[i - 1].words.rstrip("：:").endswith(_OVER_ITS_DAY))
    if _OTHERS_DATE.search(before.rstrip("：: \u3000")) or _ROW.search(before) or _in_rows(lines, i):
        return False
    if has_any(before, ("\t", "|", "｜")) and not is_issuer(before.split()[-1]):  # a table: 权益登记日	2026年3月3日
        return False
    if before.rstrip("：: \u3000").endswith(("日期", "时间", "日")):  # 申购起始日　2026年8月17日
        if has_any(before[-10:], _OF_A_TERM):  # 信息发布起始日：A
            return False
        ends = not any(_ITS_DAY.match(line.words) for line in lines[i + 1 : i + _FIELDS])  # 合同签订日期：B below
        return ends and has_any("\n" + before[-10:], _PUBLICATION_LABELS) and len(line) < 40
    if before[-1] in "，," and _OFFICE_BEHIND.search(before[:-1]) is not None:  # …代抽。某街道办事处，2026年4月21日
        return True
    if _INSIDE_SENTENCE.search(before):
        return _PRINTED.search(before) is not None and len(line) < 40
    name = before.split()[-1]
    if before[-1:].isspace() and is_issuer(name):  # 监督电话：0000 某某局 2026年9月28日
        return True
    if _BEHIND_NUMBER.search(before) is not None:  # 电话0000 某县科协 2026年3月16日
        return True
    piece = re.split(r"[。；;]|[\s\u3000]{2,}|\t", before)[-1].strip()
    return len(piece) <= 40 and "，" not in piece and "," not in piece
