"""Small inline SVG: elements as text, and a frame that carries the text alternative."""

from html import escape

from beiancheck.text import Language, Text


def html(words: Text, language: Language) -> str:
    """Give words of one language, ready to stand in HTML."""
    return escape(words.of(language))


def element(name: str, content: str = "", **attributes: str | float) -> str:
    """Write one element; `css` is its class, an underscore in a name becomes a hyphen."""
    written = "".join(f' {named(key)}="{value}"' for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def named(key: str) -> str:
    """Turn a Python argument's name into an attribute's."""
    return "class" if key == "css" else key.replace("_", "-")


def path(data: str, css: str) -> str:
    """Draw a path in the style of a class."""
    return element("path", css=css, d=data)


def rect(box: tuple[float, float, float, float], css: str, rx: float = 0) -> str:
    """Draw a rectangle (x, y, width, height) with corners of radius `rx`."""
    x, y, width, height = box
    return element("rect", css=css, x=x, y=y, width=width, height=height, rx=rx)


def circle(x: float, y: float, radius: float, css: str) -> str:
    """Draw a circle."""
    return element("circle", css=css, cx=x, cy=y, r=radius)


def text(x: float, y: float, content: str, **attributes: str | float) -> str:
    """Write a line of text, given as HTML."""
    return element("text", content, x=x, y=y, **attributes)


def frame(width: int, height: int, alternative: str, *parts: str, css: str = "drawing") -> str:
    """Put parts into a drawing of a size in pixels; `alternative` is what a reader hears."""
    return (
        f'<svg class="{css}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(alternative)}" focusable="false">{"".join(parts)}</svg>'
    )
