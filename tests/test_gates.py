"""The pre-commit hooks and the GitHub Action: what they run is run here, as they run it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_check_fix import AFTER, TEXT

yaml = pytest.importorskip("yaml")

ROOT = Path(__file__).parent.parent
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def program(tmp_path: Path) -> dict[str, str]:
    """An environment in which `deadline` is this checkout's."""
    import sys

    folder = tmp_path / "bin"
    folder.mkdir(exist_ok=True)
    script = folder / "deadline"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m deadline_cli "$@"\n')
    script.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "DEADLINE_LANG": "zh"}


def hook(tmp_path: Path, name: str, *files: str) -> subprocess.CompletedProcess[str]:
    words = [*HOOKS[name]["entry"].split(), *files]
    return subprocess.run(words, cwd=tmp_path, env=program(tmp_path), capture_output=True, text=True, check=False)


def test_the_hook_stops_a_commit_with_a_wrong_date(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    done = hook(tmp_path, "deadline-check", "page.txt")
    assert done.returncode == 1
    assert done.stdout.startswith("page.txt:2:") and "P202 [警告]" in done.stdout
    (tmp_path / "page.txt").write_text(AFTER, encoding="utf-8")
    assert hook(tmp_path, "deadline-check", "page.txt").returncode == 0


def test_the_fixing_hook_writes(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    hook(tmp_path, "deadline-fix", "page.txt")
    assert (tmp_path / "page.txt").read_text(encoding="utf-8") == AFTER


@pytest.mark.parametrize(
    ("name", "taken", "left"),
    [
        ("deadline-check", "page.txt 公告.md a.html b.htm", "page.docx page.txt.bak html"),
        ("deadline-check-documents", "a.docx b.pdf", "a.doc page.txt"),
        ("deadline-fix", "page.txt 公告.md", "a.html a.docx"),
    ],
)
def test_a_hook_takes_its_own_files(name: str, taken: str, left: str) -> None:
    pattern = re.compile(HOOKS[name]["files"])
    assert all(pattern.search(file) for file in taken.split())
    assert not any(pattern.search(file) for file in left.split())


def step(tmp_path: Path, **given: str) -> subprocess.CompletedProcess[str]:
    """The Action's last step with these inputs, those that are not given at their defaults."""
    if (bash := shutil.which("bash")) is None:
        pytest.skip("bash is not installed")
    inputs = {name: str(said.get("default", "")) for name, said in ACTION["inputs"].items()} | {
        name.replace("_", "-"): value for name, value in given.items()
    }
    last = ACTION["runs"]["steps"][-1]
    own = {name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda f: inputs[f[1]], v) for name, v in last["env"].items()}
    return subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", last["run"]],
        cwd=tmp_path, env=program(tmp_path) | own, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_action_annotates(tmp_path: Path) -> None:
    (tmp_path / "two words.txt").write_text(TEXT, encoding="utf-8")
    done = step(tmp_path)
    assert done.returncode == 1
    assert re.match(r"::warning file=two words\.txt,line=2,", done.stdout)
    assert step(tmp_path, fail_on="error").returncode == 0
    assert step(tmp_path, files="two words.txt\n", arguments="--ignore=P202\n").stdout == ""
    assert "title=D106" in step(tmp_path, published="2025-03-01").stdout


def test_no_input_of_the_action_becomes_a_command(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    for hostile in ("$(touch broken)", "`touch broken`", '"; touch broken; "', "page.txt; touch broken"):
        step(tmp_path, files=hostile, published=hostile, arguments=hostile, fail_on=hostile)
        step(tmp_path, files=hostile)
        assert not (tmp_path / "broken").exists()
    for part in ACTION["runs"]["steps"]:
        assert "${{" not in part.get("run", ""), "an input is pasted into a script"
