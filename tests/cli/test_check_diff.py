"""The patch of `deadline check --diff`: git takes it, whatever the file's name, encoding, line ends and last line."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TEXT = """关于拟录用事业单位工作人员的公示
现将拟录用人员名单公示，公示时间为5个工作日，从2025年3月3日至3月7日。如有异议，请向县人社局反映。
云陵县人力资源和社会保障局
2025年3月3日
"""
AFTER = TEXT.replace("从2025年3月3日至3月7日", "从2025年3月4日至2025年3月10日")


@pytest.mark.parametrize(
    ("name", "encoding", "mark", "shape"),
    [
        ("page.txt", "utf-8", b"", "as it is"),
        ("page.txt", "utf-8", b"", "crlf"),
        ("page.txt", "utf-8", b"", "cr"),
        ("page.txt", "utf-8", b"", "no last line end"),
        ("page.txt", "utf-8", b"", "other line ends"),
        ("page.txt", "utf-8", b"\xef\xbb\xbf", "crlf"),
        ("page.txt", "gb18030", b"", "no last line end"),
        ("2025 03/page 4.txt", "utf-8", b"", "as it is"),
        ("公示.md", "gb18030", b"", "crlf"),
        ('a"b\\c\td\ne.txt', "utf-8", b"", "as it is"),
    ],
)
def test_git_applies_it(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, encoding: str, mark: bytes, shape: str
) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")

    def stored(text: str) -> bytes:
        if shape in ("crlf", "cr"):
            text = text.replace("\n", "\r\n" if shape == "crlf" else "\r")
        if shape == "no last line end":
            text = text[:-1]
        if shape == "other line ends":
            text = text.replace("名单", "名\u2028单\x0c")
        return mark + text.encode(encoding)

    monkeypatch.chdir(tmp_path)
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(stored(TEXT))
    done = subprocess.run(
        ["deadline", "check", str(file) if "4" in name else name, "--diff"], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, b"")
    subprocess.run([git, "apply"], input=done.stdout, check=True)
    assert file.read_bytes() == stored(AFTER)
    assert run("check", name, "--min-severity", "warning").status == 0


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("page.html", f"<p>{'<p>'.join(TEXT.splitlines())}".encode(), "only plain text can be patched"),
        ("page.txt", TEXT.encode("utf-16"), "a patch cannot speak utf-16-le; save the file as UTF-8"),
    ],
)
@pytest.mark.english
def test_what_cannot_be_patched_is_said(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(data)
    done = run("check", name, "--diff")
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(f"deadline: {name}: {why}") and done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("page.txt", "a/page.txt"),
        ("./sub/../page.txt", "a/page.txt"),
        ("{here}/page.txt", "a/page.txt"),
        ("../page.txt", "a{above}/page.txt"),
    ],
)
def test_names_are_those_that_git_takes(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, header: str
) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "sub" if name.startswith("..") else tmp_path)
    out = run("check", name.format(here=tmp_path), "--diff").out
    assert out.splitlines()[0].rstrip("\t") == "--- " + header.format(above=tmp_path)


@pytest.mark.parametrize(
    ("options", "one", "other"),
    [
        (("--diff", "-f", "json"), "--diff", "--format json"),
        (("--why", "-f", "json"), "--why", "--format json"),
        (("-q", "-f", "sarif"), "--quiet", "--format sarif"),
        (("-q", "-f", "text"), "--quiet", "--format text"),
        (("-q", "--why"), "--quiet", "--why"),
        (("--diff", "--why"), "--diff", "--why"),
    ],
)
def test_two_options_that_each_say_what_is_printed_are_refused(
    run, tmp_path: Path, options: tuple[str, ...], one: str, other: str
) -> None:
    page = tmp_path / "page.txt"
    page.write_text("公示\n公示期：2026年2月3日至2026年2月9日（5个工作日）。\n某局\n2026年2月3日\n", encoding="utf-8")
    said = run("check", str(page), *options)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"deadline: {one} 和 {other} 都规定了输出什么：两者只能用一个\n"


def test_an_option_goes_with_the_format_that_it_stands_for(run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("公示\n公示期：2026年2月3日至2026年2月9日（5个工作日）。\n某局\n2026年2月3日\n", encoding="utf-8")
    assert run("check", str(page), "-q", "-f", "concise").out == run("check", str(page), "-q").out
    assert run("check", str(page), "--why", "-f", "why").out == run("check", str(page), "--why").out
    for command in (
        ("compute", "2026-02-03", "30日"),
        ("latest", "2026-03-05", "30日"),
        ("count", "2026-02-03", "2026-03-05"),
    ):
        assert run(*command, "-q", "-f", "plain").out == run(*command, "-q").out
        said = run(*command, "-q", "-f", "json")
        assert (said.status, said.out) == (2, "")
