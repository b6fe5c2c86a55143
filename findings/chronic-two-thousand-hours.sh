#!/usr/bin/env bash
# Chronic reads 2026.2.3 as a moment of April: two thousand and twenty-six hours from now.
#
# Guess before looking: A reader of dates in free words takes 2026.2.3, as notices write a day, for 3 February 2026, or gives
# nothing, as it does for 2026年2月3日. Chronic takes the points for those of a clock, 2026 hours, 2 minutes and 3 seconds after
# midnight: asked on 15 January it gives 9 April, 10:02:03. 2026-2-3 is read as the day; 2026-2 is today's day, the 15th, of
# February.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-chronic=0.10.5-2 ruby-numerizer=0.2.0-2
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu
export RUBYLIB=root/usr/lib/ruby/vendor_ruby:root/usr/lib/ruby/3.1.0:root/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$(printf %s: root/usr/share/rubygems-integration/all/gems/*/lib)
ruby=(root/usr/bin/ruby3.1 --disable-gems)
cat >seen.rb <<'RUBY'
require "chronic"
now = Time.new(2026, 1, 15, 10)
["2026.2.3", "2026-2-3", "2026-2", "2026年2月3日"].each do |words|
  moment = Chronic.parse(words, now: now)
  puts "#{words} #{moment ? moment.strftime("%Y-%m-%d %H:%M:%S") : "nothing"}"
end
RUBY
"${ruby[@]}" seen.rb | tee seen.txt
printf '%s\n' '2026.2.3 2026-04-09 10:02:03' '2026-2-3 2026-02-03 12:00:00' '2026-2 2026-02-15 00:00:00' '2026年2月3日 nothing' | cmp - seen.txt
