"""Compiles modules of an unpacked wheel, beside their sources: called by compiled-wheel.sh in the wheel's folder.

mypyc (MIT, comes with mypy) takes the types that mypy checks anyway. Which modules: those that read and judge notices.
Left in Python: values that travel between processes (a compiled dataclass cannot be pickled), classes that make
their attributes when first asked, and what is loaded once, for the command line or for files.

    python compiled.py MADE TEXTS      MADE receives what the compiler writes; GCC learns from reading the TEXTS
"""

import fnmatch
import os
import re
import subprocess
import sys
import sysconfig
from collections import Counter
from pathlib import Path
from typing import Any

from mypyc.build import mypycify
from packaging.tags import sys_tags
from setuptools import setup

COMPILED = (
    "deadline_cli/notices/*.py",
    *(f"deadline_cli/notices/{room}/*.py" for room in ("layout", "lines", "segmentation", "judging", "checks")),
    "deadline_cli/notices/reading/**/*.py",
    *(f"deadline_cli/rulebook/{name}.py" for name in ("match", "offices", "circumstances")),
    *(f"deadline_cli/{name}.py" for name in ("period", "dates", "numerals")),
)
# What users call says itself what is wrong with what it is given, where the compiler would raise an error of its own.
FACES = {
    "deadline_cli/notices/proofread.py": "check",
    "deadline_cli/dates.py": "read_date|read_moment|moment_of",
    "deadline_cli/period.py": "read_period",
}
# Reads the texts of all rounds, not those by which time is taken; a text may need a package that is not installed here.
LEARN = """
import contextlib, pathlib, sys
import deadline_cli
for path in sorted(pathlib.Path(sys.argv[1]).glob("round*/*.txt")):
    with contextlib.suppress(ImportError):
        deadline_cli.check(path.read_text("utf-8"))
"""
_OF_LEARNING = ("-fprofile", "-fvisibility", "-fno-semantic", "-Wno-missing-profile")
# Nothing of it is called from elsewhere by name.
_WITHIN = ("-fvisibility=hidden", "-fno-semantic-interposition")
IN_PYTHON = ("*/__init__.py", "*/notices/ahead.py", "*/pattern.py", "*/explain.py", "*/patch.py", "*/facts.py")


def modules() -> list[str]:
    """The modules to compile, in order."""
    found = {path.as_posix() for pattern in COMPILED for path in Path().glob(pattern)}
    return sorted(name for name in found if not any(fnmatch.fnmatch(name, left) for left in IN_PYTHON))


def name_the_dataclasses(module: str) -> None:
    """The compiler knows a dataclass by the standard library's name only, not by the one of deadline_cli.records."""
    path = Path(module)
    told = path.read_text("utf-8")
    path.write_text(re.sub(r"(?m)^from deadline_cli\.records import (.*\bdataclass\b.*)$", _by_origin, told), "utf-8")


def name_the_constants(module: str) -> None:
    """A name in capitals that is given its value once is a constant: the compiler looks up any other at every use."""
    path = Path(module)
    told = path.read_text("utf-8")
    given = Counter(re.findall(r"(?m)^(?:[^\n=#]*, )?(_?[A-Z][A-Z0-9_]+)(?:, [^\n=]*)? [-+|]?= ", told))
    told, found = re.subn(
        r"(?m)^(_?[A-Z][A-Z0-9_]+) = (?!TypeVar)",
        lambda name: f"{name[1]}: Final = " if given[name[1]] == 1 else name[0],
        told,
    )
    if found:
        first = "\nfrom __future__ import annotations\n"
        path.write_text(told.replace(first, f"{first}\nfrom typing import Final\n", 1), "utf-8")


def take_what_is_given(module: str, faces: str) -> None:
    """The functions of these names take anything: the compiler refuses what is not of the kind that stands there."""
    path = Path(module)
    told = path.read_text("utf-8")
    heads = re.compile(rf"(?m)^def (?:{faces})\([^()]*\) ->")
    told = heads.sub(lambda head: re.sub(r"(\w): [^,=\n)]+", r"\1: Any", head[0]), told)
    first = "\nfrom __future__ import annotations\n"
    path.write_text(told.replace(first, f"{first}\nfrom typing import Any\n", 1), "utf-8")


def _by_origin(line: re.Match[str]) -> str:
    names = sorted(line[1].split(", "))
    typed = "from typing import NamedTuple\n" if "NamedTuple" in names else ""
    return typed + "from dataclasses import " + ", ".join(name for name in names if name != "NamedTuple")


def tag_the_wheel() -> None:
    """The wheel is for this Python and this system from now on."""
    (wheel,) = Path().glob("*.dist-info/WHEEL")
    told = wheel.read_text("utf-8").replace("Root-Is-Purelib: true", "Root-Is-Purelib: false")
    wheel.write_text(told.replace("Tag: py3-none-any", f"Tag: {next(sys_tags())}"), "utf-8")


def is_gcc() -> bool:
    """Whether GCC compiles, which can learn from a run which parts of the code are asked how often."""
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "").split()
    if not compiler or sys.platform != "linux":
        return False
    said = subprocess.run([*compiler, "--version"], capture_output=True, text=True, check=False, timeout=60)
    return "Free Software Foundation" in said.stdout


def make(extensions: list[Any], made: str, *flags: str) -> None:
    """Compile and link, with these flags beside the compiler's own."""
    for extension in extensions:
        own = [flag for flag in extension.extra_compile_args if not flag.startswith(_OF_LEARNING)]
        extension.extra_compile_args, extension.extra_link_args = [*own, *flags], [*flags]
    setup(
        name="deadline-cn",
        packages=[],
        ext_modules=extensions,
        script_args=["-q", "build_ext", "--force", "--inplace", "--build-temp", made, "--build-lib", f"{made}/lib"],
    )


if __name__ == "__main__":
    made, texts = sys.argv[1:3]
    settings = Path(made) / "mypy.ini"
    settings.write_text("[mypy]\nignore_missing_imports = True\n", "utf-8")
    for module in modules():
        name_the_dataclasses(module)
        name_the_constants(module)
    for module, faces in FACES.items():
        take_what_is_given(module, faces)
    compiled = mypycify(
        ["--config-file", str(settings), *modules()],
        opt_level="2", debug_level="0", multi_file=True, group_name="deadline_cli", target_dir=made,
    )  # fmt: skip
    if is_gcc() and Path(texts).is_dir():
        make(compiled, made, *_WITHIN, "-fprofile-generate")
        subprocess.run([sys.executable, "-c", LEARN, texts], check=True, timeout=900)
        make(compiled, made, *_WITHIN, "-fprofile-use", "-fprofile-correction", "-Wno-missing-profile")
    else:
        make(compiled, made)
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    missing = [name for name in modules() if not Path(name).with_suffix(suffix).exists()]
    if missing:
        sys.exit(f"not compiled: {', '.join(missing)}")
    tag_the_wheel()
