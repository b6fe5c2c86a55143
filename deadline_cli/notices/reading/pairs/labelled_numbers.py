"""Numbers that only their label makes a pair of dates: 公示日期：20240408-20240412, 公示时间：4.8-4.12."""

from __future__ import annotations

from collections.abc import Iterator

from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.reading.days import Day

_NUMBER = (
    r"(?P<d{k}>(?P<y{k}>20\d\d)(?P<m{k}>\d\d)(?P<e{k}>\d\d)(?!\d)"
    r"|(?P<n{k}>\d{{1,2}})\.(?P<f{k}>\d{{1,2}})(?![\d.]))日?"
)
_NUMBERS = Pattern(
    r"(?:(?:公示|公告|异议|报名|展示|征集|起止|意见|展期)[^,。;:\n]{0,6}[:为]"
    r"|(?:公示|报名|征订|订购|缴费|登记|投票|选课|申领|申请|领取|认购)(?:时间|日期|期限)[:为]?)\(?"
    + _NUMBER.format(k=1)
    + r"[-—–~至到]{1,2}"
    + _NUMBER.format(k=2)
)
_BETWEEN = Pattern(r"[-—–~至到](?<=[\d日].)")  # what each such pair has; it is looked for faster


def labelled_numbers(text: str) -> Iterator[tuple[Day, Day]]:
    """The first and the last day of each such pair, in order; the year is None where it is not printed."""
    if _BETWEEN.search(text) is None:
        return
    for match in _NUMBERS.finditer(text):
        first, last = (
            Day(
                match.start(f"d{k}"), match.end(f"d{k}"), int(match[f"y{k}"]) if match[f"y{k}"] else None,
                int(match[f"m{k}"] or match[f"n{k}"]), int(match[f"e{k}"] or match[f"f{k}"]),
            )
            for k in (1, 2)
        )  # fmt: skip
        yield first, last
