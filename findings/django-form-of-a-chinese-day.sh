#!/usr/bin/env bash
# Django's Chinese form fields refuse the day that Django itself prints, 2026年2月3日.
#
# Guess before looking: a date field under zh-hans, asked to take the locale's forms, takes 2026年2月3日, as that is one of its three forms
# and the one in which it prints days. The form is written %Y年%n月%j日, with the letters of Django's templates: %j is the day of the
# year to strptime and %n nothing at all, so that it never fits, under zh-hant neither. The Korean form, %Y년 %m월 %d일, is right. A month
# and a day are printed 02月3日.
# Needs: python3 with venv, the network for the pinned package.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q Django==5.2.19
cat >seen.py <<'PYTHON'
from datetime import date

import django
from django import forms
from django.conf import settings
from django.utils import formats, translation

settings.configure(USE_I18N=True)
django.setup()
DAY = date(2026, 2, 3)


def through(language):
    """The day as it is printed, and what the field makes of that."""
    with translation.override(language):
        printed = formats.date_format(DAY)
        try:
            return printed, forms.DateField(localize=True).clean(printed)
        except forms.ValidationError:
            return printed, None


seen = {language: through(language) for language in ("zh-hans", "zh-hant", "ko")}
with translation.override("zh-hans"):
    taken, short = formats.get_format("DATE_INPUT_FORMATS"), formats.date_format(DAY, "MONTH_DAY_FORMAT")
print("Django", django.__version__, seen, taken, short)
assert seen["zh-hans"] == seen["zh-hant"] == ("2026年2月3日", None), seen
assert seen["ko"] == ("2026년 2월 3일", DAY), seen
assert "%Y年%n月%j日" in taken and short == "02月3日", (taken, short)
PYTHON
venv/bin/python seen.py
