"""Which rule governs a notice, on short notices in the formulas of the trade."""

from __future__ import annotations

from pathlib import Path

import pytest

from deadline_cli.notices.facts import Role
from deadline_cli.notices.kinds import all_kinds
from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.match import matches, rules_for

NOTICES = [  # kind, title, text (its last line the signature), rule, role
    (
        "comment",
        "云桥公路扩建工程环境影响评价第二次公示（登报第一次）",
        "报告书征求意见稿及公众意见表见网站，公众可于10个工作日内提出意见。\n云桥市公路建设指挥部",
        "eia-draft",
        "comment",
    ),
    (
        "tender",
        "云桥市第三中学校服采购项目招标公告",
        "采购单位：云桥市第三中学。投标截止：2026-07-01。质疑期：自获取文件之日起7个工作日内。\n云桥市第三中学",
        "gp-bid-period",
        "other",
    ),
    (
        "comment",
        "《云桥市港口镇中心区控制性详细规划》地块调整草案公示",
        "根据《中华人民共和国城乡规划法》，对上述规划草案予以公示，公示期30日。\n云桥市港口镇人民政府",
        "urban-plan-publication",
        "comment",
    ),
    (
        "publicity",
        "关于涉嫌冒用他人身份办理企业登记的公示",
        "郝某的身份信息被冒用登记为某公司法定代表人，公示期四十五日。期满无人提出异议的，我局将依法撤销该登记。\n石杭县市场监督管理局",
        "false-registration",
        "objection",
    ),
    (
        "publicity",
        "第7选区选民名单公布",
        "现将本选区选民名单张榜公布，选举日为2026年12月16日。\n桥头镇选举委员会",
        "npc-voters-list",
        "other",
    ),
    (
        "claims",
        "公告",
        "本院定于2026年10月20日召开岫川市飞马电器有限公司第二次债权人会议，请已申报债权的债权人参会。\n岫川市中级人民法院",
        "creditors-meeting",
        "other",
    ),
    (
        "auction",
        "船舶拍卖公告",
        "本院依法拍卖“东安”轮，公告期间自本公告发布之日起三十日。\n东海海事法院",
        "ship-auction",
        "other",
    ),
    (
        "other",
        "公告",
        "本院决定适用代表人诉讼程序审理本案，权利人应自公告之日起三十日内登记。\n平江市中级人民法院",
        "class-registration",
        "registration",
    ),
    (
        "service",
        "征收补偿决定公告",
        "孔某：因无法直接送达，现依据《民事诉讼法》的规定公告送达补偿决定，自公告之日起经过三十日视为送达。\n平江县人民政府",
        "civil-gonggao",
        "service",
    ),
    (
        "auction",
        "国有建设用地使用权挂牌出让公告",
        "决定以挂牌方式出让一宗国有建设用地使用权。\n平江市自然资源和规划局",
        "land-sale",
        "registration",
    ),
    (
        "summons",
        "公告",
        "王某：本院受理原告李某诉你买卖合同纠纷一案，现公告送达起诉状副本及开庭传票。\n平江市人民法院",
        "civil-gonggao",
        "service",
    ),
    (
        "summons",
        "公告",
        "ABC Trading Limited：本院受理一案，现公告送达起诉状副本。\n平江市中级人民法院",
        "civil-gonggao-foreign",
        "service",
    ),
    (
        "judgment",
        "公告",
        "陈某（香港居民）：本院已审结一案，现公告送达民事判决书。\n平江市人民法院",
        "civil-gonggao-hk-macao",
        "service",
    ),
    ("judgment", "公告", "林某（台湾居民）：现公告送达民事判决书。\n平江市人民法院", "civil-gonggao-taiwan", "service"),
    *(
        ("summons", "公告", f"{words}，现公告送达起诉状副本及开庭传票。\n平江市中级人民法院", rule, "service")
        for words, rule in (
            ("蓝湾贸易公司（BLUE BAY TRADING LTD.）：本院受理平江某厂诉你公司一案", "civil-gonggao-foreign"),
            ("长帆公司（住所地英属维尔京群岛）：本院受理平江某厂诉你公司一案", "civil-gonggao-foreign"),
            ("安娜（ANNA，女，乌克兰国籍，护照号码略）：本院受理郭某诉你一案", "civil-gonggao-foreign"),
            ("PETER HOLM：本院受理郭某诉你离婚一案", "civil-gonggao-foreign"),
            ("海某：依照《中华人民共和国民事诉讼法》第二百八十三条，本院受理郭某诉你一案", "civil-gonggao-foreign"),
            ("本院受理原告平江某厂与被告GRAND SEA LIMITED运输合同纠纷一案", "civil-gonggao-foreign"),
            # The plaintiff's domicile does not count, nor a street's name.
            ("平江某鞋店：本院受理原告NORDSTAR LIMITED诉你侵害商标权纠纷一案", "civil-gonggao"),
            ("钱某：本院受理原告香港某银行有限公司平江分行诉你一案", "civil-gonggao"),
            ("平江市香港中路某面馆：本院受理原告郭某诉你一案", "civil-gonggao"),
            ("于某：本院受理原告平江外国语学校诉你一案", "civil-gonggao"),
            ("本院受理原告台湾某公司与被告平江某厂加工合同纠纷一案", "civil-gonggao"),
        )
    ),
    (
        "service",
        "行政处罚决定书送达公告",
        "张某：现公告送达行政处罚决定书，可向人民法院提起诉讼。\n平江市市场监督管理局",
        "samr-gonggao",
        "service",
    ),
    (
        "service",
        "行政处罚决定书送达公告",
        "张某：现公告送达公安行政处罚决定书。\n平江市公安局",
        "police-gonggao",
        "service",
    ),
    (
        "service",
        "行政处罚决定书送达公告",
        "张某：公告送达处罚决定书。\n平江市公安局交通警察支队",
        "traffic-gonggao",
        "service",
    ),
    (
        "service",
        "税务事项通知书送达公告",
        "某公司：现公告送达税务事项通知书。\n国家税务总局平江市税务局",
        "tax-gonggao",
        "service",
    ),
    ("service", "公告", "某公司：现公告送达行政处罚决定书。\n平江市水利局", "admin-penalty-gonggao", "service"),
    (
        "service",
        "公告",
        "某公司：申请人诉你公司一案，公告送达。\n平江市劳动人事争议仲裁委员会",
        "labor-arb-gonggao",
        "service",
    ),
    ("comment", "某项目环境影响报告书征求意见稿公示", "公众意见表链接如下。\n平江某有限公司", "eia-draft", "comment"),
    (
        "publicity",
        "某项目环境影响报告书受理情况公示",
        "现将受理情况公示。\n平江市生态环境局",
        "eia-acceptance",
        "objection",
    ),
    ("publicity", "某项目环境影响报告表受理公示", "公示如下。\n平江市生态环境局", "eia-acceptance-form", "objection"),
    ("publicity", "某项目环评文件拟审批公示", "公示如下。\n平江市生态环境局", "eia-preapproval", "objection"),
    ("publicity", "某项目竣工环境保护验收公示", "验收报告公示。\n平江某有限公司", "env-acceptance", "objection"),
    ("claims", "减资公告", "平江某有限公司股东会决定减少注册资本。\n平江某有限公司", "company-reduction", "claims"),
    ("claims", "清算公告", "平江某有限公司成立清算组。\n平江某有限公司清算组", "liquidation-claims", "claims"),
    ("claims", "清算公告", "平江某中心（有限合伙）决定解散，进行清算。", "partnership-liquidation", "claims"),
    (
        "claims",
        "公告",
        "本院裁定受理某公司破产清算一案，债权人应向管理人申报债权。\n平江市人民法院",
        "bankruptcy-claims",
        "claims",
    ),
    ("public-summons", "公告", "申请人因票据遗失申请公示催告。\n平江市人民法院", "public-summons", "claims"),
    ("publicity", "中标候选人公示", "第一中标候选人。", "bid-candidate-notice", "objection"),
    ("auction", "拍卖公告", "本公司定于下列时间拍卖。\n平江拍卖有限公司", "auction-law", "inspection"),
    ("meeting", "业主大会会议通知", "定于召开业主大会。", "owners-meeting", "other"),
    (
        "publicity",
        "征地补偿安置公告",
        "拟征收土地，征地补偿安置方案如下。\n平江县人民政府",
        "land-compensation",
        "objection",
    ),
]


