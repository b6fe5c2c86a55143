"""One way of writing each character: traditional, full-width and typographic forms become the plain one."""

from __future__ import annotations

import unicodedata

# Only the characters that notices about holidays use; the same length before and after, so that offsets stay true.
_TRADITIONAL = (
    "國国務务辦办廳厅於于節节調调勞劳動动慶庆週周農农曆历歷历臘腊補补連连號号發发電电關关將将個个為为爲为與与兩两"
    "時时間间紀纪戰战爭争勝胜華华產产產产營营區区門门單单職职勵励據据經经現现體体後后開开從从雙双應应縣县維维爾尔"
    "廣广寧宁內内別别當当實实際际長长團团結结聯联規规說说無无準准備备確确報报讓让過过東东陽阳類类級级車车鐵铁黨党"
    "並并優优進进產产則则種种業业機机構构屬属證证貫贯徹彻領领導导風风險险衛卫穩稳歡欢樂乐眾众貳贰"
)
_TABLE = {ord(old): new for old, new in zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)}
_TABLE |= dict.fromkeys(map(ord, "—–―─━‐‑‒−﹣～~〜∼∽〰﹏"), "-")
_TABLE |= dict.fromkeys(map(ord, "“”„‟「」『』〝〞＂"), '"')
_TABLE |= dict.fromkeys(map(ord, "【[［{｛﹙❨⟨"), "(") | dict.fromkeys(map(ord, "】]］}｝﹚❩⟩"), ")")
_TABLE |= dict.fromkeys(map(ord, "﹝〘"), "〔") | dict.fromkeys(map(ord, "﹞〙"), "〕")
_TABLE |= dict.fromkeys(map(ord, "．・·•‧"), "·") | dict.fromkeys(map(ord, "，﹐"), ",") | {ord("｡"): "。"}


def plain(text: str) -> str:
    """`text` in simplified, half-width characters with one form of dash, bracket and quotation mark; same length."""
    table = dict(_TABLE)
    for c in set(text):
        if ord(c) > 0x7F and ord(c) not in table:
            form = unicodedata.normalize("NFKC", c)
            if len(form) == 1 and form != c:
                table[ord(c)] = _TABLE.get(ord(form), form)
    return text.translate(table)
