"""The values of this project behave as those of typing.NamedTuple and dataclasses, whatever they are made by."""

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import typing
from collections.abc import Callable

import pytest

import deadline_cli
from deadline_cli import records
from deadline_cli.records import NamedTuple, dataclass, field, replace


class Pair(NamedTuple):
    """Two values."""

    left: int
    right: str = "r"

    @property
    def both(self) -> str:
        return f"{self.left}{self.right}"


@dataclass(frozen=True, slots=True)
class Point:
    """A place."""

    x: int
    y: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def sum(self) -> int:
        return self.x + sum(self.y)


@dataclass(slots=True)
class Growing:
    items: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Checked:
    low: int
    high: int
    width: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", self.high - self.low)
        if self.low > self.high:
            raise ValueError("upside down")


def test_a_named_tuple_is_a_tuple_with_names() -> None:
    pair = Pair(1)
    assert pair == (1, "r") == Pair(left=1, right="r")
    assert (pair.left, pair[1], pair.both) == (1, "r", "1r")
    assert repr(pair) == "Pair(left=1, right='r')"
    assert pair._replace(right="q") == (1, "q")
    assert pair._asdict() == {"left": 1, "right": "r"}
    assert Pair._make([1, "z"]) == (1, "z")
    assert (Pair._fields, Pair._field_defaults, Pair.__match_args__) == (
        ("left", "right"),
        {"right": "r"},
        Pair._fields,
    )
    assert Pair.__bases__ == (tuple,) and Pair.__doc__ == "Two values."
    assert pickle.loads(pickle.dumps(pair)) == copy.copy(pair) == copy.deepcopy(pair) == pair
    assert type(pickle.loads(pickle.dumps(pair))) is Pair
    assert typing.get_type_hints(Pair)["left"] is int


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: Pair(), "missing 1 required positional argument: 'left'"),
        (lambda: Pair(1, "r", 3), "takes from 2 to 3 positional arguments but 4 were given"),
        (lambda: Pair(1, rihgt="q"), "unexpected keyword argument 'rihgt'"),
        (lambda: Pair(1)._replace(rihgt="q"), "unexpected field names: \\['rihgt'\\]"),
        (lambda: Pair._make([1]), "Expected 2 arguments, got 1"),
        (lambda: setattr(Pair(1), "left", 2), "can't set attribute|has no setter|object attribute"),
        (lambda: setattr(Pair(1), "other", 2), "no attribute 'other'"),
    ],
)
def test_a_named_tuple_refuses_what_the_library_refuses(call: Callable[[], object], said: str) -> None:
    with pytest.raises((TypeError, ValueError, AttributeError), match=said):
        call()


def test_a_default_stands_behind_the_fields_without_one() -> None:
    with pytest.raises(TypeError, match="without a default"):
        type(Pair)  # the class itself is made by a metaclass that checks
        records._TupleMaker("Odd", (NamedTuple,), {"__annotations__": {"a": "int", "b": "int"}, "a": 1})  # type: ignore[attr-defined]


def test_a_frozen_value() -> None:
    point = Point(1, (2,))
    assert point == Point(x=1, y=(2,)) != Point(1)
    assert point != (1, (2,), ())
    assert hash(point) == hash(Point(1, (2,)))
    assert repr(point) == "Point(x=1, y=(2,), names=())"
    assert point.sum == 3
    assert replace(point, x=5) == Point(5, (2,)) == dataclasses.replace(point, x=5)
    assert pickle.loads(pickle.dumps(point)) == copy.deepcopy(point) == point
    assert dataclasses.is_dataclass(point)
    assert dataclasses.asdict(point) == {"x": 1, "y": (2,), "names": ()}
    assert [f.name for f in dataclasses.fields(Point)] == ["x", "y", "names"]
    assert not hasattr(point, "__dict__") and Point.__doc__ == "A place."
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'x'"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x


def test_what_each_instance_makes_for_itself() -> None:
    one, other = Growing(), Growing()
    one.items.append(1)
    one.items = [*one.items, 2]
    assert (one.items, other.items) == ([1, 2], [])
    assert Growing([3]) == Growing([3]) != one
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_a_value_is_checked_once_it_is_made() -> None:
    checked = Checked(1, 2)
    assert repr(checked) == "Checked(low=1, high=2, width=1)"
    assert replace(checked, high=5) == Checked(1, 5) == dataclasses.replace(checked, high=5)
    assert pickle.loads(pickle.dumps(checked)) == checked
    with pytest.raises(ValueError, match="upside down"):
        Checked(2, 1)


def test_every_value_of_the_project_is_described_as_the_library_would() -> None:
    """Fields, their order and their defaults of every class, read from the annotations by the standard library."""
    seen = 0
    for found in pkgutil.walk_packages(deadline_cli.__path__, "deadline_cli."):
        if found.name.endswith("__main__") or "packaging_hooks" in found.name:
            continue
        try:
            module = importlib.import_module(found.name)
        except ModuleNotFoundError:  # of an extra
            continue
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == found.name and "__dataclass_fields__" in vars(value):
                assert tuple(f.name for f in dataclasses.fields(value) if f.init) == value.__match_args__
                seen += 1
    assert seen > 30


def test_replace_of_one_field_and_of_many() -> None:
    assert replace(Growing([1]), items=[2]) == Growing([2]) == replace(Growing([2]))
    assert replace(Point(1, (2,), ("a",)), y=()) == Point(1, (), ("a",))
    assert replace(Checked(1, 3), high=5).width == 4


def test_replace_knows_the_standard_library_s_classes_too() -> None:
    # as the compiled wheel has them
    made = dataclasses.make_dataclass("Made", ["x", "y"], frozen=True, slots=True)
    assert replace(made(1, 2), y=3) == made(1, 3)
