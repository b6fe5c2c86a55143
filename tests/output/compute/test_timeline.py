"""The picture of a chain."""

from __future__ import annotations

from deadline_cli.output.compute.timeline import timeline
from deadline_cli.rulebook.compute import compute


def test_parallel_branches_stand_side_by_side() -> None:
    picture = timeline(compute("2026-02-03", "illegal-building"), "zh").plain
    assert picture == (
        "  视为送达        2026年3月5日（星期四）  ====                          30日\n"
        "  申请行政复议    2026年5月6日（星期三）     =========                  60日\n"
        "  提起行政诉讼    2026年9月7日（星期一）     =========================  6个月\n"
        "  催告            2026年9月7日（星期一）     .........................  无法定长度\n"
        "      行政机关自行强制执行前的催告，法律没有规定期限；如在最早之日拆除，催告书所\n"
        "      定期限须至迟在此日届满。\n"
        "  最早强制拆除日  2026年9月8日（星期二）                             >  起\n"
        "      不得在夜间或者法定节假日实施（行政强制法第43条）。"
    )


def test_in_english_with_an_estimated_step_and_a_minimum() -> None:
    picture = timeline(compute("2026-12-01", "civil-summons"), "en").plain
    assert "Defence" in picture and "15 days (estimated)" in picture
    assert "at least 15 days (estimated)" in picture


def test_a_named_step_is_printed_harmlessly() -> None:
    picture = timeline(compute("2026-03-02", "30日", then=[("\x1b[31mx", "15日")]), "zh").plain
    assert "\x1b" not in picture
