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
    plain = [word for word in given if word not in ("-q", "--quiet")]
    if len(plain) == len(given) - 1 and len(plain) == 3 and plain[0] == "compute" and _no_option(plain):
        # The question that scripts ask by the thousand, a date for a date and a period, is answered without typer,
        # whose import alone takes longer than the answer.
        from deadline_cli.rulebook.question import plain_deadline

        print(plain_deadline(plain[1], plain[2]))
        return 0
    from deadline_cli.cli.application import run

    return run(given)


def _no_option(words: list[str]) -> bool:
    return not any(word.startswith("-") for word in words)


def _nobody_reads() -> int:
    """The reader has gone (| head): nothing is left to say to anybody."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 0


def _complain(message: str) -> int:
    from deadline_cli.output.safe import clean

    print(f"deadline: {clean(message)}", file=sys.stderr)
    return 2
