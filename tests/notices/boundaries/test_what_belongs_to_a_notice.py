"""Pages into notices: what belongs to which, and what stays out."""
# ruff: noqa: E501 - tables of sentences

import pytest

from tests.notices.reading import read

PAGE = """槐北晚报
2026年2月3日　星期二　　A07　公告·启事

腊月里的早市

本报讯（记者　吕某）早上六点，城南早市已经热闹起来。摊主说，这里的摊位一年一签，3个工作日以内办好手续。“图个方便。”他说。市场将于2月16日起放假七天。

【招聘】本店招厨师二名，试用期一个月，有意者3个工作日以内联系，电话138****0000。
【出租】商铺一间，租期三年起，即日起至2月28日免租一月。
■广告

槐北县人民法院公告
郑某：本院受理原告何某诉你租赁合同纠纷一案，现依法向你公告送达民事判决书。自公告之日起三十日内来本院领取，逾期视为送达。如不服本判决，可在公告期满后十五日内上诉。
二〇二六年二月二日
何某某：本院受理钟某诉你借款纠纷一案，现依法公告送达起诉状副本及开庭传票，自公告之日起经过30日即视为送达。
槐北县人民法院
2026年2月2日

槐北县河道整治工程
环境影响报告书征求意见稿公示
公众提出意见的起止时间：2026年2月4日至2月24日，共10个工作日。
槐北县水务公司　2026年2月3日
注销公告：槐北县小桥餐馆经投资人决定注销，请债权人自公告之日起45日内申报债权。2026年2月3日
公　　告
槐北破字〔2026〕1号
本院于2026年1月20日裁定受理某某纺织公司破产一案，债权人应在2026年3月10日前向管理人申报债权。
槐北县人民法院
2026年2月3日

遗失声明　吕某遗失身份证，声明作废。

广告热线：0000-7654321　零售价1.5元
"""


