"""Where a page stands, written into its front matter for the templates.

Builders differ in what they tell a template of a page; its front matter they all hand over.
"""

from pathlib import Path


def path(name: str) -> str:
    """Return the path of a page's address below its language's home, from its file's name."""
    return name.removesuffix("index.md") if name.endswith("index.md") else f"{name[:-3]}/"


def mark(page: Path, name: str) -> None:
    """Write a staged page's path and section into it; `name` is its path in the language."""
    text = page.read_text(encoding="utf-8")
    head = f"---\npath: {path(name)!r}\nsection: {path(name).partition('/')[0]!r}\n"
    rest = text[4:] if text.startswith("---\n") else f"---\n\n{text}"
    page.write_text(head + rest, encoding="utf-8")
