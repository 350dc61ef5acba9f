"""A form for one submission: a sheet for every site, a row for every item, a name for every field.

The names are paths of the submission with the numbers of items in them (``services.0.name``).
``*`` stands for all items of a list, written beside each other; what no submission holds is named
``blank`` and a number.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

from beiancheck.forms.layout import Entries, Entry, Form, Grid, Part, Section
from beiancheck.requirements.when import has_own_manager
from beiancheck.submission import Submission
from beiancheck.text import Text

SERVICES = "services"
MANAGER = "services.manager."
DOMAINS = ".domains."
NUMBERED = Text(zh="{title}（第 {number} 个）", en="{title} ({number})")
Named = Callable[[str], str]


def spread(form: Form, submission: Submission, service: int | None = None) -> Form:
    """Give the form with room for what a submission holds; ``service`` keeps to one site."""
    blanks = count(1)

    def named(path: str, rename: Named) -> str:
        return rename(path) if path else f"blank.{next(blanks)}"

    sections = [
        replace(section, parts=tuple(_part(part, submission, rename, named) for part in parts))
        for section, parts, rename in _sections(form, submission, service)
    ]
    return replace(form, sections=tuple(sections))


def _sections(
    form: Form, submission: Submission, service: int | None
) -> Iterator[tuple[Section, tuple[Part, ...], Named]]:
    if not form.repeats:
        for section in form.sections:
            yield section, section.parts, lambda path: _chosen(path, submission, service)
        return
    sheets = [section for section in form.sections if is_of(section, form.repeats)]
    total = max(1, len(getattr(submission, form.repeats)))
    for section in form.sections:
        if section not in sheets:
            yield section, section.parts, str
        elif section is sheets[0]:
            for number in range(total):
                yield from _sheet(sheets, form.repeats, number, total)


def _sheet(
    sheets: list[Section], listed: str, number: int, total: int
) -> Iterator[tuple[Section, tuple[Part, ...], Named]]:
    def rename(path: str) -> str:
        return path.replace(listed, f"{listed}.{number}", 1)

    for section in sheets:
        titled = section if total == 1 else replace(section, title=_numbered(section, number + 1))
        yield titled, section.parts, rename


def _numbered(section: Section, number: int) -> Text:
    values: dict[str, Text | str] = {"title": section.title, "number": str(number)}
    return Text(zh=NUMBERED.fill("zh", values), en=NUMBERED.fill("en", values))


def is_of(section: Section, listed: str) -> bool:
    """Tell whether a section speaks of one item of a list."""
    if not listed:
        return False
    paths = [
        part.path if isinstance(part, Grid) else part.rows[0].path
        for part in section.parts
        if isinstance(part, Grid | Entries)
    ]
    return bool(paths) and all(f"{path}.".startswith(f"{listed}.") for path in paths)


def _chosen(path: str, submission: Submission, service: int | None) -> str:
    """Name a field of a letter, which speaks of one site or of all of them."""
    if not path.startswith(f"{SERVICES}."):
        return path
    services = submission.services
    number = "0" if len(services) <= 1 else "*"
    if service is not None and 0 <= service < len(services):
        number, services = str(service), (services[service],)
    if path.startswith(MANAGER) and services and not any(map(has_own_manager, services)):
        return path.removeprefix(f"{SERVICES}.")
    return path.replace(SERVICES, f"{SERVICES}.{number}", 1).replace(DOMAINS, f"{DOMAINS}*.", 1)


def _part(
    part: Part, submission: Submission, rename: Named, named: Callable[[str, Named], str]
) -> Part:
    match part:
        case Entries(rows):
            return replace(
                part, rows=tuple(replace(row, path=named(row.path, rename)) for row in rows)
            )
        case Grid():
            path = rename(part.path)
            items = _held(submission, path)
            columns = tuple(_column(column, part.path, path) for column in part.columns)
            return replace(
                part, path=path, columns=columns, lines=max(part.lines, len(items or ()))
            )
        case _:
            return part


def _column(column: Entry, old: str, new: str) -> Entry:
    return replace(column, path=f"{new}.{column.path.removeprefix(f'{old}.')}")


def _held(submission: Submission, path: str) -> tuple[object, ...]:
    held: object = submission
    for key in path.split("."):
        if isinstance(held, tuple):
            if not key.isdigit() or int(key) >= len(held):
                return ()
            held = held[int(key)]
        else:
            held = getattr(held, key, ())
    return held if isinstance(held, tuple) else ()
