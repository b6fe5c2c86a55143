"""Modules are found beside their packages as Python finds them, or left to it."""

import importlib
import importlib.machinery
import os
import py_compile
import subprocess
import sys
from pathlib import Path

import pytest

from deadline_cli.cli.imports import Beside

WORKS = not sys.flags.optimize and sys.pycache_prefix is None


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", None)  # bytecode beside its source, wherever the user keeps it
    folder = tmp_path / "deadline_cli"
    (folder / "inner").mkdir(parents=True)
    for name in ("one.py", "inner/__init__.py"):
        (folder / name).write_text("VALUE = 1\n", "utf-8")
        py_compile.compile(str(folder / name), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP)
    return folder


def found(package: Path, name: str) -> importlib.machinery.ModuleSpec | None:
    return Beside().find_spec(f"deadline_cli.{name}", [str(package)])


@pytest.mark.parametrize("name", ["one", "inner"])
def test_a_module_is_what_python_makes_of_it(package: Path, name: str) -> None:
    own, python = found(package, name), importlib.machinery.PathFinder.find_spec(f"deadline_cli.{name}", [str(package)])
    assert own is not None
    assert python is not None
    said = [
        (spec.name, spec.origin, spec.cached, spec.has_location, spec.submodule_search_locations, spec.parent)
        for spec in (own, python)
    ]
    assert said[0] == said[1]
    module = importlib.util.module_from_spec(own)
    assert own.loader is not None
    own.loader.exec_module(module)
    assert (module.VALUE, module.__file__) == (1, python.origin)
    own.loader.exec_module(module)  # as importlib.reload does, after the bytecode that was read is used up


def test_a_source_that_was_changed_since_is_left_to_python(package: Path) -> None:
    source = package / "one.py"
    source.write_text("VALUE = 22\n", "utf-8")
    assert found(package, "one") is None
    source.write_text("VALUE = 2\n", "utf-8")  # as long as it was
    os.utime(source, (2_000_000_000, 2_000_000_000))
    assert found(package, "one") is None


@pytest.mark.parametrize("broken", [b"", b"\0" * 40, None])
def test_bytecode_that_is_broken_or_lacking_is_left_to_python(package: Path, broken: bytes | None) -> None:
    cached = Path(importlib.util.cache_from_source(str(package / "one.py")))
    cached.unlink() if broken is None else cached.write_bytes(broken)
    assert found(package, "one") is None
    assert found(package, "nowhere") is None


def test_half_of_the_bytecode_is_left_to_python(package: Path) -> None:
    cached = Path(importlib.util.cache_from_source(str(package / "one.py")))
    cached.write_bytes(cached.read_bytes()[:60])
    assert found(package, "one") is None


def test_bytecode_known_by_its_hash_is_left_to_python(package: Path) -> None:
    py_compile.compile(
        str(package / "one.py"), invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH, doraise=True
    )
    assert found(package, "one") is None


def test_bytecode_of_another_place_is_left_to_python(package: Path) -> None:
    moved = package.rename(package.with_name("moved"))
    assert found(moved, "one") is None  # a traceback would name the old place


def test_a_compiled_module_goes_before_its_source(package: Path) -> None:
    (package / f"one{importlib.machinery.EXTENSION_SUFFIXES[0]}").write_bytes(b"")
    assert found(package, "one") is None


def test_other_packages_are_left_to_python(package: Path) -> None:
    assert Beside().find_spec("elsewhere.one", [str(package)]) is None
    assert Beside().find_spec("deadline_cli") is None


@pytest.mark.skipif(not WORKS, reason="bytecode stands elsewhere")
def test_the_program_finds_its_modules_so_and_a_library_does_not() -> None:
    told = "import sys; print(any(type(finder).__name__ == 'Beside' for finder in sys.meta_path))"
    library = f"import deadline_cli; deadline_cli.check('公示期5日'); {told}"
    program = (
        "import atexit, sys; sys.argv[1:] = ['count', '2026-02-03', '2026-03-03', '-q']; "
        f"from deadline_cli.cli import main; atexit.register(lambda: exec({told!r})); main()"
    )
    for code, expected in ((library, "False"), (program, "True")):
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert ran.stdout.split()[-1] == expected, ran.stderr
