"""A column's end in the midst of a notice, and a column of whatever width, change no fact."""

import pytest

from tests.notices.reading import read
from tests.notices.sweeps import facts, wrapped

CUT = (
    "减资公告\n某某供应链管理有限公司经股东会决议，注册资本由500万元减至50万元，债权人自本公告发布之\n"
    "日起45日内可要求清偿债务或提供担保。\n某某供应链管理有限公司\n2026年3月2日\n"
)
SIGNED = (
    "公告\n钱某、单某：\n你二人已欠租31个月，自本公告见报之日起15日内结清欠租，逾期将解除租赁关系，收回房屋。\n"
    "海陵市直管公房管理中心\n2026年3月2日\n"
)
TWO = (
    "债务清理公告\n请有债权债务的单位和个人自2026年3月2日起至2026年3月31日止到村委会登记，逾期后果自负。\n"
    "石坎村村民委员会\n石坎村村务监督委员会\n2026年3月2日\n"
)
NEWS = "故事汇\n雨中的伞\n她把伞递给陌生的老人，自己跑进雨里。第二天，桌上多了一张字条，落款歪歪扭扭。\n"
HEAD = "海陵日报\n2026年3月2日　星期一\n"


@pytest.mark.parametrize("notice", [CUT, SIGNED, TWO])
def test_a_column_ends_behind_any_line_of_a_text(notice: str) -> None:
    plain = facts(read(HEAD + notice + NEWS))
    lines = notice.split("\n")
    for k in range(2, len(lines) - 1):
        page = HEAD + "\n".join([*lines[:k], "", *lines[k:]]) + NEWS
        assert facts(read(page)) == plain, k


def test_a_sentence_that_is_whole_does_not_go_on_behind_a_gap() -> None:
    said = "经研究，拟补助下列企业，公示期自2026年3月3日至3月9日，特此公示"
    text = f"公示\n{said}\n\n监督电话0000。\n槐北县某局\n2026年3月2日\n"
    assert [str(window.end and window.end.date) for window in read(text)[0].windows] == ["2026-03-09"]


@pytest.mark.parametrize("width", [18, 22, 40])
def test_a_signer_under_a_full_line_over_its_day(width: int) -> None:
    filled = "海陵市某幼儿园因生源不足，于2026年12月31日终止办学。请家长于2026年12月20日前办理退费，"
    text = f"终止办学公告\n{filled}债权人请于公告之日起45日内申报债权。\n海陵市蓝精灵幼儿园\n2026年11月20日\n"
    for spare in range(width):
        padded = text.replace("因生源不足", "因" + "某" * spare + "生源不足")
        assert facts(read(wrapped(padded, width))) == facts(read(padded)), spare


@pytest.mark.parametrize("number", ["第1127期", "总第88期"])
def test_a_papers_head_in_several_lines_names_its_day_beside_its_number(number: str) -> None:
    text = f"白河法治周报\n{number}　2026年7月14日　\n星期二\n3版　法院公告\n{SIGNED}"
    assert str(read(text)[0].periods[0].deadline) == "2026-07-29"
