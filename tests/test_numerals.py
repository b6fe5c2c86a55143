"""Numbers as Chinese texts write them."""

import pytest

from deadline_cli.numerals import normalise, read_integer


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("30", 30), ("３０", 30), ("三十", 30), ("三〇", 30), ("三○", 30), ("二十五", 25), ("廿五", 25), ("卅", 30),
        ("卅一", 31), ("十", 10), ("十五", 15), ("两", 2), ("两百", 200), ("一百二十", 120), ("一百二", 120),
        ("一百零二", 102), ("三百六十五", 365), ("二〇二六", 2026), ("二○二六", 2026), ("二零二六", 2026),
        ("二O一六", 2016), ("贰拾", 20), ("一千", 1000),
    ],
)  # fmt: skip
def test_reads(text: str, number: int) -> None:
    assert read_integer(text) == number


@pytest.mark.parametrize("text", ["", "abc", "十十", "两三", "个", "三十x", "百百", "9" * 40])
def test_refuses(text: str) -> None:
    assert read_integer(text) is None


def test_normalising_keeps_the_length() -> None:
    text = "２０２６年２月３日（星期二）\u3000上午９：００\u00a0\tＡ～Ｂ"
    assert len(normalise(text)) == len(text)
    assert normalise("２０２６（") == "2026("
