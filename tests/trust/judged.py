"""The tests loaded once: which lines each runs, and whether those that run a fault's line fail with it."""

from __future__ import annotations

import gc
import hashlib
import importlib
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any, NamedTuple

from tests.trust.children import COULD_NOT, ended_with, from_child
from tests.trust.faults import ROOT, Mutant
from tests.trust.living import functions_of, is_cache, put_in

OPTIONS = ("-q", "-s", "-n0", "-p", "no:cacheprovider", "-p", "no:timeout", "--hypothesis-seed=0")
SLOW = 0.6  # seconds of the processor under watch: such a test comes last, for every fault of its files
PATIENCE = 3.0, 5.0  # seconds of the processor, and times the usual, until a test is caught by not ending
Line = tuple[str, int]
Run = tuple[set[Line] | None, float, str | None]
"""The lines of a test (None: it is slow), its seconds, and how it fails."""


class Tests(NamedTuple):
    """The tests of some files: paths, beginnings of what is left out of them, and of what is slow and comes last.

    `cases`: of one test at most where only quick ones are asked; 0 for all.
    """

    paths: tuple[str, ...]
    without: tuple[str, ...]
    slow: tuple[str, ...]
    cases: int


class Lines:
    """The lines of some files that run, while it is in force."""

    def __init__(self, files: Iterable[str]) -> None:
        self._names = {str(ROOT / file): file for file in files}
        self.seen: set[Line] = set()

    def begin(self) -> None:
        """Watch this thread and those that it begins."""
        threading.settrace(self._enter)
        sys.settrace(self._enter)

    def _enter(self, frame: FrameType, event: str, argument: object) -> Any:
        name = self._names.get(frame.f_code.co_filename)
        if name is None:
            return None
        seen = self.seen

        def line(frame: FrameType, event: str, argument: object) -> Any:
            seen.add((name, frame.f_lineno))
            return line

        seen.add((name, frame.f_lineno))
        return line


class Kept:
    """Which lines tests run, kept in a file for the next run; good while the program and the test are the same."""

    def __init__(self, path: Path | None, files: Iterable[str]) -> None:
        self.path, self.files = path, frozenset(files)
        self._known: dict[tuple[str, str], Run] = {}
        if path is not None and path.exists():
            self._known = pickle.loads(path.read_bytes())
        sources = sorted([*(ROOT / "deadline_cli").rglob("*.py"), *(ROOT / "tests").glob("*.py")])
        self._program = hashlib.sha256(
            b"".join(file.read_bytes() for file in sources) + repr(sorted(self.files)).encode()
        )

    def of(self, items: Sequence[Any], watched: Callable[[Sequence[Any]], Iterable[Run]]) -> list[Run]:
        """Of each test its lines, out of the file or from watching it."""
        digests = {path: self._digest(path) for path in {item.path for item in items}}
        keys = [(item.nodeid, digests[item.path]) for item in items]
        new = [place for place, key in enumerate(keys) if key not in self._known]
        for place, run in zip(new, watched([items[place] for place in new]), strict=True):
            self._known[keys[place]] = run
        if self.path is not None and new:
            self.path.write_bytes(pickle.dumps(self._known))
        return [self._known[key] for key in keys]

    def _digest(self, path: Path) -> str:
        whole = self._program.copy()
        whole.update(path.read_bytes())
        return whole.hexdigest()


