"""What the verification of a calendar file finds, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from deadline_cli.errors import DeadlineError
from deadline_cli.workcalendar.files import shipped_folder
from deadline_cli.workcalendar.verify import Report, _everything, _gaps, _paths_of, _verified, verify_all

pytestmark = pytest.mark.usefixtures("calendar_folder")
NOTICE = '[[notice]]\ntitle = "通知"\ndocument = "某号"\nissued = 2032-11-01\nverified = true\n'
HEAD = f"year = 2033\n{NOTICE}"
OVERLAY = f'extends = "cn"\nname = "own"\ntitle = "某局"\nyears = [2026]\n{NOTICE}'


def festival(*lines: str) -> str:
    return "\n".join(("[[festival]]", 'name = "元旦"', *lines, ""))


DAY = festival("first = 2033-01-03", "last = 2033-01-03", "make_up_workdays = [2033-01-08]")
UNKNOWN_YEAR = ("the holidays library does not know the notice of 2033", "holidays 库尚无2033年的安排")


def report(tmp_path: Path, text: str) -> Report:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    (found,) = verify_all([str(path)])
    assert found.path == str(path)
    return found


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (f"{HEAD}{DAY}", []),
        (f"title = 'x'\n{HEAD}{DAY}", [("'title' is not known here", "无此字段：title")]),  # an overlay has one
        (f'{HEAD}source = "gov.cn"\n{DAY}', []),
        (
            f"year = 2033\n{DAY}",
            [("no [[notice]]: the source of the days is missing", "缺少 [[notice]]：没有注明来源")],
        ),
        (
            f'{HEAD}{festival("first = 2033-01-03", "last = 2033-01-03", "make_up_workdays = [2033-01-07]")}',
            [("元旦: make-up day 2033-01-07 is not a weekend day", "元旦：调休上班日 2033-01-07 不是周末")],
        ),
        (f'{HEAD}{festival("first = 2033-01-03", "last = 2033-01-03", "make_up_workdays = [2033-01-08]")}', []),
        (
            f'{HEAD}{festival("first = 2033-01-01", "last = 2033-01-17", "make_up_workdays = [2033-01-22]")}',
            [("元旦: 2033-01-01 to 2033-01-17 is 17 days long", "元旦：2033-01-01至2033-01-17长达17天")],
        ),
        (f'{HEAD}{festival("first = 2033-01-01", "last = 2033-01-16", "make_up_workdays = [2033-01-22]")}', []),
        (
            f'{HEAD}{festival("first = 2033-01-06", "last = 2033-01-09", "make_up_workdays = [2033-01-09]")}',
            [("2033-01-09 is a day off and a make-up day at once", "2033-01-09 既放假又上班")],
        ),
        (
            f'{HEAD}{festival("first = 2033-01-06", "last = 2033-01-08", "make_up_workdays = [2033-01-09]")}', []
        ),
        (OVERLAY + festival("first = 2026-03-02", "last = 2026-03-02"), []),
        (
            OVERLAY + festival("first = 2026-03-02", "last = 2026-03-02", "make_up_workdays = [2026-03-05]"),
            [("元旦: make-up day 2026-03-05 is not a weekend day", "元旦：调休上班日 2026-03-05 不是周末")],
        ),
    ],
)  # fmt: skip
def test_the_form_and_the_days(tmp_path: Path, text: str, problems: list[tuple[str, str]]) -> None:
    assert list(report(tmp_path, text).problems) == problems


@pytest.mark.parametrize(
    ("text", "en", "zh"),
    [
        (festival("first = 2033-01-03"), "neither year nor extends is given", "缺少 year 或 extends"),
        (f"{HEAD}{festival('first = 2033-01-03')}", "runs from 2033-01-03 to ?", "2033-01-03 至 ?"),
        (f"{HEAD}{DAY}fisrt = 2033-01-03\n", "'fisrt' of '元旦' is unknown; known are document, first", "fisrt"),
        (f"yaer = 1\n{HEAD}{DAY}", "'yaer' is unknown; known are basis, extends", "没有 yaer 这一项；可用的有"),
        (f"{HEAD}isued = 2032-11-01\n{DAY}", "'isued' is unknown; known are document, issued", "没有 isued 这一项"),
        ("yaer = 1\n" + OVERLAY + DAY, "'yaer' is unknown", "没有 yaer 这一项"),
        ("year = ", "Invalid value", ""),
        (OVERLAY.replace('"cn"', '"nowhere"') + DAY, "'nowhere' not found", "nowhere"),
        (OVERLAY.replace("[2026]", "2026") + DAY, "is not a list of years", ""),
        ("notice = 5\nyear = 2033\n" + DAY, "notice", ""),
        ("notice = [5]\nyear = 2033\n" + DAY, "notice", ""),
        ("festival = 5\n" + HEAD, "festival", ""),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used(tmp_path: Path, text: str, en: str, zh: str) -> None:
    problems = report(tmp_path, text).problems
    assert any(en in said and zh in chinese for said, chinese in problems), problems
    assert not any(str(tmp_path) in said + chinese for said, chinese in problems)  # the report names the file itself


def test_a_notice_that_is_not_verified_is_remarked(tmp_path: Path) -> None:
    unsure = report(tmp_path, f"{HEAD}{DAY}".replace("verified = true\n", ""))
    said = ("number and date of 通知 are not verified", "《通知》的文号、日期未核实")
    assert unsure.problems == () and unsure.remarks == (UNKNOWN_YEAR, said)


def test_a_year_that_the_library_does_not_know_is_not_compared(tmp_path: Path) -> None:
    found = report(tmp_path, f"{HEAD}{DAY}")
    assert (found.problems, found.remarks) == ((), (UNKNOWN_YEAR,))
    compared = report(tmp_path, f"{HEAD}{DAY}".replace("make_up_workdays = [2033-01-08]\n", ""))
    assert compared.remarks == () and any(en.endswith("in the holidays library") for en, _ in compared.problems)


def shipped(year: int) -> str:
    return (shipped_folder() / "cn" / f"{year}.toml").read_text(encoding="utf-8")


def users(folder: Path, year: int, text: str) -> Report:
    (folder / "cn").mkdir(parents=True, exist_ok=True)
    path = folder / "cn" / f"{year}.toml"
    path.write_text(text, encoding="utf-8")
    return _verified(path, "user")


def test_a_users_year_says_where_it_differs_from_the_shipped_one(calendar_folder: Path) -> None:
    same = users(calendar_folder, 2025, shipped(2025))
    assert same.problems == ()
    assert ("it stands above the shipped year and says the same", "覆盖随附的同年文件，内容一致") in same.remarks
    other = users(calendar_folder, 2025, shipped(2025).replace("last = 2025-05-05", "last = 2025-05-04"))
    days = "it stands above the shipped year and differs on 2025-05-05", "覆盖随附的同年文件，不同之处：2025-05-05"
    assert days in other.remarks
    here = "2025-05-05 is working here and off in the holidays library", "2025-05-05 此处为上班，holidays 库为放假"
    assert other.problems == (here,)
    off = users(calendar_folder, 2025, shipped(2025).replace("last = 2025-05-05", "last = 2025-05-06"))
    there = "2025-05-06 is off here and working in the holidays library", "2025-05-06 此处为放假，holidays 库为上班"
    assert off.problems == (there,)


def test_six_days_are_named_and_a_sign_stands_for_more(calendar_folder: Path) -> None:
    for last, days in ("2025-10-02", 6), ("2025-10-01", 7):
        found = users(calendar_folder, 2025, shipped(2025).replace("last = 2025-10-08", f"last = {last}"))
        (said,) = [en for en, _ in found.remarks if "differs" in en]
        assert said.count("2025-") == 6 and said.endswith(" …") is (days > 6)


@pytest.mark.parametrize(
    ("years", "missing"),
    [
        ([2025, 2026], ""), ([2027], ""), ([2026, 2028], "2027"), ([2026, 2029], "2027, 2028"),
        ([2025, 2027, 2029], "2026, 2028"), ([2026, 20280], ""),
    ],
)  # fmt: skip
def test_a_year_missing_between_two_others(years: list[int], missing: str) -> None:
    paths: list[tuple[Path, str]] = [(Path("cn") / f"{year}.toml", "user") for year in years]
    found = _gaps([*paths, (Path("cn-guangxi.toml"), "user"), (Path("other") / "1999.toml", "user")])
    first, last = years[0], years[-1]
    en, zh = f"no file for {missing}, between {first} and {last}", f"{first}年至{last}年之间缺少：{missing}"
    assert found == ([Report("cn", ((en, zh),))] if missing else [])


def test_which_files_are_verified(calendar_folder: Path) -> None:
    (calendar_folder / "cn").mkdir(parents=True)
    (calendar_folder / "own.toml").touch()
    (calendar_folder / "cn" / "2030.toml").touch()
    assert [(path.name, origin) for path, origin in _paths_of("cn-guangxi")] == [("cn-guangxi.toml", "shipped")]
    assert _paths_of("own") == [(calendar_folder / "own.toml", "user")]
    assert [path.stem for path, _ in _paths_of("cn")] == [str(year) for year in [*range(2004, 2027), 2030]]
    assert _paths_of(str(calendar_folder / "own.toml")) == [(calendar_folder / "own.toml", "file")]
    assert {"own.toml", "2030.toml", "cn-guangxi.toml", "2004.toml"} <= {path.name for path, _ in _everything()}
    with pytest.raises(DeadlineError, match="'nowhere' not found"):
        _paths_of("nowhere")
