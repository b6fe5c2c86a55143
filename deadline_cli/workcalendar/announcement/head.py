"""The head and the foot of a notice: whose it is, its title, number, date and year, and where it ends."""

from __future__ import annotations

import re
from datetime import date

from deadline_cli.numerals import read_integer
from deadline_cli.records import dataclass

_TITLE = re.compile(r"国务院(?:办公厅)?\s?关于([^。《》:]{2,60}?)的?通知")
_OTHER_TITLE = re.compile(
    r"(?:人民政府|政府|办公厅|办公室|委员会|公司|集团|大学|学院|学校|小学|中学|医院|厅|局|工会|法院)\s?关于([^。《》:]{2,50}?)通知"
)
_ABOUT_HOLIDAYS = re.compile("放假|假期|节假日|假日|调休")
_HAN_YEAR = "[〇零○O0一二三四五六七八九]{4}"
_SMALL = r"(\d{1,2}|[一二三四五六七八九十]{1,3})"
_DAY = rf"(\d{{4}}|{_HAN_YEAR})年\s?{_SMALL}月\s?{_SMALL}日"
_SIGNED = re.compile(rf"国务院(?:办公厅)?[\s,]{{0,4}}{_DAY}")
_OTHER_SIGNED = re.compile(rf"(?:人民政府|政府|公司|学校|学院|大学)(?:办公厅|办公室)?\s{{0,4}}{_DAY}")
# The sentence on duty rosters with which every notice ends, or the signature without its date.
_CLOSES = re.compile(r"节假日期间,|放假期间,各|节日期间,|\n国务院(?:办公厅)?\s{0,4}(?=\n|$)")
_DATED = re.compile(rf"(?:成文日期|发文日期)\)?:?\s?(?:{_DAY}|(\d{{4}})-(\d{{1,2}})-(\d{{1,2}}))")
_NUMBER = re.compile(r"国(办)?发明电\s?[〔(<〈]?\s?(\d{4})\s?[〕)>〉]?\s?第?(\d{1,3})\s?号")
_ISSUER = re.compile(r"国务院")
_OTHER_ISSUER = re.compile(
    r"本自治区|我区|我省|我市|我州|全州各|全区各|全区放假|自治区人民政府同意|[省市州]人民?政府同意|我公司|本公司|我校|我院|经学校|"
    r"三月三|肉孜节|古尔邦|开斋节|火把节|泼水节|藏历|雪顿|彝族年|州庆|目瑙"
)
_AMENDS = re.compile("调整|延长|调休放假|变更|补充")
_ARRANGES = re.compile(r"\d日[^。\n]{0,20}(?:放假|上班|补休|假日|休息)|假期至\d")
_BEGINS = re.compile(r"(?:通知|安排|如下调休|公告)如下|作如下(?:调休|安排)|如下:")
_YEAR = re.compile(
    r"((?:19|20)\d\d|二[〇零○O0][〇零○O0一二三四五六七八九]{2})年(?=[^。\n\d]{0,6}(?:元旦|春节|部分节假日|节假日|清明|劳动节|端午|中秋|国庆|五一|放假|假期))"
)

_DATED_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年\d{1,2}月\d{1,2}日[^。\n\d]{0,4}放假")


@dataclass(frozen=True, slots=True)
class Head:
    """What a text says of itself; `begins` and `ends` bound the stretch that arranges days."""

    title: str | None
    document: str | None
    issued: date | None
    year: int | None
    issuer: str
    amends: bool
    begins: int
    ends: int
    listed: str


def read_heads(text: str) -> list[Head]:
    """One head for each notice in the text (a page may hold an annual notice and the one that changed it)."""
    titles = [found for found in _TITLE.finditer(text) if not _quoted(text, found.start())]
    quoted = [found for found in _TITLE.finditer(text) if _quoted(text, found.start())]
    titles = [found for found in titles or quoted[:1] if _ABOUT_HOLIDAYS.search(found[1])]
    groups: list[re.Match[str]] = []
    for found in titles:
        # The same title stands in the page's title, its path, its headline: the last before the text counts.
        if groups and _squeeze(groups[-1][0]) == _squeeze(found[0]):
            groups[-1] = found
        elif not groups or _SIGNED.search(text, groups[-1].end(), found.start()):
            groups.append(found)
        elif not _arranges(text, groups[-1].end(), found.start()):
            groups[-1] = found
        else:
            groups.append(found)
    if not groups:
        return [_head(text, None, 0, len(text))]
    bounds = [found.start() for found in groups] + [len(text)]
    return [_head(text, found, bounds[n] if n else 0, bounds[n + 1]) for n, found in enumerate(groups)]


