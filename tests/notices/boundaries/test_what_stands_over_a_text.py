# ruff: noqa: E501 - tables of texts
"""What a site or a database prints over a text, and reports that are no notice."""

from tests.notices.reading import only, read


def test_made_public_once_more() -> None:
    text = (
        "根据申报通知，我局于2026年1月21日至1月23日对推荐名单进行了公示。现对调整后的名单再次公示，如有异议，请反映。\n"
        "公示时间：2026年2月4日至2月10日\n槐北县工信局\n2026年2月4日\n"
    )
    assert [str(w.start.date) for w in only(text).windows if w.start] == ["2026-02-04"]


def test_a_report_on_what_came_in_is_no_notice() -> None:
    text = "2026年1月4日至1月18日期间，我局就论证报告书进行了评审前公示，公示期间未收到有关意见。\n2026年1月20日\n"
    assert read(text) == ()


def test_a_window_that_runs_backward_stays_one() -> None:
    text = "招租公告\n请有意者于2025年12月19日至2025年1月6日到我司报名。\n槐北县交通公司\n2025年12月16日\n"
    assert [(str(w.start.date), str(w.end.date)) for w in only(text).windows] == [("2025-12-19", "2025-01-06")]  # type: ignore[union-attr]


def test_items_without_a_title() -> None:
    text = "一、征集时间\n2026年2月4日至2026年3月4日。\n二、提交方式\n提案线索征集时间截止至2026年3月4日，可来信。\n联系电话：0000\n"
    assert len(only(text).windows) == 2


def test_what_a_database_of_laws_prints_over_a_text() -> None:
    title = "青垄市科技创新局关于2026年第一批高新技术培育入库企业名单的公示"
    text = (
        f"{title}\n\n文章属性\n•【制定机关】青垄市科技创新局\n•【公布日期】2026.03.16\n•【字号】\n•【施行日期】2026.03.16\n"
        f"•【效力等级】地方规范性文件\n•【时效性】现行有效\n正文\n{title}\n现将拟入库企业名单予以公示。\n"
        "任何单位和个人对公示有异议的，请在公布即日起的5个工作日内，以书面形式向市科技创新局反映。\n"
    )
    notice = only(text)
    assert (notice.title, notice.issuer, len(notice.periods)) == (title, "青垄市科技创新局", 1)
    assert notice.issue_date is not None
    assert str(notice.issue_date.date) == "2026-03-16"


def test_words_of_a_site_over_a_title() -> None:
    text = "以下为正文\n青垄市人民政府关于森林防火禁火的通告\n一、禁火时间：2026年9月30日至2027年4月30日。\n青垄市人民政府\n2026年9月28日\n"
    assert only(text).title == "青垄市人民政府关于森林防火禁火的通告"
