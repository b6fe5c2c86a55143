#!/usr/bin/env bash
# 5 March less 3 February is 102 in MariaDB, five days after 27 February are 20260232, and 2026年2月30日 is a date in its strict mode.
#
# Guess before looking: the difference of two dates is 30, a date with 5 added is 4 March, as in PostgreSQL and DuckDB, or
# both are errors; and a strict server that refuses 2026-02-30 refuses it by a format too. Dates are numbers of eight
# figures where a sign of arithmetic stands beside them: 20260305 less 20260203. STR_TO_DATE gives 2026-02-30 for
# 2026年2月30日, and 0000-02-03 without a year; CAST of the same text is NULL. No warning is given.
# Needs: python3 with venv, the network for the pinned packages; a Debian 12 with apt-get (its lists up to date).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb mariadb-server-core=1:10.11.19-0+deb12u1 mariadb-common=1:10.11.19-0+deb12u1 libncurses6=6.4-4 liburing2=2.3-3 libpmem1=1.12.1-2 libdaxctl1=76.1-1 libndctl6=76.1-1 libsnappy1v5=1.1.9-3 liblz4-1=1.9.4-1 libaio1=0.3.113-4 libnuma1=2.0.16-1
python3 -m venv venv
venv/bin/pip install -q pymysql==1.2.4
mkdir data
LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu:$work/root/lib/x86_64-linux-gnu" root/usr/sbin/mariadbd --no-defaults --datadir="$work/data" \
  --lc-messages-dir="$work/root/usr/share/mysql" --character-sets-dir="$work/root/usr/share/mysql/charsets" --user=root --innodb=OFF \
  --default-storage-engine=MyISAM --skip-networking --skip-grant-tables --socket="$work/server" --pid-file="$work/pid" >server.log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 60); do [ -S server ] && break; sleep 1; done
venv/bin/python - <<'PYTHON'
import pymysql

cursor = pymysql.connect(unix_socket="server", user="root", charset="utf8mb4").cursor()
cursor.execute("SELECT version(), @@sql_mode")
version, mode = cursor.fetchone()
asked = [
    "DATE'2026-03-05' - DATE'2026-02-03'",
    "DATE'2026-02-27' + 5",
    "STR_TO_DATE('2026年2月30日', '%Y年%m月%d日')",
    "STR_TO_DATE('2月3日', '%m月%d日')",
    "DATEDIFF('2026-03-05', '2026-02-03')",
]
seen, warnings = [], 0
for expression in asked:
    warnings += cursor.execute(f"SELECT CAST({expression} AS CHAR)") - 1
    seen.append(cursor.fetchone()[0])
    warnings += cursor.execute("SHOW WARNINGS")
print(version, mode, seen, warnings)
assert "STRICT_TRANS_TABLES" in mode
assert seen == ["102", "20260232", "2026-02-30", "0000-02-03", "30"], seen
assert warnings == 0
PYTHON
