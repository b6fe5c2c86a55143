"""Names of bodies: whether words are one, and which one a title begins with."""

from __future__ import annotations

from deadline_cli.notices.lexicon import sense
from deadline_cli.notices.lines.titles import without_lead
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import words
from deadline_cli.numerals import HAN

_NO_BODIES = words("布局 格局 大局 全局 开局 结局 执行 施行 实行 进行 履行 发行")  # 生态布局
_BODIES = sense("end-of-a-body")
STOPS = frozenset("\n。!,;:.[]|")
IN_TITLE = Pattern(
    r".{2,36}(?:法院|检察院|委员会|局|政府|公司|支队|大队|海关|厅|中心|委|办公室|管委会|学校|大学|学院|医院|卫生院|小学|中学|幼儿园|研究院|设计院|福利院|养老院|分局|总局|银行"
    r"|公证处|办事处|管理处|派出所|仲裁院|协会)"
)
# 某县供销合作社联合社公示: no meeting that the title calls (股东会通知)
_BEFORE_WORD = Pattern(
    r".{3,36}(?:社|小学|中学|幼儿园|村|站|所|处|集团|厂|部|队|馆|园|(?:协|联合|学|商|工|基金)会)(?=公告|公示|通告|启事|声明)"
)
IN_BRACKETS = Pattern(r"\([^()]{2,20}(?:管理人|清算组|[部处科办]|中心)\)$")  # 研究生院（研工部）
_COLUMN = Pattern(
    r"^(?:[^\n|,。;]{2,8}\||\d{6}:)(?=.{4})"
)  # 规划公示｜某局: a site's column; 600000:某公司: a share's code
# 江政函〔2026〕14号江州县人民政府关于…
# 航行通告荆州海事局2017年第22号: the column above the title
_NUMBER = Pattern(
    rf"^(?:航行)?(?:通告|公告|通知)(?={HAN}{{2,12}}[局处会委])|^{HAN}{{1,12}}[〔\[(（]\d{{4}}[〕\])）]第?\d{{1,5}}号"
)
# …执行, 方案讨论会 end like a bank or a society
_ENDS_PLAINLY = Pattern(
    r"(?:[局院厅处所馆站部组队社署园村]|委员会|政府|办公室|管理人|中心|专班|学校|大学|中学|小学|公司|集团|海关|法庭|军分区|街道办?|管委会|[纪党工]委"
    r"|银行|[支分商]行|(?:协|学|商|工|联合|总|基金|理事|监事|联谊|校友|促进|研究|业主委员)会)$"
)
_LONGEST_IN_TITLE, _SHORTEST_LINE, _SHORTEST_ABOVE = 30, 6, 4
_PLACES = frozenset("省市縣州县區区旗乡鄉镇鎮村")
_WHOLE = 7  # characters of a name that needs no place
_NATIONAL = ("国家", "中国", "中共", "中华")
_TITLE_WORD = Pattern(r"(?:公告|公示|通告|启事|声明|通知|告知书?|通报|公示牌|公告栏)+$")
# What ends like a body and is none: 股东会, 听证会, 关于…的部
_IS_NO_OFFICE = Pattern(
    r"关于|召开|举[行办]|的|.*(?:大会|会议|听证会|拍卖会|股东会|竞[买价租]会|招聘会|座谈会|开标会|年会|说明会|讲座|运动会|展览会|交流会|债权人会|业主会"
    r"|代表会|家长会|推介会|洽谈会|论证会|庙会|晚会|活动室|住院部|门诊部|办公场所|停车场|布局|报名处|各科|各站)$"
)
_NUMBERED = Pattern(r"(?<=[公通]告)[(（]?20\d\d年第?\d{1,4}号[)）]?$")  # 商务部公告2020年第15号
# 甲集团申请推迟召开发审委会议: what follows is another's
_ACTS = Pattern(r"(?:申请|召开|举行|举办|推迟|延期|开展)")


# 某省委组织部 某省人力资源和社会保障厅某省2026年度选调公告: who stands over a title runs into it
_OVER_TITLE = Pattern(
    rf"(?P<names>(?:中共)?(?P<place>{HAN}{{2,6}}?[省市县区]){HAN}{{2,12}}?[部厅局办]"
    rf"(?: ?(?P=place){HAN}{{2,14}}?[部厅局办])?)(?=(?P=place)(?:20\d\d|{HAN}{{0,8}}(?:公开|面向|第)))"
)
_BUYER = Pattern(
    r"(?:采购人|招标人|采购单位|招标单位)(?:名称|信息|\(甲方\))?:(?P<name>[^\n。,;:|]{3,40}?)"
    r"(?=\n|$|联系|地址|电话|[ \u3000]*(?:采购|招标)?代理)"
)
# 某集团拟就某系统项目进行公开招标, 某集团作为某工程的实施主体，现就…进行竞争性磋商采购: who buys
_INVITES = Pattern(
    rf"(?:^|[\n,。])(?P<name>(?:(?![受由经为现拟就的]){HAN}){{4,24}})(?:作为[^\n,。]{{2,30}}(?:实施主体|业主|项目法人),)?[现拟]{{0,2}}就"
    r"[^\n,。]{2,40}(?:进行|开展|组织)(?:国内)?(?:公开|邀请)?(?:招标|比选|询价|竞争性(?:磋商|谈判))"
)


def buyer_of(text: str) -> str | None:
    """The body that a text names for the buyer, or says that it invites tenders."""
    for asked, pattern in ((":", _BUYER), ("就", _INVITES)):
        found = pattern.search(text) if asked in text else None
        if found is not None and is_body(found["name"]):
            return found["name"]
    return None


def is_body(name: str) -> bool:
    """Whether words are the name of an office, a firm or another body."""
    ends = IN_BRACKETS.sub("", name)  # 某某律师事务所（某某厂管理人）
    named = ends.endswith(_BODIES) and not ends.endswith(_NO_BODIES)
    return named and len(ends) > 2 and len(name) <= 40 and STOPS.isdisjoint(name)


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
