#!/usr/bin/env bash
# chronic_duration reads thirty seconds in 30日, ten in 10个工作日 and a minute in P1M.
#
# Guess before looking: A length with a unit that the reader does not know is an error or nothing. chronic_duration leaves out
# each word that it does not know and counts the number in seconds: 30日 and 30天 are half a minute, 第15条 a quarter; the month of
# ISO 8601 is a minute. Of 30 business days it keeps 30 days.
# Needs: a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb ruby3.1=3.1.7+really3.1.2-0+deb12u1 libruby3.1=3.1.7+really3.1.2-0+deb12u1 ruby-chronic-duration=0.10.6.2-2 ruby-numerizer=0.2.0-2
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu
export RUBYLIB=root/usr/lib/ruby/vendor_ruby:root/usr/lib/ruby/3.1.0:root/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$(printf %s: root/usr/share/rubygems-integration/all/gems/*/lib)
ruby=(root/usr/bin/ruby3.1 --disable-gems)
cat >seen.rb <<'RUBY'
require "gitlab_chronic_duration"
["30日", "第15条", "10个工作日", "P1M", "30 days", "30 business days"].each { |words| puts "#{words} #{ChronicDuration.parse(words)}" }
RUBY
"${ruby[@]}" seen.rb | tee seen.txt
printf '%s\n' '30日 30' '第15条 15' '10个工作日 10' 'P1M 60' '30 days 2592000' '30 business days 2592000' | cmp - seen.txt
