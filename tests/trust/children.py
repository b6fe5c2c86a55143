"""Work done in a child of this process: what it says, how it ends, and when it is given up."""

from __future__ import annotations

import contextlib
import os
import pickle
import resource
import signal
import time
from collections.abc import Callable, Iterator
from typing import Any

COULD_NOT = 255
STANDSTILL = 900  # seconds of the clock after which a child that waits is ended


def in_a_child(judge: Callable[..., None], *given: Any) -> Iterator[tuple[int | None, str]]:
    """What the judge says, a pair at a time, from a child of this process that writes nothing else."""

    def work(say: Callable[[Any], object]) -> None:
        _silent()
        try:
            judge(*given, lambda number, end: say((number, end)))
        except BaseException as problem:
            say((None, repr(problem)))

    return from_child(work)


def from_child(work: Callable[[Callable[[Any], object]], None]) -> Iterator[Any]:
    """What work says, from a child of this process."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        pipe = os.fdopen(writer, "wb", buffering=0)
        work(lambda value: pipe.write(pickle.dumps(value)))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as heard, contextlib.suppress(EOFError):
        while True:
            yield pickle.load(heard)
    os.waitpid(child, 0)


def ended_with(work: Callable[[], int], limit: float) -> int:
    """The status of work done in a child of this process; COULD_NOT after `limit` seconds of the processor."""
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        _silent()
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit) + 1, int(limit) + 2))
        try:
            os._exit(work())
        except BaseException:  # a fault may raise anything
            os._exit(1)
    stop = time.monotonic() + STANDSTILL
    while time.monotonic() < stop:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return COULD_NOT if code in (-signal.SIGPROF, -signal.SIGXCPU, -signal.SIGKILL) else code
        time.sleep(0.005)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return COULD_NOT


def _silent() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
