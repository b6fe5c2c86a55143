"""What belongs to one column of small notices stands near: far away in a long text it says nothing."""

from tests.notices.reading import read

ITEMS = (
    "云岭市第二医院公开招聘公告\n因工作需要，现公开招聘编外人员11名。\n一、报名\n1.时间：2026年4月22日至2026年4月28日；\n"
    "2.方式：现场或邮寄，邮寄以4月28日17:00前收到为准。\n二、考试\n3.笔试5月16日，准考证5月13日领取。\n云岭市第二医院\n2026年4月15日\n"
)
FAR = "\n" + "这里是一段与公告无关的文字，讲的是山里的茶和水。\n" * 60
SORTS = "\n[公告]\n[转让]\n"
COLUMN = (
    "[公告]\n1. 云岭市金桥有限公司拟减资，债权人自公告之日起45日内申报债权。\n"
    "2. 云岭市银桥有限公司拟注销，债权人自公告之日起45日内申报债权。\n[转让]\n3. 旺铺转让，电话0000000。\n"
)


def test_names_of_sorts_far_away_part_no_notice_at_its_items() -> None:
    titles = [notice.title for notice in read(ITEMS + FAR + SORTS) if notice.windows or notice.periods]
    assert titles == ["云岭市第二医院公开招聘公告"]
    assert [notice.title for notice in read(SORTS + FAR + ITEMS) if notice.windows or notice.periods] == titles


def test_a_column_is_one_whatever_stands_far_away() -> None:
    alone = len(read(COLUMN))
    assert alone == 2
    assert len(read(COLUMN + FAR + ITEMS)) == alone + 1
    assert len(read(COLUMN + FAR + COLUMN)) >= alone


def test_a_name_in_brackets_far_from_a_column_stays_a_heading() -> None:
    notice = "【停诊通知】\n因设备更新，口腔科2026年5月4日至5月8日停诊，请患者改期。\n云岭县人民医院\n2026年4月28日\n"
    found = read(COLUMN + FAR + notice)
    assert "停诊通知" in found[-1].title
