#!/usr/bin/env bash
# JExcelAPI gives a hearing at nine in an Excel file as 17:00 in Beijing, and a day in New York as the evening before.
#
# Guess before looking: A cell of a sheet has no zone: its nine o'clock is nine on the reader's clock, as POI gives it. jxl's
# getDate takes it for Greenwich's nine, which is 17:00 in Beijing and 4:00 in New York; a day without an hour is 8:00, and 19:00
# of the day before. getContents of the same cell says 09:00, and 12:00 of the midnight.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libjexcelapi-java=2.6.12-3 liblog4j1.2-java=1.2.17-11 libapache-poi-java=4.0.1-4 libcommons-collections4-java=4.2-1 libcommons-math3-java=3.6.1-3 libcommons-codec-java=1.15-1
cat >Seen.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.text.SimpleDateFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

class Seen {
    public static void main(String[] arguments) throws Exception {
        var book = new HSSFWorkbook();
        var row = book.createSheet().createRow(0);
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
        for (int place = 0; place < 2; place++) {
            var cell = row.createCell(place);
            cell.setCellValue(place == 0 ? 46056.375 : 46056);
            cell.setCellStyle(style);
        }
        var file = new ByteArrayOutputStream();
        book.write(file);
        var clock = new SimpleDateFormat("MM-dd HH:mm");
        var read = jxl.Workbook.getWorkbook(new ByteArrayInputStream(file.toByteArray())).getSheet(0);
        for (int place = 0; place < 2; place++) {
            var cell = (jxl.DateCell) read.getCell(place, 0);
            System.out.println(cell.getContents() + " jxl " + clock.format(cell.getDate()) + " POI " + clock.format(row.getCell(place).getDateCellValue()));
        }
    }
}
JAVA
for zone in Asia/Shanghai America/New_York; do
  java -Duser.timezone=$zone -cp "$(printf %s: root/usr/share/java/*.jar)" Seen.java 2>/dev/null
done | tee seen.txt
printf '%s\n' '2026-02-03 09:00 jxl 02-03 17:00 POI 02-03 09:00' '2026-02-03 12:00 jxl 02-03 08:00 POI 02-03 00:00' \
  '2026-02-03 09:00 jxl 02-03 04:00 POI 02-03 09:00' '2026-02-03 12:00 jxl 02-02 19:00 POI 02-03 00:00' | cmp - seen.txt
