#!/usr/bin/env bash
# gcal takes 1 July and 1 August for holidays of China and Qingming, the Dragon Boat and the Mid-Autumn Festival for working days.
#
# Guess before looking: A calendar of 2026 has China's days off of the 2020s. GNU gcal's -q CN marks (+) as days off the Founding
# of the Party, Armed Forces Day, Women's Day and Children's Day, which are for nobody or for some, has two days off in May and in
# October, and leaves the three festivals that are days off since 2008 unmarked (-). Arbor Day, 12 March, stands on 1 April, and
# Teachers' Day, 10 September, on the first.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb gcal=4.1-3.1 gcal-common=4.1-3.1
export LC_ALL=C.UTF-8
root/usr/bin/gcal --version | head -n 1
root/usr/bin/gcal -u -n -q CN 2026 | grep '(CN)' | sed -E 's/ \(CN\) +/ /; s/ +=.*//; s/:/ /g; s/ +/ /g' | tee seen.txt
for line in 'Founding of the Communist Party + We, 1 Jul 2026' 'Armed Forces Day + Sa, 1 Aug 2026' 'Tomb-Sweeping Day - Su, 5 Apr 2026' 'Dragon Boat Festival - Fr, 19 Jun 2026' \
  'Mid-Autumn Festival - Fr, 25 Sep 2026' 'Arbor Day - We, 1 Apr 2026' "Teacher's Day - Tu, 1 Sep 2026"; do
  grep -qxF "$line" seen.txt
done
test "$(grep -c '^National Holiday' seen.txt)" = 2
