"""The command line: its entry point, and what it says when something cannot be done."""

from __future__ import annotations

import errno
import gc
import os
import sys
from contextlib import suppress
from typing import Final, NoReturn, TextIO, cast

from deadline_cli.cli.imports import beside
from deadline_cli.errors import DeadlineError, LibraryReason, Message, Named, system_reason

_RARELY: Final = 50_000
"""Objects between two looks for cycles, of which the imports of one answer make none."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit status; every error is one line on standard error."""
    given = sys.argv[1:] if arguments is None else arguments
    gc.set_threshold(_RARELY)
    if arguments is None:
        beside()
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy starts a thread a core for algebra that nobody asks
    if sys.stderr is None:
        sys.stderr = _nowhere()
    try:
        if sys.stdout is None:
            raise DeadlineError("standard output is closed; let it go to a file, a pipe or /dev/null")
        if sys.stdin is None:
            sys.stdin = cast(TextIO, _ClosedInput())
        status = _run(given)
        sys.stdout.flush()
    except DeadlineError as problem:
        status = _complain(problem.message, given)
    except KeyboardInterrupt:
        status = 130
    except SystemExit as told:  # by a signal, see workers.end_tidily
        status = told.code if isinstance(told.code, int) else 2
    except BrokenPipeError:
        _nobody_reads()
        status = 141  # 128 + SIGPIPE, as a program ends that the signal ends
    except MemoryError:
        status = _complain(Message("not enough memory; give a smaller file, or fewer at once"), given)
    except OSError as problem:
        _nobody_reads()
        status = 141 if _is_closed_pipe(problem) else _complain(_refused(problem), given)
    except ModuleNotFoundError as problem:
        missing = (problem.name or str(problem)).partition(".")[0]
        said = Message(
            "this installation is incomplete, {missing!r} is missing; pip install --upgrade deadline-cn",
            missing=missing,
        )
        status = _complain(said, given)
    except BaseException as problem:  # a library in Rust panics with an exception of its own, below Exception
        if os.environ.get("DEADLINE_DEBUG") or not (isinstance(problem, Exception) or _is_panic(problem)):
            raise
        fault = LibraryReason(f"{type(problem).__name__}: {problem}", fault=type(problem).__name__)
        status = _complain(Message("internal error, {fault}; DEADLINE_DEBUG=1 shows where", fault=fault), given)
    if arguments is None and (pools := sys.modules.get("deadline_cli.cli.workers")):
        pools.leave_if_early(status)
    if arguments is None and _nobody_waits():
        _leave(status)
    raise SystemExit(status)


def _is_panic(problem: BaseException) -> bool:
    return type(problem).__name__ == "PanicException"


def _nobody_waits() -> bool:
    """Whether nothing is left to be done at the end: no profiler, no thread."""
    threads = sys.modules.get("threading")
    return (
        sys.getprofile() is None
        and sys.gettrace() is None
        and (threads is None or threads.active_count() == 1)
        and not sys.flags.inspect
    )


def _leave(status: int) -> NoReturn:
    """End the process at once: taking a thousand modules apart is a tenth of the time of one answer."""
    if asked_to_be_called := sys.modules.get("atexit"):
        asked_to_be_called._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


class _ClosedInput:
    """Standard input where the caller closed it (<&-): whoever asks it for anything hears so."""

    def __getattr__(self, name: str) -> NoReturn:
        raise DeadlineError("standard input is closed; let it come from a file, a pipe or /dev/null")


def _nowhere() -> TextIO:
    """In place of standard error where the caller closed it (2>&-): what is told goes into no answer, nor does what a
    library tells under the number of the next file that is opened.
    """
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - it stays open


def _run(given: list[str]) -> int:
    from deadline_cli.cli.plain import answer

    if (status := answer(given)) is not None:
        return status
    from deadline_cli.cli.application import run
    from deadline_cli.output.common.streams import open_to_all

    open_to_all()
    return run(given)


def _nobody_reads() -> None:
    """What is still held back for standard output can reach nobody (| head, a full disk): it is not tried again."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _is_closed_pipe(problem: OSError) -> bool:
    """Whether Windows says by "invalid argument" that the reader of standard output has gone."""
    return sys.platform == "win32" and problem.errno == errno.EINVAL and problem.filename is None


def _refused(problem: OSError) -> Message:
    """What the system refused, and of which file; without a name it was the output."""
    name = str(problem.filename) if problem.filename else Named("standard output")
    name = name if len(name) <= 200 else name[:200] + "…"
    return Message("{name}: {reason}", name=name, reason=system_reason(problem, str(problem) or "cannot be written"))


def _complain(message: Message, given: list[str]) -> int:
    from deadline_cli.output.common.language import asked_for
    from deadline_cli.output.common.safe import clean
    from deadline_cli.output.common.streams import open_to_all

    with suppress(OSError, AttributeError):  # standard error may be closed or full too
        open_to_all()
        print(f"deadline: {clean(message.say(asked_for(given)))}", file=sys.stderr)
    return 2
