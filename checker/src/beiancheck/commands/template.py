"""The text of an empty ``submission.toml``: each field with what it is and what it may hold."""

import argparse
from collections.abc import Iterator

from beiancheck import shape
from beiancheck.provider import default
from beiancheck.requirements import fields
from beiancheck.requirements.listing import listed
from beiancheck.shape import Field
from beiancheck.terms.certificates import OFFERED
from beiancheck.terms.filings import ServiceType
from beiancheck.terms.kinds import PERSONS
from beiancheck.terms.papers import Paper
from beiancheck.text import Language, Text

_HEAD = Text(
    zh="# 备案材料。填好后，把照片放在同一个文件夹，运行 beiancheck check 文件夹。",
    en="# Filing materials. Fill in, put the photos beside it, run beiancheck check FOLDER.",
)
_OPTIONAL = Text(zh="选填", en="optional")
_ONE_OF = Text(zh="可选", en="one of")
_ALWAYS = ("kind", "filing", "province")
_PEOPLE = {"manager": "holder-manager", "site-manager": "service-manager"}


def template(order: argparse.Namespace) -> str:
    """Return the text for the kind of holder, filing and province that were asked for."""
    lines = [_HEAD.of(order.lang), ""]
    chosen = {name: getattr(order, name) for name in _ALWAYS}
    for name in _ALWAYS:
        field = shape.at(name)
        value = chosen[name].value if chosen[name] else ""
        lines += [_comment(field, order), f'{name} = "{value}"']
    field = shape.at("manager_is_legal_representative")
    lines += [_comment(field, order), f"# {field.name} = true", ""]
    lines += _table("holder", order)
    lines += _table("manager", order)
    lines += _table("services", order, skipped=("domains", "approvals", "manager", "access", "app"))
    lines += _table("services.domains", order)
    lines += _table("services.manager", order)
    lines += _table("services.access", order)
    lines += [*_files(order), *_confirmed(order)]
    return "\n".join(lines).rstrip() + "\n"


def _table(path: str, order: argparse.Namespace, skipped: tuple[str, ...] = ()) -> list[str]:
    group = shape.at(path)
    lines = [
        f"# {group.label.of(order.lang)}",
        f"[[{path}]]" if group.value == "list" else f"[{path}]",
    ]
    for field in group.fields:
        if field.name in skipped:
            continue
        lines.append(_comment(field, order))
        lines.append(f"{_off(field, order)}{field.name} = {_blank(field, order)}")
    return [*lines, ""]


def _off(field: Field, order: argparse.Namespace) -> str:
    if field.name == "same_manager" and order.kind in PERSONS:
        return ""
    return "" if field.value in {"text", "choice"} and _is_required(field, order) else "# "


def _is_required(field: Field, order: argparse.Namespace) -> bool:
    return any(
        order.kind in row.when.kinds
        and order.filing in row.when.filings
        and ServiceType.WEBSITE in row.when.services
        for row in fields.rows_for(field.path)
    )


def _comment(field: Field, order: argparse.Namespace) -> str:
    language: Language = order.lang
    parts = [field.label.of(language)]
    if field.hint:
        parts.append(field.hint.of(language))
    options = [option for option in field.options if _is_open(field, option, order)]
    if options:
        named = ", ".join(f"{option.value} {option.label.of(language)}" for option in options)
        parts.append(f"{_ONE_OF.of(language)}: {named}")
    if field.path not in _ALWAYS and not _is_required(field, order):
        parts.append(_OPTIONAL.of(language))
    return "# " + "；".join(parts) if language == "zh" else "# " + "; ".join(parts)


def _is_open(field: Field, option: object, order: argparse.Namespace) -> bool:
    return field.path != "holder.certificate" or option in OFFERED[order.kind]


def _blank(field: Field, order: argparse.Namespace) -> str:
    match field.value:
        case "choices":
            return "[]"
        case "yes-no":
            return "true" if field.name == "same_manager" and order.kind in PERSONS else "false"
        case "date":
            return "2030-01-31"
        case "number":
            return "1"
        case _ if field.default:
            return f'"{field.default}"'
        case _:
            return '""'


def _confirmed(order: argparse.Namespace) -> Iterator[str]:
    field = shape.at("files.confirmed")
    items = ", ".join(option.value for option in shape.at("files.confirmed.item").options)
    yield f"{_comment(field, order)}: {items}"
    yield '# confirmed = [{ item = "name", text = "" }]'


def _files(order: argparse.Namespace) -> Iterator[str]:
    for row in listed(order.kind, order.filing, order.province, default()):
        if row.verdict is None:
            continue
        papers = row.papers
        if papers[:2] == (Paper.RESIDENT_ID_FRONT, Paper.RESIDENT_ID_BACK):
            papers = papers[:2]
        else:
            papers = papers[:1]
        for paper in papers:
            types = row.when.get("type", [ServiceType.WEBSITE.value])
            is_sure = not row.when.keys() - {"type"} and ServiceType.WEBSITE.value in types
            off = "" if is_sure else "# "
            yield f"# {row.title.of(order.lang)}: {row.reason.of(order.lang)}"
            yield f"{off}[[files]]"
            yield f'{off}name = "{paper.value}.jpg"'
            yield f'{off}role = "{paper.value}"'
            if row.whose in _PEOPLE:
                yield f'{off}person = "{_PEOPLE[row.whose]}"'
            yield ""
