"""Worker processes that end with the process that began them, however that one ends."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.context import BaseContext

_HANGUP = getattr(signal, "SIGHUP", signal.SIGTERM)  # the terminal was closed; Windows knows no such signal
_ENDING = (signal.SIGINT, signal.SIGTERM, _HANGUP)
_MOST_ON_WINDOWS = 61  # ProcessPoolExecutor refuses more there
_left_early = False


def cores() -> int:
    """The processors that this process may use, at least one; on Windows as many as one pool can wait for."""
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(found, _MOST_ON_WINDOWS) if sys.platform == "win32" else found


@contextmanager
def workers(count: int) -> Iterator[ProcessPoolExecutor]:
    """A pool of `count` processes; left early (an error, Ctrl-C, SIGTERM), they are ended and not waited for."""
    from concurrent.futures import ProcessPoolExecutor  # a fifth of the start of a run that needs no other process

    global _left_early
    pool = ProcessPoolExecutor(count, _context(), initializer=_follow, initargs=(os.getpid(),))
    done = False
    try:
        with _held():
            for _ in range(count):
                pool.submit(int)  # the processes begin here
        yield pool
        done = True
    finally:
        if not done:
            _left_early = True
            _end_children()
        # The pool's own thread may wait for ever for the second half of what an ended worker was saying.
        pool.shutdown(wait=done, cancel_futures=True)


def _context() -> BaseContext:
    """On Linux a fork, also where Python (since 3.14) asks a server for one: that one loads the program again for each
    worker, does not see what this process has set, and warns on standard error when it is left early.
    """
    from multiprocessing import get_context

    return get_context("fork" if sys.platform == "linux" else None)


def leave_if_early(status: int) -> None:
    """After a pool that was left early, end the process with `status` without waiting for the pool's own thread."""
    if _left_early:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(status)


@contextmanager
def _held() -> Iterator[None]:
    """Signals wait until the processes are begun: Python's fork handlers swallow one that comes inside a fork."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_tidily() -> None:
    """A run that is told to end (kill, a time limit, a closed terminal) leaves as after Ctrl-C: no part file, no worker
    stays behind. Under nohup, which has the closed terminal ignored, it goes on.
    """

    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    with suppress(ValueError):  # not the main thread: nobody sends it signals
        signal.signal(signal.SIGTERM, end)
        if signal.getsignal(_HANGUP) is not signal.SIG_IGN:
            signal.signal(_HANGUP, end)


def _end_children() -> None:
    import threading
    from multiprocessing import active_children

    # The pool's own thread trips over futures that were cancelled under its hands; nobody is left to be told.
    threading.excepthook = lambda _: None
    for child in active_children():
        child.kill()


def _follow(parent: int) -> None:
    """Run first in each worker: when the parent is gone, so are the worker and its pipes."""
    from threading import Thread

    # The parent's handler would leave by way of its own clean-up. Ctrl-C and the terminal's end, which reach every
    # process of a terminal, are the parent's to answer: a worker that dies of them may hold the lock of the queue, and
    # all would wait for ever.
    signal.signal(_HANGUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    if sys.platform == "linux":
        _die_with_parent()
    Thread(target=_wait_for_end, daemon=True).start()
    if os.getppid() != parent and not _begun_by_server():
        os._exit(1)  # it ended before the kernel was asked


def _wait_for_end() -> None:
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    if (parent := parent_process()) is not None:
        wait([parent.sentinel])
        os._exit(1)


def _die_with_parent() -> None:
    """Linux ends the process with its parent, even one whose threads have no turn; elsewhere the sentinel serves."""
    import ctypes

    set_pdeathsig = 1
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None, use_errno=True).prctl(set_pdeathsig, signal.SIGKILL, 0, 0, 0)


def _begun_by_server() -> bool:
    """Under forkserver the process that forks is not the one that asked."""
    return _context().get_start_method() != "fork"
