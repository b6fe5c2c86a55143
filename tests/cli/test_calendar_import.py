"""deadline calendar import: from a notice's text to a year that every answer takes its days from."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deadline_cli.cli.calendar.importing import LARGEST_TEXT
from deadline_cli.workcalendar.files import shipped_folder
from tests.calendars import forget

Run = Callable[..., Any]

pytestmark = pytest.mark.usefixtures("calendar_folder")

NOTICE = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕8号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历腊月二十九、周五）至12日（农历正月初七、周五）放假调休，共8天。2月14日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天，不调休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
鼓励单位和个人结合落实带薪年休假等制度，实际形成较长假期，推动错峰出行。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
国务院办公厅
2026年11月10日
"""

ANNUAL_2019 = """国务院办公厅关于2019年部分节假日安排的通知
国办发明电〔2018〕15号
一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。
二、春节：2月4日至10日放假调休，共7天。2月2日（星期六）、2月3日（星期日）上班。
三、清明节：4月5日放假，与周末连休。
四、劳动节：5月1日放假。
五、端午节：6月7日放假，与周末连休。
六、中秋节：9月13日放假，与周末连休。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
"""


def test_a_new_year_is_written_and_used(run: Run, calendar_folder: Path) -> None:
    before = run("compute", "2027-02-03", "5个工作日", "-q").out
    ran = run("calendar", "import", "-", stdin=NOTICE)
    assert ran.status == 0
    assert "2027年2月" in ran.out
    assert "14班" in ran.out
    written = calendar_folder / "cn" / "2027.toml"
    assert str(written) in ran.err
    assert [path.name for path in written.parent.iterdir()] == ["2027.toml"]
    table = tomllib.loads(written.read_text(encoding="utf-8"))
    assert table["notice"][0]["document"] == "国办发明电〔2026〕8号"
    forget()
    assert (before, run("compute", "2027-02-03", "5个工作日", "-q").out) == ("2027-02-16\n", "2027-02-17\n")
    answer = json.loads(run("compute", "2027-02-03", "5个工作日", "-f", "json").out)
    assert not answer["provisional"]
    assert [warning["code"] for warning in answer["warnings"]] == ["user-calendar"]
    assert answer["tool"]["calendar_horizon"] == "2027-12-28"


def test_a_dry_run_writes_nothing_and_gives_json(run: Run, calendar_folder: Path) -> None:
    ran = run("calendar", "import", "-", "--dry-run", "--format", "json", stdin=NOTICE)
    found = json.loads(ran.out)
    assert ran.status == 0
    assert list(found) == ["schema", "year", "title", "document", "issued", "off", "work", "names", "warnings"]
    assert found["schema"] == "deadline.announcement/1"
    assert (found["year"], found["issued"]) == (2027, "2026-11-10")
    assert found["off"][:4] == ["2027-01-01", "2027-01-02", "2027-01-03", "2027-02-05"]
    assert found["work"] == ["2027-02-14", "2027-02-20", "2027-05-08", "2027-09-26", "2027-10-09"]
    assert found["names"]["2027-02-05"] == "春节"
    assert found["warnings"] == []
    assert not calendar_folder.exists()


