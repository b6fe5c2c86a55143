"""Names of bodies: whether words are one, and which one a title begins with."""

from __future__ import annotations

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.lines.titles import without_lead
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import words

_NO_BODIES = words("布局 格局 大局 全局 开局 结局 执行 施行 实行 进行 履行 发行 入园 闭园 开园 离园")  # 生态布局
_NEWSROOM = Pattern(r"[网網](?:新[闻聞](?:中心|部)|[编編][辑輯]部)$")  # 某某网新闻中心: who put it on a page
_BODIES = sense("end-of-a-body")
STOPS = frozenset("\n。!,;:.[]|")
IN_TITLE, _BEFORE_WORD, _COLUMN, _NUMBER = patterns("bodies", "in-title", "before-word", "column", "number")
_ENDS_PLAINLY, _IS_NO_OFFICE, _OVER_TITLE = patterns("bodies", "ends-plainly", "is-no-office", "over-title")
_BUYER, _INVITES, _CALLS_ITSELF = patterns("bodies", "buyer", "invites", "calls-itself")
_OWN_HEADING = pattern("bodies", "own-heading")
IN_BRACKETS = Pattern(r"\((?:筹|[^()]{2,20}(?:管理人|清算组|[部处科办局台馆站室]|中心|公司))\)$")  # 院（研工部）
_LONGEST_IN_TITLE, _SHORTEST_LINE, _SHORTEST_ABOVE = 30, 6, 4
_PLACES = frozenset("省市縣州县區区旗乡鄉镇鎮村")
_WHOLE = 7  # characters of a name that needs no place
_NATIONAL = ("国家", "中国", "中共", "中华")
_TITLE_WORD = Pattern(r"(?:公告|公示|通告|启事|声明|通知|告知书?|通报|公示牌|公告栏){1,6}$")
_NUMBERED = Pattern(r"(?<=[公通]告)[(（]?20\d\d年第?\d{1,4}号[)）]?$")  # 商务部公告2020年第15号
# 甲集团申请推迟召开发审委会议: what follows is another's
_ACTS = Pattern(r"(?:申请|召开|举行|举办|推迟|延期|开展)")

_ANNOUNCES = pattern("titles", "announces")


def called_company(text: str) -> str | None:
    """The company that a text calls 公司 or 本公司 where it first names it, or whose own heading stands in it."""
    found = _CALLS_ITSELF.search(text) if "公司(" in text else None
    found = found or (_OWN_HEADING.search(text) if "公司关于" in text or "公告编号:" in text else None)
    return found["name"] if found is not None else None


def in_full(name: str, title: str) -> str:
    """A name that the end of a text cuts off, as the title has it."""
    whole = body_in_title(title) if title.startswith(name[:_SHORTEST_ABOVE]) else None
    return whole if whole is not None and whole.startswith(name) and not name.endswith("学") else name  # 中学校服


def buyer_of(text: str) -> str | None:
    """The body that a text names for the buyer, or says that it invites tenders."""
    for asked, called in ((":", _BUYER), ("就", _INVITES)):
        found = called.search(text) if asked in text else None
        if found is not None and is_body(found["name"]):
            return found["name"]
    return None


def is_body(name: str) -> bool:
    """Whether words are the name of an office, a firm or another body."""
    ends = IN_BRACKETS.sub("", name)  # 某某律师事务所（某某厂管理人）
    named = ends.endswith(_BODIES) and not ends.endswith(_NO_BODIES) and not _NEWSROOM.search(ends)
    whole = len(ends) > 2 and len(name) <= 40 and "名称" not in name  # 基金管理人名称某公司: a cell
    return named and whole and STOPS.isdisjoint(name)


def are_bodies(names: list[str]) -> bool:
    """Whether each of several names side by side is a body's, by its place or, where not all are firms, its length."""
    if not all(map(is_body, names)):
        return False
    placed = [not _PLACES.isdisjoint(name) for name in names]
    firms = all(name.endswith("公司") for name in names)
    return all(there or (len(name) >= _WHOLE and not firms) for name, there in zip(names, placed, strict=True))


def own_line(name: str, lines: list[str], text: str) -> str:
    """A name without the line above it that runs into it where no stop parts them: 过户费由买受人付 / 某某拍卖有限公司.

    Of a name that a column broke the last line alone begins nowhere else in `text`, the words before it.
    """
    last = "".join(lines[-1].split()) if len(lines) > 1 else ""
    if len(last) < _SHORTEST_LINE or not name.endswith(last) or not is_body(last) or _ENDS_PLAINLY.search(last) is None:
        return name
    above = name[: -len(last)]
    if len(above) < _SHORTEST_ABOVE:
        return name
    if is_body(above) and _ENDS_PLAINLY.search(above) is not None:
        return name  # two offices, one a line
    return last if last[:3] in text or last.startswith(_NATIONAL) else name


def body_in_title(title: str) -> str | None:
    """The body that a title is, or begins with: 某县慈善总会, 某县委组织部公示, 某局关于…的公告."""
    title = _NUMBERED.sub("", title)
    if (over := _OVER_TITLE.match(title)) is not None:
        return over["names"]
    if (announced := _ANNOUNCES.match(without_lead(title))) is not None:
        return announced["name"]
    said = _COLUMN.sub("", _NUMBER.sub("", without_lead(title).split("关于")[0].split("《")[0]))
    whole = _TITLE_WORD.sub("", said)
    if (
        is_body(whole)
        and _ENDS_PLAINLY.search(whole)
        and _IS_NO_OFFICE.match(whole) is None
        and len(whole) <= _LONGEST_IN_TITLE
    ):
        return whole
    act = _ACTS.search(said)
    if act is not None and is_body(said[: act.start()]):
        return said[: act.start()]
    match = IN_TITLE.match(said) or _BEFORE_WORD.match(said)
    named = match.group() if match is not None else None
    cut = named is not None and named.count("(") != named.count(")")  # 停电通知(某楼、某中心: the midst of a list
    return None if cut else named
