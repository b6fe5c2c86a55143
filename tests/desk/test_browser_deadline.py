"""The desk's second tab in a real browser: a date and a rule, by keyboard alone, to the sheet that is printed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

expect = pytest.importorskip("playwright.sync_api").expect


def test_an_answer_to_another_question_does_not_stay(page: Any) -> None:
    page.click("#tab-compute")
    page.fill("#rule", "10个工作日")
    page.keyboard.press("Escape")
    page.click("#question button[type=submit], #question button:not([type])")
    page.wait_for_selector("#answer .sheet")
    page.fill("#day", "2026-03-02")
    expect(page.locator("#answer .sheet")).to_have_count(0)
    expect(page.locator("#answer-tools")).to_be_hidden()


def test_a_rule_is_chosen_by_its_name_and_its_list_stays_closed(page: Any) -> None:
    page.click("#tab-compute")
    page.fill("#day", "2026-02-03")
    page.fill("#rule", "公告送达（国内）")
    page.wait_for_selector("#rules li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#answer .sheet")
    expect(page.locator("#rule")).to_have_value("民事诉讼公告送达（国内）")
    page.evaluate("document.activeElement.blur()")
    page.focus("#rule")
    page.wait_for_timeout(500)
    expect(page.locator("#rules")).to_be_hidden()


def test_a_word_that_is_no_rule_offers_those_that_have_it(page: Any) -> None:
    page.click("#tab-compute")
    page.fill("#day", "2026-02-03")
    page.fill("#rule", "公示")
    page.keyboard.press("Escape")
    page.click("#question button.main")
    page.wait_for_selector(".meant button")
    assert page.inner_text("#answer-status") == "没有叫“公示”的规则；请选一条，或写期限，如 30日、10个工作日"
    page.click("text=环境影响报告书征求意见稿公示")
    page.wait_for_selector("#answer .sheet")
    expect(page.locator("#answer")).to_contain_text("2026年2月24日（星期二）")


def test_compute_by_keyboard_alone(page: Any) -> None:
    page.focus("#tab-check")
    page.keyboard.press("ArrowRight")
    page.fill("#day", "2026-02-03")
    page.focus("#rule")
    page.keyboard.type("公告送达")
    page.wait_for_selector("#rules li")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#answer .sheet")
    page.fill("#rule", "10个工作日")
    page.keyboard.press("Enter")
    expect(page.locator("#answer")).to_contain_text("2026年2月24日（星期二）")
    page.check("input[value=latest]")
    page.fill("#day", "2026-03-31")
    page.fill("#rule", "civil-gonggao")
    page.keyboard.press("Enter")
    expect(page.locator("#answer-status")).to_contain_text("2026年3月1日")


def test_the_sheet_prints_on_one_page(page: Any, tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    page.click("#tab-compute")
    page.fill("#day", "2026-02-03")
    page.fill("#rule", "10个工作日")
    page.keyboard.press("Enter")
    page.wait_for_selector("#answer .sheet")
    page.pdf(path=tmp_path / "sheet.pdf", prefer_css_page_size=True)
    printed = pdfium.PdfDocument(tmp_path / "sheet.pdf")
    assert len(printed) == 1
    words = printed[0].get_textpage().get_text_bounded()
    assert "2026" in words and "English" not in words
