"""A notice and a text that is none, on one page below each other: the notice is read as it is alone."""
# ruff: noqa: E501 - sentences

import pytest

from deadline_cli.notices.facts import Notice
from tests.notices.reading import read

SIGNED = "关于拟补助企业名单的公示\n现将拟补助企业名单予以公示，公示期为2026年2月4日至2026年2月10日，如有异议请书面反映。\n槐北县工业和信息化局\n2026年2月3日"
UNSIGNED = "停水提示\n东园小区的居民朋友：\n因抢修水管，3月18日22:00至次日6:00停水，请提前储水。\n抢修电话：0000000"
HINT = "温馨提示\n各位读者：\n因设备检修，本馆定于2026年6月1日至6月20日闭馆，到期的图书自动顺延。给您带来不便，敬请谅解。\n槐北县图书馆\n2026年5月28日"
LOSS = "本公司不慎遗失提单一份，自登报之日起7日内无人主张权利即作废。\n云锦货运代理有限公司\n2026年3月9日"
AWARD = "云锦公司：本委已对申请人何某诉你公司经济补偿争议案审理终结，现公告送达仲裁裁决书。\n槐北县劳动人事争议仲裁委员会\n2026年5月6日"
BILINGUAL = "关于转专业名单的公示\n现将名单予以公示，公示时间为2025年4月15日至2025年4月21日，如有异议请书面反映。\n槐北学院教务部\n2025年4月14日 / April 14, 2025"
LINKED = "试剂遴选公告\n我院拟对试剂进行遴选，报名时间：2026年5月25日至2026年5月29日。\n槐北县中医院设备科\n上一篇：没有了\n下一篇：采血时间的提示"
RESULT = "2025年度企业信用等级评定结果（第一批）\n现将评定结果公示如下：A级九家，B级三家。有异议的企业可在公示之日起10个工作日内提出复核。\n槐北县药品检查中心\n2026年2月2日"

ANSWERS = (
    "问：公示后中标人放弃，是依次递补还是重新招标？答：两者皆可。问：公示期还要重来吗？答：递补的应当再次公示三日。"
)
TALE = "“强制清算第一案”落槌\n因股东失联，两家空壳企业被裁定强制清算。法院六十日内在报纸上公告，债权人四十五日内申报，期满没有人来。"
FACTS = "本院经审理认定如下事实：2021年3月5日，原、被告签订借款合同。2022年3月20日，原告在报纸刊登债权转让公告。"
SCHOOL = "驾校暑期班开抢！6月15日起报名立减600，前50名送题库。"


def read_as(text: str) -> list[tuple[object, ...]]:
    """What is known of each notice of a page beside its lines."""
    return [_known(notice) for notice in read(text)]


def _known(notice: Notice) -> tuple[object, ...]:
    issued = notice.issue_date and str(notice.issue_date.date)
    windows = [(w.start and str(w.start.date), w.end and str(w.end.date)) for w in notice.windows]
    return notice.title, notice.issuer, issued, [(p.role, p.deadline) for p in notice.periods], windows


@pytest.mark.parametrize("notice", [SIGNED, UNSIGNED, HINT, BILINGUAL])
@pytest.mark.parametrize("other", [ANSWERS, FACTS, TALE, SCHOOL])
def test_the_other_text_above_changes_nothing(notice: str, other: str) -> None:
    assert len(read(notice)) == 1
    assert read_as(f"{other}\n\n{notice}\n") == read_as(notice)


@pytest.mark.parametrize("notice", [SIGNED, HINT, LOSS, BILINGUAL])
@pytest.mark.parametrize("other", [ANSWERS, FACTS, TALE, SCHOOL])
def test_the_other_text_below_changes_nothing(notice: str, other: str) -> None:
    assert read_as(f"{notice}\n\n{other}\n") == read_as(notice)


@pytest.mark.parametrize(("one", "other"), [(LOSS, AWARD), (LINKED, RESULT), (UNSIGNED, SIGNED), (HINT, LOSS)])
def test_two_notices_are_two(one: str, other: str) -> None:
    assert read_as(f"{one}\n\n{other}\n") == read_as(one) + read_as(other)
    assert len(read(f"{one}\n\n{other}\n")) == 2


def test_a_date_that_fills_its_line_ends_it() -> None:
    column = (
        "拍卖公告\n受委托，兹定于2006年11月29\n日上午10时整在本行拍卖大厅\n公开拍卖：一、棉纺二厂旧织机\n六十台；二、解放牌货车一辆。\n"
        "有意者请于11月28日前来我行办\n理登记。标的展示：即日起至11\n月28日。\n槐北县永昌拍卖行\n二〇〇六年十一月二十一日\n"
        "启　事\n我公司原职工何某、吕某二同志\n长期未归，请于见报后十五日内\n回公司办理手续，逾期按自动离\n职论处。\n槐北县第二建筑公司\n2006年11月21日\n"
    )
    assert [(n.title, n.issue_date and str(n.issue_date.date)) for n in read(column)] == [
        ("拍卖公告", "2006-11-21"),
        ("启　事", "2006-11-21"),
    ]


def test_hours_in_a_row_are_no_stamp() -> None:
    rows = "检修停电安排\n停电日期\t时间\t线路\n2026-04-21\t07:00—17:00\t石桥线\n请用户提前做好准备。\n槐北县供电所\n"
    (notice,) = read(rows)
    assert notice.issue_date is None


