"""A part of a Word file as a tree, unless it is a trap."""

from xml.etree import ElementTree as ET

from beiancheck.filled.held import UnreadableError

DEEPEST = 50
"""Elements within elements; a form has a fifth of them."""


def parsed(data: bytes) -> ET.Element:
    """Read a part of a Word file as a tree.

    :raises UnreadableError: if it defines names, or is deeper than any form.
    """
    # A document that defines names of its own is no form of ours and may be a trap.
    if b"<!DOCTYPE" in data[:2048] or b"<!ENTITY" in data:
        raise UnreadableError
    parser = ET.XMLParser(target=_Shallow())  # noqa: S314 -- no declarations, no part is large
    parser.feed(data)
    body: ET.Element = parser.close()
    return body


class _Shallow(ET.TreeBuilder):
    """Builds no tree that is too deep: in a browser, letting go of one ends the engine."""

    depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        self.depth += 1
        if self.depth > DEEPEST:
            raise UnreadableError
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ET.Element:
        self.depth -= 1
        return super().end(tag)
