#!/usr/bin/env bash
# Lucene's Chinese analyzer indexes 二〇二六年 as 二, 二, 六 and 年.
#
# Guess before looking: SmartChineseAnalyzer, the one made for simplified Chinese, parts words and drops punctuation. It takes the
# 〇 of a year for punctuation, so that 二〇二六年 and 二二六年 are the same to a search, and 三〇日 and 三日; it breaks 3.5万元 at the point,
# which the StandardAnalyzer does not.
# Needs: a Debian 12 with apt-get (its lists up to date); java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb liblucene4.10-java=4.10.4+dfsg-7.1
cat >Seen.java <<'JAVA'
import java.io.StringReader;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Seen {
    static String parts(Analyzer analyzer, String words) throws Exception {
        var parts = new StringJoiner(" ");
        try (var stream = analyzer.tokenStream("notice", new StringReader(words))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) parts.add(term);
        }
        return parts.toString();
    }

    public static void main(String[] arguments) throws Exception {
        for (Analyzer analyzer : new Analyzer[] {
                new org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer(), new org.apache.lucene.analysis.standard.StandardAnalyzer()}) {
            System.out.println(parts(analyzer, "二〇二六年") + " | " + parts(analyzer, "三〇日") + " | " + parts(analyzer, "3.5万元"));
        }
    }
}
JAVA
java -cp "$(printf %s: root/usr/share/java/lucene-{core,analyzers-common,analyzers-smartcn}-4.10.4.jar)" Seen.java | tee seen.txt
printf '%s\n' '二 二 六 年 | 三 日 | 3 5 万 元' '二 〇 二 六 年 | 三 〇 日 | 3.5 万 元' | cmp - seen.txt
