# ruff: noqa: E501 - tables of texts
"""Notices without a title, dates over a title, and what a site prints below: where a notice begins, and what is none."""

import pytest

from tests.notices.reading import only, periods, read, windows

ALLOTTED = (
    "根据批复，我局拟将站前路以东的国有土地使用权划拨给槐北县邮政公司。\n"
    "任何单位和个人对本公告所列内容有异议的，须自{start}10日内以书面形式提出，逾期我局将上报县人民政府审批。 槐北县自然资源局 2026年3月2日\n"
)
RESUMED = (
    "我局于2026年1月9日在《槐北日报》发布了土地出让公告，现决定恢复该宗地的出让活动。\n"
    "我局根据有关规定，相关时间节点依次顺延，报名截止时间为2026年3月18日17:00。\n"
    "本公告发布之日起视同通知竞买申请人。\n槐北县自然资源局\n2026年3月2日\n"
)
SERVED = (
    "槐北县某超市：本院受理何某诉你买卖合同纠纷一案，现依法向你公告送达民事判决书。自公告之日起30日内来本院领取，逾期即视为送达。\n"
    "槐北县人民法院\n刊登日期：\n2026-03-02\n"
)
COLUMNS_BELOW = (
    "下载APP，查看剩余\n300个\n法院公告\n<\n1\n2\n3\n>\n共\n61\n页\n行政处罚\n公示日期 ：\n决定机关 ：\n某局\n"
)


@pytest.mark.parametrize(
    "start", ["公告发布之日起", "公告之日起", "公示之日起", "公告发出之日起", "公告公布之日起", "本公告刊登之日起"]
)
def test_from_this_day_opens_a_notice_without_title(start: str) -> None:
    notice = only(ALLOTTED.format(start=start))
    assert periods(notice) == ["10day objection publication -> 2026-03-12"]
    assert notice.place.line == 1


def test_an_office_that_speaks_opens_it_too() -> None:
    notice = only(RESUMED)
    assert (notice.place.line, windows(notice), str(notice.issue_date and notice.issue_date.date)) == (
        1,
        ["..2026-03-18"],
        "2026-03-02",
    )


def test_columns_below_are_no_notice() -> None:
    assert periods(only(SERVED + COLUMNS_BELOW)) == periods(only(SERVED))


@pytest.mark.parametrize(
    "above",
    ["发布时间：2026-03-02 浏览次数：12\n", "公告日期:2026-03-02\n证券代码:600000 证券简称:槐北 公告编号:2026-007\n"],
)
def test_a_date_over_the_title(above: str) -> None:
    text = "关于设备采购成交结果的公示\n现将成交结果公示，公示期1个工作日，如有异议请反映。\n槐北县医院\n"
    assert periods(only(above + text)) == ["1workday objection publication -> 2026-03-03"]
    # under the notice before it, the date is that notice's
    first = "遗失声明\n何某遗失证件一件，自公告之日起30日内可提出异议。\n"
    notices = read(first + above + text)
    assert [n.issue_date is None for n in notices][-1]


def test_articles_that_run_together_are_no_notice() -> None:
    articles = "。 ".join(
        f"第一百七十{n}条 公司应当自股东会作出合并或者分立决议之日起十日内通知债权人，并于三十日内公告"
        for n in "五六七八"
    )
    assert (
        read(f"以公告方式送出的，刊登日为送达日期。 {articles}。 债权人自公告之日起四十五日内可以要求我公司清偿。\n")
        == ()
    )


def test_a_meeting_of_investors_is_no_shareholders_meeting() -> None:
    text = (
        "公告日期:2026-03-02\n槐北股份有限公司\n关于召开出资人组会议的通知\n重要内容提示:\n会议召开日期:2026年3月17日14时\n"
        "公司将于2026年3月17日14时召开出资人组会议，股东可以通过股东大会网络投票系统表决，现将有关事项公告如下：\n一、地点：会议室。\n"
    )
    assert only(text).rule is None


UNTITLED = (
    "被执行人赵某：本院拟对你名下房屋进行拍卖。案外人主张权利的，请于公告之日起15日内向本院提出书面异议。\n槐北县人民法院\n",
    "权利人贾某将不动产权证书遗失，申请补发，现声明作废。利害关系人有异议的，请自本声明发布之日起15日内向登记中心提出，电话：000000。\n贾某\n",
    "因公路建设需要，请红线范围内的坟主于2026年4月30日前到所在村委会登记并自行迁移，逾期按无主坟处理。\n青山镇人民政府\n",
    "下列单位取水许可证拟予注销。上述单位如有异议，请于2026年3月31日前书面向我局提出，逾期不予受理。\n槐北县水利局\n",
    "各位债权人：\n经槐北县人民法院同意，槐北某公司第二次债权人会议定于2026年3月27日下午2时以网络方式召开。\n某公司管理人\n",
    "范某死亡，其子申请办理继承公证。有异议者，请于本公告见报之日起30日内向我处书面提出，逾期依法出具公证书。\n槐北县公证处\n",
    "某艺术学校经理事会决议解散，成立清算组。债权人应当自第一次公告之日起四十五日内，向本单位清算组申报债权。\n某学校清算组\n",
)


@pytest.mark.parametrize("text", UNTITLED)
def test_an_untitled_notice(text: str) -> None:
    assert str(only(text + "2026年3月10日\n").publication_date) == "2026-03-10"


