"""What a notice says in passing does not choose its rule, and every hook of the book asks for what is there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import deadline_cli
from deadline_cli.rulebook import fields
from deadline_cli.rulebook.match import matches, rules_for


@pytest.mark.parametrize(
    ("kind", "title", "text", "issuer", "rule"),
    [
        ("service", "公告", "王某某：本院受理原告李某某诉你一案，现依法公告送达起诉状副本", None, "civil-summons"),
        ("service", "公告", "王某某：现公告送达起诉状副本", "某某市人民法院", "civil-summons"),
        ("service", "公告", "王某某：本院已审理终结，现公告送达判决书", None, "civil-judgment"),
    ],
)
def test_a_court_that_speaks_without_its_name(kind: str, title: str, text: str, issuer: str | None, rule: str) -> None:
    found = [one.rule for one in matches(kind, title, text, issuer)]
    assert rule in found or any(one.startswith("civil") for one in found)
    assert rules_for(kind, title, text, issuer) == found[0]


@pytest.mark.parametrize(
    ("kind", "title", "text", "issuer", "rule"),
    [
        (
            "closure",
            "道路封闭通告",
            "因管网改造施工，和平街须断路施工，封闭期间公交12路改走工人路。",
            "某市建设局",
            "road-closure",
        ),
        ("closure", "道路施工通告", "因桥梁维修施工，大桥半幅封闭，如需全封闭施工另行通告。", "某市公路局", None),
        ("closure", "道路封闭通告", "为保障马拉松赛事，解放路全封闭，沿线道路养护同步进行。", "某市公安局", None),
        (
            "other",
            "关于调整景区门票价格的公告",
            "某景区门票价格由60元上调至80元，儿童免费。",
            "某景区管理处",
            "scenic-ticket",
        ),
        ("other", "关于调整景区门票价格的公告", "某景区门票价格由80元下调至60元，淡季不再提高。", "某景区管理处", None),
        (
            "other",
            "关于调整客运班轮班次的公告",
            "某岛客轮航线每日首班改为7时，码头有公交和机场大巴。",
            "某轮渡公司",
            "liner-passenger",
        ),
        ("other", "关于调整客运班轮班次的公告", "某国际客运班轮航线每日首班改为7时。", "某轮渡公司", None),
        (
            "other",
            "关于调整客运班次的公告",
            "某公交专线比照航线运营，每日末班改为7时，旅客请留意。",
            "某公交公司",
            None,
        ),
        (
            "closure",
            "停水通知",
            "因供水管道改造施工停水，如遇紧急情况请拨打自来水抢修电话。",
            "某自来水公司",
            "water-suspension",
        ),
        ("closure", "停水通知", "因供水管道爆管，须抢修施工停水。", "某自来水公司", None),
        ("closure", "停气公告", "因老旧庭院管改造，某路暂停供气。", "某燃气公司　抢修96000", "gas-suspension"),
        (
            "comment",
            "某项目环境影响报告书征求意见稿公示",
            "全文如下，建成后将办理竣工环境保护验收。",
            "某公司",
            "eia-draft",
        ),
        (
            "claims",
            "注销公告",
            "某商贸有限公司经股东会决议解散，请债权人申报债权，某行业协会的借款已清偿。",
            "某公司清算组",
            "liquidation-claims",
        ),
        ("claims", "注销公告", "某行业协会经会员大会决议注销，请债权人申报债权。", "某行业协会清算组", None),
        (
            "publicity",
            "某镇人民代表大会换届选举第三选区选民名单",
            "选民名单张贴在各村委会。",
            "某镇选举委员会",
            "npc-voters-list",
        ),
    ],
)
def test_what_is_said_in_passing_does_not_decide(
    kind: str, title: str, text: str, issuer: str, rule: str | None
) -> None:
    """Another vehicle, another stage, another party that a notice names beside its own."""
    assert rules_for(kind, title, text, issuer) == rule


def test_every_hook_of_the_book_asks_for_what_is_there() -> None:
    """What a user's own rule is refused for when it is read, the program's are held to here."""
    asked = ("act", "act_none", "domicile", "issuer_level_none", "words_all", "words_any", "words_none", "title_any")
    for path in sorted((Path(deadline_cli.__file__).parent / "rulebook" / "data").glob("*/*.toml")):
        rule = tomllib.loads(path.read_text("utf-8"))
        for hook in rule.get("hook", []):
            for key in asked:
                fields.asked(rule["id"], hook, key)
