"""What a shell completes, asked as typer's script for bash asks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from deadline_cli.cli.completion import calendars, codes, rule_ids


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("deadline comp", "compute"),
        ("deadline compute 2026-02-03 civil-gongg", "civil-gonggao"),
        ("deadline compute 2026-02-03 环评征", "环评征求意见"),
        ("deadline latest 2026-03-31 eia-dr", "eia-draft"),
        ("deadline rules show liquidation-c", "liquidation-claims"),
        ("deadline code P20", "P202"),
        ("deadline check page.txt --select P20", "P202"),
        ("deadline check page.txt --rule civil-summ", "civil-summons"),
        ("deadline count 2026-02-03 2026-02-24 --calendar cn-guan", "cn-guangxi"),
        ("deadline calendar show 2026 -c cn-guan", "cn-guangxi"),
        ("deadline schema com", "compute"),
        ("deadline rules list --domain serv", "service"),
    ],
)
def test_a_shell_is_offered(words: str, offered: str) -> None:
    environment = {**os.environ, "_DEADLINE_COMPLETE": "complete_bash", "COMP_WORDS": words,
                   "COMP_CWORD": str(len(words.split()) - 1)}  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "deadline_cli"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert offered in done.stdout.split(), done.stderr


# How typer's script for each shell hands over the line.
SHELLS = {
    "zsh": {"_TYPER_COMPLETE_ARGS": "{line}"},
    "fish": {"_TYPER_COMPLETE_FISH_ACTION": "get-args", "_TYPER_COMPLETE_ARGS": "{line}"},
    "powershell": {"_TYPER_COMPLETE_ARGS": "{line}", "_TYPER_COMPLETE_WORD_TO_COMPLETE": "{word}"},
}


@pytest.mark.parametrize("shell", SHELLS)
def test_other_shells_are_offered_the_same(shell: str) -> None:
    line = "deadline compute 2026-02-03 civil-gongg"
    asked = {name: text.format(line=line, word=line.split()[-1]) for name, text in SHELLS[shell].items()}
    done = subprocess.run(
        [sys.executable, "-m", "deadline_cli"], env={**os.environ, "_DEADLINE_COMPLETE": f"complete_{shell}", **asked},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "civil-gonggao-taiwan" in done.stdout, done.stderr


@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish on this machine")
def test_fish_itself_completes(tmp_path: Path) -> None:
    program = tmp_path / "deadline"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m deadline_cli "$@"\n')
    program.chmod(0o755)
    script = (
        "complete --command deadline --no-files --arguments '(env _DEADLINE_COMPLETE=complete_fish "
        "_TYPER_COMPLETE_FISH_ACTION=get-args _TYPER_COMPLETE_ARGS=(commandline -cp) deadline)'\n"
        "complete -C 'deadline code P20'"
    )
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path)}
    done = subprocess.run(
        ["fish", "-c", script], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert "P202" in done.stdout.split(), done.stderr


def test_lists_of_codes_and_names() -> None:
    assert "P202,L304" in codes("P202,L30")
    assert rule_ids("no-such") == [] and calendars("cn-xinj") == ["cn-xinjiang"]


def test_a_word_that_is_no_rule_names_those_that_have_it(run) -> None:
    done = run("compute", "2026-02-03", "公示")
    assert done.status == 2 and done.err.startswith("deadline: 没有 '公示' 这条规则；含此词的有 ")
    assert "eia-" in done.err and done.err.count("\n") == 1


def test_the_words_of_a_notice_are_no_file(run) -> None:
    notice = "元旦：1月1日（周四）至3日（周六）放假调休，共3天。"
    done = run("calendar", "import", notice)
    assert (done.status, done.err) == (
        2,
        f"deadline: {notice}：这是通知的文字，不是文件名；请从标准输入给出，文件名写 -\n",
    )
