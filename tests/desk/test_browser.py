"""The desk in a real browser: drop, look, paste, copy, download; and no serious accessibility fault."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

expect = pytest.importorskip("playwright.sync_api").expect
axe = pytest.importorskip("axe_playwright_python.sync_playwright")


EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "page.txt"


def test_from_drop_to_the_marked_copy(page: Any, tmp_path: Path) -> None:
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    assert page.inner_text("#sum") == "2份公告，3处意见"
    assert [mark.inner_text() for mark in page.query_selector_all("#document mark")] == [
        "2026年2月3日至2026年2月14日", "自本公告发出之日起，经过60日", "2026年5月6日（星期四）上午9时"
    ]  # fmt: skip
    assert page.locator("#document section").count() == 2
    page.click("#findings li.warning .copy")
    assert page.evaluate("navigator.clipboard.readText()") == "自2026年2月4日起至2026年2月24日止（共10个工作日）"
    page.click("#findings li.warning .go")
    assert page.locator("#document mark.on").inner_text() == "2026年2月3日至2026年2月14日"
    with page.expect_download() as waiting:
        page.click("[data-kind=marked]")
    waiting.value.save_as(tmp_path / waiting.value.suggested_filename)
    assert "P202" in (tmp_path / "page.marked.html").read_text(encoding="utf-8")


def test_a_date_in_one_page_s_head_is_no_other_page_s(page: Any, tmp_path: Path) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    body = EXAMPLE.read_text(encoding="utf-8")
    old.write_text(f"新河日报　2026年2月4日　星期三　第4版\n{body}", encoding="utf-8")
    new.write_text(body, encoding="utf-8")
    page.set_input_files("#files", old)
    page.wait_for_selector("#findings li")
    expect(page.locator("#published")).to_have_value("2026-02-04")
    page.set_input_files("#files", new)
    page.click("text=new.txt")
    expect(page.locator("#published")).to_have_value("")
    page.fill("#published", "2026-02-05")  # typed, it holds for all
    page.dispatch_event("#published", "change")
    page.click("text=old.txt")
    expect(page.locator("#published")).to_have_value("2026-02-05")


def test_a_text_is_pasted_beside_a_document(page: Any) -> None:
    """By mouse: nothing may move away from under it when the text loses the focus."""
    page.click("#judge")
    assert page.inner_text("#status") == "请先放入文件，或粘贴公告文字"
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    page.fill("#text", EXAMPLE.read_text(encoding="utf-8"))
    box = page.locator("#judge").bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator("#documents button")).to_have_count(2)
    expect(page.locator("#documents button").nth(1)).to_have_attribute("aria-current", "true")  # given last, shown
    expect(page.locator("#sum")).to_have_text("2份公告，3处意见")


def test_the_same_file_twice_is_there_once(page: Any, tmp_path: Path) -> None:
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    page.set_input_files("#files", EXAMPLE)
    expect(page.locator("#status")).to_have_text("page.txt已在列表中，内容相同")
    expect(page.locator("#documents button")).to_have_count(1)
    other = tmp_path / "page.txt"
    other.write_text(EXAMPLE.read_text(encoding="utf-8").replace("2月14日", "2月24日"), encoding="utf-8")
    page.set_input_files("#files", other)
    expect(page.locator("#documents button").nth(1)).to_have_text("page（2）.txt")
    expect(page.locator("#documents button").nth(1)).to_have_attribute("aria-current", "true")


def test_of_what_cannot_be_read_there_is_nothing_to_take_home(page: Any, tmp_path: Path) -> None:
    cut_off = tmp_path / "cut.pdf"
    cut_off.write_bytes(b"%PDF-1.7\n1 0 obj <<")
    page.set_input_files("#files", cut_off)
    expect(page.locator("#unread")).to_contain_text("cut.pdf")
    expect(page.locator("[data-kind=marked]")).to_be_hidden()
    page.set_input_files("#files", EXAMPLE)
    expect(page.locator("[data-kind=marked]")).to_be_visible()


def test_on_a_telephone_the_findings_stand_first(page: Any) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    findings, document = page.locator("#findings").bounding_box(), page.locator("#document").bounding_box()
    assert findings["y"] < document["y"]


def test_people_read_names_and_doubtful_days_are_told(page: Any) -> None:
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#document section")
    assert page.locator("#document h2").all_inner_texts() == [
        "第1份 · 征求意见 · 适用：环境影响报告书征求意见稿公示 · 落款：2026年2月3日（星期二）",
        "第2份 · 传票送达 · 适用：民事诉讼公告送达（国内） · 落款：2026年2月3日（星期二）",
    ]
    assert page.locator("#document dd.doubt").count() == page.locator("#document dt").count() == 5


def test_the_filter_leaves_what_is_wanted(page: Any) -> None:
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    page.uncheck("#filter input[value=error]")
    assert page.locator("#findings li").count() == page.locator("#document mark").count() == 1


def test_pasted_text_is_judged(page: Any) -> None:
    page.fill("#text", EXAMPLE.read_text(encoding="utf-8"))
    page.click("#judge")
    page.wait_for_selector("#findings li")
    assert page.locator("#document mark").count() == 3


def test_twenty_at_once_all_come_back(page: Any, tmp_path: Path) -> None:
    files = []
    for number in range(20):
        files.append(tmp_path / f"{number:02}.txt")
        files[-1].write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    page.set_input_files("#files", files)
    expect(page.locator("#documents .bad")).to_have_count(20, timeout=60_000)


def test_in_english(page: Any) -> None:
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    page.click("#language")
    expect(page.locator("#sum")).to_contain_text("2 notices")
    assert page.inner_text("#tab-compute") == "Compute"


def test_a_long_name_stays_on_a_narrow_page(page: Any, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    named = tmp_path / ("公告专版终校稿第七次修改" * 4 + "_final_v12_2026-03-02.txt")
    named.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    page.set_input_files("#files", named)
    page.wait_for_selector("#findings li")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_serious_accessibility_fault(page: Any, scheme: str, width: int) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 844})
    page.set_input_files("#files", EXAMPLE)
    page.wait_for_selector("#findings li")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    faults = _faults(page)
    page.click("#tab-compute")
    page.fill("#day", "2026-02-03")
    page.fill("#rule", "civil-summons")
    page.keyboard.press("Enter")
    page.wait_for_selector("#answer .sheet")
    assert not faults + _faults(page)


def _faults(page: Any) -> list[str]:
    found = axe.Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in found if v["impact"] in ("serious", "critical")]
