"""The text of a year's file, its writing, and the inventory of what lies in the folders."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import load_calendar, read_arrangement, shipped_folder, user_folder
from deadline_cli.workcalendar.inventory import inventory
from deadline_cli.workcalendar.overlay import read_overlay
from deadline_cli.workcalendar.value import Festival, Notice
from deadline_cli.workcalendar.yearfile import write_year, year_text
from tests.calendars import forget

pytestmark = pytest.mark.usefixtures("calendar_folder")
NOTICES = (
    Notice('关于"节日"的通知\\', "国办发明电〔2026〕8号", date(2026, 11, 10), True),
    Notice("又一通知", None, None, False),
)
ROWS = (
    Festival("元旦", (date(2027, 1, 1),), date(2027, 1, 1), date(2027, 1, 3), (), "国办发明电〔2026〕8号"),
    Festival("春节", (date(2027, 2, 6), date(2027, 2, 7)), None, None, (date(2027, 2, 20),), "另号"),
    Festival("劳动节", (), None, None, (date(2027, 5, 8), date(2027, 5, 9)), None),
)
TEXT = """year = 2027

[[notice]]
title = "关于\\"节日\\"的通知\\\\"
document = "国办发明电〔2026〕8号"
issued = 2026-11-10
verified = true

[[notice]]
title = "又一通知"
document = ""
verified = false

[[festival]]
name = "元旦"
statutory = [2027-01-01]
first = 2027-01-01
last = 2027-01-03
make_up_workdays = []

[[festival]]
name = "春节"
document = "另号"
statutory = [2027-02-06, 2027-02-07]
make_up_workdays = [2027-02-20]

