#!/usr/bin/env bash
# A notice whose line begins "From 3 to 12 February" comes back from Python's own folder of mails as ">From 3 to 12 February".
#
# Guess before looking: a letter that mailbox.mbox puts into a folder is the letter that it takes out; and in a folder of another
# program a line of the letter's words, with no blank line before it, begins no letter. Of its own the line keeps a ">" for good;
# the other's letter ends before the window, and the window is the first line of a second letter, of which nothing is left.
# Needs: python3.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >seen.py <<'PYTHON'
import mailbox
import platform
from email.message import EmailMessage

WORDS = "The draft is open to comments\nFrom 3 to 12 February 2026, at the county office.\n"
letter = EmailMessage()
letter["Subject"] = "Notice"
letter.set_content(WORDS)
own = mailbox.mbox("own.mbox")
own.add(letter)
own.close()
with open("others.mbox", "w", encoding="ascii") as folder:
    folder.write(f"From a@example.com Tue Feb  3 10:00:00 2026\nSubject: Notice\n\n{WORDS}\n")
print("Python", platform.python_version())
seen = {name: [each.get_payload() for each in mailbox.mbox(name)] for name in ("own.mbox", "others.mbox")}
for name, letters in seen.items():
    print(name, letters)
assert seen["own.mbox"] == [WORDS.replace("From", ">From")], seen
assert len(seen["others.mbox"]) == 2 and not any("12 February" in each for each in seen["others.mbox"]), seen
PYTHON
python3 seen.py
