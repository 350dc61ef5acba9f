"""A page that was read, as plain values for JSON: the same words through every door."""

from dataclasses import asdict
from typing import Any

from beiancheck.documents.papers.marked.mark import Mark
from beiancheck.documents.papers.pictures.flaw import Flaw
from beiancheck.documents.papers.said import Said
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Line, Page


def page(read: Page, said: Said) -> dict[str, Any]:
    """Return a page and what it says; which characters could be read is left out."""
    return {
        "number": read.number,
        "width": read.width,
        "height": read.height,
        "source": read.source.value,
        "turned": read.turned,
        "measures": asdict(read.measures) if read.measures else None,
        "looks": [{"paper": look.paper.value, "points": look.points} for look in said.looks],
        "values": [_value(one) for one in said.values],
        "marks": [_mark(one) for one in said.marks],
        "flaws": [_flaw(one) for one in said.flaws],
        "codes": [{"text": one.text, "box": one.box.corners} for one in said.codes],
        "lines": [_line(one) for one in read.lines],
    }


def _value(read: Value) -> dict[str, Any]:
    return {
        "item": read.item.value,
        "text": read.text,
        "certain": read.is_certain,
        "confidence": read.confidence,
        "boxes": [box.corners for box in read.boxes],
        "other": read.other,
        "doubts": sorted(read.doubts),
    }


def _mark(read: Mark) -> dict[str, Any]:
    return {
        "kind": read.kind.value,
        "state": read.state.value,
        "label": read.label,
        "certain": read.is_certain,
        "box": read.box.corners,
    }


def _flaw(read: Flaw) -> dict[str, Any]:
    return {
        "kind": read.kind.value,
        "amount": read.amount,
        "words": read.words,
        "box": read.box.corners if read.box else None,
    }


def _line(read: Line) -> dict[str, Any]:
    return {
        "text": read.text,
        "confidence": read.confidence,
        "box": read.box.corners,
        "other": read.other,
        "doubts": sorted(read.doubts),
    }
