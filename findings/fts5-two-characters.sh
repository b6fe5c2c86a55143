#!/usr/bin/env bash
# SQLite's full text search does not find 公示 in 结果公示期限, with either of its tokenizers.
#
# Guess before looking: the tokenizer "trigram", which exists for searching inside words, finds a word of two characters, as most Chinese
# words are. It finds nothing of fewer than three and says nothing: 公示期 is found, 公示 not. The default takes a whole run
# of Chinese for one word, so only the whole sentence is found. LIKE on the same table finds both, by reading every row.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q apsw==3.54.1.0
"$work/venv/bin/python" - <<'PYTHON'
import apsw

SENTENCE = "某项目环评结果公示期限"
base = apsw.Connection(":memory:")
seen = {}
for name in ("unicode61", "trigram"):
    base.execute(f"create virtual table {name}_page using fts5(words, tokenize = '{name}')")
    base.execute(f"insert into {name}_page values (?)", (SENTENCE,))
    count = f"select count(*) from {name}_page where words"
    seen[name] = {word: base.execute(f"{count} match ?", (word,)).fetchone()[0] for word in ("公示", "公示期", SENTENCE)}
    seen[name]["LIKE %公示%"] = base.execute(f"{count} like '%公示%'").fetchone()[0]
    print("SQLite", apsw.sqlite_lib_version(), name, seen[name])
assert list(seen["unicode61"].values()) == [0, 0, 1, 1], seen
assert list(seen["trigram"].values()) == [0, 1, 1, 1], seen
PYTHON
