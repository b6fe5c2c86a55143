"""Where the party lives whom a court serves: at home, abroad, in Hong Kong or Macao, in Taiwan.

It is the addressee who counts. A trade mark owner from abroad who sues a shop in town changes nothing for the shop.
"""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.patterns import compiled

_CASE_BEGINS = ("受理", "本院", "我院", "原告", "申请执行人", "现依法", "现公告")
_CASE_ENDS = ("一案", "纠纷", "本院", "我院", "。")
_COMPANIES = (
    "LIMITED", "LTD", "LLC", "INC.", "CORP.", "CORPORATION", "GMBH", "PTE.", "S.A.", "B.V.", "S.R.L", "S.P.A",
    "株式会社", "私人有限公司",
)  # fmt: skip
_PERSONS = (
    "国籍",
    "护照",
    "共和国公民",
    "日本籍",
    "加拿大籍",
    "澳大利亚籍",
    "新加坡籍",
    "越南籍",
    "缅甸籍",
    "俄罗斯籍",
)
_ISLANDS = ("英属维尔京", "开曼群岛", "萨摩亚", "塞舌尔", "百慕大", "马绍尔群岛")
_ABROAD = (
    "领域内没有住所", "领域内无住所", "境内没有住所", "境内无住所", "涉外民事诉讼程序",
    "民事诉讼法》第二百四十七条第七项", "民事诉讼法》第二百六十七条",
    "民事诉讼法》第二百七十四条", "民事诉讼法》第二百八十三条",
)  # fmt: skip
_HK_MACAO, _TAIWAN = ("香港居民", "澳门居民", "涉港澳"), ("台湾居民", "台湾地区居民", "涉台民事")
# a name, and no label of a record's cell: Content: 某公司：本院受理…
_LATIN_NAME = compiled(r"(?:^|\n)(?![A-Z][A-Za-z_]{1,19}:[\u4e00-\u9fff\d])[A-Z][A-Za-z.,&'·-]{5,}")
# 憲報公告 of a Hong Kong company: no rule of the mainland measures it
_OTHER_LAW = ("憲報", "宪报", "香港法例", "清盤及雜項", "清盘及杂项")
_STREETS = ("路", "中路", "东路", "西路", "南路", "北路", "街", "城")


@lru_cache(maxsize=256)  # several hooks ask about one notice
def domicile(text: str) -> str:
    """The domicile of the addressees of a court's notice, whose text comes without blanks."""
    party = _party(text).replace("中国籍", "").replace("中华人民共和国公民", "")
    folded = party.upper()
    if _names(party, "台湾") or _any(text, _TAIWAN):
        return "taiwan"
    if _names(party, "香港") or _names(party, "澳门") or _any(text, _HK_MACAO):
        return "hk-macao"
    abroad = _any(text, _ABROAD) or _any(folded, _COMPANIES) or _any(party, _PERSONS) or _any(party, _ISLANDS)
    return "abroad" if abroad or _LATIN_NAME.search(party) else "home"


def under_other_law(text: str) -> bool:
    """Whether a notice stands under the law of Hong Kong."""
    return _any(text, _OTHER_LAW)


def _party(text: str) -> str:
    """Whom the notice speaks to; where nobody is spoken to, the defendants that it names."""
    title, _, body = text.partition("\n")
    begins = min((at for word in _CASE_BEGINS if (at := body.find(word)) >= 0), default=300)
    party = f"{title}\n{body[: min(begins, 300)]}"
    if ("：" in party or ":" in party) and begins:
        return party
    at = body.find("被告")
    if at < 0:
        return party
    ends = min((end for word in _CASE_ENDS if (end := body.find(word, at)) >= 0), default=at + 120)
    return party + body[at : min(ends, at + 120)]


def _names(party: str, place: str) -> bool:
    """A place, not the street or the shop that bears its name: 香港中路某店."""
    at = party.find(place)
    while at >= 0:
        if not party.startswith(_STREETS, at + len(place)):
            return True
        at = party.find(place, at + 1)
    return False


def _any(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - a plain loop is twice as fast as any() here
        if word in text:
            return True
    return False
