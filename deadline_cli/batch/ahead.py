"""Threads that work on blocks while the caller writes the ones before them and reads the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, Self, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


class Ahead(Generic[Task, Result]):
    """Results are used in the order of their tasks, in the caller's thread; one more is held than there are threads."""

    def __init__(self, work: Callable[[Task], Result], use: Callable[[Result], object], threads: int = 1) -> None:
        self._work, self._use, self._many = work, use, threads
        self._threads = ThreadPoolExecutor(threads)
        self._pending: deque[Future[Result]] = deque()

    def give(self, task: Task) -> None:
        """Begin the task, and use the result of the one that as many threads are behind."""
        self._pending.append(self._threads.submit(self._work, task))
        if len(self._pending) > self._many:
            self._use(self._pending.popleft().result())

    def wait(self) -> None:
        """Use what is not used yet."""
        while self._pending:
            self._use(self._pending.popleft().result())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if error is None:
                self.wait()
        finally:
            self._threads.shutdown(cancel_futures=True)
