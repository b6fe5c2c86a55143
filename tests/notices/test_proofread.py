"""The library's face: check a text or a file, get notices with findings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

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
