"""The words of Rich Text Format that matter to what prints (1.9.1)."""

from __future__ import annotations

import re
from typing import Final

TOKEN: Final = re.compile(rb"\\([A-Za-z]+)(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|([^\\{}]+)|\\", re.DOTALL)
SIGNS: Final = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "column": "\n", "tab": "\t", "nestrow": "\n",
    "nestcell": "\u3000", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": "\u3000", "enspace": " ", "qmspace": " ",
}  # fmt: skip
ESCAPED: Final = {b"~": " ", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
# Groups without a word that prints. Others that begin with \* are passed over too, but for those of STARRED.
SILENT: Final = frozenset([
    "colortbl", "info", "pict", "nonshppict", "shprslt", "xe", "tc", "rxe", "sp", "nonesttables",
    "filetbl", "listtable", "revtbl", "upr",
])  # fmt: skip
STARRED: Final = frozenset(
    ["shpinst", "shptxt", "do", "ud", "footnote", "nesttableprops", "fldinst", "moMath", "moMathPara"]
)
HEADS: Final = frozenset(["header", "headerl", "headerr", "headerf"])
FEET: Final = frozenset(["footer", "footerl", "footerr", "footerf"])
BOXES: Final = frozenset(["shptxt", "dptxbxtext"])
SWITCHES: Final = {
    "v": "hidden", "strike": "struck", "striked": "struck", "deleted": "deleted",
}  # fmt: skip
CHARSETS: Final = {134: "gb18030", 136: "big5", 128: "cp932", 129: "cp949", 238: "cp1250", 204: "cp1251"}
TWIPS: Final = 567  # to the centimetre
