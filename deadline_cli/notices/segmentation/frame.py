"""The frame of a text, whatever its words: whom its head speaks to, which days it sets, who signs under it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import VOID, Candidate

_END = 120  # characters in which a name and a day stand
_HEAD = 60
_LONGEST_NAME = 24
# 6月1日, 11.17, 4月9号: a day without its year
_DAY = Pattern(
    r"[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]|\.\d{1,2})[)）]?$"
)
_NAME_AND_DAY = Pattern(
    r"(?P<name>[^\n。！!？?；;，,：:\d]{2,24}?)(?<![于为至从到自在以即止])\s*[(（]?(?:(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?"
    r"|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
    r"|(?<=\s)\d{1,2}(?:月\d{1,2}[日号]|\.\d{1,2}))[)）]?$"
)
_NO_NAME = Pattern(r"[。！!？?；;，,：:\t|]|\d{5}")
_CLOSED = "。！!？?～~”）)…"
_MANY = sense("many")
# What a notice says of itself: 自公告之日起, 公示期为, 特此公告
_OF_ITSELF = Words((*sense("from-publication"), *sense("term-label"), *sense("closing-words")))
# 6月3日起, 12月1日前, 1月2日至5日: a day from which or up to which something holds
_DIRECTED = Pattern(
    r"\d\s*(?:[日号]|[点时])(?:[(（][^()（）\n]{1,8}[)）])?(?:[^。，,；;\n]{0,6}?)(?:起|前|止|收(?:[表稿件卷箱]|意见)|关闭|[到至](?=[^。，,\n]{0,4}\d)|开始|[—–~～-])"
    r"|(?:截至|截止(?:日期|时间)?[：:]?|直到|从|自|(?:征集|报名|受理|公示|展示|持续|开放)至)[^。，,\n]{0,10}\d\s*[日号]"
)
_TURN = Pattern(r"(?:^|\n)[^\n。，：:\d]{1,8}[：:](?=[^\n]{2})")
_SPOKEN = Pattern(r"[吗呢吧嘛呀啊哦了着][。，？！?!…\n]|[？?]")
_FEWEST_TURNS = 5
_ANSWERED = Pattern(
    r"(?:你|贵)(?:[部局司院校处科委厅办站所厂]|单位|公司|中心|街道)[^。\n]{0,24}(?:收悉|来[函文信电]|[请批]示|询问)"
    r"|请示》?(?:[(（〔][^。\n]{0,24})?的?收悉|现批复如下"
)
_MAIL_HEAD = Pattern(r"(?:^|\n)(?:发件人|收件人|抄送|密送)[:：][^\n]*")
# {"id": 1, and {type:"公文", of a program
_FIELD = Pattern(r"(?:^|\n)\s*[\[{]\s*(?:\"\w{1,20}\"\s*:|[A-Za-z_]\w{0,19}\s*:\s*[\"'\d\[{])")


@lru_cache(maxsize=1)  # several reasons ask
def _last_lines(body: str) -> tuple[str, ...]:
    """The last three lines of a text, without blanks, the last one first."""
    said = [line.strip() for line in body[-3 * _END :].split("\n")]
    return tuple([line for line in reversed(said) if line][:3])


def is_signed_by_shape(c: Candidate) -> bool:
    """Whether under the sentences of a text stand a short name, whoever it is, and a day."""
    last = _last_lines(c.body)
    if len(last) < 2:
        return False
    if DATE_ALONE.match(last[0]) or _DAY.match(last[0]):
        return len(last) > 2 and _names(last[1]) and _closes(last[2])
    found = _NAME_AND_DAY.match(last[0])
    return found is not None and _closes(last[1])


def is_signed_like_the_one_above(c: Candidate) -> bool:
    """Whether the last line is the one that ends the text above it: the next small notice of one office."""
    last = _last_lines(c.body)
    return len(last) > 1 and c.lead.strip() == last[0] and signs(c.body) and not c.opened


def _names(line: str) -> bool:
    return 2 <= len(line) <= _LONGEST_NAME and _NO_NAME.search(line) is None


def _closes(line: str) -> bool:
    return line[-1] in _CLOSED or len(line) > _LONGEST_NAME


def stands_between_heading_and_name(c: Candidate) -> bool:
    """Whether a text of sentences has a heading of its own and a name and a day under it."""
    return bool(c.title) and "。" in c.body and is_signed_by_shape(c)


def speaks_to_many(c: Candidate) -> bool:
    """Whether the head of a text calls upon more than one: 各位租客, 老顾客看过来, 车主们：."""
    return has_any(c.title, _MANY) or has_any(c.body[:_HEAD], _MANY)


def sets_days(c: Candidate) -> bool:
    """Whether a text names a day from which or up to which something holds."""
    return _DIRECTED.search(c.body) is not None


_ATTACHED, _LINES_OF_A_SIGNATURE = ("附件", "附表", "附图"), 2
_MONTH_AND_DAY = Pattern(r"[\d一二三四五六七八九十]\s*月[\d一二三四五六七八九十]{1,3}日")


def is_unsigned_and_undated(c: Candidate) -> bool:
    """Whether under a notice's title nobody speaks, nobody signs, no day has a year, and nothing runs from it.

    On a newspaper's page the paper's day is its day.
    """
    if not c.known or not c.title or c.dated or c.signed or c.marked or c.addresses or c.speaks:
        return False
    if c.paper and _MONTH_AND_DAY.search(c.body) is not None:
        return False
    return not (has_any(c.body, _OF_ITSELF) or signs(c.body) or is_signed_by_shape(c) or VOID.search(c.body))


def names_speak_in_turn(c: Candidate) -> bool:
    """Whether lines begin with the same few names again and again, in no order: 班长：… 胖头：… 班长：…."""
    if c.body.count("：") + c.body.count(":") < _FEWEST_TURNS:
        return False
    said = [found.group().strip() for found in _TURN.finditer(c.body)]
    if len(said) < _FEWEST_TURNS:
        return False
    again = [name for name in dict.fromkeys(said) if said.count(name) > 1]
    # the labels of several lots come again, too, but always in the same order
    behind = {(one, other) for one, other in pairwise(said)}
    return len(again) > 1 and len(behind) > len(set(said)) and len(_SPOKEN.findall(c.body)) > 1


def answers_letter(c: Candidate) -> bool:
    """Whether a text answers one office's letter: 你部6日来函收悉."""
    return _ANSWERED.search(c.body) is not None


def without_mail_head(body: str) -> str:
    """The beginning of a text without the lines of a mail's head: a copy to 各部门 is no order to them."""
    return _MAIL_HEAD.sub("", body[: 2 * _END])


def says_nothing(c: Candidate) -> bool:
    """Whether under a title stands only what a site prints there: its day, its source, its buttons."""
    return bool(c.title) and all(is_byline(line) or DATE_ALONE.match(line) for line in _lines(c.body))


def lists_attachments(c: Candidate) -> bool:
    """Whether above a name and a day stand only the attachments of a text that was left alone: 附件1：….."""
    lines = list(_lines(c.body))
    listed = [line for line in lines if line.startswith(_ATTACHED)]
    return not c.title and bool(listed) and len(lines) - len(listed) <= _LINES_OF_A_SIGNATURE and lines[0] in listed


def _lines(body: str) -> Iterator[str]:
    return (line.strip() for line in body.split("\n") if line.strip())


def is_data(c: Candidate) -> bool:
    """Whether the lines of a text are records of data: {"id": 1, "text": …."""
    return '"' in c.body and _FIELD.search(c.body) is not None
