"""Rules for people: a list by domain, and one rule with its history as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.layout import cut, pad, width
from deadline_cli.output.common.painting import columns_asked, painted
from deadline_cli.output.common.safe import clean
from deadline_cli.output.common.words import length, short_date
from deadline_cli.output.rules.words import bounded, checked, domain, effect, span
from deadline_cli.period import Period
from deadline_cli.rulebook.sources import in_words
from deadline_cli.rulebook.values import FollowOn, Rule, Version

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_NAME = 52
_NARROW_ID, _NARROW_LENGTH = 26, 12


def print_list(rules: Sequence[Rule], today: date, lang: Language, *, grouped: bool = True) -> None:
    """One line a rule: its id, its length today, its name; ? where the length was not verified."""
    columns = columns_asked()
    ids = max((width(rule.id) for rule in rules), default=0)
    lengths = max((width(_today(rule, today, lang)) for rule in rules), default=0)
    if columns is not None and columns < ids + lengths + _NAME:
        # A few long ids would leave the names no room: they stand out of the column.
        ids, lengths = min(ids, _NARROW_ID), min(lengths, _NARROW_LENGTH)
    groups: Iterable[tuple[str, Iterable[Rule]]] = groupby(rules, key=lambda rule: rule.domain if grouped else "")
    for number, (name, members) in enumerate(groups):
        if grouped:
            print(("\n" if number else "") + painted(domain(name, lang), "1"))
        for rule in members:
            head = f"  {pad(_today(rule, today, lang), lengths)}"
            room = 2 + max(width(rule.id), ids) + width(head) + 2
            line = "  " + painted(pad(clean(rule.id), ids), "36") + head
            title = cut(clean(rule.name if lang == "zh" else rule.name_en), _NAME)
            if columns is None or room + 1 + width(title) <= columns:
                print(f"{line}{'  ' if rule.verified else painted(' ?', '33')} {title}")
            else:
                if room > columns:  # a long length: under its id
                    line = f"  {painted(clean(rule.id), '36')}\n    {head.rstrip()}"
                print((line + ("" if rule.verified else painted(" ?", "33"))).rstrip())
                print(f"      {cut(title, columns - 6)}")


def print_rule(rule: Rule, lang: Language) -> None:
    """A rule: what it is, its history with the articles, what follows, and what to know."""
    from rich.text import Text

    from deadline_cli.output.common.terminal import Terminal

    console = Terminal()
    title, other = (rule.name, rule.name_en) if lang == "zh" else (rule.name_en, rule.name)
    console.print(Text.assemble((clean(title), "bold"), "  ", (rule.id, "cyan")))
    console.print(Text(clean(other), style="dim"))
    console.print()
    for label, value in _facts(rule, lang):
        if not value:
            continue  # a short file of the user's own says less
        head = f"{label}{'：' if lang == 'zh' else ': '}"
        console.say(Text.assemble((head, "bold"), clean(value)), len(head))
    console.print()
    console.print(_history(rule, lang))
    _quotations(console, rule, lang)
    for label, lines in _lists(rule, lang):
        console.print(Text("\n" + label, style="bold"))
        for line in lines:
            console.say(Text(f"  {clean(line)}"), 2)


def print_stale(rules: Iterable[Rule], lang: Language) -> None:
    """One line a rule: when it was last checked, and what to look for."""
    for rule in rules:
        watch = rule.watch if lang == "zh" else rule.watch_en
        print(clean("  ".join((rule.last_checked.isoformat(), rule.id, *watch))))


def _today(rule: Rule, today: date, lang: Language) -> str:
    version = rule.version_on(today)
    return bounded(rule, version, lang) if version else {"zh": "已失效", "en": "not in force"}[lang]


def _facts(rule: Rule, lang: Language) -> Iterator[tuple[str, str]]:
    zh = lang == "zh"
    yield ("起算" if zh else "Runs from"), rule.trigger if zh else rule.trigger_en
    yield ("效果" if zh else "Effect"), effect(rule, lang)
    yield ("计算" if zh else "Counting"), _counting(rule, zh)
    yield ("别名" if zh else "Aliases"), "、".join(rule.aliases) if zh else ", ".join(rule.aliases)
    if rule.user_file:
        yield ("文件" if zh else "File"), rule.user_file
    state = checked(rule.versions[-1], lang)
    day, mark = short_date(rule.last_checked, lang), "，" if zh else ", "
    texts = in_words(rule.source, lang)
    sources = f"所据文本：{texts}" if zh else f"texts: {texts}"
    yield ("核对" if zh else "Checked"), mark.join((day, state, sources) if texts else (day, state))


def _counting(rule: Rule, zh: bool) -> str:
    how = rule.counting
    words: list[tuple[str, str]] = []
    if rule.direction == "backward":
        words.append(("自期日向前倒数，不顺延", "counted backward from the event, never rolled forward"))
    elif how.law == "tax":
        words.append(("税收征管法实施细则第109条", "art. 109 of the tax rules"))
    elif how.roll == "none":
        words.append(("末日不顺延", "the last day does not roll"))
    else:
        words.append(("末日遇休息日顺延", "a last day that is a rest day rolls forward"))
    if how.roll_contested:
        words.append(("是否顺延有争议，两个日期都给出", "whether it rolls is open, both dates are given"))
    if not how.make_up_workdays:
        words.append(("调休上班的周末不作工作日", "make-up weekends are rest days"))
    if how.several_publications == "first":
        words.append(("多次公告以最先为准", "of several publications the first counts"))
    elif rule.effect == "deemed-served":
        words.append(("多次公告以最后为准", "of several publications the last counts"))
    return ("；" if zh else "; ").join(pair[0 if zh else 1] for pair in words)


def _history(rule: Rule, lang: Language) -> Table:
    from rich.table import Table

    from deadline_cli.output.common.terminal import RULED

    zh = lang == "zh"
    table = Table(box=RULED, pad_edge=False, show_edge=False)
    headings = ("自", "至", "长度", "条文", "核对") if zh else ("From", "To", "Length", "Article", "Checked")
    for number, heading in enumerate(headings):
        table.add_column(heading, no_wrap=number < 2, overflow="fold")
    for version in rule.versions:
        articles = "\n".join(_cited(version))
        table.add_row(*span(version, lang), bounded(rule, version, lang), articles, checked(version, lang))
    return table


def _cited(version: Version) -> Iterator[str]:
    for basis in version.basis:
        document = f"（{basis.document}）" if basis.document else ""
        yield clean(f"{basis.law}{basis.article or ''}{document}")


def _quotations(console: Console, rule: Rule, lang: Language) -> None:
    from rich.text import Text

    for version in reversed(rule.versions):
        quoted = [basis for basis in version.basis if basis.text]
        if not quoted:
            continue
        console.print()
        for basis in quoted:
            console.print(Text(f"{basis.law}{basis.article or ''}「{clean(basis.text or '')}」", style="italic"))
        return


def _lists(rule: Rule, lang: Language) -> Iterator[tuple[str, list[str]]]:
    zh = lang == "zh"
    if rule.steps:
        yield ("后续" if zh else "What follows"), [_step(step, rule, lang) for step in rule.steps]
    if rule.readings:
        yield (
            ("其他读法" if zh else "Other readings"),
            [f"{r.name}：{r.note}（{r.basis}）" if zh else f"{r.name}: {r.note_en} ({r.basis})" for r in rule.readings],
        )
    if rule.variants:
        yield (
            ("另见" if zh else "See also"),
            [f"{v.rule}：{v.when}" if zh else f"{v.rule}: {v.when_en}" for v in rule.variants],
        )
    changes = [_change(version, lang) for version in rule.versions if version.note]
    if rule.notes or changes:
        yield ("说明" if zh else "Notes"), [*(rule.notes if zh else rule.notes_en), *changes]
    if rule.proofreader.contents:
        yield ("公告应载明" if zh else "The notice must state"), list(rule.proofreader.contents)
    if rule.proofreader.places:
        yield ("刊登、张贴" if zh else "Where to publish"), list(rule.proofreader.places)
    if rule.watch:
        yield ("待查" if zh else "To watch"), list(rule.watch if zh else rule.watch_en)


def _change(version: Version, lang: Language) -> str:
    since = short_date(version.start, lang) if version.start else ""
    if lang == "zh":
        return f"{since}起：{version.note}" if since else f"最早的版本：{version.note}"
    return f"from {since}: {version.note_en}" if since else f"the earliest version: {version.note_en}"


def _step(step: FollowOn, rule: Rule, lang: Language) -> str:
    zh = lang == "zh"
    names = {"start": "本期间" if zh else "this period"} | {s.id: s.name if zh else s.name_en for s in rule.steps}
    after = ("、" if zh else ", ").join(names[name] for name in step.after)
    name = step.name if zh else step.name_en
    if step.until:
        return f"{name}：至{names[step.until]}届满" if zh else f"{name}: until {names[step.until]} ends"
    if step.effect == "opens" and step.period == Period(1, "day"):
        both = len(step.after) > 1
        if zh:
            return f"{name}：{after}{'的期限均' if both else ''}届满的次日"
        return f"{name}: the day after {after}{' have both ended' if both else ' ends'}"
    amount = step.rule or (length(step.period, lang) if step.period else "")
    return f"{name}：自{after}届满起 {amount}" if zh else f"{name}: {amount} from the end of {after}"