@pytest.mark.parametrize(
    "text",
    [
        "各科室：\n请各单位于2026年3月5日前清理办公用房，逾期不清理的通报。\n办公室\n2026年2月20日\n",
        "甲方应当自本合同签订之日起10日内支付定金。请乙方于2026年3月31日前腾退房屋。\n甲方：某公司 乙方：张某\n2026年3月2日\n",
        "作出股东会决议，应当包括减少注册资本的数额。\n通知债权人，债权人自接到通知之日起45日内可要求清偿。\n",
    ],
)
def test_no_notice(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        (
            "双溪镇组织编制了《双溪镇国土空间总体规划》，目前该规划已形成草案，现面向社会公开征询意见。\n"
            "一、公示时间：2024年7月8日至2024年8月6日。\n二、意见反馈方式：书面邮寄至双溪镇规划管理所。\n双溪镇人民政府\n2024年7月5日\n",
            "publicity",
            "2024-07-08..2024-08-06",
        ),
        (
            "根据《环境影响评价公众参与办法》，将本项目环境影响报告书征求意见稿进行公示，向公众征求意见。\n"
            "一、查阅方式：联系建设单位。\n二、公众提出意见的起止时间\n自公示之日起10个工作日。\n",
            "comment",
            "10workday comment publication",
        ),
        (
            "双溪镇组织编制了国土空间规划，目前规划草案已形成，现按程序进行草案公示，征询公众意见。\n"
            "一、公示时间\n2025年4月14日至2025年5月14日。\n双溪镇人民政府\n2025年4月14日\n",
            "comment",
            "2025-04-14..2025-05-14",
        ),
    ],
)
def test_opinions_are_sought_without_a_title(text: str, kind: str, said: str) -> None:
    notice = only(text)
    assert notice.kind == kind
    assert said in [*windows(notice), *periods(notice)] and notice.place.line == 1


def test_users_are_told_of_a_cut() -> None:
    text = (
        "尊敬的用户：\n因道路改造，拟定于2026年10月24日上午7点30分至10月25日上午5点停水，届时将影响下列区域用户用水：\n"
        "1、停水范围：东门大道以北。\n请提前做好蓄水准备，敬请谅解！\n槐北县供水有限公司\n2026年10月22日\n"
    )
    assert windows(only(text)) == ["2026-10-24..2026-10-25"]


def test_how_a_list_is_to_be_made_public_is_no_notice() -> None:
    text = (
        "各年级、各班：\n现将2026年度评优工作的具体事宜通知如下：\n二、时间安排\n（二）学院评审阶段（11月12日-11月16日）\n"
        "工作组按要求进行审核，并将评审结果进行公示，公示时间不少于3个工作日。公示无异议后提交学生处，推荐2026年文明宿舍。\n"
        "（三）学校审核公示阶段（11月17日-11月30日）\n学校审核后，在全校范围内公示3个工作日，公示无异议后报批。\n"
    )
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "另查明，原告为本案支出律师费40万元。本院于2024年7月10日受理某公司破产清算申请。经庭审确认，借款发生后被告未归还本金，"
        "原告就债权向管理人申报债权，未获确认，遂成讼。",
        "经审理查明:原告系青年演员，被告系有限责任公司。2024年12月12日，公证处出具公证书，证明网站上有标题为“让你年轻20岁”的文章一篇。"
        "庭审中，原告提交照片，二被告对该证据不持异议。经询，二被告无法提供照片的合法来源，以上事实有当事人陈述为证。",
        "原告刘某。\n被告某公司。\n原告刘某向本院提出诉讼请求：1、判令被告偿还借款46万元，利息算至2024年10月12日某公司"
        "破产受理之日；事实和理由：2024年1月被告公告称全体债权人应于3月1日前申报债权，自公告之日起请逾期者自负。",
    ],
)
def test_facts_of_a_judgment_are_no_notice(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "第57章 干部公示\n拟提拔的干部终于开始公示了，七天公示期内，意见箱收到各类信件七十多件，电话三百多个，我们看了都吃惊。\n",
        "中标后如何公示 发布时间:2024-12-28 14:37 步骤如下: 招标人应当自收到评标报告之日起3日内公示候选人。工程类项目的公示期不少于3日，采购类的公示期限为1个工作日。\n",
        "党支部写出政审报告\n支部将发展对象的情况在本单位张榜进行公示，公示时间为5个工作日\n支委会研究能否接收的意见，报上级党委审查\n",
        "1. 建设项目环评公示\n• 报告书审批前需公示10个工作日\n• 拟批准公示期为5个工作日\n• 公示期间均接受听证申请，期限5个工作日\n",
    ],
)
def test_a_chapter_and_a_summary_are_no_notice(text: str) -> None:
    assert read(text) == ()


def test_the_chapter_of_a_tender_is_one() -> None:
    text = "第一章 采购邀请\n本中心现采购课桌一批，欢迎报价。\n供应商须在2026年5月15日17点之前报名，逾期视为放弃。\n槐北大学招标中心\n2026年5月5日\n"
    assert windows(only(text)) == ["..2026-05-15"]


def test_a_heading_ends_its_line() -> None:
    text = (
        "槐北县人民政府土地征收启动公告\n经县政府研究决定，现发布公告：\n三、土地现状调查安排和有关事项\n"
        "自本公告发布之日起10个工作日内提出书面意见。\n2026年3月2日\n"
    )
    assert only(text).periods[0].text == "自本公告发布之日起10个工作日内"
    assert only(text.replace("自本", "本")).periods[0].text == "本公告发布之日起10个工作日内"