def test_a_page() -> None:
    assert [(n.title, n.place.line, n.place.end_line, n.kind) for n in read(PAGE)] == [
        ("槐北县人民法院公告", 12, 14, "judgment"),
        ("何某某", 15, 17, "summons"),
        ("槐北县河道整治工程环境影响报告书征求意见稿公示", 19, 22, "comment"),
        ("注销公告", 23, 23, "claims"),
        ("公　　告", 24, 28, "claims"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        # statutes
        "第一百条　公告送达的，自公告之日起经过三十日，即视为送达。\n第一百零一条　送达应当有送达回证。\n",
        "不能用上述方式送达的，公告送达，自发出公告之日起，经过六十日，即视为送达。\n",
        "《某某管理办法》第十条　建设单位应当公开下列信息，征求公众意见，期限不得少于10个工作日。\n",
        # the notes under a statute's name on who made it public, and when
        "槐北县林木管理条例\n2008年1月16日　槐北县人民政府公布\n第一章　总则\n砍伐人应当自收到决定之日起30日内申请复议。\n",
        "关于办理若干案件的解释\n2003年8月15日　槐北省高级人民法院公告公布\n现将有关罪名规定如下，自2003年8月21日起施行。\n",
        "槐北县渡口条例2004年11月30日　槐北县人民政府令第26号公布\n经营者应当在10个工作日内登记。\n",
        # articles from the middle of one
        "第七条　下列信息应当在3个工作日内向当事人公开：\n（一）收案信息；（二）自公告之日起30日内的送达信息。\n2026年2月3日修订\n",
        "无法查明车主的，应当发布公告。自公告发布之日起六十日内仍无法查明的，可以对车辆依法拍卖。\n第七条　本规定自2014年8月1日起施行。\n",
        # a judgment
        "原告何某诉被告郑某借款纠纷一案，本院于2026年1月5日受理后，依法公告送达传票，于3月9日公开开庭进行了审理。"
        "判决如下：被告于本判决生效之日起十日内偿还借款。如不服本判决，可在判决书送达之日起十五日内提起上诉。\n",
        # news
        "县规划局公示新方案\n本报讯（记者　吕某）昨日，新方案开始公示，公示期30天，市民可在公示期内提出意见。\n",
        "据县司法局公告，该办法现向社会公开征求意见，意见反馈截止时间为2026年3月1日。\n",
        "3.《某某办法》公开征求意见\n5月21日，有关部门起草了《某某办法（征求意见稿）》，现向社会公开征求意见。该文件共8章。\n",
        "首批观测图像对外公布\n卫星在轨运行两个月后传回图像。项目组2026年2月3日说，采购的备用部件已经送达。\n",
        "渡口管理委员会第二次全体会议公报\n会议于2026年2月3日在槐北县召开，出席委员40人。会议公告了年度计划。\n",
        "第三批恢复通航的港口名单\n2026年2月3日，三个港口恢复通航，航运公司将陆续开通航线，公告随后发布。\n",
        "第二轮督察整改方案全部公开\n各地整改方案全部公开，共明确整改任务1227项，预计2026年底前完成，并接受社会监督。\n",
        # rules, terms, promotions, jobs
        "评选规则\n12月将在官方网站公布获奖名单，公示期限为10天。\n",
        "用户协议\n本平台在收到投诉后3个工作日以内处理，公告一经发布即视为送达，请你仔细阅读本协议。\n",
        "活动有效期为即日起至2026年6月30日。中奖名单公示3天，请在7个工作日内领取。\n",
        "某某公司招聘启事\n招操作工50名，报名时间：即日起至2026年6月30日，3个工作日以内通知面试。\n",
        # a list of links
        "通知公告\n关于拟聘人员的公示\n2026-02-03\n关于停水的公告\n2026-02-01\n关于放假的通知\n2026-01-30\n",
        "",
        "\n\n　\n",
    ],
)
def test_what_stays_out(text: str) -> None:
    assert [n.title for n in read(text)] == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("关于拟聘人员的公示\n关于拟聘人员的公示\n现予公示，公示期三天。\n", "关于拟聘人员的公示"),
        ("郑某：本院现依法向你公告送达判决书。自公告之日起30日视为送达。\n送达公告\n槐北县人民法院\n2026年2月3日\n", "送达公告"),
        ("**关于拟聘人员的公示**\n现予公示，公示期三天。\n", "关于拟聘人员的公示"),
        ("【减资公告】槐北县云锦公司经股东会决议减资，债权人自公告之日起45日内可要求清偿债务。\n", "【减资公告】"),
        ("槐北县企业技术中心名单\n云锦公司、小桥公司。如有异议，请于2026年2月10日前反映，电话00000000。\n", "槐北县企业技术中心名单"),
        ("根据有关规定，现将名单公示如下：\n某某公司\n公示期5天，联系电话00000000。\n", "根据有关规定，现将名单公示如下"),
        ("G60高速公路槐北段扩建工程环境影响评价第二次公示\n公示时间：2026年2月4日至2月24日。\n", "G60高速公路槐北段扩建工程环境影响评价第二次公示"),
    ],
)  # fmt: skip
def test_titles(text: str, title: str) -> None:
    assert [n.title for n in read(text)] == [title]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("税务文书送达公告\n某某公司：现公告送达《税务事项通知书》，自公告之日起满30日视为送达。", "service"),
        ("仲裁文书送达公告\n某某公司：本委受理钟某与你公司争议一案，自公告之日起30日视为送达。", "service"),
        ("公示催告\n申请人某某公司因遗失汇票，本院受理。自公告之日起60日内，利害关系人应向本院申报权利。", "public-summons"),
        ("公告\n本院受理吕某申请宣告钟某失踪一案，公告期间为三个月。希望钟某与本院联系。", "public-summons"),
        ("某某工程施工招标公告\n投标文件递交截止时间：2026年3月2日9时30分。", "tender"),
        ("国有土地使用权挂牌出让公告\n报名时间：2026年3月2日至3月20日。", "auction"),
        ("征收土地预公告\n预公告时间为10个工作日。", "comment"),
        ("不动产首次登记公告\n如有异议，请自公告之日起十五个工作日内提出。", "registration"),
        ("关于召开业主大会会议的公告\n会议时间：2026年3月20日上午9时。", "meeting"),
        ("拟录用人员公示\n公示期为5个工作日。", "publicity"),
    ],
)  # fmt: skip
def test_kinds(text: str, kind: str) -> None:
    assert [n.kind for n in read(text)] == [kind]


def test_a_rule_that_the_reader_names() -> None:
    from deadline_cli.notices.reading.read import read_notices
    from tests.calendars import calendar

    text = "拟录用人员公示\n公示期为5个工作日。"
    (notice,) = read_notices(text, rule="civil-gonggao", calendar=calendar())
    assert (notice.rule, notice.rule_given) == ("civil-gonggao", True)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("【拍卖公告】\n定于2026年3月20日上午10时公开拍卖商铺一间，3月19日前报名。\n", ["【拍卖公告】"]),
        # contests and rules for everybody are no notices, a hiring office's plan no publication
        ("摄影大赛征稿启事\n评选结果公示5个工作日，获奖者须在公示后10日内提供底片。\n", []),
        ("某某局关于资源税有关问题的公告\n纳税人应当自纳税义务发生之日起十五日内申报。本公告自2026年7月1日起施行。\n", []),
    ],
)  # fmt: skip
def test_titles_in_brackets_and_titles_of_none(text: str, titles: list[str]) -> None:
    assert [n.title for n in read(text)] == titles


def test_a_publication_to_come_is_no_period() -> None:
    (notice,) = read(
        "槐北县中学公开招聘教师公告\n笔试后将拟聘用人员名单公示7个工作日。\n拟聘用人员名单公示7个工作日。\n2026年2月3日\n"
    )
    assert notice.periods == ()
    (held,) = read("业主大会公告\n候选人名单公示7日，自2026年2月4日至2月10日。\n")
    assert [p.period.value for p in held.periods if p.period] == [7]


