"""Reasons against taking a stretch of a page for a notice; what each weighs stands in weights.toml.

A word inside a proper name is no reason.
"""

from __future__ import annotations

from collections.abc import Callable

from deadline_cli.notices.lexicon import patterns, sense
from deadline_cli.notices.lines.circulars import work_of_units
from deadline_cli.notices.lines.names import says
from deadline_cli.notices.lines.press import has_dateline, is_told_lately, names_source
from deadline_cli.notices.lines.recipients import signs_of_letter
from deadline_cli.notices.lines.signature import signs
from deadline_cli.notices.lines.statutes import statute_in
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.notices.segmentation import forms, frame, papers, speech, teaching
from deadline_cli.notices.segmentation.candidate import Candidate
from deadline_cli.notices.segmentation.favouring import (
    names_day_to_come,
    names_only_days_gone_by,
    sets_nothing,
)

_HEAD = 300  # characters in which reporters show themselves
_HIRING = sense("hiring")
_HIRED = ("公示", "体检", "面试", "笔试", "考察", "成绩", "递补", "复审")  # who was chosen is told, nobody is sought
_CONTESTS, _OF_A_CONTEST = sense("contest-title"), ("公示", "延期", "改期", "推迟", "取消", "更正")
_HIRING_BY_OFFICE = sense("public-hiring")
_CHAPTER = Pattern(r"(?<![(（])第[一二三四五六七八九十百\d]{1,4}章")
_CHAPTERS_OF_TENDERS = sense("tender-chapter")
_OUTLINE = Pattern(r"(?:\d{1,2}[.、．]|[(（]\d{1,2}[)）]|[①-⑨•·●*-]) ?")
_ASKS_HOW, _HEADLINE = sense("how"), 16
_SHORTEST_LIVE = 8
_SENTENCE_SIGNS = ("。", "，", ",", "；", ";")
# ……[阅读全文]: what a page shows of a text that stands elsewhere
_TEASER = Pattern(r"(?:…|\.{3})+\s*[\[【(（<>]*(?:阅读|查看|点击)?(?:全文|详细|详情|更多|原文)[^\n]{0,4}$")
_SHORT_TAIL = 24
_HIT = Pattern(r"20\d\d(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}) [-–—·] ")  # 2026年4月9日 - 现将…: what a search shows
_DIGEST = Pattern(r"\[\d\]\s*[-\n]")
_SHORT, _SHORTEST_TENDER = 150, 100  # a declaration of loss is no longer
_HEADLINES, _NOW = ("征求意见", "征求意见稿", "意见征集"), sense("now")
_IN_PERSON = sense("in-person")
_SHOWN = Pattern(r"公[布示开](?:期限?|时间)?[为是：: ]{0,2}[\d一二三四五六七八九十]{1,3}(?:天|日|个工作日)")
# 一、期限：A至B right under 某方案公开征求意见：; no row of a site's list
_SAYS_WHEN = Pattern(r"\s*(?:[一1][、.．]|[(（][一1][)）])?[\u4e00-\u9fff]{0,6}(?:期限|时间|日期|期间)(?:为|是|[:：])")
_MADE_KNOWN = sense("made-known")
_RULES = sense("rule-in-force")
_NORMATIVE = sense("normative")
_IN_FORCE = Pattern(r"[施执]行(?![^。，,\n《]{0,10}制度)")  # 严格执行请假制度 is no rule's force
_SETS_UP = Pattern(r"特制(?:定|订)[^。，,《\n]{2,20}(?:制度|办法|规定|细则|守则|规则)。")
_ENACTED = Pattern(r"会议?(?:审议)?通过[，,]现予(?:以)?公布[，,]自")  # 已经常务会议通过，现予公布，自公布之日起施行
_AS_BEFORE = Pattern(r"按照?(?!本)[^。，,；;\n]{0,8}[则則定]执行")  # 仍按原规定执行: another rule's
_ASKS_SOMEBODY = sense("asks-somebody")
_MUCH_WORK, _TWO_SIGNS = 2, 2
_HEADLINE_NAMES = ("公布", "公报", "名单", "公开")  # of news, too
_DISCLOSURES = sense("disclosure")
_TURNS_TO_ALL = sense("turns-to-all")
_PERIOD_SIGNS = sense("period-sign")
_DATED, _GENERAL_RULE = patterns("opposing", "dated", "general-rule")
_ASKS = sense("consultation-asks")
# 9月16日前，请学工处送交; no 申请 in a rule
_ASKED_BY_A_DAY = Pattern(r"日(?:之|以)?前[，,]?(?<!申)请|(?<!申)请[^。\n]{0,60}日(?:之|以)?前")
# no 关于修订《…办法》的决定
_TELLS_OF_CHANGE = Pattern(r"(?:修[订改]|调整|变更|更新|[费价收]\S{0,2}标准)的?(?:公示|公告|通告|通知)$")
# 附：政策问答链接, 相关解读: what a site links to below a notice
_BELOW = Pattern(r"\n[^\S\n]*(?:附|附件|相关\S{0,4}|上一[篇条]|下一[篇条]|链接)[：:][^\n]{0,40}\s*$")


