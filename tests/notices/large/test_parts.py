"""A large text read in parts says what it says when read at once."""
# ruff: noqa: E501 - tables of texts

from __future__ import annotations

import pytest

from deadline_cli.notices.documents.document import document_of_text
from deadline_cli.notices.large import bounds
from deadline_cli.notices.large.joined import proofread_parts
from deadline_cli.notices.large.part import Asked, PartRead, later
from deadline_cli.notices.layout.page import Setting
from deadline_cli.notices.proofread import Page, proofread
from deadline_cli.workcalendar.files import load_calendar
from tests.notices.lines.narrow import NOTICES, wrapped

PLAIN = [
    f"关于拟录用第{n}批工作人员的公示\n经考试、考察，现将拟录用人员名单公示，公示时间为{n % 7 + 1}个工作日，从2026年3月{n % 9 + 10}日至"
    f"2026年3月{n % 9 + 16}日。如有异议，请书面反映。\n云陵县人力资源和社会保障局\n2026年3月{n % 9 + 9}日"
    for n in range(30)
]
NEWS = "本报讯　市交通运输局昨日介绍，城区三条公交线路延长运营时间。\n“高峰间隔会缩短。”负责人说，改造将在6月底前完成。"
UNSIGNED = [f"停水通知\n因管道维修，定于3月{n + 1}日8时至18时停水，请第{n}小区居民做好储水准备。" for n in range(20)]

ROWS = "\n".join(
    f"{place}检修停水　3月{n + 5}日8时至18时，{place}管道检修，请居民做好储水准备，不便之处敬请谅解。{place}自来水公司"
    for n, place in enumerate(["槐荫桥", "东关", "西门外", "南湖", "北塘", "河口"])
)
NUMBERED = "\n".join(f"{n}、\n{text}" for n, text in zip("一二三四五六", PLAIN[:6], strict=True))


def read_in_parts(text: str, size: int = 300) -> tuple[Page | None, int]:
    """The page, and how many parts were read for it."""
    begun = []

    def begin(*given: object) -> object:
        begun.append(given)
        return later(*given)  # type: ignore[arg-type]

    def asked(setting: Setting, spaced_out: bool) -> Asked:
        return Asked(setting, spaced_out, None, None, "cn", None)

    return proofread_parts(document_of_text(text), begin, asked, size=size), len(begun)  # type: ignore[arg-type]


def at_once(text: str) -> Page:
    return proofread(document_of_text(text), calendar=load_calendar("cn"))


def same(text: str) -> int:
    """Hold the text read in parts against the text read at once; the number of parts."""
    found, parts = read_in_parts(text)
    whole = at_once(text)
    assert found is not None
    assert list(found.notices) == list(whole.notices)
    assert (found.nearly, found.hidden, found.severities) == (whole.nearly, whole.hidden, whole.severities)
    return parts


HEAD = "槐北日报　2026年3月2日　星期一　第5版"
TRADITIONAL = "遷移公告\n本會定於2026年3月9日遷往新址，請於期限內聯繫。\n槐北縣商會\n2026年3月2日"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n\n".join(PLAIN), id="signed notices"),
        pytest.param("\n\n".join(f"{notice}\n\n{NEWS}" for notice in PLAIN), id="news between them"),
        pytest.param("\n\n".join([HEAD, *PLAIN[:12], HEAD.replace("2日", "9日"), *PLAIN[12:]]), id="heads of pages"),
        pytest.param("\n\n".join([*PLAIN[:14], ROWS, *PLAIN[14:]]), id="a column of rows in one place"),
        pytest.param("\n\n".join([*PLAIN[:14], NUMBERED, *PLAIN[14:]]), id="numbers on lines of their own in one place"),
        pytest.param("\n\n".join([*PLAIN, TRADITIONAL]), id="traditional script at the end alone"),
        pytest.param("\n\n".join([*PLAIN[:20], "某某网讯2 0 2 6 年３ 月", *PLAIN[20:]]), id="letter-spaced dates in one place"),
        pytest.param("\n\n".join(wrapped(notice, 16) for notice in [*NOTICES, *PLAIN]), id="a column of the whole page"),
        pytest.param("\n\n".join(PLAIN).replace("\n", "\r\n"), id="line ends of Windows"),
        pytest.param("\n\n".join([*PLAIN, *PLAIN[:9]]), id="said twice in the same lines"),
        pytest.param("\n\n".join([*PLAIN[:20], *(n.replace("公示，", "公示，\n") for n in PLAIN[:20])]), id="said twice in others"),
        pytest.param("\n\n".join(n.replace("\n", f"\n<!-- deadline: ignore {'ALL' if k % 3 else 'C'} -->\n", 1) for k, n in enumerate(PLAIN)), id="comments that silence"),
        pytest.param("\n\n".join(UNSIGNED + PLAIN), id="nobody signs"),
        pytest.param("\n\n\n".join(notice.replace("\n", "\n\n") for notice in PLAIN), id="a blank line between any two"),
    ],
)  # fmt: skip
def test_parts_say_what_the_whole_says(text: str) -> None:
    assert same(text) > 3


def test_what_a_title_opens_is_not_parted_from_it() -> None:
    """A title below a title is a second line of the heading: what looks like a place to cut is none."""
    pairs = "\n\n".join(f"第{n}号\n招标公告\n\n{notice}" for n, notice in enumerate(PLAIN))
    same(pairs)


def test_notices_in_a_row_share_the_signature_below_them_in_whichever_part_that_stands() -> None:
    """Of untitled notices in a row the last is signed; where it is no notice, the next titled one counts as below."""
    row = "\n".join(
        f"张某{n}：本院受理的合同纠纷一案已审结，限你自公告之日起30日内来本院领取判决书，逾期即视为送达。"
        for n in range(3)
    )
    same("\n\n".join(f"{row}\n{notice}" if n % 3 else f"{row}\n\n{notice}" for n, notice in enumerate(PLAIN)))


def test_the_index_counts_through() -> None:
    found, _ = read_in_parts("\n\n".join(PLAIN))
    assert found is not None
    assert [judged.notice.index for judged in found.notices] == list(range(1, len(PLAIN) + 1))
    assert found.notices[17] == list(found.notices)[17] and found.notices[-1].notice.index == len(PLAIN)
    assert [one.notice.index for one in found.notices[3:5]] == [4, 5]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n".join(PLAIN), id="no blank line"),
        pytest.param("\n\n".join([NEWS] * 60), id="no title"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_cannot_be_parted_is_left_to_be_read_whole(text: str) -> None:
    assert read_in_parts(text)[0] is None


def test_a_wrong_guess_of_the_spacing_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The beginning has a blank line between any two lines, and most of the text has not."""
    monkeypatch.setattr(bounds, "_SAMPLE", 20_000)
    spaced = "\n\n\n".join(notice.replace("\n", "\n\n") for notice in PLAIN)
    text = f"{spaced}\n\n\n" * 11 + "\n\n\n".join(PLAIN * 16)
    assert read_in_parts(text, 4_000)[0] is None


def test_a_part_is_small_when_it_travels() -> None:
    found = []

    def begin(*given: object) -> object:
        read = later(*given)()  # type: ignore[arg-type]
        found.append(read)
        return lambda: read

    def asked(setting: Setting, spaced_out: bool) -> Asked:
        return Asked(setting, spaced_out, None, None, "cn", None)

    proofread_parts(document_of_text("\n\n".join(PLAIN * 4)), begin, asked, size=2000)  # type: ignore[arg-type]
    assert all(isinstance(read, PartRead) and len(read.packed.notices) < 2000 * read.packed.number for read in found)
