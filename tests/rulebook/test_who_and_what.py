"""Where the addressee lives, what office speaks, which law and article is meant: words on either side."""

from __future__ import annotations

from datetime import date

import pytest

from deadline_cli.rulebook.book import shipped_rules
from deadline_cli.rulebook.circumstances import domicile
from deadline_cli.rulebook.index import fold, index_files
from deadline_cli.rulebook.latest import latest
from deadline_cli.rulebook.laws import _rows, article_number, renumbered, repealed, short_name, successor_article
from deadline_cli.rulebook.offices import level_of, subject_of

HEAD = "某某市人民法院公告\n"
TOLD = "：本院受理原告某公司诉你买卖合同纠纷一案，现依法向你公告送达。"


@pytest.mark.parametrize(
    ("addressee", "where"),
    [
        ("王某某", "home"), ("某某商贸有限公司", "home"), ("中国籍王某某", "home"),
        ("中华人民共和国公民王某某", "home"),
        *((f"ACME{name}", "abroad") for name in (
            " LIMITED", " Ltd", " LLC", " Inc.", " Corp.", " CORPORATION", " GmbH", " PTE.", " S.A.", " B.V.", " S.R.L",
            " S.P.A",
        )),
        ("东某株式会社", "abroad"), ("南某私人有限公司", "abroad"),
        ("约某（美国国籍）", "abroad"), ("约某（护照号码E00）", "abroad"), ("大韩民共和国公民金某", "abroad"),
        *((f"约某，{place}籍", "abroad") for place in (
            "日本", "加拿大", "澳大利亚", "新加坡", "越南", "缅甸", "俄罗斯",
        )),
        *((f"某某公司（{place}）", "abroad") for place in (
            "英属维尔京群岛", "开曼群岛", "萨摩亚", "塞舌尔", "百慕大", "马绍尔群岛",
        )),
        ("Johnson Smith", "abroad"), ("John", "home"), ("台湾某某公司", "taiwan"), ("台湾路某某饭店", "home"),
        ("香港某某公司", "hk-macao"), ("澳门某某公司", "hk-macao"),
        *((f"香港{street}某某饭店", "home") for street in ("路", "中路", "东路", "西路", "南路", "北路", "街", "城")),
        ("香港中路某店、香港某公司", "hk-macao"),
    ],
)  # fmt: skip
def test_the_domicile_of_whom_a_notice_speaks_to(addressee: str, where: str) -> None:
    assert domicile(f"{HEAD}{addressee}{TOLD}") == where


