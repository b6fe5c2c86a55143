"""Papers that are no notices, by their titles and by what stands in them: petitions, records, plans, tables, guides."""

from __future__ import annotations

from collections.abc import Iterable

from deadline_cli.notices.lexicon import pattern, patterns, sense
from deadline_cli.notices.lines.circulars import tells_units_of_all
from deadline_cli.notices.lines.recipients import STAFF, spoken_to
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.lines.titles import is_document_number, plain
from deadline_cli.notices.lines.website import is_column
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.frame import has_term_of_labels, is_signed_by_shape, without_mail_head
from deadline_cli.notices.segmentation.headlined import asks_by_headline, is_excerpt

# 起诉状, 异议书, 投诉函, 推荐信: what a party hands in
_HANDED_IN = "(?:申请|[起上反申]诉|答辩|申辩|异议|质疑|投诉|举报|辞职|请愿)[书状信函]"
# …问题的调查说明, 采纳情况反馈
_REPORTED = "(?:情况|问题)(?<=[\u4e00-\u9fff）》]{2}(?:情况|问题))的?(?:调查)?(?:说明|报告|汇报|反馈|总结|调查)"
_WRITTEN = "(?:意见|建议|委托|承诺|确认|保证|调解)书|(?:[自推]荐|介绍|感谢|表扬|慰问)信"
# 民事判决书, 行动方案（2026年版）, 庭审笔录, …的请示江自然资〔2026〕156号: its number glued to the title
_ENDS = Pattern(
    rf"(?:{'|'.join(sense('paper-title'))}|{_HANDED_IN}|{_REPORTED}|{_WRITTEN})[)）》]?(?:[(（〔\[【][^()（）]{{0,30}}[)）〕\]】](?:[^的]{{1,24}}[号期])?"
    r"|(?:(?!公示|公告|通告|通知|启事|声明)[\u4e00-\u9fff]){1,8}[〔\[(（](?:19|20)\d\d[〕\])）]第?\d{1,5}号)?$"
)
_TELLS_HOW = ("指引", "表", "方案", "计划")  # papers that say how all may do; a report never asks
_OTHER_PAPERS = sense("other-paper")
_PETITION = sense("petition")
_TO_AN_OFFICE = Pattern(r"此致(?!\s*敬礼)")  # whoever greets its readers may be a notice
_PARTY, _TO_ONE, _JUDGES, _TERMS_ITEM = patterns("papers", "party", "to-one", "judges", "terms-item")
_LINKS = pattern("papers", "links")
_ASKED_ABOVE = Pattern(r"(?:记者|主持人|网友|提问|问|Q)[：:]")
_REPLIES = Pattern(r"[^\n。，：:\d]{1,8}[：:](?=\S)")
_TURNS = Pattern(r"(?:^|\n)(?:(?:审判长|审判员|书记员|主持人|问|答|[QA]\d?)[：:]|【[^】\n]{0,6}(?:客服|用户|问|答)】)")
# …裁定如下：驳回…。如不服本裁定，可以在裁定书送达之日起…  审　判　长: a decision whose heading was cut off
_DECIDED = Pattern(r"(?:裁定|判决|裁决)如下[：:]")
_ON_APPEAL = Pattern(r"如不服本(?:裁定|判决|裁决)|案件受理费|仲裁请求")
# 主　文 / 声请驳回。 / 理　由: a Taiwanese court's decision
_REASONED = Pattern(r"(?:^|\n)主[ \u3000]*文[ \u3000]*\n[\s\S]{1,600}\n(?:事[实實](?:及|、))?理[ \u3000]*由")
_DECISIONS = ("裁定书", "判决书", "裁决书")
_DEEMED = ("视为送达", "即为送达", "视同送达")
_SERVED = ("公告", "你")  # what serves a decision says so
_DEFINED = sense("definition")
_NOTES = Pattern(r"[\u4e00-\u9fff”）》]\[\d{1,3}\](?:[。，；、]|(?=[\u4e00-\u9fff\n]))")  # 申请作出判决[2]。
_STEPS_DRAWN = Pattern(r"(?:^|\n)[ \t\u3000]*↓")  # an arrow from step to step
_GUIDE = sense("guide-label")
_CUTS_OFF = sense("cut-off")  # 停电: a table of hours is what such a notice is made of
_TERM_LABELS = sense("term-label")
_PROSPECTUS = sense("prospectus")
_FRAGMENT = Pattern(r"[（(]?(?:[二三四五六七八九]|[2-9])[)）、.．]")
_RULE_MADE = Pattern(r"制定(?:本|《[^》\n]{2,40}》[^，,。\n]{0,8}。)")
_SUMMED_UP = Pattern(
    r"(?:^|\n)[^\S\n]*[二三四五六七八九十]{1,2}[、.．]\s*(?:活动|培训|会议|课程)(?:总结|小结)[^\S\n]*(?=\n|$)"
)
_LENGTH = Pattern(r"[\d一二三四五六七八九十](?:\s*个?工作日|\s*[日天]|\s*个月)")
_DAY_OR_LENGTH = Pattern(r"[\d一二三四五六七八九十]\s*(?:个?工作日|日|天|个月|[-./]\d{1,2})")
_PRICE = Pattern(r"[ \t\u3000]*[\d,.]+ ?元[/／每]")
_CONTENTS = Pattern(r"(?<![…·.])[…·.]{2,}[ \t\u3000]*\d{1,3}[ \t]*(?=\n|$)")  # 关于…的通告………1
_FEWEST_LINKS, _SHORTEST_NAME = 2, 2
_SHORT = 160
_HEAD = 200  # characters in which a plan says that it is made
_FEWEST_ROWS, _FEWEST_LABELS, _LONGEST_ROW = 3, 2, 60
_ADDRESSEES = 300  # characters in which offices are spoken to
_LOWER_OFFICES = sense("lower-office")
# 各市、县人民政府：; 在各省…民政部门逐级推荐的基础上 tells of offices and addresses none
_OFFICES_BELOW = Pattern(
    r"(?<![在由经从])(?!报送(?:截止|时间|日期|地点|地址|方式|邮箱))"
    rf"(?:{'|'.join((*_LOWER_OFFICES, *sense('circular-addressee')))})"
)
_WORK, _PROVINCES = "工作的通知", Pattern(r"(?:^|\n)[ \t\u3000]*各(?:省|设区)[^。\n]{0,60}[：:]")

