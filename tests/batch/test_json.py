"""JSON Lines: an object stays to the letter, our keys stand at its end."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from deadline_cli.batch.run import Done, Form, run
from deadline_cli.batch.shape import Asked
from deadline_cli.errors import DeadlineError


def convert(folder: Path, lines: str, asked: Asked | None = None) -> tuple[Done, list[str]]:
    (folder / "in.jsonl").write_text(lines)
    done = run(str(folder / "in.jsonl"), str(folder / "out.jsonl"), asked or Asked())
    return done, (folder / "out.jsonl").read_text().splitlines()


def test_objects_stay_to_the_letter(tmp_path: Path) -> None:
    given = [
        '{"id": 1.00, "publication_date": "2026-02-03", "rule": "10个工作日"}',
        '{"publication_date":20260203,"rule":"30d","b":[1,  2],"c":"\\u5b98"}',
    ]
    done, out = convert(tmp_path, "\n".join(given) + "\n")
    assert done == Done(2, 0)
    assert all(line.startswith(own[:-1]) for line, own in zip(out, given, strict=True))
    assert json.loads(out[0])["deadline_date"] == "2026-02-24"
    assert json.loads(out[1]) == json.loads(given[1]) | {
        "deadline_date": "2026-03-05",
        "deadline_effect": "expires",
        "deadline_provisional": False,
        "deadline_rule": None,
        "deadline_error": None,
    }


def test_bad_lines_keep_their_place(tmp_path: Path) -> None:
    done, out = convert(tmp_path, '{"publication_date": "x", "rule": "30d"}\n{broken\n[1]\n{}\n\n{"rule": null}\n')
    assert done == Done(5, 5)
    answers = [json.loads(line) for line in out if line]
    assert answers[1]["deadline_input"] == "{broken"
    assert "no JSON" in answers[1]["deadline_error"]
    assert "no JSON object" in answers[2]["deadline_error"]
    assert all(answer["deadline_date"] is None for answer in answers)
    assert out[4] == ""


def test_a_line_nested_too_deeply_keeps_its_place(tmp_path: Path) -> None:
    deep = '{"a":' * 200_000 + "1" + "}" * 200_000
    done, out = convert(tmp_path, f'{deep}\n{{"publication_date": "2026-02-03", "rule": "30d"}}\n')
    assert done == Done(2, 1)
    assert '"deadline_error": "the line is nested too deeply"' in out[0]
    assert json.loads(out[1])["deadline_date"] == "2026-03-05"


def test_a_key_of_ours_that_is_there_already(tmp_path: Path) -> None:
    with pytest.raises(DeadlineError, match="'deadline_date' already"):
        convert(tmp_path, '{"publication_date": "2026-02-03", "rule": "30d", "deadline_date": 1}\n')


def test_between_the_formats(tmp_path: Path) -> None:
    table = 'publication_date,rule,text\n2026-02-03,30d,"一\n二"\nx,30d\n'
    (tmp_path / "in.csv").write_text(table)
    assert run(str(tmp_path / "in.csv"), str(tmp_path / "a.jsonl"), Asked()) == Done(2, 1)
    first, second = map(json.loads, (tmp_path / "a.jsonl").read_text().splitlines())
    assert (first["text"], first["deadline_date"]) == ("一\n二", "2026-03-05")
    assert (second["text"], second["deadline_date"]) == ("", None)
    (tmp_path / "b.jsonl").write_text('{"publication_date": "2026-02-03", "n": {"a": 1}, "ok": true}\n')
    run(str(tmp_path / "b.jsonl"), str(tmp_path / "b.tsv"), Asked(rule="30d"))
    header, row = (tmp_path / "b.tsv").read_text().splitlines()
    assert header.startswith("publication_date\tn\tok\tdeadline_date")
    assert row.startswith('2026-02-03\t"{""a"": 1}"\ttrue\t2026-03-05\texpires\tfalse')


LINES = [
    '{"publication_date": "2026-02-03", "rule": "10个工作日", "n": 1.0}',
    '{"publication_date":"2026-02-02T16:00:00Z","rule":"72小时"}',
    '{ "publication_date" : 20260203 , "rule" : "30d" }',
    '{"publication_date": 20260203.0, "rule": "30d"}',
    '{"publication_date": 2.0260203e7, "rule": "30d"}',
    '{"publication_date": null, "rule": "30d"}',
    '{"rule": "nonsense", "publication_date": "2026-02-03"}',
    '{"x": "publication_date", "publication_date": "2026-02-03", "rule": "30d"}',
    '{"publication_date": "x", "publication_date": "2026-02-03", "rule": "30d"}',
    '{"publication_date": "2026-02-03", "rule": "30d", "o": {"publication_date": "2020-01-01"}}',
    '{"a": "{}[],:", "publication_date": "2026-02-03", "rule": "eia-draft"}',
    '{"publication_date": "2026-02-03", "rule": "30d", "s": "\\u0022"}',
    '{"publication_date": "2026-02-03", "rule": "30d"} ',
    ' {"publication_date": "2026-02-03", "rule": "30d"}',
    '{"publication_date": "2026-02-03", "rule": "30d",}',
    '{"publication_date": "2026-02-03" "rule": "30d"}',
    '{"publication_date": 007, "rule": "30d"}',
    "{}",
    "[1]",
    "{broken",
]


@pytest.mark.parametrize("share", [1, 30])
def test_both_engines_give_the_same_bytes(tmp_path: Path, share: int) -> None:
    """Among regular lines, so that the columns' way is taken, and alone."""
    pytest.importorskip("polars")
    random = Random(share)
    lines = [LINES[0] if random.random() * share > 1 else random.choice(LINES) for _ in range(3000)]
    (tmp_path / "in.jsonl").write_text("\n".join([*lines, *LINES]) + "\n")
    done = [
        run(str(tmp_path / "in.jsonl"), str(tmp_path / f"{columnar}.jsonl"), Asked(), form=Form(columnar=columnar))
        for columnar in (False, True)
    ]
    assert done[0] == done[1]
    assert (tmp_path / "False.jsonl").read_bytes() == (tmp_path / "True.jsonl").read_bytes()