[[festival]]
name = "劳动节"
statutory = []
make_up_workdays = [2027-05-08, 2027-05-09]
"""


def test_the_text_of_a_year() -> None:
    assert year_text(2027, NOTICES, ROWS) == TEXT
    assert tomllib.loads(TEXT)["notice"][0]["title"] == NOTICES[0].title
    odd = Notice("\t\x1f\x7f\u0080\\u0041", None, None, False)
    said = year_text(2027, [odd], ()).splitlines()[3]
    assert said == 'title = "\\u0009\\u001F\\u007F\u0080\\\\u0041"'
    assert tomllib.loads(said)["title"] == odd.title
    assert year_text(2027, (), ROWS[:1]).splitlines()[4] == 'document = "国办发明电〔2026〕8号"'


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = write_year(tmp_path / "new" / "cn", 2027, TEXT)
    assert (path, path.read_bytes()) == (tmp_path / "new" / "cn" / "2027.toml", TEXT.encode())
    found = read_arrangement(path, 2027, "user")
    assert found.notices == NOTICES
    assert found.festivals == (*ROWS[:2], ROWS[2]._replace(document="国办发明电〔2026〕8号"))
    write_year(tmp_path / "new" / "cn", 2027, TEXT)  # a folder that is there already, a year that is written over


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeadlineError, match="name a folder of your own in DEADLINE_CALENDARS"):
        write_year(tmp_path / "file" / "cn", 2027, TEXT)


def test_what_there_is(calendar_folder: Path) -> None:
    before = inventory(date(2026, 6, 1))
    assert [one.year for one in before.years] == list(range(2004, 2027))
    assert [one.origin for one in before.overlays] == ["shipped"] * len(before.overlays)
    names = [one.name for one in before.overlays]
    assert names == sorted(names) and "cn-guangxi" in names
    assert (str(before.horizon), before.due, before.broken) == ("2026-12-28", None, ())
    (calendar_folder / "cn").mkdir(parents=True)
    (calendar_folder / "cn" / "2027.toml").write_text(TEXT, encoding="utf-8")
    (calendar_folder / "cn" / "2026.toml").write_text("year = 3\n", encoding="utf-8")
    (calendar_folder / "aa.toml").write_text("extends = 3\n", encoding="utf-8")
    own = 'extends = "cn"\n[[festival]]\nname = "停电"\nfirst = 2026-03-02\nlast = 2026-03-03\n'
    for name in ("cn-guangxi", "zz"):
        (calendar_folder / f"{name}.toml").write_text(own, encoding="utf-8")
    forget()
    after = inventory(date(2026, 11, 2))
    assert [one.year for one in after.years] == [*range(2004, 2026), 2027]
    assert [one.name for one in after.overlays if one.origin == "user"] == ["cn-guangxi", "zz"]
    assert len(after.overlays) == len(before.overlays) + 1  # the user's stands for the shipped one
    assert [str(fault).partition(": ")[0] for fault in after.broken] == [
        f"calendar file {calendar_folder / 'cn' / '2026.toml'}", f"calendar file {calendar_folder / 'aa.toml'}",
    ]  # fmt: skip


def test_no_notice_is_due_once_it_is_there(calendar_folder: Path) -> None:
    write_year(calendar_folder / "cn", 2027, TEXT)
    forget()
    assert [inventory(date(*day)).due for day in ((2026, 11, 5), (2027, 10, 31), (2027, 11, 1))] == [None, None, 2028]


def test_a_missing_year_ends_what_is_certain(calendar_folder: Path) -> None:
    write_year(calendar_folder / "cn", 2028, TEXT.replace("2027", "2028"))
    forget()
    calendar = load_calendar("cn")
    assert (calendar.horizon, calendar.first_year_kept()) == (date(2026, 12, 28), 2004)
    assert calendar.arrangement_of(2027) is None and calendar.arrangement_of(2028) is not None
    assert calendar.title == "国务院办公厅节假日安排"


def test_an_overlay_file(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        'extends = "cn"\npartial = [2027]\nmake_up_workdays = false\n[[notice]]\ntitle = "2026年停电的通知"\n'
        '[[festival]]\nname = "停电"\nfirst = 2026-12-31\nlast = 2027-01-02\nmake_up_workdays = [2026-12-27]\n'
        '[[festival]]\nname = "检修"\nfirst = 2026-03-02\nlast = 2026-03-08\nstatutory = [2026-03-05]\n',
        encoding="utf-8",
    )
    overlay = read_overlay(path, "file")
    assert (overlay.name, overlay.title, overlay.extends, overlay.years) == ("own", "own", "cn", (2026, 2027))
    assert (overlay.partial, overlay.make_up_workdays) == ((2027,), False)
    assert {day.source for day in overlay.days.values()} == {"own"}  # its issuer, where the notice has no number
    off, repairs = overlay.festivals
    assert off.statutory == (date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2))
    assert repairs.statutory == (date(2026, 3, 5),)
    calendar = load_calendar(str(path))
    days = [date(2026, 3, 2), date(2026, 3, 5), date(2026, 12, 27), date(2026, 2, 14), date(2026, 2, 17)]
    assert [calendar.day(day).kind for day in days] == [
        "adjusted-rest", "holiday", "make-up-workday", "weekend", "holiday",
    ]  # fmt: skip
    year = calendar.arrangement_of(2026)
    assert year is not None
    assert year.notices[-1].title == "2026年停电的通知" and year.festivals[-2:] == overlay.festivals
    next_year = load_calendar(str(path)).estimate_of(2027)
    assert next_year[date(2027, 1, 2)].name == "停电" and date(2026, 12, 31) not in next_year


def test_a_numbered_notice_is_the_source(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        'extends = "cn"\ntitle = "某局"\n[[notice]]\ntitle = "通知"\ndocument = "某发〔2026〕1号"\n'
        '[[festival]]\nname = "停电"\nfirst = 2026-03-02\nlast = 2026-03-02\n',
        encoding="utf-8",
    )
    assert {day.source for day in read_overlay(path, "file").days.values()} == {"某发〔2026〕1号"}


def test_a_file_that_extends_nothing_holds_its_year_alone(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(TEXT.replace("year = 2027", 'year = 2027\ntitle = "某历"'), encoding="utf-8")
    calendar = load_calendar(str(path))
    assert (calendar.title, calendar.horizon) == ("某历", date(2027, 12, 28))
    assert calendar.arrangement_of(2026) is None
    year = calendar.arrangement_of(2027)
    assert year is not None and (year.origin, year.path, year.notices) == ("file", str(path), NOTICES)
    assert calendar.is_official(date(2027, 6, 1)) and not calendar.is_official(date(2026, 6, 1))
    assert not calendar.is_working(date(2026, 10, 1))  # by the law alone


def test_where_the_users_calendars_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEADLINE_CALENDARS", str(tmp_path / "there"))
    assert user_folder() == tmp_path / "there"
    monkeypatch.delenv("DEADLINE_CALENDARS")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", f" {tmp_path} ")
    assert user_folder() == tmp_path / "deadline" / "calendars"
    monkeypatch.setenv("XDG_DATA_HOME", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert user_folder() == tmp_path / ".local" / "share" / "deadline" / "calendars"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("../no-such-folder/x", "not found"),
        ("a b", "is not the name of a calendar"), ("", "is not the name of a calendar"),
        ("nowhere", "not found; 'deadline calendar list'"), ("x.toml", "calendar file 'x.toml' not found"),
    ],
)  # fmt: skip
def test_no_calendar_of_that_name(name: str, says: str) -> None:
    with pytest.raises(DeadlineError, match=says):
        load_calendar(name)


def test_calendars_that_extend_each_other(calendar_folder: Path) -> None:
    calendar_folder.mkdir()
    for name, other in (("a", "b"), ("b", "c"), ("c", "a")):
        (calendar_folder / f"{name}.toml").write_text(f'extends = "{other}"\n', encoding="utf-8")
    with pytest.raises(DeadlineError, match="it extends itself by way of 'a'"):
        load_calendar("a")


def test_the_users_file_stands_for_the_shipped_one(calendar_folder: Path) -> None:
    assert (shipped_folder() / "cn" / "2026.toml").is_file()
    write_year(calendar_folder / "cn", 2026, TEXT.replace("2027", "2026"))
    forget()
    year = load_calendar("cn").arrangement_of(2026)
    assert year is not None and (year.origin, len(year.festivals)) == ("user", 3)
