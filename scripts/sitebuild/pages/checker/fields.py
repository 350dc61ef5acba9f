"""The submission's fields as controls: which kind of control, when it shows, when it is a must."""

from collections.abc import Iterable
from dataclasses import dataclass

from beiancheck.forms.literals import WORDS
from beiancheck.requirements import fields as required
from beiancheck.shape import Field
from beiancheck.terms.certificates import OFFERED, PersonDocument
from beiancheck.terms.term import Term
from beiancheck.text import Text
from sitebuild.pages.checker import conditions, relevance
from sitebuild.pages.checker.conditions import Condition

IDENTITY_ENDS = "valid_until"
HEADED = ("kind", "filing", "province", conditions.LEGAL, "files")
"""Fields that have their places among the questions or the papers."""

AUTOCOMPLETE = {"name": "name", "mobile": "tel", "email": "email"}
TYPES = {"mobile": "tel", "landline": "tel", "emergency": "tel", "email": "email"}
PLAIN = frozenset({"home_page", "package", "fingerprint", "public_key", "ip", "number", "domain"})
LONG = frozenset({"remark", "public_key"})
SHORT = frozenset({"mobile", "landline", "emergency", "valid_until"})
SHOWN_FIRST = 10


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as the form shows it; ``name`` holds ``#`` where an item's number stands."""

    field: Field
    name: str

    @property
    def when(self) -> str:
        """Tell the script when it shows, beyond the group it stands in."""
        return conditions.written(relevance.of(self.field.path))

    @property
    def must(self) -> str:
        """Tell the script when it has to be filled; "" for never, "[]" for always."""
        if self.field.name == IDENTITY_ENDS and "manager" in self.field.path:
            holder = self.field.path.removesuffix(IDENTITY_ENDS) + "document"
            return conditions.written([{holder: [PersonDocument.RESIDENT_ID.value]}])
        asked = required.rows_for(self.field.path)
        if not asked:
            return ""
        return (
            conditions.written(conditions.either(conditions.of(row.when) for row in asked)) or "[]"
        )

    @property
    def type(self) -> str:
        """Name the type of the input."""
        return "date" if self.field.value == "date" else TYPES.get(self.field.name, "text")

    @property
    def is_long(self) -> bool:
        """Tell whether it takes several lines."""
        return self.field.name in LONG

    @property
    def is_short(self) -> bool:
        """Tell whether it takes few characters."""
        return self.field.name in SHORT or self.field.value in {"date", "number"}

    @property
    def is_plain(self) -> bool:
        """Tell whether a phone should neither correct nor capitalise it."""
        return self.field.name in PLAIN or self.field.path == "services.domains.name"

    @property
    def autocomplete(self) -> str:
        """Let the browser offer the visitor's own name, phone and address, nothing else."""
        group = self.field.path.rpartition(".")[0]
        own = AUTOCOMPLETE.get(self.field.name) if group.endswith("manager") else None
        return f"section-{group.replace('.', '-')} {own}" if own else "off"

    @property
    def inner(self) -> "tuple[Shown, ...]":
        """Return the fields of a group, or of an item of a list."""
        stem = f"{self.name}.#" if self.field.value == "list" else self.name
        return shown(self.field.fields, stem)

    @property
    def words(self) -> tuple[tuple[str, Text], ...]:
        """Return the words of a literal, each with its label."""
        return tuple((word, WORDS[word]) for word in self.field.words)

    @property
    def is_doubtful(self) -> bool:
        """Tell whether "not sure" is an answer: the check then says that it could not look."""
        return not self.must

    @property
    def options(self) -> tuple[tuple[Term, str], ...]:
        """Return the members of a choice, each with the condition under which it is offered."""
        return tuple((option, conditions.written(_offered(self, option))) for option in self.first)

    @property
    def first(self) -> tuple[Term, ...]:
        """Return the members that are shown at once."""
        many = self.field.value == "choices"
        return self.field.options[:SHOWN_FIRST] if many else self.field.options

    @property
    def rest(self) -> tuple[Term, ...]:
        """Return the members that fold away."""
        return self.field.options[len(self.first) :]


def shown(fields: Iterable[Field], stem: str = "") -> tuple[Shown, ...]:
    """Return fields as the form shows them."""
    return tuple(
        Shown(field, f"{stem}.{field.name}".removeprefix("."))
        for field in fields
        if field.path not in HEADED
    )


def _offered(one: Shown, option: Term) -> Condition:
    if one.field.path != "holder.certificate":
        return conditions.ALWAYS
    return [{"kind": [kind.value for kind in OFFERED if option in OFFERED[kind]]}]
