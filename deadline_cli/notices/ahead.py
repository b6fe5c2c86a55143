"""Makes the tables of patterns compiled ahead and the index of weights, and parses the indices ahead:
python -m deadline_cli.notices.ahead.

The tables hold every pattern that a page is read with, and what the running Python's compiler makes of it.
"""

from __future__ import annotations

import marshal
import pkgutil
from importlib import import_module
from re import _compiler, _parser  # type: ignore[attr-defined]

from deadline_cli.notices import kinds, lexicon
from deadline_cli.notices.segmentation import weighing
from deadline_cli.parsed_ahead import READER, parsed_ahead
from deadline_cli.patterns import SELDOM, TABLE, Made, asked
from deadline_cli.patterns.beginnings import with_beginnings

_WITH_EXTRAS = "documents"  # its readers import what an installation may not have
# What else a page that is checked asks for: modules above this one, and those of the documents that need no extra.
_BESIDE = (
    "notices.documents.heads",
    "notices.documents.package",
    "notices.documents.paged.furniture",
    "notices.documents.pdf.page",
    "notices.documents.pdf.unseen",
    "notices.documents.sort",
    "notices.documents.word.text",
    "rulebook.offices",
    "rulebook.domicile",
    "rulebook.laws",
)
_OF_EVERY_FILE = ("output.check.text", "cli.check.files", "notices.documents.own")  # whatever stands in it
Key = tuple[str | bytes, int]
"""A pattern and its flags."""
INDICES = (lexicon.INDEX, kinds.INDEX, weighing.INDEX)
"""The indices that are parsed ahead for the reader."""
_PAGE = """明日有雨，最低气温2℃。3月5日起，市博物馆恢复开放，读者请提前1天预约。

今日晴，最高气温9℃。市某某馆照常开放，读者可提前3个工作日预约座位。

某某公司减资公告
本公司拟减资。债权人自本公告之日起四十五日内可以要求清偿债务。自2026年2月4日至2026年3月20日，共30个工作日。
某某公司
二〇二六年二月三日（星期二）上午9时

某某县人民法院公告
（2026）某01民初12号
张某：本院受理原告李某诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本、开庭传票。自本公告发出之日起经过30日，即视为送达。
提出答辩状的期限为公告期满后15日内，并定于2026年5月6日（星期三）上午9时在本院第三法庭公开开庭审理，逾期将依法缺席裁判。
某某县人民法院
2026年2月3日

征求意见公告
公示期：2026年2月4日至2026年2月13日，共7个工作日，依据《民法典》第一条。意见请于2026年2月13日17时前寄交，电话：0000。
某某市某某局

某某县某某工程环境影响报告书征求意见稿公示
一、全文见本公司网站，公众可填写意见表并以信函方式提交。读者可提前3个工作日预约，联系人：张某　电话：0000。
二、公众提出意见的起止时间：
起止时间：2026年2月3日至2026年2月14日（共10个工作日）。公示期内请于2026年2月14日前
向某某公司提出。
某某公司
2026年2月3日

某某县人民法院公告
张某：本院受理原告某某县某某农资商贸有限公司诉你买卖合同纠纷一案，现依法向你公告送达起诉状副本、应诉通知书、举证通知书及开庭传票。自本公告发出之日起，经过60日即视为送达。提出答辩状和举证的期限均为公告期满后15日内。定于2026年5月6日（星期四）上午9时在本院第三法庭公开开庭审理，逾期将依法缺席裁判。
某某县人民法院
2026年2月3日

某某县某某二期工程环境影响报告书征求意见稿公示
全文见本公司网站，公众可填写意见表。
起止时间：2026年2月3日至2026年2月14日（共10个工作日）。
某某公司
2026年2月3日
"""


def known() -> tuple[list[Key], list[Key]]:
    """The patterns that a plain page asks for, and the others of every module of the reader, in order."""
    from deadline_cli.notices.pattern import Pattern, Words
    from deadline_cli.notices.phrases import has_any
    from deadline_cli.notices.proofread import check

    check(_PAGE)
    for name in _OF_EVERY_FILE:
        for value in vars(import_module(f"deadline_cli.{name}")).values():
            if isinstance(value, Pattern):
                value.search("")
    plain = frozenset(asked)
    for name in _BESIDE:
        import_module(f"deadline_cli.{name}")
    package = import_module("deadline_cli.notices")
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if _WITH_EXTRAS not in found.name and not found.name.endswith(("__main__", "ahead")):
            for value in vars(import_module(found.name)).values():
                if isinstance(value, Pattern):
                    value.search("")
                elif isinstance(value, Words):
                    has_any("", value)
    for group in (group for kind in kinds.all_kinds() for sense in kind.senses for group in sense):
        if isinstance(group, Words):
            has_any("", group)
    return sorted(plain, key=repr), sorted(asked - plain, key=repr)


def made(source: str | bytes, flags: int) -> Made:
    """What the compiler of `re` makes of a pattern, and with what it can begin."""
    parsed = _parser.parse(source, flags)
    by_name: dict[str, int] = parsed.state.groupdict
    in_order: list[str | None] = [None] * parsed.state.groups
    for name, number in by_name.items():
        in_order[number] = name
    code = with_beginnings(_compiler._code(parsed, flags), parsed, flags)
    words = b"".join(word.to_bytes(4, "little") for word in code)
    return int(flags | parsed.state.flags), words, parsed.state.groups - 1, dict(by_name), tuple(in_order)


def tables() -> tuple[bytes, bytes]:
    """What the tables must hold."""
    plain, seldom = ({key: made(*key) for key in keys} for keys in known())
    return marshal.dumps(plain), marshal.dumps(seldom)


if __name__ == "__main__":
    weighing.INDEX.write_text(weighing.index(), "utf-8")
    READER.write_bytes(parsed_ahead(INDICES))
    for path, held in zip((TABLE, SELDOM), tables(), strict=True):
        path.write_bytes(held)
