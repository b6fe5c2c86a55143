"""A sentence that a column breaks once is one sentence; what stands on a line of its own stays apart."""

from __future__ import annotations

import pytest

from deadline_cli.notices.checking import judge
from deadline_cli.notices.facts import Notice
from tests.notices.reading import calendar, read

# Each line end marked by / is a column's.
BROKEN = [
    "公告\n公司原定于2025年11月14日召开的临时股东会，现改为/2025年11月21日14:30召开。\n云川股份有限公司\n2025年11月5日",
    "听证公告\n本局将在2025年3月28日上午9：30/举办公交票价调整听证会。\n云川县发展和改革局\n2025年3月6日",
    "商标公告\n第1234号商标经初步审定，现予公告。异议期：/自公告之日起3个月。\n国家知识产权局\n2027年4月20日",
    "财务公开\n云川社区2026年上半年财务收支情况予以公布，公/布时间：2026年7月10日至7月17日。\n云川社区居民委员会\n2026年7月10日",
    "更正公告\n《招标公告》第三条原载“报名时间2025年4月7日至2025年4月6日”/，应为“2025年4月7日至2025年4月11日”。\n云川医院\n2025年4月3日",
    "云川县人民法院公告\n本院受理证券虚假陈述责任纠纷代表人诉讼一案，请权利人自公告/之日起三十日内向本院登记。\n云川县人民法院\n2025年6月16日",
    "船舶优先权催告\n远岫航运公司申请对“云川9”轮进行船舶优先权催告，船舶优先权/人应于公告之日起三个月内向本院主张权利。\n云川海事法院\n2025年3月10日",
    "本馆读者见面会将于2025年10月15日上午9时在/云川县图书馆第一报告厅举行，请各位读者准时参加。\n云川县图书馆\n2025年9月2日",
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_sentence_is_one(text: str) -> None:
    assert _said(text.replace("/", "\n")) == _said(text.replace("/", ""))


APART = [
    ("公示\n现将名单公示，公示期5个工作日，请互相转告，\n联系电话：0000\n云川县教育局\n2025年9月2日", "云川县教育局"),
    ("公示\n公示期：5个工作日\n监督单位：云川县纪委\n云川县教育局\n2025年9月2日", "云川县教育局"),
    (
        "公示\n公示期5个工作日。\n投诉电话：００００、１１１１\n云川县教育局公路处\n２０２５年９月２日",
        "云川县教育局公路处",
    ),
]


@pytest.mark.parametrize(("text", "issuer"), APART)
def test_a_line_of_its_own_stays_apart(text: str, issuer: str) -> None:
    assert [n.issuer for n in read(text)] == [issuer]


# What is asked of a notice's words is asked in one script.
SCRIPTS = [
    ("行政处罚决定书送达公告\n周某：根据《治安管理处罚法》第一百零二条规定，你可申请复议。现公告送达行政处罚决定书，自公告之日起60日视为送达。\n云川县公安局\n2026年6月15日",
     "行政處罰決定書送達公告\n周某：根據《治安管理處罰法》第一百零二條規定，你可申請復議。現公告送達行政處罰決定書，自公告之日起60日視為送達。\n雲川縣公安局\n2026年6月15日"),
    ("云川县人民法院公告\n本院受理某公司重整一案，债权人应于2025年7月31日前申报债权，第一次债权人会议于2025年8月20日上午9时召开。\n云川县人民法院\n2025年6月3日",
     "雲川縣人民法院公告\n本院受理某公司重整一案，債權人應於2025年7月31日前申報債權，第一次債權人會議於2025年8月20日上午9時召開。\n雲川縣人民法院\n2025年6月3日"),
    ("税务处理决定书送达公告\n某商行：你户2025年第三季度少缴增值税，依据《增值税暂行条例》第一条，现公告送达，自公告之日起满30日视为送达。\n国家税务总局云川县税务局\n2026年9月14日",
     "稅務處理決定書送達公告\n某商行：你戶2025年第三季度少繳增值稅，依據《增值稅暫行條例》第一條，現公告送達，自公告之日起滿30日視為送達。\n國家稅務總局雲川縣稅務局\n2026年9月14日"),
    ("现将《云川新区控制性详细规划》修改方案进行批前公示，公示期限：2025年5月12日至2025年5月26日，欢迎社会各界提出意见。\n云川县自然资源局\n2025年5月12日",
     "現將《雲川新區控制性詳細規劃》修改方案進行批前公示，公示期限：2025年5月12日至2025年5月26日，歡迎社會各界提出意見。\n雲川縣自然資源局\n2025年5月12日"),
]  # fmt: skip


@pytest.mark.parametrize(("simplified", "traditional"), SCRIPTS)
def test_either_script_gives_the_same_findings(simplified: str, traditional: str) -> None:
    assert _codes(read(traditional)) == _codes(read(simplified))


def _codes(notices: tuple[Notice, ...]) -> list[str]:
    return [f.code for n in notices for f in judge(n, published=None, calendar=calendar())]


def _said(text: str) -> list[object]:
    notices = read(text)
    days = [(p.deadline, p.role) for n in notices for p in n.periods]
    windows = [(w.start and w.start.date, w.end and w.end.date, w.role) for n in notices for w in n.windows]
    return [len(notices), [n.rule for n in notices], days, windows, _codes(notices)]
