"""What the hooks of rules ask of a notice beside its words: where the party lives, and what is done.

It is the addressee who counts. A trade mark owner from abroad who sues a shop in town changes nothing for the shop.
A licence's notice threatens who hides something with a penalty, and a penalty's tells of the licence asked for; a
ferry's names the bus to its pier: of all answers to one question title, papers and acts are weighed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from deadline_cli.patterns import compiled
from deadline_cli.rulebook.index import words_of

_WORDS = {name: tuple(words) for name, words in words_of("domicile").items()}
# a name, and no label of a record's cell: "Content": "某公司：本院受理…
_LATIN_NAME = compiled(
    r"(?:^|\n)(?!(?:[A-Z]\w{0,9})?(?:[Cc]ontent|[Tt]itle|[Tt]ext|[Bb]ody|[Nn]otice|[Nn]ame|[Cc]ourt|[Tt]ype|[Dd]ate)[\x22”]?[:=])"
    r"[A-Z][A-Za-z.,&'·-]{5,}"
)
# days of the Republic, an ordinance by its chapter, who speaks at the head
_COUNTS_OTHERWISE = compiled(
    r"(?:中[华華])?民[国國](?:1[01]\d|[一二]?百[一二三四五六七八九十〇○零]{1,4})年"
    r"|(?<![\d第满周校立近达])1[01]\d年\d{1,2}月\d{1,2}日"
    r"|[条條]例》?[(（]第\d{1,4}[A-Z]{0,2}章[)）]|^(?:香港|澳[門门])特[別别]行政[區区]"
)
_WEIGHTS = {"title": 3, "papers": 2, "does": 1}


@lru_cache(maxsize=256)  # several hooks ask about one notice
def domicile(text: str) -> str:
    """The domicile of the addressees of a court's notice, whose text comes without blanks."""
    party = _party(text).replace("中国籍", "").replace("中华人民共和国公民", "")
    folded = party.upper()
    if _names(party, "台湾") or _any(text, _WORDS["taiwan"]):
        return "taiwan"
    if _names(party, "香港") or _names(party, "澳门") or _any(text, _WORDS["hk-macao"]):
        return "hk-macao"
    abroad = _any(text, _WORDS["abroad"]) or _any(folded, _WORDS["companies"]) or _any(party, _WORDS["foreigners"])
    return "abroad" if abroad or _LATIN_NAME.search(party) else "home"


@lru_cache(maxsize=256)
def act_of(question: str, title: str, body: str) -> str:
    """What the words of a notice without blanks say most plainly of all answers to a question; "" where none is."""
    weights = {
        act: sum(weight for titled, pattern, weight in found if pattern.search(title if titled else body) is not None)
        for act, found in _answers(question).items()
    }
    heaviest = max(weights.values())
    most = [act for act, weight in weights.items() if weight == heaviest]
    return most[0] if heaviest and len(most) == 1 else ""


@cache
def questions() -> dict[str, str]:
    """The question to which each act is an answer: penalty and licence to `decides`."""
    return {act: question for question, acts in words_of("act").items() for act in acts}


@cache
def _answers(question: str) -> dict[str, list[tuple[bool, re.Pattern[str], int]]]:
    """The patterns of each answer: whether one is looked for in the title, and what it weighs."""
    return {
        act: [(where == "title", compiled(source), _WEIGHTS[where]) for where, source in patterns.items()]
        for act, patterns in words_of("act")[question].items()
    }


def under_other_law(text: str) -> bool:
    """Whether a notice stands under the law of Hong Kong, Macao or Taiwan."""
    return _any(text, _WORDS["other-law"]) or _COUNTS_OTHERWISE.search(text) is not None


def _party(text: str) -> str:
    """Whom the notice speaks to; where nobody is spoken to, the defendants that it names."""
    title, _, body = text.partition("\n")
    body = body.removeprefix(title)  # a text without its blanks begins with it
    begins = min((at for word in _WORDS["case-begins"] if (at := body.find(word)) >= 0), default=300)
    party = f"{title}\n{body[: min(begins, 300)]}"
    if ("：" in party or ":" in party) and begins:
        return party
    at = body.find("被告")
    if at < 0:
        return party
    ends = min((end for word in _WORDS["case-ends"] if (end := body.find(word, at)) >= 0), default=at + 120)
    return party + body[at : min(ends, at + 120)]


def _names(party: str, place: str) -> bool:
    """A place, not the street or the shop that bears its name: 香港中路某店."""
    at = party.find(place)
    while at >= 0:
        if not party.startswith(_WORDS["streets"], at + len(place)):
            return True
        at = party.find(place, at + 1)
    return False


def _any(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - a plain loop is twice as fast as any() here
        if word in text:
            return True
    return False