# what a register says of a firm: 正在进行简易注销公告
_RUNS = Pattern(r"正在(?:进行|办理)[^，。]{0,8}公告$")
_CLOSINGS = Pattern(r"特此(?:[公通报]告|通[知报]|公示|决定)。[ \t\u3000|]+[^\s|]")


def ends_as_paper(line: str) -> bool:
    """Whether a heading is that of another paper than a notice."""
    return _ENDS.search(line) is not None


def is_paper(c: Candidate) -> bool:
    """Whether the heading over a text, or over the page part that it stands in, is another paper's."""
    if c.title:
        decided = "书" in c.title and has_any(c.title, _DECISIONS) and _decides(c.body)  # …一审民事裁定书, its number
        if decided or ("正在" in c.title and _RUNS.search(c.title) is not None):
            return True
        told_how = c.title.endswith(_TELLS_HOW) and asks_by_headline(c)
        return ends_as_paper(c.title) and not (_is_told_to_all(c) or told_how or _serves_it(c))
    # 关于…情况的通报, which is no title, and whom it speaks to
    if _decides(c.body) or (c.lead.endswith(_OTHER_PAPERS) and "关于" in c.lead):
        return True
    heads = (*c.above, c.lead, c.body[:_LONGEST_ROW].split("\n", 1)[0])
    return not (c.opened and _serves_it(c)) and any(map(ends_as_paper, heads))


def _serves_it(c: Candidate) -> bool:
    """民事判决书, 公告送达民事判决书 over 某某：…现公告送达: what is served."""
    return "你" in c.body and has_any(c.body, ("公告送达", "送达公告")) and has_any(c.body, _DEEMED)


def _decides(body: str) -> bool:
    """Whether a text is a court's or a tribunal's decision itself, which nobody serves by publication."""
    if "文\n" in body and _REASONED.search(body) is not None:
        return True
    if has_any(body, _SERVED) or _DECIDED.search(body) is None:
        return False
    return _JUDGES.search(body) is not None or _ON_APPEAL.search(body) is not None


def sets_terms(c: Candidate) -> bool:
    """Whether a text without a day lays down what holds on a platform: 置顶项目拍卖规则."""
    return not (c.dated or c.signed) and len(_TERMS_ITEM.findall(c.body)) > 1


def is_row_of_words(c: Candidate) -> bool:
    """Whether a bare 公告 is the first cell of a table's row, below another row: | 公告 | 公开发布 | 特此公告。 |.

    Or of a list of prices: 环评公示　1,200元/次.
    """
    row = c.body.split("\n", 1)[0]
    if _PRICE.match(row) is not None:
        return True
    return (
        len(c.title) <= _SHORTEST_NAME and row.startswith("|") and "|" in c.lead and _DAY_OR_LENGTH.search(row) is None
    )


def _is_told_to_all(c: Candidate) -> bool:
    """Whether under 开放时间表 somebody asks whoever reads it and signs with a day: no paper of an office's own."""
    if c.headed and len(c.body) < _SHORT and "请" in c.body and signs(c.body):
        return True  # 化粪池清掏计划, one of an office's small notices
    return c.title.endswith(("时间表", "安排表")) and c.signed and "请" in c.body and is_signed_by_shape(c)


