"""What a case says was read of its files, as the reader would hand it over."""

from typing import Any

from beiancheck.documents.box import upright
from beiancheck.documents.papers.kinds.look import Look
from beiancheck.documents.papers.marked.mark import Mark, MarkKind, State
from beiancheck.documents.papers.pictures.flaw import Flaw, FlawKind
from beiancheck.documents.papers.said import Said
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.read_page import ReadPage
from beiancheck.documents.reading import Code, Doubt, Source
from beiancheck.terms.items import Item
from beiancheck.terms.papers import Paper

_PAPERS = {paper.value: paper for paper in Paper}
_ITEMS = {item.value: item for item in Item}


def readings(rows: tuple[dict[str, Any], ...]) -> dict[str, tuple[ReadPage, ...]]:
    """Return the pages that rows of a case tell of, by file.

    A row has ``file``, ``paper`` (what it looks like), ``values`` by item, each a text or several,
    and may have ``page``, ``points``, ``certainty`` (sure unless certain or doubtful), ``other``
    by item, ``doubts`` and ``legible``, the only characters that could be read. ``flaws`` are
    those of its picture, by kind, each with what was measured, a watermark's words, or the two
    numbers of a page; ``marks`` say of places by their label: ``signed no``, ``blank yes``.
    ``codes`` are what QR codes say.
    """
    found: dict[str, tuple[ReadPage, ...]] = {}
    for row in rows:
        found[row["file"]] = (*found.get(row["file"], ()), _page(row))
    return found


def _page(row: dict[str, Any]) -> ReadPage:
    number = row.get("page", 1)
    is_certain = row.get("certainty") == "certain"
    paper = row.get("paper", "")
    looks = (Look(_PAPERS[paper], row.get("points", 10)),) if paper else ()
    listed = [
        (item, text)
        for item, texts in row.get("values", {}).items()
        for text in (texts if isinstance(texts, list) else [texts])
    ]
    values = tuple(_value(item, text, at, row) for at, (item, text) in enumerate(listed))
    return ReadPage(
        number=number,
        width=1200,
        height=800,
        source=Source.TEXT_LAYER if is_certain else Source.RECOGNISED,
        said=Said(
            number,
            looks,
            values,
            marks=tuple(_mark(label, told, row) for label, told in row.get("marks", {}).items()),
            codes=tuple(Code(text, upright(0, 0, 90, 90)) for text in row.get("codes", ())),
            flaws=tuple(_flaw(kind, told, number) for kind, told in row.get("flaws", {}).items()),
        ),
        legible=frozenset(row.get("legible", "")),
    )


def _mark(label: str, told: str, row: dict[str, Any]) -> Mark:
    kind, state = told.split()
    return Mark(
        kind=MarkKind(kind),
        state=State(state),
        label=label,
        page=row.get("page", 1),
        box=upright(100, 600, 300, 630),
        is_certain=row.get("certainty") == "certain",
    )


def _flaw(kind: str, told: int | str | list[int], number: int) -> Flaw:
    if isinstance(told, list):
        amount, count = told
        return Flaw(kind=FlawKind(kind), page=number, amount=amount, words=str(count))
    if isinstance(told, str):
        box = upright(0, 0, 400, 300)
        return Flaw(kind=FlawKind(kind), page=number, words=told, box=box)
    return Flaw(kind=FlawKind(kind), page=number, amount=told)


def _value(item: str, text: str, at: int, row: dict[str, Any]) -> Value:
    doubts = {Doubt(doubt) for doubt in row.get("doubts", ())}
    other = row.get("other", {}).get(item)
    if row.get("certainty") == "doubtful":
        doubts.add(Doubt.LOW_CONFIDENCE)
    if other:
        doubts.add(Doubt.READINGS_DIFFER)
    return Value(
        item=_ITEMS[item],
        text=text,
        page=row.get("page", 1),
        boxes=(upright(100, 100 + 40 * at, 500, 130 + 40 * at),),
        confidence=800 if doubts else 990,
        is_certain=row.get("certainty") == "certain",
        doubts=frozenset(doubts),
        other=other,
    )
