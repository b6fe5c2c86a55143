"""The library's face: check a text or a file, get notices with findings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import deadline_cli

TEXT = """关于拟录用事业单位工作人员的公示
经考试、考察，现将拟录用人员名单公示，公示时间为5个工作日，从2025年3月3日至3月7日。如有异议，请向县人社局反映。
云陵县人力资源和社会保障局
2025年3月3日
"""


def test_a_text() -> None:
    page = deadline_cli.check(TEXT)
    (finding,) = page.findings
    assert (finding.code, finding.severity, finding.place.line) == ("P202", "warning", 2)
    assert finding.suggestion() == "请改为：自2025年3月4日起至2025年3月10日止（共5个工作日）"
    (judged,) = page.notices
    assert judged.notice.issue_date is not None and judged.notice.issue_date.date == date(2025, 3, 3)


def test_a_file_with_its_publication_date(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(TEXT, encoding="utf-8")
    page = deadline_cli.check(file, published="2025-03-05")
    assert {f.code for f in page.findings} == {"P202", "D107"}


@pytest.mark.parametrize(
    ("cited", "instead"),
    [
        ("《中华人民共和国合同法》第八十条", "《中华人民共和国民法典》第五百四十六条"),
        ("《合同法》第八十条", "《民法典》第五百四十六条"),
        ("《中华人民共和国合同法》第九十九条", "《中华人民共和国民法典》（条文序号须另查）"),
    ],
)
def test_the_article_to_print_instead(cited: str, instead: str) -> None:
    text = (
        f"债权转让通知公告\n根据{cited}，我公司已将债权转让给某公司，请债务人自公告之日起10日内清偿。\n"
        "陶溪某有限公司\n2022年3月1日\n"
    )
    assert [r.words for f in deadline_cli.check(text).findings for r in f.repairs] == [instead]


def test_a_renumbered_law_keeps_its_full_name() -> None:
    text = (
        "减资公告\n根据《中华人民共和国公司法》第一百七十七条，本公司决定减少注册资本，债权人自公告之日起45日内可要求清偿债务。\n"
        "陶溪某有限公司\n2024年12月23日\n"
    )
    found = [r.words for f in deadline_cli.check(text).findings if f.code == "L305" for r in f.repairs]
    assert found == ["《中华人民共和国公司法》第二百二十四条"]


@pytest.mark.parametrize(
    ("office", "law"),
    [
        ("陶溪市市场监督管理局", "市场监督管理行政处罚程序规定"),
        ("陶溪市水利局", "民事诉讼法"),
        ("陶溪市劳动人事争议仲裁委员会", "民事诉讼法"),
    ],
)
def test_a_roll_rests_on_the_law_that_counts_the_period(office: str, law: str) -> None:
    text = (
        "公告\n陶溪某有限公司：现向你公司公告送达行政处罚决定书。自公告之日起经过30日，即视为送达。\n"
        f"{office}\n2023年9月22日\n"
    )
    assert [b.law for f in deadline_cli.check(text).findings if f.code == "P208" for b in f.basis] == [law]
