#!/usr/bin/env bash
# unrtf makes 年月日 of 2026年2月3日 and 日内 of 30日内 in an RTF file whose signs stand by number.
#
# Guess before looking: A reader of RTF takes \u24180 for 年 and passes over the ? that stands behind it for readers without
# Unicode (\uc1 is one sign). unrtf passes over the whole word that begins with the ?, so that each figure behind a Chinese sign
# is gone: the year, the month, the day and the length of the period. What other programs write as 2\u26376\'3f comes out whole.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb unrtf=0.21.10-clean-1
unrtf=(root/usr/bin/unrtf -P root/usr/share/unrtf --html)
"${unrtf[@]}" --version 2>&1 | tail -n 1 || true
# 公示期自2026年2月3日起30日内
printf '%s' '{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}}\uc1\pard\f0 \u20844?\u31034?\u26399?\u33258?2026\u24180?2\u26376?3\u26085?\u36215?30\u26085?\u20869?\par}' >notice.rtf
sed "s/?/\\\\'3f/g" notice.rtf >escaped.rtf
words() { "${unrtf[@]}" "$1" | python3 -c 'import html, re, sys; print(html.unescape(re.sub("<!--.*?-->|<[^>]*>", "", sys.stdin.read(), flags=re.S)).strip())'; }
seen=$(words notice.rtf)
escaped=$(words escaped.rtf)
printf '%s\n' "$seen" "$escaped"
test "$seen" = 公示期自年月日起日内
test "$escaped" = 公示期自2026年2月3日起30日内
