#!/usr/bin/env bash
# GLib's reader of dates takes 12月31日 for 1 December 1931 and 第0512号 for 12 May 2000.
#
# Guess before looking: a text without a year is no day, or one of this year; 12月31日 is 31 December or nothing. Two figures
# of which one is no day of a month are taken for month and year: 31 is 1931, the 10 of 3-10 is 2010, and the day is the
# first. A number of four figures is month and day of 2000. 2026年12月31日 is right.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb python3-gi=3.42.2-3+b1 libgirepository-1.0-1=1.74.0-3 gir1.2-glib-2.0=1.74.0-3 libglib2.0-0=2.74.6-2+deb12u9 libffi8=3.4.4-1 libpcre2-8-0=10.42-1+deb12u2 python3.11-minimal=3.11.2-6+deb12u9 libpython3.11-minimal=3.11.2-6+deb12u9 libpython3.11-stdlib=3.11.2-6+deb12u9 libexpat1=2.5.0-1+deb12u5 zlib1g=1:1.2.13.dfsg-1
lib="$work/root/usr/lib/x86_64-linux-gnu"
export LD_LIBRARY_PATH="$lib" GI_TYPELIB_PATH="$lib/girepository-1.0" LC_ALL=C.UTF-8 PYTHONHOME="$work/root/usr" PYTHONPATH="$work/root/usr/lib/python3/dist-packages"
cat >seen.py <<'PYTHON'
import gi

gi.require_version("GLib", "2.0")
from gi.repository import GLib


def read(text: str) -> str:
    day = GLib.Date()
    day.set_parse(text)
    return f"{day.get_year()}-{int(day.get_month())}-{day.get_day()}" if day.valid() else "nothing"


seen = {text: read(text) for text in ["2026年12月31日", "12月31日", "3-10", "第0512号", "公示期10日"]}
print("GLib", GLib.MAJOR_VERSION, GLib.MINOR_VERSION, seen)
assert list(seen.values()) == ["2026-12-31", "1931-12-1", "2010-3-1", "2000-5-12", "nothing"], seen
PYTHON
root/usr/bin/python3.11 seen.py
