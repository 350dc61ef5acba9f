"""The visitor's files: kept until they are dropped."""

import json
from typing import Any

from beiancheck import kept
from beiancheck.documents import kinds
from beiancheck.documents import open as opening
from beiancheck.documents.document import FileKind
from beiancheck.web import given


def wants(data: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Name the part of the engine that must be loaded before a file is kept; "" for none."""
    return "pdf" if kinds.of(given.data(data)) is FileKind.PDF else ""


def keep(name: str, data: Any) -> str:  # noqa: ANN401 -- a JavaScript buffer, or bytes
    """Keep a file for later checks and return what it is, as JSON.

    ``pages`` are [width, height]; ``trouble`` is empty where the file could be opened;
    ``may_be_form``: ``form_read`` can tell whether it is a filled form.
    """
    kept.keep(name, given.data(data))
    found = opening.contents(kept.files[name])
    return json.dumps(
        {
            "kind": found.kind,
            "pages": [[page.width, page.height] for page in found.pages],
            "trouble": found.trouble or "",
            "may_be_form": found.kind in {FileKind.PDF, FileKind.DOCX},
        }
    )


def drop(name: str) -> None:
    """Forget a file."""
    kept.drop(name)


def forget() -> None:
    """Forget every file."""
    kept.forget()
