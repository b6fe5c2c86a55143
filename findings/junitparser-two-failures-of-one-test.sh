#!/usr/bin/env bash
# junitparser counts two failures of one test, and a failed test that is skipped too in both heaps.
#
# Guess before looking: failures of a suite is the number of its cases that failed, so that passed is tests less failures, errors
# and skipped. It is the number of the elements: one case with two of them makes two failures of one test, and the rest is
# below nought. Two suites of one name are one when reports are added, with each case twice.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q junitparser==5.0.3
cd "$work"
"$work/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite


def suite(*results):
    made, case = TestSuite("公告"), TestCase("P201")
    case.result = list(results)
    made.add_testcase(case)
    return made


def counts(made):
    return made.tests, made.failures, made.skipped, made.tests - made.failures - made.errors - made.skipped


twice, both = counts(suite(Failure("3月2日"), Failure("3月9日"))), counts(suite(Failure("3月2日"), Skipped()))
first, second = JUnitXml(), JUnitXml()
first.add_testsuite(suite(Failure("3月2日")))
second.add_testsuite(suite(Failure("3月2日")))
added = [(found.name, len(list(found))) for found in first + second]
print("junitparser", version("junitparser"), "tests, failures, skipped, rest:", twice, both, added)
assert twice == (1, 2, 0, -1) and both == (1, 1, 1, -1), (twice, both)
assert added == [("公告", 2)], added
PYTHON
