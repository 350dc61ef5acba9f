"""The measures of a page once more, in plain Python from their definition alone."""

from itertools import groupby, pairwise, product
from math import isqrt

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
    depths = [[r - max(g, b) for r, g, b in row] for row in cells]
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
        _tinted(flat, paper),
        _screen(pixels, width, height),
        *_borders(ink),
        *_patches(red, depths),
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


def _tinted(cells: list[tuple[int, int, int]], paper: int) -> int:
    light = [
        cell for cell in cells if (299 * cell[0] + 587 * cell[1] + 114 * cell[2]) // 1000 >= paper
    ]
    white = [max(1, sum(part) // len(light)) for part in zip(*light, strict=True)]
    shares = [[255 * one // of for one, of in zip(cell, white, strict=True)] for cell in cells]
    return 1000 * sum(max(share) - min(share) > 36 for share in shares) // len(cells)


def _screen(pixels: bytes, width: int, height: int) -> int:
    def grey(x: int, y: int) -> int:
        r, g, b = pixels[4 * (y * width + x) : 4 * (y * width + x) + 3]
        return (299 * r + 587 * g + 114 * b) // 1000

    columns, rows = width // 32, height // 32
    every = max(1, isqrt(columns * rows) // 16)
    counted = ruled = 0
    for row, column in product(range(0, rows, every), range(0, columns, every)):
        square = [[grey(32 * column + x, 32 * row + y) for x in range(32)] for y in range(32)]
        levels = [level for line in square for level in line]
        if max(levels) - min(levels) <= 120:
            counted += 1
            ruled += _is_ruled(square) or _is_ruled(
                [list(line) for line in zip(*square, strict=True)]
            )
    return 1000 * ruled // counted if counted >= 8 else 0


def _is_ruled(square: list[list[int]]) -> bool:
    sums = [
        sum(abs(line[x + k] - line[x]) for line in square for x in range(24)) for k in range(1, 9)
    ]
    deep = max(sums) >= 2304
    return deep and any(2 * sums[k] <= max(sums[:k]) for k in range(1, 8))


def grey(pixels: bytes) -> bytes:
    """Return the grey of RGBA pixels, as ``beiancheck.ocr.weighing`` has it."""
    parts = zip(pixels[::4], pixels[1::4], pixels[2::4], strict=True)
    return bytes((299 * r + 587 * g + 114 * b) // 1000 for r, g, b in parts)


def weighed(pixels: bytes, width: int) -> list[int]:
    """Return the numbers of the answer that ``beiancheck.ocr.weighing`` describes."""
    flat = grey(pixels)
    lines = [flat[row * width : (row + 1) * width] for row in range(48)]
    greys = sorted(flat)
    count = len(greys)
    paper, dim = greys[-(-9 * count // 10) - 1], greys[-(-count // 50) - 1]
    dark = [[100 * level < 75 * paper for level in line] for line in lines]
    across = [_runs(line, 48) for line in dark]
    down = [_runs(list(line), 40) for line in zip(*dark, strict=True)]
    ink = [
        [dark[y][x] and not across[y][x] and not down[x][y] for x in range(width)]
        for y in range(48)
    ]
    steps = sorted(abs(one - other) for line in lines for one, other in pairwise(line))
    most = max(1, len(steps) // 100)
    return [
        paper,
        paper - dim,
        10_000 * sum(map(sum, ink)) // count,
        1000 * sum(map(any, zip(*ink, strict=True))) // width,
        sum(steps[-most:]) // most * 1000 // max(1, paper - dim),
    ]


def _runs(dark: list[bool], least: int) -> list[bool]:
    found: list[bool] = []
    for is_dark, run in groupby(dark):
        length = len(list(run))
        found += [is_dark and length >= least] * length
    return found


def _borders(ink: list[list[bool]]) -> list[int]:
    deep = max(1, min(len(ink), len(ink[0])) // 100)
    strips = (
        ink[:deep],
        [row[-deep:] for row in ink],
        ink[-deep:],
        [row[:deep] for row in ink],
    )
    return [1000 * sum(map(sum, strip)) // (len(strip) * len(strip[0])) for strip in strips]


def _patches(red: list[list[bool]], depths: list[list[int]]) -> list[int]:
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
            deep = sum(depths[y][x] for y, x in places) // len(places)
            found.append((len(places), [*box, 1000 * len(places) // area, deep]))
    found.sort(key=lambda patch: -patch[0])
    return [number for _, patch in found[:4] for number in patch]