def is_petition(c: Candidate) -> bool:
    """Whether a text is written to an office: 此致 某某人民法院, 原告：… 被告：…."""
    return (
        has_any(c.body, _PETITION)
        or _TO_AN_OFFICE.search(c.body) is not None
        or ("致" in c.body and _TO_ONE.search(c.body) is not None)
        or len(_PARTY.findall(c.body)) > 1
    )


def is_conversation(c: Candidate) -> bool:
    """Whether several people speak in turn."""
    replies = _ASKED_ABOVE.match(c.lead) is not None and _REPLIES.match(c.body) is not None  # 记者：…？ / 厅长：…
    return replies or len(_TURNS.findall(c.body)) > 1


def defines(c: Candidate) -> bool:
    """Whether a text explains words as a dictionary does, with notes[2], or how papers end: 公告 公开发布 特此公告。"""
    if "[" in c.body and len(_NOTES.findall(c.body)) > 1:
        return True
    return has_any(c.body, _DEFINED) or (c.body.count("特此") > 1 and len(_CLOSINGS.findall(c.body)) > 1)


def guides(c: Candidate) -> bool:
    """Whether a text says how an office's matter is applied for, or draws its steps below one another."""
    if "↓" in c.body and not c.signed and len(_STEPS_DRAWN.findall(c.body)) > 1:
        return True
    return has_any(c.body, _GUIDE) and sum(word in c.body for word in _GUIDE) >= _FEWEST_LABELS


def is_plan(c: Candidate) -> bool:
    """Whether a text says at its head that it makes a plan or a rule, or sums up what was held: 七、活动总结."""
    return _RULE_MADE.search((c.title + c.body)[:_HEAD]) is not None or (
        "结" in c.body and _SUMMED_UP.search(c.body) is not None
    )


def lists_lengths(c: Candidate) -> bool:
    """Whether a text is a table of lengths that nobody sets: no day, no speaker, a length in most rows."""
    if c.dated or c.speaks or c.addresses or has_any(c.title, _CUTS_OFF):
        return False
    return _most(c.body.split("\n"), _LENGTH) and not (signs(c.body) or is_excerpt(c))


def lists_stages(c: Candidate) -> bool:
    """Whether a text without a known title is a table of days and lengths that nobody speaks and signs."""
    if c.known or c.speaks or c.signed or has_any(c.body, _TERM_LABELS) or has_any(c.title or c.body[:6], _CUTS_OFF):
        return False
    return _most(c.body.split("\n"), _DAY_OR_LENGTH) and not is_excerpt(c)


def _most(rows: Iterable[str], pattern: Pattern) -> bool:
    rows = [row for row in rows if row.strip()]
    found = sum(len(row) < _LONGEST_ROW and pattern.search(row) is not None for row in rows)
    return found >= _FEWEST_ROWS and 2 * found >= len(rows)


def lists_links(c: Candidate) -> bool:
    """A gazette's contents, or a site's list of other pages: headlines with their days, and no sentence."""
    if "……" in c.body and len(_CONTENTS.findall(c.body)) >= _FEWEST_LINKS:
        return True
    if has_any(c.body, ("。", "：", ":", "；")):
        return False
    if len(_LINKS.findall(c.body)) < (1 if is_column(plain(c.title)) else _FEWEST_LINKS):
        return False
    return not has_term_of_labels(c)  # 挂牌起始日　2026/10/27 and 挂牌终止日 are rows of one


def is_prospectus(c: Candidate) -> bool:
    """Whether a text without a title is a piece of a plan for hiring or examining."""
    if c.title:
        return False
    if _FRAGMENT.match(c.body):
        return has_any(c.body, _PROSPECTUS)
    return not c.dated and sum(word in c.body for word in _PROSPECTUS) > 2


def orders_those_below(c: Candidate) -> bool:
    if is_document_number(c.title):  # 教务〔2019〕100号 / 各学院：
        return addresses_offices(c)
    return c.title.endswith("通知") and (
        "印发" in c.title or ("政府" in c.title and has_any(c.body[:60], _LOWER_OFFICES))
    )


def addresses_offices(c: Candidate) -> bool:
    """各市、县人民政府：; 各学院、任课教师及学生： calls to people, too; a school's units are cut off."""
    if c.title.endswith(_WORK) and _PROVINCES.search(c.body[:_ADDRESSEES]) is not None:
        return True
    if c.title and "印发" not in c.title and c.known:
        return False
    if _FRAGMENT.match(c.body) and _OFFICES_BELOW.search(c.body[:_LONGEST_ROW]) is not None:
        return True  # （二）答辩PPT。请各院（系）务必…报送
    if (spoken_to(without_mail_head(c.body)) or STAFF) <= STAFF:
        return False
    return not ((c.signed or signs(c.body)) and tells_units_of_all(c.title, c.body))
