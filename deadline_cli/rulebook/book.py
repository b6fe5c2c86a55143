"""The rule book on disk: one rule by id or alias without reading the others; a user's folder beats ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from deadline_cli.errors import DeadlineError, Message, Note
from deadline_cli.given import text_of
from deadline_cli.own_folders import own_folder
from deadline_cli.rulebook.index import SHIPPED, domain_of, fold, names_of, parsed, read_names
from deadline_cli.rulebook.values import Rule

DOMAINS = (
    "service", "court", "court-notice", "administrative", "comment", "procurement", "company", "advance", "procedure",
)  # fmt: skip


_MOST_NAMED = 6


class RuleNotFound(DeadlineError):
    """No rule has that name; `near` are those that may have been meant, the likeliest first."""

    def __init__(self, message: Message, name: str = "", near: tuple[Rule, ...] = ()) -> None:
        super().__init__(message)
        self.name = name
        self.near = near

    def __reduce__(self) -> tuple[Any, ...]:
        return RuleNotFound, (self.message, self.name, self.near)


def load_rule(name: str) -> Rule:
    """The rule of that id or alias; DeadlineError with the nearest id when there is none."""
    name = text_of(name, "rule", "civil-gonggao")
    return _load(name.strip(), own_folder("DEADLINE_RULES"))


def find_rule(name: str) -> Rule | None:
    """The rule of that id or alias, None when there is none."""
    return _find(name.strip(), own_folder("DEADLINE_RULES"))


def found_rules(names: Iterable[str]) -> list[Rule | None]:
    """The same for several rules."""
    own = own_folder("DEADLINE_RULES")
    return [_find(name.strip(), own) for name in names]


def all_rules() -> tuple[Rule, ...]:
    """Every rule, by domain and id, the user's in place of ours."""
    own = {rule.id: rule for rule in user_rules()}
    shipped = {rule.id: rule for rule in shipped_rules()}
    order = {domain: place for place, domain in enumerate(DOMAINS)}
    return tuple(sorted({**shipped, **own}.values(), key=lambda rule: (order.get(rule.domain, len(order)), rule.id)))


def shipped_rules() -> tuple[Rule, ...]:
    """Every rule of the package."""
    return tuple(_whole(_read(path), None) for path in shipped_files())


def shipped_files() -> Iterator[Path]:
    """The files of the package's rules, by domain and id."""
    return (path for domain in DOMAINS for path in sorted((SHIPPED / domain).glob("*.toml")))


def user_rules() -> tuple[Rule, ...]:
    """The rules of the folder named by DEADLINE_RULES."""
    own = own_folder("DEADLINE_RULES")
    return tuple(_whole(rule, own) for rule in _user_rules(own).values())


@lru_cache(maxsize=512)
def _load(name: str, own: str | None) -> Rule:
    rule = _find(name, own)
    if rule is None:
        raise _not_found(name, own)
    return rule


@lru_cache(maxsize=512)
def _find(name: str, own: str | None) -> Rule | None:
    rule = _as_written(name, own)
    return None if rule is None else _whole(rule, own)


def _as_written(name: str, own: str | None) -> Rule | None:
    mine = _user_rules(own)
    if name in mine:
        return mine[name]
    for rule in mine.values():
        if fold(name) in map(fold, names_of(rule)):
            return rule
    path = _shipped_path(name)
    if path is None:
        known = read_names().rule_of.get(fold(name))
        if known in mine:
            return mine[known]
        path = _shipped_path(known) if known else None
    return _read(path) if path else None


def _whole(rule: Rule, own: str | None) -> Rule:
    """A procedure with the versions and the counting of the rule that it starts with."""
    if rule.uses is None:
        return rule
    first = _as_written(rule.uses, own)
    if first is None or first.uses is not None:
        fault = Message("which is no rule") if first is None else Message("which has no versions of its own")
        raise DeadlineError(
            "rule {id!r} uses {uses!r}, {fault}; name a rule with versions", id=rule.id, uses=rule.uses, fault=fault
        )
    return rule._replace(versions=first.versions, counting=first.counting, readings=first.readings)


