"""JSON Schema of submission, report and timeline, made from the structs."""

from typing import Any

import msgspec

from beiancheck import __version__, shape
from beiancheck.planned import Timeline
from beiancheck.report import Report
from beiancheck.shape import Field
from beiancheck.submission import LONG_TERM
from beiancheck.terms.papers import Paper
from beiancheck.terms.term import Term

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def submission() -> dict[str, Any]:
    """Return the JSON Schema of a submission.

    ``title`` is the Chinese label, ``x-en`` the English one, ``x-facts`` the place in the filing
    form (``group.key``), ``x-code`` a value's code there (provinces: GB/T 2260), ``x-private``
    marks what is masked in saved reports.
    """
    return {
        "$schema": _DIALECT,
        "$id": "urn:beiancheck:submission:1",
        "title": "备案材料",
        "x-en": "Submission",
        "x-engine": __version__,
        **_object(shape.tree()),
    }


def _object(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: _property(field) for field in fields},
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    described: dict[str, Any] = {"title": field.label.zh, "x-en": field.label.en}
    if field.hint:
        described |= {"description": field.hint.zh, "x-en-description": field.hint.en}
    if field.facts:
        described["x-facts"] = field.facts
    if field.private:
        described["x-private"] = True
    return described | _type(field)


def _type(field: Field) -> dict[str, Any]:
    match field.value:
        case "group":
            return _object(field.fields)
        case "list":
            return {"type": "array", "items": _object(field.fields)}
        case "choice":
            return _one_of(field.options)
        case "choices":
            return {"type": "array", "items": _one_of(field.options)}
        case "literal":
            return {"type": "string", "enum": list(field.words)}
        case "yes-no":
            return {"type": "boolean"}
        case "number":
            return {"type": "integer", "minimum": 1}
        case "date":
            return {"type": "string", "format": "date"}
        case _ if field.name == "valid_until":
            dated = {"type": "string", "format": "date"}
            return {"anyOf": [dated, {"const": LONG_TERM, "title": LONG_TERM}]}
        case _:
            return {"type": "string"}


def _one_of(options: tuple[Term, ...]) -> dict[str, Any]:
    return {
        "type": "string",
        "enum": [option.value for option in options],
        "oneOf": [_const(option) for option in options],
    }


def _const(option: Term) -> dict[str, Any]:
    described = {"const": option.value, "title": option.label.zh, "x-en": option.label.en}
    if option.code:
        described["x-code"] = option.code
    if option is Paper.APP_ICON:
        described["x-facts"] = "app.icon"
    return described


def report() -> dict[str, Any]:
    """Return the JSON Schema of a report."""
    made = msgspec.json.schema(Report)
    return {"$schema": _DIALECT, "$id": "urn:beiancheck:report:1", "x-engine": __version__} | made


def timeline() -> dict[str, Any]:
    """Return the JSON Schema of a timeline."""
    made = msgspec.json.schema(Timeline)
    return {"$schema": _DIALECT, "$id": "urn:beiancheck:timeline:1", "x-engine": __version__} | made
