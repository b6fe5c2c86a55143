#!/usr/bin/env bash
# ice_cube reads the last working day of each month, BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1, as each working day.
#
# Guess before looking: a reader of iCalendar's rules that does not know a part refuses it, as ice_cube does with BYWEEKNO and
# RSCALE ("Invalid rule validation type"). BYSETPOS is dropped without a word: a report on the last working day of the month, 27
# February, 31 March, is due on 3, 4, 5 and 6 February, and so on; the last Friday (-1FR) is read right.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-ice-cube=0.16.4-3
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu TZ=Asia/Shanghai
export RUBYLIB=root/usr/lib/ruby/vendor_ruby:root/usr/lib/ruby/3.1.0:root/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$(printf %s: root/usr/share/rubygems-integration/all/gems/*/lib)
cat >seen.rb <<'RUBY'
require "ice_cube"
["BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "BYDAY=-1FR", "BYWEEKNO=6"].each do |part|
  found = begin
    plan = IceCube::Schedule.from_ical("DTSTART:20260203T090000\nRRULE:FREQ=MONTHLY;#{part}")
    plan.first(4).map { |day| day.strftime("%m-%d") }.join(" ")
  rescue ArgumentError => problem
    problem.message
  end
  puts "#{part} #{found}"
end
RUBY
root/usr/bin/ruby3.1 --disable-gems -W0 seen.rb | tee seen.txt
printf '%s\n' 'BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 02-03 02-04 02-05 02-06' \
  'BYDAY=-1FR 02-27 03-27 04-24 05-29' 'BYWEEKNO=6 Invalid rule validation type: BYWEEKNO' | cmp - seen.txt