@pytest.mark.parametrize(
    ("words", "where"),
    [
        *((words, "abroad") for words in (
            "在中华人民共和国领域内没有住所", "在领域内无住所", "在境内没有住所", "境内无住所", "适用涉外民事诉讼程序",
            "依照《中华人民共和国民事诉讼法》第二百四十七条第七项", "依照《民事诉讼法》第二百六十七条",
            "依照《民事诉讼法》第二百七十四条", "依照《民事诉讼法》第二百八十三条",
        )),
        ("系香港居民", "hk-macao"), ("系澳门居民", "hk-macao"), ("依涉港澳案件的规定", "hk-macao"),
        ("系台湾居民", "taiwan"), ("系台湾地区居民", "taiwan"), ("依涉台民事案件的规定", "taiwan"),
        ("依照《民事诉讼法》第九十五条", "home"),
    ],
)  # fmt: skip
def test_words_anywhere_in_the_text(words: str, where: str) -> None:
    assert domicile(f"{HEAD}王某某{TOLD}你{words}。") == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        # the one who sues from abroad changes nothing for the one who is sued
        ("王某某：本院受理原告ACME LIMITED诉你一案", "home"), ("王某某：我院受理ACME LIMITED诉你一案", "home"),
        ("王某某：原告ACME LIMITED诉你一案", "home"), ("王某某：申请执行人ACME LIMITED与你一案", "home"),
        ("王某某：现依法送达ACME LIMITED诉你一案", "home"), ("王某某：现公告ACME LIMITED诉你一案", "home"),
        ("王某某：受理ACME LIMITED诉你一案", "home"), ("王某某:本院受理原告ACME LIMITED诉你一案", "home"),
        # where nobody is spoken to, the defendants
        ("本院受理原告王某某诉被告ACME LIMITED一案", "abroad"), ("本院受理原告ACME LIMITED诉被告王某某一案", "home"),
        ("本院受理原告王某某诉被告李某某一案，ACME LIMITED是证人", "home"),
        ("本院受理原告王某某诉被告李某某纠纷，ACME LIMITED是证人", "home"),
        ("本院受理原告王某某诉被告李某某，本院通知ACME LIMITED", "home"),
        ("本院受理原告王某某诉被告李某某，我院通知ACME LIMITED", "home"),
        ("本院受理原告王某某诉被告李某某。ACME LIMITED是证人", "home"),
        (f"本院受理王某某诉被告李某某{'甲' * 103}ACME LIMITED", "abroad"),
        (f"本院受理王某某诉被告李某某{'甲' * 104}ACME LIMITED", "home"),  # 120 signs at most
        # or the first 300 signs
        (f"{'甲' * 288}ACME LIMITED", "abroad"), (f"{'甲' * 295}ACME LIMITED", "home"),
    ],
)  # fmt: skip
def test_who_is_spoken_to(text: str, where: str) -> None:
    assert domicile(f"{HEAD}{text}") == where


def test_a_colon_in_the_title_speaks_to_nobody() -> None:
    assert domicile("公告：送达\n本院受理原告王某某诉被告ACME LIMITED一案") == "abroad"


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("某某县自然资源局", "county"), ("某某区人民政府", "county"), ("某某旗财政局", "county"),
        ("某某镇人民政府", "township"),
        ("某某乡政府", "township"), ("某某街道办事处", "township"), ("某某市财政局", ""), ("某某自治区财政厅", ""),
        ("某某经济开发区管委会", ""), ("某某高新区管委会", ""), ("某某市城乡规划局", ""), ("某某县级市财政局", ""),
        ("某某区", ""), ("某某镇某某公司", ""), ("某某县委员会办公室", "county"), ("某某区征收中心", "county"),
        ("某某地区财政局", ""), ("某某街道党工委", "township"), ("某某示范区管委会", ""), ("某某县域经济中心", ""),
    ],
)  # fmt: skip
def test_the_level_of_an_office(office: str, level: str) -> None:
    assert level_of(office) == level


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("某市自然资源和规划局关于表彰先进的公示", "关于表彰先进的公示"), ("某某公司关于减资的公告", "关于减资的公告"),
        *((f"某某{office}关于招聘的公告", "关于招聘的公告") for office in (
            "局", "委员会", "中心", "办公室", "政府", "委", "厅", "院", "公司", "会", "组", "部", "所", "学校",
        )),
        *((f"某市某某{office}公示", "公示") for office in (
            "局", "委员会", "办公室", "管委会", "人民政府", "登记中心", "交易中心", "采购中心", "征收中心",
        )),
        ("某大学关于招聘的公告", "关于招聘的公告"), ("某学校关于招聘的公告", "关于招聘的公告"),
        ("关于某某局的公示", "关于某某局的公示"), ("某事项关于某事的公示", "某事项关于某事的公示"),
        ("某市税务局拟任职干部公示", "拟任职干部公示"), ("国家税务总局某县税务局公示", "公示"),
        ("规划局部调整公示", "规划局部调整公示"),
        ("中心城区规划公示", "中心城区规划公示"), ("某市交易中心成交公示", "成交公示"), ("减资公告", "减资公告"),
        ("某市财政局", "某市财政局"), ("某市人民政府征地公告", "征地公告"), ("某开发区管委会公告", "公告"),
    ],
)  # fmt: skip
def test_what_a_title_is_about(title: str, subject: str) -> None:
    assert subject_of(title) == subject


