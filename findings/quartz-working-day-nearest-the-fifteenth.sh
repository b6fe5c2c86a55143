#!/usr/bin/env bash
# Quartz takes "1,15W", the working days nearest the 1st and the 15th, and never runs on the 15th; 31W runs on 30 April 2027, not on 30 April 2026.
#
# Guess before looking: W in a crontab's day names the Monday to Friday nearest that day of the month; with a list it works for
# each, or is refused, as the manual allows it for a single day. Quartz takes the list, and of 1,15W and 15W,1 only the first day
# of the month is left. 31W in a month of thirty days is left out, as by croner, or its last working day, as by
# cronosjs. Quartz leaves out April, June and September of 2026, and has 30 April 2027 and 30 June 2028.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17; node with npm, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q -o APT::Sandbox::User=root libquartz2-java=2.3.2-4 libslf4j-java=1.7.32-1 >/dev/null
for file in *.deb; do dpkg -x "$file" root; done
cat >Seen.java <<'JAVA'
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import org.quartz.CronExpression;

class Seen {
    static String runs(String line, int count) throws Exception {
        var form = new SimpleDateFormat("yyMMdd");
        Date day = form.parse("260101");
        var seen = new ArrayList<String>();
        while (seen.size() < count) {
            day = new CronExpression(line).getNextValidTimeAfter(day);
            seen.add(form.format(day));
        }
        return String.join(" ", seen);
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(runs("0 0 9 1,15W * ?", 4));
        System.out.println(runs("0 0 9 15W,1 * ?", 4));
        System.out.println(runs("0 0 9 15W * ?", 4));
        System.out.println(runs("0 0 9 31W * ?", 19));
    }
}
JAVA
java -Duser.timezone=UTC -cp "$(printf %s: root/usr/share/java/*.jar)" Seen.java 2>/dev/null | tee seen.txt
printf '%s\n' '260101 260202 260302 260401' '260101 260202 260302 260401' '260115 260216 260316 260415' \
  '260130 260331 260529 260731 260831 261030 261231 270129 270331 270430 270531 270730 270831 271029 271231 280131 280331 280531 280630' | cmp - seen.txt
npm install --silent --no-fund --no-audit croner@11.0.1 cronosjs@1.7.1 >/dev/null
cat >seen.mjs <<'JS'
import assert from "node:assert";
import { Cron } from "croner";
import cronos from "cronosjs";

const [line, from] = ["0 9 31W * *", new Date("2026-03-01T00:00:00Z")];
const day = (moment) => moment.toISOString().slice(5, 10);
const seen = [new Cron(line, { timezone: "UTC" }).nextRuns(3, from).map(day), cronos.CronosExpression.parse(line, { timezone: "UTC" }).nextNDates(from, 3).map(day)];
console.log(seen);
assert.deepStrictEqual(seen, [["03-31", "05-29", "07-31"], ["03-31", "04-30", "05-29"]]);
JS
node seen.mjs
