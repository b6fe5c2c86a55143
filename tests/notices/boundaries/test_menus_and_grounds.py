"""Where an untitled notice begins and ends on a site's page: its grounds above its call, no menu below."""

import pytest

import deadline_cli

GROUNDS = "根据《建设项目环境保护管理条例》等文件要求，项目建成后由企业自行开展竣工环境保护验收工作。"
ACCOUNT = "2025年6月11日，澜州县石桥砂场邀请环评单位和3名专家组成验收小组，验收小组同意通过验收。"
CALL = "公示期为：2025年6月20日至2025年7月18日。公示期内对所公示内容有异议的，均可向我单位反映。"
FOOT = "澜州县石桥砂场\n2025年6月20日"
SPAN = "公示期为20个工作日（2025年6月23日至2025年7月18日）"
PUBLIC = f"现将《澜州医院住院楼项目竣工环境保护验收意见》向社会公示，{SPAN}，有异议的均可反映。"


@pytest.mark.parametrize("above", [GROUNDS, f"{GROUNDS}\n{ACCOUNT}"])
def test_an_untitled_notice_begins_with_its_grounds(above: str) -> None:
    (judged,) = deadline_cli.check(f"{above}\n{CALL}\n联系人：方同\n{FOOT}\n").notices
    assert (judged.notice.place.line, judged.notice.rule) == (1, "env-acceptance")


@pytest.mark.parametrize(
    "menu",
    ["留言\n热线\n公众号\n手机网站\n置顶", "打印\n关闭", "返回顶部", "分享到\n[微信]\nQQ", ""],
)
def test_a_sites_menu_is_no_part_of_the_notice_above_it(menu: str) -> None:
    (judged,) = deadline_cli.check(f"{PUBLIC}\n{menu}\n").notices
    assert (judged.notice.place.line, judged.notice.place.end_line) == (1, 1)


def test_a_list_of_names_is_part_of_the_notice() -> None:
    (judged,) = deadline_cli.check(f"拟录用人员公示\n{PUBLIC}\n名单如下：\n方同\n林之\n").notices
    assert judged.notice.place.end_line == 5


def test_clicks_stand_between_who_posted_a_notice_and_its_day() -> None:
    head = "关于召开业主大会会议的公告\n云栖大厦业主委员会换届工作组 阅读量:910 2026-05-18 10:35:34"
    (judged,) = deadline_cli.check(f"{head}\n全体业主：\n现定于2026年6月2日召开业主大会会议。\n").notices
    assert str(judged.notice.publication_date) == "2026-05-18"
