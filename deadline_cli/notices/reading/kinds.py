"""What kind of notice it is: by the senses of its title first, then of its words (kinds/*.toml)."""

from __future__ import annotations

from deadline_cli.notices.kinds import Kinds, known_kinds
from deadline_cli.notices.kinds.value import NoticeKind, Sense
from deadline_cli.notices.lexicon import pattern
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.rulebook.offices import subject_of

_OFFICES = words("各科 各部 各单位 各县 各区 各市 各学院 各乡 各镇 各有关 各处 各二级 各省 各系 各街道 各地")
_MADE_PUBLIC = words("予以公示 现公示 公示如下 征求意见 征求公众")
_COURTS = words("本院 人民法院 海事法院 知识产权法院 铁路运输法院")
# A law that is cited says nothing of what the notice is: 根据《企业信息公示暂行条例》
_CITED = Pattern(r"(?:根据|依据|按照|依照|违反|依|遵照|参照)[^,。;\n《]{0,8}(?:《[^》\n]{2,60}》[、和及与]?){1,6}")
_THREATENED = pattern("kinds", "threatened")
_BRACKETS = Pattern(r"[(（][^()（）]{0,160}[)）]")
# 宣告张某（公民身份号码…）死亡, 宣告李某，又名李四，住新河镇，为失踪人
_DECLARED = Pattern(r"宣告[^。;\n]{0,120}?(?:失踪|死亡|无民事行为能力|限制民事行为能力)")
_SUMMONED = words("传票 起诉状 应诉通知")
_TELLS = words("通知如下")
_SERVED = words("送达 领取 公告之日起")
_OPENING = 200


def kind_of(title: str, body: str) -> NoticeKind:
    """The kind of a notice."""
    known = known_kinds()
    if (has_any(body, _COURTS) or has_any(title, _COURTS)) and has_any(body, _SERVED):
        court = _court_kind(known, title, body)
        if court is not None:
            return court
    if title.endswith("通知") and body.lstrip("\n").startswith(_OFFICES) and not has_any(body, _MADE_PUBLIC):
        return known.circular
    subject = subject_of(title)
    titled = known.senses["title"]
    for sense, kind in titled.near(subject):
        if _fits(sense, subject, body):
            return kind
    if _declares(title) or _declares(body):
        return known.declares
    body = _CITED.sub("", body)
    if has_any(body, ("责令", "拍卖", "变卖")):
        body = _THREATENED.sub("", body)
    # a circular that only mentions a sale or a list to come
    circular = "通知" in title or has_any(body[:_OPENING], _TELLS)
    for sense, kind in known.senses["body"].near(body):
        if (kind.in_circulars or not circular) and _fits(sense, body, body):
            return kind
    again = (
        next((k for sense, k in titled.near(title) if _fits(sense, title, body)), None) if subject != title else None
    )
    return again or known.circular


def _fits(sense: Sense, said: str, body: str) -> bool:
    """Whether the words of a sense stand where it looks for them."""
    if sense.any and not has_any(said, sense.any):
        return False
    for word in sense.all:
        if word not in said:
            return False
    if sense.none and has_any(said, sense.none):
        return False
    if sense.body_any and not has_any(body, sense.body_any):
        return False
    return not (sense.opening_none and has_any(said[:_OPENING], sense.opening_none))


def _court_kind(known: Kinds, title: str, body: str) -> NoticeKind | None:
    """Papers of a court: a summons also where a judgment or an order is served with it."""
    if _declares(body) and not has_any(body, _SUMMONED):
        return known.declares
    speaks = has_any(body, ("本院", "我院"))
    for sense, kind in known.senses["court"].near(title + body):
        if (speaks or not sense.own) and _fits(sense, body if sense.own else title + body, body):
            return kind
    return None


def _declares(body: str) -> bool:
    """宣告某人失踪, 宣告某人死亡, 认定财产无主."""
    if "宣告" in body and _DECLARED.search(_BRACKETS.sub("", body)) is not None:
        return True
    return "认定" in body and "无主" in body