def _is_contest(c: Candidate) -> bool:
    title = c.title
    if has_any(title, _OF_A_CONTEST) or (title.endswith("启事") and frame.sets_days(c)):  # 征稿启事 calls upon all
        return False
    return has_any(title, _CONTESTS) and says(title, _CONTESTS)


def _goes_on_with_news(c: Candidate) -> bool:
    """Whether a reporter's words stand right above a text that nobody signs: 据新华社电 … / 自今日起，….."""
    return not (c.title or c.signed or c.whole) and has_dateline(c.lead[:_HEADLINE])


def _hires(c: Candidate) -> bool:
    if (
        not has_any(c.title, _HIRING)
        or not says(c.title, _HIRING)
        or has_any(c.title, _HIRED)
        or has_any(c.title + c.body, _HIRING_BY_OFFICE)
    ):
        return False
    return not (c.paper and "报名" in c.body and frame.sets_days(c))


def _declares_loss(c: Candidate) -> bool:
    declares = c.title.endswith(("声明", "启事")) or "声明作废" in c.body[:_SHORT]
    return declares and not has_any(c.body, _PERIOD_SIGNS)


def _publishes(c: Candidate) -> bool:
    if not c.title.endswith(_HEADLINE_NAMES):
        return False
    if not c.signed and is_told_lately(c.body[:_HEAD]):  # 某部公示拟推荐名单 / 日前，某部对…予以公示，公示期为…
        return True
    if names_day_to_come(c) or (signs(c.body) and (frame.sets_days(c) or _SHOWN.search(c.body) is not None)):
        return False
    return not (has_any(c.title, _DISCLOSURES) or has_any(c.body, _PERIOD_SIGNS) or has_any(c.body, _TURNS_TO_ALL))


def _rules_for_all(c: Candidate) -> bool:
    if "特制" in c.body and _SETS_UP.search(c.body, 0, _HEAD) is not None:  # 每月最后一周的周三接待来访
        return not (names_day_to_come(c) or has_any(c.title, _MADE_KNOWN))
    enacted = "通过" in c.body and _ENACTED.search(c.body) is not None
    forced = (enacted or has_any(c.title, _NORMATIVE)) and _IN_FORCE.search(_AS_BEFORE.sub("", c.body)) is not None
    if forced and not has_any(c.body, _ASKS_SOMEBODY):
        live = c.signed and (names_day_to_come(c) or "本公告" in c.body)
        return not (live and (_TELLS_OF_CHANGE.search(c.title) or _ASKED_BY_A_DAY.search(c.body)) is not None)
    return "送达" in c.body and has_any(c.body, _RULES) and "征求" not in c.body and "你" not in c.body


