"""What hides the words of a notice: flattened tables, traditional script, pinyin, marks of emphasis, heads of pages."""
# ruff: noqa: E501 - tables of texts

from __future__ import annotations

import pytest

from tests.notices.lines.narrow import NOTICES
from tests.notices.reading import only, periods, read, windows


def test_a_table_of_one_cell_a_line() -> None:
    notice = only(
        "某某采购成交公示\n公示期限\n5个工作日\n公示起止时间\n2026年3月2日\n至\n2026年3月6日\n监督电话\n0000-0000000\n"
        "采购人\n槐北县第一中学\n公告日期\n2026年3月2日\n"
    )
    assert [p.split(" ->")[0] for p in periods(notice)] == ["5workday objection publication"]
    assert windows(notice) == ["2026-03-02..2026-03-06"]
    assert str(notice.issue_date.date) == "2026-03-02"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("（三）提问截止时间\n2026年3月10日 8:00", ["..2026-03-10"]),
        ("截标/开标时间：2026/03/15 09:00:00（北京时间）", ["..2026-03-15"]),
        ("投标文件递交截止时间:2026-03-27 15:30:00.0", ["..2026-03-27"]),
        ("投标报名时间： 2026-03-09 09:00 至 2026-03-13 18:00 (北京时间)", ["2026-03-09..2026-03-13"]),
        ("办理时间：2026年 3 月 09 日 至 2026 年 3 月 13 日，上午9:00时至12:30时", ["2026-03-09..2026-03-13"]),
        ("招标文件发售开始时间：2026-03-09 09:00　招标文件发售结束时间：2026-03-13 17:00", ["2026-03-09..2026-03-13"]),
        ("递交截止时间（投标截止时间，下同）为2026年3月27日上午9时30分", ["..2026-03-27"]),
    ],
)  # fmt: skip
def test_tenders(lines: str, expected: list[str]) -> None:
    assert windows(only(f"某某项目公开招标公告\n招标人：槐北县水务公司\n{lines}\n2026年3月2日\n")) == expected


def test_traditional_script() -> None:
    notice = only(
        "為規範郵件收寄，我們起草了《某某辦法(徵求意見稿)》。現向社會公開徵求意見，公眾可通過以下途徑提出反饋意見：\n"
        "意見反饋截止時間為2026年4月26日。\n"
    )
    assert (notice.kind, windows(notice)) == ("comment", ["..2026-04-26"])
    assert notice.text.startswith("為規範")


def test_pinyin_behind_characters() -> None:
    """Mirrors of sites print it in the midst of words."""
    notice = only(
        "根據(jù)規(guī)劃,縣人民政府決定將路北國有建設(shè)用地使用權(quán)依法收回。\n有關(guān)單位如有異議,請(qǐng)于本公告發(fā)布之日起"
        "15個(gè)工作日內(nèi)向槐北縣自然資源局提出,逾期不予受理。\n特此公告\n槐北縣人民政府\n2026年3月2日\n"
    )
    assert periods(notice) == ["15workday objection publication -> 2026-03-23"]
    assert (notice.place.line, notice.periods[0].place.column) == (1, 23)