@pytest.mark.parametrize(("kind", "title", "text", "rule", "role"), NOTICES)
def test_the_rule_of_a_notice(kind: str, title: str, text: str, rule: str, role: str) -> None:
    found = matches(kind, title, text)
    assert found, "no rule"
    assert (found[0].rule, found[0].role) == (rule, role)
    assert rules_for(kind, title, text, role=role) == rule


def test_what_no_rule_governs() -> None:
    assert rules_for("publicity", "关于班主任考核情况的公示", "公示期三天。") is None
    assert rules_for("other", "遗失声明", "某店遗失公章一枚，声明作废。") is None


def test_an_estate_is_no_bankruptcy_and_an_order_to_pay_in_no_penalty() -> None:
    estate = "请债权人自本公告之日起向遗产管理人申报债权。\n平江市民政局"
    assert rules_for("claims", "遗产管理人公告", estate, role="claims") is None
    order = "现公告送达《责令限期缴存决定书》，自公告之日起60日即视为送达。\n平江市住房公积金管理中心"
    assert rules_for("service", "公告", order, role="service") is None


def test_arrears_of_tax_are_published_and_not_served() -> None:
    text = "请欠税人自本公告发布之日起15日内缴清所欠税款。\n国家税务总局石杭县税务局"
    assert matches("service", "欠税公告", text) == ()
    assert [match.rule for match in matches("service", "税务事项通知书送达公告", text)] == ["tax-gonggao"]


