"""What stands on the forms comes from the schema, the rows and the provider's profile."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest

from beiancheck import shape
from beiancheck.forms.instructions import instructions
from beiancheck.forms.layout import Entries, Entry, Form, Grid, Signing, Table
from beiancheck.forms.registration import registration
from beiancheck.forms.verification import VERIFICATION
from beiancheck.provider import Provider, default
from beiancheck.requirements.listing import listed
from beiancheck.terms.filings import Filing
from beiancheck.terms.kinds import Kind
from beiancheck.text import Text

ORDER = (
    "holder.certificate",
    "holder.number",
    "holder.name",
    "holder.certificate_address",
    "holder.address",
    "holder.investor",
    "holder.remark",
    "manager.name",
    "manager.document",
    "manager.number",
    "manager.mobile",
    "manager.landline",
    "manager.emergency",
    "manager.email",
    "services.type",
    "services.name",
    "services.domains.name",
    "services.home_page",
    "services.content",
    "services.languages",
    "services.remark",
    "services.manager.name",
    "services.access.provider",
    "services.access.ip",
    "services.app.platforms",
)


def entries(form: Form) -> Iterator[Entry]:
    for section in form.sections:
        for part in section.parts:
            if isinstance(part, Entries):
                yield from part.rows
            elif isinstance(part, Grid):
                yield from part.columns


def paths(form: Form) -> list[str]:
    return [entry.path for entry in entries(form)]


def test_every_field_of_the_schema_stands_on_the_registration_form_once() -> None:
    leaves = [path for path, field in shape.by_path().items() if not field.fields]
    # What only the checker asks, such as whether a name may be sensitive, is nobody else's affair.
    leaves = [path for path in leaves if not path.startswith(("statements.", "files.confirmed."))]

    assert sorted(leaves) == sorted(paths(registration()))


def test_the_fields_keep_the_order_of_the_filing_form() -> None:
    found = paths(registration())

    assert [] == [(a, b) for a, b in pairwise(ORDER) if found.index(a) > found.index(b)]
    assert ["filing", "changes", "province", "holder.region", "kind"] == found[:5]


@pytest.mark.parametrize("place", ["holder", "services", "services.access", "files"])
def test_a_field_added_to_the_schema_appears_by_itself(place: str) -> None:
    added = replace(
        shape.at("holder.remark"),
        path=f"{place}.fax",
        label=Text(zh="传真", en="Fax"),
    )

    found = paths(registration(tuple(with_field(field, place, added) for field in shape.tree())))

    assert 1 == found.count(f"{place}.fax")


def with_field(field: shape.Field, place: str, added: shape.Field) -> shape.Field:
    inner = tuple(with_field(one, place, added) for one in field.fields)
    return replace(field, fields=(*inner, added) if field.path == place else inner)


def test_few_options_are_boxes_and_many_a_blank() -> None:
    boxes = {entry.path: len(entry.boxes) for entry in entries(registration())}

    assert len(Kind) == boxes["kind"]
    assert 2 == boxes["services.same_manager"]
    assert 0 == boxes["province"]
    assert 0 == boxes["holder.certificate"]


def test_what_the_verification_sheet_takes_from_a_submission_is_in_the_schema() -> None:
    found = [path for path in paths(VERIFICATION) if path]

    assert [] == [path for path in found if path not in shape.by_path()]
    assert "holder.name" in found


@pytest.mark.parametrize("form", [registration(), VERIFICATION], ids=lambda form: form.id)
def test_a_form_to_hand_in_has_places_for_signature_seal_and_date(form: Form) -> None:
    last = form.sections[-1].parts[-1]

    assert isinstance(last, Signing)
    assert 3 == len(last.places)
    assert form.cites


@pytest.mark.parametrize("kind", Kind)
def test_the_instructions_list_the_papers_of_the_kind(kind: Kind) -> None:
    form = instructions(kind, default(), (Text(zh="电话", en="Phone"),))
    table = next(p for s in form.sections for p in s.parts if isinstance(p, Table))
    rows = listed(kind, Filing.FIRST, None, default())
    asked = [row.what for row in rows if "website" in row.when["type"]]

    assert asked == [line.cells[1] for line in table.rows]
    assert [] == [line for line in table.rows if not line.cites]


def test_a_provider_with_other_habits_gets_other_instructions() -> None:
    other = replace_practice(on_site=False, submit_days=3)
    form = instructions(Kind.ENTERPRISE, other, ())

    assert "到场" not in repr(form.sections[3])
    assert "3 个工作日内" in repr(form.sections[3])


def replace_practice(**changes: object) -> Provider:
    given = default()
    practice = msgspec.structs.replace(given.practice, **changes)
    return msgspec.structs.replace(given, practice=practice)
