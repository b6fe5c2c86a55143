"""The library's face: typed names, imported when they are used."""

import json
import pickle
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

import deadline_cli


def test_compute() -> None:
    answer = deadline_cli.compute("2026-02-03", "10个工作日")
    assert isinstance(answer, deadline_cli.Deadline)
    assert answer.deadline == date(2026, 2, 24)
    assert deadline_cli.compute(date(2026, 2, 3), deadline_cli.Period(30, "day")).deadline == date(2026, 3, 5)
    assert deadline_cli.compute("2026-02-03", deadline_cli.load_rule("civil-gonggao")).effect == "deemed-served"


def test_check() -> None:
    text = (
        "新村路雨污分流工程环境影响报告书征求意见稿公示\n"
        "征求意见的起止时间：2026年2月3日至2026年2月14日（共10个工作日）。\n"
        "某某市排水有限公司\n2026年2月3日\n"
    )
    page = deadline_cli.check(text, published="2026-02-03")
    assert [finding.code for finding in page.findings if finding.severity != "info"] == ["P202"]
    assert isinstance(page.findings[0], deadline_cli.Finding)


def test_every_public_name_is_there() -> None:
    for name in deadline_cli.__all__:
        assert getattr(deadline_cli, name) is not None
    assert isinstance(deadline_cli.load_calendar(), deadline_cli.Calendar)
    with pytest.raises(AttributeError):
        _ = deadline_cli.nonsense


def test_it_is_typed() -> None:
    from importlib.resources import files

    assert files("deadline_cli").joinpath("py.typed").is_file()


def test_latest_is_the_last_publication_in_time() -> None:
    answer = deadline_cli.latest(date(2026, 3, 31), "civil-gonggao")
    assert (str(answer.publication_date), str(answer.deadline)) == ("2026-03-01", "2026-03-31")


@pytest.mark.parametrize("length", ["1个月", "45日", "10个工作日", "6周", "72小时"])
@pytest.mark.parametrize("options", [{}, {"first_day": "included"}, {"counting": "tax"}, {"roll": "none"}])
def test_latest_is_what_asking_every_day_before_finds(length: str, options: dict[str, str]) -> None:
    """It does not begin with days that no deadline can follow in time; the day that it finds is the same."""
    for effect in (date(2025, 10, 6), date(2026, 2, 24), date(2026, 3, 31)):
        day = effect
        while deadline_cli.compute(day, length, **options).deadline > effect:  # type: ignore[arg-type]
            day -= timedelta(days=1)
        assert deadline_cli.latest(effect, length, **options).publication_date == day  # type: ignore[arg-type]


def test_moments_with_a_zone_are_days_in_beijing() -> None:
    moment = datetime(2026, 2, 2, 16, tzinfo=UTC)
    assert deadline_cli.compute(moment, "10个工作日") == deadline_cli.compute("2026-02-03", "10个工作日")
    again = deadline_cli.compute("2026-01-05", "30日", published_again=[moment], as_of=moment)
    assert (again.publication_date, again.as_of) == (date(2026, 2, 3), date(2026, 2, 3))
    text = "公示\n公示期5个工作日，自2026年2月4日至2026年2月10日。\n某单位\n2026年2月3日\n"
    by_day, by_moment = (deadline_cli.check(text, published=day) for day in (date(2026, 2, 3), moment))
    assert by_day == by_moment == deadline_cli.check(text, published="2026-02-02T16:00:00Z")


def test_pandas_timestamps() -> None:
    pd = pytest.importorskip("pandas")
    for stamp in (pd.Timestamp("2026-02-02T16:00Z"), pd.Timestamp("2026-02-03"), pd.Timestamp("2026-02-03 14:30")):
        assert deadline_cli.compute(stamp, "10个工作日").deadline == date(2026, 2, 24)
    with pytest.raises(deadline_cli.DeadlineError, match="the date is missing"):
        deadline_cli.compute(pd.NaT, "10个工作日")


def test_latest_takes_what_compute_takes() -> None:
    by_date = deadline_cli.latest(date(2026, 3, 31), "civil-gonggao")
    for day in ("2026-03-31", "2026年3月31日", datetime(2026, 3, 30, 16, tzinfo=UTC)):
        assert deadline_cli.latest(day, "civil-gonggao") == by_date
    assert deadline_cli.latest("2026-03-05", deadline_cli.Period(30, "day")).publication_date == date(2026, 2, 3)


def test_count_has_both_habits() -> None:
    found = deadline_cli.count("2026-02-03", date(2026, 2, 24))
    assert (found.calendar_days, found.workdays) == (21, 10)
    assert (found.calendar_days_included, found.workdays_included, found.provisional) == (22, 11, False)
    with pytest.raises(deadline_cli.DeadlineError, match="lies before"):
        deadline_cli.count("2026-02-24", "2026-02-03")


NOTICE = "公示\n公示期：2026年2月3日至2026年2月9日（共5个工作日）。\n某单位\n2026年2月3日\n"


