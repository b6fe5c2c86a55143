# ruff: noqa: E501 - tables of texts
"""Notices as sites print them: bylines, columns' names, titles twice, drafts below, two dates of publication."""

import pytest

from tests.notices.reading import only, periods, read, windows

COLUMN = """您当前的位置：首页 > 政务公开 > 公告公示

    • [ 体裁分类 ]
    • 公告公示
    • [ 发布机构 ]
    • 槐北县政府办公室
    • [ 发布日期 ]
    • 2026-02-03

槐北县噪声扰民线索征集公告

为了改善环境，现面向社会征集噪声扰民线索，征集时间：2026年2月4日至2026年3月4日。噪声扰民是指超过标准的声响。
联系电话：0000-0000000
"""

TWICE = """关于公开征集桥梁名称的公告

其他-其他公告
发布时间: 2026年2月3日
摘要信息
招标单位
报名截止时间
关于公开征集桥梁名称的公告

广大市民：
现向社会公开征集桥梁名称，有关事项公告如下：
一、征集时间
自2026年2月4日起至2026年2月24日止。
槐北县民政局
2026年2月3日
"""

SCANNED = """槐北县医院消毒服务采购项目成交结果公示
（编号：HB-01
标段：消毒服务
二、其他：
槐北县医院消毒服务采购项目
成交结果公示
成交单位：槐北县清洁公司
此项目公示时间为：1个工作日
采购人：槐北县医院
"""

BYLINE_IN_BETWEEN = """关于征集路名的补充公告
发布时间:2026-02-03 14:06
编辑:槐北县民政局    来源:槐北县

 根据有关规定,现面向社会公开征集路名,有关事项公告如下:
 2026年2月4日15:00时起,至2026年2月24日17:00时止。
"""

WITHOUT_TITLE = """浏览次数:- 作者: 信息来源: 转自槐北县生态环境局 发布时间:2026-02-03 15:03:11 |
根据规定，我局拟批准下列报告表，现予公示5个工作日，如有意见，请来信反映。
"""

DRAFT_BELOW = """为规范养犬，我局起草了《槐北县养犬管理办法（征求意见稿）》，现向社会公开征求意见，请于2026年3月4日前反馈我局。
槐北县公安局
2026年2月3日
槐北县养犬管理办法（公开征求意见稿）
第一条　为了规范养犬，征求意见后制定本办法。
第二条　养犬人应当自取得犬只之日起三十日内登记。
"""

LISTED_BY_ARTICLE = """广大群众、各单位：
我镇两条道路需要命名，现面向社会公开征集名称。
一、道路
第一条 在工业园区；
第二条 在学校南边。
二、征集时间
自公告发布之日起至2026年3月4日24时止。
三、联系电话：0000-0000000
"""


@pytest.mark.parametrize(
    ("text", "title", "window", "issued"),
    [
        (COLUMN, "槐北县噪声扰民线索征集公告", ["2026-02-04..2026-03-04"], None),
        (TWICE, "关于公开征集桥梁名称的公告", ["2026-02-04..2026-02-24"], "2026-02-03"),
        (SCANNED, "槐北县医院消毒服务采购项目成交结果公示", [], None),
        (BYLINE_IN_BETWEEN, "关于征集路名的补充公告", ["2026-02-04..2026-02-24"], "2026-02-03"),
        (WITHOUT_TITLE, "根据规定，我局拟批准下列报告表，现予公示5个工作日，如有意见，请来信反映。", [], "2026-02-03"),
        (DRAFT_BELOW, "为规范养犬，我局起草了《槐北县养犬管理办法（征求意见稿）》，现向社会公开征求意见，", ["..2026-03-04"], "2026-02-03"),
        (LISTED_BY_ARTICLE, None, ["..2026-03-04"], None),
    ],
)  # fmt: skip
def test_one_notice(text: str, title: str | None, window: list[str], issued: str | None) -> None:
    notice = only(text)
    assert title is None or notice.title.startswith(title[:40])
    assert windows(notice) == window
    assert (str(notice.issue_date.date) if notice.issue_date else None) == issued


