#!/usr/bin/env bash
# R's officer reads 于DATE2026年2月3日止 where a Word file has a field of the date, and a deleted or moved 五 as text.
#
# Guess before looking: the summary of a Word file's paragraphs has the words that it prints: of a field its result, of a
# corrected 五十日 the 十日. All that stands in the paragraph is taken, the field's own instruction and what a tracked change has
# taken out: 公示期五十日. A line's end and a tab between 10 and 30 are nothing, 1030, and hyphens that do not break are gone.
# Needs: R 4.2 (apt-get install r-base-core); a Debian 12 with apt-get (its lists up to date); python3 with venv, the network for the pinned packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
deb() { # NAME=VERSION ...: Debian's packages, unpacked into root/
  apt-get download -q -o APT::Sandbox::User=root "$@" >/dev/null
  for file in *.deb; do dpkg -x "$file" root; done
}
deb r-cran-officer=0.6.0+dfsg-1 r-cran-xml2 r-cran-zip r-cran-openssl r-cran-uuid r-cran-ragg r-cran-r6 r-cran-cli r-cran-textshaping r-cran-systemfonts r-cran-askpass r-cran-sys r-cran-magrittr
python3 -m venv venv
venv/bin/pip install -q python-docx==1.2.0
venv/bin/python - <<'PYTHON'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


paragraphs = {
    "field": f"{run('于')}{field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>{field('separate')}{run('2026年2月3日')}{field('end')}{run('止')}",
    "deleted": f'{run("公示期")}<w:del w:id="1" w:author="甲"><w:r><w:delText>五</w:delText></w:r></w:del>{run("十日")}',
    "tab": f"{run('10')}<w:r><w:tab/></w:r>{run('30')}",
}
for name, inside in paragraphs.items():
    document = docx.Document()
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{inside}</w:p>"))
    document.save(f"{name}.docx")
PYTHON
cat >seen.R <<'R'
library(officer)
for (name in c("field", "deleted", "tab")) cat(docx_summary(read_docx(paste0(name, ".docx")))$text, "\n")
R
R_LIBS="$work/root/usr/lib/R/site-library" LD_LIBRARY_PATH="$work/root/usr/lib/x86_64-linux-gnu" LC_ALL=C.UTF-8 Rscript --vanilla seen.R | tee seen.txt
printf '%s \n' 于DATE2026年2月3日止 公示期五十日 1030 | cmp - seen.txt
