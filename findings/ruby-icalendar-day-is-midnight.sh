#!/usr/bin/env bash
# Ruby's icalendar writes a day, given as Ruby's Date, as its midnight, and nine o'clock of Beijing without a zone.
#
# Guess before looking: a property that takes both writes a Date as VALUE=DATE, an event of the whole day, and a Time with +08:00 as a
# moment in UTC or with its zone. icalendar writes DTSTART:20260203T000000 for the Date, an event of no length at midnight in whichever zone
# its reader is, and drops the +08:00 of the Time: 9:00 in Beijing is 9:00 in London. A due day of a to-do is its first
# moment, so that the to-do is late all day. What the library reads as VALUE=DATE, or is given as its own kind, it
# writes as a day.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-icalendar=2.8.0-1 ruby-ice-cube=0.16.4-3
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu TZ=Asia/Shanghai LC_ALL=C.UTF-8
export RUBYLIB=root/usr/lib/ruby/vendor_ruby:root/usr/lib/ruby/3.1.0:root/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$(printf %s: root/usr/share/rubygems-integration/all/gems/*/lib)
cat >seen.rb <<'RUBY'
require "stringio"
require "icalendar"
def written(start)
  event = Icalendar::Event.new
  event.dtstart = start
  event.to_ical[/DTSTART.*?(?=\r)/]
end
puts written(Date.new(2026, 2, 3)), written(Time.new(2026, 2, 3, 9, 0, 0, "+08:00")), written(Icalendar::Values::Date.new("20260203"))
todo = Icalendar::Todo.new
todo.due = Date.new(2026, 2, 12)
puts todo.to_ical[/DUE.*?(?=\r)/]
text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260203\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
puts Icalendar::Calendar.parse(text).first.events.first.to_ical[/DTSTART.*?(?=\r)/]
RUBY
root/usr/bin/ruby3.1 --disable-gems seen.rb | tee seen.txt
printf '%s\n' DTSTART:20260203T000000 DTSTART:20260203T090000 'DTSTART;VALUE=DATE:20260203' DUE:20260212T000000 'DTSTART;VALUE=DATE:20260203' | cmp - seen.txt
