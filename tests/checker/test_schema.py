"""The schema names every field of the filing form and carries the official codes."""

import json
from typing import Any

from beiancheck import schema, shape
from beiancheck.submission import Submission

# The fields of the provider-side filing form as seen 2023-12, by group.
FORM = {
    "subject": (
        "province_city_county unit_property unit_cert_type unit_cert_num unit_name "
        "unit_cert_address unit_contact_address unit_superior remark"
    ),
    "principal": "name cert_type cert_num cert_validity mobile tel emergency_tel email im",
    "service": ("server_type name domain first_page_url content_type language approval remark"),
    "service_principal": "name cert_type cert_num cert_validity mobile tel emergency_tel email",
    "access": "asp ip connect_mode server_address",
    "app": "platform package pubkey fingerprint icon domain",
}


def facts(node: Any) -> list[str]:
    """Collect every x-facts below a node."""
    if isinstance(node, list):
        return [found for item in node for found in facts(item)]
    if not isinstance(node, dict):
        return []
    own = [node["x-facts"]] if isinstance(node.get("x-facts"), str) else []
    return own + [found for item in node.values() for found in facts(item)]


def test_every_field_of_the_filing_form_has_its_place() -> None:
    wanted = {f"{group}.{key}" for group, keys in FORM.items() for key in keys.split()}

    assert set() == wanted - set(facts(schema.submission()))


def options(path: str) -> dict[str, dict[str, str]]:
    """Return the options of a choice by their value."""
    node = schema.submission()
    for part in path.split("."):
        node = node["properties"][part]
        node = node.get("items", node)
    return {option["const"]: option for option in node["oneOf"]}


def test_values_carry_their_official_codes() -> None:
    assert "9" == options("kind")["private-non-enterprise"]["x-code"]
    assert "44" == options("province")["guangdong"]["x-code"]
    assert "14" == options("manager.document")["hk-macao-permit"]["x-code"]
    assert "4294967296" == options("services.content")["non-bank-payment"]["x-code"]
    assert {str(code) for code in range(1, 21)} - {"7", "8"} == {
        option["x-code"] for option in options("kind").values()
    }


def test_every_role_of_a_file_has_the_chinese_name_of_its_paper() -> None:
    roles = options("files.role")

    assert "网站备案信息真实性核验单" == roles["verification-sheet"]["title"]
    assert all(role["title"] and role["x-en"] for role in roles.values())


def test_the_schema_and_the_struct_have_the_same_fields() -> None:
    assert list(Submission.__struct_fields__) == list(schema.submission()["properties"])
    assert {field.name for field in shape.tree()} == set(schema.submission()["properties"])


def test_the_report_schema_fits_what_a_report_holds() -> None:
    made = json.dumps(schema.report())

    for key in ("rule", "severity", "ground", "causes", "place", "message", "fix"):
        assert f'"{key}"' in made
