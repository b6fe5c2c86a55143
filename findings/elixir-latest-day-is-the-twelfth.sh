#!/usr/bin/env bash
# The latest of 5 March and 12 February is 12 February to Elixir's Enum.max, which sorts days by the figure of the day.
#
# Guess before looking: the greatest of two days is the later one, and a sorted list of days begins with the earliest:
# Elixir compares its own Date as a Date, or refuses to. Enum.max, Enum.sort and < compare the fields by name, calendar,
# day, month, year: a hearing of 5 March comes before one of 31 December of the year before. Only with the module named,
# Enum.max(days, Date), it is right. The compiler warns of < between two days written out, and of nothing else.
# NaiveDateTime's reader drops +08:00.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb elixir=1.14.0.dfsg-2 erlang-base=1:25.2.3+dfsg-1+deb12u4
export ROOTDIR="$work/root/usr/lib/erlang" EMU=beam PROGNAME=erl LC_ALL=C.UTF-8
export BINDIR="$ROOTDIR/erts-13.1.5/bin"
cat >seen.exs <<'ELIXIR'
days = [~D[2026-03-05], ~D[2026-02-12], ~D[2025-12-31]]
IO.puts(Enum.max([~D[2026-03-05], ~D[2026-02-12]]))
IO.puts(Enum.max(days, Date))
IO.puts(Enum.join(Enum.sort(days), " "))
IO.puts(elem(NaiveDateTime.from_iso8601("2026-02-03T00:00:00+08:00"), 1))
ELIXIR
"$BINDIR/erlexec" -pa root/usr/lib/elixir/lib/*/ebin -noshell -s elixir start_cli -extra seen.exs | tee seen.txt
printf '%s\n' 2026-02-12 2026-03-05 '2026-03-05 2026-02-12 2025-12-31' '2026-02-03 00:00:00' | cmp - seen.txt
