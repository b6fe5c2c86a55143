#!/usr/bin/env bash
# csvkit turns a column of legal periods into times: six months, written 6m, become six minutes.
#
# Guess before looking: a column of 30d, 6m and 10d is text to csvsort and csvjson, and leaves as it came. agate asks
# pytimeparse first, for which d is a day and m a minute: csvsort alone rewrites the cells and puts six months before
# ten days, and nothing says so. One cell that is no time (10wd, 1y) and the whole column stays as it was; so does it
# with --no-inference.
# Needs: python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q csvkit==2.2.0 agate==1.14.2 pytimeparse==1.1.10
cd "$work"
printf 'case,period\na,30d\nb,6m\nc,10d\n' >times.csv
printf 'case,period\na,30d\nb,6m\nc,10wd\n' >mixed.csv
echo "csvkit 2.2.0, agate 1.14.2, pytimeparse 1.1.10"
for options in "times.csv" "--no-inference times.csv" "mixed.csv"; do
    # shellcheck disable=SC2086
    seen=$(venv/bin/csvsort -c period $options | tail -n +2 | tr '\n' ' ')
    echo "csvsort -c period $options: $seen"
    echo "$seen" >>seen.txt
done
diff seen.txt - <<'EXPECTED'
b,0:06:00 c,"10 days, 0:00:00" a,"30 days, 0:00:00" 
c,10d a,30d b,6m 
c,10wd a,30d b,6m 
EXPECTED
venv/bin/csvjson times.csv | grep -q '"period": "0:06:00"'
