"""From what the user asked to the files that are read, each with what its folder's deadline.toml wants."""

from __future__ import annotations

import os
from pathlib import Path

from deadline_cli.cli.check.config import config_for, selection
from deadline_cli.cli.check.files import STDIN, File, chosen
from deadline_cli.cli.check.request import Request
from deadline_cli.cli.check.run import Job, Repair
from deadline_cli.cli.check.tally import complain, threshold
from deadline_cli.notices.documents.reading import Unreadable
from deadline_cli.notices.suppression import read_codes
from deadline_cli.output.common.language import Language, pick
from deadline_cli.records import NamedTuple


class Plan(NamedTuple):
    """The files to read, those that were named and are not there, from which severity each fails, and the language."""

    jobs: list[Job]
    missing: list[Unreadable]
    thresholds: dict[str, int | None]
    language: Language


def planned(request: Request) -> Plan:
    """What there is to do. Raises DeadlineError for a value that cannot be used."""
    names = request.names()
    from deadline_cli.dates import read_date

    day = read_date(request.published) if request.published else None
    rule = _rule(request.rule)
    files, missing = chosen(names, request.exclude)
    if request.marking is not None:
        files = _without_copies(files, request.lang)
    wanted, unwanted = read_codes(request.select, "--select"), read_codes(request.ignore, "--ignore")
    repair: Repair = "write" if request.fix else "show" if request.diff else "no"
    jobs: list[Job] = []
    thresholds: dict[str, int | None] = {}
    languages: list[str | None] = []
    for path, named in files:
        file = None if path == STDIN else Path(path)
        config = config_for(file)
        thresholds[path] = threshold(request.fail_on or config.fail_on or "warning")
        languages.append(config.lang)
        shown = selection(config, file, wanted, unwanted, request.min_severity)
        calendar = request.calendar or config.calendar or "cn"
        jobs.append(Job(path, day, rule, calendar, shown, repair, named))
    asked = request.lang or os.environ.get("DEADLINE_LANG")
    language = pick(request.lang if asked else next(filter(None, languages), None))
    return Plan(_with_copies(jobs, request, language), missing, thresholds, language)


def _rule(name: str | None) -> str | None:
    if name is None:
        return None
    from deadline_cli.rulebook.book import load_rule

    return load_rule(name).id


def _without_copies(files: list[File], lang: str | None) -> list[File]:
    """The files but for the marked copies of others among them."""
    from deadline_cli.cli.mark.targets import copies_among

    left_out = copies_among([file.path for file in files])
    for path in left_out:
        complain(f"{path}：是标注副本，略过" if pick(lang) == "zh" else f"{path}: left out, it is a marked copy")
    return [file for file in files if file.path not in left_out]


def _with_copies(jobs: list[Job], request: Request, language: Language) -> list[Job]:
    """The jobs, where copies are marked each with its copy's place and wishes."""
    if (marking := request.marking) is None:
        return jobs
    from deadline_cli.cli.mark.targets import targets
    from deadline_cli.cli.mark.write import Copy

    places = targets([job.path for job in jobs], marking.out)
    return [
        job._replace(copy=Copy(place, language, marking.suggest, marking.summary))
        for job, place in zip(jobs, places, strict=True)
    ]
