#!/usr/bin/env bash
# Ruby's fugit reads the crontab's line 0 9 15W * * as one moment, midnight of a 15th, and 10 working days and 30日 as days of a month.
#
# Guess before looking: Fugit.parse reads a crontab's line, a length or a moment, and gives nothing for what is none of them, as it
# does for "every 2 weeks" and -P1D. A line with a part that it does not know, W for the nearest working day, is tried as a
# moment, and Ruby's reader of moments finds the 15 in it: a job for each month is one for the coming or past 15th. "10 working days" is
# the tenth and 30日 the thirtieth of the month in which it is asked; "every 10 days" is the 1st, 11th, 21st and 31st.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-fugit=1.5.2-1 ruby-raabro=1.4.0-1 ruby-et-orbi=1.2.2-1 \
  ruby-tzinfo=2.0.5-1 ruby-concurrent=1.1.6+dfsg-5
export LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu" LC_ALL=C.UTF-8 TZ=Asia/Shanghai gems="$work/root/usr/share/rubygems-integration/all/gems"
RUBYLIB="$(printf %s: "$gems"/*/lib "$gems"/*/lib/concurrent-ruby)$work/root/usr/lib/ruby/vendor_ruby:$work/root/usr/lib/ruby/3.1.0:$work/root/usr/lib/x86_64-linux-gnu/ruby/3.1.0"
export RUBYLIB
cat >seen.rb <<'RUBY'
require "fugit"

["0 9 15 * *", "0 9 15W * *", "10 working days", "30 日", "every 10 days", "every 2 weeks", "-P1D", "P1M"].each do |words|
  found = Fugit.parse(words)
  said = case found
         when Fugit::Cron then "cron #{found.to_cron_s}"
         when Fugit::Duration then "length #{found.to_sec / 86400} days"
         when EtOrbi::EoTime then "moment, day #{found.day}, #{found.hour}:#{found.min}"
         else "nothing"
         end
  puts "#{words}: #{said}"
end
RUBY
root/usr/bin/ruby3.1 --disable-gems seen.rb | tee seen.txt
printf '%s\n' '0 9 15 * *: cron 0 9 15 * *' '0 9 15W * *: moment, day 15, 0:0' '10 working days: moment, day 10, 0:0' '30 日: moment, day 30, 0:0' \
  'every 10 days: cron 0 0 1,11,21,31 * *' 'every 2 weeks: nothing' '-P1D: nothing' 'P1M: length 30 days' | cmp - seen.txt
