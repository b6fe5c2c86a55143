#!/usr/bin/env bash
# NFKC makes 101 days of ten days with a note ①.
#
# Guess before looking: the usual clean-up of full-width digits and brackets, NFKC, makes 30 of ３０ and leaves the size of numbers alone.
# It makes plain digits of those in circles and raised ones too, with nothing between: 10①日内 is 101日内, 10²日 is 102日 and
# ⑩个工作日 ten. A day in one character (㏢) gets its sign 日. Python and JavaScript do alike, as Unicode has it; what a number is
# has to be read before the text is folded.
# Needs: python3, node.
set -euo pipefail
by_python=$(python3 -c '
import unicodedata
print(*(unicodedata.normalize("NFKC", text) for text in ("３０日", "自公告之日起10①日内", "10²日", "⑩个工作日", "㏢")))')
by_node=$(node -p '["３０日", "自公告之日起10①日内", "10²日", "⑩个工作日", "㏢"].map((text) => text.normalize("NFKC")).join(" ")')
printf '%s %s\nnode %s %s\n' "$(python3 -V)" "$by_python" "$(node -v)" "$by_node"
test "$by_python" = '30日 自公告之日起101日内 102日 10个工作日 3日'
test "$by_node" = "$by_python"