class Plugin:
    """Stands in for pytest's own run of the collected tests."""

    def __init__(
        self, sample: Sequence[Mutant], fitting: Sequence[Tests], quick: bool, kept: Kept, say: Callable[..., None]
    ):
        self.sample, self.fitting, self.quick, self.kept, self.say = sample, fitting, quick, kept, say
        self.lines = Lines(kept.files)
        self.failed: str | None = None
        self.caches: list[Any] = []

    def pytest_collection(self) -> None:
        """No example is kept or made smaller: that a test fails is enough."""
        from hypothesis import Phase, settings

        settings.register_profile("faults", settings(), database=None, phases=(Phase.explicit, Phase.generate))
        settings.load_profile("faults")

    def pytest_internalerror(self, excrepr: Any) -> None:
        self.say(None, str(excrepr)[-2000:])

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed and self.failed is None:
            self.failed = f"{report.nodeid}: {str(report.longrepr)[-1000:]}"

    def pytest_runtestloop(self, session: Any) -> bool:
        for file in sorted({mutant.file for mutant in self.sample}):  # checks are loaded when a page first needs them
            importlib.import_module(file.removesuffix(".py").replace("/", "."))
        sys.settrace(None)
        threading.settrace(None)
        on_loading = self.lines.seen
        self.caches = [value for value in gc.get_objects() if is_cache(value)]
        left_out = tuple(part for tests in self.fitting for part in tests.without)
        items = [item for item in session.items if not item.nodeid.startswith(left_out)]
        if self.quick:
            items = _few_of_each(items, self.fitting)
        runs, seconds, failures = zip(*self.kept.of(items, self.watched), strict=True)
        failed = next(filter(None, failures), None)
        if failed or session.testsfailed:
            self.say(None, f"the tests fail without a fault: {failed or 'when they are collected'}")
            return True
        quick = sum(second for run, second in zip(runs, seconds, strict=True) if run is not None)
        self.say(None, f"{len(runs)} tests, {runs.count(None)} of them slow, {quick:.0f} s for the others")
        kills = [0] * len(items)
        live = functions_of({m.file for m in self.sample})
        for number, mutant in enumerate(self.sample):
            at = {(mutant.file, line) for line in mutant.lines}
            near = [n for n, item in enumerate(items) if item.nodeid.startswith(self.fitting[number].paths)]
            # What a function made on loading is right still; the tests that run it again judge it.
            again = mutant.in_function and any(at & (runs[n] or set()) for n in near)
            loads = not mutant.in_function or (bool(at & on_loading) and not again)
            fitting = [n for n in near if (not self.quick if runs[n] is None else loads or at & runs[n])]
            fitting.sort(key=lambda n: seconds[n] / (1 + kills[n]))
            end = self.end_of(mutant, live, [(items[n], seconds[n]) for n in fitting])
            if isinstance(end, int):
                kills[fitting[end]] += 1
                end = "caught"
            elif end == "lives" and not any(runs[n] for n in fitting):
                end = "lives, no quick test runs it"
            self.say(number, "loading" if loads and end.startswith("lives") else end)
        return True

    def watched(self, items: Sequence[Any]) -> Iterator[Run]:
        """The lines and seconds of each test, no lines where it is slow, and what fails; nothing is remembered."""
        while len(items) > 0:
            done = 0
            for run in from_child(partial(self._watch, items)):
                yield run
                done += 1
            items = items[done:]

    def _watch(self, items: Sequence[Any], say: Callable[[Any], object]) -> None:
        """Say what tests run, until one is slow: it is ended together with this process."""

        def end(number: int, frame: object) -> None:
            sys.settrace(None)
            say((None, 10 + SLOW, None))
            os._exit(0)

        signal.signal(signal.SIGPROF, end)
        slow = tuple(part for tests in self.fitting for part in tests.slow)
        for item in items:
            if item.nodeid.startswith(slow):
                say((None, 10 + SLOW, None))
                continue
            for cache in self.caches:
                cache.cache_clear()
            self.lines.seen, self.failed = set(), None
            begun = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, SLOW)
            self.lines.begin()
            self.one(item, None)
            sys.settrace(None)
            signal.setitimer(signal.ITIMER_PROF, 0)
            say((self.lines.seen, time.process_time() - begun, self.failed))

    def end_of(self, mutant: Mutant, live: Sequence[FunctionType], items: Sequence[tuple[Any, float]]) -> int | str:
        """The place of the test that fails, or what becomes of the fault."""
        reader, writer = os.pipe()

        def run() -> int:
            os.close(reader)
            try:
                put_in(mutant, live, self.caches)
            except BaseException:  # the module does not even load
                return 1
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            for place, (item, usual) in enumerate(items):
                try:
                    signal.setitimer(signal.ITIMER_PROF, PATIENCE[0] + PATIENCE[1] * usual)
                    self.one(item, None)
                except BaseException as problem:  # a fault may raise anything, out of the test's frame too
                    self.failed = repr(problem)
                if self.failed is not None:
                    os.write(writer, str(place).encode())
                    return 1
            return 0

        status = ended_with(run, PATIENCE[0] + PATIENCE[1] * sum(usual for _, usual in items))
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            place = pipe.read()
        if place:
            return int(place)
        return {0: "lives", COULD_NOT: "caught by not ending"}.get(status, "caught by its end")

    @staticmethod
    def one(item: Any, following: Any) -> None:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _few_of_each(items: Sequence[Any], fitting: Iterable[Tests]) -> list[Any]:
    """As many cases of each test as are wanted, evenly spread over its table."""
    rows = set(fitting)
    tests: dict[str, list[Any]] = {}
    for item in items:
        tests.setdefault(item.nodeid.partition("[")[0], []).append(item)
    found = []
    for name, cases in tests.items():
        wanted = [row.cases or len(cases) for row in rows if name.startswith(row.paths)]
        found += cases[:: -(-len(cases) // max(wanted))]
    return found


def judge(sample: Sequence[Mutant], fitting: Sequence[Tests], quick: bool, kept: Kept, say: Any) -> None:
    """Say what becomes of each fault of the sample, judged by its tests; `quick`: by some cases of the quick ones."""
    import pytest

    plugin = Plugin(sample, fitting, quick, kept, say)
    plugin.lines.begin()
    paths = dict.fromkeys(test for tests in fitting for test in tests.paths)
    status = pytest.main([*OPTIONS, *paths], plugins=[plugin])
    if status not in (0, 1, 5):
        say(None, f"pytest ended with {status!r}")
