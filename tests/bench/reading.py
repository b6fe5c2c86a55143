"""Proofreading: megabytes a second of news, of a mixed page and of notices alone; growth; and one page as a process.

    python tests/bench/reading.py [FILE …]

Without files the page of docs/examples is read. The peer is a plain `re` search for the dates written in full, which
finds neither notices nor periods: the ratio says what the reading costs on top of one look at the text.
"""

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import deadline_cli

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "page.txt"
NEWS = """本报讯 市交通运输局昨日介绍，城区三条公交线路自3月1日起延长运营时间，首批四十辆新能源公交车同时投入使用。
“早高峰平均等候时间会从十二分钟缩短到八分钟。”公司负责人说，沿线站台的改造将在6月底前完成，市民可通过热线反映问题。
据了解，去年全市公共交通客运量同比增长百分之六点三，其中夜间线路增长最快。记者在城北换乘中心看到，新站牌已经安装完毕。
"""
DATE = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
SIZE = 400_000


def main(files: list[Path]) -> None:
    print("| text | MB a second | times the time of one `re` search |\n| --- | --- | --- |")
    page = "\n\n".join(file.read_text(encoding="utf-8") for file in files)
    for name, text in (("news alone", NEWS), ("news and notices, half each", _mixed(page)), ("notices alone", page)):
        whole = text * max(1, SIZE // len(text.encode()))
        reading, searching = _best(lambda t=whole: deadline_cli.check(t)), _best(lambda t=whole: DATE.findall(t))
        print(f"| {name} | {len(whole.encode()) / 1e6 / reading:.1f} | {reading / searching:,.0f} |")
    once, sixteen = (_best(lambda k=k: deadline_cli.check(page * k * 8)) for k in (1, 16))
    print(f"\nA text 16 times as long takes {sixteen / once:.1f} times as long.")
    print(f"One page of {len(page.encode()):,} bytes as a process: {_process(page) * 1000:.0f} ms (median of 9).")


def _mixed(page: str) -> str:
    return page + "\n\n" + NEWS * max(1, len(page) // len(NEWS)) + "\n"


def _best(work) -> float:  # type: ignore[no-untyped-def]
    """The least CPU time of seven: a busy machine stretches the wall's several times."""
    times = []
    for _ in range(7):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def _process(page: str) -> float:
    deadline = shutil.which("deadline") or "deadline"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.txt"
        file.write_text(page, encoding="utf-8")
        times = []
        for _ in range(10):
            began = time.perf_counter()
            subprocess.run([deadline, "check", str(file)], capture_output=True, check=False)
            times.append(time.perf_counter() - began)
    return statistics.median(times[1:])


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [EXAMPLE])
