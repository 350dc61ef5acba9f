"""A Word form filled in place: only what stands in its fields changes, everything else stays.

The template is our own, written with python-docx at build time, so that its text can be taken
apart by what is known of it. Parsing and writing it anew would lose declarations that Word
insists on (``mc:Ignorable`` names them).
"""

import io
import re
import zipfile
from xml.sax.saxutils import escape

from beiancheck.forms.answers import Answers
from beiancheck.forms.fields import Place, fields
from beiancheck.forms.layout import Form, Grid
from beiancheck.forms.spread import NUMBERED, spread
from beiancheck.sheets import supplies
from beiancheck.submission import Submission
from beiancheck.text import Language

DOCUMENT = "word/document.xml"
TICKED, EMPTY = "☑", "□"
EARLIEST = (1980, 1, 1, 0, 0, 0)
_SHEET = re.compile(r'<w:bookmarkStart [^>]*w:name="sheet"/>(.*?)<w:bookmarkEnd [^>]*/>', re.DOTALL)
_HEADING = re.compile(r'(<w:pStyle w:val="Heading1"/>.*?<w:t(?: [^>]*)?>)([^<]*)', re.DOTALL)
_CONTROL = re.compile(
    r'(<w:sdt>(?:(?!</w:sdt>).)*?<w:tag w:val=")([^"]+)("/>)((?:(?!</w:sdt>).)*</w:sdt>)', re.DOTALL
)
_WRITTEN = re.compile(r"<w:t(?: [^>]*)?>[^<]*</w:t>")
ROW_ENDS = "</w:tr>"


def fill(
    form: Form, submission: Submission, answers: Answers, service: int | None, language: Language
) -> bytes:
    """Give the Word file of a form.

    :raises SuppliesError: if the templates are not there.
    """
    blank, full = spread(form, Submission()), spread(form, submission, service)
    template = supplies.template(f"{form.id}-{language}")
    text = template[DOCUMENT].decode("utf-8")
    if form.repeats:
        text = _sheets(text, form.repeats, len(getattr(submission, form.repeats)), language)
        renamed = {}
    else:
        pairs = zip(fields(blank), fields(full), strict=True)
        renamed = {old.name: new.name for old, new in pairs}
    text = _longer(text, full)
    places = {place.name: place for place in fields(full)}

    def written(found: re.Match[str]) -> str:
        start, name, end, rest = found.groups()
        name = renamed.get(name, name)
        return f"{start}{name}{end}{_said(rest, places[name], answers)}"

    return _packed(template, _CONTROL.sub(written, text))


def _sheets(text: str, listed: str, count: int, language: Language) -> str:
    """Give every item its own sheet."""
    found = _SHEET.search(text)
    assert found  # noqa: S101 -- the build marks the sheet of every form that repeats one
    sheets = [found[1]]
    if count > 1:
        sheets = [_sheet(found[1], listed, number, language) for number in range(count)]
    return text[: found.start()] + "".join(sheets) + text[found.end() :]


def _sheet(sheet: str, listed: str, number: int, language: Language) -> str:
    def headed(head: re.Match[str]) -> str:
        return head[1] + _numbered(head[2], number + 1, language)

    own = sheet.replace(f'w:val="{listed}.0.', f'w:val="{listed}.{number}.')
    return _HEADING.sub(headed, own)


def _numbered(title: str, number: int, language: Language) -> str:
    return NUMBERED.fill(language, {"title": title, "number": str(number)})


def _longer(text: str, form: Form) -> str:
    """Give every list as many rows as it has items."""
    for part in (part for section in form.sections for part in section.parts):
        if not isinstance(part, Grid):
            continue
        marks = [f'w:val="{part.path}.{line}.' for line in range(part.lines)]
        held = sum(mark in text for mark in marks)
        if held < part.lines:
            last = marks[held - 1]
            start, end = _row(text, text.index(last))
            more = (text[start:end].replace(last, mark) for mark in marks[held:])
            text = text[:end] + "".join(more) + text[end:]
    return text


def _row(text: str, at: int) -> tuple[int, int]:
    """Find the row of a table around a place; no pattern, which takes long over a whole form."""
    start = max(text.rfind(opened, 0, at) for opened in ("<w:tr>", "<w:tr "))
    return start, text.index(ROW_ENDS, at) + len(ROW_ENDS)


def _said(rest: str, place: Place, answers: Answers) -> str:
    box = place.box
    if box is None:
        said = answers.said(place.name)
        return _WRITTEN.sub(lambda _: _text(said), rest, count=1) if said else rest
    if not answers.ticks(place.entry.path, box.values):
        return rest
    ticked = rest.replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>')
    return ticked.replace(f">{EMPTY}<", f">{TICKED}<")


def _text(said: str) -> str:
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in said.split("\n"))
    return "<w:br/>".join(lines)


def _packed(template: dict[str, bytes], document: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as kept:
        for name, content in template.items():
            dated = zipfile.ZipInfo(name, EARLIEST)
            dated.compress_type = zipfile.ZIP_DEFLATED
            # Else the system on which it was made would stand in the file.
            dated.create_system = 0
            kept.writestr(dated, document.encode("utf-8") if name == DOCUMENT else content)
    return made.getvalue()