def _shipped_path(rule_id: str) -> Path | None:
    """Ids are file names, so a known id needs no index."""
    if len(rule_id) > 80 or not rule_id.isascii() or not rule_id.replace("-", "").isalnum():
        return None
    known = domain_of(rule_id)
    paths = (SHIPPED / domain / f"{rule_id}.toml" for domain in ((known,) if known else ()) + DOMAINS)
    return next((path for path in paths if path.is_file()), None)


@cache
def _read(path: Path, own: bool = False) -> Rule:
    from deadline_cli.rulebook.read import filled, read_rule

    if own or (table := parsed(path)) is None:
        from deadline_cli.toml_file import read_toml

        table = read_toml(path, any_text=True)
    if own and "uses" in table:
        first = _shipped_path(str(table["uses"]))
        table = filled(table, path, _read(first).effect if first else "expires")
    place, domain = (str(path), "user") if own else (path.name, path.parent.name)
    return read_rule(table, place, domain=domain, user_file=place if own else None)


@cache
def _user_rules(own: str | None) -> dict[str, Rule]:
    if not own:
        return {}
    rules: dict[str, Rule] = {}
    for path in _own_files(own):
        _add(_read(path, own=True), path, rules)
    return rules


def _own_files(own: str) -> list[Path]:
    from deadline_cli.given_file import files_below

    folder = Path(own).expanduser()
    if not folder.is_dir():
        raise DeadlineError("DEADLINE_RULES names {own!r}, which is not a folder; create it or unset it", own=own)
    return sorted(path for path in files_below(folder, special=True) if path.suffix == ".toml")


def _add(rule: Rule, path: Path, rules: dict[str, Rule]) -> None:
    """Put a rule of the user's own among the others. Raises DeadlineError for one that cannot stand there."""
    from deadline_cli.rulebook.read import misplaced_steps

    if "\ufffd" in rule.id or "\n" in rule.id:
        raise DeadlineError("{path}: id {id!r} holds an invisible character; take it out", path=path, id=rule.id)
    for fault in misplaced_steps(rule):
        raise DeadlineError("{path}: {fault}", path=path, fault=fault)
    if (other := rules.setdefault(rule.id, rule)) is not rule:
        raise DeadlineError(
            "{path}: rule {id!r} stands in {user_file} already; rename one of them",
            path=path,
            id=rule.id,
            user_file=other.user_file,
        )


def unreadable_rules() -> tuple[Message, ...]:
    """Of each file of the user's own that cannot be used, why: any of them keeps the whole book from being read."""
    rules: dict[str, Rule] = {}
    told = []
    own = own_folder("DEADLINE_RULES")
    for path in _own_files(own) if own else ():
        try:
            _add(_read(path, own=True), path, rules)
        except DeadlineError as problem:
            told.append(problem.message)
    return tuple(told)


def _not_found(name: str, own: str | None) -> RuleNotFound:
    from difflib import get_close_matches

    from deadline_cli.rulebook.search import search

    index = read_names()
    names = [*index.ids, *_user_rules(own), *index.aliases]
    misspelt = name.isascii() and get_close_matches(name.lower(), names, n=1, cutoff=0.8)
    if not misspelt and len(name.strip()) >= (3 if name.isascii() else 1) and (fit := search(all_rules(), name)):
        first = fit[:_MOST_NAMED]
        ids = Note(", ".join(rule.id for rule in first), "、".join(f"{rule.id}（{rule.name}）" for rule in first))
        more = Message(" and {more} more", more=len(fit) - _MOST_NAMED) if len(fit) > _MOST_NAMED else ""
        message = Message("rule {name!r} not found; these have the word: {ids}{more}", name=name, ids=ids, more=more)
        return RuleNotFound(message, name, fit)
    near = get_close_matches(name.lower(), names, n=1, cutoff=0.6)
    shown = name if len(name) <= 60 else name[:57] + "..."
    hint = (
        Message("did you mean {near!r}?", near=near[0])
        if near
        else Message("'deadline rules search WORD' finds the ones there are")
    )
    meant = _find(near[0], own) if near else None
    message = Message("rule {name!r} not found; {hint}", name=shown, hint=hint)
    return RuleNotFound(message, name, (meant,) if meant else ())
