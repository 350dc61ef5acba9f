"""Labels of passports with their English behind another language: Nama / Name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_ENGLISH = (
    "(?:Passport|Document|Travel Document) ?(?:No|Number|N[°º])|(?:Full )?Names?|Surname"
    "|Given Names?|Nationality|Citizenship|Sex|Gender|Type|Category|(?:(?:Country|State) )?Code"
    "|(?:Date|Place) of (?:birth|issue|expiry|expiration)|(?:Issuing )?(?:Office|Authority)"
    "|Issuing (?:Country|State)|(?:Identity|Personal) (?:No|Number)|Height"
)
_GLOSSED = re.compile(
    rf"[^/0-9]{{2,40}}/\s*(?P<english>(?:{_ENGLISH})\.?)(?:\s*/[^/0-9]{{2,40}})?:?", re.IGNORECASE
)


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells, of such labels what they say in English, which begins where they do."""
    for cell in found:
        glossed = _GLOSSED.fullmatch(cell.text)
        if glossed is None:
            yield cell
            continue
        english = cell.part(*glossed.span("english"))
        first = replace(english.letters[0], left=cell.left)
        yield replace(english, letters=(first, *english.letters[1:]))
