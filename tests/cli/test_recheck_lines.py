"""deadline recheck on whatever file it is given: each line answered or named, long files as short ones."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.announced import Run, announce

pytestmark = pytest.mark.usefixtures("calendar_folder")


def test_lines_that_cannot_be_read(run: Run) -> None:
    good = run("compute", "2026-02-03", "30日", "-f", "jsonl").out
    ran = run("recheck", "-", stdin=f'garbage\n{{"a": 1}}\n[1]\n\n{good}"x"\n{{"error": "…", "line": 3}}\n')
    assert ran.status == 1
    assert [line.removeprefix("deadline: ").split("：")[0] for line in ran.err.splitlines()[:-1]] == [
        "第1行",
        "第2行",
        "第3行",
        "第6行",
    ]
    assert "1条，0条有变化，4行无法读取" in ran.err


@pytest.mark.parametrize(("key", "value"), [("rule", {"id": 3}), ("steps", [{"id": 3}]), ("deadline", 3)])
@pytest.mark.english
def test_a_saved_answer_of_other_kinds_is_one_line(run: Run, key: str, value: object) -> None:
    answer = json.loads(run("compute", "2026-02-03", "civil-judgment", "-f", "jsonl").out)
    ran = run("recheck", "-", stdin=json.dumps(answer | {key: value}))
    assert ran.status == 2
    assert ran.err.startswith("deadline: line 1: not a saved answer of deadline compute: ")


def test_nothing_but_garbage(run: Run, tmp_path: Path) -> None:
    assert run("recheck", "-", stdin="garbage\n").status == 2
    assert run("recheck", str(tmp_path / "none.jsonl")).status == 2
    assert run("recheck", "-", stdin="").status == 0


def test_indented_json(run: Run) -> None:
    one = run("compute", "2026-02-03", "30日", "-f", "json").out
    several = run("compute", "2026-02-03", "2026-02-04", "30日", "-f", "json").out
    assert "复核1条" in run("recheck", "-", stdin=one).err
    assert "复核2条" in run("recheck", "-", stdin=several).err


def test_worker_processes_say_the_same(
    run: Run, tmp_path: Path, calendar_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large file is weighed on all processors: the same lines, in their order."""
    from deadline_cli.cli import saved_answers, workers

    asked = "".join(f"2027-01-{day:02}\t{rule}\n" for day in range(1, 29) for rule in ("10个工作日", "30日", "72小时"))
    text = run("compute", "-", "-f", "jsonl", stdin=asked).out + "{broken\n\n[]\n" + '{"error": "x"}\n'
    saved = tmp_path / "many.jsonl"
    saved.write_text(text, encoding="utf-8")
    announce(calendar_folder)
    alone = run("recheck", str(saved), "--lang", "en")
    monkeypatch.setattr(saved_answers, "_LARGE", 0)
    monkeypatch.setattr(saved_answers, "_AT_ONCE", 10)
    monkeypatch.setattr(workers, "cores", lambda: 2)
    together = run("recheck", str(saved), "--lang", "en")
    assert together == alone
    assert "changed, 1 lines could not be read" in alone.err
    assert alone.out


@pytest.mark.english
def test_a_line_without_an_end_is_refused(run, monkeypatch: pytest.MonkeyPatch) -> None:
    from deadline_cli.cli import saved_answers

    monkeypatch.setattr(saved_answers, "_LONGEST_LINE", 1_000)
    for given in ("x" * 5_000, "\n" + "x" * 5_000):
        ran = run("recheck", "-", stdin=given)
        assert (ran.status, ran.err) == (2, "deadline: a line is longer than 256 MB; this is no file of answers\n")
    ran = run("recheck", "-", stdin="[\n" + "{},\n" * 5_000)
    assert (ran.status, ran.err) == (2, "deadline: a list of answers is larger than 256 MB; write an object a line\n")


@pytest.mark.parametrize("around", ["{}", "[\n{}\n]"])
@pytest.mark.english
def test_a_number_of_thousands_of_digits_is_that_lines_fault(run: Run, around: str) -> None:
    ran = run("recheck", "-", stdin=around.format('{"a": ' + "1" * 5_000 + "}"))
    assert ran.err.startswith("deadline: line 1: not JSON: a number has too many digits\n")


