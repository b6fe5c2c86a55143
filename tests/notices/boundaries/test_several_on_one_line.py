# ruff: noqa: E501 - tables of texts
"""Several notices on one line: each is read by itself, at its own place."""

import pytest

from tests.notices.reading import read

COURT = (
    "法院公告　郑某：本院受理何某诉你借款一案，现依法向你公告送达起诉状副本、开庭传票。自公告之日起经过30日即视为送达。"
    "答辩期为公告期满后15日内。2026年2月3日槐北县人民法院"
    "吕某、钟某某：本院受理何某诉你二人租赁一案，现公告送达判决书，自公告之日起30日视为送达。2026年2月3日槐北县人民法院"
)
COMPANIES = (
    "【注销公告】槐北县甲有限公司经股东会决议注销，请债权人自公告之日起45日内申报债权。2026年2月3日"
    "【减资公告】槐北县乙有限公司经股东会决议减资，请债权人自公告之日起45日内要求清偿债务。2026年2月3日　"
    "遗失声明：吕某遗失身份证，声明作废。清算公告：槐北县丙有限公司已成立清算组，请债权人自公告之日起45日内申报债权，特此公告。2026年2月3日"
)


@pytest.mark.parametrize(
    ("text", "titles", "count"),
    [
        (COURT, ["法院公告", "吕某、钟某某"], [2, 1]),
        (COMPANIES, ["【注销公告】", "【减资公告】", "清算公告"], [1, 1, 1]),
        # titles with nothing but blanks around them
        ("拍卖公告　定于2026年2月20日上午10时公开拍卖商铺一间，2月19日前报名。槐北县拍卖公司　2026年2月3日　不动产登记公告　如有异议，请自公告之日起十五个工作日内提出。槐北县登记中心　2026年2月3日", ["拍卖公告", "不动产登记公告"], [1, 1]),
        # mentions of other notices cut nothing
        ("某某工程中标结果公告　" + "本公告同时在某某网发布。详见公告：附件一。特此公告：" * 6 + "公示期5日。", ["某某工程中标结果公告"], [1]),
    ],
)  # fmt: skip
def test_several_on_a_line(text: str, titles: list[str], count: list[int]) -> None:
    notices = read(text)
    assert [n.title for n in notices] == titles
    assert [len(n.periods) for n in notices] == count
    for notice in notices[: len(titles) if len(titles) > 1 else 0]:
        assert notice.issue_date is not None and str(notice.issue_date.date) == "2026-02-03"
        assert text[notice.place.start : notice.place.end] == notice.text
