"""Random arrangements, written in random notations, are read back as they were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from deadline_cli.workcalendar.announcement import read_announcement

ANCHORS = {
    "元旦": (1, 1),
    "春节": (2, 5),
    "清明节": (4, 4),
    "劳动节": (5, 1),
    "端午节": (6, 12),
    "中秋节": (9, 17),
    "国庆节": (10, 1),
}


@dataclass(frozen=True)
class Arranged:
    """A festival's days, and how they are written."""

    name: str
    off: tuple[date, ...]
    work: tuple[date, ...]
    weekday: str
    brackets: str
    dash: str
    repeats_month: bool
    total: str


@st.composite
def arrangements(draw: st.DrawFn) -> tuple[int, list[Arranged]]:
    year = draw(st.integers(2027, 2060))
    found = []
    for name, (month, day) in ANCHORS.items():
        first = date(year, month, day) + timedelta(days=draw(st.integers(-2, 2)))
        off = tuple(first + timedelta(days=n) for n in range(draw(st.integers(1, 9))))
        near = [first + timedelta(days=n) for n in range(-14, 24)]
        weekend = [d for d in near if d.weekday() >= 5 and d not in off]
        # Weekends of the festival before or after would be days off and worked at once.
        own = [d for d in weekend if abs((d - first).days) <= 12 or name in ("元旦", "国庆节")]
        work = tuple(sorted(draw(st.sets(st.sampled_from(own), max_size=3)))) if own else ()
        found.append(
            Arranged(
                name,
                off,
                work,
                draw(st.sampled_from(["星期", "周", ""])),
                draw(st.sampled_from(["（）", "()", "【】"])),
                draw(st.sampled_from(["至", "—", "～", "-", "到"])),
                draw(st.booleans()),
                draw(st.sampled_from(["，共{}天", "{}天", ""])),
            )
        )
    off_days = {d for a in found for d in a.off}
    return year, [Arranged(a.name, a.off, tuple(d for d in a.work if d not in off_days), *_how(a)) for a in found]


def _how(a: Arranged) -> tuple[str, str, str, bool, str]:
    return a.weekday, a.brackets, a.dash, a.repeats_month, a.total


def written(a: Arranged) -> str:
    def beside(day: date) -> str:
        return f"{a.brackets[0]}{a.weekday}{'一二三四五六日'[day.weekday()]}{a.brackets[1]}" if a.weekday else ""

    first, last = a.off[0], a.off[-1]
    span = f"{first.month}月{first.day}日{beside(first)}"
    if last != first:
        month = f"{last.month}月" if a.repeats_month or last.month != first.month else ""
        span += f"{a.dash}{month}{last.day}日{beside(last)}"
    text = f"{a.name}：{span}放假{'调休' if a.work else ''}{a.total.format(len(a.off))}。"
    if a.work:
        text += "、".join(f"{d.month}月{d.day}日{beside(d)}" for d in a.work) + "上班。"
    return text


@settings(max_examples=150)
@given(arrangements(), st.sampled_from(["\n", "", " ", "</p><p>", "\\r\\n"]), st.booleans())
def test_what_was_written_is_read(arranged: tuple[int, list[Arranged]], between: str, numbered: bool) -> None:
    year, festivals = arranged
    lines = [(f"{'一二三四五六七'[n]}、" if numbered else "") + written(a) for n, a in enumerate(festivals)]
    found = read_announcement(between.join([f"国务院办公厅关于{year}年部分节假日安排的通知", *lines]))
    assert not found.faults
    assert found.off == tuple(sorted({d for a in festivals for d in a.off}))
    assert found.work == tuple(sorted({d for a in festivals for d in a.work}))
    assert found.year == year
