"""Several documents taken through the steps of proofreading together: each is read as it is alone."""

from pathlib import Path

import pytest

from deadline_cli.cli.check.run import Job, proofread_file, proofread_files
from deadline_cli.notices.documents.document import Document
from deadline_cli.notices.lines.signature import is_day_alone
from deadline_cli.notices.proofread import proofread, proofread_all
from deadline_cli.notices.suppression import Selection
from deadline_cli.workcalendar.named import load_calendar

PAGES = sorted((Path(__file__).parents[1] / "pages" / "train").glob("*.txt"))[:80]
CALENDAR = load_calendar()


def test_documents_together_are_read_as_each_alone() -> None:
    documents = [Document("", "utf-8", path.read_text("utf-8")) for path in PAGES] + [Document("", "utf-8", "")]
    together = proofread_all([(document, None, None) for document in documents], rule=None, calendar=CALENDAR)
    assert together == [proofread(document, calendar=CALENDAR) for document in documents]


def test_a_column_of_more_notices_than_go_together_keeps_their_order() -> None:
    notices = [
        f"公示\n第{number}号：公示期2026年2月3日至2月{number % 20 + 4}日。\n某局\n2026年2月3日\n"
        for number in range(150)
    ]
    page = proofread(Document("", "utf-8", "\n\n".join(notices)), calendar=CALENDAR)
    assert [judged.notice.index for judged in page.notices] == list(range(1, 151))
    assert all(f"第{number}号" in judged.notice.text for number, judged in enumerate(page.notices))


@pytest.mark.parametrize("line", ["— 2026年3月2日 —", "--2026年3月2日--", "－2026-03-02－", "发布时间：2026-03-02"])
def test_a_day_between_strokes_or_behind_its_label_stands_alone(line: str) -> None:
    assert is_day_alone(line)


def test_the_day_of_an_act_does_not() -> None:
    assert not is_day_alone("报名时间：2026-03-02")


def test_files_together_are_read_as_each_alone(tmp_path: Path) -> None:
    """Short texts, one that is no text, one of another calendar and one that is not there."""
    jobs = []
    for number, page in enumerate([*PAGES[:8], None]):
        path = tmp_path / f"{number}.txt"
        path.write_bytes(page.read_bytes() if page else b"\x00\x01\xff" * 40)
        calendar = "cn-exchange" if number == 3 else "cn"
        jobs.append(Job(str(path), None, None, calendar, Selection()))
    jobs.append(Job(str(tmp_path / "nowhere.md"), None, None, "cn", Selection()))
    assert proofread_files(jobs) == [proofread_file(job) for job in jobs]
