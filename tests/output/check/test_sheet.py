"""check -f html --sheet: of each notice one page for the file, with everything that its days rest on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

COURT = """青石县人民法院公告
周某某：本院受理原告青石县某某商行诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本及开庭传票。自本公告发出之日起，经过30日即视为送达。\
提出答辩状和举证的期限均为公告期满后15日内。定于2026年5月6日（星期四）上午9时公开开庭审理。
青石县人民法院
2026年2月3日
"""
WINDOW = """青石县某某水务有限公司污水处理厂环境影响报告书征求意见稿公示
公众可填写意见表并以信函方式提交。起止时间：2026年2月3日至2026年2月14日（共10个工作日）。
青石县某某水务有限公司
2026年2月3日
"""


def sheet(run, tmp_path: Path, text: str, *options: str) -> str:
    page = tmp_path / "page.txt"
    page.write_text(text, encoding="utf-8")
    return run("check", str(page), "-f", "html", "--sheet", *options).out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (COURT, ["公告校对单", "青石县人民法院公告", "第1–4行", "落款日期、公告日2026年2月3日（星期二）",
                 "civil-gonggao", "错误1处", "D102", "2026年5月6日是星期三", "送达推算2026年3月5日（星期四）",
                 "开庭听证载明2026年5月6日（星期三） 9时", "民事诉讼法第九十五条", "据以核对", "国办发明电〔2025〕7号",
                 "送达：30日，2026年3月5日（星期四）届满",
                 "答辩、举证：15日，2026年3月20日（星期五）届满", "不是法律意见"]),
        # A notice that gives its window alone is counted by its rule.
        (WINDOW, ["警告1处", "依规则：10个工作日，2026年2月24日（星期二）届满",
                  "意见载明2026年2月14日（星期六）"]),
    ],
)  # fmt: skip
def test_what_stands_on_it(run, tmp_path: Path, text: str, words: list[str]) -> None:
    out = sheet(run, tmp_path, text)
    plain = re.sub(r"<[^>]+>", "", out.partition("<body>")[2])
    for word in words:
        assert word in plain
    assert "<details" not in out and "<script" not in out


def test_every_day_of_a_short_count_is_there(run, tmp_path: Path) -> None:
    count = sheet(run, tmp_path, WINDOW).partition('<ol class="days">')[2]
    days = re.findall(r"<li class=\"[\w-]*\"><b>([^<]+)</b>", count)
    assert [day for day in days if day != "–"] == [str(n) for n in range(1, 11)]


def test_each_notice_has_paper_of_its_own(run, tmp_path: Path) -> None:
    out = sheet(run, tmp_path, COURT + "\n" + WINDOW)
    assert out.count("<h1>公告校对单</h1>") == 2
    assert out.count("<html") == out.count("</html>") == 1


@pytest.mark.parametrize("text", [COURT, COURT.replace("2026年2月3日\n", "")], ids=["dated", "undated"])
def test_a_rule_is_called_as_people_call_it(run, tmp_path: Path, text: str) -> None:
    plain = re.sub(r"<[^>]+>", "", sheet(run, tmp_path, text))
    assert "适用规则民事诉讼公告送达（国内）（civil-gonggao）" in plain
    assert "规则“民事诉讼公告送达（国内）”据以核对" in plain


def test_without_a_notice_the_page_says_so(run, tmp_path: Path) -> None:
    assert "没有找到公告" in sheet(run, tmp_path, "今日多云。\n")


def test_foreign_words_are_escaped(run, tmp_path: Path) -> None:
    out = sheet(run, tmp_path, COURT.replace("青石县人民法院公告", "<script>alert(1)</script>青石县人民法院公告", 1))
    assert "<script" not in out


def test_another_calendar_counts_on_the_sheet_too(run, tmp_path: Path) -> None:
    out = re.sub(r"<[^>]+>", "", sheet(run, tmp_path, COURT, "--calendar", "cn-guangxi"))
    assert "送达：30日，2026年3月5日（星期四）届满" in out
    assert "日历：cn-guangxi" in out


def test_in_english(run, tmp_path: Path) -> None:
    plain = re.sub(r"<[^>]+>", "", sheet(run, tmp_path, COURT, "--lang", "en"))
    assert "Notice proofread" in plain and "error: 1" in plain and "A calculation, no legal advice." in plain


@pytest.mark.parametrize(
    ("options", "said"), [(["--sheet"], "--sheet is for pages"), (["--bom"], "--bom is for tables")]
)
@pytest.mark.english
def test_what_goes_with_one_format_only(run, tmp_path: Path, options: list[str], said: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text(COURT, encoding="utf-8")
    done = run("check", str(page), *options)
    assert (done.status, done.out) == (2, "") and said in done.err


def test_csv_for_excel_in_china_begins_with_a_mark(run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(COURT, encoding="utf-8")
    out = run("check", str(page), "-f", "csv", "--bom").out
    assert out.startswith("\ufeffpath,notice,") and out.count("\ufeff") == 1
