"""The measures of a page once more, in plain Python from their definition alone."""

from itertools import product

Cells = list[list[tuple[int, int, int]]]


def measured(pixels: bytes, width: int, height: int, step: int) -> list[int]:
    """Return the numbers of the answer that ``beiancheck.ocr.measuring`` describes."""
    cells = _cells(pixels, width, height, step)
    flat = [cell for row in cells for cell in row]
    count = len(flat)
    grey = [[(299 * r + 587 * g + 114 * b) // 1000 for r, g, b in row] for row in cells]
    greys = sorted(level for row in grey for level in row)
    paper = greys[-(-3 * count // 4) - 1]
    dim = greys[-(-count // 100) - 1]
    contrast = paper - dim
    ink = [[100 * level < 70 * paper for level in row] for row in grey]
    red = [[r - g > 28 and r - b > 28 for r, g, b in row] for row in cells]
    burnt = 0 if paper >= 245 else sum(min(cell) >= 250 for cell in flat)
    return [
        paper,
        contrast,
        _sharpness(grey, contrast),
        sum(greys) // count,
        1000 * sum(level < 40 for level in greys) // count,
        1000 * burnt // count,
        1000 * sum(map(sum, ink)) // count,
        10 * sum(max(cell) - min(cell) for cell in flat) // count,
        1000 * sum(map(sum, red)) // count,
        *_borders(ink),
        *_patches(red),
    ]


def _cells(pixels: bytes, width: int, height: int, step: int) -> Cells:
    def cell(row: int, column: int) -> tuple[int, int, int]:
        places = [
            4 * ((row * step + down) * width + column * step + across)
            for down, across in product(range(step), repeat=2)
        ]
        r, g, b = (sum(pixels[at + part] for at in places) // step**2 for part in range(3))
        return r, g, b

    return [[cell(row, column) for column in range(width // step)] for row in range(height // step)]


def _sharpness(grey: list[list[int]], contrast: int) -> int:
    values = [
        abs(4 * grey[y][x] - grey[y - 1][x] - grey[y + 1][x] - grey[y][x - 1] - grey[y][x + 1])
        for y in range(1, len(grey) - 1)
        for x in range(1, len(grey[0]) - 1)
    ]
    most = max(1, len(values) // 100)
    top = sum(sorted(values)[-most:]) if values else 0
    return top // most * 1000 // max(1, contrast)


def _borders(ink: list[list[bool]]) -> list[int]:
    deep = max(1, min(len(ink), len(ink[0])) // 100)
    strips = (
        ink[:deep],
        [row[-deep:] for row in ink],
        ink[-deep:],
        [row[:deep] for row in ink],
    )
    return [1000 * sum(map(sum, strip)) // (len(strip) * len(strip[0])) for strip in strips]


def _patches(red: list[list[bool]]) -> list[int]:
    tiles: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for y, x in product(range(len(red)), range(len(red[0]))):
        if red[y][x]:
            tiles.setdefault((y // 16, x // 16), []).append((y, x))
    left = {tile for tile, places in tiles.items() if len(places) >= 10}
    found = []
    for first in sorted(left):
        group, waiting = [], [first]
        while waiting:
            tile = waiting.pop()
            if tile in left:
                left.remove(tile)
                group.append(tile)
                waiting += product(*((side - 1, side, side + 1) for side in tile))
        if len(group) >= 4:
            places = [place for tile in group for place in tiles[tile]]
            rows, columns = [y for y, _ in places], [x for _, x in places]
            box = min(columns), min(rows), max(columns) + 1, max(rows) + 1
            area = (box[2] - box[0]) * (box[3] - box[1])
            found.append((len(places), [*box, 1000 * len(places) // area]))
    found.sort(key=lambda patch: -patch[0])
    return [number for _, patch in found[:4] for number in patch]
