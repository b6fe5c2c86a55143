"""What kind of notice it is, from its title first, then from its words."""

from __future__ import annotations

from deadline_cli.notices.facts import Kind
from deadline_cli.notices.late import Late
from deadline_cli.notices.phrases import has_any, words
from deadline_cli.rulebook.subject import subject_of

_Table = tuple[tuple[Kind, tuple[str, ...]], ...]
_BY_TITLE: _Table = (
    ("public-summons", words("公示催告 宣告失踪 宣告死亡 认定财产无主 无主财产")),
    ("other", words("认领 招领")),
    (
        "claims",
        words("""
            减资 减少注册资本 合并公告 分立公告 吸收合并 清算 债权申报 申报债权 债权登记 债权债务 破产 重整
            债权人
        """),
    ),
    ("comment", words("环境影响 环评 征求意见 意见征集 意见征求 征集意见 公众参与 批前 听取意见")),
    ("tender", words("招标 采购 中标 成交 投标 磋商 询价 比选 谈判 流标 竞标 遴选 单一来源")),
    ("auction", words("拍卖 变卖 挂牌 出让 招租 竞价 竞租 竞买")),
    (
        "service",
        words("""
            税务 税收 仲裁 处罚 告知书 催告 责令 限期 催缴 催收 履行 认定书 执法文书 强制 债权转让 送达 补偿决定
            听证告知
        """),
    ),
    ("meeting", words("听证会 听证公告 举行听证 召开听证")),
    ("comment", words("环境保护验收 环保验收 规划 选址 方案 征收 征地 补偿 草案 总平")),
    ("auction", words("转让公告 处置")),
    ("registration", words("不动产 首次登记 补发 补证 产权证 登记公告 登记公示 遗失 作废")),
    ("meeting", words("听证 股东会 股东大会 业主大会 业主会议 会议 持有人大会 董事会 监事会")),
    ("publicity", words("公示")),
)
_BY_BODY: _Table = (
    ("public-summons", words("公示催告 申报权利")),
    ("claims", words("申报债权 债权申报 简易注销")),
    ("service", words("公告送达 视为送达 催告书 处罚决定 限你")),
    ("meeting", words("听证会时间 听证会的时间 听证代表 听证会参加人 听证会代表")),
    (
        "comment",
        words("""
            环境影响 征求公众意见 征求社会公众意见 公开征求 规划许可 批前公示 征收补偿 土地征收 规划草案 征收土地
        """),
    ),
    ("service", words("责令")),
    ("publicity", words("予以公示 现公示 公示如下 公示期 公示时间 进行公示")),
    ("tender", words("招标 采购 投标 中标 成交 磋商")),
    ("auction", words("拍卖 竞买 挂牌 变卖")),
    ("registration", words("不动产权 登记机构 补发")),
    ("meeting", words("听证会 股东会 业主大会 会议定于")),
    ("publicity", words("公示")),
)
_OTHERS_PAPERS: tuple[Kind, ...] = ("publicity", "tender", "auction", "registration", "comment")
_OFFICES = words("各科 各部 各单位 各县 各区 各市 各学院 各乡 各镇 各有关 各处 各二级 各省 各系 各街道 各地")
_MADE_PUBLIC = words("予以公示 现公示 公示如下 征求意见 征求公众")
_COMPANY = words("债权 股东 投资人 经营者 营业执照 登记机关申请 清算")  # 注销登记 of a firm, not of land
_SERVED_BY_NOTICE = words("公告送达 视为送达")
_COURTS = words("本院 人民法院 海事法院 知识产权法院 铁路运输法院")
# A law that is cited says nothing of what the notice is: 根据《企业信息公示暂行条例》
_CITED = Late(r"(?:根据|依据|按照|依照|违反|依|遵照|参照)[^,。;\n《]{0,8}(?:《[^》\n]{2,60}》[、和及与]?){1,6}")
_BRACKETS = Late(r"[(（][^()（）]{0,160}[)）]")
# 宣告张某（公民身份号码…）死亡, 宣告李某，又名李四，住新河镇，为失踪人
_DECLARED = Late(r"宣告[^。;\n]{0,120}?(?:失踪|死亡|无民事行为能力|限制民事行为能力)")
_SERVED = words("送达 领取 公告之日起")
_SUMMONS = words("传票 应诉通知 起诉状 起诉书副本 上诉状副本 开庭审理 开庭通知 申请书副本 追加被告 诉状副本")
_JUDGMENTS = words("判决书 裁定书 调解书 审理终结 裁判文书 支付令")


def kind_of(title: str, body: str) -> Kind:
    """The kind of a notice."""
    if (has_any(body, _COURTS) or has_any(title, _COURTS)) and has_any(body, _SERVED):
        court = _court_kind(title, body)
        if court is not None:
            return court
    if title.endswith("通知") and body.lstrip("\n").startswith(_OFFICES) and not has_any(body, _MADE_PUBLIC):
        return "other"  # a circular to offices
    if "注销" in title and (has_any(title, ("简易注销", "强制注销")) or "债权" in body):
        return "claims"
    subject = subject_of(title)
    if (kind := _found(_BY_TITLE, subject)) is not None:
        return kind
    if _declares(title) or _declares(body):
        return "public-summons"
    if "债权人" in body and has_any(body, ("清偿", "担保", "申报")):
        return "claims"
    if "注销登记" in body and has_any(body, _COMPANY) and not has_any(body, _SERVED_BY_NOTICE):
        return "claims"
    body = _CITED.sub("", body)
    circular = "通知" in title  # a circular that only mentions a sale or a list to come
    for kind, any_of in _BY_BODY:
        if has_any(body, any_of) and not (circular and kind in _OTHERS_PAPERS):
            return kind
    return (_found(_BY_TITLE, title) if subject != title else None) or "other"


def _found(table: _Table, said: str) -> Kind | None:
    return next((kind for kind, any_of in table if has_any(said, any_of)), None)


def _court_kind(title: str, body: str) -> Kind | None:
    """Papers of a court: a summons also where a judgment or an order is served with it."""
    if has_any(title + body, ("公示催告", "申报权利")) or _declares(body):
        return "public-summons"
    if has_any(body, ("申报债权", "债权申报")):
        return "claims"
    if not has_any(body, ("本院", "我院")):
        return None
    if has_any(body, _SUMMONS) and "审理终结" not in body[:200]:
        return "summons"
    if has_any(body, _JUDGMENTS):
        return "judgment"
    return "service" if "送达" in body or ("领取" in body and "视为" in body) else None


def _declares(body: str) -> bool:
    """宣告某人失踪, 宣告某人死亡, 认定财产无主."""
    if "宣告" in body and _DECLARED.search(_BRACKETS.sub("", body)) is not None:
        return True
    return "认定" in body and "无主" in body
