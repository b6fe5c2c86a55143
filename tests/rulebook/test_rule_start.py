"""What answering by one rule loads: one file of data, and nothing that only reasons or other rules need."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = ("rich", "holidays", "numpy", "polars", "dateutil", "platformdirs", "importlib.metadata", "pydantic", "json")
UNUSED = ("readings", "steps", "cautions", "answer", "match", "search", "verify", "laws")
PROGRAM = """
import sys
opened = []
sys.addaudithook(lambda event, args: event == "open" and "rulebook" in str(args[0]) and opened.append(str(args[0])))
from deadline_cli.rulebook.question import plain_deadline
day, _ = plain_deadline("2026-02-03", "civil-gonggao")
modules = sorted(sys.modules)
print(day, [name for name in opened if name.endswith((".toml", ".json"))], modules, sep="\\n")
"""


def test_one_rule_loads_one_file_and_no_heavy_module() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    day, files, modules = ran.stdout.splitlines()
    assert day == "2026-03-05"
    opened = json.loads(files.replace("'", '"'))
    assert [name.rpartition("/")[2] for name in opened] == ["civil-gonggao.toml"]
    loaded = set(json.loads(modules.replace("'", '"')))
    assert not loaded & {*HEAVY, *(f"deadline_cli.rulebook.{name}" for name in UNUSED)}