RECORD = "简易注销公告\n企业名称\t云锦文化有限公司\n公告期\t2026年3月2日—2026年3月22日\n公告内容\t本企业债权债务已清偿完结，现申请简易注销。利害关系人可在公告期内提出异议。"
POOL = "泳池开水啦～\n小区泳池7月4日开到8月30日，周一换水不开。\n8月30日以后次卡作废。\n望湖苑会所\n2026年6月20日"
VILLAGERS = "全体村民：\n经小组会议讨论，黄泥塘的承包合同到期，愿意继续承包的请于11月20日前到组长家报名。\n大石村第四村民小组\n2026年11月2日"
UNNAMED = "云锦五金厂清算公告：本厂投资人决定解散本厂。请债权人自本公告之日起四十五日内向投资人申报债权。"
BY_THE_HOUR = (
    "泄洪公告\n因上游连降大雨，定于2026年6月28日14时起泄洪，沿河群众请撤离。\n槐北县水库管理所\n2026年6月28日7时"
)


@pytest.mark.parametrize(
    ("one", "other"),
    [(UNNAMED, VILLAGERS), (RECORD, POOL), (UNSIGNED, POOL), (UNNAMED, POOL), (BY_THE_HOUR, POOL)],
)
def test_a_signed_text_with_a_heading_or_an_addressee_of_its_own_is_another_notice(one: str, other: str) -> None:
    """Nobody signed the one above, or not in a way that is known, and no word names the one below."""
    assert read_as(f"{one}\n\n{other}\n") == [*read_as(one), *read_as(other)]


def test_a_numbered_section_behind_a_gap_is_no_other_notice() -> None:
    text = "东园路改造环境影响评价第二次公示\n一、项目情况\n项目位于东园路。\n\n建设单位联系方式\n电话：0000000\n\n二、意见反馈\n请于本公示发布之日起十个工作日内将意见表寄至建设单位。\n槐北县云锦有限公司\n2026年1月29日"
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    "notice",
    [
        "NOTICE OF TENDER\n采购人：槐北外国语大学\n标书获取：2026年5月11日至5月15日，9:00-16:30\n投标截止：2026年6月2日14:00\n2026年5月8日",
        "各位邻居：\n我家602要翻修厨房，8月3日动工，9月12日前完工，望多包涵。\n602 小林\n2026年8月1日",
    ],
)
@pytest.mark.parametrize("other", [ANSWERS, "2024年劳动争议仲裁情况通报：全年受理2206件，公告送达217件，占9.8%。"])
def test_a_signed_end_with_a_heading_or_an_addressee_parts_from_what_is_told_above(notice: str, other: str) -> None:
    assert len(read(notice)) == 1
    assert read_as(f"{other}\n\n{notice}\n") == read_as(notice)


FERRY = "关于夜间停航的公告 Notice of Suspension of Night Ferry\n2026年10月12日至10月25日夜航停开，日间班次不变。\nNight services after 20:00 will be suspended from October 12 to October 25, 2026.\n槐北轮渡公司 Huaibei Ferry Company\n2026年9月29日"
CHANNEL = "航行通告（槐海通〔2026〕38号）\n自2026年9月5日0时至9月28日24时，在二号航道疏浚，过往船舶应减速。\n槐北海事处\n2026年9月2日"
VILLAGE = "石桥村告全体村民\n因修渠引水，请于本告示张贴之日起五日内将渠边柴草搬走。\n石桥村村民委员会\n公元二〇二六年十一月十六日"
ROWS = "槐北区2026年教师资格认定公告\n时间安排如下\n步骤{0}时间{0}地点\n网上申报{0}2026年4月13日8:00—4月24日17:00{0}中国教师资格网\n体检{0}2026年5月16日上午{0}区人民医院\n证书领取{0}2026年6月29日起{0}区政务中心\n需要身份证、学历证书、普通话证书原件，近期一寸白底照片，错过网上申报时间的视为自动放弃。\n槐北区教育局\n2026年4月3日"

ITEMS = "槐北河水泥有限公司债权申报公告\n2026年2月25日，槐北市中级人民法院受理本公司重整。管理人现通知各位债权人：\n▍申报截止　2026年7月10日\n▍申报方式　邮寄或现场（槐北市人民路21号办公楼二层）\n▍所需材料　申报表、主体资格文件、债权凭证\n第一次债权人会议将于7月24日14：30以网络方式召开，登录方式另行短信告知。\n槐北河水泥有限公司管理人\n2026年3月2日"


@pytest.mark.parametrize(
    "notice",
    [
        FERRY,
        CHANNEL,
        VILLAGE,
        *(ROWS.format(between) for between in ("\t", "\u3000\u3000\u3000", "\u3000", "｜")),
        ITEMS,
    ],
    ids=[
        "two languages",
        "a short title and its number",
        "a day 公元",
        "tabs",
        "wide blanks",
        "blanks",
        "strokes",
        "items",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_two_notices_below_each_other_are_read_as_each_alone(notice: str, between: str) -> None:
    alone = read_as(notice) + read_as(SIGNED)
    assert len(alone) == 2
    assert read_as(notice + between + SIGNED) == alone
    assert read_as(SIGNED + between + notice) == alone[::-1]


@pytest.mark.parametrize(
    "line", ["联系邮箱 Contact Us Page", "通告（槐告〔2026〕2号）", "公司英文名为 Huaibei Ferry Company"]
)
def test_what_looks_like_such_a_title_heads_nothing(line: str) -> None:
    assert [(n.title, n.place.line) for n in read(f"{SIGNED}\n{line}\n")] == [("关于拟补助企业名单的公示", 1)]
