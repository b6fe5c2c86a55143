"""Ways of spoiling text and bytes: cut, doubled, shuffled, spliced, single places changed."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Sequence

_PLAIN = "0 -1 00 ² ① 〇 零 ٣ ½ ㏡ 𝟚 1e9 nan inf 0x10 1_0 {} {0} %s =1+1 <b> [bold] \" ' \\ ( （ ； 。 𠮷 ﬁ Ⅷ 卅 廿"
_UNSEEN = "\x00\x1b\u202e\u2028\ufeff\u200b\u200d\xa0\u3000\t\n\r\u0301\ud800"
ODD = (*_PLAIN.split(), *_UNSEEN, "", "9" * 30, "年" * 20)
_NUMBERS = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"\x80", b"\x01", b"9999999999", b"-1")


def text(chance: random.Random, seeds: Sequence[str], words: Sequence[str]) -> str:
    """A seed, or words in a row, spoilt up to six times."""
    made: str = (
        chance.choice(seeds) if chance.random() < 0.7 else "".join(chance.choices(words, k=chance.randint(1, 12)))
    )
    for _ in range(chance.choice((0, 1, 1, 2, 3, 6))):
        made = _once(chance, made, seeds, words)
    return made


def _once(chance: random.Random, made: str, seeds: Sequence[str], words: Sequence[str]) -> str:
    way, at, to = chance.randrange(10), chance.randint(0, len(made)), chance.randint(0, len(made))
    at, to = min(at, to), max(at, to)
    if way == 0:
        return made[:at]
    if way == 1:
        return made[:at] + made[to:]
    if way == 2:
        return made[:to] + made[at:]
    if way == 3 and chance.random() < 0.01:
        return made[:at] + chance.choice(("9", "年", "(", "<", " ", "\n")) * 5000 + made[at:]
    if way == 3:
        return made[:at] + chance.choice(ODD) + made[at + chance.randint(0, 1) :]
    if way == 4:
        return made[:at] + chr(chance.randrange(0x3000 if chance.random() < 0.5 else 0x110000)) + made[at + 1 :]
    if way == 5:
        return made[:at] + chance.choice(seeds)[chance.randint(0, 20) :]
    if way == 6:
        lines = made.split("\n")
        chance.shuffle(lines)
        return "\n".join(lines)
    if way == 7 and (digits := [place for place, sign in enumerate(made) if sign.isdigit()]):
        place = chance.choice(digits)
        return made[:place] + chance.choice("0123456789") + made[place + 1 :]
    return made[:at] + chance.choice(words) + made[at + chance.choice((0, 0, 1, 3)) :]


def data(chance: random.Random, seed: bytes, others: Sequence[bytes] = ()) -> bytes:
    """The bytes of a file, damaged; of a package often one member, the others whole."""
    if seed[:2] == b"PK" and chance.random() < 0.85:
        return _package(chance, seed)
    return _bytes(chance, seed, others or (seed,))


def _package(chance: random.Random, seed: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(seed)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    names = list(parts)
    for _ in range(chance.choice((1, 1, 2))):
        name = chance.choice(names)
        way = chance.randrange(12)
        if way == 0:
            parts.pop(name, None)
        elif way == 1:
            parts[name] = parts.get(chance.choice(names), b"")
        else:
            parts[name] = _bytes(chance, parts.get(name, b""), [*parts.values()] or [b""])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return made.getvalue()


def _bytes(chance: random.Random, seed: bytes, others: Sequence[bytes]) -> bytes:
    out = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 32))):
        way, at, length = chance.randrange(9), chance.randrange(max(len(out), 1)), chance.choice((1, 4, 9, 60, 400))
        if way == 0 and out:
            out[at] = chance.randrange(256)
        elif way == 1 and out:
            out[at] ^= 1 << chance.randrange(8)
        elif way == 2:
            del out[at : at + length]
        elif way == 3:
            out[at:at] = out[at : at + length] * chance.choice((1, 1, 2, 30))
        elif way == 4:
            number = chance.choice(_NUMBERS)
            out[at : at + len(number)] = number
        elif way == 5 and (places := [place for place, sign in enumerate(out[at : at + 4000]) if 48 <= sign <= 57]):
            out[at + chance.choice(places)] = chance.choice(b"0123456789-")
        elif way == 6:
            other = chance.choice(others)
            start = chance.randrange(max(len(other), 1))
            out[at:at] = other[start : start + length]
        elif way == 7 and chance.random() < 0.2:
            return bytes(out[:at])
        elif tags := [place for place, sign in enumerate(out[at : at + 4000]) if sign in b"<>/(){}[]\"'\\"]:
            del out[at + chance.choice(tags)]
    return bytes(out)
