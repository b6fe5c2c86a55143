"""The words of the rule book in both languages: domains, bounds, effects, what was checked."""

from __future__ import annotations

from deadline_cli.output.common.language import Language
from deadline_cli.output.common.words import length
from deadline_cli.rulebook.values import EFFECTS, Rule, Version

_DOMAINS = {
    "service": ("送达", "Service"),
    "court": ("诉讼、仲裁中的期间", "Steps in court and arbitration"),
    "court-notice": ("法院公告", "Court notices"),
    "administrative": ("行政决定及其后", "Administrative decisions and after"),
    "comment": ("征求意见、公示", "Comment periods and public notices"),
    "procurement": ("招标投标、政府采购", "Bidding and government procurement"),
    "company": ("公司、债权人、物", "Companies, creditors, things"),
    "advance": ("须提前公告的事", "What is announced ahead"),
    "procedure": ("全程", "Whole procedures"),
    "user": ("您自己的规则", "Your own rules"),
}
_BOUNDS = {"exact": ("", ""), "minimum": ("不少于", "at least "), "maximum": ("不超过", "at most ")}
_CHECKED = {
    "text": ("文字已与所列文本核对", "words read in the texts named"),
    "number": ("有第二手来源，原文未见", "length confirmed, words not seen"),
    "no": ("未核对", "not verified"),
}


def domain(name: str, lang: Language) -> str:
    """A domain's heading."""
    return _DOMAINS.get(name, (name, name))[lang == "en"]


def effect(rule: Rule, lang: Language) -> str:
    """What happens when the period has run."""
    return EFFECTS[rule.effect][lang == "en"]


def checked(version: Version, lang: Language) -> str:
    """What of the version was verified."""
    return _CHECKED[version.checked][lang == "en"]


def bounded(rule: Rule, version: Version, lang: Language) -> str:
    """不少于30日, at least 30 days; 15日前 for periods that run backward; — where the law sets no length."""
    if version.period is None:
        return {"zh": "无", "en": "none"}[lang]
    amount = length(version.period, lang)
    if rule.direction == "backward":
        amount += {"zh": "前", "en": " before"}[lang]
        words = ""
    else:
        words = _BOUNDS[version.bound][lang == "en"]
    soft = ({"zh": "一般", "en": "as a rule "}[lang]) if version.soft else ""
    longest = ""
    if version.maximum:
        longest = {
            "zh": f"，不超过{length(version.maximum, lang)}",
            "en": f", at most {length(version.maximum, lang)}",
        }[lang]
    return f"{soft}{words}{amount}{longest}"


def span(version: Version, lang: Language) -> tuple[str, str]:
    """The first and the last day of a version."""
    first = version.start.isoformat() if version.start else {"zh": "不详", "en": "unknown"}[lang]
    last = version.end.isoformat() if version.end else {"zh": "现行", "en": "in force"}[lang]
    return first, last
