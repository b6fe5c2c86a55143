#!/usr/bin/env bash
# xunit-viewer shows a failed test as passed if another test of its name passed.
#
# Guess before looking: a report of three tests has three, one of them failed, whatever they are called; JUnit's form lets two tests of a
# class have one name, as those do that run with two values each. xunit-viewer keeps a test by its class and name: the second
# takes the place of the first, whose failure's words stay under a tick, and the summary says two passed. junit2html,
# beside it, shows all three.
# Needs: node with npm, python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit xunit-viewer@10.6.1 >/dev/null
python3 -m venv venv
venv/bin/pip install -q junit2html==31.1.4
cat >report.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="dates" tests="3" failures="1">
  <testcase classname="notice" name="length"><failure message="5 days, 10 wanted"/></testcase>
  <testcase classname="notice" name="length"/>
  <testcase classname="notice" name="weekday"/>
</testsuite>
XML
node_modules/.bin/xunit-viewer --results report.xml --console --no-color --output page.html >seen.txt
venv/bin/junit2html report.xml other.html
sed 's/\x1b\[[0-9;]*[A-Za-z]//g' seen.txt | grep -E '✓|✗|passed|failure|wanted' | tee plain.txt
other=$(venv/bin/python -c "import re; print(*re.findall(r'Outcome:\s*(?:<[^>]*>\s*)*(Passed|Failed)', open('other.html').read()))")
echo "junit2html: $other"
grep -q '^2 passed$' plain.txt
grep -q '✓ length' plain.txt
grep -q '5 days, 10 wanted' plain.txt
test "$other" = "Failed Passed Passed"
