#!/usr/bin/env bash
# The whole suite under other CPythons, each in an environment of its own, from a clone of what is committed:
#   bash tests/trust/pythons.sh python3.12 python3.13 [-- TESTS…]   interpreters that are there
#   bash tests/trust/pythons.sh debian [-- TESTS…]                  that of Debian testing (3.14 in November 2026)
# The last one needs root, debootstrap and two gigabytes: it is installed into a folder and run there by chroot.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
mounted=()
leave() {
  for place in "${mounted[@]}"; do umount -R -l "$place"; done
  rm -rf --one-file-system "$work"
}
trap leave EXIT
pythons=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do pythons+=("$1"); shift; done
[ $# -gt 0 ] && shift
status=0
for python in "${pythons[@]}"; do
  echo "== $python"
  if [ "$python" = debian ]; then
    system=$work/debian
    debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates,git,fonts-noto-cjk \
      testing "$system" http://deb.debian.org/debian > "$work/debootstrap.log"
    for place in proc dev; do mount --rbind --make-rslave "/$place" "$system/$place" && mounted+=("$system/$place"); done
    cp /etc/resolv.conf "$system/etc/"
    cp /etc/ssl/certs/ca-certificates.crt "$system/etc/ssl/certs/"
    run=(chroot "$system" env -i PATH=/e/bin:/usr/bin:/bin HOME=/root LANG=C.UTF-8)
    source=$system/src
    inside=/src
    "${run[@]}" python3 -m venv /e
  else
    "$python" -m venv "$work/$python"
    run=(env -u PYTHONPATH "PATH=$work/$python/bin:$PATH")
    source=$work/source-$python
    inside=$source
  fi
  git clone -q "$root" "$source"
  "${run[@]}" bash -c "cd '$inside' && python3 -m pip install -q -e '.[test]' && python3 -m pytest -q $*" || status=1
done
exit "$status"