@pytest.mark.parametrize(
    "text",
    [
        "现按规定，向全社会公示某某工程竣工环境保护验收报告，公示期为20个工作日(2026年3月2日至2026年3月27日)。任何人均可向我单位反映异议。",
        "因下列车辆无人来接受处理，请车辆所有人自本公告之日起三个月内到我大队接受处理，逾期依法处理。\n特此公告。\n槐北县公安局\n2026年3月2日",
        "现将我局起草的《某某办法（征求意见稿）》全文公布，征求社会各界意见，请于2026年4月2日前反馈。\n槐北县司法局\n2026年3月2日",
        "根据规定，拟推荐何某为候选人。\n现将拟推荐人选进行公示，公示时间为2026年3月2日—3月6日，如有异议请反映。\n联系电话：00000000",
    ],
)
def test_without_a_title(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "营业执照丢失怎么办\n第一步清算组备案，发布债权人公告，公告期45日。\n第二步税务清税，联系电话00000000。\n",
        "公司清算要登报几次\n清算组应当自成立之日起十日内通知债权人。债权人自公告之日起四十五日内申报债权。\n法律分析\n清算组应当登记债权。\n",
        "第一次公示：于2026年1月7日在网上发布了本项目第一次公示，公示期为10个工作日。\n报纸公示：于3月14日进行了报纸公示，公示期为10个工作日。\n",
        "（六）公示及录用\n对考察合格人员进行公示，期限为7天。咨询电话：00000000\n",
        "县政府印发通知 重大决策须征求意见\n《通知》要求，征求意见期限不得少于30天。\n",
        "某某局关于公告送达有关事项的公告\n采用公告送达的，自公告之日起满30日，即视为送达。本公告自2026年5月1日起施行。\n2026年4月1日\n",
        "宣告死亡公告（模板）\n××人民法院公告\n本院受理×××申请一案，公告期间为一年。\n××××年××月××日\n",
        "槐北科技: 关于减少注册资本通知债权人的公告\n回购方案 - 回购期限为1个月内 [1] - 债权人需在公告发布后45日内提交 [2] - 逾期不影响 [3]\n",
    ],
)
def test_texts_about_notices_stay_out(text: str) -> None:
    assert [n.title for n in read(text)] == []


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("**拟录用人员公示**\n公示时间为**2026年3月2日**至**2026年3月6日**。\n某某局\n**2026年2月28日**\n", ["2026-03-02..2026-03-06"]),
        ("拟录用人员公示\n公示日期：****年9月**日至****年9月**日。\n某某局\n2026年2月28日\n", ["?..?"]),
    ],
)  # fmt: skip
def test_emphasis_is_no_part_of_the_words(text: str, stated: list[str]) -> None:
    notice = only(text)
    assert windows(notice) == stated
    assert str(notice.issue_date.date) == "2026-02-28"  # type: ignore[union-attr]


def test_a_number_behind_a_word_of_a_title() -> None:
    notice = only("关于报废资产的公示\n公示 5 个工作日，自2026年3月2日至2026年3月6日。\n某某局\n2026年2月28日\n")
    assert [p.split(" ->")[0] for p in periods(notice)] == ["5workday objection publication"]


@pytest.mark.parametrize("mark", ["★", "■", "▲", "◆", "●", "◇ ", ""])
def test_a_mark_at_the_head_of_a_small_notice(mark: str) -> None:
    page = (
        "槐北晨报　分类信息　2024年12月23日\n"
        f"{mark}减资公告：槐北某木业有限公司股东会决议将注册资本由800万元减至80万元，债权人自公告之日起45日内可要求清偿债务。槐北某木业有限公司 2024年12月23日\n"
        f"{mark}史某：本院受理原告何某诉你租赁合同纠纷一案，现公告送达民事判决书。自公告之日起30日内来本院领取，逾期即视为送达。槐北县人民法院 2024年12月23日\n"
        f"{mark}广告刊登热线：0000-0000000\n"
        "■本报讯 记者从县图书馆获悉，元旦起延长开放时间，读者可自公告之日起办理新证。\n"
    )
    notices = read(page)
    assert [n.title for n in notices] == ["减资公告", "史某"]
    assert [n.place.line for n in notices] == [2, 3]
    assert [periods(n)[0][:20].split()[0] for n in notices] == ["45day", "30day"]


@pytest.mark.parametrize(
    "head", ["槐北晨报　分类信息　2024年12月23日", "槐北商报 2024年12月23日", "槐北导报 公告 二〇二四年十二月二十三日"]
)
def test_the_head_of_a_page_is_no_title(head: str) -> None:
    notice = only(f"{head}\n{NOTICES[1]}")
    assert notice.title == "关于拟录用工作人员的公示"


@pytest.mark.parametrize("between", ["★", "\n"])
def test_a_mark_or_a_gap_ends_a_notice_that_nobody_signed(between: str) -> None:
    page = (
        "清算公告\n槐北某纸业有限公司解散，请债权人自公告之日起45日内向清算组申报债权。\n槐北某纸业有限公司清算组\n"
        f"{between}史某：本院受理原告何某诉你一案，现公告送达民事判决书。自公告之日起30日内来本院领取。槐北县人民法院 2024年12月23日\n"
    )
    assert [n.title for n in read(page)] == ["清算公告", "史某"]