def test_a_file_with_clutter(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(f"<html><body><p>{'</p><p>'.join(NOTICE.splitlines())}</p></body></html>".encode("gb18030"))
    found = json.loads(run("calendar", "import", str(page), "-n", "-f", "json").out)
    assert len(found["off"]) == 28


def test_a_part_of_what_is_known_already_leaves_the_rest_of_the_year(run: Run, calendar_folder: Path) -> None:
    text = "国务院办公厅关于2018年部分节假日安排的通知\n清明节：4月5日至7日放假调休，共3天。4月8日（星期日）上班。"
    ran = run("calendar", "import", "-", stdin=text)
    assert ran.status == 0
    assert "内容一致" in ran.err
    written = tomllib.loads((calendar_folder / "cn" / "2018.toml").read_text(encoding="utf-8"))
    shipped = tomllib.loads((shipped_folder() / "cn" / "2018.toml").read_text(encoding="utf-8"))
    assert written == shipped


def test_a_notice_amended_later_differs_from_the_shipped_year(run: Run, calendar_folder: Path) -> None:
    dry = run("calendar", "import", "-", "-n", "-f", "json", stdin=ANNUAL_2019)
    assert dry.status == 0
    assert "2019-05-02" in json.loads(dry.out)["warnings"][0]
    ran = run("calendar", "import", "-", stdin=ANNUAL_2019)
    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert "2019-05-02" in ran.err
    assert not calendar_folder.exists()
    forced = run("calendar", "import", "-", "--force", stdin=ANNUAL_2019)
    assert forced.status == 0
    forget()
    assert run("compute", "2019-04-30", "1个工作日", "-q").out == "2019-05-02\n"


def test_an_amending_notice_changes_a_year_of_the_users_own(run: Run, calendar_folder: Path) -> None:
    run("calendar", "import", "-", stdin=NOTICE)
    forget()
    title = "国务院办公厅关于延长2027年春节假期的通知\n国办发明电〔2027〕1号\n"
    text = title + "延长2027年春节假期至2月16日（星期二），17日起正常上班。"
    ran = run("calendar", "import", "-", stdin=text)
    assert ran.status == 0
    forget()
    assert run("compute", "2027-02-03", "2个工作日", "-q").out == "2027-02-17\n"
    rows = tomllib.loads((calendar_folder / "cn" / "2027.toml").read_text(encoding="utf-8"))["festival"]
    assert [str(day) for row in rows for day in row["make_up_workdays"]][:2] == ["2027-02-20", "2027-05-08"]


def test_a_notice_that_moves_one_make_up_day_leaves_the_holiday_alone(run: Run, calendar_folder: Path) -> None:
    run("calendar", "import", "-", stdin=NOTICE)
    forget()
    title = "国务院办公厅关于调整2027年春节调休上班日期的通知\n国办发明电〔2027〕1号\n"
    text = title + "将春节调休上班日期由2月14日（星期日）调整为2月21日（星期日）。"
    dry = run("calendar", "import", "-", "--dry-run", "--format", "json", stdin=text)
    assert "2027-02-14 原为上班，此处为不作调整；2027-02-21 原为不作调整，此处为上班" in dry.out
    assert run("calendar", "import", "-", stdin=text).status == 0
    forget()
    shown = json.loads(run("calendar", "show", "2027-02", "--format", "json").out)["days"]
    assert [day["date"][8:] for day in shown if day["kind"] == "make-up-workday"] == ["20", "21"]
    assert [day["date"][8:] for day in shown if day["name"] == "春节" and not day["working"]] == [
        f"{day:02}" for day in range(5, 13)
    ]
    assert next(day["source"] for day in shown if day["date"] == "2027-02-21") == "国办发明电〔2027〕1号"


# Text, words of the one line on standard error.
REFUSED = [
    ("", "no arrangement"),
    ("春节快乐，放假通知", "no arrangement"),
    ("春节：2月5日至12日放假调休，共8天。", "add --year"),
    (NOTICE.replace("2月14日（周日）", "2月14日（周六）"), "line 6, column "),
    (NOTICE.replace("共8天", "共9天"), "line 6"),
    (NOTICE.replace("2月14日（周日）", "2月15日（周一）"), "line 6"),
    (NOTICE[: NOTICE.index("五、")], "line"),
    (NOTICE[: NOTICE.index("放假1天")], "line"),
    (NOTICE.replace("国务院办公厅", "广西壮族自治区人民政府办公厅"), "广西壮族自治区人民政府办公厅"),
    ("2027年元旦：1月1日至3日放假，共3天。", "not the whole of 2027"),
    (b"\x7fELF\x02\x01\x00\x00", "not a text"),
    (b"\xff\xff\xfe\x81\x20" * 9, "is not gb18030"),
    (b"PK\x03\x04\x00\x00", "broken archive"),
    (b"%PDF-1.4\n", "not a readable PDF"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_what_is_refused_in_one_line(run: Run, calendar_folder: Path, text: str | bytes, words: str) -> None:
    ran = run("calendar", "import", "-", "--lang", "en", stdin=text)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith("deadline: standard input: ")
    assert ran.err.count("\n") == 1
    assert words in ran.err
    assert not calendar_folder.exists()


def test_the_force_of_the_user_overrides_a_contradiction(run: Run, calendar_folder: Path) -> None:
    ran = run("calendar", "import", "-", "--force", stdin=NOTICE.replace("共8天", "共9天"))
    assert ran.status == 0
    assert "注意：第6行" in ran.out
    assert (calendar_folder / "cn" / "2027.toml").exists()


def test_a_year_beside_the_one_asked_for(run: Run) -> None:
    assert run("calendar", "import", "-", "--year", "2026", "-n", stdin=NOTICE).status == 2
    single = "春节：2月5日至12日放假调休，共8天。"
    assert run("calendar", "import", "-", "--year", "2027", "-n", stdin=single).status == 0


def test_every_document_that_check_reads(run: Run, tmp_path: Path, calendar_folder: Path) -> None:
    """A notice as it came: in a Word file, in a mail; on standard input too."""
    word = tmp_path / "notice.docx"
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in NOTICE.splitlines())
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(word, "w") as package:
        package.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    mail = f"From: a@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{NOTICE}"
    for file, stdin in ((str(word), ""), ("-", word.read_bytes()), ("-", mail)):
        ran = run("calendar", "import", file, "--dry-run", "--format", "json", stdin=stdin)
        assert (ran.status, ran.err) == (0, "")
        assert json.loads(ran.out)["work"] == ["2027-02-14", "2027-02-20", "2027-05-08", "2027-09-26", "2027-10-09"]


@pytest.mark.english
def test_a_large_file_is_refused_at_once(run: Run, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.write(b"a")
        file.truncate(LARGEST_TEXT + 1)
    ran = run("calendar", "import", str(large))
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "larger than 2 MB" in ran.err


@pytest.mark.english
def test_a_missing_file_and_a_folder_that_cannot_be_written(run: Run, tmp_path: Path, monkeypatch: Any) -> None:
    assert "no such file" in run("calendar", "import", str(tmp_path / "none.txt")).err
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DEADLINE_CALENDARS", str(tmp_path / "file"))
    forget()
    ran = run("calendar", "import", "-", stdin=NOTICE)
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "DEADLINE_CALENDARS" in ran.err


def test_a_reader_that_has_gone_takes_nothing_away(calendar_folder: Path, tmp_path: Path) -> None:
    """deadline calendar import notice.txt | head -3"""
    notice = tmp_path / "notice.txt"
    notice.write_text(NOTICE, encoding="utf-8")
    program = [sys.executable, "-m", "deadline_cli", "calendar", "import", str(notice), "--force"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.close()
        assert process.wait(20) == 141
    assert (calendar_folder / "cn" / "2027.toml").is_file()
