"""What holds of a whole text is known to its parts: each is seen as it is seen in the whole."""

from __future__ import annotations

import pytest

from deadline_cli.notices.layout.page import Setting, page_text, setting_of
from tests.notices.lines.narrow import NOTICES, wrapped

PARAGRAPH = "经考试、考察，现将拟录用人员名单公示，如有异议，请在公示期内反映。"
COLUMN = wrapped("如有异议，请在公示期内以书面形式向本局反映。", 16)
FILLED = f"{PARAGRAPH}　　{PARAGRAPH}　　{PARAGRAPH}　　{PARAGRAPH}"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("本會於3月9日遷址。\n\n", "聯繫人：0000。\n\n"), "traditional"),
        (("聯繫人：0000。\n\n", "本⾒於3月9日。\n\n"), "traditional"),  # a radical that is 見
        (("公示<b>期\n\n", "已满</b>。\n\n"), "tagged"),
        (("共1 0 日。\n\n", "2 0 2 6 年3 月。\n\n"), "spaced_dates"),
        ((FILLED.replace("。　　", "。\u3000 ") + "\n\n", f"{PARAGRAPH}　　{PARAGRAPH}\n\n"), "indented"),
        ((FILLED.replace("。　　", "。\u3000 ") + "\r\n\r\n", f"{PARAGRAPH} \r\n\r\n"), "indented"),
        ((wrapped("\n\n".join(NOTICES), 16) + "\n\n", COLUMN + "\n\n"), "column"),
    ],
)  # fmt: skip
def test_a_part_is_seen_as_in_the_whole(parts: tuple[str, ...], said: str) -> None:
    setting, whole = setting_of(lambda: parts), page_text("".join(parts))
    assert "".join(page_text(part, setting) for part in parts) == whole
    assert getattr(setting, said)
    blind: Setting = setting._replace(**{said: setting.column._replace(column=None) if said == "column" else False})
    assert "".join(page_text(part, blind) for part in parts) != whole  # so it must be told


@pytest.mark.parametrize("text", [PARAGRAPH, "", "2026年2月3日\n", f"{PARAGRAPH}\n\n" * 9])
def test_a_plain_text_has_nothing_to_tell(text: str) -> None:
    assert not any(setting_of(lambda: [text])[:4])
