"""From the words in a form's fields back to a submission, with the rest named."""

import re
from dataclasses import dataclass, field
from typing import Any

from beiancheck import shape
from beiancheck.fitting import MOST_ITEMS
from beiancheck.formats.day import parse_date
from beiancheck.forms import several
from beiancheck.forms.answers import BETWEEN, NO, YES, plain
from beiancheck.forms.literals import WORDS
from beiancheck.shape import Field
from beiancheck.terms.certificates import OFFERED
from beiancheck.terms.kinds import Kind
from beiancheck.text import LANGUAGES, shown

_BETWEEN = re.compile("[、，,;；\n]")


@dataclass(frozen=True, slots=True)
class Unread:
    """What stands in a file and found no place: the field or label it stands at, its words."""

    where: str
    seen: str


@dataclass(slots=True)
class Tree:
    """A submission as it is put together; what does not fit is kept apart."""

    raw: dict[str, Any] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)

    def write(self, name: str, words: str) -> None:
        """Take the words of a field; ``name`` may have ``*`` for several items."""
        said = plain(words)
        if not said:
            return
        if name.startswith("blank."):
            self.unread.append(Unread("", shown(said)))
            return
        if name.startswith(several.SITES) and self._by_site(name, said):
            return
        if name.startswith(several.SITES) and name != several.NAMES:
            # Of several sites together, and nothing tells which words belong to which.
            self.unread.append(Unread(name.replace(".*", ""), shown(said)))
            return
        if "*" in name:
            for number, one in enumerate(filter(None, said.split(BETWEEN))):
                self.write(name.replace("*", str(number), 1), one)
            return
        try:
            known = shape.at(name)
        except KeyError:
            self.unread.append(Unread(shown(name), shown(said)))
            return
        value = _value(known, said, str(self.raw.get("kind", "")))
        if value is None or not self._put(name, value):
            self.unread.append(Unread(name, shown(said)))

    def _by_site(self, name: str, said: str) -> bool:
        sites = several.read(name, said, len(self.raw.get("services", ())))
        for number, words in sites.items():
            self.write(name.replace("*", str(number), 1), words)
        return bool(sites)

    def tick(self, name: str) -> None:
        """Take a ticked box, named as its field and what it stands for."""
        path, _, value = name.partition("=")
        if path.startswith(several.SITES):
            self.unread.append(Unread(path.replace(".*", ""), value))
            return
        try:
            known = shape.at(path)
        except KeyError:
            return
        if known.value == "choices":
            self._put(path, [value])
        elif known.value == "yes-no":
            self._once(path, value == "true", value)
        elif value in {option.value for option in known.options}:
            self._once(path, value, value)

    def _once(self, path: str, value: object, seen: str) -> None:
        if not self._put(path, value):
            self.unread.append(Unread(path, seen))

    def _put(self, path: str, value: object) -> bool:
        """Put a value in its place; tells whether the place was free, near enough and is one."""
        held: Any = self.raw
        keys = path.split(".")
        for key, after in zip(keys, [*keys[1:], ""], strict=True):
            if isinstance(held, list):
                place = int(key) if key.isdigit() else MOST_ITEMS
                if place >= MOST_ITEMS:
                    return False
                held += [{} for _ in range(place + 1 - len(held))]
                held = held[place]
            elif not isinstance(held, dict):
                return False
            elif after:
                held = held.setdefault(key, [] if after.isdigit() else {})
            elif isinstance(value, list):
                held.setdefault(key, []).extend(value)
            elif held.setdefault(key, value) != value:
                return False
        return True


def _value(known: Field, said: str, kind: str) -> object:
    """Give what a field holds for its words; None where they do not fit."""
    match known.value:
        case "text":
            return said
        case "choice":
            return _option(known, said, kind)
        case "choices":
            chosen = [_option(known, one.strip(), kind) for one in _BETWEEN.split(said)]
            return chosen if all(chosen) else None
        case "yes-no":
            return {YES: True, NO: False, "yes": True, "no": False}.get(said.lower())
        case "literal":
            return next((word for word in known.words if said in {word, *_both(word)}), None)
        case "number":
            return int(said) if said.isascii() and said.isdigit() else None
        case "date":
            day = parse_date(said)
            return day.isoformat() if day else None
        case _:
            return None


def _option(known: Field, said: str, kind: str) -> str | None:
    meant = [
        option.value
        for option in known.options
        if said in {option.value, *(option.label.of(language) for language in LANGUAGES)}
    ]
    if len(meant) > 1:
        # Certificates of different registries bear one name; each kind of holder has its own.
        holder = Kind.of(kind)
        offered = OFFERED[holder] if holder else frozenset()
        meant = [value for value in meant if value in offered]
    return meant[0] if len(meant) == 1 else None


def _both(word: str) -> tuple[str, ...]:
    return tuple(WORDS[word].of(language) for language in LANGUAGES)
