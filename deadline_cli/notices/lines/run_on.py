"""What runs on on one line: a title that its text follows (遗失声明：某某…), several notices one behind the other."""

from __future__ import annotations

from collections.abc import Sequence

from deadline_cli.notices.layout.characters import SOFT
from deadline_cli.notices.layout.lines import BLANKS, Line, offset_in
from deadline_cli.notices.layout.page_heads import is_page_header
from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.titles import (
    BRACKETED,
    LONGEST_SECTION,
    LONGEST_TITLE,
    NO_TITLE_ENDS,
    NO_TITLE_STARTS,
    NOTICE_WORDS,
    SECTIONS,
    VALUE,
)
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

_LONGEST_PATH = 60
_RUN_ON, _UNPARTED, _DATED, _STEP, _GLUED = patterns("run-on", "run-on", "unparted", "dated", "step", "glued")
_STARTS = ("之日", "发布之日", "期满", "届满")  # 自公告 之日起: a blank in the midst of a start phrase
_PRICE = Pattern(r"\s*\d{1,4}元")  # 遗失声明 80元　减资公告（45天）200元
_SAYS = Pattern(rf"{HAN}{{2}}")
_SHORTEST_TEXT = 12  # what follows a title on its own line
_COURT_NOTICES = sense("court-notice-title")
# 计划检修停电　　3月15日8:00—17:00，纱厂线全线停电…。: what fails, set apart on the text's own line
_SET_APART = Pattern(rf"(?P<title>{HAN}{{2,12}})[ \t\u3000\xa0]{{2,60}}(?=[^\n]{{24}})(?=[^\n\t]*[。！])")
_FAILS = (*sense("cut-off"), *sense("forbids"))

_POSTED = Pattern(r"20\d\d-\d\d-\d\d[ \u3000]+\d\d:\d\d(?:[ \u3000]+\d+){2}$")  # 招聘公告 方哥 2025-10-09 10:52 0 4
LONG = 80
"""Characters: no two notices are shorter."""
_SHORTEST = 12  # less is a title or a name
_ADDRESSED, _TITLED, _SPACED = patterns("crowded", "addressed", "titled", "spaced")
# what stands before each such name, and behind it
_ENDS, _SPEAKS = Pattern(r"[。\s\u3000院会日]"), Pattern(r"[：:]\s*(?:本[院委会庭局]|我[院委局])")
_SIGNED = ("人民法院", "仲裁委员会", "仲裁院", "日")
# …特此公告 某乡人民政府 2026年1月25日 关于某景区临时关闭的公告: the next one's heading ends the line
_BEHIND_DAY = Pattern(r"(?<=月\d日|\d\d日)[ \t\u3000\xa0]+(?P<title>关于[^\s，。；：:]{4,40}(?:公告|公示|通告|通知))$")
_NO_TITLES = sense("refers-to-notice")


def run_on_title(line: str, fresh: bool = False) -> int:
    """How many characters of a line are a title that the text follows at once, 0 if none.

    `fresh`: the notice before is signed, or there is none, so that a line may begin another.
    """
    if (apart := _SET_APART.match(line)) is not None and apart["title"].endswith(_FAILS):
        return apart.end()
    if (
        not (has_any(line[:80], NOTICE_WORDS) or "告示" in line[:40] or "告知书" in line[:40] or line[0] in "【［[")
        or is_page_header(line)
        or has_any(line, ("元/条", "元/次", "元/字", "元起"))
        or VALUE.match(line) is not None
        or (line[-1].isdigit() and _POSTED.search(line) is not None)
    ):
        return 0
    # What a site prints before a title on its line: 首页 > 通知公告 关于…的通知 各部门：…
    at = line.find(" 关于", 0, _LONGEST_PATH) + 1
    if at > 0 and not has_any(line[:at], ("。", "，", ",", "；")):
        end = run_on_title(line[at:], fresh)
        return at + end if end else 0
    match = _RUN_ON.match(line)
    if match is None and has_any(line[:44], _COURT_NOTICES):
        match = _GLUED.match(line)
    if match is None and fresh and len(line) > LONGEST_TITLE // 2:
        match = _UNPARTED.match(line)
    if match is None:
        match = _DATED.match(line) or (BRACKETED.match(line) if line[0] in "【［[" else None)
    if match is None or len(line) - match.end() < _SHORTEST_TEXT:
        return 0
    # 减资公告　5.2×4cm　1　480.00
    if _SAYS.search(line, match.end()) is None or _PRICE.match(line, match.end()) is not None:
        return 0
    if line[match.end() - 1] == "\t" and line.count("\t") > 1:  # a row of a table
        return 0
    if _STEP.match(line, match.end()) is not None or line.startswith(_STARTS, match.end()):
        return 0
    title = match["title"]
    if line[0] in "“{" and "”" not in title:  # another's words, a program's
        return 0
    if title.startswith(NO_TITLE_STARTS) or title.endswith(NO_TITLE_ENDS):
        return 0
    return 0 if len(title) < LONGEST_SECTION + 2 and title.endswith(SECTIONS) else match.end()


def parted(line: Line, text: str) -> Sequence[Line]:
    """The notices of a LONG line, each as a line of its own with its place; the line itself where it holds one."""
    if not (begins := _beginnings(line.words)):
        return (line,)
    pieces: list[Line] = []
    start, reached = line.start, 0
    for at in begins:
        end = offset_in(text, start, at - reached)
        pieces.append(_piece(line, text, start, end))
        start, reached = end, at
    return [*pieces, _piece(line, text, start, line.end)]


def _beginnings(said: str) -> list[int]:
    """Where behind the first notice of a line others begin."""
    found: set[int] = set()
    if said.count("送达") > 1 and (end := _ENDS.search(said)) is not None and _SPEAKS.search(said, end.end() + 2):
        found = {_behind_signature(said, m.start("head"), m.end("head")) for m in _ADDRESSED.finditer(said)}
    if said.count("公告") + said.count("公示") + said.count("通告") > 1:
        found |= {m.start() for m in _TITLED.finditer(said) if not m["title"].startswith(_NO_TITLES)}
        found |= {m.start("title") for m in _SPACED.finditer(said) if not m["title"].startswith(_NO_TITLES)}
    if said[-1] in "告示知" and (behind := _BEHIND_DAY.search(said)) is not None:
        found.add(behind.start("title"))
    last, apart = 0, []
    for at in sorted(found):
        if at - last > _SHORTEST:
            apart.append(at)
            last = at
    return apart


def _behind_signature(said: str, start: int, end: int) -> int:
    """Where an addressee's name begins that the court's name before it runs into."""
    return max((at + len(sign) for sign in _SIGNED if (at := said.rfind(sign, start, end - 1)) >= 0), default=start)


def _piece(line: Line, text: str, start: int, end: int) -> Line:
    said = text[start:end]
    shown = said.strip(BLANKS)
    first = start + len(said) - len(said.lstrip(BLANKS))
    words = shown.replace(SOFT, "")
    return Line(line.number, first, first + len(shown), words, line.after_gap and start == line.start)
