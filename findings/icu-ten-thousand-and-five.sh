#!/usr/bin/env bash
# ICU reads 10005 in 一万五, 105 in 一百五 and 2 in 二零二六.
#
# Guess before looking: The rules by which ICU spells Chinese numbers read them too, and 一万五, as one says and writes a sum, is
# 15000. ICU's parser adds 5 to 10000; 廿 and 卅 it cannot read; and of 二零二六, the year with the other zero, it reads the first
# figure and says nothing of the rest. Its own 105 is 一百〇五, where contracts write 一百零五.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb libicu4j-java=72.1-1
cat >Seen.java <<'JAVA'
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

class Seen {
    public static void main(String[] arguments) {
        var speller = new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);
        System.out.println("ICU " + com.ibm.icu.util.VersionInfo.ICU_VERSION);
        for (String words : new String[] {"一百五十", "一百五", "一万五", "两千五", "二〇二六", "二零二六", "二十", "廿"}) {
            try {
                System.out.println(words + " " + speller.parse(words));
            } catch (java.text.ParseException refused) {
                System.out.println(words + " refused");
            }
        }
        System.out.println(speller.format(105));
    }
}
JAVA
java -cp root/usr/share/java/icu4j.jar Seen.java | tee seen.txt
printf '%s\n' 'ICU 72.1.0.0' '一百五十 150' '一百五 105' '一万五 10005' '两千五 2005' '二〇二六 2026' '二零二六 2' '二十 20' '廿 refused' 一百〇五 | cmp - seen.txt
