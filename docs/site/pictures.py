"""The pictures of docs/pictures, made anew: python docs/site/pictures.py [NAME…]

Needs the test extra, Chromium, the Noto CJK fonts, LibreOffice Writer and pdftoppm (poppler-utils).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
PAGE = "docs/examples/page.txt"
DEADLINE = [sys.executable, "-m", "deadline_cli"]
STYLE = "margin:0;padding:18px 22px;background:#fff;font:15px/1.35 'Noto Sans Mono CJK SC',monospace"


def terminal(browser: Any, target: Path, *arguments: str) -> None:
    """What a command prints on a colour terminal of 84 columns."""
    from rich.console import Console
    from rich.text import Text

    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": "84", "DEADLINE_LANG": "zh"}
    done = subprocess.run(
        [*DEADLINE, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=84, file=nowhere, force_terminal=True)
        console.print(Text("$ deadline " + " ".join(arguments), "bold"))
        console.print(Text.from_ansi(done.stdout))
    inner = console.export_html(inline_styles=True, code_format="{code}")
    page = browser.new_page(viewport={"width": 760, "height": 100}, device_scale_factor=1.5)
    page.set_content(f'<body style="margin:0"><pre style="{STYLE}">{inner}</pre>')
    page.locator("pre").screenshot(path=target)
    page.close()


def marked_word(browser: Any, target: Path) -> None:
    """The certain repairs of the example page, tracked in a Word file, as LibreOffice prints it."""
    from docx import Document

    with tempfile.TemporaryDirectory() as folder:
        document = Document()
        for line in (ROOT / PAGE).read_text(encoding="utf-8").splitlines():
            document.add_paragraph(line)
        document.save(f"{folder}/page.docx")
        subprocess.run([*DEADLINE, "mark", "page.docx", "--suggest", "--lang", "zh"], cwd=folder, check=False,
                       env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True)  # fmt: skip
        said = json.dumps({"ExportNotes": {"type": "boolean", "value": "false"}})  # their icons would hide words
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(["soffice", "--headless", profile, "--convert-to", f"pdf:writer_pdf_Export:{said}",
                        "page.marked.docx"], cwd=folder, check=True, capture_output=True)  # fmt: skip
        subprocess.run(["pdftoppm", "-png", "-r", "96", "-singlefile", "-H", "620", "page.marked.pdf", "word"],
                       cwd=folder, check=True)  # fmt: skip
        shutil.copy(f"{folder}/word.png", target)


def desk(browser: Any, target: Path) -> None:
    """The desk with the example page dropped on it."""
    command = [*DEADLINE, "desk", "--no-browser"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "DEADLINE_LANG": "zh"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        page = browser.new_page(viewport={"width": 1280, "height": 760}, locale="zh-CN")
        page.goto(server.stdout.readline().removeprefix("deadline desk: ").strip())
        page.set_input_files("#files", str(ROOT / PAGE))
        page.wait_for_selector("#findings li")
        page.screenshot(path=target)
        page.close()
        server.terminate()


def sheet(browser: Any, target: Path) -> None:
    """The A4 sheet of an answer."""
    done = subprocess.run([*DEADLINE, "compute", "2026-02-03", "10个工作日", "-f", "html", "--lang", "zh"], cwd=ROOT,
                          capture_output=True, text=True, check=True)  # fmt: skip
    page = browser.new_page(viewport={"width": 794, "height": 1000})
    page.set_content(done.stdout)
    page.screenshot(path=target)
    page.close()


DRAWN: dict[str, Callable[[Any, Path], None]] = {
    "check": lambda browser, target: terminal(browser, target, "check", PAGE),
    "compute": lambda browser, target: terminal(browser, target, "compute", "2026-02-03", "10个工作日"),
    "marked-word": marked_word,
    "desk": desk,
    "sheet": sheet,
}


def main(names: list[str]) -> None:
    """Draw the pictures named, or all."""
    from playwright.sync_api import sync_playwright

    PICTURES.mkdir(exist_ok=True)
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in names or DRAWN:
            DRAWN[name](browser, PICTURES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
