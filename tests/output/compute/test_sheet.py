"""compute -f html: one sheet for the file, with everything on it and nothing folded away."""

from __future__ import annotations

import re

import pytest


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["2026-02-03", "10个工作日"], ["2026年2月24日（星期二）",
                                        "自2026年2月4日起至2026年2月24日止（共10个工作日）",
                                        "2026年2月14日（星期六）", "调休上班", "国办发明电〔2025〕7号"]),
        (["2026-02-03", "civil-summons"], ["civil-summons", "民事诉讼法第九十五条", "后续", "答辩", "不是法律意见"]),
        (["2026-12-21", "15日", "--before"], ["最迟办理日", "2026年12月6日"]),
        (["2026-12-15", "15日"], ["（推定，尚未公布）"]),
        (["2026-02-03", "72小时"], ["时届满"]),
    ],
)  # fmt: skip
def test_what_stands_on_it(run, arguments: list[str], words: list[str]) -> None:
    done = run("compute", *arguments, "-f", "html")
    assert done.status == 0
    text = re.sub(r"<[^>]+>", "", done.out.partition("<body>")[2])
    for word in words:
        assert word in text
    assert "<details" not in done.out and "<script" not in done.out


def test_every_day_of_the_count_is_there(run) -> None:
    out = run("compute", "2026-02-03", "10个工作日", "-f", "html").out
    days = re.findall(r"<li class=\"[\w-]*\"><b>([^<]+)</b>", out)
    assert len(days) == 22  # 3 to 24 February
    assert [day for day in days if day != "–"] == [str(n) for n in range(1, 11)]


def test_of_a_long_count_the_beginning_and_the_end(run) -> None:
    out = run("compute", "2026-02-03", "1年", "-f", "html").out
    assert len(re.findall(r"<li class=\"[\w-]*\"><b>", out)) == 46
    assert "日依次计算" in out


def test_each_of_several_has_a_sheet_of_its_own(run) -> None:
    out = run("compute", "2026-02-03", "2026-02-04", "30日", "-f", "html").out
    assert out.count('<article class="sheet">') == 2
    assert out.count("<html") == out.count("</html>") == 1


def test_foreign_words_are_escaped(run) -> None:
    out = run("compute", "-", "-f", "html", stdin="<b>x\t<script>alert(1)</script>\n").out
    assert "<script" not in out and "&lt;script&gt;" in out


def test_in_english(run) -> None:
    out = run("compute", "2026-02-03", "10wd", "-f", "html", "--lang", "en").out
    assert "Reckoning of a deadline" in out and "A calculation, no legal advice." in out