def test_values_are_written_as_the_commands_write_them(run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(NOTICE, encoding="utf-8")
    answer, read = deadline_cli.compute("2026-02-03", "civil-summons"), deadline_cli.check(page)
    assert deadline_cli.to_dict(answer, lang="zh") == json.loads(
        run("compute", "2026-02-03", "civil-summons", "-f", "json").out
    )
    assert deadline_cli.to_dict(read, lang="zh") == json.loads(run("check", str(page), "-f", "json").out)
    found = deadline_cli.count("2026-02-03", "2026-02-24")
    assert deadline_cli.to_dict(found) == json.loads(run("count", "2026-02-03", "2026-02-24", "-f", "json").out)
    rule = deadline_cli.load_rule("civil-gonggao")
    assert deadline_cli.to_dict(rule) == json.loads(run("rules", "show", "civil-gonggao", "-f", "json").out)
    assert deadline_cli.to_html(answer, lang="zh") == run("compute", "2026-02-03", "civil-summons", "-f", "html").out
    assert deadline_cli.to_html(read, lang="zh") == run("check", str(page), "-f", "html", "--sheet").out
    assert deadline_cli.to_html([read], sheet=False, lang="zh") == run("check", str(page), "-f", "html").out
    assert deadline_cli.diff(page) == run("check", str(page), "--diff").out != ""


def test_calendar_files_of_answers_and_pages() -> None:
    answers = [deadline_cli.compute("2026-02-03", rule) for rule in ("30日", "civil-summons")]
    assert deadline_cli.to_ics(answers, title="张三诉李四", alarm="1d").count("BEGIN:VALARM") == 4
    assert "BEGIN:VEVENT" in deadline_cli.to_ics(deadline_cli.check(NOTICE))


WRONG = [None, float("nan"), 20260203, 3.5, True, {}, b"2026-02-03", object(), time(3)]
CALLS = {
    # Whatever a caller passes: an answer or a DeadlineError, nothing else.
    "compute: date": lambda x: deadline_cli.compute(x, "30日"),
    "compute: rule": lambda x: deadline_cli.compute("2026-02-03", x),
    "compute: period's value": lambda x: deadline_cli.compute("2026-02-03", deadline_cli.Period(x, "day")),
    "compute: period's unit": lambda x: deadline_cli.compute("2026-02-03", deadline_cli.Period(3, x)),
    "compute: published_again": lambda x: deadline_cli.compute("2026-02-03", "30日", published_again=[x]),
    "compute: then": lambda x: deadline_cli.compute("2026-02-03", "30日", then=[x]),
    "compute: then's period": lambda x: deadline_cli.compute("2026-02-03", "30日", then=[("a", x)]),
    "compute: then's step": lambda x: deadline_cli.compute("2026-02-03", "30日", then=[("a", "3日", x)]),
    "compute: calendar": lambda x: deadline_cli.compute("2026-02-03", "30日", calendar=x),
    "latest: date": lambda x: deadline_cli.latest(x, "30日"),
    "latest: rule": lambda x: deadline_cli.latest("2026-02-03", x),
    "count: first": lambda x: deadline_cli.count(x, "2026-02-03"),
    "count: last": lambda x: deadline_cli.count("2026-02-03", x),
    "count: calendar": lambda x: deadline_cli.count("2026-02-03", "2026-02-03", x),
    "check: source": lambda x: deadline_cli.check(x),
    "check: calendar": lambda x: deadline_cli.check("公示", calendar=x),
    "load_rule": lambda x: deadline_cli.load_rule(x),
    "load_calendar": lambda x: deadline_cli.load_calendar(x),
    "read_date": lambda x: deadline_cli.read_date(x),
    "read_period": lambda x: deadline_cli.read_period(x),
    "to_dict": lambda x: deadline_cli.to_dict(x),
    "to_ics": lambda x: deadline_cli.to_ics([x]),
    "to_html": lambda x: deadline_cli.to_html([x]),
    "calendar: is_working": lambda x: deadline_cli.load_calendar().is_working(x),
    "calendar: day": lambda x: deadline_cli.load_calendar().day(x),
    "calendar: next_working": lambda x: deadline_cli.load_calendar().next_working(x),
    "calendar: previous_working": lambda x: deadline_cli.load_calendar().previous_working(x),
    "calendar: is_announced": lambda x: deadline_cli.load_calendar().is_announced(x),
    "calendar: is_official": lambda x: deadline_cli.load_calendar().is_official(x),
    "diff": lambda x: deadline_cli.diff(x),
}
# Where None, True or a number is a value of its own.
MAY_BE_LEFT_OUT = {
    "compute: first_day": lambda x: deadline_cli.compute("2026-02-03", "30日", first_day=x),
    "compute: roll": lambda x: deadline_cli.compute("2026-02-03", "30日", roll=x),
    "compute: counting": lambda x: deadline_cli.compute("2026-02-03", "30日", counting=x),
    "compute: as_of": lambda x: deadline_cli.compute("2026-02-03", "30日", as_of=x),
    "compute: before": lambda x: deadline_cli.compute("2026-02-03", "30日", before=x),
    "compute: all of then": lambda x: deadline_cli.compute("2026-02-03", "30日", then=x),
    "compute: all of published_again": lambda x: deadline_cli.compute("2026-02-03", "30日", published_again=x),
    "check: published": lambda x: deadline_cli.check("公示", published=x),
    "check: rule": lambda x: deadline_cli.check("公示", rule=x),
    "to_ics: all": lambda x: deadline_cli.to_ics(x),
    "to_ics: title": lambda x: deadline_cli.to_ics(deadline_cli.compute("2026-02-03", "30日"), title=x),
    "to_ics: id": lambda x: deadline_cli.to_ics(deadline_cli.compute("2026-02-03", "30日"), id=x),
    "to_ics: alarm": lambda x: deadline_cli.to_ics(deadline_cli.compute("2026-02-03", "30日"), alarm=x),
    "to_ics: lang": lambda x: deadline_cli.to_ics(deadline_cli.compute("2026-02-03", "30日"), lang=x),
    "to_dict: lang": lambda x: deadline_cli.to_dict(deadline_cli.compute("2026-02-03", "30日"), lang=x),
    "calendar: days_of": lambda x: deadline_cli.load_calendar().days_of(x),
}


@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("call", CALLS)
def test_what_is_no_value_is_an_error_of_ours(call: str, wrong: object) -> None:
    if call == "compute: period's value" and wrong == 20260203:
        pytest.skip("a number of days, beyond the calendar")
    with pytest.raises(deadline_cli.DeadlineError) as told:
        CALLS[call](wrong)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("call", MAY_BE_LEFT_OUT)
def test_what_may_be_left_out_is_an_answer_or_an_error_of_ours(call: str, wrong: object) -> None:
    with suppress(deadline_cli.DeadlineError):
        MAY_BE_LEFT_OUT[call](wrong)


def test_values_of_numpy_and_pandas() -> None:
    np, pd = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    for day in (np.datetime64("2026-02-03"), np.datetime64("2026-02-03T08:00"), np.datetime64("2026-02-03", "ns")):
        assert deadline_cli.compute(day, "10个工作日").deadline == date(2026, 2, 24)
        assert deadline_cli.compute("2026-01-05", "10个工作日", published_again=[day]).deadline == date(2026, 2, 24)
    for nothing in (np.datetime64("NaT"), pd.NaT, pd.NA, np.float64("nan"), None):
        with pytest.raises(deadline_cli.DeadlineError, match="the date is missing"):
            deadline_cli.compute(nothing, "10个工作日")
    with pytest.raises(deadline_cli.DeadlineError, match="is no date"):  # a month is no day
        deadline_cli.compute(np.datetime64("2026-02"), "10个工作日")
    for array in (np.array(["2026-02-03"]), np.array([], "datetime64[D]"), pd.Series([1])):
        with pytest.raises(deadline_cli.DeadlineError):
            deadline_cli.compute(array, "10个工作日")


def test_a_calendar_takes_what_compute_takes() -> None:
    np, pd = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    calendar = deadline_cli.load_calendar()
    new_year = date(2026, 2, 17)  # the Spring Festival, on a Tuesday: a datetime was not found among the holidays
    for given in (new_year, datetime(2026, 2, 17), datetime(2026, 2, 17, 9, 30), pd.Timestamp("2026-02-17"),
                  np.datetime64("2026-02-17"), "2026年2月17日", datetime(2026, 2, 16, 17, tzinfo=UTC)):  # fmt: skip
        assert not calendar.is_working(given)
        assert calendar.day(given).date == new_year and calendar.day(given).name == "春节"
        assert calendar.next_working(given) == date(2026, 2, 24) and type(calendar.next_working(given)) is date
        assert calendar.previous_working(given) == date(2026, 2, 14)


def test_a_column_by_an_expression_from_memory() -> None:
    pd, pl = pytest.importorskip("pandas"), pytest.importorskip("polars")
    days = pd.Series(pd.to_datetime(["2026-02-03", None]))
    found = days.map(lambda day: deadline_cli.compute(day, "30日").deadline, na_action="ignore")
    assert found[0] == date(2026, 3, 5) and pd.isna(found[1])
    texts = pl.Series(["2026-02-03", None])
    found = texts.map_elements(lambda day: deadline_cli.compute(day, "30日").deadline, return_dtype=pl.Date)
    assert found.to_list() == [date(2026, 3, 5), None]


def test_threads_and_processes() -> None:
    from concurrent.futures import ThreadPoolExecutor

    days = [date(2026, 1, 1 + n % 28) for n in range(400)]
    alone = [deadline_cli.compute(day, "civil-judgment") for day in days]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda day: deadline_cli.compute(day, "civil-judgment"), days)) == alone
    assert pickle.loads(pickle.dumps(alone[0])) == alone[0]
