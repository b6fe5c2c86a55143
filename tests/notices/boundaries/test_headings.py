"""Where a notice begins: titles of every shape, and lines that only look like one."""
# ruff: noqa: E501 - tables of sentences

import pytest

from tests.notices.reading import only, read

BODY = "现将拟补助企业名单予以公示，公示期为2026年2月4日至2026年2月10日，如有异议请反映。\n槐北县水务局\n2026年2月3日\n"
CUT = "减资公告\n云锦商贸有限公司拟减少注册资本，债权人自本公告之日起45日内要求清偿债务。\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("【社会征集】关于补助企业名单的公示\n", "关于补助企业名单的公示"),
        ("[置顶]关于补助企业名单的公示\n", "关于补助企业名单的公示"),
        ("标题：关于补助企业名单的公示\n发布机构：槐北县水务局\n栏目：公示公告\n", "关于补助企业名单的公示"),
        ("关于补助企业名单的公示（槐水公〔2026〕2号）\n", "关于补助企业名单的公示（槐水公〔2026〕2号）"),
        ("槐北县水务局\n\n关于补助企业名单的公示\n", "槐北县水务局关于补助企业名单的公示"),
        (
            "槐北县水务局\n关于以通讯方式\n确定二〇二六年\n补助企业\n名单的\n公示\n",
            "槐北县水务局关于以通讯方式确定二〇二六年补助企业名单的公示",
        ),
    ],
)
def test_titles(head: str, title: str) -> None:
    notice = only(head + BODY)
    assert title in "".join(notice.title.split())
    assert notice.place.line == 1


@pytest.mark.parametrize(
    "text",
    [
        "采购项目更正公告\n一、更正信息\n更正事项：采购公告\n更正内容：地点改为二楼。\n更正日期：2026年2月3日\n槐北县采购中心\n",
        "关于拟录用人员的公示\n经研究，现将名单予以公示，公示期为自\n公告之日起10个工作日，如有异议请见本局网站公告\n栏，本局地址见网站。\n槐北县教育局\n2026年2月2日\n",
        CUT + "春季大促\n槐北家具城全场五折起，3月20日至3月31日，先到先得！\n",
        "召开股东会的通知\n公司定于2026年6月20日14时召开股东会。\n云锦公司董事会\n2026年6月1日\n\n召开股东会的通知 公司定于2026年6月20日14时召开股东会。 云锦公司董事会 2026年6月1日\n",
    ],
)
def test_one_notice(text: str) -> None:
    assert only(text)


@pytest.mark.parametrize(
    "text",
    [
        CUT
        + "公示催告\n申请人因汇票遗失申请公示催告，本院决定受理。自公告之日起60日内，利害关系人应向本院申报权利。\n槐北县人民法院\n",
        CUT
        + "云锦商贸有限公司\n2026年3月2日\n\n云锦项目征求意见的公开信息\n公众可自2026年3月5日至2026年3月18日提出意见，联系电话：0000。\n云锦化工有限公司\n2026年3月4日\n",
        "停水通知\n因检修，2026年4月25日9时至12时停水。\n槐北花园物业服务中心\n\n电梯年检的温馨提示\n2026年4月27日至4月28日进行电梯年检，请走楼梯。\n槐北花园物业服务中心\n",
    ],
)
def test_two_notices(text: str) -> None:
    assert len(read(text)) == 2
