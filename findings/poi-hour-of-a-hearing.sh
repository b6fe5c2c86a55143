#!/usr/bin/env bash
# Apache POI shows 46056.6458333333 for a cell with 15时30分, and 30.0 for one with 30天.
#
# Guess before looking: DataFormatter shows a cell as Excel does; that is what it is for. A moment in Excel's Chinese format for
# the hour, 上午/下午h"时"mm"分", or in h"时"mm"分", is no date to it and comes out as the number that the file holds; General"天" loses
# its 天 and gets .0; the figure format DBNum1 before a day is an error; and the day in Excel's own long form keeps its quotation
# marks.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libapache-poi-java=4.0.1-4 libcommons-collections4-java=4.2-1 libcommons-math3-java=3.6.1-3 libcommons-codec-java=1.15-1
cat >Seen.java <<'JAVA'
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;

class Seen {
    static String shown(double value, String format) {
        var book = new HSSFWorkbook();
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var cell = book.createSheet().createRow(0).createCell(0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        try {
            return new DataFormatter(Locale.CHINA).formatCellValue(cell);
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    public static void main(String[] arguments) {
        System.out.println(shown(46056.6458333333, "[$-804]上午/下午h\"时\"mm\"分\";@"));
        System.out.println(shown(46056.6458333333, "h\"时\"mm\"分\""));
        System.out.println(shown(30, "General\"天\"") + " " + shown(30, "0\"天\""));
        System.out.println(shown(46056, "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@"));
        System.out.println(shown(46056, "yyyy\"年\"m\"月\"d\"日\""));
    }
}
JAVA
java -cp "$(printf %s: root/usr/share/java/*.jar)" Seen.java 2>/dev/null | tee seen.txt
printf '%s\n' 46056.6458333333 46056.6458333333 '30.0 30天' refused '2026"年"2"月"3"日"' | cmp - seen.txt
