"""Tables whose labels head columns: each with its value below, in as many lines as it takes.

Such a table is told by its shape: labels side by side with nothing between them, and below each of
them a block of lines, the blocks level with each other.
"""

from collections.abc import Iterator, Mapping, Sequence
from statistics import median

from beiancheck.documents.papers.letters import (
    asked_for,
    asked_shapes,
    columns_in_order,
    label_heads,
    told_better,
)
from beiancheck.documents.papers.letters.label_heads import Head
from beiancheck.documents.papers.rows.cell import Cell
from beiancheck.documents.papers.values import made
from beiancheck.documents.papers.values.value import Value
from beiancheck.documents.reading import Doubt, Page
from beiancheck.terms.items import Item

_DOWN = 5.0
"""Heights of a line from a label to the first line below it."""
_NEXT_LINE = 1.9
"""Heights of a line from one line of a value to the next."""
_LEVEL = 0.7
"""Heights by which the middles, or the first lines, of two values of a row may differ."""
_FEWEST = 2


def settled(values: Sequence[Value], found: Sequence[Cell], page: Page) -> tuple[Value, ...]:
    """Return the values, with what the columns of a table name instead of pieces of it."""
    told = list(_told(found, page))
    names = {one.text for one in told if one.item is Item.NAME}
    labels = [one.text for one in label_heads.heads(found)] if names else []
    sites = {one.text for one in told if one.item is Item.SITE_NAME} - names
    kept = [
        one
        for one in values
        if not any(told_better.is_worse(one, other) for other in told)
        and not told_better.is_of_another(one, told)
        and not (names and one.item is Item.NAME and one.text in sites)
        and not (one.item is Item.NAME and told_better.is_glued(one.text, labels))
    ]
    items = {one.item for one in kept}
    texts = {(one.item, one.text) for one in kept}
    added = []
    for one in told:
        is_new = one.item not in items or one.item is Item.PERSON
        if is_new and (one.item, one.text) not in texts:
            texts.add((one.item, one.text))
            items.add(one.item)
            added.append(one)
    return (*kept, *added)


def _told(found: Sequence[Cell], page: Page) -> Iterator[Value]:
    """Yield what stands below the labels of such tables."""
    for head, lines in _columns(found):
        item = asked_for.item(head.text)
        value = made.whole(item, lines, page) if item else None
        value = asked_shapes.checked(value) if value else None
        if value:
            is_doubtful = len(lines) > 1 and value.item in {Item.NAME, Item.ADDRESS, Item.DOMAIN}
            yield value.as_text(value.text, Doubt.LOW_CONFIDENCE) if is_doubtful else value


def _columns(found: Sequence[Cell]) -> Iterator[tuple[Head, list[Cell]]]:
    heads = [one for one in label_heads.heads(found) if not one.text.endswith(":")]
    used = {id(cell) for head in heads for cell in head.cells}
    loose = [cell for cell in found if id(cell) not in used]
    seen: set[int] = set()
    for head in heads:
        if id(head) in seen:
            continue
        row = [one for one in heads if abs(one.middle - head.middle) <= _LEVEL * head.height]
        seen |= {id(one) for one in row}
        if len(row) >= _FEWEST and not _has_between(row, loose):
            yield from _level(_blocks(row, heads, loose), row)


def _has_between(row: Sequence[Head], loose: Sequence[Cell]) -> bool:
    """Tell whether something else stands in the row of some labels, as values do beside them."""
    left, right = min(one.left for one in row), max(one.right for one in row)
    middle, height = median(one.middle for one in row), max(one.height for one in row)
    return any(
        abs(cell.middle - middle) <= _LEVEL * height and cell.right > left
        for cell in loose
        if cell.left < right or cell.left - right < _DOWN * height
    )


def _blocks(
    row: Sequence[Head], heads: Sequence[Head], loose: Sequence[Cell]
) -> Mapping[int, list[Cell]]:
    """Return the lines below each label of a row, up to the next labels or what runs across."""
    top, height = max(one.middle for one in row), max(one.height for one in row)
    stop = min(
        (one.middle for one in heads if one.middle > top + height),
        default=float("inf"),
    )
    blocks: dict[int, list[Cell]] = {}
    below = [cell for cell in loose if top < cell.middle < stop]
    ordered = columns_in_order.heads_of(row, below)
    for cell in sorted(below, key=lambda one: one.middle):
        over = [one for one in row if one.left < cell.right and cell.left < one.right]
        if len(over) > 1 and id(cell) not in ordered:
            break
        nearest = ordered.get(id(cell)) or min(
            over or row, key=lambda one: abs(one.left + one.right - cell.left - cell.right)
        )
        block = blocks.setdefault(id(nearest), [])
        last = block[-1].middle if block else nearest.middle
        if cell.middle - last > (_NEXT_LINE if block else _DOWN) * cell.height:
            continue
        block.append(cell)
    return {key: block for key, block in blocks.items() if block}


def _level(
    blocks: Mapping[int, list[Cell]], row: Sequence[Head]
) -> Iterator[tuple[Head, list[Cell]]]:
    """Yield the blocks whose middles, or first lines, are level with those of the others."""
    if len(blocks) < _FEWEST:
        return
    middles = {key: (one[0].middle + one[-1].middle) / 2 for key, one in blocks.items()}
    middle = median(middles.values())
    first = median(one[0].middle for one in blocks.values())
    for head in row:
        block = blocks.get(id(head))
        if not block:
            continue
        away = min(abs(middles[id(head)] - middle), abs(block[0].middle - first))
        if away <= _LEVEL * block[0].height:
            yield head, block
