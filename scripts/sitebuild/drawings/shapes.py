"""The shapes of papers: ink outline, edge-coloured lines of text, one heavy bar for the title."""

from sitebuild.drawings.svg import circle, path, rect

STAR = "m0-4.2 1 3h3.2l-2.6 1.9 1 3L0 1.8l-2.6 1.9 1-3-2.6-1.9H-1z"
SIGNATURE = "c4-9 7-9 6-3s2 6 5 1 5-6 5-2 4 2 6-2"


def seal(x: float, y: float) -> str:
    """Draw a seal: a ring and a star."""
    star = f'<g transform="translate({x} {y})">{path(STAR, "d-solid")}</g>'
    return circle(x, y, 9.5, "d-ink") + star


def lines(x: float, width: float, *heights: float) -> str:
    """Draw lines of text, each as long as `width`."""
    return path("".join(f"M{x} {y}h{width}" for y in heights), "d-edge")


def person(x: float, y: float) -> str:
    """Draw a head and shoulders around a point."""
    return circle(x, y - 5, 6.5, "d-ink") + path(
        f"M{x - 12} {y + 14}c0-8 5-11 12-11s12 3 12 11z", "d-ink"
    )


def sheet(x: float = 28, width: float = 64) -> str:
    """Draw an upright page."""
    return rect((x, 2, width, 88), "d-sheet")


def licence() -> str:
    """Draw a certificate lying on its side."""
    code = path("M89 18h5v5h-5zM98 18h5v5h-5zM89 27h5v5h-5zM99 30h4", "d-ink")
    return "".join(
        (
            rect((4, 7, 112, 78), "d-sheet"),
            rect((9, 12, 102, 68), "d-hair"),
            circle(60, 21, 5, "d-ink"),
            path("M45 32h30", "d-bar"),
            code,
            lines(18, 34, 44),
            lines(18, 24, 52),
            lines(18, 34, 60),
            lines(18, 22, 68),
            lines(64, 36, 44),
            lines(64, 22, 52),
            seal(92, 66),
        )
    )


def card() -> str:
    """Draw both sides of a card, one behind the other."""
    return "".join(
        (
            rect((24, 4, 92, 58), "d-sheet", rx=5),
            circle(41, 19, 7, "d-ink"),
            path("M56 18h46", "d-bar"),
            rect((3, 27, 92, 60), "d-sheet", rx=5),
            lines(13, 24, 41),
            lines(13, 17, 50),
            lines(13, 24, 59),
            path("M13 76h50", "d-bar"),
            person(76, 53),
        )
    )


def booklet() -> str:
    """Draw a passport, open at the page with the photo."""
    return "".join(
        (
            rect((18, 6, 84, 80), "d-sheet", rx=4),
            path("M18 46h84", "d-ink"),
            path("M42 18h36", "d-bar"),
            lines(36, 48, 28),
            rect((26, 53, 22, 26), "d-ink"),
            circle(37, 62, 4, "d-ink"),
            path("M29 79c0-6 3-8 8-8s8 2 8 8", "d-ink"),
            lines(56, 36, 58, 66),
            lines(56, 24, 74),
        )
    )


def domain() -> str:
    """Draw a page with a turned corner and a globe."""
    return "".join(
        (
            path("M28 2h48l16 16v72H28z", "d-sheet"),
            path("M76 2v16h16", "d-ink"),
            path("M42 26h36", "d-bar"),
            circle(60, 48, 12, "d-ink"),
            path("M48 48h24M60 36c-7 7-7 17 0 24M60 36c7 7 7 17 0 24", "d-ink"),
            lines(40, 40, 71),
            lines(40, 28, 80),
        )
    )


def letter() -> str:
    """Draw a letter that is signed and sealed."""
    return "".join(
        (
            sheet(),
            path("M44 13h32", "d-bar"),
            lines(38, 44, 27, 36, 45),
            lines(38, 26, 54),
            path(f"M38 78{SIGNATURE}", "d-ink"),
            seal(78, 74),
        )
    )


def table() -> str:
    """Draw a form with ticks and a signature."""
    grid = "M36 22h48v40H36zM36 32h48M36 42h48M36 52h48M54 22v40M70 22v40"
    ticks = "m58 37 3 3 5-6M58 47l3 3 5-6"
    return "".join(
        (
            sheet(),
            path("M42 12h36", "d-bar"),
            path(grid, "d-edge"),
            path(ticks, "d-ink"),
            path(f"M38 80{SIGNATURE}", "d-ink"),
            lines(68, 14, 80),
        )
    )


def icon() -> str:
    """Draw an app's icon."""
    return rect((28, 14, 64, 64), "d-sheet", rx=14) + (
        circle(60, 46, 15, "d-ink") + path("m53 46 5 5 9-10", "d-bar")
    )
