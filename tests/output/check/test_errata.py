"""check -f errata: what is wrong, as a list that goes back to whoever placed the notice."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

PAGE = """关于某项目环境影响评价的公示
公示期为5个工作日，自2026年2月3日起至2026年2月9日止。听证会定于2026年2月12日（星期五）举行。
云陵县生态环境局
2026年2月3日
"""


def rows(out: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out)))


def test_a_row_a_finding_in_the_order_of_the_text(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(PAGE, encoding="utf-8")
    first, second = rows(run("check", "page.txt", "-f", "errata").out)
    assert (first["line"], first["code"], first["name"]) == ("2", "P202", "首日误计入")
    assert (first["printed"], first["replacement"][:10]) == ("2026年2月3日起至2026年2月9日止", "自2026年2月4日")
    assert (second["code"], second["severity"]) == ("D102", "error")
    assert second["replacement"] == "2026年2月12日（星期四） / 2026年2月13日（星期五）"
    assert second["message"] == "2026年2月12日是星期四，不是星期五"


@pytest.mark.english
def test_what_was_not_read_is_a_row_too(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("broken.docx").write_bytes(b"PK\x03\x04")
    ran = run("check", "broken.docx", "-f", "errata")
    (row,) = rows(ran.out)
    assert (ran.status, row["code"], row["severity"]) == (2, "not-read", "warning")
    assert row["message"].startswith("not read: ")


def test_it_opens_in_a_chinese_excel_and_holds_no_formula(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("=a.txt").write_text(PAGE.replace("关于", "=1+1关于"), encoding="utf-8")
    out = run("check", "=a.txt", "-f", "errata", "--bom").out
    assert out.startswith("\ufeffpath,")
    assert {(row["\ufeffpath"], row["title"][:2]) for row in rows(out)} == {("'=a.txt", "'=")}


def test_the_words_to_print_stand_for_all_that_was_printed(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever puts the one in place of the other loses no hour, wherever the column broke."""
    monkeypatch.chdir(tmp_path)
    text = "股东会通知\n兹定于2026年3月\n20日（星期四）上午9时在公司召开股东会。\n某公司\n2026年3月3日\n"
    Path("page.txt").write_text(text, encoding="utf-8")
    (row,) = rows(run("check", "page.txt", "-f", "errata").out)
    assert row["printed"] == "2026年3月20日（星期四）上午9时"
    assert row["replacement"] == "2026年3月20日（星期五）上午9时 / 2026年3月19日（星期四）上午9时"
