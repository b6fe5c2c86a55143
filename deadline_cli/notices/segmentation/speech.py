"""How a text speaks that is no notice: with others, in general, of another's notice, as an exercise or a record."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.names import in_name
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.pattern import Pattern, Words, any_of
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import Candidate, tells_loss
from deadline_cli.notices.segmentation.frame import is_signed_by_shape
from deadline_cli.notices.segmentation.headlined import informs, is_excerpt, speaks_at_its_head

_SENSES = ("no-talk", "talk", "hedge", "of-another", "interface", "record", "exercise")
_SENSE_OF = {word: name for name in _SENSES for word in sense(name)}
_WORDS = Pattern(any_of(tuple(_SENSE_OF)))
_PARTICLE = Pattern(r"[吗呢吧嘛呀啊哦][，。？！?!”]|啦[，。？！?!”\n]")
_GENERAL, _VAGUE, _SECTION, _SUBITEM = patterns("speech", "general", "vague", "section", "subitem")
_PART, _CLOCKED = patterns("speech", "part", "clocked")
# 通知同时公布秘书处联系方式, 公告还明确: who tells of a notice speaks so
_SAYS_TOO = Pattern(r"(?<![本此该])(?:通知|公告|公示|通告)(?:同时|还|也)(?:公布|明确|提出|要求|指出|提到|表示|列明|称)")
# 某县人民法院（2026）云0002民特字第6号 over the text, 某法院依据…，现公告送达 at its head,
# 某县水利局 over 当事人沈某：: who speaks is named first
_NAMED_FIRST = Pattern(
    r"[\u4e00-\u9fff]{4,24}(?:[院会局庭][(（〔]20\d\d[)）〕][^\n。，]{3,24}号[ \t\u3000]*\n"
    r"|[院会局](?:依据|依照|根据|依法)[^。\n]{0,80}(?:现|特|兹)[^。，\n]{0,4}公告送达"
    r"|(?:法院|委员会|办公室|[局厅处关署府队所馆])[ \t\u3000]*\n\s*"
    r"(?:当事人|被申请人|被征收人|被处罚人)[^\n。]{2,60}[：:])"
)
_QUOTED_TIME = Pattern(r"“[^”\n]{0,60}(?:日内|日起|工作日|\d\s?日)[^”\n]{0,60}”")
_CORRECTS = Words(("更正", "应为", "有误", "误写", "误登", "笔误"))
_NTH_PART = Pattern(r"[二三四五六七八九]、关于[^。\n]{2,30}(?:问题|事项|规定)。")  # 四、关于单一来源采购问题。
# 27,  # 时间：自…之日起5个工作日; problems = [: lines of a program
_CODED = Pattern(r"(?:^|\n)[ \t]*(?:\d+,|[\]})]+,?)[ \t]*#[ \t]|(?:^|\n)[A-Za-z_]\w* = [\[{(][ \t]*(?=\n)")
_OPTIONS = Pattern(r"A[.．、:：)）][\s\S]{1,160}?B[.．、:：)）][\s\S]{1,160}?C[.．、:：)）]")
_EXAMPLE = sense("example")
# 四、示例参考; over a text alone on its line also 【参考样文】, 范文一：
_SAMPLE_NAME = "(?:[示范样例][例文本稿]|模板)"
_SHOWN = Pattern(rf"(?:[一二三四五六七八九十\d]{{1,2}}[、.．])?(?:参考)?{_SAMPLE_NAME}|例[一二三四五六\d]{{1,2}}(?!\d)")
_SHOWS = Pattern(rf"(?:^|\n)[^，。；：:\n]{{0,10}}{_SAMPLE_NAME}[^，。；：:\n]{{0,3}}[：:]?$")
# 下面小编为大家整理了供暖的通知；阅读下面刊登在…的文本，回答下面小题
_COLLECTED = Words(("整理", "收集", "搜集", "分享", "推荐", "带来"))
_READ_AND_ANSWER, _HEAD = Pattern(r"阅读下[面列][^。\n]{0,60}(?:回答|完成)[^。\n]{0,8}(?:题|问题)"), 160
_TWICE = 2


@lru_cache(maxsize=1)  # several reasons ask
def _said(body: str) -> dict[str, int]:
    """How often each sense of speech is met in a text outside its names."""
    times = dict.fromkeys(_SENSES, 0)
    for found in _WORDS.finditer(body):
        if not in_name(body, *found.span()):
            times[_SENSE_OF[found.group()]] += 1
    return times


def people_talk(c: Candidate) -> bool:
    """Whether somebody asks, answers or tells: 那我们今晚凑一下签字吧？"""
    talk = _said(c.body)["talk"]
    return talk >= _TWICE or talk + len(_PARTICLE.findall(f"{c.title}\n{c.body}")) >= _TWICE


def speaks_in_general(c: Candidate) -> bool:
    """Whether a text says what whoever it is must or may do, or what is so as a rule."""
    if _VAGUE.search(c.body) is not None:
        return True
    if c.addresses and c.signed:
        return False
    return _said(c.body)["hedge"] + len(_GENERAL.findall(c.body)) >= _TWICE


def speaks_of_another(c: Candidate) -> bool:
    """Whether a text speaks of a notice that is not itself: 墙上又贴了公告, 已登报."""
    if "现发布" in c.body:  # 已刊登了《…通知》，现发布提示性公告: the other one is named, this one speaks
        return False
    return _said(c.body)["of-another"] > 0 or (not c.signed and _SAYS_TOO.search(c.body) is not None)


def quotes_times(c: Candidate) -> bool:
    """Whether a time stands in quotation marks and nothing is corrected."""
    return "“" in c.body and _QUOTED_TIME.search(c.body) is not None and not has_any(c.title + c.body, _CORRECTS)


def serves_a_program(c: Candidate) -> bool:
    """Whether a text is of a program: its buttons and fields, its lines of code, of a log, of changes."""
    if "#" in c.body and len(_CODED.findall(c.body)) >= _TWICE:
        return True
    return _said(c.body)["interface"] >= _TWICE or (":" in c.body and len(_CLOCKED.findall(c.body)) >= _TWICE)


def is_exercise(c: Candidate) -> bool:
    """Whether a text is set to be solved, 甲公司与乙公司 …, A. … B. … C. …, 答案：…, or shown to be copied."""
    if _said(c.body)["exercise"] >= _TWICE or ("C" in c.body and _gives_options(c)):
        return True
    return bool(c.lead) and _SHOWS.search(c.lead) is not None


def _gives_options(c: Candidate) -> bool:
    return _OPTIONS.search(f"{c.title}\n{c.body}") is not None


def is_record(c: Candidate) -> bool:
    """Whether a text records a mail, a call, an answer, a year: 发件人：, 工单编号, 报告期内."""
    return _said(c.body)["record"] > 0


def is_section(c: Candidate) -> bool:
    """Whether a text is a numbered part of a longer one: 第十节　公司治理, 3.2 新建公告."""
    if not c.title and _NTH_PART.match(c.body) is not None:
        return True
    parted = has_any(c.body, (".", "（", "("))
    if parted and not c.signed and len(_SUBITEM.findall(f"{c.title}\n{c.body}")) >= _TWICE:
        return True
    if c.title.startswith("A") and _gives_options(c):
        return True
    if not c.known and c.title and _PART.match(c.under) is not None:
        return not is_excerpt(c)
    return any(_SECTION.match(line) for line in (c.title or c.body, *c.above))


def is_bare(c: Candidate) -> bool:
    """Whether a text has neither a notice's title nor a signature nor a mark, nor informs under a headline."""
    if c.signed or c.marked or (c.known and c.title) or signs(c.body) or is_signed_by_shape(c):
        return False
    if c.opened and _NAMED_FIRST.match(c.body) is not None:
        return False
    return not (tells_loss(c.body) or informs(c) or (c.paper and speaks_at_its_head(c)))


def is_example(c: Candidate) -> bool:
    """Whether the line above leads to an example, 读一读下面的例子：, or the part's name does, 四、示例参考, or who
    collects them, or sets them to be read."""
    if has_any(c.lead, _EXAMPLE) or _SHOWN.match(c.title) is not None:
        return True
    if c.lead and _SHOWS.search(c.lead) is not None:
        return True
    head = c.lead + c.under + c.body[:_HEAD]
    collected = "小编" in head and has_any(head, _COLLECTED)
    return collected or ("阅读" in c.body[:_HEAD] and _READ_AND_ANSWER.search(c.body[:_HEAD]) is not None)
