"""Which rule governs a notice, by the hooks of the rule files (kinds, words, issuer)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

from deadline_cli.own_folders import own_folder
from deadline_cli.patterns import compiled
from deadline_cli.records import NamedTuple
from deadline_cli.rulebook.circumstances import act_of, domicile, questions, under_other_law
from deadline_cli.rulebook.index import read_hooks
from deadline_cli.rulebook.offices import level_of, subject_of
from deadline_cli.rulebook.values import Hook

_COURT_SPEAKS = ("本院受理", "本院已受理", "本院审理", "本院已审理")  # a record of a notice, without the court's name
_COURT_ANNOUNCES = ("法院定于", "法院将于", "本院定于", "本院将于")  # an unsigned notice that names it in its text
_COMMON = frozenset("的公告示人民法院政府年月日期内一不有本中关于")  # characters of which nearly every notice has some
_PLACES = (
    "镇",
    "乡",
    "村",
    "街道",
    "社区",
    "电话",
    "热线",
    "服务电话",
    "服务热线",
    "专线",
)  # 抢险电话 tells of no accident
# 根据国务院《地名管理条例》、《某省地名管理办法》: who made a law, or is named by one, does not issue the notice
_GROUNDS = compiled(
    r"(?:(?:根据|依据|按照|依照|遵照)[^。，,；;《\n]{0,24})?《[^》\n]{0,60}》(?:[、及和与]?[^。，,；;《\n]{0,12}《[^》\n]{0,60}》)*"
)
_PRINTED_BELOW = ("刊登", "上传", "发布日期", "下载")


class Match(NamedTuple):
    """A rule whose hook fits a notice, and the role of the period that the rule governs.

    `since` is the first day on which the rule has a version.
    """

    rule: str
    role: str
    priority: int
    since: date = date.min


def rules_for(kind: str, title: str, text: str, issuer: str | None = None, *, role: str | None = None) -> str | None:
    """The id of the rule that governs the notice (for `role`, if given); None when no hook fits."""
    found = matches(kind, title, text, issuer)
    return next((m.rule for m in found if role is None or m.role == role), None)


def matches(kind: str, title: str, text: str, issuer: str | None = None, on: date | None = None) -> tuple[Match, ...]:
    """Every rule whose hook fits, the most specific first.

    With the day of the notice, a rule that had no version yet is left out: the general one governs, or none does.
    """
    found = _matches(kind, title, text, issuer, own_folder("DEADLINE_RULES"))
    return found if on is None else tuple([match for match in found if match.since <= on])


@lru_cache(maxsize=2048)  # reader and judge ask about the same notices, the judge after the whole page is read
def _matches(kind: str, title: str, text: str, issuer: str | None, own: str | None) -> tuple[Match, ...]:
    head = _squeeze(title)
    subject, body = subject_of(head), head + "\n" + _squeeze(text)
    if under_other_law(body):
        return ()
    issued_by = _GROUNDS.sub("", head) + (_squeeze(issuer) if issuer else _GROUNDS.sub("", _ends(text)))
    speaks = _COURT_SPEAKS if issuer else _COURT_SPEAKS + _COURT_ANNOUNCES
    if "仲裁" not in issued_by and any(word in body for word in speaks):
        issued_by += "法院"
    said = (subject, body, issued_by)
    hooks = _hooks(kind, own)
    near = set(hooks.always)
    for of_sign, text in zip(hooks.of_sign, said, strict=True):
        for sign, of_it in of_sign.items():  # a set of the text's characters takes five times as long to make
            if sign in text:
                near.update(of_it)
    found = [hooks.all[i] for i in sorted(near)]
    fitting = [
        Match(rule, hook.role, hook.priority, since) for asked, rule, since, hook in found if _fits(hook, asked, said)
    ]
    return tuple(sorted(fitting, key=lambda match: -match.priority))


def _fits(hook: Hook, asked: Iterable[_Asked], said: tuple[str, str, str]) -> bool:
    """Whether a hook fits a title, a body and an issuer: the words first, each group of them where it must stand."""
    for place, words, wanted in asked:
        text = said[place]
        for word in words:
            if word in text and (wanted or not _names_a_place(word, text)):
                if not wanted:
                    return False
                break
        else:
            if wanted:
                return False
    subject, body, issuer = said
    if (hook.act or hook.act_none) and not _does(hook, subject, body):
        return False
    return (not hook.domicile or domicile(body) in hook.domicile) and (
        not hook.issuer_level_none or level_of(issuer) not in hook.issuer_level_none
    )


def _does(hook: Hook, subject: str, body: str) -> bool:
    """Whether a notice answers the questions of a hook as it must: what is done, by whom, for which cause."""
    asked = questions()
    for act in hook.act_none:
        if act in asked and act_of(asked[act], subject, body) == act:
            return False
    return not hook.act or any(act in asked and act_of(asked[act], subject, body) == act for act in hook.act)


def _names_a_place(word: str, text: str) -> bool:
    """Whether a word stands only in the names of places: 港口镇, 森林街道."""
    at = text.find(word)
    while at >= 0:
        if not text.startswith(_PLACES, at + len(word)):
            return False
        at = text.find(word, at + 1)
    return True


class _Asked(NamedTuple):
    """Words of which one must stand, or none may, in the title (0), the body (1) or the issuer (2)."""

    place: int
    words: tuple[str, ...]
    wanted: bool


def _asked_of(hook: Hook) -> tuple[_Asked, ...]:
    """All words of a hook, their alternatives taken apart once: what is wanted first, a title or a name before a body,
    few words before many, since that is where most notices fail."""
    groups = (
        (2, hook.issuer_any, True), (2, hook.issuer_none, False),
        (0, hook.title_any, True), (0, hook.title_none, False),
        *((1, (word,), True) for word in hook.words_all), (1, hook.words_any, True), (1, hook.words_none, False),
    )  # fmt: skip
    asked = [_Asked(place, _parts(words), wanted) for place, words, wanted in groups if words]
    return tuple(sorted(asked, key=lambda group: (not group.wanted, group.place == 1, len(group.words))))


def _parts(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in words for part in word.split("|"))


def _ends(text: str) -> str:
    """Where an office signs: the first line and the last three, without what a newspaper prints below."""
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith(_PRINTED_BELOW)]
    return _squeeze("".join((*lines[:1], *lines[-3:])))


def _squeeze(text: str) -> str:
    return "".join(text.split())


class _Hooked(NamedTuple):
    """A hook of a rule, and what it asks."""

    asked: tuple[_Asked, ...]
    rule: str
    since: date
    hook: Hook


class _Hooks(NamedTuple):
    """The hooks for a kind of notice in order; which can fit where a character stands at a place, and which anywhere.

    Of the words that a hook wants one has such a character: a hook with none of them there is not asked.
    """

    all: list[_Hooked]
    of_sign: tuple[dict[str, list[int]], ...]
    always: list[int]

    def add(self, hooked: _Hooked) -> None:
        wanted = [group for group in hooked.asked if group.wanted and all(group.words)]
        # A title and a name are short: they have fewer characters.
        telling = min(wanted, key=lambda group: (group.place == 1, len(group.words)), default=_Asked(1, (), True))
        for sign in set(map(_sign, telling.words)):
            self.of_sign[telling.place].setdefault(sign, []).append(len(self.all))
        if not telling.words:
            self.always.append(len(self.all))
        self.all.append(hooked)


def _sign(word: str) -> str:
    """A character of a word, not one of the commonest where it has another."""
    return next((char for char in word if char not in _COMMON), word[0])


@cache
def _hooks(kind: str, own: str | None) -> _Hooks:
    """The hooks for a kind of notice; a rule of the user's folder brings its own in place of ours."""
    rows = read_hooks(kind)
    if own:
        from deadline_cli.rulebook.book import user_rules
        from deadline_cli.rulebook.index import first_day

        mine = user_rules()
        replaced = {rule.id for rule in mine}
        rows = [row for row in rows if row[0] not in replaced]
        brought = [(rule, hook) for rule in mine for hook in rule.proofreader.hooks if kind in hook.kinds]
        rows += [(rule.id, first_day(rule), hook) for rule, hook in brought]
    hooks = _Hooks([], ({}, {}, {}), [])
    for rule_id, since, hook in rows:
        hooks.add(_Hooked(_asked_of(hook), rule_id, since, hook))
    return hooks