def test_a_report_below_a_notice_is_none_of_it() -> None:
    text = (
        "关于公开征求《奖励办法》意见的公告\n2026-02-03\n我局拟订了《奖励办法》，现公开征求意见，请于2026年3月4日前反馈。\n\n"
        "关于《养犬办法》公开征求\n2026-02-03\n2025年5月22日，我局就《养犬办法》征求意见，截止时间为2025年6月6日。\n我局未收到意见。\n"
    )
    assert windows(only(text)) == ["..2026-03-04"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("注销公告\n甲公司请债权人自公告之日起45日内申报债权。\n注销公告\n乙公司请债权人自公告之日起45日内申报债权。\n", 2),
        # the same title over two short notices, both signed
        ("槐北县规划局商铺改造批前公示\n现公示3号楼的方案，公示期7日，如有意见请向我局反映。\n2026年2月3日\n槐北县规划局商铺改造批前公示\n现公示4号楼的方案，公示期7日，如有意见请向我局反映。\n2026年2月3日\n", 2),
        # a title that its number follows
        ("槐北县人民政府拟征收土地启动公告(槐征启公告﹝2026﹞4号)\n现发布拟征收土地启动公告:\n一、范围\n特此公告\n2026年2月3日\n", 1),
        ("为建设所需，经研究决定，现发布土地征收启动公告:\n一、用途\n住宅。\n特此公告。\n2026年2月3日\n", 1),
        # a page of a property exchange without any title
        ("| 标的类型:房产 | 标的编号:HB7 |\n| 挂牌价:55万元 | 保证金:15万元 |\n| 报名截止时间:2026年02月11日 17时 |\n竞买须知\n受委托，我公司公开拍卖下列标的，现将有关事项告知如下：\n商铺一间。\n", 1),
    ],
)  # fmt: skip
def test_how_many(text: str, count: int) -> None:
    assert len(read(text)) == count


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("某某工程招标公告\n现对该工程公开招标。\n邮政编码：417000\n日期：2026年02月03日\n发表日期：2026/2/49:09\n", "2026-02-03"),
        ("平台详情 发布时间:2026-03-21 11:28 信息来源:某某 某某系统采购 (公开招标公告的公告期限为5个工作日) 发布时间: 2026-02-03 项目名称:某某系统 采购项目编号:HB1 采购人名称:某某中心 采购用途:更新 项目实施地点:某某市 投标截止时间:2026-03-03 09:30 本公告发布媒体:某某网\n", "2026-02-03"),
        ("某某设备采购更正公告\n首次公告日期：2026年1月11日\n更正内容：开标地点。\n更正日期：2026年2月3日\n", "2026-02-03"),
    ],
)  # fmt: skip
def test_of_two_dates(text: str, issued: str) -> None:
    assert str(only(text).issue_date.date) == issued  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        # orders to offices below, and rules issued as a 公告
        "关于印发《吊销操作规程》的通知\n各县（市、区）局：\n现将规程印发你们，公告期30日。\n某某局\n2026年2月3日\n",
        "某某市人民政府关于收养的通知\n各县、市、区人民政府：\n公告期满60日仍查找不到生父母的，申报户口。\n",
        "某某局关于规范文书公告送达有关事项的公告\n一、适用范围\n失联企业。\n二、时间\n自决定公告送达之日起5个工作日内公告，公告之日起满30日视为送达。\n",
        # a heading in an article, an explanation, a price list
        "送达方式有以下几种\n直接送达\n由受送达人签收。\n公告送达\n无法直接送达时，可以公告送达。自公告之日起30日内领取，逾期则视为送达。\n",
        "某局在全省率先出台指导意见。经营单位可自公告之日起40日内提出异议，逾期未提出的视为放弃权利，请联系我局。\n",
        "公告刊登价目\n遗失声明 200元/条；注销、减资公告 300元/次\n讲座 3月15日至5月18日\n",
    ],
)
def test_no_notice(text: str) -> None:
    assert [n.title for n in read(text)] == []


def test_a_quoted_rule_is_no_period() -> None:
    text = "关于停止使用驾驶证的公告\n依据规定，收到通知书后三十日内拒不参加公安机关交通管理部门通知的学习的，由公安机关公告。现公告下列驾驶证。\n2026年2月3日\n"
    assert periods(only(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "国家税务总局槐北县税务局文书送达公告（槐北县远大公司）槐税告〔2026〕19号\n槐北县远大公司：\n"
        "现将《税务处理决定书》予以公告送达，自公告之日起满30日，即视为送达。\n槐北县税务局\n2026年2月3日\n",
        "槐北县远大公司：\n现将《税务处理决定书》（槐税处〔2026〕8号）公告送达，自公告之日起满30日视为送达。\n",
    ],
)
def test_a_number_behind_the_title_and_no_title(text: str) -> None:
    assert [p[:13] for p in periods(only(text))] == ["30day service"]


def test_one_line_that_makes_a_report_public() -> None:
    assert len(read("现将槐北县加油站项目环境影响报告表予以公示，公示期限为五个工作日，如有异议请来电。\n")) == 1


def test_what_came_in_until_a_day_closes_nothing() -> None:
    text = "关于推荐人选的公示\n截止2026年1月25日，各单位共推荐51名，现予公示，公示时间为2026年2月4日至2月10日。\n"
    assert [str(w.end.date) for w in only(text).windows if w.end] == ["2026-02-10"]


def test_the_last_line_of_a_list_is_no_signature() -> None:
    text = "槐北大道工程中标候选人公示\n第一中标候选人：槐北路桥有限公司\n公示开始日期：2026年2月4日\n公示截止日期：2026年2月9日\n"
    assert [(str(w.start.date), str(w.end.date)) for w in only(text).windows] == [("2026-02-04", "2026-02-09")]  # type: ignore[union-attr]


def test_the_name_of_an_attachment_ends_no_notice() -> None:
    text = (
        "拟表彰对象公示\n现将名单予以公示，公示期5个工作日。\n\n关于表彰的方案.docx\n\n联系电话：0000-0000000\n"
        "槐北县教育局\n2026年2月3日\n"
    )
    assert str(only(text).issue_date.date) == "2026-02-03"  # type: ignore[union-attr]


def test_a_draft_right_below_is_no_part_of_the_notice() -> None:
    text = (
        "关于《槐北县供水条例（草案）》征求意见的公告\n现征求社会各界意见，意见可于2026年3月6日前反馈。\n"
        "槐北县供水条例（草案）\n第一章 总则\n第一条 为规范供水，制定本条例。\n第二条 申请人应当在30日内提出。\n"
    )
    notice = only(text)
    assert notice.place.end_line == 2 and not notice.periods
    assert [str(w.end.date) for w in notice.windows if w.end] == ["2026-03-06"]


def test_numbered_attachments_are_no_titles() -> None:
    text = (
        "关于企业名单的公示\n现予公示，公示期为2026年2月4日至2月10日，如有异议请反映。\n附件：1.认定企业公示名单\n"
        "      2.复核企业公示名单\n槐北县工信局\n2026年2月3日\n"
    )
    notice = only(text)
    assert notice.issuer == "槐北县工信局"
    assert str(notice.issue_date.date) == "2026-02-03"  # type: ignore[union-attr]
