"""Documents of others: each is read, in part or wholly, or refused with a reason, and nothing is lost without a word.

python -m tests.trust.corpus FOLDER [--limit SECONDS] [--words FOLDER] [--json FILE]: every file below FOLDER, fifty to
a process, recognition of pictures apart. With --words, NAME.txt there is what another program reads of the file NAME
(`pdftotext`, `soffice --convert-to txt`); a file of which less than nine tenths of those characters arrive, with
nothing named as not read, is printed.
"""

from __future__ import annotations

import argparse
import json
import select
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any, Final

_TOGETHER: Final = 50  # files to a process
_SLOW: Final = 5.0  # seconds of processor time
_ARRIVED: Final = 0.9


def looked_at(path: str, words: Path | None) -> dict[str, Any]:
    """What becomes of one file, and what share of another program's characters is in it."""
    from deadline_cli.errors import DeadlineError
    from deadline_cli.notices.documents.document import read_document
    from deadline_cli.notices.proofread import proofread
    from deadline_cli.workcalendar.files import load_calendar

    begun = time.process_time()
    seen: dict[str, Any] = {"path": path, "why": []}
    text = ""
    try:
        document = read_document(Path(path))
        text = document.text
        proofread(document, calendar=load_calendar("cn"))
        seen["became"] = "in part" if document.not_read else "read"
        seen["why"] = [f"{part.page}: {part.reason.en}" for part in document.not_read][:5]
    except DeadlineError as problem:
        seen |= {"became": "refused", "why": [str(problem)]}
    except Exception as problem:
        seen |= {"became": "FAILED", "why": [f"{type(problem).__name__}: {problem}"]}
    seen["seconds"] = round(time.process_time() - begun, 2)
    other = words / f"{Path(path).name}.txt" if words else None
    if other and other.is_file():
        wanted, found = _letters(other.read_text(errors="replace")), _letters(text)
        seen["wanted"], seen["missing"] = wanted.total(), (wanted - found).total()
        seen["more"] = (found - wanted).total()
    return seen


def _letters(text: str) -> Counter[str]:
    return Counter(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def _lost(seen: dict[str, Any]) -> bool:
    """Whether words of the file were neither read nor named."""
    missing, wanted = int(seen.get("missing", 0)), int(seen.get("wanted", 0))
    return seen["became"] == "read" and missing > (1 - _ARRIVED) * wanted + 2


def _together(files: list[str], words: Path | None, limit: float) -> list[dict[str, Any]]:
    """Some files in one process; one that hangs or ends it is told so, and the rest goes on in another."""
    asked = [sys.executable, "-m", "tests.trust.corpus", "-", *(["--words", str(words)] if words else [])]
    results: list[dict[str, Any]] = []
    while files:
        with subprocess.Popen(asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            while files:
                print(files[0], file=process.stdin, flush=True)
                ready, _, _ = select.select([process.stdout], [], [], limit)
                line = process.stdout.readline() if ready else ""
                ended: dict[str, Any] = {
                    "path": files[0],
                    "became": "ENDED" if ready else "HANGS",
                    "why": [],
                    "seconds": limit,
                }
                results.append(json.loads(line) if line else ended)
                files = files[1:]
                if not line:
                    process.kill()
                    break
            process.stdin.close()
    return results


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder")
    arguments.add_argument("--limit", type=float, default=60, help="seconds for one file")
    arguments.add_argument("--words", type=Path)
    arguments.add_argument("--json", type=Path)
    given = arguments.parse_args()
    if given.folder == "-":
        sys.modules["rapidocr"] = None  # type: ignore[assignment]  # its ten seconds a page are measured elsewhere
        for line in sys.stdin:
            print(json.dumps(looked_at(line.rstrip("\n"), given.words), ensure_ascii=False), flush=True)
        return
    files = sorted(str(path) for path in Path(given.folder).rglob("*") if path.is_file())
    results: list[dict[str, Any]] = []
    for at in range(0, len(files), _TOGETHER):
        results += _together(files[at : at + _TOGETHER], given.words, given.limit)
    for seen in results:
        if seen["became"].isupper() or seen["seconds"] > _SLOW or _lost(seen):
            print(json.dumps(seen, ensure_ascii=False))
    print(dict(Counter(seen["became"] for seen in results)))
    print("slower than 5 s:", sum(seen["seconds"] > _SLOW for seen in results), "of", len(results))
    compared = [seen for seen in results if "wanted" in seen and seen["became"] == "read"]
    print("lost without a word:", sum(map(_lost, compared)), "of", len(compared), "compared")
    if given.json:
        given.json.write_text("\n".join(json.dumps(seen, ensure_ascii=False) for seen in results))


if __name__ == "__main__":
    main()
