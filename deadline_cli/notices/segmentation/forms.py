"""Forms to be filled in, which read like notices: blanks where a notice has names and days."""

from __future__ import annotations

from deadline_cli.notices.lexicon import patterns
from deadline_cli.notices.pattern import Pattern
from deadline_cli.notices.phrases import has_any
from deadline_cli.numerals import HAN

# What the patterns below need, and most texts have not; a single class in front is looked for fastest.
_BLANK_SIGN = Pattern(r"[_＿×(（\[【](?:(?<=_)_|(?<=＿)＿|(?<=×)×|(?<=[(（\[【])[ \u3000\xa0_])")
_MASKS = ("×", "x", "X", "_")
# A mask inside a code or a telephone number (9133××××MA9) hides something that is there.
_BLANKS = Pattern(r"[_＿]{2,}|(?<![0-9A-Za-z×])×{2,}(?![0-9A-Za-z×])|[(（\[【][ \u3000\xa0_]+[)）\]】]")
_MOST_BLANKS = 2
_FILLED_IN_BY_A_PROGRAM = Pattern(r"[{$]\{\s*[A-Za-z_][\w.]{1,30}\s*\}")  # {{caseNo}}, ${name}
_NAMED_BLANK, _TOLD_BLANK = patterns("segmentation-forms", "named-blank", "told-blank")
_BLANK_DATE, _NAMELESS_TITLE = patterns("segmentation-forms", "blank-date", "nameless-title")
_NAMELESS, _NOBODY, _SIGNED_BY_NOBODY = patterns("segmentation-forms", "nameless", "nobody", "signed-by-nobody")
# ＋发文机关＋关于＋事项＋的通告: blanks between signs of addition
_ADDED_BLANK = Pattern(rf"＋{HAN}{{2,8}}(?=＋)")
# 在 年 月 日之前 …  年 月 日: one may be a signature that was left open
_OPEN_DATE = Pattern(r"(?<=[^\d一二三四五六七八九十〇○零])[ \u3000]{1,6}年[ \u3000]{1,6}月[ \u3000]{1,6}日")

# 1. / 2. / 3.: items with nothing behind them
_NO_ITEMS = Pattern(r"(?:(?:^|\n)[ \t\u3000]*\d{1,2}[.、．][ \t\u3000]*(?=\n)){2}")

# 姓名： / 手机： / 性别： / 身份证号码：: labels with nothing behind them
_NO_VALUES = Pattern(rf"(?:(?:^|\n)[ \t\u3000]*{HAN}{{2,8}}[：:][ \t\u3000]*(?=\n)){{4}}")

# 第 种形式, 上海市 区 小区, 票数为 票: blanks that nothing draws
_GAP = Pattern(r"第[ \u3000]+[种条款项次批期]|[省市][ \u3000]+[市区县][ \u3000]+\S|为[ \u3000]+[票人户元种]")
_TO_NOBODY = Pattern(r"(?:^|\n)[ \t\u3000]*(?:尊敬的|致)?[XxＸ×_＿]{2,}(?:客户|用户|业主|单位|公司|先生|女士)?[：:]")
_MASK = Pattern(r"[XxＸ×_＿][XxＸ×_＿]")  # what such an address has; it is looked for faster
# What a form has but for its empty labels, and gaps that nothing draws; one look tells that most texts have none of it.
_FORM_SIGN = Pattern(r"[□X×Ｘx_＿【】\]{}｝＋]|〇〇|○○|（(?:填|此处)|\n2[.、]|[(（\[][ \u3000\xa0]")
_SIGNED = 40  # characters in which a name and a day stand
_NAMELESS_SIGN = ("〇〇", "○○", "XX", "xx", "××", "ＸＸ", "【", "（填", "（此处")


def is_form(title: str, body: str) -> bool:
    """Whether a text is a form: 第XX日X时, （  ）：本院受理（  ）诉你…, 送达方式：□直接 □留置 □公告."""
    if has_any(title, _MASKS) and _NAMELESS_TITLE.search(title) is not None:
        return True
    if ("：\n" in body or ":\n" in body) and _NO_VALUES.search(body) is not None:
        return True
    if _FORM_SIGN.search(body) is not None and _has_blanks(body):
        return True
    if " " not in body and "\u3000" not in body:
        return False
    if len(_GAP.findall(body)) > 1:
        return True
    return has_any(body, (" 月", "\u3000月")) and len(_OPEN_DATE.findall(body)) > 1


def _has_blanks(body: str) -> bool:
    """Whether what a text has of a form makes it one."""
    if (body.count("□") > _MOST_BLANKS and "■" not in body) or (
        ("\n2." in body or "\n2、" in body) and _NO_ITEMS.search(body) is not None
    ):
        return True
    if has_any(body, _NAMELESS_SIGN) and len(_NAMELESS.findall(body)) > 1:
        return True
    if has_any(body, ("]", "}", "｝")) and len(_NAMED_BLANK.findall(body)) > 1:
        return True
    if "＋" in body and len(_ADDED_BLANK.findall(body)) > 1:
        return True
    if has_any(body, ("]", "】")) and len(_TOLD_BLANK.findall(body)) > _MOST_BLANKS:
        return True
    if is_filled_in_by_a_program(body):
        return True
    if _BLANK_SIGN.search(body) and len(_BLANKS.findall(body)) > _MOST_BLANKS:
        return True
    return has_any(body, _MASKS) and _BLANK_DATE.search(body) is not None


def is_filled_in_by_a_program(said: str) -> bool:
    """Whether a name of a program's stands where words are to come: {{caseNo}}, ${name}."""
    return "{" in said and _FILLED_IN_BY_A_PROGRAM.search(said) is not None


def is_of_nobody(title: str, body: str) -> bool:
    """Whether a blank stands in a title, or where a text is signed: 关于____小区的公告, xx市公安局, x年2月3日."""
    if "__" in title or _NOBODY.search(title) is not None:
        return True
    if _MASK.search(body) is not None and (_TO_NOBODY.search(body) or _SIGNED_BY_NOBODY.search(body)):
        return True
    end = body[-_SIGNED:]
    return has_any(end, (*_MASKS, "〇〇", "○○")) and (
        _BLANK_DATE.search(end) is not None or _NOBODY.search(end) is not None
    )
