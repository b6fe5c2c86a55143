"""One thread that works on a block while the caller writes the one before it and reads the next."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Generic, Self, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")


class Ahead(Generic[Task, Result]):
    """Results are used in the order of their tasks, in the caller's thread; at most two are held."""

    def __init__(self, work: Callable[[Task], Result], use: Callable[[Result], None]) -> None:
        self._work, self._use = work, use
        self._thread = ThreadPoolExecutor(1)
        self._pending: Future[Result] | None = None

    def give(self, task: Task) -> None:
        """Begin the task, and use the result of the one before it."""
        before, self._pending = self._pending, self._thread.submit(self._work, task)
        if before is not None:
            self._use(before.result())

    def wait(self) -> None:
        """Use what is not used yet."""
        if self._pending is not None:
            pending, self._pending = self._pending, None
            self._use(pending.result())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        try:
            if error is None:
                self.wait()
        finally:
            self._thread.shutdown(cancel_futures=True)
