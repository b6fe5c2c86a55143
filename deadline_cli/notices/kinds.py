"""What kind of notice it is, from its title first, then from its words."""

from __future__ import annotations

import re

from deadline_cli.notices.facts import Kind

_BY_TITLE: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("public-summons", re.compile(r"公示催告|宣告失踪|宣告死亡|认定财产无主|无主财产")),
    ("claims", re.compile(r"减资|减少注册资本|合并公告|分立公告|吸收合并|清算|注销|债权申报|申报债权|破产|重整|债权人")),  # noqa: E501
    ("comment", re.compile(r"环境影响|环评|征求意见|意见征集|征集意见|公众参与|批前|听取意见")),
    ("tender", re.compile(r"招标|采购|中标|成交|投标|磋商|询价|比选|谈判|流标|竞标|遴选|单一来源")),
    ("auction", re.compile(r"拍卖|变卖|挂牌|出让|招租|竞价|竞租|竞买")),
    ("service", re.compile(r"税务|税收|仲裁|处罚|告知书|催告|责令|限期|催缴|催收|履行|认定书|执法文书|强制|债权转让")),
    ("comment", re.compile(r"环境保护验收|环保验收|规划|选址|方案|征收|征地|补偿|草案|批前|总平|听取意见|方案公示")),
    ("auction", re.compile(r"转让公告|处置")),
    ("registration", re.compile(r"不动产|首次登记|补发|补证|产权证|登记公告|登记公示|遗失|作废")),
    ("meeting", re.compile(r"听证|股东会|股东大会|业主大会|业主会议|会议|持有人大会|董事会|监事会")),
    ("publicity", re.compile(r"公示")),
)  # fmt: skip
_COURT = re.compile(r"本院|人民法院|海事法院|知识产权法院|铁路运输法院")
_SERVED = re.compile(r"送达|领取|公告之日起")
_SUMMONS = re.compile(
    r"传票|应诉通知|起诉状|起诉书副本|上诉状副本|开庭审理|开庭通知|申请书副本|追加被告|诉状副本"
)
_JUDGMENT = re.compile(r"判决书|裁定书|调解书|审理终结|裁判文书|支付令")
_BY_BODY: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("public-summons", re.compile(r"公示催告|申报权利|宣告.{0,12}(?:失踪|死亡)|认定.{0,12}无主")),
    ("claims", re.compile(r"申报债权|债权申报|债权人.{0,60}(?:清偿|担保|申报)|简易注销|注销登记|清算组")),
    ("service", re.compile(r"公告送达|视为送达|催告书|处罚决定|责令|限你|向你.{0,12}送达")),
    ("comment", re.compile(r"环境影响|征求(?:公众|社会公众)?意见|公开征求|规划许可|批前公示|征收补偿|土地征收")),
    ("publicity", re.compile(r"予以公示|现公示|公示如下|公示期|公示时间|进行公示")),
    ("tender", re.compile(r"招标|采购|投标|中标|成交|磋商")),
    ("auction", re.compile(r"拍卖|竞买|挂牌|变卖")),
    ("registration", re.compile(r"不动产权|登记机构|补发")),
    ("meeting", re.compile(r"听证会|股东会|业主大会|会议定于")),
    ("publicity", re.compile(r"公示")),
)  # fmt: skip


def kind_of(title: str, body: str) -> Kind:
    """The kind of a notice."""
    whole = title + body
    if _COURT.search(whole) and _SERVED.search(body) and (court := _court_kind(title, body)) is not None:
        return court
    for kind, pattern in _BY_TITLE:
        if pattern.search(title):
            return kind
    for kind, pattern in _BY_BODY:
        if pattern.search(body):
            return kind
    return "other"


def _court_kind(title: str, body: str) -> Kind | None:
    """Papers of a court: a summons also where a judgment or an order is served with it."""
    if re.search(r"公示催告|申报权利|宣告.{0,12}(?:失踪|死亡)", title + body):
        return "public-summons"
    if re.search(r"申报债权|债权申报", body):
        return "claims"
    if not re.search(r"本院|我院", body):
        return None
    if _SUMMONS.search(body) and not re.search(r"审理终结", body[:200]):
        return "summons"
    if _JUDGMENT.search(body):
        return "judgment"
    return "service"
