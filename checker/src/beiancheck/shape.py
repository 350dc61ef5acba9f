"""The submission's fields as a tree: what decoder, JSON Schema, web form and paper forms walk."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

import msgspec
from msgspec import inspect

from beiancheck.submission import Submission
from beiancheck.terms.term import Term
from beiancheck.text import Text

_LONGEST_INDEX = 4

Value = Literal["text", "choice", "choices", "literal", "yes-no", "date", "number", "group", "list"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: ``path`` has no indices (``services.manager.mobile``).

    ``options`` are the members of a choice, ``words`` the plain words of a literal,
    ``fields`` the fields of a group or of a list's items; ``struct`` is their type.
    """

    path: str
    value: Value
    label: Text
    hint: Text | None
    facts: str
    private: bool
    options: tuple[Term, ...] = ()
    words: tuple[str, ...] = ()
    fields: "tuple[Field, ...]" = ()
    struct: type[msgspec.Struct] | None = None
    default: object = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]


@cache
def tree() -> tuple[Field, ...]:
    """Return the fields of a submission."""
    return _fields(Submission, "", "")


@cache
def by_path() -> dict[str, Field]:
    """Return every field, groups included, by its path without indices."""
    found: dict[str, Field] = {}
    waiting = list(tree())
    while waiting:
        field = waiting.pop(0)
        found[field.path] = field
        waiting = [*field.fields, *waiting]
    return found


def at(path: str) -> Field:
    """Return the field at a path with or without indices.

    :raises KeyError: if there is none.
    """
    return by_path()[bare(path)]


@lru_cache(maxsize=4096)
def bare(path: str) -> str:
    """Return a path without indices; ``*`` is one that stands for all of them."""
    return ".".join(part for part in path.split(".") if part != "*" and not is_index(part))


def is_index(part: str) -> bool:
    """Tell whether a part of a path is an index; a path may come from a file that anyone edited."""
    return part.isascii() and part.isdigit() and len(part) <= _LONGEST_INDEX


@lru_cache(maxsize=1024)
def label(path: str) -> Text:
    """Name a place for a reader: 第 2 个网站，网站负责人，姓名."""
    zh, en = [], []
    for part in _parts(path):
        zh.append(part.zh)
        en.append(part.en)
    return Text(zh="，".join(zh) or path, en=", ".join(en) or path)


def _parts(path: str) -> Iterator[Text]:
    walked = ""
    parts = path.split(".")
    for place, part in enumerate(parts):
        if is_index(part):
            continue
        walked = f"{walked}.{part}".removeprefix(".")
        found = by_path().get(walked)
        if found is None:
            # A text takes what stands in braces for a name to be filled.
            typed = part.replace("{", "｛").replace("}", "｝")
            yield Text(zh=f"“{typed}”", en=f"“{typed}”")
            return
        number = parts[place + 1] if place + 1 < len(parts) else ""
        if not is_index(number):
            yield found.label
        elif found.value == "list":
            yield Text(
                zh=f"第 {int(number) + 1} 个{found.label.zh}",
                en=f"{found.label.en} {int(number) + 1}",
            )
        else:
            yield found.label


def _fields(struct: type[msgspec.Struct], prefix: str, group: str) -> tuple[Field, ...]:
    info = inspect.type_info(struct)
    assert isinstance(info, inspect.StructType)  # noqa: S101 -- narrows for mypy
    return tuple(_field(field, prefix, group) for field in info.fields)


def _field(field: inspect.Field, prefix: str, group: str) -> Field:
    assert isinstance(field.type, inspect.Metadata)  # noqa: S101 -- narrows for mypy
    extra: dict[str, Any] = field.type.extra or {}
    path = f"{prefix}{field.name}"
    facts = f"{group}.{extra['facts']}" if group and extra["facts"] else extra["facts"]
    said = {"label": extra["label"], "hint": extra["hint"], "private": extra["private"]}
    return Field(path=path, facts=facts, **said, **_kind(field, path, facts))


def _kind(field: inspect.Field, path: str, facts: str) -> dict[str, Any]:
    kind = _bare(field.type)
    many = isinstance(kind, inspect.VarTupleType)
    if isinstance(kind, inspect.VarTupleType):
        kind = kind.item_type
    match kind:
        case inspect.StructType(cls=cls):
            # A person's fields take their place in the filing form from the group they stand in.
            group = facts if facts and "." not in facts else ""
            inner = _fields(cls, f"{path}.", group)
            return {"value": "list" if many else "group", "fields": inner, "struct": cls}
        case inspect.EnumType(cls=cls):
            options = tuple(option for option in cls if isinstance(option, Term))
            default = field.default if isinstance(field.default, Term) else None
            return {
                "value": "choices" if many else "choice",
                "options": options,
                "default": default,
            }
        case inspect.LiteralType(values=values):
            return {"value": "literal", "words": tuple(str(value) for value in values)}
        case inspect.BoolType():
            return {"value": "yes-no"}
        case inspect.DateType():
            return {"value": "date"}
        case inspect.IntType():
            return {"value": "number"}
        case _:
            return {"value": "text"}


def _bare(kind: inspect.Type) -> inspect.Type:
    while isinstance(kind, inspect.Metadata):
        kind = kind.type
    if isinstance(kind, inspect.UnionType):
        kind = next(part for part in kind.types if not isinstance(part, inspect.NoneType))
    return kind
