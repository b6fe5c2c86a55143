# ruff: noqa: E501 - tables of texts
"""Headings, names of offices and addresses that open a notice, and lists and reports that do not."""

import pytest

from tests.notices.reading import only, read


@pytest.mark.parametrize(
    "text",
    [
        "1.将第二条修改为：\n“股东提起解散公司诉讼，同时申请人民法院对公司进行清算的，人民法院不予受理。自通告之日起，请股东"
        "依照决议自行清算，债权人申报债权。本院解释与本公司章程不一致的，以解释为准。\n2.将第三条修改为：\n",
        "责令当事人改正，罚款18000元。\n同时向当事人送达《行政处罚决定书》，在法定期限内通过国家企业信用信息公示系统进行公示。\n"
        "2021年9月，局里向当事人送达《履行催告书》。2022年9月执行完毕，办案人员将材料归档。\n",
        "槐北地区仲裁委员会名单\n内地仲裁委员会名单由法制办公室提供\n一、槐州市\n江州仲裁委员会 2020年\n",
        "槐北足球俱乐部球员名单\n2026年3月2日更新\n1 门将 王某\n2 后卫 李某\n",
    ],
)
def test_lists_and_amendments_are_no_notice(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("last", "heading", "title"),
    [
        (
            "联系人：何某",
            "关于新河县城东污水处理厂二期工程环\n　　境影响报告书征求意见稿公示",
            "关于新河县城东污水处理厂二期工程环境影响报告书征求意见稿公示",
        ),
        ("联系人：何某", "新河县民政局\n征求意见公告", "征求意见公告"),  # the office may sign what stands above
    ],
)
def test_a_broken_title_below_a_notice_without_signature(last: str, heading: str, title: str) -> None:
    notices = read(
        f"注销公告\n　　新河县兴农合作社拟注销，请债权人自公告之日起四十五日内申报债权。\n　　{last}\n\n{heading}\n"
        "　　现将报告书征求意见稿予以公示，公示期限：2026年2月3日至2月24日。\n　　新河县城建有限公司\n　　2026年2月3日\n"
    )
    assert [notice.title for notice in notices] == ["注销公告", title]


@pytest.mark.parametrize(
    ("text", "issuer", "found"),
    [
        (  # a court names itself and addresses nobody
            "青垄市临河区人民法院依据《中华人民共和国民事诉讼法》相关规定，现公告送达岑某民事判决书。自本公告见报之日起经过三十日，"
            "视为已送达。当事人可联系本院领取文书。",
            None,
            1,
        ),
        (  # 依据 behind the party's name
            "青垄县自然资源局\n\n当事人岑某：依据青垄县人民法院（2026）云0003行执6号《行政裁定书》，本局依法向你催告履行以下义务："
            "拆除违法建筑。请自收到本催告书之日起十日内履行，逾期不履行的，本局将依法申请人民法院强制执行。",
            "青垄县自然资源局",
            1,
        ),
        (  # the case's number behind the court's name
            "青垄市临河区人民法院（2026）云0002民特字第6号\n\n申请人岑某申请宣告岑小某死亡一案，本院已受理。"
            "被申请人或其他利害关系人对本案有异议的，请自公告之日起一年内向本院提出。",
            "青垄市临河区人民法院",
            1,
        ),
        (  # or on a line of its own under it
            "青垄市临河区人民法院\n\n案号：（2026）云0002民初66号\n\n原告岑某诉被告乔某买卖合同纠纷一案，定于2026年6月18日9时"
            "在第三法庭开庭审理。请当事人准时到庭，无正当理由拒不到庭的，将依法缺席审判。",
            "青垄市临河区人民法院",
            1,
        ),
    ],
)
def test_an_undated_text_begins_at_whoever_speaks(text: str, issuer: str | None, found: int) -> None:
    notice = only(text)
    assert (notice.place.line, notice.issuer, len(notice.periods)) == (1, issuer, found)


def test_who_declares_solemnly_under_a_heading_is_no_part_of_it() -> None:
    text = (
        "停业公告\n\n青垄市恒盛纺织有限公司郑重声明：\n因经营调整需要，本公司自2026年6月1日起停止相关业务。\n"
        "请相关债权人、客户于公告之日起30日内办理债权申报手续。\n特此公告。\n公告日期：2026年5月6日\n"
    )
    assert only(text).title == "停业公告"


def test_a_report_of_who_was_served_is_no_notice() -> None:
    assert read("青垄市临河区人民法院依据民事诉讼法，向岑某公告送达了判决书。公告期满后，案件进入执行程序。\n") == ()


def test_an_office_over_whom_it_addresses() -> None:
    text = (
        "青垄市市场监督管理局\n\n当事人岑某（身份证号：000000000000000000）：你单位持有的食品经营许可证经查存在提供虚假材料情形，"
        "本局依据《中华人民共和国行政许可法》第六十九条规定，拟撤销行政许可。现依法向你送达《撤销行政许可听证告知书》。"
        "你有权在五个工作日内申请听证，逾期视为放弃。\n\n地址：临河路8号，联系电话：0000-00000000\n"
    )
    assert only(text).issuer == "青垄市市场监督管理局"