OPPOSING: dict[str, Callable[[Candidate], bool]] = {
    "names only days gone by": names_only_days_gone_by,
    "sets nothing": sets_nothing,
    "answers a letter": frame.answers_letter,
    "neither title nor signature": speech.is_bare,
    "neither signed nor dated": frame.is_unsigned_and_undated,
    "names speak in turn": frame.names_speak_in_turn,
    "lines of data": frame.is_data,
    "nothing under its title": lambda c: frame.says_nothing(c) or frame.lists_attachments(c),
    "people talk": speech.people_talk,
    "speaks in general": speech.speaks_in_general,
    "speaks of another notice": speech.speaks_of_another,
    "quotes times": speech.quotes_times,
    "of a program": lambda c: speech.serves_a_program(c) or forms.is_filled_in_by_a_program(c.under + c.body),
    "exercise": speech.is_exercise,
    "record": speech.is_record,
    "part of a book": speech.is_section,
    "given as an example": speech.is_example,
    "articles of a law": lambda c: statute_in(c.body) is not None,
    "blanks to be filled in": lambda c: forms.is_form(c.title, c.body) or forms.is_filled_in_by_a_program(c.under),
    "of nobody": lambda c: forms.is_of_nobody(c.title, c.body),
    "another paper's title": papers.is_paper,
    "written to an office": papers.is_petition,
    "people speak in turn": papers.is_conversation,
    "agreed between parties": lambda c: "甲方" in c.body and "乙方" in c.body,
    "explains words": papers.defines,
    "guide to an office": papers.guides,
    "makes a plan": papers.is_plan,
    "list of lengths": papers.lists_lengths,
    "list of stages": papers.lists_stages,
    "list of several texts": lambda c: (
        ("[" in c.body and len(_DIGEST.findall(c.body)) > 1) or papers.lists_links(c) or papers.is_row_of_words(c)
    ),
    "reporter": lambda c: has_dateline(c.body[:_HEAD]) or _goes_on_with_news(c),
    "told lately": lambda c: is_told_lately(c.body[:_HEAD]),
    "source": lambda c: names_source(c.body[:_HEAD]),
    "title teaches": teaching.teaches_by_title,
    "teaches": lambda c: (
        teaching.may_be_taught(c.body)
        and teaching.taught(_BELOW.sub("", c.body)) > (c.known and len(c.title) >= _SHORTEST_LIVE)
    ),
    "teaches much": lambda c: teaching.taught(c.body) >= teaching.MUCH_TAUGHT,
    "tells of one that was": teaching.is_told,
    "tells of an order": teaching.is_ordered,
    "chapter": lambda c: _CHAPTER.search(c.title) is not None and not has_any(c.title, _CHAPTERS_OF_TENDERS),
    "point of a summary": lambda c: c.impersonal and _OUTLINE.match(c.title) is not None,
    "neither sentence nor day": lambda c: (
        len(c.title) <= _SHORTEST_LIVE and not has_any(c.body, _SENTENCE_SIGNS) and _DATED.search(c.body) is None
    ),
    "comes into force": lambda c: (
        not c.title and "起施行" in c.body and not (has_any(c.body, _ASKS_SOMEBODY) or "特此" in c.body)
    ),
    "piece of a plan": papers.is_prospectus,
    "question": lambda c: (
        not c.title
        and (has_any(c.body[:_HEADLINE], _ASKS_HOW) or c.lead.endswith(("？", "?")))
        # 菜市场怎么改，听您的！ over a span for opinions
        and not (c.signed and "意见" in c.body and names_day_to_come(c))
    ),
    "paragraph about service": lambda c: c.impersonal and "送达" in c.title and len(c.title) <= _SHORTEST_LIVE,
    "general rule": lambda c: c.impersonal and _GENERAL_RULE.search(c.body) is not None,
    "nobody speaks": lambda c: c.impersonal,
    "nobody speaks, untitled": lambda c: not c.title and not (c.speaks or c.dated or has_any(c.body[:160], _NOW)),
    "list that is not made public": lambda c: c.title.endswith("名单") and not has_any(c.title + c.body, _MADE_KNOWN),
    "rule for all": _rules_for_all,
    "order to those below": papers.orders_those_below,
    "addressed to offices": papers.addresses_offices,
    "sets work to units": lambda c: work_of_units(c.title, c.body, c.lead) > 0,
    "sets units much work": lambda c: work_of_units(c.title, c.body, c.lead) >= _MUCH_WORK,
    "letter to one": lambda c: signs_of_letter(c.title, c.body) > 1,
    "plainly a letter": lambda c: signs_of_letter(c.title, c.body) > _TWO_SIGNS,
    "cover of a tender": lambda c: (
        not c.title and len(c.body) < _SHORTEST_TENDER and "采购" in c.body and "送达" not in c.body
    ),
    "contest or terms of use": lambda c: papers.sets_terms(c) or _is_contest(c),
    "hiring": _hires,
    "loss declared": _declares_loss,
    "headline of news": _publishes,
    "headline of a consultation": lambda c: (
        c.title.endswith(_HEADLINES)
        and not (has_any(c.body, _IN_PERSON) or (frame.sets_days(c) and (signs(c.body) or _SAYS_WHEN.match(c.body))))
    ),
    "consultation that asks nothing": lambda c: "征求意见" in c.title and not has_any(c.body, _ASKS),
    "teaser": lambda c: (
        _TEASER.search(c.body, max(0, len(c.body) - _SHORT_TAIL)) is not None or _HIT.match(c.body) is not None
    ),
    # 本站所有公告仅供参考，以原发布媒体为准
    "site's own reserve": lambda c: "本站" in c.body and has_any(c.body, ("仅供参考", "不承担", "版权", "转载")),
    "breaks off": lambda c: has_any(c.body[-12:], ("...", "…")),
}
