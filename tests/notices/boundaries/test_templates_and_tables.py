# ruff: noqa: E501 - texts
"""Templates, data and tables: what holds no notice although it has a notice's words, and rows that are no titles."""

import pytest

import deadline_cli


@pytest.mark.parametrize(
    "text",
    [
        "XX办公室X月X日停电公告\n尊敬的顾客：\n由于维护电缆，X月X日暂不营业，敬请谅解。\nXX商场管理办公室\nXX月XX日",
        "股东大会通知\n重要内容提示：\n股东大会召开日期：xxx年5月17日\n网络投票系统：xx证券交易所股东大会网络投票系统",
        "关于澜州市____区____小区业主大会会议形式的公告\n"
        "澜州市 区 小区业主大会筹备组决定采用下述第 种形式，投票权数为 票，请在2026年3月9日之前推选代表。特此公告。",
        # a sample: whoever it is that signs
        "【清明放假通知范文】尊敬的各位家长：\n现将清明节放假安排通知如下：4月4日至4月6日放假，4月7日上课。\nXX中学教导处\n2026年3月28日",
        # a site's heading, its day and its buttons
        "景区闭园通告\n时间：2026-11-28 16:16:28 通告大全 我要投稿\n",
        # an article on procedure: a length that is left open
        "体检与公示\n拟聘人员需统一体检，名单公示5-7天，接受社会监督，无异议后进入聘用环节。\n",
        # news, with the headline of the notice that it tells of
        "关于云桥景区春节期间休园的公告\n1月24日，云桥景区发布闭园公告，明起停止营业。\n景区将于2027年1月25日至2月28日闭园。\n图片来源：云桥景区微信公众号\n",
        "计划性停电惹民怨 电力公司：有必要且会事先通知\n（本社记者曾某槐北26日电）电力公司说，停电确有必要，预计下午5时前完成。\n",
        "交警表示，这批车辆暂扣时间已超过期限，请车辆所有人于本公告公布之日起三个月内到大队处理。",
    ],
)
def test_templates_and_reports_hold_no_notice(text: str) -> None:
    assert deadline_cli.check(text).notices == ()


def test_a_masked_name_is_a_name() -> None:
    served = "本局依法向你公告送达处罚决定书，自公告之日起经过三十日即视为送达。"
    text = f"关于送达李××行政处罚决定书的公告\n李××：\n{served}\n澜州市城管局\n2026年3月2日"
    assert len(deadline_cli.check(text).notices) == 1


def test_a_row_of_a_table_is_no_title() -> None:
    rows = [
        "申购报名\t8月17日9:00 — 8月21日17:00",
        "保证金到账截止\t8月24日12:00",
        "成交公示\t竞价结束后2个工作日内",
    ]
    text = "\n".join(["岫川市排污权竞价公告", *rows, "岫川市公共资源交易中心", "2026年8月10日"])
    (judged,) = deadline_cli.check(text).notices
    assert (judged.notice.title, judged.notice.place.end_line) == ("岫川市排污权竞价公告", 6)
