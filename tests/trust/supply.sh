#!/usr/bin/env bash
# What is delivered: the same bytes from the same commit, and no dependency with a known fault.
#
#     bash tests/trust/supply.sh
#
# Builds sdist and wheel twice and compares them; installs each extra from the checkout and asks pip-audit about every
# package that came with it. Results: tests/TRUST.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_QUIET=1
python3 -m venv "$work/tools"
"$work/tools/bin/python3" -m pip install build pip-audit
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
for turn in 1 2; do
  git worktree add -q --detach "$work/tree$turn" HEAD
  "$work/tools/bin/python3" -m build --outdir "$work/dist$turn" "$work/tree$turn" >/dev/null
  git worktree remove --force "$work/tree$turn"
done
(cd "$work/dist1" && sha256sum ./*) | tee "$work/sums"
(cd "$work/dist2" && sha256sum --quiet --check "$work/sums")
echo "the same bytes twice"
python3 -m venv "$work/delivered"
"$work/delivered/bin/python3" -m pip install "$(ls "$work"/dist1/*.whl)[documents,pictures,batch,excel,desk]"
installed=$("$work/delivered/bin/python3" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
# A package whose advisories could not be asked for is not clean: said so, and no success.
if "$work/tools/bin/pip-audit" --path "$installed" --strict >"$work/audit" 2>&1; then
  echo "pip-audit: no known fault in what is delivered"
elif grep -qE "ConnectionError|Max retries|could not be audited|Name or service not known" "$work/audit"; then
  echo "pip-audit: NOT AUDITED: no advisories can be had from this machine (status 3); run it where they can" >&2
  exit 3
else
  cat "$work/audit" >&2
  exit 1
fi
