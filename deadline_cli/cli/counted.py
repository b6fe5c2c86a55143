"""What `deadline count` prints."""

from __future__ import annotations

from datetime import date


def counted(
    first: str, last: str, *, calendar: str = "cn", format: str = "text", quiet: bool = False, strict: bool = False,
    lang: str | None = None,
) -> int:  # fmt: skip
    """Print the days between; the exit status is 3 where they are estimated and `strict` asks for it."""
    from deadline_cli.counting.between import count as count_days
    from deadline_cli.workcalendar.files import load_calendar

    found = count_days(first, last, calendar)
    if quiet or format == "plain":
        print(f"{found.calendar_days}\t{found.workdays}")
        if found.provisional:
            from deadline_cli.output.compute.estimated import say_estimated

            say_estimated(lang)
    elif format == "json":
        from deadline_cli.output.compute.lines import dump_json
        from deadline_cli.output.dictionary import between_dict

        print(dump_json(between_dict(found), indent=2))
    else:
        kept = load_calendar(calendar).first_year_kept()
        caveat = _caveat(kept, found.start, found.provisional, lang)
        _print(found.calendar_days, found.workdays, found.workdays_included, caveat, lang)
    return 3 if strict and found.provisional else 0


def _caveat(kept: int | None, start: date, estimated: bool, lang: str | None) -> str | None:
    """What is to be said of days that nobody has announced, or of which no calendar is kept."""
    from deadline_cli.output.common.language import pick

    if not estimated:
        return None
    zh = pick(lang) == "zh"
    if kept is not None and start.year < kept:
        return (
            f"含{kept}年以前的日期，日历未收录该时期的放假安排，属推定"
            if zh
            else f"rests on days before {kept}, of which no calendar is kept (estimated)"
        )
    return "含尚未公布的日期，属推定" if zh else "rests on days not announced yet (estimated)"


def _print(length: int, workdays: int, included: int, caveat: str | None, lang: str | None) -> None:
    from deadline_cli.output.common.language import pick

    if pick(lang) == "zh":
        print(f"首日不计入（依法）：{length} 日，其中 {workdays} 个工作日")
        print(f"首日计入（习惯）：　{length + 1} 日，其中 {included} 个工作日")
    else:
        print(f"first day left out (the law): {length} days, {workdays} working days")
        print(f"first day counted (a habit):  {length + 1} days, {included} working days")
    if caveat:
        print(caveat)
