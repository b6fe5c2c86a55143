"""The words of an RTF file (Rich Text Format 1.9.1), group by group: what of it prints, and where it belongs.

Read here and not by striprtf, which prints hidden, struck and deleted words, and loses notes and text boxes.
"""

from __future__ import annotations

from dataclasses import replace

from deadline_cli.notices.documents.reading import LARGE_PICTURE
from deadline_cli.notices.documents.rtf.group import CELL, Below, Group, Sink
from deadline_cli.notices.documents.rtf.looks import whites
from deadline_cli.notices.documents.rtf.terms import (
    BOXES,
    CHARSETS,
    ESCAPED,
    FEET,
    HEADS,
    SIGNS,
    SILENT,
    STARRED,
    SWITCHES,
    TOKEN,
    TWIPS,
)
from deadline_cli.notices.documents.word.fields import FROM_ELSEWHERE, drawn_by, is_undrawn
from deadline_cli.texts.characters import figures_at


class Rtf:
    """Reads a file into `body`, `heads` and `feet`; `is_whole` tells whether its last brace was there."""

    def __init__(self, data: bytes, encoding: str) -> None:
        self.body = Sink()
        self.heads, self.feet = list[Sink](), list[Sink]()
        self.pictures = self.large_pictures = 0
        self.is_whole = False
        self.empty: dict[str, None] = {}  # the fields, and objects, that show words and have none in the file
        self._written = 0
        self._below = Below(self.body)
        self._instructions: list[Sink] = []
        self.unseen, self.covered = Sink(), list[str]()  # words that nobody sees, those in covered cells
        self._groups = [Group(self.body, encoding, self.unseen)]
        self._whites = whites(data)
        self._encoding = encoding
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._unprinted: set[int] = set()  # styles whose paragraphs do not print
        self._style = 0
        self._bytes = bytearray()
        self._half = self._skip = 0  # the first half of a character beyond the first plane; what stands for one
        self._sides = [0, 0]
        self._read(data)

    def _read(self, data: bytes) -> None:
        at = 0
        while (found := TOKEN.match(data, at)) is not None:
            at = found.end()
            word, number, code, sign, brace, plain = found.groups()
            if plain is not None:
                self._plain(plain.translate(None, b"\r\n\0"))
            elif word is not None:
                self._flush()
                if word == b"bin":
                    at += max(int(number or 0), 0)
                else:
                    self._word(word.decode("ascii"), None if number is None else int(number))
            elif code is not None:
                self._plain(bytes([int(code, 16)]))
            elif brace == b"{":
                self._flush()
                self._groups.append(replace(self._groups[-1], ends=None, begins=True, starred=False, shows=""))
            elif brace == b"}":
                self._flush()
                self._end()
                if self.is_whole:
                    break
            elif sign == b"*":
                self._groups[-1].starred = True
            elif sign is not None:
                self._flush()
                self._write(ESCAPED.get(sign, ""))
        self._flush()
        self._below.end()

    def _plain(self, plain: bytes) -> None:
        skipped = min(self._skip, len(plain))
        self._skip -= skipped
        group = self._groups[-1]
        if group.table == "fonttbl" or not group.prints:
            return
        group.begins = False
        self._bytes += plain[skipped:]

    def _flush(self) -> None:
        """Writes the bytes that were gathered in one encoding."""
        self._skip = 0
        if self._bytes:
            try:
                words = self._bytes.decode(self._groups[-1].encoding, "replace")
            except LookupError:
                words = self._bytes.decode("gb18030", "replace")
            self._bytes.clear()
            self._write(words)

    def _write(self, words: str) -> None:
        group = self._groups[-1]
        if words and group.prints and not group.table:
            if group.sink is self.body:
                self._below.begin_words()
            group.target.parts.append(words.translate(figures_at(group.place)))
            self._written += not words.isspace()
            if words == "\n" and group.sink is self.body and group.sink.row is None:
                self._below.end_paragraph()

    def _end(self) -> None:
        if len(self._groups) <= 2:
            self.is_whole = True
            return
        group = self._groups.pop()
        if group.ends is not None:
            group.ends.append(group.sink)
            if group.ends is self._instructions:
                self._instruct(self._instructions.pop().text())
        if group.shows and group.since == self._written + self.pictures and group.prints:
            self.empty[group.shows] = None
        if group.table == "" and self._sides[0] * self._sides[1] >= LARGE_PICTURE * TWIPS**2:
            self.large_pictures += 1
        self._sides = [0, 0]

    def _instruct(self, instruction: str) -> None:
        """Writes what a field's instruction draws; its group is asked at its end whether it has words."""
        self._write(drawn_by(instruction))
        name = next(iter(instruction.upper().split()), "")
        self._groups[-1].shows = name if name in FROM_ELSEWHERE or is_undrawn(instruction) else ""
        self._groups[-1].since = self._written + self.pictures

    def _word(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        begins, group.begins = group.begins, False
        if word == "u":
            self._character(number or 0)
        elif begins and self._opens(word, group):
            return
        elif word in SIGNS:
            if word == "nestrow" and group.sink.parts[-1:] == [SIGNS["nestcell"]]:
                group.sink.parts.pop()
            self._write(SIGNS[word])
        elif word in SWITCHES:
            setattr(group, SWITCHES[word], number != 0)
            self._note_style(group)
        elif word in ("trowd", "cell", "row"):
            self._table(word, group)
        else:
            self._setting(word, number, group)

    def _opens(self, word: str, group: Group) -> bool:
        """Whether the word says what a group is for; what that changes is set."""
        if word == "pict":
            self.pictures += 1
        elif word == "object":
            group.shows, group.since = word, self._written + self.pictures
        elif word == "updnprop":
            self._groups[-2:][0].small = True
        if word in ("fonttbl", "stylesheet"):
            group.table = word
        elif word in SILENT or (group.starred and word not in STARRED):
            group.silent = True
        elif word == "ud":
            group.silent = False
        elif word in HEADS:
            self._apart(group, self.heads)
        elif word in FEET:
            self._apart(group, self.feet)
        elif word == "fldinst":
            self._apart(group, self._instructions)
        elif word == "footnote":
            self._apart(group, self._below.notes)
        elif word in BOXES:
            self._apart(group, self._below.boxes)
        else:
            return False
        return True

    def _apart(self, group: Group, place: list[Sink]) -> None:
        group.sink = Sink()
        group.ends = None if group.silent else place
        group.hidden = group.struck = group.styled = False
        group.place = 0

    def _character(self, number: int) -> None:
        code = number & 0xFFFF
        if 0xD800 <= code < 0xDC00:
            self._half = code
        elif 0xDC00 <= code < 0xE000:
            self._write(chr(0x10000 + ((self._half - 0xD800) << 10) + code - 0xDC00) if self._half else "\ufffd")
            self._half = 0
        else:
            self._write(chr(code))
        self._skip = self._groups[-1].skipped

    def _table(self, word: str, group: Group) -> None:
        sink = group.sink
        if group.silent:
            return
        if word == "trowd":
            sink.begin_row()
        elif word == "cell":
            sink.parts.append(CELL)
        else:
            self.covered += sink.end_row()
            if sink is self.body:
                self._below.end_row()

    def _setting(self, word: str, number: int | None, group: Group) -> None:
        value = number or 0
        if word == "ansicpg":
            self._encoding = group.encoding = f"cp{value}" if value != 936 else "gb18030"
        elif word == "f":
            self._font = value
            group.encoding = self._fonts.get(value, self._encoding)
        elif word == "fcharset" and group.table == "fonttbl":
            if value in CHARSETS:
                self._fonts[self._font] = CHARSETS[value]
        elif word == "uc":
            group.skipped = max(value, 0)
        elif word == "s":
            self._style = value
            group.styled = group.table != "stylesheet" and value in self._unprinted
        elif word == "pard":
            group.styled = 0 in self._unprinted
        elif word == "plain":
            group.plain()
        elif word in ("cf", "fs", "nosupersub", "super", "sub", "up", "dn"):
            group.look(word, number, self._whites)
        elif word in ("clvmrg", "cellx"):
            group.sink.define(word)
        elif word == "subdocument":
            self.empty[word] = None
        elif word in ("picwgoal", "pichgoal"):
            self._sides[word == "pichgoal"] = value

    def _note_style(self, group: Group) -> None:
        if group.table == "stylesheet" and (group.hidden or group.struck):
            self._unprinted.add(self._style)