def _head(text: str, title: re.Match[str] | None, start: int, end: int) -> Head:
    after = title.end() if title else start
    # A name and a date above the text are the page's; those beneath it are the signature.
    first = _ARRANGES.search(text, after, end)
    below = first.end() if first else end
    if other := _OTHER_SIGNED.search(text, below, end):
        end = other.start()
    signed = _SIGNED.search(text, below, end)
    closing = _CLOSES.search(text, below, end)
    ends = min([end, *(found.start() for found in (signed, closing) if found)])
    begins = next((b.end() for b in _BEGINS.finditer(text, after, ends)), after if title and signed else start)
    name = _squeeze(title[0]) if title else None
    issued = _date(signed.groups()) if signed else None
    if issued is None and (dated := _DATED.search(text, start, end)):
        issued = _date(tuple(g for g in dated.groups() if g))
    return Head(
        title=name,
        document=_number(text, start, ends),
        issued=issued,
        year=_year(name or "", text[after:ends]),
        issuer=_issuer(text, title, signed, start, below if first else begins, ends),
        amends=bool(name and _AMENDS.search(name)),
        begins=begins,
        ends=ends,
        listed=text[after:begins] if begins > after else "",
    )


def _issuer(
    text: str, title: re.Match[str] | None, signed: re.Match[str] | None, start: int, below: int, ends: int
) -> str:
    """The State Council's name, another issuer's, or "" where the text names none."""
    others = [
        found
        for found in _OTHER_TITLE.finditer(text, start, below)
        if _ABOUT_HOLIDAYS.search(found[1]) and "国务院" not in found[0] and not _of_council(text, found.start())
    ]
    own_title = title is not None and not _quoted(text, title.start())
    if others and not signed and not (own_title and title and title.start() > others[-1].start()):
        return _name_before(text, others[-1].start(), others[-1][0].partition("关于")[0])
    if signed or own_title:
        return "国务院办公厅"
    if other := _OTHER_SIGNED.search(text, below):
        return _name_before(text, other.start(), re.sub(r"[\s\d].*", "", other[0], flags=re.DOTALL))
    if phrase := _OTHER_ISSUER.search(text, start, ends):
        return f"「{phrase[0]}」"
    return "国务院办公厅" if _ISSUER.search(text, start, ends) else ""


def _of_council(text: str, at: int) -> bool:
    """Whether the issuer whose name ends here is the State Council itself, or its title is only quoted."""
    before = text[max(0, at - 12) : at]
    return before.endswith("国务院") or "《" in before


def _name_before(text: str, at: int, rest: str) -> str:
    found = re.search(r"[\u4e00-\u9fff]{0,20}$", text[max(0, at - 20) : at])
    return (found[0] if found else "") + rest.strip()


def _number(text: str, start: int, end: int) -> str | None:
    for found in _NUMBER.finditer(text, start, end):
        if not re.search(r"通知》\s?\(?$", text[max(0, found.start() - 6) : found.start()]):
            return f"国{found[1] or ''}发明电〔{found[2]}〕{found[3]}号"
    return None


def _year(title: str, body: str) -> int | None:
    if found := re.search(r"((?:19|20)\d\d)年", title):
        return int(found[1])
    found = _YEAR.search(body) or _DATED_YEAR.search(body)
    return read_integer(found[1]) if found else None


def _date(parts: tuple[str | None, ...]) -> date | None:
    year, month, day = (read_integer(part or "") for part in parts[:3])
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None


def _arranges(text: str, start: int, end: int) -> bool:
    return _ARRANGES.search(text, start, end) is not None


def _quoted(text: str, at: int) -> bool:
    return "《" in text[max(0, at - 2) : at]


def _squeeze(text: str) -> str:
    return re.sub(r"\s", "", text)
