"""Documents cut, flipped and spliced: each is read or refused with a reason, within bounds, and nothing else happens.

python -m tests.trust.fuzz_documents FOLDER [--rounds N] [--seed N]: every file of the folder is a seed.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from deadline_cli.errors import DeadlineError
from deadline_cli.notices.documents.document import document_of_bytes
from deadline_cli.notices.proofread import proofread
from deadline_cli.workcalendar.files import load_calendar

_SLOW = 5.0  # seconds


def mutated(data: bytes, chance: random.Random) -> bytes:
    """One way of damaging a file."""
    out = bytearray(data)
    way = chance.randrange(5)
    for _ in range(chance.choice((1, 4, 32))):
        at = chance.randrange(max(len(out), 1))
        if way == 0 and out:
            out[at] = chance.randrange(256)
        elif way == 1:
            del out[at : at + chance.choice((1, 9, 400))]
        elif way == 2:
            out[at:at] = out[::-1][: chance.choice((1, 9, 400))]
        elif way == 3:
            out[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"9999"))
        else:
            return bytes(out[:at])
    return bytes(out)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--rounds", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    chance, calendar = random.Random(given.seed), load_calendar("cn")
    seen: Counter[str] = Counter()
    for file in sorted(path for path in given.folder.iterdir() if path.is_file()):
        data = file.read_bytes()
        for number in range(given.rounds):
            damaged, begun = mutated(data, chance), time.monotonic()
            try:
                proofread(document_of_bytes(damaged, file.name), calendar=calendar)
                seen["read"] += 1
            except DeadlineError:
                seen["refused"] += 1
            except Exception as problem:
                seen["FAILED"] += 1
                print(f"{file.name} round {number}: {type(problem).__name__}: {problem}")
            if (taken := time.monotonic() - begun) > _SLOW:
                seen["slow"] += 1
                print(f"{file.name} round {number}: {taken:.1f} s")
    print(dict(seen))


if __name__ == "__main__":
    main()
