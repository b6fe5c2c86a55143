#!/usr/bin/env bash
# JavaMail marks a subject with 二〇二六年 as GB2312, which has no 〇: Python's reader finds 二?二六年.
#
# Guess before looking: A subject written for GB2312 holds what GB2312 has, and another sign raises an error or takes a larger
# set. JavaMail writes the bytes of GBK's 〇 and of names such as 镕 under the label GB2312 and reads them back itself; the reader
# of Python's own mail package shows signs for what it cannot read, and a letter of the year 二〇二六 has three figures.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17; python3.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libmail-java=1.6.5-2 libactivation-java=1.2.0-2
cat >Seen.java <<'JAVA'
import javax.mail.internet.MimeUtility;

class Seen {
    public static void main(String[] arguments) throws Exception {
        String subject = MimeUtility.encodeText("二〇二六年朱某镕", "GB2312", "B");
        System.err.println(MimeUtility.decodeText(subject));
        System.out.println(subject);
    }
}
JAVA
java -cp "$(printf %s: root/usr/share/java/*.jar)" Seen.java >subject.txt
cat subject.txt
python3 - <<'PYTHON'
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

letter = b"Subject: " + Path("subject.txt").read_bytes().strip() + b"\r\n\r\n"
subject = BytesParser(policy=default).parsebytes(letter)["subject"]
print(subject)
assert b"=?GB2312?B?" in letter
assert subject.startswith("二\ufffd") and "〇" not in subject and "镕" not in subject, ascii(subject)
PYTHON