def test_long_files_are_rechecked_as_short_ones(run: Run, calendar_folder: Path, tmp_path: Path) -> None:
    """Lines that today's answers repeat word for word are passed over; whatever else a line holds is looked at."""
    days = [date(2025, 3, 1) + timedelta(n) for n in range(220)]
    given = "".join(f"{day}\t{rule}\t案\t甲\n" for day in days for rule in ("30日", "civil-gonggao", "72小时", "10wd"))
    lines = run("compute", "-", "-f", "jsonl", stdin=given).out.splitlines()
    assert len(lines) == 880
    lines[700] = lines[700].replace('"deadline": "2025', '"deadline": "2024', 1)
    lines[701] = lines[701][:-30]  # cut off
    lines[702] = lines[702][:-1] + ', "deadline": "2020-01-01"}'  # the last of two keys counts
    lines[703] = lines[703].replace('"tool": {"version": "', '"tool": {"version": "0.')
    lines[704] = lines[704].replace('"case"', '"error": "x", "case"')
    lines[705] = lines[705] + " "
    lines[706] = lines[706][:-1] + "] }"
    file = tmp_path / "long.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ran = run("recheck", str(file), "--lang", "en")
    assert "877 answers rechecked, 2 changed, 2 lines could not be read" in ran.err
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == ["line 701", "line 703"]
    assert [line.partition(": not")[0] for line in ran.err.splitlines()[:2]] == [
        "deadline: line 702",
        "deadline: line 707",
    ]
    announce(calendar_folder)
    assert "877 answers rechecked, 2 changed" in run("recheck", str(file), "--lang", "en").err


def test_of_a_file_that_holds_no_answers_some_lines_are_told_and_all_are_counted(run, tmp_path) -> None:
    (tmp_path / "page.txt").write_text("a line\n" * 300, encoding="utf-8")
    done = run("recheck", str(tmp_path / "page.txt"))
    lines = done.err.splitlines()
    assert (done.status, len(lines)) == (2, 21)
    assert "300" in lines[-1]


def test_among_answers_every_line_that_cannot_be_read_is_told(run, tmp_path) -> None:
    answer = run("compute", "2026-02-03", "10个工作日", "-f", "jsonl").out
    (tmp_path / "saved.jsonl").write_text(answer + "a line\n" * 30 + answer, encoding="utf-8")
    done = run("recheck", str(tmp_path / "saved.jsonl"))
    assert (done.status, len(done.err.splitlines())) == (1, 31)


@pytest.mark.parametrize("indented", [False, True])
def test_answers_that_powershell_saved_are_read(run: Run, tmp_path: Path, indented: bool) -> None:
    """Its > writes UTF-16; an update writes UTF-8 in the same form."""
    said = run("compute", "2026-02-03", "30日", "-f", "json" if indented else "jsonl").out
    saved = tmp_path / "saved.jsonl"
    saved.write_bytes(said.replace("2026-03-05", "2026-03-04").encode("utf-16"))
    ran = run("recheck", str(saved))
    assert (ran.status, ran.err) == (1, "复核1条，1条有变化\n")
    assert run("recheck", str(saved), "--update").status == 1
    assert saved.read_text(encoding="utf-8").count("\n") == (said.count("\n") + 1 if indented else 1)
    assert run("recheck", str(saved)).status == 0


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_the_json_of_another_command_is_named(run: Run, tmp_path: Path, form: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text("公示\n公示期：2026年2月3日至2026年2月9日。\n某局\n2026年2月3日\n", encoding="utf-8")
    saved = tmp_path / "saved.json"
    saved.write_text(run("check", str(page), "-f", form).out, encoding="utf-8")
    ran = run("recheck", str(saved))
    assert ran.status == 2
    assert ran.err == f"deadline: {saved} 中是 deadline.check/1；recheck 复核的是 deadline compute 存下的答案\n"
    packed = tmp_path / "saved.jsonl.gz"
    packed.write_bytes(b"\x1f\x8b\x08\0\0")
    assert run("recheck", str(packed)).err == (
        f"deadline: {packed}：这不是文本，按首字节是 .gz 文件；请解压，或另存为文本\n"
    )
