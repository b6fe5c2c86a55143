"""Every notice with every awkward name, and every notation of a date in every column: python tests/trust/sweeps.py.

The suite runs a sample (tests/notices/test_sweeps.py). Prints what changes a fact; status 1 where something does.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.notices.reading import read
from tests.notices.sweeps import DATES, NOTICES, PLAIN, WINDOWS, WRAPPED, facts, with_names, wrapped

WIDTHS = range(8, 41)


def main() -> int:
    changed = tried = 0
    for key, name in with_names():
        tried += 1
        if facts(read(NOTICES[key].format(name=name))) != facts(read(NOTICES[key].format(name=PLAIN))):
            changed += 1
            print(f"{key}: {name}")
    for window in WINDOWS:
        for date in DATES:
            text = WRAPPED.format(window=window, date=date)
            plain = facts(read(text))
            widths = [width for width in WIDTHS if facts(read(wrapped(text, width))) != plain]
            tried, changed = tried + len(WIDTHS), changed + len(widths)
            if widths:
                print(f"{window} signed {date}: {widths}")
    print(f"{changed} of {tried} changed")
    return changed > 0


if __name__ == "__main__":
    sys.exit(main())
