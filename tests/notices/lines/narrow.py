"""Notices that the tests set in narrow columns."""

from __future__ import annotations

SUMMONS = (
    "送达公告\n郑某：本院受理原告何某诉你租赁合同纠纷一案，现依法公告送达起诉状副本、开庭传票等。自公告之日起，经过30日，即视为送达。"
    "提出答辩状和举证的期限分别为公告期满后15日和30日内。定于举证期满后第3日上午9时（遇节假日顺延）在本院第二法庭开庭审理，"
    "逾期依法判决。\n槐北县人民法院\n2026年3月2日\n"
)


NOTICES = (
    SUMMONS,
    "关于拟录用工作人员的公示\n经考试、考察，现将拟录用人员名单公示，公示时间为5个工作日，从2026年2月3日至2026年2月9日。如有异议，"
    "请在公示期内以书面形式向县人社局反映，联系电话：0000-0000000。\n云陵县人力资源和社会保障局\n2026年2月3日\n",
    "环境影响评价公示\n某某公司扩建项目环境影响报告书征求意见稿已编制完成，现公开征求意见。公众可于2026年2月4日至2026年2月24日"
    "（共10个工作日）以电子邮件、信函方式提交意见。\n联系电话：00000000\n云陵县某某有限公司\n2026年2月3日\n",
)


def wrapped(text: str, column: int) -> str:
    """The text as a column of so many characters prints it."""
    lines = []
    for paragraph in text.split("\n"):
        lines += [paragraph[i : i + column] for i in range(0, len(paragraph), column)] or [""]
    return "\n".join(lines)
