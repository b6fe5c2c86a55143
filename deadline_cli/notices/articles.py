"""The articles on counting that findings rest on, in the law of the day."""

from __future__ import annotations

from datetime import date

from deadline_cli.rulebook.values import Basis

_CIVIL_CODE = date(2021, 1, 1)
_COURT_KINDS = ("summons", "judgment", "public-summons")

# Each with the first day on which it was the law, newest first; a text that no opened source shows stays None.
_FIRST_DAY = (
    Basis("民法典", "第二百零一条", "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。", _CIVIL_CODE),
    Basis("民法总则", "第二百零一条", None, date(2017, 10, 1)),
    Basis("民法通则", "第一百五十四条", "开始的当天不算入，从下一天开始计算。", date(1987, 1, 1)),
)
_FIRST_DAY_COURT = (
    Basis("民事诉讼法", "第八十五条", "期间开始的时和日，不计算在期间内。", date(2022, 1, 1)),
    Basis("民事诉讼法", "第八十二条", None, date(2013, 1, 1)),
    Basis("民事诉讼法", "第七十五条", None, date(1991, 4, 9)),
)
_LAST_DAY = (
    Basis(
        "民法典", "第二百零三条",
        "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。", _CIVIL_CODE,
    ),
    Basis("民法总则", "第二百零三条", None, date(2017, 10, 1)),
    Basis(
        "民法通则", "第一百五十四条",
        "期间的最后一天是星期日或者其他法定休假日的，以休假日的次日为期间的最后一天。", date(1987, 1, 1),
    ),
)  # fmt: skip
_LAST_DAY_COURT = (
    Basis(
        "民事诉讼法", "第八十五条",
        "期间届满的最后一日是法定休假日的，以法定休假日后的第一日为期间届满的日期。", date(2022, 1, 1),
    ),
    Basis(
        "民事诉讼法", "第八十二条",
        "期间届满的最后一日是节假日的，以节假日后的第一日为期间届满的日期。", date(2013, 1, 1),
    ),
    Basis("民事诉讼法", "第七十五条", None, date(1991, 4, 9)),
)  # fmt: skip
_HOLIDAYS = Basis("全国年节及纪念日放假办法", None, None, None)


def first_day(day: date | None, kind: str = "") -> tuple[Basis, ...]:
    """Why the first day does not count."""
    return _of(_FIRST_DAY_COURT if kind in _COURT_KINDS else _FIRST_DAY, day)


def last_day(day: date | None, kind: str = "") -> tuple[Basis, ...]:
    """Why a last day that is a rest day moves."""
    return _of(_LAST_DAY_COURT if kind in _COURT_KINDS else _LAST_DAY, day)


def holidays() -> tuple[Basis, ...]:
    """What fixes the statutory holidays."""
    return (_HOLIDAYS,)


def _of(table: tuple[Basis, ...], day: date | None) -> tuple[Basis, ...]:
    if day is None:
        return table[:1]
    return next(((b,) for b in table if b.start is None or b.start <= day), ())
