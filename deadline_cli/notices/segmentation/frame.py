"""The frame of a text, whatever its words: whom its head speaks to, which days it sets, who signs under it."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.printed_days import DATE_ALONE
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.lines.website import is_byline
from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import clause_after, clause_before, has_any, words
from deadline_cli.notices.segmentation.candidate import Candidate, tells_loss

_END = 120  # characters in which a name and a day stand
_HEAD = 60
_LONGEST_NAME = 24
_DAY, _NAME_AND_DAY, _DIRECTED, _ANSWERED = patterns("frame", "day", "name-and-day", "directed", "answered")
_OPENS_AND_SHUTS, _BY_A_FULL_DAY, _LONE_LABEL = patterns("frame", "opens-and-shuts", "by-a-full-day", "lone-label")
_NO_NAME = Pattern(r"[。！!？?；;，,：:\t|]|\d{5}")
_CLOSED = "。！!？?～~”）)…"
MANY = sense("many")
# What a notice says of itself: 自公告之日起, 公示期为, 特此公告
_OF_ITSELF = Words((*sense("from-publication"), *sense("term-label"), *sense("closing-words")))
_TURN = Pattern(r"(?:^|\n)[^\n。，：:\d]{1,8}[：:](?=[^\n]{2})")
_SPOKEN = Pattern(r"[吗呢吧嘛呀啊哦了着][。，？！?!…\n]|[？?]")
_FEWEST_TURNS = 5
_MAIL_HEAD = Pattern(r"(?:^|\n)(?:发件人|收件人|抄送|密送)[:：][^\n]*")
# {"id": 1, and {type:"公文", of a program
_FIELD = Pattern(r"(?:^|\n)[^\S\n]*[\[{]\s*(?:\"\w{1,20}\"\s*:|[A-Za-z_]\w{0,19}\s*:\s*[\"'\d\[{])")
_ATTACHED, _LINES_OF_A_SIGNATURE = ("附件", "附表", "附图"), 2
_MONTH_AND_DAY = Pattern(r"[\d一二三四五六七八九十]\s*月[\d一二三四五六七八九十廿卅]{1,3}日")
_FEWEST_LABELS = 3
_LABELS = Pattern(r"(?:^|\n)[^\n，。：:a-z_]{2,10}[：:\t|][^\n]")  # title: and date: stand over a page of a program
SHORT_CALL = 160  # characters of a call
_TOLD_BEFORE = sense("told-before-a-call")
_CALLS_ON = sense("calls-on")
# 反馈截止：2026年8月31日
_DAY_LABEL = Pattern(r"(?:截止|期限|时间|日期)(?:日期|时间|日)?[：:]\s*20\d\d")
_NO_CALL = words("申请 请求 邀请 聘请 提请 宴请 请问 请教 受理费")
# 遗失某店公章一枚，声明作废; 某人遗失某证，自即日起作废
_VOID = Pattern(
    r"[^\n？?“”]{0,60}?(?:遗失|丢失|被盗|灭失)[^\n？?“”]{0,100}?(?:作废(?!的)|特此声明)(?:[^\n，,]{0,6}|。[^\n，。]{2,20})\s*$"
)
_PAPER = Pattern("[证章照票据书卡牌折单簿]")
_MAY_APPLY = ("可申请", "不予补")  # 证书遗失，学生可申请办理…，标明作废: what an office says it does


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
    return has_any(c.title, MANY) or has_any(c.body[:_HEAD], MANY)


def sets_days(c: Candidate) -> bool:
    """Whether a text names a day from which or up to which something holds."""
    return _DIRECTED.search(c.body) is not None


def is_unsigned_and_undated(c: Candidate) -> bool:
    """Whether under a notice's title nobody speaks, nobody signs, no day has a year, and nothing runs from it.

    On a newspaper's page the paper's day is its day.
    """
    if not c.known or not c.title or c.dated or c.signed or c.marked or c.addresses or c.speaks:
        return False
    if c.paper and _MONTH_AND_DAY.search(c.body) is not None:
        return False
    return not (has_any(c.body, _OF_ITSELF) or signs(c.body) or is_signed_by_shape(c) or tells_loss(c.body))


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
    if not c.title:
        return False
    for line in map(str.strip, c.body.split("\n")):
        if line and not (is_byline(line) or DATE_ALONE.match(line)):
            return False
    return True


def lists_attachments(c: Candidate) -> bool:
    """Whether above a name and a day stand only the attachments of a text that was left alone: 附件1：….."""
    if c.title or not has_any(c.body, _ATTACHED):
        return False
    lines = _lines(c.body)
    listed = [line for line in lines if line.startswith(_ATTACHED)]
    return lines[0] in listed and len(lines) - len(listed) <= _LINES_OF_A_SIGNATURE


def _lines(body: str) -> list[str]:
    return [said for line in body.split("\n") if (said := line.strip())]


def is_data(c: Candidate) -> bool:
    """Whether the lines of a text are records of data: {"id": 1, "text": …."""
    return '"' in c.body and _FIELD.search(c.body) is not None


def has_term_of_labels(c: Candidate) -> bool:
    return (
        has_any(c.body, ("起始", "开始", "限起", "期起", "间起", "起止", "起：", "起:"))
        and _OPENS_AND_SHUTS.search(c.body) is not None
    )


def asks_by_a_full_day(c: Candidate) -> bool:
    """Whether a short text without title and signature calls upon whoever reads it to act by a day with its year."""
    if c.title or c.signed or len(c.body) > SHORT_CALL or has_any(c.body, _TOLD_BEFORE):
        return False
    day = _BY_A_FULL_DAY.search(c.body)
    if day is None or _LONE_LABEL.match(c.body) is not None:
        return False
    said = clause_before(c.body, day.end(), SHORT_CALL, "。；\n") + clause_after(
        c.body, day.end(), SHORT_CALL, "。；\n"
    )
    if has_labels(c) or _DAY_LABEL.search(c.body) is not None:  # 征求意见：… / 时间：A至B / 反馈方式：…
        said = c.body
    for word in _NO_CALL:
        said = said.replace(word, "")
    return has_any(said, _CALLS_ON)  # in the sentence of the day itself


def has_labels(c: Candidate) -> bool:
    marks = sum([c.body.count(mark) for mark in "：:\t|"])
    return marks >= _FEWEST_LABELS and len(_LABELS.findall(c.body)) >= _FEWEST_LABELS


def declares_void(c: Candidate) -> bool:
    """Whether all that a page says is that somebody's paper is lost and void; in a column such lines are small ads."""
    void = c.whole and ("作废" in c.body or "特此声明" in c.body) and len(c.body) <= SHORT_CALL
    return void and _VOID.match(c.body) is not None and not has_any(c.body, _MAY_APPLY)


def names_lost_paper(c: Candidate) -> bool:
    """Whether what is declared void is a paper or a seal: 营业执照, 公章, 收据."""
    return declares_void(c) and _PAPER.search(c.body) is not None
