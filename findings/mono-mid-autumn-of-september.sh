#!/usr/bin/env bash
# .NET's Chinese calendar calls the Mid-Autumn Festival of 2025 the fifteenth of month 9, and puts month 8 on 6 September, as Mono has it.
#
# Guess before looking: GetMonth of a day in the eighth lunar month is 8, and ToDateTime(2025, 8, 15) is the Mid-Autumn
# Festival, 6 October 2025, in each year. The months are counted through: from the leap month on, the sixth of 2025, each
# number is one too high, 16 of the twelfth month is 16 of month 13, and a calendar of festivals made with 8 and 15 is a
# month early in each year with a leap month before autumn, and right in the others.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb mono-mcs=6.8.0.105+dfsg-3.3+deb12u1 mono-runtime-sgen=6.8.0.105+dfsg-3.3+deb12u1 mono-runtime-common=6.8.0.105+dfsg-3.3+deb12u1 libmono-corlib4.5-dll=6.8.0.105+dfsg-3.3+deb12u1 libmono-corlib4.5-cil=6.8.0.105+dfsg-3.3+deb12u1 \
  libmono-system4.0-cil=6.8.0.105+dfsg-3.3+deb12u1 libmono-system-core4.0-cil=6.8.0.105+dfsg-3.3+deb12u1 libmono-system-xml4.0-cil=6.8.0.105+dfsg-3.3+deb12u1 libmono-system-security4.0-cil=6.8.0.105+dfsg-3.3+deb12u1 libmono-system-configuration4.0-cil=6.8.0.105+dfsg-3.3+deb12u1 \
  libmono-system-numerics4.0-cil=6.8.0.105+dfsg-3.3+deb12u1 libmono-security4.0-cil=6.8.0.105+dfsg-3.3+deb12u1
export MONO_PATH="$work/root/usr/lib/mono/4.5" MONO_CFG_DIR="$work/root/etc"
cat >Seen.cs <<'CS'
using System;
using System.Globalization;

class Seen {
    static void Main() {
        var lunar = new ChineseLunisolarCalendar();
        foreach (int year in new[] { 2023, 2024, 2025, 2026 })
            Console.WriteLine(lunar.ToDateTime(year, 8, 15, 0, 0, 0, 0).ToString("yyyy-MM-dd"));
        foreach (var day in new[] { new DateTime(2025, 10, 6), new DateTime(2026, 2, 3), new DateTime(2026, 9, 25) })
            Console.WriteLine(lunar.GetMonth(day) + " " + lunar.GetDayOfMonth(day));
    }
}
CS
root/usr/bin/mono-sgen root/usr/lib/mono/4.5/mcs.exe Seen.cs
root/usr/bin/mono-sgen Seen.exe | tee seen.txt
printf '%s\n' 2023-08-30 2024-09-17 2025-09-06 2026-09-25 '9 15' '13 16' '8 15' | cmp - seen.txt
