"""Laws and articles that notices cite, with and without 《》."""
# ruff: noqa: E501 - tables of sentences

import pytest

from deadline_cli.notices.reading.citations import citations_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("根据《中华人民共和国民事诉讼法》第九十五条的规定", [("中华人民共和国民事诉讼法", "第九十五条")]),
        ("依据《环境影响评价公众参与办法》(生态环境部令第4号)第十条、第十一条", [("环境影响评价公众参与办法", "第十条"), ("环境影响评价公众参与办法", "第十一条")]),
        ("根据税收征收管理法实施细则第一百零六条第(二)项", [("税收征收管理法实施细则", "第一百零六条第(二)项")]),
        ("违反了民法典和公司法第224条", [("公司法", "第224条")]),
        ("依照《中华人民共和国环境保护法》的规定", [("中华人民共和国环境保护法", None)]),
        ("送达《行政处罚决定书》(槐罚〔2026〕1号)", []),
        ("就《槐北县养犬管理条例(草案)》征求意见", []),
        ("评选办法另行通知", []),
    ],
)  # fmt: skip
def test_citations(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(law, article) for _, _, law, article in citations_in(text)] == expected


def test_places() -> None:
    text = "根据《公司法》第二百二十四条、民事诉讼法第九十五条"
    assert [text[a:b] for a, b, *_ in citations_in(text)] == [
        "《公司法》第二百二十四条",
        "民事诉讼法第九十五条",
    ]
