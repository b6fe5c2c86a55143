"""Values that cost a process little to define: `NamedTuple`, `dataclass`, `field` and `replace` under their names.

A class made by `typing.NamedTuple` or `dataclasses.dataclass` has its methods written as text and compiled when it is
defined, 0.3 and 1.3 ms a class; a page is proofread by a hundred such classes, which was a third of the process. The
classes made here behave the same, with methods that all of them share and a constructor of its own each. Type checkers
see the standard library's own.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter
    from collections import deque
    from functools import cache
    from itertools import repeat
    from operator import attrgetter
    from types import FunctionType

    from deadline_cli.constructors import READY

    def _annotations(body):
        """What a class body annotates; since Python 3.14 it may hold a function instead that tells it."""
        found = body.get("__annotations__")
        if found is None and sys.version_info >= (3, 14):
            from annotationlib import Format, call_annotate_function, get_annotate_from_class_namespace

            annotate = get_annotate_from_class_namespace(body)
            found = annotate and call_annotate_function(annotate, Format.FORWARDREF)
        return found or {}

    def _with_qualname(function, owner):
        function.__qualname__ = f"{owner}.{function.__name__}"
        return function

    # --- named tuples

    @cache
    def _template(fields):
        """The code of a constructor for so many fields, whose names are put in afterwards."""
        if 1 <= fields <= len(READY):
            return READY[fields - 1].__code__
        names = "".join(f"_{n}, " for n in range(fields))
        return eval(f"lambda _self, {names}: _new(_self, ({names}))").__code__

    def _constructor(owner, name, fields, defaults, new):
        """What is called with the fields and gives their values to `new` as one tuple."""
        if tuple(defaults) != fields[len(fields) - len(defaults) :]:
            raise TypeError(f"{owner}: a field without a default follows one that has it")
        code = _template(len(fields)).replace(co_varnames=("_self", *fields), co_name=name)
        made = {"_new": new, "__builtins__": {}, "__name__": __name__}
        return _with_qualname(FunctionType(code, made, name, tuple(defaults.values())), owner)

    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **changes):
        values, places = list(self), self._field_places
        try:
            for name, value in changes.items():
                values[places[name]] = value
        except KeyError:
            raise ValueError(f"Got unexpected field names: {[n for n in changes if n not in places]!r}") from None
        return tuple.__new__(self.__class__, values)

    def _asdict(self):
        return dict(zip(self._fields, self, strict=True))

    def _tuple_repr(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
        return f"{type(self).__name__}({shown})"

    def _getnewargs(self):
        return tuple(self)

    _SHARED = {
        "__slots__": (),
        "_make": classmethod(_make),
        "_replace": _replace,
        "__replace__": _replace,
        "_asdict": _asdict,
        "__repr__": _tuple_repr,
        "__getnewargs__": _getnewargs,
    }

    class _TupleMaker(type):
        """What a class of NamedTuple is given to: the result is a plain class below tuple."""

        def __new__(maker, name, bases, body):
            if not bases:
                return super().__new__(maker, name, bases, body)
            fields = tuple(_annotations(body))
            defaults = {field: body.pop(field) for field in fields if field in body}
            new = _constructor(name, "__new__", fields, defaults, tuple.__new__)
            own = dict.fromkeys(("__orig_bases__",), (NamedTuple,)) | _SHARED
            own |= {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            own["_field_places"] = {field: n for n, field in enumerate(fields)}
            own["__new__"] = new
            own |= {field: _tuplegetter(n, f"Alias for field number {n}") for n, field in enumerate(fields)}
            return type.__new__(type, name, (tuple,), own | body)

    class NamedTuple(metaclass=_TupleMaker):
        """As typing.NamedTuple, for classes with fields and methods."""

    # --- frozen classes with slots

    class _Field:
        """A field with more to it than a plain default: made for each instance, or set by __post_init__ (no `init`)."""

        __slots__ = ("init", "make")

        def __init__(self, make, init):
            self.make, self.init = make, init

    def field(*, default_factory=None, init=True):
        """As dataclasses.field, for a default that each instance makes for itself, or that __post_init__ sets."""
        return _Field(default_factory, init)

    def dataclass(*, slots, frozen=False):
        """As dataclasses.dataclass with slots, compared by value; frozen ones can be hashed."""

        def made(cls):
            return _with_slots(cls, frozen)

        return made

    class _Described:
        """`__dataclass_fields__`, which the module dataclasses makes for whoever asks for it."""

        __slots__ = ("defaults",)

        def __init__(self, defaults):
            self.defaults = defaults

        def __get__(self, _, cls):
            import dataclasses

            defaults = {
                name: value if type(value) is not _Field else _described(value) for name, value in self.defaults.items()
            }
            annotated = {"__annotations__": cls.__annotations__, "__module__": cls.__module__}
            described = dataclasses.dataclass(type(cls.__name__, (), annotated | defaults)).__dataclass_fields__
            cls.__dataclass_fields__ = described
            return described

    def _described(value):
        import dataclasses

        return dataclasses.field(default_factory=value.make or dataclasses.MISSING, init=value.init)

    def _frozen_init(owner, fields, defaults, after):
        """`__init__` of a frozen class."""
        if not fields:
            return lambda self: self.__post_init__() if after else None
        fresh = any(type(value) is _Field for value in defaults.values())

        def fill(self, values):
            if fresh:
                values = [value.make() if type(value) is _Field else value for value in values]
            _all_of(map(_set, repeat(self), fields, values))
            if after:
                self.__post_init__()

        return _constructor(owner, "__init__", fields, defaults, fill)

    _all_of, _set = deque(maxlen=0).extend, object.__setattr__

    def _mutable_init(owner, fields, defaults, after):
        """`__init__` of a class whose fields may be set: compiled, for an assignment is ten times as fast as a call."""
        known = {f"_d_{field}": value for field, value in defaults.items()}
        asked = ", ".join(f"{field}=_d_{field}" if field in defaults else field for field in fields)
        lines = []
        for field in fields:
            fresh = f"_d_{field}.make() if {field} is _d_{field} else " if type(defaults.get(field)) is _Field else ""
            lines.append(f"self.{field} = {fresh}{field}")
        lines += ["self.__post_init__()"] if after else []
        exec(f"def __init__(self, {asked}):\n " + "\n ".join(lines or ["pass"]), known)
        return _with_qualname(known["__init__"], owner)

    def _refused(self, name, *_):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def _equal(self, other):
        values = self._values  # an attrgetter, which binds to nothing
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def _hash(self):
        return hash(self._values(self))

    def _shown(self):
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._stored)
        return f"{type(self).__qualname__}({shown})"

    def _state(self):
        return [getattr(self, name) for name in self._stored]

    def _set_state(self, state):
        for name, value in zip(self._stored, state, strict=True):
            object.__setattr__(self, name, value)

    def replace(instance, /, **changes):
        """As dataclasses.replace."""
        names = instance.__match_args__
        # Of a class made here all of whose fields are given; in a compiled wheel some are the standard library's.
        if 1 < len(names) == len(getattr(instance, "_stored", ())):
            return instance.__class__(**(dict(zip(names, instance._values(instance), strict=True)) | changes))
        return instance.__class__(**({name: getattr(instance, name) for name in names} | changes))

    _COMPARED = {"__eq__": _equal, "__hash__": None, "__repr__": _shown, "__replace__": replace}
    _FROZEN = {
        "__hash__": _hash,
        "__setattr__": _refused,
        "__delattr__": _refused,
        "__getstate__": _state,
        "__setstate__": _set_state,
    }

    def _with_slots(cls, frozen):
        if cls.__bases__ != (object,):
            raise TypeError(f"{cls.__name__}: values here have no base")
        fields = tuple(_annotations(cls.__dict__))
        body = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
        defaults = {name: body.pop(name) for name in fields if name in body}
        after = "__post_init__" in body
        given = tuple(f for f in fields if type(defaults.get(f)) is not _Field or defaults[f].init)
        own = _COMPARED | (_FROZEN if frozen else {})
        asked = {name: defaults[name] for name in given if name in defaults}
        own |= {
            "__slots__": fields,
            "__match_args__": given,
            "_stored": fields,
            "__dataclass_fields__": _Described(defaults),
            "__init__": (_frozen_init if frozen else _mutable_init)(cls.__qualname__, given, asked, after),
            "_values": attrgetter(*fields or ("__class__",)),
        }
        made = type(cls)(cls.__name__, (), own | body)
        made.__qualname__ = cls.__qualname__
        return made
