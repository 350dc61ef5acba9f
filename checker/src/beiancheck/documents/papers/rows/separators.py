"""Signs between a label and its value other than a colon: 域名 = shili.cn, 域名......shili.cn."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from beiancheck.documents.papers.rows.cell import Cell

_SIGN = re.compile(
    r"(?P<label>[一-鿿/()]{2,12}|[A-Za-z][A-Za-z /-]{2,30}?)"
    r" ?(?P<sign>=>|->|→|=|\.{3,}|…+|·{3,}|-{3,}|—{2,}|_{3,}) ?(?=[0-9A-Za-z一-鿿])"
    r"|\[(?P<framed>[A-Za-z][A-Za-z /-]{2,30})(?P<end>\]) ?(?=[0-9A-Za-z一-鿿])"
)
_IN_ENGLISH = re.compile(r"(?P<label>[一-鿿/()]{2,12}) ?[·•|] ?[A-Z][A-Za-z /-]{3,40}:?")
"""A label with the same in English behind a dot: 注册者名称·Registrant."""


def plain(found: Sequence[Cell]) -> Iterator[Cell]:
    """Yield the cells with a colon in place of such a sign, labels without the same in English."""
    for cell in found:
        both = _IN_ENGLISH.fullmatch(cell.text)
        if both:
            yield cell.part(0, both.end("label"))
            continue
        said = _SIGN.match(cell.text)
        if said is None:
            yield cell
            continue
        label, sign = ("label", "sign") if said["label"] else ("framed", "end")
        colon = replace(cell.letters[said.start(sign)], text=":")
        yield replace(
            cell,
            letters=(
                *cell.letters[said.start(label) : said.end(label)],
                colon,
                *cell.letters[said.end() :],
            ),
        )


def plain_texts(texts: Sequence[str]) -> Iterator[str]:
    """Yield lines of text in the same way."""
    for text in texts:
        said = _SIGN.match(text)
        yield f"{said['label'] or said['framed']}:{text[said.end() :]}" if said else text
