"""What the program says to one who types commands, said to one who looks at a page and can type none."""

from __future__ import annotations

import re
from typing import Any, Final

from deadline_cli.errors import DeadlineError
from deadline_cli.output.common.language import Language
from deadline_cli.rulebook.book import RuleNotFound

# Who looks at the desk asks the one who set it up.
_INSTALL: Final = re.compile(r"(?:请运行\s?)?pip install '(?P<package>[^']+)'")
_CHINESE: Final = re.compile("[\u4e00-\u9fff]")


def for_desk(words: str) -> str:
    """A reason without what is to be typed at a terminal."""
    zh = _CHINESE.search(words) is not None

    said = "请加装组件 {}（找安装本软件的人）" if zh else "the part {} (ask whoever set this up)"
    return _INSTALL.sub(lambda found: said.format(found["package"]), words)


def refusal(problem: DeadlineError, language: Language) -> dict[str, Any]:
    """What is wrong with a question, and the rules that may have been meant, to choose from."""
    if not isinstance(problem, RuleNotFound):
        return {"error": for_desk(problem.say(language))}
    from deadline_cli.desk.questions import listed

    near = listed(problem.near, language)
    name = problem.name[:40]
    if language == "zh":
        ways = "请选一条，或写期限，如 30日、10个工作日" if near else "请写期限，如 30日、10个工作日，或另写一个词"
        return {"error": f"没有叫“{name}”的规则；{ways}", "rules": near}
    ways = "choose one, or write a period as in 30d" if near else "write a period as in 30d, or another word"
    return {"error": f"no rule is called {name}; {ways}", "rules": near}