def test_an_issuer_below_the_date() -> None:
    (notice,) = read(
        "送达公告\n郑某：现公告送达处罚决定书，自公告之日起30日视为送达。\n2026年2月3日\n槐北县市场监督管理局\n"
    )
    assert notice.issuer == "槐北县市场监督管理局"


@pytest.mark.parametrize(
    "text",
    [
        "自然资源部就规范招标公开征求意见\n自然资源部2月3日发布公告，就《通知（征求意见稿）》公开征求意见，意见反馈截止2026年3月4日。\n",
        "网信办公布标识办法征求意见稿\n网信办就办法征求意见，公众可于2026年3月4日前通过电子邮件反馈意见。\n",
        "市民来信：我家门口写着自公告之日起10日内拆除，合法吗？\n答复：您好，应当予以公告，限期自行拆除。请联系我局。2026年3月6日\n",
        "某区市场监管局称,因无法联系,该局决定予以公告送达。决定书自公告发布之日起经过三十日,即视为送达。\n",
    ],
)  # fmt: skip
def test_news_and_answers_about_notices_stay_out(text: str) -> None:
    assert [n.title for n in read(text)] == []


def test_wide_digits_date_a_notice_too() -> None:
    (notice,) = read("根据规定，现予公示５个工作日，如有异议请向我单位反映。\n公示日期：２０２６年３月２日至３月６日\n")
    assert [str(w.end.date) for w in notice.windows if w.end] == ["2026-03-06"]


@pytest.mark.parametrize(
    "text",
    [
        "公示期内可否提出异议的公告\n公示期一般不少于7个工作日。\n",
        "政审合格者为拟录用人员，由主管部门进行公示，期限为7天，如有举报请提供联系方式。试用期一年，培训合格予以录用，享受待遇。\n",
    ],
)
def test_plans_and_questions_stay_out(text: str) -> None:
    assert [n.title for n in read(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        # without a title, and nothing in the first person but 现
        "某某公司组织了验收会议。\n现按文件要求，建设单位将验收成果予以公示，详见附件。\n公众可以在20个工作日内提出有关意见。\n",
        "省里拟继续开展活动月活动。\n现向社会各界征求《活动月实施方案》意见。\n联系电话：0000-0000000。公众可以在本公告发布的10个工作日内提出意见。\n",
        "根据规定，现对因违法被扣留且逾期未接受处理的438辆车（其中二轮摩托车371辆、三轮摩托车41辆、轻便摩托车12辆、电动车14辆）进行公告。"
        "自公告之日起三个月内仍无当事人接受处理的，依法处理。\n槐北县公安局\n2026年2月3日\n",
    ],
)  # fmt: skip
def test_an_untitled_notice_of_many_sentences(text: str) -> None:
    (notice,) = read(text)
    assert len(notice.periods) == 1


def test_a_greeting_and_a_table_of_contents() -> None:
    page = "今日导读\n3版 拟任干部公示5个工作日\n停气通知\n尊敬的用户：您好！因施工定于2026年2月5日停气一天，请做好准备。\n2026年2月3日\n"
    (found,) = read(page)
    assert found.title == "停气通知"
    assert [(p.period, str(p.deadline)) for p in found.periods] == [
        (None, "2026-02-05")
    ]  # the day without gas, no length


BRACKETS = """柳河县商品房公开销售公告
【登记时间】2026年9月26日9:30至9月29日18:00，登录购房登记平台
【摇号】2026年10月12日10:00　【公证】柳河县公证处
【摇中后】5个工作日内签合同，30日内付清首付款
"""


def test_a_notice_of_labels_in_brackets_begins_under_its_title() -> None:
    (notice,) = read(BRACKETS + "柳河县安居置业有限公司\n2026年9月25日\n")
    assert (notice.title, notice.place.line, notice.place.end_line) == ("柳河县商品房公开销售公告", 1, 6)
    assert [(period.text, period.role) for period in notice.periods if period.period is not None] == [
        ("【摇中后】5个工作日内", "other"),
        ("30日内", "payment"),
    ]


@pytest.mark.parametrize(
    "below",
    ["", "\n柳河县安居置业有限公司\n2026年9月25日\n", "遗失启事\n柳河县安居置业有限公司\n2026年9月25日\n"],
    ids=["unsigned", "signed behind a gap", "another title between"],
)
def test_brackets_under_a_title_that_nobody_signs_are_the_papers_own(below: str) -> None:
    assert all("登记时间" not in BRACKETS.split("\n")[n.place.line - 1] for n in read(BRACKETS + below))
    assert not any(n.title == "柳河县商品房公开销售公告" and n.windows for n in read(BRACKETS + below))
