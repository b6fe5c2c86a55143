"""The command line: its entry point, and what it says when something cannot be done."""

from __future__ import annotations

import sys

from deadline_cli.errors import DeadlineError


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit status; every error is one line on standard error."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        status = _run(given)
        sys.stdout.flush()
    except DeadlineError as problem:
        status = _complain(str(problem))
    except KeyboardInterrupt:
        status = 130
    except BrokenPipeError:
        status = _nobody_reads()
    except Exception as problem:
        import os

        if os.environ.get("DEADLINE_DEBUG"):
            raise
        status = _complain(f"internal error, {type(problem).__name__}: {problem}; DEADLINE_DEBUG=1 shows where")
    raise SystemExit(status)


def _run(given: list[str]) -> int:
    from deadline_cli.cli.plain import answer

    if (status := answer(given)) is not None:
        return status
    from deadline_cli.cli.application import run

    return run(given)


def _nobody_reads() -> int:
    """The reader has gone (| head): nothing is left to say to anybody."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 0


def _complain(message: str) -> int:
    from deadline_cli.output.common.safe import clean

    print(f"deadline: {clean(message)}", file=sys.stderr)
    return 2