@pytest.mark.parametrize(
    ("law", "name"),
    [
        ("《中华人民共和国民事诉讼法》", "民事诉讼法"), ("民事诉讼法（2023年修正）", "民事诉讼法"),
        ("民事诉讼法(2023修正)", "民事诉讼法"),
        ("某办法（试行）", "某办法（试行）"), ("某办法(暂行)", "某办法（暂行）"), ("〈公司 法〉", "公司法"),
        ("最高人民法院关于适用《中华人民共和国民事诉讼法》的解释", "民诉法解释"),
        ("关于适用《民事诉讼法》的解释", "民诉法解释"), ("民事诉讼法解释", "民诉法解释"),
    ],
)  # fmt: skip
def test_the_short_name_of_a_law(law: str, name: str) -> None:
    assert short_name(law) == name


@pytest.mark.parametrize(
    ("article", "number"),
    [("第九十五条第一款", 95), ("第95条", 95), ("第 ９５ 条", 95), ("九十五条", 95), ("第一款", None)],
)
def test_the_number_of_an_article(article: str, number: int | None) -> None:
    assert article_number(article) == number


def test_laws_that_are_gone() -> None:
    assert repealed("民法通则", date(2020, 12, 31)) is None
    gone = repealed("《中华人民共和国民法通则》", date(2021, 1, 1))
    assert gone is not None
    assert (gone.law, gone.since, gone.successor) == ("民法通则", date(2021, 1, 1), "民法典")
    assert gone.basis[0].start == gone.since
    assert repealed("民法典", date(2026, 1, 1)) is None
    assert successor_article("民法典", "第一条") is None


def test_an_article_of_a_law_that_is_gone() -> None:
    """Where the two laws were compared, the successor's article is known."""
    known = [(row["law"], row["old"], row["new"]) for row in _rows("moved", "repealed")]
    assert known
    for law, old, new in known:
        assert successor_article(law, old) == new and successor_article(f"《中华人民共和国{law}》", old) == new
        assert successor_article("某法", old) is None
    assert successor_article(known[0][0], "第九千条") is None


def test_an_article_that_has_another_number() -> None:
    now = renumbered("《民事诉讼法》", "第九十二条", date(2026, 1, 1), "公告送达")
    assert now is not None
    assert (now.law, now.old, now.new, now.since) == ("民事诉讼法", "第九十二条", "第九十五条", date(2022, 1, 1))
    assert now.basis[0].article == "第九十五条"
    assert renumbered("民事诉讼法", "第九十二条", date(2021, 12, 31), "公告送达") is None
    assert renumbered("民事诉讼法", "第九十五条", date(2026, 1, 1), "公告送达") is None
    assert renumbered("民事诉讼法", "第九十二条", date(2026, 1, 1), "拍卖") is None
    assert renumbered("民事诉讼法", "送达一章", date(2026, 1, 1), "公告送达") is None
    assert renumbered("刑法", "第九十二条", date(2026, 1, 1), "公告送达") is None


def test_the_index_files_are_what_the_rules_say() -> None:
    files = index_files(shipped_rules())
    assert {path.name: text for path, text in files.items()} == {
        path.name: path.read_text(encoding="utf-8") for path in files
    }
    assert fold("Civil-Service Notice_（公告）") == "civilservicenotice(公告)"


@pytest.mark.parametrize(
    ("effect", "rule", "published"),
    [
        ("2026-03-05", "civil-gonggao", "2026-02-03"), ("2026-03-04", "civil-gonggao", "2026-02-02"),
        ("2026-02-24", "10个工作日", "2026-02-03"), ("2026-12-22", "shareholders-meeting", "2026-12-22"),
        ("2026-10-08", "civil-gonggao", "2026-09-08"), ("2026-10-07", "civil-gonggao", "2026-08-31"),
    ],
)  # fmt: skip
def test_the_latest_day_to_publish(effect: str, rule: str, published: str) -> None:
    assert str(latest(effect, rule).publication_date) == published