def test_an_office_that_is_only_mentioned_does_not_sign() -> None:
    text = "某公司：\n可依法向平江市人民法院起诉。\n特此公告\n联系人：李某\n电话：略\n平江市税务局"
    assert rules_for("service", "公告", text) == "tax-gonggao"


def test_claims_against_a_ship_are_registered_within_its_notice() -> None:
    text = "本院决定拍卖“东安”轮，与该轮有关的债权人应在公告期间内申请债权登记。\n东海海事法院"
    assert rules_for("auction", "公告", text, role="claims") == "ship-auction"
    assert rules_for("auction", "公告", text, role="inspection") is None  # 拍卖法 is for commercial auctions


def test_the_users_rules_bring_their_hooks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ours.toml").write_text(
        'id = "samr-gonggao"\nname = "本局公告"\nname_en = "Ours"\neffect = "deemed-served"\nverified = true\n'
        'last_checked = 2026-01-01\n[[version]]\nperiod = "40日"\nbound = "exact"\n[[version.basis]]\nlaw = "某规定"\n'
        '[[hook]]\nkinds = ["service"]\nrole = "service"\npriority = 20\nwords_any = ["本局公告"]\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("DEADLINE_RULES", str(tmp_path))
    assert rules_for("service", "本局公告", "现公告送达。") == "samr-gonggao"
    # and the shipped hooks of that rule are gone
    found = matches("service", "公告", "现公告送达行政处罚决定书。\n平江市市场监督管理局")
    assert [match.rule for match in found] == ["admin-penalty-gonggao"]


def test_hooks_speak_the_words_of_the_notices() -> None:
    kinds, roles = {kind.name for kind in all_kinds()}, set(Role.__args__)  # type: ignore[attr-defined]
    for rule in shipped_rules():
        for hook in rule.proofreader.hooks:
            assert set(hook.kinds) <= kinds and hook.role in roles, rule.id
