"""Signs of a letter from one to another, which nobody publishes: an office asks one for help, a firm duns one."""

from __future__ import annotations

from functools import lru_cache

from deadline_cli.notices.pattern import Pattern, Words
from deadline_cli.notices.phrases import has_any

_NAMED, _OPINIONS = Words(("函", "通知书", "函件", "联系单")), ("征求", "征集", "公开")
# 贵局, 贵辖区: to one, politely; no 贵重物品
_POLITE = Pattern(
    r"贵(?:单位|公司|辖区|企业|街道|中心|方|队|司|局|院|厂|校|会|店|部|处|所|行|办|委|厅|府|镇|乡|村|社区|站|馆)|你(?:方|单位|公司)"
    r"|尊敬的(?:专家|先生|女士|老师|教授|[^\n：:，]{1,4}(?:总|先生|女士|经理|主任|老师|教授))[：:]"
)
_OF_ITSELF = Pattern(
    r"本函|此函|[致特]函|函(?:复|达|告|询)|(?<![供应厂客])商请(?![^。，]{0,12}函不服)|(?:收|接)到本(?:函|通知书?)|为盼|为荷|此致|(?:本人|收件人|员工|签收人)签[收名]|签收日期"
    r"|[盼候]复|[顺敬即]颂|顺祝|[商春夏秋冬时]祺"
)
_WISHES_JOY = Pattern(r"(?:恭喜|祝贺)[你您]")  # which is written to one alone
_ASKS_HELP = Pattern(r"协助|(?<![供应厂客])商[请借]|派[员出一二两三]|恳请")
# 见报之日, 登报告知, 依法公告: a letter that is printed says so
_PUBLISHED = Pattern(
    r"见报|[登刊]报|刊[登发载]|[本此该]公告|(?:特此|依法|自|现|予以)公告|公告(?:送达|之日|发布)|送达|各位|广大"
)


@lru_cache(maxsize=4)  # two reasons ask
def signs_of_letter(title: str, body: str) -> int:
    """How many of a letter's three signs stand in a text: its name, whom it speaks to politely, 收到本函后."""
    named = title.rstrip("）)").endswith(_NAMED)
    if (named and has_any(title, _OPINIONS)) or _PUBLISHED.search(title + body) is not None:
        return 0
    signs = named + (_POLITE.search(body) is not None) + (_OF_ITSELF.search(body) is not None)
    signs += 2 * (_WISHES_JOY.search(body) is not None)
    return signs + (signs > 0 and _ASKS_HELP.search(title + body) is not None)
